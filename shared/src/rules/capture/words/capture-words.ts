import type { Language } from '../../../contracts/index.js';

/**
 * What a pattern of a date means. `{…}` in a pattern stands for a word of the language or a number; the meaning says which
 * of them it uses.
 */
export type DateMeaning =
  | 'today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  | 'weekday'
  | 'weekday-of-next-week'
  | 'weekday-and-a-week'
  | 'weekday-and-a-fortnight'
  | 'end-of-this-week'
  | 'next-week'
  | 'week-after-next'
  | 'week-number'
  | 'end-of-this-month'
  | 'next-month'
  | 'end-of-year'
  | 'day'
  | 'day-and-month'
  | 'numeric'
  | 'start-of-month'
  | 'middle-of-month'
  | 'end-of-month'
  | 'week-of-month'
  | 'weekday-of-month'
  | 'days'
  | 'working-days'
  | 'weeks'
  | 'months'
  | 'fortnight'
  | 'before-feast'
  | 'after-feast';

/** A day that people count by. */
export interface Feast {
  words: string;
  month: number;
  day: number;
  /** How many days it lasts, where it is more than one: "after Christmas" is not the day after its eve. */
  days?: number;
}

/**
 * The words of one language for dates. Patterns are regular expressions without look-behind, matched in lower case and
 * without accents; alternatives are tried in order, so the longer comes first.
 */
export interface DateWords {
  /** Monday first; every form that people type. */
  weekdays: readonly string[];
  /** January first. */
  months: readonly string[];
  /** Number words by value, from 1. */
  numbers: readonly string[];
  /** Ordinals that count weeks and weekdays of a month, from 1. */
  ordinals: readonly string[];
  feasts: readonly Feast[];
  /** What may stand before a date without changing it: "by", "on the", "bis zum". */
  by: string;
  /** Between two dates or two numbers, of which the later is meant. */
  or: string;
  /** What may follow it: "or so", "spätestens". */
  about: string;
  /** Words that a library takes for a date and that are none. */
  noDate: string;
  /** Besides digits, weekdays and months: first words of the dates that are left to the library. */
  libraryStart: string;
  patterns: readonly (readonly [pattern: string, meaning: DateMeaning])[];
}

/** The words of one language for what a quick line can say; the same kind of patterns as in `DateWords`. */
export interface CaptureWords {
  language: Language;
  /** Joins people and clauses. */
  and: string;
  /** Before the name of somebody met. */
  met: string;
  /** Mr, Frau, Mme, and what precedes a name like them. */
  honorifics: string;
  /** Words that make a few words a job title. */
  titles: string;
  /** Words that never are part of a name, however they are spelt. */
  notNames: string;
  /** That somebody decides or answers. */
  decides: string;
  /** Words before it that say nothing without it: "they give an". */
  leads: string;
  /** What may stand between that and the date. */
  fillers: string;
  /** Before a date that stands alone these make it a deadline. */
  deadline: string;
  /** Turn what was said into its opposite: then neither a decision nor a promise is read. */
  not: string;
  promise: PromiseWords;
  /** Introduces a position. */
  position: string;
  /** Markers before a colon that name the kind of a note. */
  markers: { fit: string; clarify: string; unsaid: string };
  dates: DateWords;
}

export interface PromiseWords {
  /** A promise of mine at the start of a clause or behind "and": subject and verb. */
  mine: string;
  /** A promise of mine at the start of a clause only. */
  mineFirst: string;
  /** As `mineFirst`, but the accents decide who promises. */
  mineAccented?: string;
  /** A promise of mine at the end of a clause, behind its object. */
  mineLast?: string;
  /** To whom: taken out of what is promised. */
  toWhom: string;
  /** A promise of theirs at the start of a clause or behind "and": subject and verb. */
  theirs: string;
  /** As `theirs`, but the accents decide who promises; at the start of a clause only. */
  theirsAccented?: string;
  /** The verb of a promise of theirs, behind somebody's name. */
  theyDo: string;
  /** Besides `not`, words that make a clause something else than a promise. */
  never: string;
}
