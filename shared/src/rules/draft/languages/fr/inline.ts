/** A time before the colon is followed by a comma: "chaque lundi, démo devant l’équipe". */
const A_TIME =
  /^(?:chaque|tous les|toutes les|dès|depuis|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|matin|soir|midi)|en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|été|hiver|\d{4}))(?!\p{L})/iu;
const INNER = /^(.+?)[\s\u202F]:[\s\u202F](.+)$/u;

/** A note with a colon of its own, fit to stand behind one: "bug tracker ouvert, « … »", "bases de chimie (émulsions)". */
export function inline(text: string): string {
  const parts = INNER.exec(text);
  if (!parts) return text;
  const [, head = '', tail = ''] = parts;
  if (tail.startsWith('«') || (A_TIME.test(head) && !tail.includes(' : '))) return `${head}, ${tail}`;
  return /[():]/u.test(tail) ? text : `${head} (${tail})`;
}
