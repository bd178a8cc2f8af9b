import type { Frames, Phrasings } from '../../../pack/index.js';

const BEHIND_A_COLON: Phrasings = [
  'Zu einer Ihrer Fragen möchte ich noch etwas nachtragen: {words}',
  'Eine meiner Antworten will ich gern ergänzen: {words}',
  'Auf eine Ihrer Fragen kann ich inzwischen besser antworten: {words}',
  'Bei einem Punkt hätte ich mich klarer ausdrücken können: {words}',
  'Lassen Sie mich eine Antwort aus unserem Gespräch vervollständigen: {words}',
  'Was in meiner Antwort noch gefehlt hat: {words}',
  'Nach einigem Nachdenken würde ich so antworten: {words}',
  'Eine Ihrer Fragen verdient eine genauere Antwort: {words}',
];

export const clarify: Frames = {
  phrase: [
    'Einer meiner Antworten möchte ich noch {words} hinzufügen.',
    'Zu einer Ihrer Fragen trage ich gern {words} nach.',
    'In einer Antwort habe ich {words} ausgelassen und hole das hiermit nach.',
    'Vollständig wird meine Antwort von damals erst durch {words}.',
    'Auf Ihre Frage hin hätte ich auch {words} nennen sollen.',
    'Zu kurz kam in meinen Antworten der Hinweis auf {words}.',
    'Ergänzen möchte ich eine Antwort aus dem Gespräch um {words}.',
    'Gern beziehe ich in meine Antwort nachträglich {words} ein.',
  ],
  clause: BEHIND_A_COLON,
  subordinate: [
    'Ihre Frage von damals beantworte ich heute genauer und füge hinzu, {words}',
    'Nachtragen möchte ich zu unserem Austausch, {words}',
    'Klarer hätte ich sagen können, {words}',
    'Ergänzend zu meiner Antwort möchte ich sagen, {words}',
    'Auf eine Ihrer Fragen hätte ich antworten sollen, {words}',
    'Deutlicher sage ich hier noch einmal, {words}',
    'Meine Antwort war unvollständig, denn es fehlte, {words}',
    'Im Nachhinein möchte ich klarstellen, {words}',
  ],
  sentence: [
    'Zu einer Ihrer Fragen möchte ich noch etwas nachtragen. {words}',
    'Eine meiner Antworten will ich gern ergänzen. {words}',
    'Auf eine Ihrer Fragen kann ich inzwischen besser antworten. {words}',
    'Lassen Sie mich eine Antwort aus unserem Gespräch vervollständigen. {words}',
    'Bei einem Punkt hätte ich mich klarer ausdrücken können. {words}',
    'Eine Ihrer Fragen verdient eine genauere Antwort. {words}',
    'Inzwischen habe ich über eine Ihrer Fragen nachgedacht. {words}',
    'Eine Antwort bin ich Ihnen zum Teil noch schuldig. {words}',
  ],
  fragment: BEHIND_A_COLON,
};
