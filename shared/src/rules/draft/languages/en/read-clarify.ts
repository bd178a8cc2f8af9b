import type { NoteReading } from '../../material.js';
import { mustBeKept } from './must-be-kept.js';
import { reading } from './reading.js';
import { tidy } from './tidy.js';

const I_D = /^i['’]d\b/iu;
const WOULD = /^I would\b/u;
/** What the answer should have been, named after the slip: "blanked on X - meant: Y". */
const MEANT =
  /(?:^|[-–,;.] ?)(?:I )?(?:meant|should have said|better|answer|correct|what I meant) ?: ?(.+)$/iu;
const I_WOULD =
  /(?:forgot to say|should have said|[-–,;]) (?:that )?I(?:['’]d| would) ([^,;]+)(?:, thought of .*)?$/iu;
const ABOUT = [
  /^(?:blanked on|asked about|asked on|unclear on) ([\p{L}\p{N} ]+?) ?[-–,;]/iu,
  /^couldn['’]t (?:say|explain) (?:why )?([\p{L}\p{N} ]+?) ?[-–,;]/iu,
  /^(the [\p{L}\p{N} ]+? question) ?[-–,;]/iu,
] as const;
const FEWEST_WORDS = 3;

/** A question that could have been answered better (D10): only the answer is for a letter, never the slip. */
export function readClarify(typed: string, names: ReadonlySet<string>): NoteReading {
  const tidied = tidy(typed.replace(I_D, 'I would'));
  const kept = reading('private', tidied);
  const whole = WOULD.test(tidied) ? tidied : undefined;
  const answer = whole ?? answerIn(typed);
  if (answer === undefined || mustBeKept(answer, 'clarify', names)) return kept;
  return reading(whole === undefined ? 'fragment' : 'clause', answer);
}

function answerIn(typed: string): string | undefined {
  const would = I_WOULD.exec(typed)?.[1];
  const meant = would === undefined ? MEANT.exec(typed)?.[1] : `I would ${would}`;
  if (meant === undefined || meant.split(' ').length < FEWEST_WORDS) return undefined;
  const about = ABOUT.map((pattern) => pattern.exec(typed)?.[1]).find((topic) => topic !== undefined);
  return tidy(about === undefined ? meant : `on ${about}, ${meant}`);
}
