import type { SubjectWords } from '../../../pack/index.js';

export const subjects: SubjectWords = {
  'thank-you': {
    withPosition: [
      '{position} bei {employer}: danke für das Gespräch',
      'Herzlichen Dank und mein Interesse an der Stelle „{position}“',
      'Unser Gespräch zur Stelle „{position}“',
    ],
    always: [
      'Vielen Dank für unser Gespräch auf der Messe {fair}',
      'Unser Gespräch über {employer}',
      'Danke für die Einblicke bei {employer}',
      'Unsere Begegnung auf der Messe {fair}',
      'Vielen Dank',
    ],
  },
  reminder: {
    withPosition: ['Nachfrage zur Stelle „{position}“', '{position} bei {employer}'],
    always: [
      'Unser Gespräch auf der Messe {fair}',
      'Nachfrage zu unserem Gespräch über {employer}',
      'Zum Stand bei {employer}',
      'Kurze Nachfrage',
    ],
  },
  'rejection-reply': {
    always: [
      'Danke für Ihre Rückmeldung',
      'Ihre Entscheidung und unser Gespräch auf der Messe {fair}',
      'Mit Dank an {employer}',
      'Vielen Dank',
    ],
  },
  'promised-item': {
    always: [
      'Wie auf der Messe {fair} versprochen',
      'Wie versprochen: meine Unterlagen für {employer}',
      'Was ich Ihnen zugesagt hatte',
      'Wie versprochen',
    ],
  },
  'keep-in-touch': {
    always: [
      'Seit unserem Gespräch auf der Messe {fair}',
      'Ein Gruß an Sie und an {employer}',
      'In Kontakt bleiben',
      'Ein kurzer Gruß',
    ],
  },
};
