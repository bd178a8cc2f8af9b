import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      'Stanowisko „{position}”: podziękowanie za rozmowę',
      'Po rozmowie o stanowisku „{position}”',
      '{position} – {employer}: dziękuję za spotkanie',
    ],
    always: [
      'Podziękowanie za rozmowę podczas wydarzenia {fair}',
      'Nasza rozmowa o firmie {employer}',
      'Dziękuję za spotkanie ({fair})',
      'Z podziękowaniem za poświęcony czas – {fair}',
      'Dziękuję',
    ],
  },
  reminder: {
    withPosition: ['Pytanie o stanowisko „{position}”', '{position} – {employer}: pytanie'],
    always: [
      'Po naszej rozmowie ({fair})',
      'Pytanie do firmy {employer}',
      'W nawiązaniu do naszej rozmowy',
      'Krótkie pytanie',
    ],
  },
  'rejection-reply': {
    always: [
      'Dziękuję za informację o decyzji',
      'Podziękowanie za odpowiedź ({fair})',
      'Z podziękowaniem dla firmy {employer}',
      'Dziękuję',
    ],
  },
  'promised-item': {
    always: [
      'Obiecany materiał ({fair})',
      'Zgodnie z obietnicą – dla firmy {employer}',
      'Zapowiedziana przesyłka jest gotowa',
      'Zgodnie z obietnicą',
    ],
  },
  'keep-in-touch': {
    always: [
      'Po spotkaniu: {fair}',
      'Pozdrowienia dla firmy {employer}',
      'Pozostańmy w kontakcie',
      'Pozdrowienia',
    ],
  },
};
