import type { MeetingPatch, NoteFields, PersonFields } from '../../../contracts/index.js';
import type { QuickReading, ReadingPart } from './quick-reading.js';
import { putBack } from './put-back.js';

/** Ids for what a line creates, in the order of the line: as many notes and people as it has parts are always enough. */
export interface ReadingIds {
  /** UUIDv7 each. Handing in the same ids for the same line again writes the same notes. */
  notes: readonly string[];
  people: readonly string[];
}

/**
 * What a change sets when a reading is accepted (architecture.md, "One meeting"). `tappedAway` are the indexes of parts that
 * the attendee does not want read: their words become part of the point beside them again.
 *
 * @throws RangeError when there are too few ids.
 */
export function patchOfReading(
  reading: QuickReading,
  tappedAway: ReadonlySet<number>,
  ids: ReadingIds,
): MeetingPatch {
  const notes: Record<string, Partial<NoteFields>> = {};
  const people: Record<string, Partial<PersonFields>> = {};
  const patch: MeetingPatch = {};
  const addNote = (note: Partial<NoteFields>): void => {
    notes[nth(ids.notes, Object.keys(notes).length)] = note;
  };
  let typedPeople = 0;
  for (const part of putBack(reading, tappedAway)) {
    switch (part.kind) {
      case 'contact':
        if (part.contactId === null) people[nth(ids.people, typedPeople++)] = person(part);
        else people[part.contactId] = { removed: false };
        break;
      case 'decision':
        patch.decisionBy = { date: part.decision.date, words: part.decision.words };
        break;
      case 'position':
        patch.positionId = part.positionId;
        break;
      case 'interest':
        patch.interest = part.interest;
        break;
      default:
        addNote(noteOf(part));
    }
  }
  if (Object.keys(notes).length > 0) patch.notes = notes;
  if (Object.keys(people).length > 0) patch.people = people;
  return patch;
}

type NotedPart = Exclude<ReadingPart, { kind: 'contact' | 'decision' | 'position' | 'interest' }>;

function noteOf(part: NotedPart): Partial<NoteFields> {
  if (part.kind === 'note') return { kind: part.noteKind, text: part.text };
  if (part.kind === 'email') return { kind: 'point', text: part.email };
  const { by, text, date, link } = part;
  return {
    kind: 'promise',
    by,
    text,
    ...(date && { date: date.date }),
    ...(link && { link: link.url }),
  };
}

function person({ name, title }: { name: string; title: string }): Partial<PersonFields> {
  return { name, title, removed: false };
}

function nth(ids: readonly string[], index: number): string {
  const id = ids[index];
  if (id === undefined) throw new RangeError('A reading needs an id for every note and person it creates.');
  return id;
}
