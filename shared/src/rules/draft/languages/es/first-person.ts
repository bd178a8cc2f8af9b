const PRESENT = new Set(
  (
    'hablo llevo tengo sé soy conozco programo coordino dirijo hago doy escribo toco manejo domino colaboro participo leo ' +
    'organizo mantengo imparto gestiono entreno aprendo puedo vivo construyo desarrollo'
  ).split(' '),
);
const PAST_IRREGULAR = new Set('hice fui di tuve estuve pude puse vi traduje conduje mantuve'.split(' '));
const PAST = /^\p{L}{2,}[éí]$/u;
const NO_VERBS = new Set(
  'café comité carné bebé puré chalé porqué qué té paté cliché consomé bidé josé así aquí allí ahí sí también colibrí esquí rubí jabalí maní'.split(
    ' ',
  ),
);
const SINCE = /^(llevo .+), ((?:\p{L}+|\d+) (?:años|meses))$/u;

/** A note on oneself that begins with its verb ("restauré el servidor"), as a statement; `undefined` where that is not certain. */
export function inFirstPerson(text: string): string | undefined {
  const stated = text.replace(/^yo\s+/iu, '');
  const first = (stated.split(/[\s,]/u)[0] ?? '').toLowerCase();
  const verb = PRESENT.has(first) || PAST_IRREGULAR.has(first) || (PAST.test(first) && !NO_VERBS.has(first));
  if (!verb || !stated.includes(' ')) return undefined;
  return `${stated.charAt(0).toLowerCase()}${stated.slice(1)}`.replace(SINCE, '$1 desde hace $2');
}

/** True for a text in which the writer did something ("no pillé los plazos"): a point is about them. */
export function tellsOfOneself(text: string): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => PAST.test(word) && !NO_VERBS.has(word));
}
