import type { Phrasings, ReferenceWords } from '../../../pack/index.js';

/** Behind a colon every note stands in the nominative, or as it was written down. */
const BEHIND_A_COLON: Phrasings = [
  'Z naszej rozmowy szczególnie utkwiło mi w pamięci jedno: {words}',
  'W moich notatkach z tego spotkania jest między innymi taki zapis: {words}',
  'Oto, co z całego spotkania pamiętam najlepiej: {words}',
  'Jest szczegół, o którym była mowa i który dobrze pamiętam: {words}',
  'Z naszego spotkania zachowuję taką notatkę: {words}',
  'Zaciekawił mnie zwłaszcza temat, który pojawił się w rozmowie: {words}',
  'Przede wszystkim pamiętam jedną informację: {words}',
  'Spośród wielu wątków najbardziej zainteresował mnie ten: {words}',
  'Ważne było dla mnie to, o czym była między nami mowa: {words}',
  'Jedna z moich notatek ze spotkania brzmi krótko: {words}',
  'Na osobną wzmiankę zasługuje dla mnie taka informacja: {words}',
  'Wiele mówi mi o firmie choćby taki szczegół: {words}',
  'Z tej rozmowy wynoszę zwłaszcza jeden ciekawy konkret: {words}',
  'Wśród omówionych spraw jedna wyróżnia się dla mnie szczególnie: {words}',
  'Moją uwagę zwróciła jedna z usłyszanych informacji: {words}',
];

/** Behind a colon too, for loose notes: each form has seventeen, so that all slots share one prime (D8). */
const MORE_BEHIND_A_COLON: Phrasings = [
  'Chcę nawiązać do jednej z poruszonych kwestii: {words}',
  'Gdy myślę o tym spotkaniu, wraca do mnie jeden wątek: {words}',
];

/** A noun phrase may also begin the sentence, still in the nominative. */
const IN_FRONT: Phrasings = [
  '{Words} – do tego wątku naszej rozmowy chętnie wracam.',
  '{Words} – właśnie ten temat najmocniej zapadł mi w pamięć.',
];

const SECOND_BEHIND_A_COLON: Phrasings = [
  'Mam też w notatkach drugi punkt: {words}',
  'Ciekawi mnie też inny poruszony temat: {words}',
  'Obok tego zapisane jest u mnie jeszcze jedno: {words}',
  'Nie umknęła mi także inna ważna sprawa: {words}',
  'Do tego dochodzi kolejny szczegół z rozmowy: {words}',
];

export const reference: ReferenceWords = {
  first: {
    phrase: [...BEHIND_A_COLON, ...IN_FRONT],
    clause: [
      'Szczególnie zapadło mi w pamięć, że {words}',
      'Z zainteresowaniem przyjmuję wiadomość, że {words}',
      'Dobrze pamiętam z rozmowy, że {words}',
      'Mam zapisane, że {words}, i uważam to za ważną wskazówkę.',
      'Z naszego spotkania zapamiętuję sobie, że {words}',
      'Ciekawe było dla mnie zwłaszcza to, że {words}',
      'Nowością była dla mnie informacja, że {words}',
      'Wśród moich notatek ze spotkania jest i ta, że {words}',
      'Od czasu tej rozmowy wiem, że {words}, co mówi mi wiele o tej pracy.',
      'Dużo mówi mi już sam fakt, że {words}',
      'Najlepiej z całego spotkania pamiętam to, że {words}',
      'Teraz już wiem, że {words}',
      'Dzięki tej rozmowie wiadomo mi, że {words}, a to dla mnie ważna wskazówka.',
      'O tym, że {words}, pamiętam szczególnie dobrze.',
      'Ze spotkania wychodzę z wiedzą, że {words}',
      'Podczas rozmowy uwagę moją przyciągnęło to, że {words}',
      'Jedno zdanie z notatek chcę tu przywołać, mianowicie że {words}',
    ],
    sentence: ['{words}'],
    fragment: [...BEHIND_A_COLON, ...MORE_BEHIND_A_COLON],
  },
  second: {
    phrase: [...SECOND_BEHIND_A_COLON, '{Words} – to drugi temat, który dobrze pamiętam.'],
    clause: [
      'Pamiętam też, że {words}',
      'Nie umknęło mi również, że {words}',
      'Do tego dochodzi informacja, że {words}',
      'Równie ciekawe jest dla mnie to, że {words}',
      'Ponadto wiem już, że {words}',
      'Zwróciło moją uwagę także to, że {words}',
    ],
    sentence: ['{words}'],
    fragment: SECOND_BEHIND_A_COLON,
  },
  lists: [
    'Dwie rzeczy mam po tej rozmowie zapisane: {first}; {second}',
    'Z tego, o czym była mowa, zostają ze mną zwłaszcza dwie sprawy: {first}; {second}',
    'Moje notatki ze spotkania mieszczą się w dwóch punktach: {first}; {second}',
    'W pamięci mam przede wszystkim dwa konkrety: {first}; {second}',
    'Krótko streszczając to, co wynoszę z rozmowy: {first}; {second}',
    'Najważniejsze informacje są dla mnie dwie: {first}; {second}',
    'Chcę nawiązać do dwóch poruszonych kwestii: {first}; {second}',
    'Zapamiętuję z tego spotkania przede wszystkim dwa wątki: {first}; {second}',
    'Oto para notatek, do których chętnie zaglądam: {first}; {second}',
    'Szczególnie ciekawe okazały się dla mnie dwa tematy: {first}; {second}',
    'Do zapamiętania mam po naszym spotkaniu dwie informacje: {first}; {second}',
    'Na mojej kartce widnieją teraz dwa hasła: {first}; {second}',
    'Dwa szczegóły z całego spotkania chcę tu wymienić: {first}; {second}',
  ],
};
