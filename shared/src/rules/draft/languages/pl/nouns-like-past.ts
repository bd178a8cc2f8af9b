const STEMS =
  'dział materiał kapitał kwartał kanał sygnał skał wał zapał upał kryształ minerał potencjał areał oryginał finał personał ' +
  'karnawał kawał arsenał ideał nominał ostrzał ciał chwał zespół zespoł tytuł artykuł moduł szczegół szczegoł ' +
  'reguł formuł kapsuł muł ogół ogoł protokół protokoł stół stoł pół dół doł koł czoł szkół szkoł pył tył sił mogił ' +
  'pomysł przemysł umysł domysł zmysł namysł wymysł hasł masł wiosł rzemiosł krzesł węzeł węzł szkł źródł skrzydł mydł brył igł mgł cegł ' +
  'pudł siodł szydł bydł powidł wahadł zwierciadł prawidł światł tł ciepł dzieł kotł kocioł popiół żywioł kościół';

const ADJECTIVE_STEMS =
  'okrągł rozległ przyległ odległ podległ biegł nagł ciągł zaległ mał cał stał trwał dojrzał biał wspaniał doskonał pozostał zrozumiał okazał śmiał niemał zuchwał dorosł ścisł zasiedział';

const PREFIXES = 'od wy prze po roz u pod nad podod bio mikro pół współ anty przed cyber poly termo'.split(
  ' ',
);

/** Nouns and adjectives with their compounds and cases that end like a verb in the past tense: "oddział", "przemysłem". */
export const NOUNS_LIKE_PAST = new RegExp(
  `^(?:(?:${PREFIXES.join('|')})?(?:${STEMS.split(' ').join('|')})(?:a|o|y|e|u|em|om|ami|ach|owi)?|(?:nie)?(?:${ADJECTIVE_STEMS.split(' ').join('|')})(?:a|o|y|e|em)?)$`,
  'u',
);
