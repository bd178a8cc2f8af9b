import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const FRAMES: Frames = {
  phrase: [
    'Aus meiner bisherigen Erfahrung bringe ich {words} mit.',
    'Von meiner Seite kann ich {words} beisteuern.',
    'In eine solche Aufgabe würde ich {words} einbringen.',
    'Was mich selbst angeht, möchte ich auf {words} verweisen.',
    'Zu meinem Hintergrund darf ich {words} nennen.',
    'Als Beispiel für meine bisherige Arbeit möchte ich {words} anführen.',
    'Für Ihre Anforderungen habe ich {words} vorzuweisen.',
    'Gern stelle ich {words} in den Dienst dieser Arbeit.',
    'Mein Profil umfasst {words}, was hier nützlich sein könnte.',
    'Sollte es für Sie von Belang sein, erwähne ich gern {words}.',
  ],
  clause: [
    'Zu mir selbst: {words}',
    'Ein Beispiel aus meinem bisherigen Weg: {words}',
    'Über meinen Weg möchte ich kurz sagen: {words}',
    'Was ich einbringen könnte, zeigt vielleicht dies: {words}',
    'Zu meinem Hintergrund nur so viel: {words}',
    'Ein Wort zu meiner eigenen Erfahrung: {words}',
    'Damit Sie mich besser einordnen können: {words}',
    'Was ich dafür mitbringe: {words}',
    'Zur Einordnung meiner Person: {words}',
    'Vielleicht ist für Sie von Interesse: {words}',
  ],
  subordinate: [
    'Zu meinem Hintergrund möchte ich anmerken, {words}',
    'Hilfreich ist für Sie vielleicht zu wissen, {words}',
    'Von meiner Seite darf ich ergänzen, {words}',
    'Einbringen könnte ich die Erfahrung, {words}',
    'Erwähnen möchte ich gern, {words}',
    'Für diese Arbeit spricht aus meiner Sicht, {words}',
    'Nicht verschweigen will ich, {words}',
    'Zu meinem Werdegang gehört, {words}',
    'Passend erscheint mir dazu, {words}',
    'Von Nutzen könnte sein, {words}',
  ],
  sentence: ['{words}'],
  fragment: [
    'Zu meinem Hintergrund in Stichworten: {words}',
    'Aus meiner eigenen Erfahrung hebe ich gern hervor: {words}',
    'Von meiner Seite bringe ich unter anderem dies mit: {words}',
    'Ein Beispiel aus meinem Werdegang: {words}',
    'Was ich an Erfahrung mitbringe: {words}',
    'Zu meiner praktischen Erfahrung gehört unter anderem: {words}',
    'Anknüpfen könnte ich an Folgendes: {words}',
    'Kurz zu dem, was ich selbst beitragen könnte: {words}',
    'Aus meiner bisherigen Praxis möchte ich nennen: {words}',
    'An eigener Erfahrung kann ich vorweisen: {words}',
  ],
};

/** How the attendee's skills and history match the job (D2). */
export function fit(material: Material, choose: Choose): Sentence {
  return frame('fit', FRAMES, material, choose);
}
