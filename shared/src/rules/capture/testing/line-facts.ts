import type { Language } from '../../../contracts/index.js';
import type { QuickLineFacts } from '../index.js';

/** A Thursday afternoon at a fair in Brussels, with two listed people and two open positions. */
export function lineFacts(...languages: Language[]): QuickLineFacts {
  return {
    languages,
    now: Date.parse('2026-11-19T16:30:00Z'),
    timeZone: 'Europe/Brussels',
    contacts: [
      { id: 'aoife', name: 'Aoife Brannagh', title: 'Programme Manager' },
      { id: 'juergen', name: 'Jürgen Müller', title: 'Teamleiter' },
    ],
    positions: [
      { id: 'data', title: 'Grid Data Engineer' },
      { id: 'operator', title: 'Grid Operator' },
    ],
  };
}
