import type { Caller } from '@afterfair/server/testing';
import { becomeOrganiser, createFair } from '@afterfair/server/testing';
import type { Employer, FairDocument, FairView } from '@afterfair/shared/contracts';

/** The server's ids for those of the document. */
export interface ServerIds {
  employers: Map<string, string>;
  positions: Map<string, string>;
  contacts: Map<string, string>;
}

export interface PreparedFair {
  fair: FairView;
  ids: ServerIds;
}

export const ORGANISER_EMAIL = 'organiser@demo.example';

/** The organiser's part: sets up, creates the fair of the document and enters its employers. */
export async function prepareFair(
  organiser: Caller,
  setupLink: string,
  { fair: wanted, employers }: FairDocument,
  onEmployer: (done: number, of: number) => void,
): Promise<PreparedFair> {
  await becomeOrganiser(organiser, setupLink, ORGANISER_EMAIL);
  const { name, timeZone, days, languages, policy } = wanted;
  const fair = await createFair(organiser, { name, timeZone, days, languages, ...(policy && { policy }) });
  const ids: ServerIds = { employers: new Map(), positions: new Map(), contacts: new Map() };
  for (const [index, employer] of employers.entries()) {
    const positions = employer.positions ?? [];
    const contacts = employer.contacts ?? [];
    const stored = await organiser.post<Employer>(`/api/fairs/${fair.id}/employers`, {
      name: employer.name,
      country: employer.country ?? '',
      timeZone: employer.timeZone ?? '',
      booth: employer.booth ?? '',
      positions: positions.map(({ title }) => ({ title })),
      contacts: contacts.map(({ name, title, address, language, timeZone, salutation, optedOut }) => ({
        name,
        title: title ?? '',
        email: address?.email ?? '',
        language: language ?? '',
        timeZone: timeZone ?? '',
        salutation: salutation ?? '',
        optedOut: optedOut ?? false,
      })),
    });
    ids.employers.set(employer.id, stored.id);
    pair(ids.positions, positions, stored.positions);
    pair(ids.contacts, contacts, stored.contacts);
    onEmployer(index + 1, employers.length);
  }
  return { fair, ids };
}

/** The server keeps the order of positions and contacts. */
function pair(ids: Map<string, string>, given: { id: string }[], stored: { id: string }[]): void {
  given.forEach(({ id }, index) => ids.set(id, stored[index]?.id ?? ''));
}
