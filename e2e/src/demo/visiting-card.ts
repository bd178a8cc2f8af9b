import { ORGANISER_PASSWORD } from '@afterfair/server/testing';
import type { RecruiterLink } from '@afterfair/shared/contracts';
import { ORGANISER_EMAIL } from './prepare-fair.js';
import type { ToldStory } from './run-demo.js';

/** Where to look around after `--keep`. */
export async function visitingCard(
  url: string,
  { organiser, fairId, contactIds }: ToldStory,
): Promise<string> {
  const [contactId] = contactIds;
  const inbox = contactId
    ? await organiser.post<RecruiterLink>(`/api/fairs/${fairId}/contacts/${contactId}/recruiter-link`)
    : null;
  return [
    '',
    `The server stays on ${url} until you stop it (Ctrl+C).`,
    `  organiser   ${url}/organise   ${ORGANISER_EMAIL}   ${ORGANISER_PASSWORD}`,
    `  live board  ${url}/organise/fairs/${fairId}/board`,
    ...(inbox ? [`  recruiter   ${inbox.url}`] : []),
  ].join('\n');
}
