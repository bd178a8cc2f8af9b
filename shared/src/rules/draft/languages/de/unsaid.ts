import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Nicht zur Sprache kam, dass ich auch {words} vorweisen kann.',
    'Gern möchte ich noch {words} erwähnen, wozu wir nicht mehr gekommen sind.',
    'Unerwähnt ließ ich {words}, obwohl es gut dazu passt.',
    'Zu dem, was ich erzählt habe, füge ich hier {words} hinzu.',
    'Auf {words} bin ich im Gespräch nicht eingegangen.',
    'Zu ergänzen habe ich über mich noch {words}.',
    'Nachreichen möchte ich Ihnen zu meinem Profil {words}.',
    'Mein Lebenslauf enthält zudem {words}, was ich nicht angesprochen hatte.',
  ],
  clause: [
    'Eines habe ich im Gespräch nicht erwähnt: {words}',
    'Noch nicht zur Sprache gekommen ist dies: {words}',
    'Eines möchte ich über mich noch nachreichen: {words}',
    'Eine Ergänzung zu mir: {words}',
    'Was ich im Gespräch ausgelassen habe: {words}',
    'Vielleicht ist für Sie auch das von Interesse: {words}',
    'Das kam in unserer Unterhaltung nicht vor: {words}',
    'Zu mir gibt es noch etwas zu sagen: {words}',
  ],
  subordinate: [
    'Nicht erwähnt habe ich, {words}',
    'Gern möchte ich noch hinzufügen, {words}',
    'Offen blieb in unserem Gespräch, {words}',
    'Zu einem bin ich nicht mehr gekommen, nämlich zu sagen, {words}',
    'Ungesagt blieb auf der Messe, {words}',
    'Der Vollständigkeit halber sei erwähnt, {words}',
    'Wissen sollten Sie vielleicht auch, {words}',
    'Ergänzen darf ich über mich, {words}',
  ],
  sentence: [
    'Eines ist nicht mehr zur Sprache gekommen. {words}',
    'Gern möchte ich noch etwas hinzufügen. {words}',
    'Eine Sache habe ich im Gespräch ausgelassen. {words}',
    'Zu meiner Person fehlt noch ein Punkt. {words}',
    'Für das Folgende war keine Gelegenheit mehr. {words}',
    'Meinem Profil möchte ich etwas anfügen. {words}',
    'Auch das sollten Sie über mich wissen. {words}',
    'Ein Hinweis zu mir kam noch nicht vor. {words}',
  ],
  fragment: [
    'Nicht mehr erwähnt habe ich im Gespräch: {words}',
    'Zur Vervollständigung möchte ich noch anfügen: {words}',
    'In unserem Gespräch blieb noch ungesagt: {words}',
    'Eine Ergänzung zu meiner Person: {words}',
    'Auch das gehört zu meinem Werdegang: {words}',
    'Vielleicht interessiert Sie zusätzlich: {words}',
    'Wozu wir nicht gekommen sind: {words}',
    'Offen geblieben ist noch ein Stichwort zu mir: {words}',
  ],
};

/** A skill or experience that was not mentioned (D2). */
export function unsaid(material: Material, choose: Choose): Sentence {
  return frame('unsaid', FRAMES, material, choose);
}
