import type { Employer, EmployerCard } from '@afterfair/shared/contracts';

/** An employer as an attendee sees it: no address and no opt-out of anyone. */
export function toEmployerCard({ id, name, country, booth, positions, contacts }: Employer): EmployerCard {
  return {
    id,
    name,
    country,
    booth,
    positions,
    contacts: contacts.map((contact) => ({ id: contact.id, name: contact.name, title: contact.title })),
  };
}
