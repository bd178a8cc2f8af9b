const DETERMINERS = new Set('the a an your my our this these its'.split(' '));
const PREPOSITIONS = new Set(
  'of in for with at on from to by between near without behind about across into under over during per'.split(
    ' ',
  ),
);
const QUESTION_WORDS = new Set('how what why where when which who'.split(' '));
const RELATIVES = new Set('which who whom whose where when that how why what'.split(' '));
const VERBS = new Set(
  (
    'is are was were am be been being has have had do does did will would can could shall might must isn aren doesn don ' +
    'won works work runs run needs need wants want starts start opens open uses use sits sit goes go comes come takes ' +
    'take gives give makes make means mean sees see shows show plans plan builds build sells sell hires hire grows grow ' +
    'keeps keep gets get knows know says say thinks think lives live decides decide becomes become stays stay seems ' +
    'likes like loves brings bring helps help lets let gave took made went came ran wrote built held'
  ).split(' '),
);

const NO_NOUN_FIRST = /^(?:i|you|we|they|he|she|it|there|that|to|not|\p{L}+ed)$/u;

const LONGEST_HEAD = 4;
const LONGEST_PHRASE = 14;
const LONGEST_SAID = 30;

/** True where it is certain that a note is a noun phrase ("the new Lyon office"), fit to stand as an object (D10). */
export function isCertainNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  const first = words.at(0) ?? '';
  if (!DETERMINERS.has(first) || /[,.:;!?"“”()]/u.test(text)) return false;
  if (words.length < 2 || words.length > LONGEST_PHRASE || words.some((word) => VERBS.has(word)))
    return false;
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const head = words.slice(1, preposition < 0 ? undefined : preposition);
  // A word in -s or -ed inside the head may be its verb: "the charger fails more often".
  return (
    head.length <= LONGEST_HEAD &&
    head.length > 0 &&
    !head.slice(0, -1).some((word) => /(?<!s)s$|ed$/.test(word))
  );
}

/** True when the attendee's own words read like something to speak about; they meant them for a message. */
export function isSaidNounPhrase(text: string): boolean {
  const words = wordsOf(text);
  const first = words.at(0) ?? '';
  if (/[.:;!?]/u.test(text) || words.length > LONGEST_SAID || words.length === 0) return false;
  if (QUESTION_WORDS.has(first)) return true;
  const relative = words.findIndex((word) => RELATIVES.has(word));
  const head = relative < 0 ? words : words.slice(0, relative);
  return head.length > 0 && !head.some((word) => VERBS.has(word)) && !NO_NOUN_FIRST.test(first);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}
