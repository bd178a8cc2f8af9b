import { isPluralVerb } from './is-plural-verb.js';
import { VERBS } from './verbs.js';
import { wholeWord } from './whole-word.js';
import { wordsOf } from './words-of.js';
import { youForm } from './you-form.js';

/** Anybody but the company makes it uncertain who is meant; what stands in « » was said by somebody else. */
const OTHER_PERSON = wholeWord(
  'je|j’|me|m’|moi|mon|ma|mes|tu|te|t’|toi|ton|ta|tes|nous|notre|nos|vous|votre|vos|ses|son|sa|celui|celle|ceux',
  'iu',
);
const OTHER_ELIDED = /(?<!\p{L})(?:j|m|t)’/iu;
/** "chaque stagiaire a son projet" leaves no doubt whose it is. */
const EACH_HAS = /^(?:chaque|chacun des) .* (?:a|ont|choisit|gère|présente|suit) (?:son|sa|ses) /iu;
const AT_THEIRS = /^chez eux,? |,? chez eux$/iu;
const QUOTED = /«[^»]*»/gu;
const THIRD_PERSON = wholeWord('ils|elles|eux|leur|leurs', 'iu');
const THEY = wholeWord('ils (se |s’)?(n’|ne )?(\\p{L}+)', 'iu');
const STILL_REFLEXIVE = /(?<!\p{L})(?:se |s’)/u;
const REFUSED =
  /^([^:]+) : ils (refus|accept)ent (1|un) (dossier|projet|candidat|stagiaire) sur (\d+|deux|trois|dix)$/u;
/** "ils prennent que des …" is said without its "ne". */
const NOTHING_BUT =
  /(?<!\p{L})vous (\p{L}+ez|êtes|faites|dites) que(?= (?:des?|du|les?|la|l’|en|à|sur|pour) ?)/iu;
const NO_PLURAL = new Set(
  'pas plus puis dans sans très mais dès sous vers jamais toujours moins à-peu-près'.split(' '),
);

/**
 * A note on the company as it would be said to them: "ils ouvrent à Lyon" becomes "vous ouvrez à Lyon". `undefined` where
 * it is not certain who is meant or how the verb goes.
 */
export function turnToYou(text: string): string | undefined {
  if (AT_THEIRS.test(text)) return turnToYou(text.replace(AT_THEIRS, ''))?.concat(', chez vous');
  const own = text.replace(QUOTED, '');
  if (EACH_HAS.test(own)) return text;
  if (OTHER_PERSON.test(own) || OTHER_ELIDED.test(own)) return undefined;
  const typed = /^(?:ne |n’)?(\p{L}+nt) /u.exec(text)?.[1] ?? '';
  if (VERBS.has(typed) || isPluralVerb(typed)) return turnToYou(`ils ${text}`);
  if (!THIRD_PERSON.test(own)) return text;
  // Whoever "ils" are, so many are refused: said without them.
  const refused = REFUSED.exec(text.replace(/[\s\u202F]+/gu, ' '));
  if (refused) return `${refused[1]} : ${refused[3]} ${refused[4]} sur ${refused[5]} ${refused[2]}é`;
  if (/^leurs? /iu.test(own)) return turnPossessive(text);
  const they = THEY.exec(text);
  if (!they || mayMeanOthers(text.slice(0, they.index))) return undefined;
  const verb = youForm(they[3] ?? '');
  if (verb === undefined) return undefined;
  const reflexive = they[1] ? 'vous ' : '';
  const turned = text.replace(they[0], `vous ${they[2] ?? ''}${reflexive}${verb}`);
  return STILL_REFLEXIVE.test(turned)
    ? undefined
    : turnPossessive(turned.replace(NOTHING_BUT, 'vous ne $1 que'));
}

/** Whose it is, is certain where they are what the note is about. */
function turnPossessive(text: string): string | undefined {
  const turned = text
    .replace(wholeWord('leurs(?= \\p{L}+[sx](?!\\p{L}))', 'giu'), 'vos')
    .replace(wholeWord('leur(?= \\p{L}+)', 'giu'), 'votre');
  return THIRD_PERSON.test(turned.replace(QUOTED, '')) ? undefined : turned;
}

/** A plural before "ils" may be what it stands for ("fonds verts : ils refusent …"). */
function mayMeanOthers(before: string): boolean {
  return wordsOf(before).some((word) => /[sx]$/u.test(word) && !NO_PLURAL.has(word)) || /\d/u.test(before);
}
