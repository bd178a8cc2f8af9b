import type { EmployerCard } from '@afterfair/shared/contracts';
import type { VisiblePerson } from '@afterfair/shared/rules';

export type ListedContact = EmployerCard['contacts'][number];

/** A person met with their name: a listed contact is called as the employer lists them, anybody else as typed. */
export function nameOf(person: VisiblePerson, contacts: readonly ListedContact[]): ListedContact {
  return contacts.find(({ id }) => id === person.id) ?? person;
}
