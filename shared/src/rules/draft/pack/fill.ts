import { remember } from '../../text/index.js';

/** What stands in the places of a phrasing, by their names. */
export type Values = Readonly<Record<string, string>>;

/** Puts values into the places of a phrasing. Throws a RangeError for a place that has no value. */
export type Fill = (phrasing: string, values: Values) => string;

/** How a language fills: in most of them a value stands as it is. */
export interface Filling {
  /** Sets the phrasing itself, its spaces for instance; a value stays as given. */
  typeset?: (phrasing: string) => string;
  /** Joins a small word to the value behind it, where one of them changes: `{que words}` becomes "qu’il …". */
  join?: (small: string, value: string) => string;
}

/** A phrasing as it is filled: text and place by turns, and the text at the end. */
interface Template {
  places: readonly { before: string; small: string | undefined; name: string }[];
  end: string;
}

const PLACE = /\{(?:(\p{L}+) )?(\w+)\}/u;
const PARTS_OF_A_PLACE = 3;

/**
 * How one language fills the places of its phrasings, `{words}` or `{que words}`. A value that looks like a place stays what
 * it is. A phrasing is read once, however many letters it stands in.
 */
export function fillerFor({ typeset = (text) => text, join = plainly }: Filling): Fill {
  const templateOf = remember((phrasing) => templateIn(typeset(phrasing)));
  return (phrasing, values) => {
    const { places, end } = templateOf(phrasing);
    let text = '';
    for (const { before, small, name } of places) {
      const value = values[name];
      if (value === undefined) throw new RangeError(`The phrasing asks for ${name}: ${phrasing}`);
      text += before + (small === undefined ? value : join(small, value));
    }
    return text + end;
  };
}

function templateIn(text: string): Template {
  // Split at the places, a text gives its parts with the small word and the name of each place between them.
  const parts: readonly (string | undefined)[] = text.split(PLACE);
  const count = (parts.length - 1) / PARTS_OF_A_PLACE;
  return {
    places: Array.from({ length: count }, (_none, place) => {
      const [before = '', small, name = ''] = parts.slice(place * PARTS_OF_A_PLACE);
      return { before, small, name };
    }),
    end: parts.at(-1) ?? '',
  };
}

function plainly(small: string, value: string): string {
  return `${small} ${value}`;
}
