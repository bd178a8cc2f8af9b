import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';

const SUBJECTS: Record<StepKind, (facts: LetterFacts) => string[]> = {
  'thank-you': thankYou,
  reminder: ({ employer, fair, position }) => [
    ...(position === '' ? [] : [`Nachfrage zur Stelle „${position}“`, `${position} bei ${employer}`]),
    `Unser Gespräch auf der Messe ${fair}`,
    `Nachfrage zu unserem Gespräch über ${employer}`,
    `Zum Stand bei ${employer}`,
    'Kurze Nachfrage',
  ],
  'rejection-reply': ({ employer, fair }) => [
    'Danke für Ihre Rückmeldung',
    `Ihre Entscheidung und unser Gespräch auf der Messe ${fair}`,
    `Mit Dank an ${employer}`,
    'Vielen Dank',
  ],
  'promised-item': ({ employer, fair }) => [
    `Wie auf der Messe ${fair} versprochen`,
    `Wie versprochen: meine Unterlagen für ${employer}`,
    'Was ich Ihnen zugesagt hatte',
    'Wie versprochen',
  ],
  'keep-in-touch': ({ employer, fair }) => [
    `Seit unserem Gespräch auf der Messe ${fair}`,
    `Ein Gruß an Sie und an ${employer}`,
    'In Kontakt bleiben',
    'Ein kurzer Gruß',
  ],
};

/** Subjects by the kind of letter. The shortest one fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts);
}

function thankYou({ employer, fair, position }: LetterFacts): string[] {
  const always = [
    `Vielen Dank für unser Gespräch auf der Messe ${fair}`,
    `Unser Gespräch über ${employer}`,
    `Danke für die Einblicke bei ${employer}`,
    `Unsere Begegnung auf der Messe ${fair}`,
  ];
  const withPosition = [
    `${position} bei ${employer}: danke für das Gespräch`,
    `Herzlichen Dank und mein Interesse an der Stelle „${position}“`,
    `Unser Gespräch zur Stelle „${position}“`,
  ];
  return [...(position === '' ? [] : withPosition), ...always, 'Vielen Dank'];
}
