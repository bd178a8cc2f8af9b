import type { Finding } from '../../contracts/index.js';
import type { TextUnderCheck } from './text-under-check.js';

/** What a search finds in the body, then in the subject; the places of the latter say so. */
export function inBodyAndSubject(
  { body, subject }: Pick<TextUnderCheck, 'body' | 'subject'>,
  find: (where: string) => Finding[],
): Finding[] {
  return [...find(body), ...find(subject).map((finding): Finding => ({ ...finding, in: 'subject' }))];
}
