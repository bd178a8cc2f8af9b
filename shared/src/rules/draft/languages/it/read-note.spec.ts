import { describe, expect, it } from '@jest/globals';
import { noteContract } from '../../testing/note-contract.js';
import { italian } from './index.js';

const NAMES = ['paolo', 'paolo stramezzi', 'giada'];

/** What was noted as, what was typed, its shape, and its words in a sentence where they differ. */
const READ = `
point | il nuovo ufficio a lione | phrase | il nuovo ufficio a Lione
point | tutor fisso x 6 mesi | phrase | il tutor fisso per sei mesi
point | concorso interno x direttore filiale ogni 2 anni | phrase | il concorso interno per direttore di filiale ogni due anni
point | la loro sede di trieste | phrase | la vostra sede di Trieste
point | i junior passano 3 mesi allo sportello | clause | i junior passano tre mesi allo sportello
point | il fondatore era ormeggiatore | clause
point | c'e' un laboratorio nuovo a udine | clause | c'è un laboratorio nuovo a Udine
point | aprono a lione in marzo | clause | aprite a Lione in marzo
point | aprono a lione e cercano 5 tecnici | clause | aprite a Lione e cercate 5 tecnici
point | da gennaio cercano persone che parlano tedesco | clause | da gennaio cercate persone che parlano tedesco
point | si occupano di manutenzione navale | clause | vi occupate di manutenzione navale
point | il progetto pilota parte a settembre | fragment
point | usano python e un po di rust, niente java | clause | usate Python e un po' di Rust, niente Java
promise | cv in inglese + lettera | fragment | CV in inglese e lettera
point | nn usano carta | clause | non usate carta
point | apriranno un lab a bari | clause | aprirete un laboratorio a Bari
point | stanno ampliando la loro flotta | clause | state ampliando la vostra flotta
point | decidono prima di natale "in ogni caso" | clause | decidete prima di Natale «in ogni caso»
point | chiedono un esercizio: leggere un log | clause | chiedete un esercizio: leggere un log
point | reparto nuovo a latina, 2 turni | fragment | reparto nuovo a Latina, due turni
point | trasferte 60 gg l’anno, anche algeria | fragment | trasferte per 60 giorni l'anno, anche in Algeria
point | macchine per la pasta, 70% va all'estero | fragment | macchine per la pasta, il 70% va all'estero
point | turni: 8h, ca. 3 sett. di formazione | fragment | turni – otto ore, circa tre settimane di formazione
fit | tesi sul credito alle aziende agricole | phrase | la mia tesi sul credito alle aziende agricole
fit | tesi in hplc, 9 mesi in laboratorio | fragment | tesi in HPLC, nove mesi in laboratorio
fit | costruito un carrello per il banco prova | clause | ho costruito un carrello per il banco prova
fit | estate in biglietteria traghetti | phrase | un'estate in biglietteria traghetti
fit | due anni di assistenza clienti | phrase
fit | gestionale prenotazioni per il circolo vela | phrase | il mio gestionale di prenotazioni per il circolo velico
fit | laurea ing. meccanica | phrase | la mia laurea in ingegneria meccanica
fit | sostituzione maternità in un lab acque | fragment | sostituzione di maternità in un laboratorio acque
unsaid | inglese c1 certificato | fragment | inglese C1 certificato
unsaid | parlo tedesco | clause
unsaid | so saldare, patentino tig | fragment | so saldare, patentino TIG
clarify | fermerei prima la linea | clause
promise | schizzi del riduttore | phrase | gli schizzi del riduttore
promise | abstract della tesi | phrase | l'abstract della tesi
promise | riassunto tesi, 1 pagina | phrase | il riassunto della tesi (una pagina)
promise | mandare il cv aggiornato entro venerdì | phrase | il CV aggiornato
promise | portfolio | phrase | il portfolio
promise | cv | phrase | il CV
promise | foto del carillon | fragment
promise | il mio articolo sul vetro | phrase
point | assumono in somministrazione i primi 12 mesi | clause | assumete in somministrazione per i primi 12 mesi
point | periodo di prova 3 mesi | fragment | periodo di prova di tre mesi
point | archivio ancora mezzo cartaceo | fragment | archivio ancora in parte cartaceo
point | calafatano barche in inverno | clause | calafatate barche in inverno
point | sponsorizzano la regata di maggio | clause | sponsorizzate la regata di maggio
point | a lucca sviluppano i sensori | clause | a Lucca sviluppate i sensori
point | sono in 70, due da remoto | clause | siete in 70, due da remoto
point | in officina lavorano 12 persone | clause
point | arrivano due forni nuovi a marzo | clause
point | servono 3 saldatori | clause
point | i clienti chiamano ad agosto | clause
point | la certificazione iso decade a giugno | fragment | la certificazione ISO decade a giugno
point | patente b necessaria!! | fragment | patente B necessaria
point | ogni tecnico ha la sua zona | clause
fit | raccolti 200 questionari | clause | ho raccolto 200 questionari
fit | tutor di matematica a scuola | fragment
fit | progetto con univ trieste | phrase | il mio progetto con l'università di Trieste
point | tre settimane a bordo in primavera | fragment
point | ci sono due turni | clause
point | cantiere nuovo a savona | phrase | il cantiere nuovo a Savona
point | sviluppo in c# e python | fragment | sviluppo in C# e Python
point | assistenza h24 a turni | fragment | assistenza 24 ore su 24 a turni
point | guardia 24/7 in sala | fragment | guardia 24 ore su 24 in sala
point | smart 2 gg | fragment | due giorni di smart working
point | perl vecchio da sostituire con calma | fragment | perl da sostituire con calma
point | controllo qualita' interno, un po' di automazione | fragment | controllo qualità interno, un po' di automazione
point | software per i fari | phrase | il software per i fari
point | primo giorno = giro in barca | fragment | primo giorno – giro in barca
point | smart 2gg a sett | fragment | due giorni di smart working alla settimana
point | alternanza ufficio/cantiere | fragment
point | 2 tonnellate/ora di fusilli | fragment | 2 tonnellate all'ora di fusilli
point | training on the job 3 mesi | fragment | training on the job tre mesi
point | farmaci per malattie rare | fragment
point | "se ti sporchi le mani sei dei nostri" | fragment | «se ti sporchi le mani sei dei nostri»
clarify | risposta giusta: prima si ferma la linea | fragment | prima si ferma la linea
unsaid | mi occupo della banda del paese | clause
theirs | link ai loro corsi | phrase | il link ai vostri corsi
theirs | mandano la data del colloquio tecnico | phrase | la data del colloquio tecnico
`;

/** What was noted as, what was typed, and why it stays with who typed it. */
const PRIVATE = `
point | lui ascolta più di quanto parla | private | a remark on a person
point | l'ing. vuole vedere schizzi a mano | private | a title
point | dott.ssa F cerca uno "che rilegge" | private | a title and an initial
point | la responsabile vuole due referenze | private | the holder of a post
point | giada segue i tirocini | private | a name
unsaid | sloveno discreto (nonna) | private | relatives
clarify | mi sono impappinata sul bilancio | private | on oneself
clarify | indici di bilancio: ne ho detti 2 su 5 | private | the slip only
clarify | join vs left join, panico | private | a panic
clarify | sulla disponibilità a viaggiare sono stato vago | private | an answer that was vague
point | ral 24-26 detta subito | private | money
point | si parte da 1.400 € | private | money in figures
unsaid | pausa di un anno per malattia | private | health
point | coprono la maternità di una collaboratrice | private | maternity
point | macchina del caffè a semola ahahah | private | a joke
point | sede a kiel, forse due | private | a doubt
point | ufficio su una barca? | private | a question
unsaid | conosco mezza valle | private | a boast
point | hanno perso 3 progettisti, onesto | private | a loss of theirs
point | audit giapponese in primavera, tutti tesi | private | people under strain
point | vuole vedere schizzi a mano | private | nobody named
point | intingono i pennelli a mano | private | they, with a verb nobody has listed
point | fanno turni e calafatano barche | private | they, with a second verb nobody has listed
point | dicono che il mercato è fermo | private | hearsay
unsaid | ho avuto un esaurimento nel 2022 | private | health in other words
promise | mandarle la tesi | private | a promise to somebody
point | ci hanno mostrato il reparto | private | we, and who is that
point | tre clienti con i loro cani | private | theirs, and whose
point | aprono se trovano il personale | private | they who are not the company
point | domani pubblicano il bando | private | a day that will have passed
point | reparto b*, vedi retro | private | shorthand nobody can read
point | occhiali rossi, barba lunga | private | looks
point | quella con il foulard verde | private | looks of somebody
point | guardava sempre il telefono | private | somebody did
point | gli è piaciuto il mio progetto | private | somebody liked it
point | tommaso segue il magazzino | private | somebody of that name
point | carotti: "si impara guardando" | private | somebody quoted
point | il fondatore pensa che il vetro sia il futuro | private | somebody thinks
point | l'hr nuova segue tre sedi | private | the holder of a post, in short
point | stand piccolissimo | private | a superlative
point | clima pesante in officina | private | an atmosphere
point | fatturato -20% | private | a loss
point | ricambio alto di personale | private | staff that leaves
point | stage a 500 | private | a small pay
point | si parte da 1300 al mese | private | a monthly pay
point | sede a Fano, da ricontrollare | private | one more to check
point | chiedere meglio dei turni | private | a thing to do
point | abbiamo parlato di vela | private | we
point | sede bella ma capivo poco | private | I
point | colloquio surreale | private | a verdict
point | impressione buona | private | an impression
point | progetto riservato su una lega nuova | private | a secret
point | si è presentato in ritardo | private | somebody who did something
point | la seconda persona non parlava | private | that person
point | offrono 18mila | private | a round sum
point | chiamare giovedì dopo le 15 | private | a thing to do on a day
fit | nessuna esperienza vera | private | no experience
unsaid | cattolico praticante | private | faith
unsaid | mi sposo in primavera | private | one’s own life
unsaid | asma, niente polveri | private | an illness of one’s own
unsaid | disoccupata da marzo | private | out of work
unsaid | ho già un'altra offerta | private | another offer
fit | dottorato lasciato a metà | private | something given up
fit | esame passato al terzo tentativo | private | several attempts
clarify | vorrei sprofondare | private | a wish
promise | foto del carrello (se la trovo) | private | a thing that may be lost
point | they open in Lyon in March | private | another language
point | kiel | private | a single word
point | pranzo in barca 🎉 | private | a picture
point | molte parole ×20 | private | too long
theirs | paolo gira il cv anche al clinico | private | a name
`;

/** Words for the message, their form, and what a frame leaves of them where it brings a word itself. */
const SAID = `
say | la nuova sala controllo a Kiel | phrase
say | i turni che avete introdotto a Latina | phrase
say | come formate i junior | fragment
say | aprite a Lione in marzo | clause
say | i junior passano tre mesi allo sportello | clause
say | Aprirete a Lione in marzo. | sentence
say | di mandare il quaderno entro venerdì | fragment
say | ho curato il bilancio | fragment
say fit | ho curato il bilancio | clause
say | che aprite a Lione | clause | aprite a Lione
say | la vostra RAL, ahahah | usable
`;

describe('D10 in Italian: what becomes of a note', () => {
  it.each(noteContract(italian, { names: NAMES, read: READ, kept: PRIVATE, said: SAID }))(
    '%s',
    (_promise, faults) => {
      expect(faults()).toEqual([]);
    },
  );
});
