import type { Employer, FairContact } from '../contracts/index.js';
import type { VisibleMeeting } from '../rules/index.js';

/** Who was met, as the rules see it. */
export interface PeopleOfMeeting {
  contactIds: string[];
  /** People whom the employer does not list: known by name only, without an address. */
  unlisted: FairContact[];
  /** Whom to follow up with, where that is one of them or of the employer's contacts. */
  followUpId: string | undefined;
  /** With whom of them the attendee wants to keep in touch. */
  keepInTouch: string[];
}

/**
 * Finds out who the people of a meeting are. Somebody typed in by hand whose name the employer lists exactly once is
 * that contact; anybody else without a listing becomes a contact of this attendee's own, whom nothing can be sent to.
 *
 * @param ownId the id that such a contact of one's own has in the document.
 */
export function peopleOfMeeting(
  { people, followUp }: VisibleMeeting,
  employer: Employer | null,
  ownId: (id: string) => string,
): PeopleOfMeeting {
  const listed = new Set(employer?.contacts.map(({ id }) => id));
  const idOf = new Map<string, string>();
  const unlisted: FairContact[] = [];
  const keepInTouch = new Set<string>();
  for (const { id, name, title, keepInTouch: wanted } of people) {
    const known = listed.has(id) ? id : namesake(name, employer);
    if (known === undefined && name.trim() === '') continue;
    const contactId = known ?? ownId(id);
    if (known === undefined)
      unlisted.push({ id: contactId, name: name.trim(), ...(title !== '' && { title }) });
    idOf.set(id, contactId);
    if (wanted) keepInTouch.add(contactId);
  }
  const named = followUp?.contactId;
  const followUpId =
    named === undefined ? undefined : (idOf.get(named) ?? (listed.has(named) ? named : undefined));
  return { contactIds: [...new Set(idOf.values())], unlisted, followUpId, keepInTouch: [...keepInTouch] };
}

function namesake(name: string, employer: Employer | null): string | undefined {
  const wanted = fold(name);
  const found = employer?.contacts.filter((contact) => fold(contact.name) === wanted) ?? [];
  return found.length === 1 ? found[0]?.id : undefined;
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').trim().replace(/\s+/g, ' ').toLowerCase();
}
