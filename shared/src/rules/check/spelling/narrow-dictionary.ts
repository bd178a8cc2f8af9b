import type { Affixes, FlagStyle } from './affixes.js';

/**
 * The entries of a Hunspell `.dic` file whose stem is wanted. A checker that unfolds every entry into all its forms needs
 * half a minute and 700 MB for a whole Polish dictionary; what a letter can come from is unfolded in a moment. Entries
 * that are only parts of compounds are left out: nspell builds none, and takes their word for that of their homonyms.
 */
export function narrowDictionary(
  dic: string,
  stems: ReadonlySet<string>,
  { flags, onlyInCompound }: Pick<Affixes, 'flags' | 'onlyInCompound'>,
): string {
  const kept: string[] = [];
  let from = dic.indexOf('\n') + 1;
  while (from < dic.length) {
    const end = dic.indexOf('\n', from);
    const line = dic.slice(from, end < 0 ? dic.length : end);
    const length = line.search(/[/\t\r]/u);
    const isWanted = stems.has(length < 0 ? line : line.slice(0, length));
    if (isWanted && !(onlyInCompound && flagsOf(line, flags).includes(onlyInCompound))) kept.push(line);
    from = end < 0 ? dic.length : end + 1;
  }
  return `${kept.length}\n${kept.join('\n')}\n`;
}

/** `stem/flags<tab>more` */
function flagsOf(line: string, style: FlagStyle): string[] {
  const marks = /^[^\t/]*\/([^\t\r]*)/u.exec(line)?.[1] ?? '';
  if (style === 'number') return marks.split(',');
  return marks.match(style === 'two' ? /../gsu : /./gsu) ?? [];
}
