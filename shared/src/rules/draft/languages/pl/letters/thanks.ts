import type { Phrasings } from '../../../pack/index.js';
import { genderOf } from './gender.js';

/** For anybody: neither the writer's nor the reader's gender is in them. They begin small, after the greeting's comma. */
const TO_ANYBODY: Phrasings = [
  'dziękuję za rozmowę podczas wydarzenia {fair} i za poświęcony mi czas, dzięki któremu firma {employer} stała mi się znacznie bliższa.',
  'chcę podziękować za nasze spotkanie na wydarzeniu {fair} oraz za rzeczowe i ciekawe wprowadzenie w świat firmy {employer}.',
  'bardzo dziękuję za chwilę rozmowy w trakcie wydarzenia {fair}; mój obraz firmy {employer} jest teraz o wiele wyraźniejszy.',
  'proszę przyjąć podziękowania za spotkanie w ramach wydarzenia {fair} i za wszystkie informacje o firmie {employer}, które są dla mnie cenne.',
  'serdecznie dziękuję, że przy tylu gościach wydarzenia {fair} znalazł się czas także na rozmowę ze mną o firmie {employer}.',
  'z przyjemnością wracam myślami do rozmowy, za którą dziękuję: po spotkaniu na wydarzeniu {fair} lepiej rozumiem, jak pracuje firma {employer}.',
  'rozmowa o firmie {employer}, do której doszło przy okazji wydarzenia {fair}, była dla mnie bardzo wartościowa i szczerze za nią dziękuję.',
  'piszę, aby podziękować za czas i uwagę okazane mi podczas wydarzenia {fair} oraz za przedstawienie firmy {employer}.',
  'wydarzenie {fair} już za nami, a ja wciąż mam w pamięci rozmowę o firmie {employer} i serdecznie za nią dziękuję.',
  'za otwartą rozmowę na wydarzeniu {fair}, po której firma {employer} wydaje mi się warta bliższego poznania, składam szczere podziękowania.',
  'dziękuję za możliwość poznania firmy {employer} z pierwszej ręki; ta rozmowa na wydarzeniu {fair} naprawdę wiele mi wyjaśniła.',
  'szczególnie serdecznie dziękuję, że wydarzenie {fair} dało okazję do naszego dobrego spotkania i do poznania z bliska firmy {employer}.',
  'to była dobra rozmowa: dziękuję za nią i za czas, jaki podczas wydarzenia {fair} znalazł się na przybliżenie mi firmy {employer}.',
  'pragnę wyrazić wdzięczność za przyjęcie mnie na rozmowę w czasie wydarzenia {fair} i za opowieść o firmie {employer}.',
  'chwile rozmowy, jakie dało mi wydarzenie {fair}, były bardzo pożyteczne: dziękuję za nie i za wyraźniejszy obraz firmy {employer}.',
  'na początku tego listu stoi podziękowanie za rozmowę, jaką przyniosło mi wydarzenie {fair}, oraz za ciekawe wiadomości o firmie {employer}.',
  'doceniam, że mimo napiętego programu wydarzenia {fair} można było spokojnie porozmawiać o tym, jak działa firma {employer}; dziękuję.',
];

/** Where the listing says how the person is addressed. */
const TO_THE_PERSON: Phrasings = [
  'dziękuję {dat} za rozmowę, którą umożliwiło nam wydarzenie {fair}, i za ciekawą opowieść o tym, czym żyje firma {employer}.',
  'miło mi było poznać {acc} na wydarzeniu {fair}; dziękuję za poświęcony czas i za bezpośrednią rozmowę o firmie {employer}.',
  'rozmowa z {inst} sprawiła, że warto było przyjść na wydarzenie {fair}; bardzo dziękuję za przybliżenie mi firmy {employer}.',
  'składam {dat} serdeczne podziękowania za spotkanie, do którego doprowadziło wydarzenie {fair}, i za wgląd w codzienność firmy {employer}.',
  'ogromnie cenię możliwość rozmowy z {inst} podczas wydarzenia {fair} i dziękuję za wszystko, co wiem teraz o firmie {employer}.',
  'dzięki {dat} firma {employer} przestała być dla mnie tylko nazwą w programie wydarzenia {fair}, za co bardzo dziękuję.',
];

/** Seventeen, as to anybody: slots of one prime keep two letters apart (D8). */
const TO_SOMEBODY: Phrasings = [...TO_ANYBODY.slice(0, 11), ...TO_THE_PERSON];

/** Speaks to Pani or Pan where the listing says which. */
export function thanks(addressee: string): Phrasings {
  return genderOf(addressee) === 'unknown' ? TO_ANYBODY : TO_SOMEBODY;
}
