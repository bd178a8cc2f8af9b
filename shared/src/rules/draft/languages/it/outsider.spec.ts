import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const shapeOf = (kind: NoteKind, words: string) =>
  readNote({ kind, words, by: 'me', said: false, names: new Set(['novalink', 'brightpeak']) }).shape;

describe('D10 in Italian: what a tired student types for nobody else stays private', () => {
  it.each<[NoteKind, string]>([
    ['point', 'il tizio allo stand mezzo addormentato'],
    ['point', 'recruiter più giovane di me ahah'],
    ['point', 'scontroso finché non ho parlato di vela'],
    ['point', 'la capa sembra una maniaca del controllo'],
    ['point', 'pagano peggio dello stand accanto'],
    ['point', 'fisso sui 26 + variabile'],
    ['point', 'non so se cercano davvero'],
    ['point', 'avevo mal di testa tutto il tempo'],
    ['point', 'vuoto totale sulla parte di matematica'],
    ['clarify', 'confuso sql con nosql, che figura'],
    ['clarify', 'ho detto l’anno sbagliato del tirocinio'],
    ['clarify', 'bloccato sui difetti'],
    ['point', 'detto tra noi: tagli a marzo'],
    ['point', 'non nominare la fusione'],
    ['point', 'meno ingessati di novalink'],
    ['point', 'baffi pazzeschi'],
    ['fit', 'in realtà il codice l’ho copiato da un amico'],
    ['unsaid', 'ho l’adhd'],
    ['point', 'mi sa che ci provava'],
    ['unsaid', 'bocciato due volte all’esame'],
    ['point', 'quella delle risorse umane sempre al telefono'],
    ['point', 'uno alto con la coda'],
    ['point', 'sulla cinquantina, quasi in pensione'],
    ['point', 'mano sudaticcia'],
    ['point', 'non proprio una cima'],
    ['point', 'non ha saputo spiegare il suo prodotto'],
    ['point', 'da tenere per me: nuovo ad'],
    ['point', 'non lo sa nessuno, trasloco a porto'],
    ['point', '2100 per iniziare'],
    ['point', 'brightpeak offre di più'],
    ['point', 'seconda scelta dopo brightpeak'],
    ['point', 'penne omaggio e basta'],
    ['clarify', 'ormai dovrei sapere cos’è oauth'],
    ['clarify', 'contraddetto sulle date'],
    ['clarify', 'dieci minuti a parlare del cane'],
    ['fit', 'statistica passata per miracolo'],
    ['unsaid', 'prendo antidepressivi'],
    ['unsaid', 'serve il visto'],
    ['point', 'stand che puzzava di pesce'],
    ['point', 'pare il titanic'],
    ['point', 'selezionatrice con gli spinaci tra i denti'],
    ['point', 'un po’ insistente'],
    ['point', 'signore anziano, mezzo sordo'],
    ['point', '3200 prima delle tasse'],
    ['point', 'preferirei brightpeak'],
    ['point', 'detto in confidenza: perso un cliente'],
    ['point', 'ho promesso di non ripeterlo'],
    ['clarify', 'divagato e poi chiesto scusa'],
    ['unsaid', 'mi riprendo da un intervento'],
    ['fit', 'progetto un po’ abbellito'],
    ['point', 'dubito che richiamino'],
    ['point', 'non conoscono il loro stesso stack'],
  ])('%s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).toBe('private');
  });

  it.each<[NoteKind, string]>([
    ['point', '12 furgoni, tutti elettrici da giugno'],
    ['point', 'stagisti con scrivania propria + mentor'],
    ['point', 'due turni, il 2° in sede a genova'],
    ['point', 'laboratorio nuovo nel 2027, 40 posti'],
    ['point', 'ora di demo ogni venerdì'],
    ['point', 'banco prova in cantina, si può visitare'],
    ['point', 'niente lettera, solo cv in pdf'],
    ['fit', '2 anni alla radio dell’ateneo'],
    ['fit', 'tesi sulle turbine mareali, 110'],
    ['unsaid', 'olandese di base'],
    ['unsaid', 'patentino del muletto'],
    ['point', '5 gg di formazione all’anno'],
    ['point', 'team tra berlino e dublino'],
    ['point', 'officina ogni martedì, aperta agli stagisti'],
    ['point', 'nessun codice di abbigliamento'],
    ['point', 'stampano i pezzi in casa'],
    ['fit', 'app di car pooling per 200 persone'],
    ['point', 'capitale familiare, terza generazione'],
    ['point', 'l’ascensore va senza corrente'],
    ['point', 'porte aperte il 3 marzo'],
  ])('fit to be read: %s: %s', (kind, words) => {
    expect(shapeOf(kind, words)).not.toBe('private');
  });
});
