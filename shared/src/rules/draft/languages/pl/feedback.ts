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
  'Proszę o jedno zdanie prawdy: co wypadło u mnie najsłabiej?',
  'Jakiego kursu lub praktyki brakuje, Państwa zdaniem, w moim życiorysie?',
  'Chętnie przeczytam, jakie kryterium było najważniejsze przy wyborze.',
  'Na Państwa krytyczny komentarz, jeśli zechcą się nim Państwo podzielić, czekam z uwagą.',
  'Czy jest coś, co następnym razem mogę pokazać wyraźniej?',
  'Zwięzła ocena tego, jak wypadła moja rozmowa, ułatwi mi dalszą naukę.',
  'Co radzą Państwo poprawić przed ponownym zgłoszeniem?',
] as const;

/** One short request for feedback (T6). */
export function feedback(choose: Choose): Sentence {
  return { text: choose('feedback', FEEDBACK), slot: 'feedback', noteIds: [], rule: 'T6' };
}
