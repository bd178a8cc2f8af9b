import type { Channel } from '../../contracts/index.js';
import type { VisibleMeeting } from './read-meeting.js';

/** What a meeting should not end without, in the order in which it is asked for (rules.md section 2). */
export const PROMPTS = ['who', 'decision', 'follow-up', 'send', 'remember'] as const;
export type Prompt = (typeof PROMPTS)[number];

export interface PromptFacts {
  /** Whom the employer lists: somebody met by their id has the listed name and title. */
  contacts: readonly { id: string; name: string; title: string }[];
  /** The channels of the fair. Where there is but one, nobody has to be asked how to write. */
  channels: readonly Channel[];
}

const PROMPTS_AT_MOST = 3;
/** After these there is nothing left to decide. */
const DECIDED: ReadonlySet<string> = new Set(['offer', 'rejected', 'withdrawn']);

type Meeting = Pick<VisibleMeeting, 'people' | 'notes' | 'decisionBy' | 'followUp' | 'outcome'>;

/**
 * What is still missing before a meeting ends, at most three prompts (rules.md section 2): `who` a contact with name and
 * title, `decision` when they decide, `follow-up` how and whom to write to, `send` a promise of mine, `remember` a point or
 * something to clarify.
 */
export function promptsFor(meeting: Meeting, facts: PromptFacts): Prompt[] {
  const has: Record<Prompt, boolean> = {
    who: knowsWho(meeting, facts),
    decision: meeting.decisionBy !== null || DECIDED.has(meeting.outcome?.kind ?? 'open'),
    'follow-up': knowsHow(meeting, facts),
    send: meeting.notes.some(({ kind, by }) => kind === 'promise' && by === 'me'),
    remember: meeting.notes.some(
      ({ kind, text }) => (kind === 'point' || kind === 'clarify') && isSaid(text),
    ),
  };
  return PROMPTS.filter((prompt) => !has[prompt]).slice(0, PROMPTS_AT_MOST);
}

function knowsWho({ people }: Meeting, { contacts }: PromptFacts): boolean {
  return people.some(({ id, name, title }) => {
    const listed = contacts.find((contact) => contact.id === id);
    return isSaid(name || (listed?.name ?? '')) && isSaid(title || (listed?.title ?? ''));
  });
}

function knowsHow({ followUp }: Meeting, { channels }: PromptFacts): boolean {
  return followUp !== null && (followUp.channel !== undefined || channels.length < 2);
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}
