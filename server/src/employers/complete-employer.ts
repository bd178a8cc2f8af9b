import type { Employer, EmployerInput, ProblemPointer } from '@afterfair/shared/contracts';
import { AppError } from '../platform/problems/index.js';

/**
 * The employer that an input describes: what is not said is empty, what has no id gets one. An id that is given must
 * be one of `stored`, so that nobody can take over a position or contact of another employer.
 *
 * @throws AppError `invalid-input` with a pointer to each unknown or repeated id.
 */
export function completeEmployer(
  input: EmployerInput,
  stored: Employer | null,
  newId: () => string,
): Employer {
  const errors: ProblemPointer[] = [];
  const own = (list: 'positions' | 'contacts') => {
    const known = new Set(stored?.[list].map(({ id }) => id));
    return (id: string | undefined, index: number): string => {
      if (id === undefined) return newId();
      if (!known.delete(id))
        errors.push({ pointer: `/${list}/${index}/id`, message: 'This id is unknown or repeated.' });
      return id;
    };
  };
  const [ownPosition, ownContact] = [own('positions'), own('contacts')];
  const employer: Employer = {
    id: stored?.id ?? newId(),
    name: input.name.trim(),
    country: input.country ?? '',
    timeZone: input.timeZone ?? '',
    booth: input.booth ?? '',
    positions: (input.positions ?? []).map(({ id, title }, index) => ({ id: ownPosition(id, index), title })),
    contacts: (input.contacts ?? []).map((contact, index) => ({
      id: ownContact(contact.id, index),
      name: contact.name.trim(),
      title: contact.title ?? '',
      email: contact.email ?? '',
      language: contact.language ?? '',
      timeZone: contact.timeZone ?? '',
      salutation: contact.salutation ?? '',
      optedOut: contact.optedOut ?? false,
    })),
  };
  if (errors.length > 0) throw new AppError('invalid-input', { errors });
  return employer;
}
