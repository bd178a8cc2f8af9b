import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';

const FEEDBACK = [
  'Jeśli to możliwe, proszę o jedną krótką wskazówkę, nad czym warto mi popracować.',
  'Z wdzięcznością przyjmę każdą uwagę, która pomoże mi lepiej przygotować się następnym razem.',
  'Czy mogą mi Państwo zdradzić w jednym zdaniu, czego zabrakło w mojej kandydaturze?',
  'Każda szczera opinia o moim zgłoszeniu przyda mi się na przyszłość.',
  'Gdyby znalazła się chwila, chętnie dowiem się, co przesądziło o wyborze.',
  'Cenną pomocą będzie dla mnie informacja, jakie doświadczenie warto jeszcze zdobyć.',
  'Proszę o parę słów o tym, co mogę zrobić lepiej.',
  'Chcę się na tym uczyć, dlatego z uwagą przyjmę choćby najkrótszą radę.',
  'Która umiejętność mogła mieć tu największe znaczenie, jeśli wolno zapytać?',
  'Z góry dziękuję za podpowiedź, na co zwrócić uwagę przy kolejnej próbie.',
] as const;

/** One short request for feedback (T6). */
export function feedback(choose: Choose): Sentence {
  return { text: choose('feedback', FEEDBACK), slot: 'feedback', noteIds: [], rule: 'T6' };
}
