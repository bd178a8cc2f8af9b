/** One letter as a bare template literal: no rule, no choice, only words put side by side. */
export type BareLetter = (
  name: string,
  company: string,
  note: string,
  position: string,
  from: string,
) => string;

const FILLER =
  'This sentence stands in for what a letter says about a meeting, word after word, as long as it needs to be. ';

/** A literal as long as `length` characters with everything filled in, give or take one sentence. */
export function bareLetter(length: number): BareLetter {
  const filler = FILLER.repeat(Math.ceil(length / FILLER.length)).slice(0, Math.max(0, length - 190));
  return (name, company, note, position, from) =>
    `Dear ${name},\n\nThank you for your time at the booth of ${company}. What stayed with me is ${note}. ${filler}\n\n` +
    `I remain interested in the position ${position} at ${company}.\n\nKind regards,\n${from}`;
}
