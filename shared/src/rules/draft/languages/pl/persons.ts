/** Nominatives of several persons, by their endings. */
const LIKE_PERSONS = /(?:[iy]ści|owie|cy|rzy|dzy|nci|ici|eci|łci|arze|ciele)$/u;
/** What ends so and is nobody. */
const NOT_PERSONS = new Set(
  (
    'korzyści między wiedzy przy trzy cztery twarzy burzy kurzy przemocy pomocy pracy mocy nocy tablicy ulicy granicy ' +
    'różnicy stolicy dzielnicy okolicy pszenicy świetlicy przychodnicy palenicy racy tacy macy oferty kolejowie ' +
    'sieci śmieci dzieci zdrowie nici treści części pieniędzy władzy nędzy przędzy wodzy żeglarze mierzy wierzy tworzy patrzy'
  ).split(' '),
);
const KNOWN = new Set(
  'wszyscy ludzie osoby kobiety studenci studentki firmy zespoły rodzice klienci pacjentki pielęgniarki dziewczyny'.split(
    ' ',
  ),
);
const AFTER_THESE_NO_SUBJECT = new Set(
  'w we na od do po za przed przy z ze dla o u pod nad bez przez między koło obok'.split(' '),
);

/** The place of persons who may be the subject: "testują studenci"; after a preposition they are none. -1 without any. */
export function placeOfPersons(words: readonly string[]): number {
  return words.findIndex((word, at) => isPersons(word) && !AFTER_THESE_NO_SUBJECT.has(words[at - 1] ?? ''));
}

function isPersons(word: string): boolean {
  return KNOWN.has(word) || (LIKE_PERSONS.test(word) && !NOT_PERSONS.has(word));
}
