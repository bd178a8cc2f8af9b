import type { Sentence } from '../../../../contracts/index.js';
import type { Choose } from '../../language-pack.js';
import type { Material } from '../../material.js';
import { frame } from './frame.js';
import type { Frames } from './frame.js';

const BEHIND_A_COLON = [
  'Zu einer Ihrer Fragen möchte ich noch etwas nachtragen: {words}',
  'Eine meiner Antworten will ich gern ergänzen: {words}',
  'Auf eine Ihrer Fragen kann ich inzwischen besser antworten: {words}',
  'Bei einem Punkt hätte ich mich klarer ausdrücken können: {words}',
  'Lassen Sie mich eine Antwort aus unserem Gespräch vervollständigen: {words}',
] as const;

const FRAMES: Frames = {
  phrase: [
    'Einer meiner Antworten möchte ich noch {words} hinzufügen.',
    'Zu einer Ihrer Fragen trage ich gern {words} nach.',
    'In einer Antwort habe ich {words} ausgelassen und hole das hiermit nach.',
  ],
  clause: BEHIND_A_COLON,
  subordinate: [
    'Ihre Frage von damals beantworte ich heute genauer und füge hinzu, {words}',
    'Nachtragen möchte ich zu unserem Austausch, {words}',
    'Klarer hätte ich sagen können, {words}',
  ],
  sentence: [
    'Zu einer Ihrer Fragen möchte ich noch etwas nachtragen. {words}',
    'Eine meiner Antworten will ich gern ergänzen. {words}',
    'Auf eine Ihrer Fragen kann ich inzwischen besser antworten. {words}',
    'Lassen Sie mich eine Antwort aus unserem Gespräch vervollständigen. {words}',
  ],
  fragment: BEHIND_A_COLON,
};

/** A question that could have been answered better, addressed in a sentence (D2). */
export function clarify(material: Material, choose: Choose): Sentence {
  return frame('clarify', FRAMES, material, choose);
}
