import type { CaptureWords } from './capture-words.js';

const NEXT = '(?:przyszł|następn)(?:y|ego|ym|ą|ej|a)';
const THIS = '(?:ten|tego|tym|tę|tą|tej|ta|najbliższ(?:y|ego|ym|ą|ej))';
const WEEK = '(?:tydzień|tygodnia|tygodniu|tyg\\.?)';
const MONTH = '(?:miesiąc|miesiąca|miesiącu|mies\\.?|m-ca)';
const WITHIN = '(?:za|w ciągu|do) (?:ok\\.? |około |jakieś )?';
const END = '(?:pod )?(?:koniec|końca|końcem|końcu)';
const SEND = '(?:wysłać|podesłać|przesłać|dosłać|odesłać)';

/** What a quick line in Polish is made of. */
export const pl: CaptureWords = {
  language: 'pl',
  and: 'i|oraz|a także|&|\\+',
  // After these words a name stands in a case of its own, which a list does not hold.
  met: 'spotkanie:|rozmowa:',
  honorifics: 'pani|pan|p|dr|mgr|inż|prof',
  titles:
    'rekruter|rekruterka|rekrutacja|hr|kierownik|kierowniczka|dyrektor|dyrektorka|menedżer|menedżerka|manager|lider|liderka|inżynier|programista|programistka|właściciel|właścicielka|założyciel|założycielka|specjalista|specjalistka|koordynator|koordynatorka|prezes|prezeska|asystent|asystentka|stażysta|stażystka|kadry|szef|szefowa|konsultant|konsultantka',
  notNames:
    'nowy|nowa|nowe|następny|przyszły|zespół|biuro|biura|notatka|notatki|pytanie|pytania|pomysł|temat|stanowisko|stanowiska|praca|pensja|płaca|start|zdalnie|ważne|decyzja|kontakt|stoisko|targi|produkt|projekt|projekty|firma|rozmowa|proces|wiza|dane|godziny|dobry|dobra|duży|duża|mały|mała|bardzo|pierwszy|pierwsza|ostatni|zadania|termin|miejsce|z|i|dla|na|w|pasuje|obiecane|wysłać|potem|jutro|oni|ona|on|umowa|staż|praktyki|zmiana|linia',
  decides:
    '(?:(?:oni|ona|on|pani|pan|mają|ma) )?(?:zdecydują|zdecyduje|decydują|decyduje|podejmą decyzję|podejmie decyzję|decyzja|decyzję|decyzji|decyzje|odpowiedzą|odpowiedzi|odpowiedź|odpowie|dadzą znać|da znać|dają znać|odezwą się|odezwie się|odzywają się|oddzwonią|oddzwoni|wyniki|wynik|feedback|info)',
  leads:
    'oni|one|on|ona|ja|my|mi|mam|mamy|dostanę|dostaniemy|dadzą|da|dają|otrzymam|czekam na|mówi|mówią|że|hr|zespół|ostateczna|finalna|pierwsza|ich',
  fillers: 'będzie|ma być|zapadnie|zapada|mi|się|jest|dopiero|pewnie|chyba|zwrotna',
  deadline: 'do|przed|najpóźniej',
  not: 'nie|nigdy|bez|żadnej',
  promise: {
    mine: `(?:muszę|mam|miałem|miałam|powinienem|powinnam) ${SEND}|obiecałem ${SEND}|obiecałam ${SEND}|obiecałem|obiecałam|do wysłania`,
    mineFirst: `${SEND}|wysyłam|podsyłam|przesyłam`,
    mineAccented: '(?:ja )?(?:wyślę|podeślę|prześlę|doślę|odeślę)',
    toWhom: 'jej|mu|im|jeszcze|:',
    theirs:
      '(?:ona|on) (?:mi )?(?:wyśle|podeśle|prześle|dośle|odeśle|zapyta|sprawdzi)|(?:oni )?(?:mi )?(?:wyślą|podeślą|prześlą|doślą|odeślą)|(?:wyśle|podeśle|prześle|dośle|odeśle) mi|mi (?:wyśle|podeśle|prześle|dośle)',
    theirsAccented: '(?:wyśle|podeśle|prześle|dośle|odeśle)',
    theyDo: '(?:mi )?(?:wyśle|podeśle|prześle|dośle|odeśle|da znać|zapyta|sprawdzi|wysyła|przesyła)',
    never: 'ludzi|wszystkich',
  },
  position: 'na|jako|stanowisko|na stanowisko|aplikuję na',
  markers: {
    fit: 'pasuje|mój atut|atut',
    clarify: 'wyjaśnić|do wyjaśnienia|niejasne',
    unsaid: 'nie powiedziałem|nie powiedziałam|niepowiedziane|zapomniałem|zapomniałam',
  },
  dates: {
    weekdays: [
      'poniedziałkiem|poniedziałek|poniedziałku|pon|pn',
      'wtorkiem|wtorek|wtorku|wt',
      'środą|środę|środa|środy|śr',
      'czwartkiem|czwartek|czwartku|czw',
      'piątkiem|piątek|piątku|pt',
      'sobotą|sobotę|sobota|soboty|sob',
      'niedzielą|niedzielę|niedziela|niedzieli|niedz|nd',
    ],
    months: [
      'styczniem|styczeń|stycznia|styczniu|sty',
      'lutym|luty|lutego|lut',
      'marcem|marzec|marca|marcu|mar',
      'kwietniem|kwiecień|kwietnia|kwietniu|kwi',
      'majem|maj|maja|maju',
      'czerwcem|czerwiec|czerwca|czerwcu|cze',
      'lipcem|lipiec|lipca|lipcu|lip',
      'sierpniem|sierpień|sierpnia|sierpniu|sie',
      'wrześniem|wrzesień|września|wrześniu|wrz',
      'październikiem|październik|października|październiku|paź',
      'listopadem|listopad|listopada|listopadzie|lis',
      'grudniem|grudzień|grudnia|grudniu|gru',
    ],
    numbers: [
      'jeden|jednego|jedną',
      'dwa|dwie|dwóch|dwu|parę',
      'trzy|trzech',
      'cztery|czterech',
      'pięć|pięciu',
      'sześć|sześciu',
      'siedem|siedmiu',
      'osiem|ośmiu',
      'dziewięć|dziewięciu',
      'dziesięć|dziesięciu',
    ],
    ordinals: [
      'pierwszym|pierwszy|pierwszego|pierwszą|pierwszej|1.',
      'drugim|drugi|drugiego|drugą|drugiej|2.',
      'trzecim|trzeci|trzeciego|trzecią|trzeciej|3.',
      'czwartym|czwarty|czwartego|4.',
    ],
    feasts: [
      {
        words:
          'bożym narodzeniem|bożego narodzenia|świętami|świętach|świąt|święta|gwiazdką|gwiazdki|wigilią|wigilii',
        month: 12,
        day: 24,
        days: 3,
      },
      { words: 'mikołajkami|mikołajkach|mikołajek|mikołajki', month: 12, day: 6 },
      {
        words: 'nowym rokiem|nowym roku|nowego roku|sylwestrem|sylwestrze|sylwestra',
        month: 1,
        day: 1,
      },
      { words: 'trzema królami|trzech królach|trzech króli', month: 1, day: 6 },
      { words: 'świętem niepodległości|święcie niepodległości|święcie 11-go', month: 11, day: 11 },
    ],
    by: 'najpóźniej|do|przed|na|w|we|około|ok\\.?|koło|gdzieś|jakoś|dnia|dn\\.?|pod|po|jeszcze|dopiero|:|-',
    or: 'lub|albo|czy|do',
    about: 'najpóźniej|mniej więcej|jakoś|ok\\.?',
    noDate: '',
    libraryStart: '',
    patterns: [
      ['{weekday} za (?:tydzień|tyg\\.?)', 'weekday-and-a-week'],
      ['{weekday} za (?:dwa|2) (?:tygodnie|tyg\\.?)', 'weekday-and-a-fortnight'],
      [`{weekday} (?:w )?${NEXT} ${WEEK}`, 'weekday-of-next-week'],
      [`${NEXT} ${WEEK},? (?:w |we )?{weekday}`, 'weekday-of-next-week'],
      [`${NEXT} {weekday}`, 'weekday-of-next-week'],
      [`(?:${THIS} )?{weekday}`, 'weekday'],
      [`(?:${END} )?${NEXT} ${WEEK}`, 'next-week'],
      [`${END} (?:tego )?${WEEK}|${THIS} ${WEEK}`, 'end-of-this-week'],
      [`${WEEK} {week}`, 'week-number'],
      [`(?:${END} )?${NEXT} ${MONTH}`, 'next-month'],
      [`${END} (?:tego )?${MONTH}|tym ${MONTH}`, 'end-of-this-month'],
      [`${END} (?:tego )?roku`, 'end-of-year'],
      [`{ordinal} ${WEEK} {month}`, 'week-of-month'],
      ['{ordinal} {weekday} {month}', 'weekday-of-month'],
      [`${END} {month}`, 'end-of-month'],
      ['(?:połow(?:a|ie|y|ą|ę)) {month}', 'middle-of-month'],
      [`(?:połow(?:a|ie|y|ą|ę)) ${MONTH}`, 'middle-of-month'],
      ['początk(?:u|iem) {month}', 'start-of-month'],
      ['{day}(?:\\.|-?go|-?ego|-?tego)? {month}(?: {year})?', 'day-and-month'],
      ['w {month}', 'end-of-month'],
      ['{year}-{numeral}-{day}', 'numeric'],
      ['{day}[./] ?{numeral}\\.?(?:[./]? ?{shortyear})?', 'numeric'],
      ['{day}(?:\\.|-?go|-?ego|-?tego)', 'day'],
      [`(?:${WITHIN})?{number} dni roboczych`, 'working-days'],
      [`${WITHIN}{number} (?:dni|dzień)`, 'days'],
      [`${WITHIN}{number} (?:tygodnie|tygodni|tygodniach|tyg\\.?)`, 'weeks'],
      ['(?:za|w ciągu) (?:tydzień|tygodnia|tyg\\.?)', 'weeks'],
      [`${WITHIN}{number} (?:miesiące|miesięcy|mies\\.?)`, 'months'],
      ['(?:za|w ciągu) (?:miesiąc|miesiąca)', 'months'],
      ['pojutrz[ea]', 'day-after-tomorrow'],
      ['jutr[oa]', 'tomorrow'],
      ['dzisiaj|dziś|dzisiejszego dnia', 'today'],
      ['(?:przed|do) {feast}', 'before-feast'],
      ['po {feast}', 'after-feast'],
    ],
  },
};
