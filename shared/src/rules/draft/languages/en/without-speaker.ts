import { foldName } from '../../fold-name.js';

const SPOKEN = /^(?:(?:ms|mr|mrs|dr)\.? )?(\p{L}+(?: \p{L}+)?) ?: ?(?=\S)/iu;

/** What somebody said, without the name in front of it ("Oskar: juniors get …"), where it is one of the folded `names`. */
export function withoutSpeaker(text: string, names: ReadonlySet<string>): string {
  const spoken = SPOKEN.exec(text);
  const speaker = foldName(spoken?.[1] ?? '');
  const known = names.has(speaker) || (speaker !== '' && speaker.split(' ').every((word) => names.has(word)));
  return spoken && known ? text.slice(spoken[0].length) : text;
}
