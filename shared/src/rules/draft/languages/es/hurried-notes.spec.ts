import { describe, expect, it } from '@jest/globals';
import type { NoteKind } from '../../../../contracts/index.js';
import { readNote } from './read-note.js';

const read = (kind: NoteKind, words: string, by: 'me' | 'them' = 'me') =>
  readNote({ kind, words, by, said: false, names: new Set(['lea']) });

describe('D10 in Spanish: hurried notes are written out and turned to the reader', () => {
  it.each<[NoteKind, string, string, string]>([
    [
      'point',
      '2ª entrevista = caso práctico, sin slides',
      'fragment',
      'segunda entrevista, caso práctico, sin slides',
    ],
    ['point', 'xa ellos lo primero es la seguridad', 'fragment', 'para ustedes lo primero es la seguridad'],
    ['point', '4 centros, 2 de ellos en Portugal', 'fragment', '4 centros, 2 de ellos en Portugal'],
    ['point', '10k usuarios en galicia', 'fragment', '10k usuarios en Galicia'],
    ['point', 'el laboratorio graba las catas', 'fragment', 'el laboratorio graba las catas'],
    ['point', 'detectores de humo y maquinaria pesada', 'fragment', 'detectores de humo y maquinaria pesada'],
    ['point', 'cuidan el medio ambiente con cabras', 'clause', 'cuidan el medio ambiente con cabras'],
    ['unsaid', 'conozco su software', 'clause', 'conozco su software'],
    ['clarify', 'para escalar usaría una cola', 'clause', 'para escalar usaría una cola'],
    ['clarify', 'contestaría: primero seguridad', 'fragment', 'primero seguridad'],
    ['point', 'tds las obras en lugo', 'fragment', 'todas las obras en Lugo'],
    ['clarify', 'respuesta buena: 12 meses de garantía', 'fragment', '12 meses de garantía'],
    ['clarify', 'la norma correcta es la ISO 14001', 'clause', 'la norma correcta es la ISO 14001'],
    ['unsaid', 'hablo portugués por mi madre', 'clause', 'hablo portugués por mi madre'],
    ['promise', 'mandarle mi portfolio', 'phrase', 'mi portfolio'],
    ['promise', 'vídeo del robot (2 min)', 'fragment', 'vídeo del robot, dos minutos'],
    ['promise', 'expediente académico', 'phrase', 'el expediente académico'],
  ])('%s: %s', (kind, words, shape, expected) => {
    expect(read(kind, words)).toMatchObject({ shape, words: expected });
  });

  it.each([
    ['manda la guía del becario', 'la guía del becario'],
    ['va a mandarme la descripción del puesto', 'la descripción del puesto'],
    ['invitación a la jornada de puertas abiertas', 'la invitación a la jornada de puertas abiertas'],
  ])('a promise of theirs is what is sent: %s', (words, expected) => {
    expect(read('promise', words, 'them')).toMatchObject({ shape: 'phrase', words: expected });
  });
});

describe('D10 in Spanish: what was typed for oneself stays private', () => {
  it.each<[string, NoteKind, string]>([
    ['manners', 'point', 'reclutador con prisa, sin ganas'],
    ['what was going on', 'point', 'hablaba con la boca llena'],
    ['somebody by a thing', 'point', 'la del pañuelo verde'],
    ['a bare sum', 'point', '2400 al mes'],
    ['a sum in thousands', 'point', 'unos 24k y bonus'],
    ['a benefit', 'point', 'tickets restaurante'],
    ['not understood', 'point', 'no pillé lo de los plazos'],
    ['a judgement', 'point', 'café malísimo'],
    ['trouble of theirs', 'point', 'están en concurso de acreedores'],
    ['a confidence', 'point', 'no se puede contar pero abren en Niza'],
    ['a task for oneself', 'point', 'llamar el lunes antes de las 10'],
    ['said to the writer', 'point', 'entrevista en valenciano si quieres'],
    ['an opinion', 'point', 'en el fondo es ventas'],
    ['pay in a contract', 'point', 'fijo pero 1600 solo'],
    ['made little of', 'fit', 'solo 3 meses, lo dejé'],
    ['a weakness', 'fit', 'contabilidad regular pero aprendo'],
    ['a lie of one’s own', 'fit', 'inflé mi nivel de SQL'],
    ['a narrow escape', 'fit', 'aprobé por los pelos'],
    ['a dismissal', 'unsaid', 'me echaron de las prácticas'],
    ['poverty', 'unsaid', 'sin un duro, puedo empezar ya'],
    ['an answer with its slip', 'clarify', 'respuesta: 2000, dije 200'],
  ])('%s', (_name, kind, words) => {
    expect(read(kind, words).shape).toBe('private');
  });
});
