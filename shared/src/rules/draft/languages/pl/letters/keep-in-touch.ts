import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { fill } from './fill.js';
import { laterReference } from './later-reference.js';
import { reach } from './reach.js';

const THANKS = [
  'minęło już trochę czasu od wydarzenia {fair}, a ja nadal dobrze wspominam tamtą rozmowę i dziękuję za nią firmie {employer}.',
  'przesyłam pozdrowienia wraz z podziękowaniem za spotkanie, które dzięki wydarzeniu {fair} połączyło mnie z firmą {employer}.',
  'spotkanie na wydarzeniu {fair} zostało mi w pamięci, dlatego odzywam się z pozdrowieniami i podziękowaniem dla firmy {employer}.',
  'dziękuję raz jeszcze za to, co od wydarzenia {fair} wiem o firmie {employer}, i korzystam z okazji, aby się przypomnieć.',
  'piszę bez szczególnej sprawy, po prostu z podziękowaniem za rozmowę o firmie {employer} podczas wydarzenia {fair}.',
  'od wydarzenia {fair} firma {employer} nie jest mi już obca, a za tamto spotkanie wciąż serdecznie dziękuję.',
  'z okazji, jaką było wydarzenie {fair}, zostało mi dobre wspomnienie rozmowy o firmie {employer}, za które dziękuję.',
  'odzywam się po pewnym czasie, aby podziękować za rozmowę z wydarzenia {fair} i życzyć firmie {employer} wszystkiego dobrego.',
  'dziękuję, że podczas wydarzenia {fair} mogła odbyć się nasza rozmowa o firmie {employer}; mam ją wciąż w dobrej pamięci.',
  'niech te kilka słów będzie podziękowaniem za spotkanie, które zawdzięczam wydarzeniu {fair} i firmie {employer}.',
  'po kilku tygodniach od wydarzenia {fair} chcę ponownie podziękować za życzliwość, a firmie {employer} przesłać dobre słowo.',
  'kieruję do Państwa i do firmy {employer} serdeczne pozdrowienia oraz podziękowanie za dobrą rozmowę, okazją do niej było wydarzenie {fair}.',
  'czas biegnie, lecz o firmie {employer} i o wydarzeniu {fair} myślę nadal ciepło, za co należy się Państwu kolejne podziękowanie.',
  'nie minęła moja wdzięczność: wydarzenie {fair} otworzyło mi drogę do firmy {employer}, za co chętnie dziękuję i dzisiaj.',
  'przypomniało mi się dziś wydarzenie {fair}, więc dziękuję raz jeszcze za przystępne wprowadzenie w to, co robi firma {employer}.',
  'jedno podziękowanie to za mało, dlatego po wydarzeniu {fair} ślę drugie, dla firmy {employer} i wszystkich obecnych tam osób.',
  'kilka słów podziękowania należy się za wydarzenie {fair} także teraz, bo rozmowa o firmie {employer} była dla mnie pożyteczna.',
] as const;

const INTEREST = [
  'Chętnie pozostanę w kontakcie i z ciekawością będę śledzić, jak rozwija się firma {employer}.',
  'Będzie mi miło dołączyć do grona Państwa kontaktów zawodowych; sprawy, którymi żyje firma {employer}, nadal mnie ciekawią.',
  'Jeżeli kiedyś firma {employer} będzie szukać kogoś o moim profilu, proszę o mnie pomyśleć, bez żadnego zobowiązania.',
  'Firma {employer} pozostaje w kręgu moich zainteresowań i cieszą mnie wszystkie dobre wieści na jej temat.',
  'Niczego dziś nie oczekuję, chcę tylko podtrzymać kontakt, bo firma {employer} wciąż mnie interesuje.',
  'Gdyby nadarzyła się okazja do krótkiej rozmowy, z przyjemnością posłucham, co nowego w firmie {employer}.',
  'Zapraszam też do kontaktu w sieci zawodowej i chętnie dowiem się, nad czym pracuje firma {employer}.',
  'Życzę firmie {employer} spokojnych i udanych tygodni, a nasz kontakt chcę podtrzymać także w przyszłości.',
  'Tematy, którymi zajmuje się firma {employer}, są mi bliskie i chętnie wymienię się kiedyś spostrzeżeniami.',
  'Firma {employer} budzi moją niezmienną sympatię, stąd to krótkie pozdrowienie, które nie wymaga żadnej odpowiedzi.',
  'Mam nadzieję, że jeszcze się spotkamy, a do tego czasu z sympatią myślę o firmie {employer}.',
  'Od czasu do czasu napiszę, jeśli Państwo pozwolą, by zapytać, co słychać w firmie {employer}.',
  'Wiadomości o firmie {employer} czytam z ciekawością i cieszę się, że wiem, do kogo się z nimi zwrócić.',
  'Jeśli spotkamy się na kolejnym wydarzeniu, z radością posłucham, czym żyje wtedy firma {employer}.',
  'Dobrze jest znać kogoś z branży, dlatego z firmą {employer} chcę pozostać w luźnym kontakcie.',
  'O nic konkretnego nie proszę, ale list od Państwa lub nowina z firmy {employer} sprawi mi radość.',
  'Niech ten list będzie tylko znakiem, że o Państwie i o firmie {employer} pamiętam nie tylko od święta.',
] as const;

/** A light check-in (T9): nothing is asked for. */
export function keepInTouch(facts: LetterFacts, points: readonly Material[], choose: Choose): Sentence[] {
  const { employer, fair } = facts;
  return [
    { text: fill(choose('thanks', THANKS), { employer, fair }), slot: 'thanks', noteIds: [], rule: 'D2' },
    ...laterReference(points, choose),
    { text: fill(choose('interest', INTEREST), { employer }), slot: 'interest', noteIds: [], rule: 'T9' },
    reach(facts, choose),
  ];
}
