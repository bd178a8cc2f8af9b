import type { EarlierText, NoteState } from '@afterfair/shared/contracts';

/**
 * Earlier texts of a note that gave way to another device's words, the latest first. What one device wrote over its own
 * words is not among them: typing leaves many of those, and nobody misses them.
 */
export function lostTexts({ text, earlier = [] }: NoteState): EarlierText[] {
  if (text === undefined) return [];
  const versions = [...earlier, { text: text.value, at: text.at }].sort((a, b) => (a.at < b.at ? -1 : 1));
  const lost = versions.filter((version, index) => {
    const next = versions[index + 1];
    return next !== undefined && deviceOf(next.at) !== deviceOf(version.at);
  });
  const byText = new Map(lost.map((version) => [version.text, version]));
  byText.delete(text.value);
  return [...byText.values()].sort((a, b) => (a.at > b.at ? -1 : 1));
}

function deviceOf(at: string): string {
  return at.slice(-16);
}
