import type { Draft, FairFacts, FairNote, NoteShape, Sentence, Slot } from '../../contracts/index.js';
import { codeText } from '../phrasing/index.js';
import type { PhrasingCode } from '../phrasing/index.js';
import type { PlannedStep } from '../plan/index.js';
import { choiceFor } from './choice.js';
import { chooseMaterial } from './choose-material.js';
import type { LetterFacts } from './facts.js';
import { isSpecific } from './is-specific.js';
import { letterWords } from '../letter-words.js';
import { layOut } from './lay-out.js';
import { factsOf } from './letter-facts.js';
import { packFor } from './letter-language.js';
import type { ChosenMaterial, Material } from './material.js';
import { namesAround } from './names-around.js';
import type { NamesAround } from './names-around.js';
import { readNotes } from './read-notes.js';
import { shorten } from './shorten.js';
import type { Write } from './shorten.js';
import { chooseSubject } from './subject.js';
import { writeSentences } from './write-sentences.js';

export type Composed =
  | { kind: 'draft'; draft: Draft; masked: string[]; asTyped: ShapesAsTyped }
  | { kind: 'needs-note' }
  | { kind: 'needs-wording' };

/** What was made of notes as they were typed: those that had no words for the message. */
export type ShapesAsTyped = ReadonlyMap<FairNote, NoteShape>;

/** The draft of a due step of any kind (D1 to D10), or what is missing for one (D4). */
export function compose(
  planned: PlannedStep,
  fair: FairFacts,
  around: NamesAround,
  code: PhrasingCode,
): Composed {
  const pack = packFor(planned.contact, planned.meetings, fair, planned.attendee);
  const material = readNotes(planned.meetings, pack, namesAround(around));
  const specific = material.filter(({ note }) =>
    planned.promiseId === undefined ? isSpecific(note.kind) : note.id === planned.promiseId,
  );
  if (specific.length === 0) return { kind: 'needs-note' };
  if (specific.every((one) => one.shape === 'private')) return { kind: 'needs-wording' };
  const facts = factsOf(planned, fair, pack);
  const { kind, window } = planned.step;
  const { askFeedback } = planned.policy.rejectionReply;
  const occasion = { kind, sentAt: window.bestAt, askFeedback };
  const choose = choiceFor(code);
  let chosen = chooseMaterial(material, kind, planned.promiseId);
  // What the last attempt was written of is what the letter holds.
  const write: Write = (kept, brevity) => {
    chosen = kept;
    return writeSentences(pack, facts, kept, occasion, choiceFor(code, brevity));
  };
  const sentences = shorten(chosen, letterWords(kind).to, write);
  const { ordered, body } = layOut(sentences, choose);
  const used = usedNotes(chosen, ordered);
  return {
    kind: 'draft',
    draft: {
      language: pack.language,
      phrasing: codeText(code),
      subject: chooseSubject(pack.subjects(facts, kind), planned.step.channel, choose),
      body,
      sentences: ordered,
      unused: material
        .filter((one) => !used.has(one.note))
        .map(({ note, shape }) => ({ noteId: note.id, shape })),
    },
    masked: maskedOf(material, facts, used),
    asTyped: new Map(material.filter(({ said }) => !said).map(({ note, shape }) => [note, shape])),
  };
}

/**
 * The notes in the letter. Their ids alone do not tell, being unique within a meeting only: a note has to be among what
 * was chosen, and its id in a sentence of the slot for its kind.
 */
function usedNotes(
  { points, fit, clarify, unsaid, promise }: ChosenMaterial,
  sentences: readonly Sentence[],
): Set<FairNote> {
  const bySlot: readonly (readonly [Slot, readonly (Material | undefined)[]])[] = [
    ['reference', points],
    ['fit', [fit]],
    ['clarify', [clarify]],
    ['unsaid', [unsaid]],
    ['promise', [promise]],
  ];
  const inSlot = (slot: Slot, id: string) =>
    sentences.some((sentence) => sentence.slot === slot && sentence.noteIds.includes(id));
  return new Set(
    bySlot.flatMap(([slot, material]) =>
      material.flatMap((one) => (one && inSlot(slot, one.note.id) ? [one.note] : [])),
    ),
  );
}

/** Names, addresses and note texts, which D8's measure leaves out of account. */
function maskedOf(material: readonly Material[], facts: LetterFacts, used: ReadonlySet<FairNote>): string[] {
  const { addressee, attendee, employer, fair, position, email, phone, link } = facts;
  const noted = material.filter((one) => used.has(one.note)).map((one) => one.words);
  return [addressee, attendee, employer, fair, position, email, phone, link, ...noted];
}
