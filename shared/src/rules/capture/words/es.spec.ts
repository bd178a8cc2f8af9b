import { describe, expect, it } from '@jest/globals';
import { readQuickLine } from '../index.js';
import { lineFacts } from '../testing/line-facts.js';
import { summaryOf } from '../testing/summary-of.js';

/** Typed on Thursday 19 November 2026. */
const LINES: [line: string, reading: string[]][] = [
  [
    'Marta Ruiz (RRHH): centro nuevo en Kiel, deciden antes del viernes que viene, enviar notebook #grid data engineer !4',
    [
      'who: Marta Ruiz / RRHH / not listed',
      'point: centro nuevo en Kiel',
      'decision: 2026-11-27 (viernes que viene)',
      'me: notebook',
      'position: data',
      'interest: 4',
    ],
  ],
  [
    'me dicen algo a final de mes, le mando el cli mañana',
    ['decision: 2026-11-30 (a final de mes)', 'me: el cli @2026-11-20'],
  ],
  [
    'Brannagh: botella nueva de aluminio, polémica en casa',
    ['who: Aoife Brannagh / Programme Manager / aoife', 'point: botella nueva de aluminio, polémica en casa'],
  ],
  ['Sra. Gil me envía la guía el lunes', ['them: Sra. Gil me envía la guía el lunes @2026-11-23']],
  ['respuesta mediados de dic', ['decision: 2026-12-15 (mediados de dic)']],
  ['deciden antes del puente, !2', ['decision: 2026-12-04 (antes del puente)', 'interest: 2']],
  ['decisión en 2 semanas', ['decision: 2026-12-03 (en 2 semanas)']],
  ['antes del 5 de diciembre me avisan', ['decision: 2026-12-05 (5 de diciembre)']],
  ['usan bim "de verdad", no solo para enseñar', ['point: usan bim "de verdad", no solo para enseñar']],
  [
    'contestan la semana que viene, visita de obra los jueves',
    ['decision: 2026-11-27 (la semana que viene)', 'point: visita de obra los jueves'],
  ],
  ['muller me manda el calendario de visitas', ['them: muller me manda el calendario de visitas']],
  ['tengo que enviar los planos del tfg antes del martes', ['me: los planos del tfg @2026-11-24']],
  ['la beca es de 8 meses y paga 900', ['point: la beca es de 8 meses y paga 900']],
  ['resolución el 12', ['decision: 2026-12-12 (el 12)']],
  ['avisan de viernes en ocho', ['decision: 2026-11-27 (de viernes en ocho)']],
  ['para el 4/12', ['decision: 2026-12-04 (el 4/12)']],
  ['puesto: grid operator', ['position: operator']],
  ['mandar gente a méxico no les gusta', ['point: mandar gente a méxico no les gusta']],
  ['encaja: soporte en la biblioteca', ['fit: soporte en la biblioteca']],
  ['ella me pasa el contacto', ['them: ella me pasa el contacto']],
  ['deciden después de reyes', ['decision: 2027-01-07 (después de reyes)']],
  ['iker contesta tickets los viernes', ['point: iker contesta tickets los viernes']],
  [
    'llaman pasado mañana y me mandan la prueba',
    ['decision: 2026-11-21 (pasado mañana)', 'them: me mandan la prueba'],
  ],
  ['no deciden antes de enero', ['point: no deciden antes de enero']],
  ['contestan en un par de semanas', ['decision: 2026-12-03 (en un par de semanas)']],
];

describe('A quick line in Spanish', () => {
  it.each(LINES)('%s', (line, reading) => {
    expect(summaryOf(readQuickLine(line, lineFacts('es', 'en')))).toEqual(reading);
  });
});
