/** HTML that is safe to stand in a page. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Piece = string | number | Markup | readonly Piece[];

/** A template of HTML: what is put in is text and becomes harmless, unless it is `Markup` already. */
export function markup(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  const [first = '', ...others] = parts;
  const rest = others.map((part, at) => written(pieces[at] ?? '') + part);
  return new Markup(first.replace(/^\n/u, '') + rest.join(''));
}

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(written).join('');
  return escaped(String(piece));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that turn the direction of writing, have no width or control a terminal are shown by their number. */
const UNSEEN = /(?![\n\t\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

function escaped(text: string): string {
  return text
    .replace(
      UNSEEN,
      (mark) => `⟨U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
    .replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? '');
}
