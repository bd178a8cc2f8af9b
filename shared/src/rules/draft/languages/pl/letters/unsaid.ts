import type { Frames, Phrasings } from '../../../pack/index.js';

const BEHIND_A_COLON: Phrasings = [
  'W rozmowie nie znalazła się jeszcze jedna informacja o mnie: {words}',
  'O jednym nie było jeszcze mowy: {words}',
  'Do obrazu mojej osoby warto dopisać jeszcze jedno: {words}',
  'Chcę dodać coś, co nie padło podczas spotkania: {words}',
  'Jest jeszcze jedna rzecz, o której warto wspomnieć: {words}',
  'Poza rozmową pozostał pewien punkt z mojego życiorysu: {words}',
  'Tytułem uzupełnienia dopisuję taki punkt: {words}',
  'Nasza rozmowa nie objęła jeszcze tego: {words}',
  'Zabrakło okazji, aby o tym powiedzieć, więc robię to teraz: {words}',
  'Dodatkowa wiadomość o mnie, która nie padła w rozmowie: {words}',
];

export const unsaid: Frames = {
  phrase: [...BEHIND_A_COLON, '{Words} – o tym nie było okazji wspomnieć, a może się przydać.'],
  clause: [
    'Nie było okazji wspomnieć, że {words}',
    'Dodam jeszcze, że {words}',
    'Nie było jeszcze mowy o tym, że {words}',
    'Do tego, co już o mnie wiadomo, dopisuję, że {words}',
    'W rozmowie nie padło jeszcze, że {words}',
    'Warto wspomnieć i o tym, że {words}',
    'Uzupełniam też, że {words}',
    'Nie wybrzmiało dotąd to, że {words}',
    'Chcę przy tej okazji powiedzieć, że {words}',
    'Jest jeszcze to, że {words}, o czym nie było mowy na spotkaniu.',
  ],
  sentence: [
    'O jednym nie było jeszcze mowy. {words}',
    'Chcę dodać coś, co nie padło podczas spotkania. {words}',
    'Jest jeszcze jedna rzecz, o której warto wspomnieć. {words}',
    'Do mojego życiorysu należy dodać jeszcze jeden szczegół. {words}',
    'Czas rozmowy nie pozwolił powiedzieć o mnie wszystkiego. {words}',
    'Korzystam z okazji, by uzupełnić to, co było mówione. {words}',
    'Pominięty został w rozmowie jeden mój atut. {words}',
    'Oto krótkie dopowiedzenie na mój temat. {words}',
  ],
  fragment: BEHIND_A_COLON,
};
