import type { ContractRule } from './contract-rule.js';
import type { LanguageSample } from './language-sample.js';
import { LINKS } from './letter-variants.js';
import { textsOf } from './texts-of.js';
import { notedParts, standingParts } from './writings.js';
import type { Writing } from './writings.js';

const FEWEST = 10;
const RUN = 5;
const MASK = '•';
/** Slots that carry the weight of a letter: they make two drafts differ (D8). */
const WEIGHTY: ReadonlySet<string> = new Set([
  'thanks',
  'reference',
  'fit',
  'interest',
  'next-step',
  'reach',
]);

/** D8: there is enough to choose from, and no two phrasings are built alike. */
export function phrasings(sample: LanguageSample, writings: readonly Writing[]): ContractRule[] {
  return [
    [`D8: every slot that carries weight has ${FEWEST} phrasings`, () => fewPhrasings(sample)],
    [
      `D8: no two phrasings of a ${sample.differsWithin} share ${RUN} words in a row`,
      () => groupsOf(writings, sample.differsWithin).flatMap((texts) => sharedRuns(sample, texts)),
    ],
  ];
}

/** The texts among which no two may be built alike. */
function groupsOf(writings: readonly Writing[], within: LanguageSample['differsWithin']): string[][] {
  if (within === 'pack') return [textsOf(writings)];
  return [...Map.groupBy(writings, ({ kind }) => kind).values()].map(textsOf);
}

function fewPhrasings(sample: LanguageSample): string[] {
  const { facts } = sample;
  const known = [facts, { ...facts, position: '' }, { ...facts, decisionDate: '' }];
  const framed = sample.notes.filter(([form]) => form !== 'sentence');
  const parts = [
    ...known.flatMap((one) => standingParts(sample, one)),
    ...framed.flatMap((note) => notedParts(sample, note)),
  ];
  return parts
    .filter(({ slots }) => WEIGHTY.has(slots[0] ?? ''))
    .map((part) => ({ part, texts: textsOf([part]) }))
    .filter(({ texts }) => texts.length < FEWEST)
    .map(({ part, texts }) => `${part.slots.join(' ')} of ${part.note?.words ?? ''}: ${texts.length}`);
}

/** Runs of five words that stand in two different texts, names and notes masked. */
function sharedRuns(sample: LanguageSample, texts: readonly string[]): string[] {
  const owners = new Map<string, string>();
  const shared: string[] = [];
  const phrased = new Set(texts.map((text) => wordsOf(masked(sample, text)).join(' ')));
  for (const text of phrased) {
    const words = text.split(' ');
    const runs = words.slice(RUN - 1).map((_word, start) => words.slice(start, start + RUN).join(' '));
    for (const run of new Set(runs)) {
      const other = owners.get(run);
      if (other !== undefined) shared.push(`${run} | ${other} | ${text}`);
      owners.set(run, text);
    }
  }
  return shared;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}'’]+|•/gu) ?? [];
}

function masked({ facts, notes, dates, sameForms = (text) => text }: LanguageSample, text: string): string {
  const { employer, fair, position, email, phone } = facts;
  const names = [
    employer,
    fair,
    position,
    email,
    phone,
    ...Object.values(LINKS),
    ...Object.values(dates).flat(),
  ];
  const known = [...names, ...notes.map(([, words]) => words)].map((name) => name.toLowerCase());
  return sameForms(known.reduce((rest, name) => rest.replaceAll(name, MASK), text.toLowerCase()));
}
