/**
 * The entries of a Hunspell `.dic` file whose stem is wanted. A checker that unfolds every entry into all its forms needs
 * half a minute and 700 MB for a whole Polish dictionary; what a letter can come from is unfolded in a moment.
 */
export function narrowDictionary(dic: string, stems: ReadonlySet<string>): string {
  const kept: string[] = [];
  let from = dic.indexOf('\n') + 1;
  while (from < dic.length) {
    const end = dic.indexOf('\n', from);
    const line = dic.slice(from, end < 0 ? dic.length : end);
    if (stems.has(stemOf(line))) kept.push(line);
    from = end < 0 ? dic.length : end + 1;
  }
  return `${kept.length}\n${kept.join('\n')}\n`;
}

/** `stem/flags<tab>more` */
function stemOf(line: string): string {
  const end = line.search(/[/\t\r]/u);
  return end < 0 ? line : line.slice(0, end);
}
