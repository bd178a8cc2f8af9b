import type {
  MeetingFields,
  MeetingState,
  NoteFields,
  PersonFields,
  Registers,
} from '../../contracts/index.js';

export interface VisibleNote extends Omit<NoteFields, 'deleted'> {
  id: string;
  /** How many earlier texts lost to this one. */
  earlier: number;
}

export interface VisiblePerson extends Omit<PersonFields, 'removed'> {
  /** The contact's id when the employer lists them, else the id the device made. */
  id: string;
}

/** A meeting as plain values: what a screen shows and the rules read. */
export interface VisibleMeeting extends MeetingFields {
  id: string;
  /** In the order in which they were first written. */
  notes: VisibleNote[];
  people: VisiblePerson[];
}

const NO_FIELDS: MeetingFields = {
  employerId: null,
  employerName: null,
  startedAt: '',
  endedAt: null,
  positionId: null,
  interest: null,
  language: null,
  decisionBy: null,
  followUp: null,
  reflection: null,
  outcome: null,
  reminderConfirmedAt: null,
  deleted: false,
};

const NO_NOTE: NoteFields = {
  kind: 'point',
  text: '',
  say: null,
  by: 'me',
  date: null,
  readyAt: null,
  link: null,
  deleted: false,
};

const NO_PERSON: PersonFields = { name: '', title: '', removed: false, keepInTouch: false };

/** Reads a merged meeting: registers become values, deleted notes and people who were tapped away are left out. */
export function readMeeting(state: MeetingState): VisibleMeeting {
  const notes = Object.entries(state.notes)
    .map(([id, { earlier = [], ...registers }]) => ({
      id,
      earlier: earlier.length,
      ...values(NO_NOTE, registers),
    }))
    .filter((note) => !note.deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ deleted: _deleted, ...note }) => note);
  const people = Object.entries(state.people)
    .map(([id, registers]) => ({ id, ...values(NO_PERSON, registers) }))
    .filter((person) => !person.removed)
    .map(({ removed: _removed, ...person }) => person);
  return { id: state.id, ...values(NO_FIELDS, state.fields), notes, people };
}

function values<F extends object>(defaults: F, registers: Registers<F>): F {
  const written = Object.entries(registers) as [keyof F, { value: F[keyof F] }][];
  return {
    ...defaults,
    ...(Object.fromEntries(written.map(([key, register]) => [key, register.value])) as Partial<F>),
  };
}
