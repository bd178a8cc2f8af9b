import type { Frames, Phrasings } from '../../../pack/index.js';

const BEHIND_A_COLON: Phrasings = [
  'Nadal pamiętam to, o czym wtedy była mowa: {words}',
  'Od tamtej pory pamiętam o jednym temacie: {words}',
  'Z całego spotkania najżywsze jest dla mnie jedno: {words}',
  'Pewien szczegół z rozmowy pozostaje dla mnie ważny: {words}',
  'Wśród moich zapisków z tamtego dnia jest taka notatka: {words}',
  'Jedna z dawnych notatek nadal zwraca moją uwagę: {words}',
  'Może pamiętają Państwo wątek, który się wtedy pojawił: {words}',
  'Temat, który szczególnie mnie zaciekawił, pozostaje ten sam: {words}',
  'Do tej chwili towarzyszy mi jedna usłyszana wiadomość: {words}',
  'Nie zapominam o tym, co padło w rozmowie: {words}',
  'Dla przypomnienia wspomnę o poruszonej wówczas kwestii: {words}',
  'Naszą rozmowę kojarzę przede wszystkim z jednym hasłem: {words}',
];

/** Behind a colon too; they stand last, so that every other phrasing keeps its number. */
const MORE_BEHIND_A_COLON: Phrasings = [
  'Pozwolę sobie przywołać jedno z tego, co usłyszane: {words}',
  'Nieraz jeszcze zaglądam do zapisku z rozmowy: {words}',
  'W zbiorze moich wrażeń na pierwszym miejscu stoi to: {words}',
  'Łatwo odtwarzam w myślach pewien punkt rozmowy: {words}',
  'Oto wspomnienie, które najmocniej wiążę z tym dniem: {words}',
];

export const laterReference: Frames = {
  phrase: [
    ...BEHIND_A_COLON,
    '{Words} – tak w skrócie brzmi to, co pamiętam najlepiej.',
    ...MORE_BEHIND_A_COLON,
  ],
  clause: [
    'Nadal mam w pamięci, że {words}',
    'Od tamtej pory wiem i pamiętam, że {words}',
    'Wciąż ciekawi mnie to, że {words}',
    'Do dziś pamiętam wiadomość, że {words}',
    'Moje zapiski przypominają mi, że {words}',
    'Stale mam na uwadze to, że {words}',
    'Dobrze zapisało się w mojej pamięci to, że {words}',
    'Przypominam sobie przede wszystkim, że {words}',
    'Szczególnie ważne jest dla mnie nadal to, że {words}',
    'Naszą rozmowę kojarzę głównie z tym, że {words}',
    'Pozwolę sobie przywołać zdanie, że {words}',
    'Zaglądam do notatek i czytam w nich, że {words}',
    'Po naszym spotkaniu wiem na pewno, że {words}',
    'Nie zapominam o wzmiance, że {words}',
    'Z tamtego dnia została mi wiedza, że {words}',
    'Wracam myślami do tego, że {words}',
    'Częścią mojego wspomnienia jest i to, że {words}',
  ],
  sentence: ['{words}'],
  fragment: [...BEHIND_A_COLON, ...MORE_BEHIND_A_COLON],
};
