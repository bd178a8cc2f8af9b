/** What a Hunspell affix file adds to stems, turned round: for each ending what may have stood there instead. */
export interface Affixes {
  prefixes: AffixTable;
  suffixes: AffixTable;
  /** How many affixes of one side may follow each other. */
  rounds: number;
  /** How the flags of an entry are written. */
  flags: FlagStyle;
  /** The flag of what is only ever part of a compound; `''` when there is none. */
  onlyInCompound: string;
  /** Letters that the language is written with, the most frequent first. */
  letters: string;
}

/** A flag is one character, two, or a number between commas. */
export type FlagStyle = 'one' | 'two' | 'number';

export interface AffixTable {
  /** What was added, to what it replaced. */
  replaced: ReadonlyMap<string, ReadonlySet<string>>;
  longest: number;
}

/** `SFX A strip add/flags condition`; the head of a group has a number where the others have a condition. */
const RULE = /^(PFX|SFX)\s+\S+\s+(\S+)\s+(\S+)(?:\s+(?!\d+\s*$)\S|\s*$)/u;
const OPTION = /^(TRY|FLAG|ONLYINCOMPOUND)\s+(\S+)/u;
const FLAG_STYLES: Readonly<Record<string, FlagStyle>> = { long: 'two', num: 'number' };
const HEAD = /^(?:PFX|SFX)\s+\S+\s+[YN]\s+\d+\s*(?:#.*)?$/u;

/** Reads the affix rules of a Hunspell `.aff` file; what says how affixes combine is left to the checker itself. */
export function readAffixes(aff: string): Affixes {
  const tables = { PFX: new Map<string, Set<string>>(), SFX: new Map<string, Set<string>>() };
  let rounds = 1;
  const said = new Map<string, string>();
  for (const line of aff.split(/\r?\n/u)) {
    if (HEAD.test(line)) continue;
    const [, name = '', value = ''] = OPTION.exec(line) ?? [];
    if (name !== '') said.set(name, value);
    const [, side, strip = '', added = ''] = RULE.exec(line) ?? [];
    if (side !== 'PFX' && side !== 'SFX') continue;
    const [add = '', more] = added.split('/');
    if (more !== undefined) rounds = 2;
    const key = add === '0' ? '' : add;
    const replaced = tables[side].get(key) ?? new Set();
    tables[side].set(key, replaced.add(strip === '0' ? '' : strip));
  }
  return {
    prefixes: tableOf(tables.PFX),
    suffixes: tableOf(tables.SFX),
    rounds,
    flags: FLAG_STYLES[said.get('FLAG') ?? ''] ?? 'one',
    onlyInCompound: said.get('ONLYINCOMPOUND') ?? '',
    letters: said.get('TRY') ?? '',
  };
}

function tableOf(replaced: ReadonlyMap<string, ReadonlySet<string>>): AffixTable {
  return { replaced, longest: Math.max(0, ...[...replaced.keys()].map(({ length }) => length)) };
}
