import type { ContractRule } from './contract-rule.js';
import type { LanguageSample } from './language-sample.js';
import { LINKS } from './letter-variants.js';
import { textsOf } from './texts-of.js';
import type { Writing } from './writings.js';

const FEWEST = 400;
const CAPITAL = /^[„«“¿]?\u202F?\p{Lu}/u;
const END_MARK = /[.?]$/u;
/** Marks of a template, what is said too loudly, and what was left standing when something was left out. */
const UNFINISHED = /[{}$!\n]|\s\s|\.\.|,,| [,.;:?]|„”|„“|“”|«\s*»|\(\)|undefined|null|NaN/u;

/** D5 and D6 for every sentence: it is whole, it says nothing that its language forbids, and no figure of its own. */
export function finishedSentences(sample: LanguageSample, writings: readonly Writing[]): ContractRule[] {
  const texts = textsOf(writings);
  return [
    ['D8: there are hundreds of sentences', () => (texts.length < FEWEST ? [`only ${texts.length}`] : [])],
    ['D5: every sentence begins and ends as one', () => unwhole(sample, writings)],
    ['D5: no sentence shows its template', () => texts.filter((text) => UNFINISHED.test(text))],
    ['D5: no sentence has what its language forbids', () => forbidden(sample, texts)],
    ['D6: no sentence has a figure that was not given', () => figures(sample, texts)],
  ];
}

function unwhole({ opensAfterGreeting }: LanguageSample, writings: readonly Writing[]): string[] {
  const sentences = writings.flatMap(({ letters }) => letters.flat());
  const faults = sentences.filter(({ text, slot }) => {
    const opens = slot === 'thanks' && opensAfterGreeting ? opensAfterGreeting : CAPITAL;
    return !opens.test(text) || !END_MARK.test(text);
  });
  return [...new Set(faults.map(({ text }) => text))];
}

function forbidden(sample: LanguageSample, texts: readonly string[]): string[] {
  return Object.entries(sample.forbidden).flatMap(([reason, pattern]) =>
    texts.filter((text) => pattern.test(text)).map((text) => `${reason}: ${text}`),
  );
}

function figures({ facts, notes, dates }: LanguageSample, texts: readonly string[]): string[] {
  const given = [facts.email, facts.phone, ...Object.values(LINKS), ...notes.map(([, words]) => words)];
  const said = [...given, ...Object.values(dates).flat()];
  return texts.filter((text) => /\p{N}/u.test(said.reduce((rest, part) => rest.replaceAll(part, ''), text)));
}
