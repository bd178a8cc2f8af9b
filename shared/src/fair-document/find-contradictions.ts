import { INWARD_KINDS } from '../contracts/index.js';
import { instantOf } from '../rules/index.js';
import type { Fault } from './fault.js';
import { instant } from './known-values.js';
import type { Loose } from './loose-document.js';

/** What is well-formed field by field and cannot be true together. */
export function findContradictions(document: Loose): Fault[] {
  return [
    ...document
      .at('fair')
      .at('days')
      .items()
      .filter((day) => goesBackwards(day, 'opensAt', 'closesAt'))
      .map((day) => ({ pointer: day.at('closesAt').pointer, message: 'closes before it opens' })),
    ...document
      .at('meetings')
      .items()
      .filter((meeting) => goesBackwards(meeting, 'startedAt', 'endedAt'))
      .map((meeting) => ({ pointer: meeting.at('endedAt').pointer, message: 'ends before it starts' })),
    ...document.at('messages').items().flatMap(wrongDirection),
  ];
}

function goesBackwards(span: Loose, from: string, to: string): boolean {
  const [started, ended] = [span.at(from).value, span.at(to).value];
  if (instant(started, '').length > 0 || instant(ended, '').length > 0) return false;
  return instantOf(String(ended)) < instantOf(String(started));
}

function wrongDirection(message: Loose): Fault[] {
  const kind = message.at('kind').text();
  const direction = message.at('direction').text();
  if (kind === undefined || (direction !== 'in' && direction !== 'out')) return [];
  const inward = INWARD_KINDS.some((one) => one === kind);
  if (inward === (direction === 'in')) return [];
  return [{ pointer: message.at('kind').pointer, message: `is no kind of a message that goes ${direction}` }];
}
