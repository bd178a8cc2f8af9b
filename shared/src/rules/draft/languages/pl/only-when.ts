const ADVERBS =
  'już też nadal wciąż ciągle zawsze często teraz obecnie zwykle regularnie latem zimą jesienią wiosną rocznie codziennie sami';
const PREPOSITIONS = 'w we od do po za przed co';
const WHICH = 'tym każdy każdą przyszłym zeszłym nowym';
const TIMES =
  'roku rok lata lat miesiącu miesiąc miesiące miesięcy tygodniu tydzień tygodnie tygodni dzień dni środę piątek piątki ' +
  'poniedziałek wtorek czwartek czwartki zimie lecie sezonie semestrze kwartał stycznia lutego marca kwietnia maja czerwca ' +
  'lipca sierpnia września października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu ' +
  'wrześniu październiku listopadzie grudniu świętach wakacjach';

const ONLY_WHEN = new RegExp(
  `^(?:(?:${either(ADVERBS)}) )?(?:(?:${either(PREPOSITIONS)}) (?:(?:\\d+|${either(WHICH)}) )?(?:${either(TIMES)}) )?(?:nie )?$`,
  'iu',
);

/** True for words before a verb that say when or how often, and are no subject: "co roku", "od stycznia nie". */
export function isOnlyWhen(words: readonly string[]): boolean {
  return ONLY_WHEN.test(words.map((word) => `${word} `).join(''));
}

function either(words: string): string {
  return words.replaceAll(' ', '|');
}
