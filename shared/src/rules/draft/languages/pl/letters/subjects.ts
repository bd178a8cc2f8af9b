import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

const SUBJECTS: Record<StepKind, (facts: LetterFacts) => string[]> = {
  'thank-you': thankYou,
  reminder: ({ employer, fair, position }) => [
    ...(position === '' ? [] : [`Pytanie o stanowisko „${position}”`, `${position} – ${employer}: pytanie`]),
    `Po naszej rozmowie (${fair})`,
    `Pytanie do firmy ${employer}`,
    'W nawiązaniu do naszej rozmowy',
    'Krótkie pytanie',
  ],
  'rejection-reply': ({ employer, fair }) => [
    'Dziękuję za informację o decyzji',
    `Podziękowanie za odpowiedź (${fair})`,
    `Z podziękowaniem dla firmy ${employer}`,
    'Dziękuję',
  ],
  'promised-item': ({ employer, fair }) => [
    `Obiecany materiał (${fair})`,
    `Zgodnie z obietnicą – dla firmy ${employer}`,
    'Zapowiedziana przesyłka jest gotowa',
    'Zgodnie z obietnicą',
  ],
  'keep-in-touch': ({ employer, fair }) => [
    `Po spotkaniu: ${fair}`,
    `Pozdrowienia dla firmy ${employer}`,
    'Pozostańmy w kontakcie',
    'Pozdrowienia',
  ],
};

/** Subjects by the kind of letter. The last one is the shortest and fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts);
}

function thankYou({ employer, fair, position }: LetterFacts): string[] {
  const always = [
    `Podziękowanie za rozmowę podczas wydarzenia ${fair}`,
    `Nasza rozmowa o firmie ${employer}`,
    `Dziękuję za spotkanie (${fair})`,
    `Z podziękowaniem za poświęcony czas – ${fair}`,
  ];
  const withPosition = [
    `Stanowisko „${position}”: podziękowanie za rozmowę`,
    `Po rozmowie o stanowisku „${position}”`,
    `${position} – ${employer}: dziękuję za spotkanie`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Dziękuję'];
}
