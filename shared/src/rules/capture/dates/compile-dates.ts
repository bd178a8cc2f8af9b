import type { DateMeaning, DateWords, Feast } from '../words/capture-words.js';
import { patternAt } from '../words/compile-pattern.js';
import { foldPattern } from '../words/fold-pattern.js';

/** The dates of a language, ready to be tried at a place of a folded line. */
export interface DateGrammar {
  patterns: readonly { find: RegExp; meaning: DateMeaning }[];
  by: RegExp;
  or: RegExp;
  about: RegExp;
  noDate: RegExp;
  /** What a date that the library reads can start with. */
  libraryStart: RegExp;
  weekdays: ReadonlyMap<string, number>;
  months: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  feasts: ReadonlyMap<string, Feast>;
}

/** Compiles the words of a language; done once for each. */
export function compileDates(words: DateWords): DateGrammar {
  const weekdays = countFromOne(words.weekdays);
  const months = countFromOne(words.months);
  const numbers = countFromOne(words.numbers);
  const ordinals = countFromOne(words.ordinals);
  const feasts = new Map(
    words.feasts.flatMap((feast) => alternatives(feast.words).map((word) => [word, feast] as const)),
  );
  const slots: Record<string, string> = {
    weekday: `(?<weekday>${anyOf(weekdays)})\\.?`,
    month: `(?<month>${anyOf(months)})\\.?`,
    // Of "2-3 weeks" the later number counts.
    number: `(?:(?:\\d{1,3}|${anyOf(numbers)})(?: ?[-/] ?| (?:${words.or}) ))?(?<number>\\d{1,3}|${anyOf(numbers)})`,
    ordinal: `(?<ordinal>${anyOf(ordinals)})`,
    feast: `(?<feast>${anyOf(feasts)})`,
    day: '(?<day>[0-3]?\\d)',
    numeral: '(?<numeral>[01]?\\d)',
    year: '(?<year>20\\d\\d)',
    shortyear: '(?<year>20\\d\\d|\\d\\d)',
    week: '(?<week>[0-5]?\\d)',
  };
  const fill = (pattern: string): string =>
    pattern.replace(/\{(\w+)\}/gu, (_slot, name: string) => slots[name] ?? '(?!)');
  return {
    patterns: words.patterns.map(([pattern, meaning]) => ({
      find: patternAt(fill(pattern)),
      meaning,
    })),
    by: patternAt(words.by),
    or: patternAt(words.or),
    about: patternAt(words.about),
    noDate: patternAt(words.noDate),
    libraryStart: new RegExp(
      `\\d|${patternAt(`(?:${anyOf(weekdays)}|${anyOf(months)}|${words.libraryStart})\\.?`).source}`,
      'y',
    ),
    weekdays,
    months,
    numbers,
    ordinals,
    feasts,
  };
}

function countFromOne(words: readonly string[]): Map<string, number> {
  return new Map(
    words.flatMap((forms, index) => alternatives(forms).map((form) => [form, index + 1] as const)),
  );
}

function alternatives(forms: string): string[] {
  return foldPattern(forms).split('|');
}

/** The longest first, so that "march" is not read as "mar". */
function anyOf(words: ReadonlyMap<string, unknown>): string {
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longestFirst.map((word) => word.replaceAll('.', '\\.')).join('|') || '(?!)';
}
