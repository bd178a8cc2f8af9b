/** Things one has made or taken part in, that are counted; with any other noun an article would be a guess. */
const NOUNS = {
  un: 'panel proyecto tfg tfm blog curso taller estudio prototipo dron robot informe vídeo cli club podcast huerto catálogo manual sistema programa modelo circuito sensor trabajo_de cortometraje bot',
  una: 'hoja encuesta web app aplicación campaña tesis maqueta base_de revista exposición plataforma tienda investigación comparativa guía memoria red_de calculadora máquina',
} as const;

const ARTICLES = Object.entries(NOUNS).flatMap(([article, nouns]) =>
  nouns.split(' ').map((noun) => [`${noun.replaceAll('_', ' ')} `, article] as const),
);

/** "encuesta a 150 vecinos" becomes "una encuesta a 150 vecinos" where the noun is known to be counted. */
export function withIndefinite(text: string): string {
  const lower = text.toLowerCase();
  const article = ARTICLES.find(([noun]) => lower.startsWith(noun))?.[1];
  return article === undefined ? text : `${article} ${text}`;
}
