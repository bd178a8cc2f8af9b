const THEY =
  'są mają muszą mogą chcą wiedzą robią piszą dzwonią lubią szkolą jeżdżą chodzą uczą wożą prowadzą tworzą płacą liczą ' +
  'wysyłają wchodzą wychodzą myślą mówią widzą wolą kupią sprzedadzą zrobią dostaną biorą idą jadą siedzą stoją proszą';
const ONE =
  'jest ma musi może chce wie robi pisze dzwoni lubi szkoli jeździ chodzi uczy wozi prowadzi tworzy płaci liczy wysyła ' +
  'wchodzi wychodzi mówi widzi woli schodzi dojrzewa szuka biega trwa działa rośnie zaczyna kończy otwiera zamyka czeka ' +
  'pomaga mieszka używa zależy bierze idzie jedzie siedzi stoi odbywa startuje powstaje zostaje dostaje daje da wyśle ' +
  'podeśle prześle zadzwoni napisze będzie rusza kupuje jada stawia sprawdza składa decyduje obsługuje';
const WILL = 'będą otworzą zbudują uruchomią przeniosą zatrudnią wdrożą';
const LIKE_THEY = /(?:ają|eją|ują)$/u;
const NOT_THEY = new Set(['koleją', 'nadzieją', 'epopeją', 'aleją']);
const LIKE_ONE = /(?<!t)uje$/u;

const THEY_WORDS = new Set(`${THEY} ${WILL}`.split(' '));
const ONE_WORDS = new Set(ONE.split(' '));

/** A verb in the third person plural: "piszą", "testują". */
export function isTheyVerb(word: string): boolean {
  return THEY_WORDS.has(word) || (LIKE_THEY.test(word) && !NOT_THEY.has(word));
}

/** A verb in the third person singular, as far as it is known. */
export function isOneVerb(word: string): boolean {
  return ONE_WORDS.has(word) || LIKE_ONE.test(word);
}
