import type { NotePool } from './note-pool.js';

export const ITALIAN_NOTES: NotePool = {
  months: ['gennaio', 'marzo', 'maggio', 'settembre', 'ottobre'],
  points: [
    { text: 'ufficio nuovo a {city} da {month}', say: 'il nuovo ufficio di {city}' },
    { text: 'squadra di {n}, due appena arrivati', say: 'la squadra di {n} persone' },
    { text: 'i junior girano ogni {n} settimane', say: 'la rotazione ogni {n} settimane' },
    { text: 'il turno di notte nel deposito di {city}' },
    { text: 'banco prova a {city}, tocca a tutti', say: 'il banco prova di {city}' },
    { text: 'un tutor x i primi {n} mesi', say: 'il tutor dei primi {n} mesi' },
    { text: '{n} prove in corso', say: 'le {n} prove in corso' },
    { text: 'l’officina degli apprendisti di {city}' },
    { text: 'revisione sempre in due', say: 'la revisione in due' },
    { text: 'giornata sul campo a {month}', say: 'la giornata sul campo a {month}' },
  ],
  fits: [
    { text: 'orari di un club di autobus, {n} anni', say: 'gli orari di un club di autobus' },
    { text: 'tesi sulla deriva dei sensori', say: 'la mia tesi sulla deriva dei sensori' },
    { text: 'magazzino di un negozio di bici', say: 'il magazzino di un negozio di biciclette' },
  ],
  clarifies: [
    { text: 'vago sulla data', say: 'posso iniziare a {month}' },
    { text: 'dimenticata mezza domanda', say: 'un indice costa anche in scrittura' },
  ],
  unsaids: [
    { text: 'patente nautica da {month}', say: 'la mia patente nautica' },
    { text: 'conti del coro', say: 'ho tenuto i conti di un coro' },
  ],
  promises: [
    { text: 'quaderno con le curve di carico', say: 'il mio quaderno con le curve di carico' },
    { text: 'riassunto tesi, 1 pag.', say: 'un riassunto di una pagina della mia tesi' },
  ],
};
