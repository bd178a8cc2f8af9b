const IRREGULAR = new Set(
  (
    'slept found redid drew oversaw flew sang fixed built rebuilt wrote rewrote ran led taught sold won made did kept gave held took drove spent grew dealt set read ' +
    'speak know work have can own mentor'
  ).split(' '),
);
const NO_VERBS = new Set(
  'embedded applied advanced related used certified based mixed limited unlimited red seed need speed breed feed bed shared'.split(
    ' ',
  ),
);

const HABIT =
  /^(play|speak|write|lead|organise|volunteer|coach|teach|help|sing|sail|paint)(?:s|es) (?=\p{L})/iu;
/** Nouns as well, before what they are of: "mentor for first years". */
const NOUN = /^(?:mentor|lead|work|set) (?:for|of|in|on|at|with)\b/iu;

/** Turns a note on oneself into a statement ("built a gripper" becomes "I built a gripper") where that is certain. */
export function inFirstPerson(text: string): string | undefined {
  if (/^I(?:['’]|\s)/u.test(text)) return text;
  if (HABIT.test(text)) return text.replace(HABIT, (_all, verb: string) => `I ${verb.toLowerCase()} `);
  if (/^used to \p{L}/iu.test(text)) return `I ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (NOUN.test(text)) return undefined;
  const first = (text.split(/[\s,]/u).at(0) ?? '').toLowerCase();
  const past = first.length > 4 && first.endsWith('ed') && !NO_VERBS.has(first);
  return past || IRREGULAR.has(first) ? `I ${text.charAt(0).toLowerCase()}${text.slice(1)}` : undefined;
}
