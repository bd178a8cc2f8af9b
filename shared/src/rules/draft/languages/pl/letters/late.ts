import type { Phrasings } from '../../../pack/index.js';

export const late: Phrasings = [
  'Proszę wybaczyć, że odzywam się później, niż wypada.',
  'Przepraszam, że ta wiadomość dociera z opóźnieniem.',
  'Piszę później, niż było moim zamiarem, za co przepraszam.',
  'Proszę o wyrozumiałość dla tego, że piszę dopiero teraz.',
  'Mam nadzieję, że wybaczą mi Państwo to opóźnienie.',
  'Ten list powstaje z pewną zwłoką, którą bardzo proszę mi wybaczyć.',
  'Należało napisać wcześniej, dlatego proszę przyjąć moje przeprosiny.',
  'Przykro mi, że trzeba było czekać na moją wiadomość.',
  'Za spóźnione słowa z mojej strony serdecznie przepraszam.',
  'Wiem, że to już późno, za co przepraszam.',
  'Proszę wybaczyć tę zwłokę.',
  'Moje słowa docierają po czasie, proszę o wybaczenie.',
  'Zbyt długo to trwało i bardzo mi przykro.',
  'Liczę na Państwa wyrozumiałość dla mojego spóźnienia.',
  'Przepraszam za czas, który upłynął bez wiadomości ode mnie.',
  'Bardzo żałuję, że nie udało się napisać wcześniej.',
  'Za to, że odzywam się tak późno, przepraszam.',
];
