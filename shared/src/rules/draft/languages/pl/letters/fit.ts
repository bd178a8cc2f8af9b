import type { Frames, Phrasings } from '../../../pack/index.js';

const BEHIND_A_COLON: Phrasings = [
  'Jeśli chodzi o moje doświadczenie, najbliższe jest tu jedno: {words}',
  'Do tej pracy mogę wnieść coś z własnej praktyki: {words}',
  'Z mojej strony przydatne może okazać się to: {words}',
  'Krótko o tym, co mam do zaoferowania: {words}',
  'W moim życiorysie łączy się z tą pracą jeden punkt: {words}',
  'Za moją kandydaturą przemawia między innymi to: {words}',
  'Oto przykład z mojej dotychczasowej drogi: {words}',
  'Z wymaganiami tej pracy łączy mnie następujące doświadczenie: {words}',
  'Wśród moich doświadczeń najbliżej tych zadań jest jedno: {words}',
  'Z dotychczasowych zajęć i prac wymienię przede wszystkim jedno: {words}',
  'Pozwolę sobie wspomnieć o tym, co mnie do tej pracy przygotowuje: {words}',
  'Co mogę zaproponować od siebie, mieści się w kilku słowach: {words}',
];

/** Behind a colon too, for loose notes: each form has seventeen, so that all slots share one prime (D8). */
const MORE_BEHIND_A_COLON: Phrasings = [
  'Spośród moich kwalifikacji wskazuję na jedną, najbardziej tu potrzebną: {words}',
  'Moim atutem w tej roli może być to: {words}',
  'Państwa oczekiwania spotykają się z moim doświadczeniem w takim punkcie: {words}',
  'Swoją dotychczasową drogę streszczam w jednym haśle: {words}',
  'Proszę zwrócić uwagę na taką pozycję w moim życiorysie: {words}',
];

export const fit: Frames = {
  phrase: [
    ...BEHIND_A_COLON,
    '{Words} – to doświadczenie, które chcę wykorzystać w nowej pracy.',
    '{Words} – tyle mogę dodać o sobie w związku z tą pracą.',
    '{Words} – z takim przygotowaniem staję do tej rekrutacji.',
    '{Words} – w tym widzę najlepszy związek między mną a Państwa zadaniami.',
    '{Words} – o tej części mojego życiorysu wypada mi wspomnieć.',
  ],
  clause: [
    'Ze swojej strony dodam, że {words}',
    'W kontekście tej rekrutacji ważne jest, że {words}',
    'O moim przygotowaniu świadczy fakt, że {words}',
    'Do tej pracy zbliża mnie to, że {words}',
    'Moją kandydaturę wspiera okoliczność, że {words}',
    'Praktycznym przykładem moich umiejętności jest to, że {words}',
    'Z pewnością przyda się tu, że {words}',
    'Nie bez znaczenia pozostaje, że {words}',
    'Krótko o moim doświadczeniu: {words}',
    'Z tym, czego wymaga ta praca, łączy mnie to, że {words}',
    'Jako swój atut mogę wskazać to, że {words}',
    'O sobie mogę powiedzieć, że {words}',
    'Do Państwa oczekiwań pasuje, jak sądzę, to, że {words}',
    'W moim życiorysie warto zwrócić uwagę na to, że {words}',
    'Pozwolę sobie zaznaczyć, że {words}',
    'Na korzyść mojego zgłoszenia przemawia to, że {words}',
    'Chcę w tym miejscu przypomnieć, że {words}',
  ],
  sentence: ['{words}'],
  fragment: [...BEHIND_A_COLON, ...MORE_BEHIND_A_COLON],
};
