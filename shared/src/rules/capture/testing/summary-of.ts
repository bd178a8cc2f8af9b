import type { PromisePart, QuickReading, ReadingPart } from '../index.js';

/** A reading as short lines of text, in the order of the typed line: what a table of examples compares. */
export function summaryOf(reading: QuickReading): string[] {
  return reading.parts.map(summaryOfPart);
}

function summaryOfPart(part: ReadingPart): string {
  switch (part.kind) {
    case 'contact':
      return [`who: ${part.name}`, part.title, part.contactId ?? 'not listed'].filter(Boolean).join(' / ');
    case 'note':
      return `${part.noteKind}: ${part.text}`;
    case 'decision':
      return `decision: ${part.decision.date} (${part.decision.words})`;
    case 'promise':
      return `${part.by}: ${part.text}${when(part)}${part.link ? ` <${part.link.url}>` : ''}`;
    case 'position':
      return `position: ${part.positionId}`;
    case 'interest':
      return `interest: ${part.interest}`;
    case 'email':
      return `email: ${part.email}`;
  }
}

function when({ date }: PromisePart): string {
  return date ? ` @${date.date}` : '';
}
