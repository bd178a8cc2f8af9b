import type { NotePool } from './note-pool.js';

export const GERMAN_NOTES: NotePool = {
  months: ['Januar', 'März', 'Mai', 'September', 'Oktober'],
  points: [
    { text: 'neues büro in {city} ab {month}', say: 'das neue Büro in {city}' },
    { text: 'team von {n}, zwei ganz neu', say: 'das Team von {n} Leuten' },
    { text: 'trainees wechseln alle {n} wochen', say: 'der Wechsel alle {n} Wochen' },
    { text: 'Nachtbetrieb im Depot {city}' },
    { text: 'prüfstand in {city}, jeder darf ran', say: 'der Prüfstand in {city}' },
    { text: 'Patenschaft in den ersten {n} Monaten' },
    { text: '{n} versuche laufen, keiner abgebrochen', say: 'die {n} laufenden Versuche' },
    { text: 'altes lagerbuch fliegt im {month} raus', say: 'der Abschied vom alten Lagerbuch im {month}' },
    { text: 'Lehrwerkstatt in {city}' },
    { text: 'prüfen immer zu zweit', say: 'die Prüfung zu zweit' },
  ],
  fits: [
    { text: 'fahrplan für den busverein, {n} jahre', say: 'der Fahrplan für unseren Busverein' },
    { text: 'Abschlussarbeit über Messfehler' },
    { text: 'lagerliste für einen radladen gebaut', say: 'die Lagerliste für einen Radladen' },
  ],
  clarifies: [
    { text: 'beim termin rumgedruckst', say: 'ab {month} kann ich anfangen' },
    { text: 'zweite hälfte der indexfrage vergessen', say: 'ein Index kostet auch beim Schreiben' },
  ],
  unsaids: [
    { text: 'segelschein seit {month}', say: 'mein Segelschein' },
    { text: 'kasse vom chor geführt', say: 'die Kasse unseres Chors habe ich geführt' },
  ],
  promises: [
    { text: 'notizbuch mit den lastkurven', say: 'mein Notizbuch mit den Lastkurven' },
    { text: 'zusammenfassung der arbeit, 1 seite', say: 'eine Seite Zusammenfassung meiner Arbeit' },
  ],
};
