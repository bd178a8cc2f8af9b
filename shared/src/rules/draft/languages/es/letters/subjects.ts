import type { StepKind } from '../../../../contracts/index.js';
import type { LetterFacts } from '../../facts.js';
import { sayFair } from './say-fair.js';

const SUBJECTS: Readonly<Record<StepKind, (facts: LetterFacts) => string[]>> = {
  'thank-you': ({ employer, fair, position }) => [
    ...whereNamed(position, [
      `${position} en ${employer}: gracias por su tiempo`,
      `Gracias, y unas palabras sobre el puesto de ${position}`,
      `Sobre el puesto de ${position}`,
    ]),
    `Gracias por nuestra conversación en ${sayFair(fair).fair}`,
    `Nuestra conversación sobre ${employer}`,
    `Gracias por hablarme de ${employer}`,
    `Nuestro encuentro en ${sayFair(fair).fair}`,
    'Gracias',
  ],
  reminder: ({ employer, fair, position }) => [
    ...whereNamed(position, [
      `Una consulta sobre el puesto de ${position}`,
      `${position} en ${employer}: una breve pregunta`,
    ]),
    `A propósito de nuestra conversación en ${sayFair(fair).fair}`,
    `Una breve pregunta sobre ${employer}`,
    `Unas líneas tras ${sayFair(fair).fair}`,
    'Una consulta',
  ],
  'rejection-reply': ({ employer, fair }) => [
    'Gracias por su respuesta',
    `Gracias por su respuesta y por el encuentro en ${sayFair(fair).fair}`,
    `Con mi agradecimiento a ${employer}`,
    'Gracias',
  ],
  'promised-item': ({ employer, fair }) => [
    `Lo que le prometí en ${sayFair(fair).fair}`,
    `Lo prometido, para ${employer}`,
    'Ya está listo lo que acordamos',
    'Lo prometido',
  ],
  'keep-in-touch': ({ employer, fair }) => [
    `Desde nuestro encuentro en ${sayFair(fair).fair}`,
    `Un saludo para usted y para ${employer}`,
    'Seguimos en contacto',
    'Un saludo',
  ],
};

/** Subjects by the kind of letter; the last is the shortest and fits every channel. */
export function subjects(facts: LetterFacts, kind: StepKind): string[] {
  return SUBJECTS[kind](facts);
}

function whereNamed(position: string, subjectsOfPosition: string[]): string[] {
  return position === '' ? [] : subjectsOfPosition;
}
