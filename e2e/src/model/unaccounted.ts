import type { MeetingChange, MeetingState, NoteState, Register } from '@afterfair/shared/contracts';

/** As many earlier texts of one note as are kept of each device (`mergeNotes`); older ones give way to later ones. */
const EARLIER_TEXTS = 20;

/**
 * Which parts of a change are nowhere to be found: neither in the state, nor among the earlier texts of a note, nor
 * overwritten by a later register. Empty when the change is accounted for.
 */
export function unaccounted(change: MeetingChange, state: MeetingState | undefined): string[] {
  const { notes = {}, people = {}, ...fields } = change.set;
  const missing = (registers: object | undefined, set: object, where: string): string[] =>
    Object.entries(set)
      .filter(([key]) => !holds(registers, key, change))
      .map(([key]) => `${where}/${key}`);
  return [
    ...missing(state?.fields, fields, ''),
    ...Object.entries(notes).flatMap(([id, set]) => [
      ...missing(state?.notes[id], set, `/notes/${id}`),
      ...(set.text === undefined || textIsKept(state?.notes[id], set.text, change.at)
        ? []
        : [`/notes/${id}/text as an earlier version`]),
    ]),
    ...Object.entries(people).flatMap(([id, set]) => missing(state?.people[id], set, `/people/${id}`)),
  ];
}

function holds(registers: object | undefined, key: string, { at }: MeetingChange): boolean {
  const register = (registers as Record<string, Register<unknown> | undefined> | undefined)?.[key];
  return register !== undefined && register.at >= at;
}

function textIsKept(note: NoteState | undefined, text: string, at: string): boolean {
  const { text: now, earlier = [] } = note ?? {};
  if (now?.value === text && now.at === at) return true;
  if (earlier.some((version) => version.text === text && version.at === at)) return true;
  const ofDevice = earlier.filter((version) => deviceOf(version.at) === deviceOf(at));
  return ofDevice.length === EARLIER_TEXTS && ofDevice.every((version) => version.at >= at);
}

function deviceOf(at: string): string {
  return at.slice(-16);
}
