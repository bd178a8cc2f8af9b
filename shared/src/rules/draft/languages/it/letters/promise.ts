import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { webAddress } from '../../web-address.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';
import { sayDate } from './say-date.js';
import { withoutLinkTo } from './without-link-to.js';

const WITH_LINK: Frames = {
  phrase: [
    "Come promesso, all'indirizzo {link} può vedere {words}",
    'Mantengo la parola data: su {link} trova {words}',
    'Le avevo promesso {words}, e il collegamento {link} La porta direttamente lì.',
    'Ecco il collegamento di cui Le avevo parlato, {link}, con {words}',
    'Seguendo {link} può consultare {words}, secondo quanto promesso.',
    'Per {words}, che Le avevo promesso, basta aprire {link} nel browser.',
    'La promessa che Le ho fatto è mantenuta: apra {link} e vedrà {words}',
    'Ho il piacere di mostrarLe {words}, come eravamo rimasti: {link} è la pagina giusta.',
  ],
  clause: [
    'Sulla cosa promessa ({link}) posso dire: {words}',
    "La mia promessa è mantenuta all'indirizzo {link}: {words}",
  ],
  sentence: ['{words} Il collegamento è {link}'],
  fragment: [
    'Il collegamento che Le avevo promesso è {link}, e contiene questo: {words}',
    'Come promesso, su {link} trova quanto segue: {words}',
    "Ecco ciò che avevo promesso di mostrare, all'indirizzo {link}: {words}",
    'Mantengo la parola data con {link}, dove può vedere: {words}',
    'Da {link} si arriva a quanto Le avevo annunciato: {words}',
    'Apra pure {link} per la cosa promessa: {words}',
    'Alla pagina {link} ho messo a disposizione, secondo la promessa: {words}',
    'Le avevo assicurato un collegamento, {link}, e riguarda questo: {words}',
  ],
};

const BY_DATE: Frames = {
  phrase: [
    'Manterrò la promessa e Le invierò {words} entro {date}',
    "Entro {date} riceverà da me {words}, come d'accordo.",
    'Non ho dimenticato la mia promessa: avrà {words} entro {date}',
    'Le confermo che per {date} Le farò avere {words}',
    'Al più tardi {date} troverà nella Sua posta {words}',
    'Ho preso un impegno e lo rispetto: {words}, con consegna entro {date}',
    'Sarà mia cura farLe giungere {words} non oltre {date}',
    'Può aspettarsi {words} da parte mia prima che passi {date}',
  ],
  clause: ['Per {date} vale la mia promessa: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Ciò che Le ho promesso arriverà entro {date}: {words}',
    'Entro {date} Le invierò quanto concordato: {words}',
    'Per {date} può contare su ciò che Le ho annunciato: {words}',
    'Conti su di me per {date}, come avevo assicurato: {words}',
    'Ho segnato {date} come termine per la mia promessa: {words}',
    'Resta fermo il mio impegno per {date}: {words}',
    'Non oltre {date} avrà da me la cosa annunciata: {words}',
    'Con consegna prevista per {date}, Le manderò ciò che segue: {words}',
  ],
};

const OPEN: Frames = {
  phrase: [
    'Come promesso, Le invierò {words}',
    'Non ho dimenticato che Le ho promesso {words}',
    'Riceverà inoltre {words} da parte mia, secondo gli accordi.',
    'Le farò avere {words} con un prossimo messaggio, secondo la mia promessa.',
    'Resto fedele alla parola data e Le farò pervenire {words}',
    'Le devo ancora {words}, e non me ne scordo.',
    'La mia promessa vale ancora: avrà presto {words}',
    'Appena possibile condividerò con Lei {words}, così come detto.',
  ],
  clause: ['A proposito della mia promessa: {words}', 'Come ho promesso di fare, {words}'],
  sentence: ['{words}'],
  fragment: [
    'La mia promessa non è dimenticata: {words}',
    'Quanto promesso Le arriverà con un messaggio a parte: {words}',
    "Come d'accordo, riceverà da me ciò che segue: {words}",
    'Manca ancora, da parte mia, una cosa promessa: {words}',
    'Non mi scordo di quello che Le avevo annunciato: {words}',
    "Vale naturalmente l'impegno preso durante il colloquio: {words}",
    'In un prossimo invio troverà la cosa promessa: {words}',
    'Ecco che cosa Le devo ancora mandare: {words}',
  ],
};

const THEIRS: Frames = {
  phrase: [
    'Grazie anche per avermi promesso {words}',
    'Attendo con piacere {words}, che mi avete gentilmente promesso.',
    'Mi ha gentilmente offerto {words}, e Le sono riconoscente anche di questo.',
    'Accetto volentieri {words}, e La ringrazio della gentile offerta.',
    'Sarà un piacere ricevere {words}, di cui abbiamo parlato.',
    "Terrò d'occhio la posta per {words}, e intanto Le dico grazie dell'offerta.",
  ],
  clause: ['Grazie anche per la Sua promessa: {words}'],
  sentence: ['{words}'],
  fragment: [
    'Un grazie anche per ciò che ha offerto: {words}',
    'Attendo con piacere quanto mi ha cortesemente promesso: {words}',
    'Accetto con piacere ciò che mi ha proposto: {words}',
    'Mi ha dato la Sua parola su una cosa, e La ringrazio: {words}',
  ],
};

/**
 * What was promised: with its link where it was ready, else when it will follow (D2, section 3).
 * `sentAt` is the message's best moment, ISO 8601.
 */
export function promise(material: Material, sentAt: string, choose: Choose): Sentence {
  const { note } = material;
  if (note.by === 'them') return frame('promise', THEIRS, material, choose);
  const link = webAddress(note.link ?? '');
  const ready = note.readyAt === undefined || Date.parse(note.readyAt) <= Date.parse(sentAt);
  if (link !== '' && ready) {
    const words = material.said ? material.words : withoutLinkTo(material.words);
    return frame('promise', WITH_LINK, { ...material, words }, choose, { link });
  }
  const ahead = note.date !== undefined && note.date >= sentAt.slice(0, 10);
  if (ahead) return frame('promise', BY_DATE, material, choose, { date: sayDate(note.date ?? '') });
  return frame('promise', OPEN, material, choose);
}
