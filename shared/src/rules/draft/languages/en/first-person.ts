const IRREGULAR = new Set(
  (
    'built rebuilt wrote rewrote ran led taught sold won made did kept gave held took drove spent grew dealt set read ' +
    'speak know work have can own mentor'
  ).split(' '),
);
const NO_VERBS = new Set(
  'embedded applied advanced related used certified based mixed limited unlimited red seed need speed breed feed bed shared'.split(
    ' ',
  ),
);

/** Turns a note on oneself into a statement ("built a gripper" becomes "I built a gripper") where that is certain. */
export function inFirstPerson(text: string): string | undefined {
  if (/^I(?:['’]|\s)/u.test(text)) return text;
  const first = (text.split(/[\s,]/u).at(0) ?? '').toLowerCase();
  const past = first.length > 4 && first.endsWith('ed') && !NO_VERBS.has(first);
  return past || IRREGULAR.has(first) ? `I ${text.charAt(0).toLowerCase()}${text.slice(1)}` : undefined;
}
