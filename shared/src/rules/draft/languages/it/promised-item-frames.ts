import type { Frames } from './frame.js';

/** What was promised, with the address where it is. */
export const WITH_LINK: Frames = {
  phrase: [
    "Può ora consultare {words} all'indirizzo {link} in qualsiasi momento.",
    "Come d'accordo, su {link} trova adesso {words}",
    'È tutto pronto: apra {link} per vedere {words}',
    'Aprendo il collegamento {link} può esaminare con comodo {words}',
    'Ho messo online per Lei {words}: ecco {link} come riferimento.',
    'Le segnalo {link}, dove da oggi tengo a Sua disposizione {words}',
    'Quando avrà un minuto tranquillo, guardi pure {words} su {link} con calma.',
    'Le avevo detto che avrebbe ricevuto {words}; la pagina {link} è a Sua disposizione.',
    'Per raggiungere {words} basta seguire {link} dal Suo browser.',
    'Tramite {link} metto da oggi a disposizione {words}',
  ],
  clause: [
    'Su {link} si trova adesso il necessario, e in breve dice questo: {words}',
    'Come annunciato, La invito a visitare {link}: {words}',
    'Il collegamento promesso è {link}, e in sintesi: {words}',
  ],
  sentence: ['{words} Il collegamento è {link}', "{words} Lo trova all'indirizzo {link}"],
  fragment: [
    'Ciò che avevo promesso è ora pronto su {link}: {words}',
    "All'indirizzo {link} trova quello di cui avevamo parlato: {words}",
    "Come d'accordo, questo La attende su {link}: {words}",
    'Da oggi si può vedere, seguendo {link}, quanto segue: {words}',
    "L'indirizzo è {link}, ed ecco che cosa contiene: {words}",
    'Ora è online, su {link}, ciò che aspettava: {words}',
  ],
};

/** What was promised, in the words of the note. */
export const WITHOUT_LINK: Frames = {
  phrase: [
    'Oggi può ricevere da me {words}, proprio come promesso.',
    'È arrivato il momento di consegnare {words}, come stabilito.',
    'Come annunciato, sono in grado di inviare {words}; mi dica pure in quale formato preferisce.',
    'Oggi posso mantenere la parola data e fornire {words}',
    'Le dovevo ancora {words}, e ora è tutto pronto.',
    'Come Le avevo annunciato, posso ora mettere a disposizione {words}',
    'Sono felice di poter condividere {words}, secondo gli accordi presi.',
    'Mi dica dove preferisce ricevere {words}, perché il lavoro è terminato.',
    'Ho completato {words}; mi faccia sapere come preferisce averne copia.',
    'Da parte mia tutto è pronto: mi faccia un cenno e Le mando {words}',
  ],
  clause: ['Quanto alla mia promessa, ora posso dire: {words}', 'La promessa è mantenuta, e cioè: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Ciò che avevo promesso adesso è pronto: {words}',
    'Posso mantenere oggi la promessa fatta: {words}',
    'Ecco quello che ancora Le dovevo: {words}',
    "È terminato e a Sua disposizione, come d'accordo: {words}",
    'Doveva ricevere da me ancora una cosa: {words}',
    'Finalmente è completo quanto era stato annunciato: {words}',
  ],
};
