import type { NotePool } from './note-pool.js';

export const POLISH_NOTES: NotePool = {
  months: ['styczeń', 'marzec', 'maj', 'wrzesień', 'październik'],
  points: [
    { text: 'nowe biuro: {city}, {month}', say: 'nowe biuro ({city})' },
    { text: 'zespół {n} osób, dwie nowe', say: 'zespół {n} osób' },
    { text: 'rotacja co {n} tyg.', say: 'rotacja co {n} tygodni' },
    { text: 'nocna zmiana w zajezdni' },
    { text: 'stanowisko testowe, {city}', say: 'stanowisko testowe ({city})' },
    { text: 'opiekun na pierwsze {n} mies.', say: 'opiekun na pierwsze {n} miesięcy' },
    { text: '{n} pilotaży w toku', say: 'liczba pilotaży: {n}' },
    { text: 'warsztat dla praktykantów' },
    { text: 'sprawdzają zawsze we dwoje', say: 'sprawdzanie we dwoje' },
    { text: 'dzień w terenie, {month}', say: 'dzień w terenie ({month})' },
  ],
  fits: [
    { text: 'rozkłady dla klubu autobusowego, {n} lata', say: 'rozkłady jazdy dla klubu autobusowego' },
    { text: 'praca o dryfie czujników', say: 'praca dyplomowa o dryfie czujników' },
    { text: 'magazyn sklepu rowerowego', say: 'lista magazynowa sklepu rowerowego' },
  ],
  clarifies: [
    { text: 'kręciłem z terminem', say: 'mogę zacząć od razu po obronie' },
    { text: 'uciekła mi połowa pytania', say: 'indeks kosztuje także przy zapisie' },
  ],
  unsaids: [
    { text: 'patent żeglarski ({month})', say: 'patent żeglarski' },
    { text: 'księgi chóru', say: 'prowadzenie ksiąg chóru' },
  ],
  promises: [
    { text: 'notatnik z krzywymi obciążenia', say: 'notatnik z krzywymi obciążenia' },
    { text: 'streszczenie pracy, 1 str.', say: 'jednostronicowe streszczenie pracy' },
  ],
};
