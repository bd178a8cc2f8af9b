import type { AttendeeSession, EmployerCard, ReviewStep } from '@afterfair/shared/contracts';

/** Texts whose words nobody corrects in a letter (K14): names, companies, positions, and the attendee's own notes. */
export function knownOfStep(
  { contact, employer, notes }: ReviewStep,
  session: AttendeeSession | null,
  card: EmployerCard | null,
): string[] {
  const people = [contact, ...(card?.contacts ?? [])].flatMap(({ name, title }) => [name, title]);
  const positions = (card?.positions ?? []).map(({ title }) => title);
  const own = notes.flatMap(({ text, say }) => [text, say ?? '']);
  const { attendee, fair } = session ?? {};
  const links = (attendee?.links ?? []).flatMap(({ label, url }) => [label, url]);
  const sender = [attendee?.name ?? '', attendee?.headline ?? '', ...links];
  const texts = [employer.name, fair?.name ?? '', ...people, ...positions, ...own, ...sender];
  return texts.filter((text) => text !== '');
}
