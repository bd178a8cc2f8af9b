/** Finds any of the words by themselves, in any case of letters; a `*` stands for any ending, a `_` for a space. */
export function wholeWords(lines: readonly string[], flags = 'iu'): RegExp {
  const words = lines
    .flatMap((line) => line.split(' '))
    .map((word) => word.replaceAll('.', '\\.').replaceAll('_', ' ').replace('*', '\\p{L}*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
