import { atWordEdges } from './at-word-edges.js';

const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/["“”]([^"“”]*)["“”]/gu, '«$1»'],
  [/\bx ?q(?=\s)/giu, 'porque'],
  [/\b[qk](?=\s)/giu, 'que'],
  [/\bxq\b|\bpq\b/giu, 'porque'],
  [/(?<!\d\s?)\bx(?=\s[\p{L}\d])/giu, 'por'],
  [/\b1er(?=\s)/giu, 'primer'],
  [/\blinks?\b/giu, 'enlace'],
  [/\brepo\b/giu, 'repositorio'],
  [/\bd(?=\s\p{L})/gu, 'de'],
  [/\btb\b|\btmb\b|\btbn\b|\btambien\b/giu, 'también'],
  [/\bxa\b|\bpa(?=\s)/giu, 'para'],
  [/(?<=\s)c\/\s?(?=\p{L})/giu, 'con '],
  [/(?<=\s)s\/\s?(?=\p{L})/giu, 'sin '],
  [/(?<=\s)p\/\s?(?=\p{L})/giu, 'para '],
  [/(\d [\p{L}]+)\s?\/\s?(semana|mes|día|dia|año|hora)\b/giu, '$1 por $2'],
  [/(\d)\s?h\s?\/\s?(semana|día|dia)\b/giu, '$1 horas por $2'],
  [/(?<=^(?:el|la) \p{L}+(?: \p{L}+)?) es (?=\p{L}{2,}[aei]r(?:l[oae]s?)? )/giu, ' consiste en '],
  [/\s=\s(?=[\p{L}\d])/gu, ', '],
  [/\bnº\s?(?=de\b)/giu, 'número '],
  [/\bcertif\.?(?=\s)/giu, 'certificado'],
  [/\bt[do]?ds?(?= las\b)/giu, 'todas'],
  [/\bt[do]?ds?(?= los\b)/giu, 'todos'],
  [/\bmates\b/giu, 'matemáticas'],
  [/\bvoluntari([oa]) x /giu, 'voluntari$1 por '],
  [/(?<=\d )sem\b\.?/giu, 'semanas'],
  [/\b2ª(?=\s\p{L})/giu, 'segunda'],
  [/\b3ª(?=\s\p{L})/giu, 'tercera'],
  [/\b1ª(?=\s\p{L})/giu, 'primera'],
  [/\b2º(?=\s\p{L})/giu, 'segundo'],
  [/\b3º(?=\s\p{L})/giu, 'tercero'],
  [/\bpers\b\.?/giu, 'personas'],
  [/\balg\b\.?/giu, 'algún'],
  [/\bdespl\b\.?/giu, 'desplazamientos'],
  [/\bprácts?\b\.?/giu, 'prácticas'],
  [/\basoc\b\.?/giu, 'asociación'],
  [/\bdcho\b\.?/giu, 'derecho'],
  [/\bemp\b\.?/giu, 'empresa'],
  [/\bvarixs?\b/giu, 'varias personas'],
  [/\bteletrabajo (\d+) días\b/giu, '$1 días de teletrabajo'],
  [/\b(\d{1,2})h?-(\d{1,2}) ?h\b/giu, 'de $1 a $2 horas'],
  [/^para ellos,? /giu, 'para ustedes '],
  [/\s\+\s/gu, ' y '],
  [/\s&\s/gu, ' y '],
  [/\s\(([^()]{2,40})\)$/gu, ', $1'],
  [/\s*->\s*/gu, ' a '],
  [/\s+[-–—]+\s+/gu, ', '],
  [/:\s+/gu, ', '],
  [/~\s?(?=\d)/gu, 'unos '],
  [/\baprox\.?(?=\s|$)/giu, 'aproximadamente'],
  [/\bdpto\.?(?=\s|$)|\bdepto\.?(?=\s|$)/giu, 'departamento'],
  [/\bhab\.?(?=[\s,]|$)/giu, 'habitaciones'],
  [/\bincl\.?(?=\s)/giu, 'incluido'],
  [/\bmín\.(?=\s|$)|\bmin\.(?=\s|$)/giu, 'mínimo'],
  [/\bmáx\.?(?=\s|$)/giu, 'máximo'],
  [/\besp\.(?=\s)/giu, 'especialmente'],
  [/\bp\. ?ej\.?(?=\s)/giu, 'por ejemplo'],
  [/\bfdes?\b|\bfinde\b/giu, 'fin de semana'],
  [/\bprácticas profes\b\.?/giu, 'prácticas profesionales'],
  [/\buni\b/giu, 'universidad'],
  [/\bprofe\b/giu, 'docente'],
  [/\bcabread([oa]s?)\b/giu, 'enfadad$1'],
  [/\bcurro\b/giu, 'trabajo'],
  [/\b1 ?h(?:ora)?\b/giu, 'una hora'],
  [/(\d) ?hs?\b/giu, '$1 horas'],
  [/(?<=\d )mins?\b/giu, 'minutos'],
  [/(?<=\d)\s?kms?\b/giu, ' km'],
  [/(?<=\d )l\b/giu, 'litros'],
  [/\b1 (semana|persona|noche|vez)(?!\p{L})/giu, 'una $1'],
  [/\b1 (año|mes|día|curso|verano|equipo|hotel|turno)(?!\p{L})/giu, 'un $1'],
  [/(?<=\d )anos\b/giu, 'años'],
  [/^(\p{L}+) nivel (?=(?:bajo|básico|medio|intermedio|alto|avanzado|nativo)\b)/giu, '$1, nivel '],
  [/\b(tod[oa]s) (menos|más|mas) de (?=\d)/giu, '$1 de $2 de '],
  [
    /, no s[oó]lo (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)/giu,
    ', no solo en $1',
  ],
  [/\b(abren|inauguran) un[oa] (?=en\b)/giu, '$1 '],
  [/\babren (?=en\b)/giu, 'abren '],
  [/^([\p{L}]{3,}s) (l[oa]s) (?=[\p{L}]+[ae] (?:una?|el|la|alguien|nadie)\b)/giu, '$2 $1 $2 '],
  [/^te (?=(?:dejan|permiten)\b)/giu, ''],
];

/** Months, only where they are abbreviated in a place for a month. */
export const MONTHS: readonly (readonly [RegExp, string])[] =
  'ene enero,feb febrero,mar marzo,abr abril,jun junio,jul julio,ago agosto,sept? septiembre,oct octubre,nov noviembre,dic diciembre'
    .split(',')
    .map((pair) => {
      const [short = '', long = ''] = pair.split(' ');
      return [
        new RegExp(
          `(?<=(?:^|\\s)(?:en|de|desde|hasta|a|para|y|e|entre|\\d) )${short}\\.?(?=[\\s,]|$)`,
          'giu',
        ),
        long,
      ];
    });

const WITHOUT_ACCENT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}(?:c|(?<!s)s|st))ion(?!\p{L})/gu, 'ión'],
  [/(?<=\p{L})olog[i]a(?!\p{L})/gu, 'ología'],
  [/\bingenieria\b/giu, 'ingeniería'],
  [/\bestan\b/giu, 'están'],
  [/\bdespues\b/giu, 'después'],
  [/\bademas\b/giu, 'además'],
  [/\bdias\b/giu, 'días'],
  [/\bdia\b/giu, 'día'],
  [/\balgun\b/giu, 'algún'],
  [/\bningun\b/giu, 'ningún'],
  [/\balmacen\b/giu, 'almacén'],
  [/\bjovenes\b/giu, 'jóvenes'],
  [/\bfabrica(?=s? (?:de|en|nueva))/giu, 'fábrica'],
  [/\bmovil\b/giu, 'móvil'],
  [/\btelefono\b/giu, 'teléfono'],
  [/\bvideo\b/giu, 'vídeo'],
  [/\binformatica\b/giu, 'informática'],
  [/\bmatematicas\b/giu, 'matemáticas'],
  [/\belectronica\b/giu, 'electrónica'],
  [/\bmecanica\b/giu, 'mecánica'],
  [/\blogistica\b/giu, 'logística'],
  [/\bestadistica\b/giu, 'estadística'],
  [/\benergia\b/giu, 'energía'],
  [/\btecnic(?=[oa]s?\b)/giu, 'técnic'],
  [/\bingles\b/giu, 'inglés'],
  [/\bfrances\b/giu, 'francés'],
  [/\baleman\b/giu, 'alemán'],
  [/\bportugues\b/giu, 'portugués'],
  [/\bcatalan\b/giu, 'catalán'],
  [/\bmas (?=de|que|en)/giu, 'más '],
  [/\bmiercoles\b/giu, 'miércoles'],
  [/\bsabado(?=s?\b)/giu, 'sábado'],
];

const withEdges = (pairs: readonly (readonly [RegExp, string])[]): readonly (readonly [RegExp, string])[] =>
  pairs.map(([typed, written]) => [atWordEdges(typed), written] as const);

/** Shorthand and what it stands for, in the order in which it is written out. */
export const WRITTEN_OUT = withEdges(SHORTHAND);

/** Accents that were left out where no other word is meant. */
export const ACCENTS = withEdges(WITHOUT_ACCENT);
