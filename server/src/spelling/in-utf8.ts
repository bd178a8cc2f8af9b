const SET = /^SET[ \t]+(\S+)/mu;

/**
 * The text of a Hunspell file.
 *
 * @param rules the `.aff` of the pair, whose `SET` line names the encoding of both; without one it is Latin 1.
 * @throws RangeError when the encoding has a name that nobody knows.
 */
export function inUtf8(file: Buffer, rules: Buffer): string {
  const named = SET.exec(rules.toString('latin1'))?.[1] ?? 'ISO8859-1';
  const label = named.replace(/^microsoft-cp/iu, 'windows-').replace(/^ISO-?8859/iu, 'iso-8859');
  return new TextDecoder(label).decode(file);
}
