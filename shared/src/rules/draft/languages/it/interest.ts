import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { plainSentence } from './plain-sentence.js';

const IN_POSITION = [
  'Il ruolo di {position} corrisponde a ciò che cerco, e sarei felice di proseguire il percorso di selezione con voi.',
  'Confermo volentieri il mio interesse per la posizione di {position} e resto a disposizione per ogni passo ulteriore.',
  'Dopo il nostro colloquio desidero ancora di più mettermi alla prova come {position} presso {employer}.',
  'Mi vedo bene in {employer}, e la posizione di {position} sarebbe per me il punto di partenza ideale.',
  'La posizione di {position} mi interessa molto, e Le sarei riconoscente se volesse tenere presente la mia candidatura.',
  'Sarebbe per me una vera soddisfazione poter dare il mio contributo in {employer} come {position}, imparando ogni giorno qualcosa.',
  'Vorrei portare le mie competenze in {employer}, e credo che il ruolo di {position} sia il posto giusto per farlo.',
  "L'idea di lavorare per {employer} mi attira molto, e in particolare quella di farlo come {position}.",
  'Per quanto riguarda la posizione di {position}, il mio interesse è concreto e fornirò volentieri tutta la documentazione utile.',
  'Sarei felice di approfondire con Lei che cosa richiede il ruolo di {position} e in che modo potrei rendermi utile.',
  'Il nostro incontro ha rafforzato la mia intenzione di propormi come {position}, ed è con convinzione che la porto avanti.',
  'Mi piacerebbe davvero iniziare una collaborazione con {employer} nel ruolo di {position}, e invierò volentieri quanto serve.',
  'Se il mio profilo fosse in linea con quello che cercate per la posizione di {position}, ne sarei davvero felice.',
  'Tengo molto alla possibilità di concorrere per il ruolo di {position}, che sento vicino a ciò che so fare.',
  'È proprio a un lavoro come quello di {position} che vorrei dedicarmi, e {employer} mi sembra il luogo adatto.',
  "Considero la posizione di {position} un'occasione preziosa e affronterei con entusiasmo le prossime tappe della selezione.",
] as const;

const IN_COMPANY = [
  'Mi vedo bene in {employer} e mi farebbe piacere sapere in quale ruolo potrei, a Suo parere, essere utile.',
  'Il lavoro che si fa in {employer} mi interessa molto, e sarei felice di poterne riparlare con Lei.',
  'Confermo volentieri il mio interesse per {employer}, sia per le posizioni aperte adesso sia per quelle future.',
  'Mi piacerebbe davvero collaborare con {employer}, e Le sarei riconoscente se volesse segnalarmi una posizione adatta.',
  'Il nostro incontro ha rafforzato il mio desiderio di lavorare per {employer}, in un ruolo che valorizzi ciò che so fare.',
  'Sarebbe per me una vera soddisfazione poter contribuire al lavoro in {employer}, e invierò volentieri tutto il materiale utile.',
  'Se in {employer} si aprisse una posizione in linea con il mio profilo, sarei felice di candidarmi.',
  'Vorrei continuare il dialogo con {employer} e fornirò con piacere ogni informazione che possa servire.',
  'Una realtà come {employer} è quella in cui mi piacerebbe crescere, e una mia candidatura sarebbe davvero convinta.',
  'Tengo molto alla possibilità di un futuro professionale con {employer}, da costruire un passo alla volta.',
  'Spero che il mio profilo possa trovare posto in {employer}, perché è lì che vorrei mettermi alla prova.',
  'Mettere a frutto le mie competenze in {employer} è una prospettiva che mi sta a cuore, qualunque sia il ruolo.',
] as const;

const AFTER_REJECTION = [
  'Il mio interesse per {employer} rimane, e sarei felice di ricevere notizie se in futuro si aprisse una posizione adatta.',
  'Qualora più avanti {employer} cercasse un profilo come il mio, mi farebbe molto piacere esserne al corrente.',
  'Continuerò a seguire con interesse {employer} e mi candiderei di nuovo molto volentieri per una posizione adatta.',
  'Una nuova occasione di propormi a chi lavora per {employer}, in un altro momento, sarebbe per me molto gradita.',
] as const;

const AFTER_WITHDRAWAL = [
  'Auguro di cuore a Lei e a chi lavora con Lei presso {employer} di trovare presto le persone giuste.',
  'Per le posizioni ancora aperte presso {employer} formulo i miei migliori auguri di una ricerca veloce e felice.',
  'La stima per {employer} resta immutata, e auguro ogni successo nella scelta di chi occuperà la posizione.',
  "Auguri sinceri da parte mia per {employer} e per la ricerca, che spero vi porti candidature all'altezza delle attese.",
] as const;

/** Interest in the named position or, without one, in the company (D2); after a closed outcome what is still true. */
export function interest(facts: LetterFacts, choose: Choose): Sentence {
  const { position, employer } = facts;
  return plainSentence(
    'interest',
    fill(choose('interest', phrasingsFor(facts)), { position, employer }),
    'D2',
  );
}

function phrasingsFor(facts: LetterFacts): readonly string[] {
  if (facts.outcome === 'rejected') return AFTER_REJECTION;
  if (facts.outcome === 'withdrawn') return AFTER_WITHDRAWAL;
  return facts.position === '' ? IN_COMPANY : IN_POSITION;
}
