import type { Batch, FairDocument } from '../src/contracts/index.js';
import { table } from './table.js';

/** The batch for people: a line for every step, and for every suppressed one. */
export function batchTable(batch: Batch, document: FairDocument): string {
  const attendees = new Map(document.attendees.map((attendee) => [attendee.id, attendee.name]));
  const contacts = new Map(
    document.employers.flatMap((employer) =>
      (employer.contacts ?? []).map((contact) => [contact.id, `${contact.name}, ${employer.name}`]),
    ),
  );
  const names = (step: { attendeeId: string; contactId: string }): string[] => [
    attendees.get(step.attendeeId) ?? step.attendeeId,
    contacts.get(step.contactId) ?? step.contactId,
  ];
  const steps = batch.steps.map((step) => [
    step.window.bestAt,
    ...names(step),
    step.kind,
    step.state,
    step.findings.map((finding) => finding.rule).join(' '),
  ]);
  const suppressed = batch.suppressed.map((step) => [...names(step), step.kind, step.rule, step.text]);
  const { withinRecipientMax, withinAttendeeMax } = batch.similarity;
  return [
    table(['BEST MOMENT', 'ATTENDEE', 'CONTACT', 'STEP', 'STATE', 'FINDINGS'], steps),
    ...(suppressed.length > 0
      ? [table(['ATTENDEE', 'CONTACT', 'SUPPRESSED', 'RULE', 'WHY'], suppressed)]
      : []),
    `${batch.steps.length} steps, ${suppressed.length} suppressed; likeness at most ${withinRecipientMax} to one recipient, ${withinAttendeeMax} of one attendee\n`,
  ].join('\n');
}
