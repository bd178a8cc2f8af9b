import { withoutDiacritics } from './without-diacritics.js';

/** Words that mean nothing else when they are typed without their Polish letters. */
const CERTAIN = [
  'się również także między też już więc będzie będą można dużo więcej najwięcej kilkanaście',
  'zespół zespołu zespołem zespołów dział działu działów przyłącze przyłączy przyłączeń inżynier inżyniera inżynierów',
  'inżynierska inżynierski spółka spółki wdrożenie wdrożenia język języka języki języków żywność żywności jakość jakości',
  'sprzedaż sprzedaży wrzesień wrześniu październik października październiku grudzień styczeń styczniu',
  'poniedziałek tydzień miesiąc miesiące miesięcy własny własna własne własnego własnej pół półrocze oprócz wkrótce',
  'współpraca współpracy współpracę młodszy młodsza młodych następny następna najbliższy duży duża duże',
  'zdjęcia zdjęć książka próbki próbek błąd błędy błędów źródło źródła łącznie ciągły ciągła ciągłe',
];

const RESTORED: ReadonlyMap<string, string> = new Map(
  CERTAIN.flatMap((line) => line.split(' ')).map((word) => [withoutDiacritics(word), word]),
);

const WORD = /[\p{L}\p{N}]+/gu;

/** Polish letters put back where only one word can be meant; anything else stays as it was typed. */
export function restoreDiacritics(text: string): string {
  return text.replace(WORD, (word) => RESTORED.get(word) ?? word);
}
