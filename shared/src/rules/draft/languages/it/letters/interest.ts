import type { Sentence } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import type { Choose } from '../../language-pack.js';
import { fill } from './fill.js';
import { plainSentence } from './plain-sentence.js';

const IN_POSITION = [
  'Il ruolo di {position} corrisponde a ciò che cerco, e sarei felice di proseguire il percorso di selezione con voi.',
  'Confermo il mio vivo interesse per il lavoro di {position} e affronterò con piacere ogni passo ulteriore.',
  'Dopo il nostro colloquio ho ancora più voglia di mettermi alla prova come {position} presso {employer}, con impegno e curiosità.',
  'Mi vedo bene in {employer}, e la posizione di {position} sarebbe per me il punto di partenza ideale.',
  'Le sarei riconoscente se, pensando al ruolo di {position}, volesse tenere presente il mio nome.',
  'Sarebbe per me una vera soddisfazione poter dare il mio contributo in {employer} come {position}, imparando ogni giorno qualcosa.',
  'Vorrei portare le mie competenze in {employer}, e credo che il ruolo di {position} sia il posto giusto per farlo.',
  "L'idea di lavorare per {employer} mi attira molto, e in particolare quella di farlo come {position}.",
  'Per quanto riguarda la posizione di {position}, il mio interesse è concreto e posso fornire da subito tutta la documentazione utile.',
  'Sarei felice di approfondire con Lei che cosa richiede il ruolo di {position} e in che modo potrei rendermi utile.',
  'Il nostro incontro ha rafforzato la mia intenzione di propormi come {position}, ed è con convinzione che la porto avanti.',
  'Mi piacerebbe davvero iniziare una collaborazione con {employer} nel ruolo di {position}, e posso preparare quanto serve.',
  'Se il mio profilo fosse quello che cercate per un lavoro da {position}, ne sarei davvero felice.',
  'Tengo molto alla possibilità di concorrere per il ruolo di {position}, che sento vicino a ciò che so fare.',
  'È proprio a un lavoro come quello di {position} che vorrei dedicarmi, e {employer} mi sembra il luogo adatto.',
  "Considero la posizione di {position} un'occasione preziosa e affronterei con entusiasmo le prossime tappe della selezione.",
  "Resto dell'idea che {employer} e il ruolo di {position} siano la direzione giusta per me, e lo ribadisco volentieri.",
] as const;

const IN_COMPANY = [
  'Saprei immaginarmi al lavoro in {employer}, e sarebbe bello sapere in quale ruolo potrei, a Suo parere, essere utile.',
  'Quello che si fa in {employer} mi incuriosisce molto, e sarei felice di poterne riparlare con Lei.',
  'A {employer} penso con vivo interesse, sia per le posizioni aperte adesso sia per quelle future.',
  'Collaborare con {employer} mi piacerebbe davvero: se ci fosse una posizione adatta, la segnalazione sarebbe molto gradita.',
  'Dopo averne parlato con Lei, vorrei più che mai lavorare per {employer}, in un ruolo che valorizzi ciò che so fare.',
  'Poter contribuire al lavoro in {employer} mi darebbe grande soddisfazione, e posso inviare tutto il materiale che riterrà utile.',
  'Se in {employer} si aprisse una posizione in linea con il mio profilo, sarei felice di candidarmi.',
  'Vorrei continuare il dialogo con {employer} e fornirò con piacere ogni informazione che possa servire.',
  'Una realtà come {employer} è quella in cui mi piacerebbe crescere, e mi candiderei con vera convinzione.',
  'Un futuro professionale con {employer}, da costruire un passo alla volta, è una possibilità a cui tengo molto.',
  'Spero che il mio profilo possa trovare posto in {employer}, perché è lì che vorrei mettermi alla prova.',
  'Mettere a frutto presso {employer} ciò che ho imparato è una prospettiva che mi sta a cuore, qualunque sia il ruolo.',
  "Se c'è bisogno di una persona con il mio percorso, {employer} può contare sulla mia piena disponibilità.",
  "Tra le aziende che vorrei conoscere dall'interno, {employer} occupa per me un posto speciale, quale che sia la mansione.",
  'Mi farebbe piacere capire insieme a Lei in quale reparto, presso {employer}, il mio profilo sarebbe più utile.',
  'Lavorare un giorno in {employer} è un traguardo concreto, e per raggiungerlo sono in grado di muovermi con flessibilità.',
  'Se {employer} volesse aprire nuove posizioni, ne sarei felice e presenterei la mia candidatura senza esitare.',
] as const;

const AFTER_REJECTION = [
  'La mia stima per {employer} è grande, e mi piacerebbe saperlo se in futuro si aprisse una posizione adatta.',
  'Qualora più avanti {employer} cercasse un profilo come il mio, mi farebbe molto piacere esserne al corrente.',
  'Non perderò di vista {employer} e per una posizione adatta mi candiderei di nuovo molto volentieri.',
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
