import type { Phrasings } from '../../../pack/index.js';

/** The greeting ends in a comma, so every one begins in lower case. */
export const thanks: Phrasings = [
  'vielen Dank, dass Sie sich auf der Messe {fair} Zeit für mich genommen und mir {employer} persönlich vorgestellt haben.',
  'für unser Gespräch auf der Messe {fair} möchte ich mich herzlich bedanken; ich habe nun ein klares Bild davon, wofür {employer} steht.',
  'es war mir eine Freude, Sie auf der Messe {fair} kennenzulernen, und ich danke Ihnen sehr für alles, was ich über {employer} erfahren habe.',
  'haben Sie herzlichen Dank für die Zeit, die Sie mir während der Messe {fair} geschenkt haben, und für Ihre Auskünfte zu {employer}.',
  'ich möchte mich bei Ihnen für das gute Gespräch bedanken, das wir auf der Messe {fair} über {employer} führen konnten.',
  'unser Gespräch über {employer} auf der Messe {fair} war für mich sehr wertvoll, und dafür danke ich Ihnen.',
  'danke für das offene Gespräch, das die Messe {fair} möglich gemacht hat: Nun kann ich mir viel besser vorstellen, wie bei {employer} gearbeitet wird.',
  'gern denke ich an unsere Unterhaltung auf der Messe {fair} zurück und danke Ihnen für die Einblicke, die Sie mir bei {employer} gegeben haben.',
  'dass ich Ihnen bei der Messe {fair} meine Fragen zu {employer} stellen durfte, hat mich sehr gefreut; vielen Dank für Ihre Zeit und Ihre Antworten.',
  'mein herzlicher Dank gilt Ihnen für das Gespräch, zu dem uns die Messe {fair} zusammengeführt hat, und für Ihre Erläuterungen zu {employer}.',
  'unser Treffen auf der Messe {fair} brachte mir {employer} ein gutes Stück näher, wofür ich Ihnen heute noch einmal danken möchte.',
  'Sie haben inmitten der Messe {fair} die Ruhe gefunden, mit mir über {employer} zu sprechen. Dafür danke ich Ihnen herzlich.',
  'nach einem Tag voller Gespräche möchte ich Ihnen eigens für unseres danken: Anlässlich der Messe {fair} wurde mir durch Sie {employer} sehr anschaulich.',
  'schön, dass wir uns auf der Messe {fair} begegnet sind. Ich danke Ihnen für Ihre Zeit und für alles Wissenswerte über {employer}.',
  'ich bedanke mich für Ihre freundliche Aufnahme auf der Messe {fair} und für die Gelegenheit, {employer} aus erster Hand kennenzulernen.',
  'auf diesem Weg möchte ich Ihnen danken: Durch unsere Begegnung im Rahmen der Messe {fair} weiß ich nun, was mich bei {employer} erwarten kann.',
  'trotz des Trubels auf der Messe {fair} haben Sie sich meinen Fragen zu {employer} gewidmet, und für diese Aufmerksamkeit danke ich Ihnen.',
  'über unser Kennenlernen auf der Messe {fair} habe ich mich gefreut, und für Ihre Ausführungen zu {employer} sage ich herzlich Danke.',
];
