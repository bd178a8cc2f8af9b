/** Nouns for things that people promise, by gender and number; endings alone would be a guess. */
const NOUNS = {
  el: 'portfolio portafolio cuaderno vídeo código informe proyecto enlace artículo calendario resumen plano mapa póster certificado currículum cv repositorio tfg tfm diseño folleto dossier prototipo contacto temario expediente cronograma cuestionario horario puesto nombre número correo mapa registro protocolo código certificado diploma justificante blog podcast gráfico diagrama documento catálogo cartel script programa cli trabajo temario análisis modelo boceto esquema ejemplo estudio texto libro manual gráfico',
  la: 'ficha comparativa guía memoria presentación hoja lista tabla tesis carta maqueta demo muestra carpeta web página traducción encuesta receta foto dirección documentación grabación referencia versión aplicación app charla plantilla calculadora simulación agenda descripción oferta lámina convocatoria invitación norma bibliografía fotografía grabación nota carpeta hoja ruta',
  los: 'planos datos apuntes informes vídeos enlaces certificados resultados códigos bocetos artículos diseños dibujos cuadernos textos ejemplos',
  las: 'fotos muestras notas fichas diapositivas referencias recetas capturas hojas tablas imágenes encuestas',
} as const;

const ARTICLES = new Map(
  Object.entries(NOUNS).flatMap(([article, nouns]) =>
    nouns.split(' ').map((noun) => [noun, article] as const),
  ),
);

const BY_ENDING: readonly (readonly [RegExp, string])[] = [
  [/(?:[cs]ión|dad|tud)$/iu, 'la'],
  [/(?:[cs]iones|dades)$/iu, 'las'],
  [/(?:amiento|imiento)$/iu, 'el'],
  [/(?:amientos|imientos)$/iu, 'los'],
];

/** "planos del TFG" becomes "los planos del TFG" where the noun's gender is known. */
export function withArticle(text: string): string | undefined {
  const noun = (text.split(' ')[0] ?? '').toLowerCase();
  const article = ARTICLES.get(noun) ?? BY_ENDING.find(([ending]) => ending.test(noun))?.[1];
  return article === undefined ? undefined : `${article} ${text}`;
}
