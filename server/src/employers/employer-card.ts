import type { Contact, ContactCard, Employer, EmployerCard } from '@afterfair/shared/contracts';

/** An employer as an attendee sees it: no address and no opt-out of anyone. */
export function toEmployerCard(employer: Employer): EmployerCard {
  const { id, name, country, timeZone, booth, positions, contacts } = employer;
  return { id, name, country, timeZone, booth, positions, contacts: contacts.map(toContactCard) };
}

function toContactCard({ id, name, title, language, timeZone, salutation }: Contact): ContactCard {
  return { id, name, title, language, timeZone, salutation };
}
