const FEMININE = /^(?:feria|jornada|semana|bolsa|noche|cita|muestra)\b/iu;
const FEMININE_PLURAL = /^(?:ferias|jornadas)\b/iu;
const MASCULINE = /^(?:salón|foro|día|encuentro|congreso|festival|mercado)(?!\p{L})/iu;
const MASCULINE_PLURAL = /^(?:encuentros|días|foros)(?!\p{L})/iu;
const WITH_ARTICLE = /^(el|la|los|las)\s/iu;

/** How a fair is spoken of, with its article: after a plain preposition, and after "de" with its contraction. */
export interface SpokenFair {
  fair: string;
  deFair: string;
}

/** "la feria European Career Day", "la Feria de Empleo", "el Salón del Empleo": a name whose gender is unknown gets "la feria". */
export function sayFair(name: string): SpokenFair {
  const fair = withArticle(name);
  return { fair, deFair: fair.startsWith('el ') ? `del ${fair.slice(3)}` : `de ${fair}` };
}

function withArticle(name: string): string {
  const own = WITH_ARTICLE.exec(name);
  if (own) return own[0].toLowerCase() + name.slice(own[0].length);
  if (FEMININE_PLURAL.test(name)) return `las ${name}`;
  if (FEMININE.test(name)) return `la ${name}`;
  if (MASCULINE_PLURAL.test(name)) return `los ${name}`;
  return MASCULINE.test(name) ? `el ${name}` : `la feria ${name}`;
}
