import type { ContactCard } from '@afterfair/shared/contracts';
import type { VisiblePerson } from '@afterfair/shared/rules';

export type ListedContact = Pick<ContactCard, 'id' | 'name' | 'title'>;

/** A person met with their name: a listed contact is called as the employer lists them, anybody else as typed. */
export function nameOf(person: VisiblePerson, contacts: readonly ListedContact[]): ListedContact {
  return contacts.find(({ id }) => id === person.id) ?? person;
}
