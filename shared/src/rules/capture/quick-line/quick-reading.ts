/** Where something stands in the typed line: UTF-16 units, the end not included. */
export type Span = readonly [start: number, end: number];

/** A calendar date that was read in a line. */
export interface DateRead {
  /** `YYYY-MM-DD` in the fair's zone, never in the past. */
  date: string;
  /** The words that were typed for it. */
  words: string;
  span: Span;
}

export interface LinkRead {
  /** With a scheme: `https://` is put before an address that was typed without. */
  url: string;
  span: Span;
}

interface Part<Kind extends string> {
  kind: Kind;
  span: Span;
}

/** Somebody met. */
export interface ContactPart extends Part<'contact'> {
  /** The id of the listed contact, `null` for somebody who is not listed. */
  contactId: string | null;
  /** As listed, else as typed. */
  name: string;
  /** As typed, else as listed, else `''`. */
  title: string;
}

/** Words that stay words: a note of kind `point`, or of the kind that its marker names. */
export interface NotePart extends Part<'note'> {
  noteKind: 'point' | 'fit' | 'clarify' | 'unsaid';
  text: string;
}

export interface DecisionPart extends Part<'decision'> {
  decision: DateRead;
}

export interface PromisePart extends Part<'promise'> {
  by: 'me' | 'them';
  /** What was promised; of a promise of theirs the whole clause, as a reader needs to know who. */
  text: string;
  date: DateRead | null;
  /** May stand behind the span, in a clause of its own. */
  link: LinkRead | null;
}

export interface PositionPart extends Part<'position'> {
  positionId: string;
}

export interface InterestPart extends Part<'interest'> {
  /** 1 to 5 */
  interest: number;
}

/** An address to write to. No field of a meeting holds it, so it is kept as a note. */
export interface EmailPart extends Part<'email'> {
  email: string;
}

export type ReadingPart =
  ContactPart | NotePart | DecisionPart | PromisePart | PositionPart | InterestPart | EmailPart;

/** What a quick line says: its parts in the order of the line. Their spans, links included, never overlap. */
export interface QuickReading {
  line: string;
  parts: ReadingPart[];
}
