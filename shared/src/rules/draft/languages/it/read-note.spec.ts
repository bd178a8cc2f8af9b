import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

function read(kind: NoteKind, words: string, given: { said?: boolean; by?: 'me' | 'them' } = {}) {
  return readNote({
    kind,
    words,
    by: given.by ?? 'me',
    said: given.said ?? false,
    names: new Set(['paolo', 'paolo stramezzi', 'giada']),
  });
}

describe('D10 in Italian: what may become of a note as typed', () => {
  it.each<[NoteKind, string, string, string]>([
    ['point', 'il nuovo ufficio a lione', 'phrase', 'il nuovo ufficio a Lione'],
    ['point', 'tutor fisso x 6 mesi', 'phrase', 'il tutor fisso per sei mesi'],
    [
      'point',
      'concorso interno x direttore filiale ogni 2 anni',
      'phrase',
      'il concorso interno per direttore di filiale ogni due anni',
    ],
    ['point', 'la loro sede di trieste', 'phrase', 'la vostra sede di Trieste'],
    ['point', 'i junior passano 3 mesi allo sportello', 'clause', 'i junior passano tre mesi allo sportello'],
    ['point', 'il fondatore era ormeggiatore', 'clause', 'il fondatore era ormeggiatore'],
    ['point', "c'e' un laboratorio nuovo a udine", 'clause', "c'è un laboratorio nuovo a Udine"],
    ['point', 'aprono a lione in marzo', 'clause', 'aprite a Lione in marzo'],
    ['point', 'aprono a lione e cercano 5 tecnici', 'clause', 'aprite a Lione e cercate 5 tecnici'],
    [
      'point',
      'da gennaio cercano persone che parlano tedesco',
      'clause',
      'da gennaio cercate persone che parlano tedesco',
    ],
    ['point', 'si occupano di manutenzione navale', 'clause', 'vi occupate di manutenzione navale'],
    ['point', 'il progetto pilota parte a settembre', 'fragment', 'il progetto pilota parte a settembre'],
    [
      'point',
      'usano python e un po di rust, niente java',
      'clause',
      "usate Python e un po' di Rust, niente Java",
    ],
    ['promise', 'cv in inglese + lettera', 'fragment', 'CV in inglese e lettera'],
    ['point', 'nn usano carta', 'clause', 'non usate carta'],
    ['point', 'apriranno un lab a bari', 'clause', 'aprirete un laboratorio a Bari'],
    ['point', 'stanno ampliando la loro flotta', 'clause', 'state ampliando la vostra flotta'],
    ['point', 'decidono prima di natale "in ogni caso"', 'clause', 'decidete prima di Natale «in ogni caso»'],
    ['point', 'chiedono un esercizio: leggere un log', 'clause', 'chiedete un esercizio: leggere un log'],
    ['point', 'reparto nuovo a latina, 2 turni', 'fragment', 'reparto nuovo a Latina, due turni'],
    [
      'point',
      'trasferte 60 gg l’anno, anche algeria',
      'fragment',
      "trasferte per 60 giorni l'anno, anche in Algeria",
    ],
    [
      'point',
      "macchine per la pasta, 70% va all'estero",
      'fragment',
      "macchine per la pasta, il 70% va all'estero",
    ],
    [
      'point',
      'turni: 8h, ca. 3 sett. di formazione',
      'fragment',
      'turni – otto ore, circa tre settimane di formazione',
    ],
    [
      'fit',
      'tesi sul credito alle aziende agricole',
      'phrase',
      'la mia tesi sul credito alle aziende agricole',
    ],
    ['fit', 'tesi in hplc, 9 mesi in laboratorio', 'fragment', 'tesi in HPLC, nove mesi in laboratorio'],
    [
      'fit',
      'costruito un carrello per il banco prova',
      'clause',
      'ho costruito un carrello per il banco prova',
    ],
    ['fit', 'estate in biglietteria traghetti', 'phrase', "un'estate in biglietteria traghetti"],
    ['fit', 'due anni di assistenza clienti', 'phrase', 'due anni di assistenza clienti'],
    [
      'fit',
      'gestionale prenotazioni per il circolo vela',
      'phrase',
      'il mio gestionale di prenotazioni per il circolo velico',
    ],
    ['fit', 'laurea ing. meccanica', 'phrase', 'la mia laurea in ingegneria meccanica'],
    [
      'fit',
      'sostituzione maternità in un lab acque',
      'fragment',
      'sostituzione di maternità in un laboratorio acque',
    ],
    ['unsaid', 'inglese c1 certificato', 'fragment', 'inglese C1 certificato'],
    ['unsaid', 'parlo tedesco', 'clause', 'parlo tedesco'],
    ['unsaid', 'so saldare, patentino tig', 'fragment', 'so saldare, patentino TIG'],
    ['clarify', 'fermerei prima la linea', 'clause', 'fermerei prima la linea'],
    ['promise', 'schizzi del riduttore', 'phrase', 'gli schizzi del riduttore'],
    ['promise', 'abstract della tesi', 'phrase', "l'abstract della tesi"],
    ['promise', 'riassunto tesi, 1 pagina', 'phrase', 'il riassunto della tesi (una pagina)'],
    ['promise', 'mandare il cv aggiornato entro venerdì', 'phrase', 'il CV aggiornato'],
    ['promise', 'portfolio', 'phrase', 'il portfolio'],
    ['promise', 'cv', 'phrase', 'il CV'],
    ['promise', 'foto del carillon', 'fragment', 'foto del carillon'],
    ['promise', 'il mio articolo sul vetro', 'phrase', 'il mio articolo sul vetro'],
    [
      'point',
      'assumono in somministrazione i primi 12 mesi',
      'clause',
      'assumete in somministrazione per i primi 12 mesi',
    ],
    ['point', 'periodo di prova 3 mesi', 'fragment', 'periodo di prova di tre mesi'],
    ['point', 'archivio ancora mezzo cartaceo', 'fragment', 'archivio ancora in parte cartaceo'],
    ['point', 'calafatano barche in inverno', 'clause', 'calafatate barche in inverno'],
    ['point', 'sponsorizzano la regata di maggio', 'clause', 'sponsorizzate la regata di maggio'],
    ['point', 'a lucca sviluppano i sensori', 'clause', 'a Lucca sviluppate i sensori'],
    ['point', 'sono in 70, due da remoto', 'clause', 'siete in 70, due da remoto'],
    ['point', 'in officina lavorano 12 persone', 'clause', 'in officina lavorano 12 persone'],
    ['point', 'arrivano due forni nuovi a marzo', 'clause', 'arrivano due forni nuovi a marzo'],
    ['point', 'servono 3 saldatori', 'clause', 'servono 3 saldatori'],
    ['point', 'i clienti chiamano ad agosto', 'clause', 'i clienti chiamano ad agosto'],
    ['point', 'la certificazione iso decade a giugno', 'fragment', 'la certificazione ISO decade a giugno'],
    ['point', 'patente b necessaria!!', 'fragment', 'patente B necessaria'],
    ['point', 'ogni tecnico ha la sua zona', 'clause', 'ogni tecnico ha la sua zona'],
    ['fit', 'raccolti 200 questionari', 'clause', 'ho raccolto 200 questionari'],
    ['fit', 'tutor di matematica a scuola', 'fragment', 'tutor di matematica a scuola'],
    ['fit', 'progetto con univ trieste', 'phrase', "il mio progetto con l'università di Trieste"],
    ['point', 'tre settimane a bordo in primavera', 'fragment', 'tre settimane a bordo in primavera'],
    ['point', 'ci sono due turni', 'clause', 'ci sono due turni'],
    ['point', 'cantiere nuovo a savona', 'phrase', 'il cantiere nuovo a Savona'],
    ['point', 'sviluppo in c# e python', 'fragment', 'sviluppo in C# e Python'],
    ['point', 'assistenza h24 a turni', 'fragment', 'assistenza 24 ore su 24 a turni'],
    ['point', 'guardia 24/7 in sala', 'fragment', 'guardia 24 ore su 24 in sala'],
    ['point', 'smart 2 gg', 'fragment', 'due giorni di smart working'],
    ['point', 'perl vecchio da sostituire con calma', 'fragment', 'perl da sostituire con calma'],
    [
      'point',
      "controllo qualita' interno, un po' di automazione",
      'fragment',
      "controllo qualità interno, un po' di automazione",
    ],
    ['point', 'software per i fari', 'phrase', 'il software per i fari'],
    ['point', 'primo giorno = giro in barca', 'fragment', 'primo giorno – giro in barca'],
    ['point', 'smart 2gg a sett', 'fragment', 'due giorni di smart working alla settimana'],
    ['point', 'alternanza ufficio/cantiere', 'fragment', 'alternanza ufficio/cantiere'],
    ['point', '2 tonnellate/ora di fusilli', 'fragment', "2 tonnellate all'ora di fusilli"],
    ['point', 'training on the job 3 mesi', 'fragment', 'training on the job tre mesi'],
    ['point', 'farmaci per malattie rare', 'fragment', 'farmaci per malattie rare'],
    ['point', '"se ti sporchi le mani sei dei nostri"', 'fragment', '«se ti sporchi le mani sei dei nostri»'],
    ['clarify', 'risposta giusta: prima si ferma la linea', 'fragment', 'prima si ferma la linea'],
    ['unsaid', 'mi occupo della banda del paese', 'clause', 'mi occupo della banda del paese'],
  ])('%s: %s', (kind, words, shape, expected) => {
    expect(read(kind, words)).toMatchObject({ shape, words: expected });
  });

  it('thanks for a promise of theirs only where it is certain what it is', () => {
    expect(read('promise', 'link ai loro corsi', { by: 'them' })).toMatchObject({
      shape: 'phrase',
      words: 'il link ai vostri corsi',
    });
    expect(read('promise', 'mandano la data del colloquio tecnico', { by: 'them' }).words).toBe(
      'la data del colloquio tecnico',
    );
    expect(read('promise', 'paolo gira il cv anche al clinico', { by: 'them' }).shape).toBe('private');
  });
});

describe('D10 in Italian: `say` is used as given', () => {
  it.each([
    ['la nuova sala controllo a Kiel', 'phrase'],
    ['i turni che avete introdotto a Latina', 'phrase'],
    ['come formate i junior', 'fragment'],
    ['aprite a Lione in marzo', 'clause'],
    ['i junior passano tre mesi allo sportello', 'clause'],
    ['Aprirete a Lione in marzo.', 'sentence'],
    ['di mandare il quaderno entro venerdì', 'fragment'],
    ['ho curato il bilancio', 'fragment'],
  ])('%s is a %s', (words, form) => {
    expect(read('point', words, { said: true })).toMatchObject({ form, words });
  });

  it('may speak of oneself where that is what it is for', () => {
    expect(read('fit', 'ho curato il bilancio', { said: true }).form).toBe('clause');
    expect(read('point', 'che aprite a Lione', { said: true })).toMatchObject({
      form: 'clause',
      words: 'aprite a Lione',
    });
  });

  it('is never private, whatever it says', () => {
    expect(read('point', 'la vostra RAL, ahahah', { said: true }).shape).not.toBe('private');
  });
});
