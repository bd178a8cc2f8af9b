const INNER = /^(.+?)[\s\u202F]:[\s\u202F](.+)$/u;

/** A note with a colon of its own, fit to stand behind one: "bug tracker ouvert, « … »", "bases de chimie (émulsions)". */
export function inline(text: string): string {
  const parts = INNER.exec(text);
  if (!parts) return text;
  const [, head = '', tail = ''] = parts;
  if (tail.startsWith('«')) return `${head}, ${tail}`;
  return /[():]/u.test(tail) ? text : `${head} (${tail})`;
}
