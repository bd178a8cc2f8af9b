import { inFirstPerson } from './first-person.js';

/** Verbs that only the attendee can be the subject of. */
const CAN_FOLLOW =
  /^(?:can|know|knows|speak|fix|like|did|made|built|wrote|won|ran|led|found|have|help|helped|worked|used|sold|organised|got)\s/iu;
/** What only says that it was not said, of a note whose kind says so already. */
const NOT_SAID =
  /, (?:never (?:came up|mentioned)|not (?:asked|mentioned|said)|(?:forgot|didn['’]t) (?:to )?(?:say|mention)(?: (?:it|that|this))?|did ?n['’]?t come up)$/iu;
/** Whose group it is, is the attendee's; "our meeting" is of both. */
const OUR_GROUP =
  /\bour (?=(?:\p{L}+ )?(?:dorm|faculty|university|union|lab|group|club|town|town hall|village|school|department|course|class|church choir|band|house|home|team|society)\b)/giu;

/** What the thing does that was named before; none of these doubles a letter. */
const WHAT_IT_DOES =
  /^(?:saves|uses|counts|reads|shows|sends|helps|reduces|tracks|checks|sorts|converts|measures|replaces)(?= \p{L}| \d)/iu;
/** Words that add nothing. */
const FILLER = /, (?:actually|basically|really|yes|yes really)$/iu;

/** A note on oneself with what it leaves to be understood: "logic course, made a toy" becomes "logic course, and I made a toy". */
export function completeOwn(text: string): string {
  const [head = '', ...parts] = text
    .replace(NOT_SAID, '')
    .replace(FILLER, '')
    .replace(OUR_GROUP, 'my ')
    .split(', ');
  const stated = inFirstPerson(head) !== undefined;
  const joined = parts.map((part) => {
    if (WHAT_IT_DOES.test(part))
      return `, ${part.replace(WHAT_IT_DOES, (verb) => `${verb.replace(/e?s$/iu, '')}ing`)}`;
    if (!CAN_FOLLOW.test(`${part} `) || /^\p{L}+ed (?:by|in|for)\b/iu.test(part)) return `, ${part}`;
    return stated ? ` and ${part}` : `, and I ${part}`;
  });
  return `${head}${joined.join('')}`;
}
