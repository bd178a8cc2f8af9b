import { quick } from '../../../text/index.js';

const CODES: ReadonlyMap<string, string> = new Map([
  ['de', 'German'],
  ['en', 'English'],
  ['fr', 'French'],
  ['es', 'Spanish'],
  ['it', 'Italian'],
  ['pl', 'Polish'],
  ['nl', 'Dutch'],
  ['pt', 'Portuguese'],
  ['sv', 'Swedish'],
  ['da', 'Danish'],
  ['fi', 'Finnish'],
  ['cs', 'Czech'],
]);
const SEVERAL = quick(
  new RegExp(`\\b(?:${[...CODES.keys()].join('|')})(?:/(?:${[...CODES.keys()].join('|')}))+\\b`, 'giu'),
);

/** Several language codes as one says them: "de/fr/en" is "German, French and English". */
export function sayLanguages(text: string): string {
  return SEVERAL.replaceIn(text, (codes) => {
    const names = codes
      .toLowerCase()
      .split('/')
      .map((code) => CODES.get(code) ?? code);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  });
}
