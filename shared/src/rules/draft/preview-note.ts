import type { FairMeeting, FairNote, NoteShape, Sentence } from '../../contracts/index.js';
import { choiceFor } from './choice.js';
import type { Choose, LanguagePack } from './language-pack.js';
import { packFor } from './letter-language.js';
import type { Material } from './material.js';
import { namesAround } from './names-around.js';
import type { NamesAround } from './names-around.js';
import { readNote } from './read-notes.js';

/** What is known of the letter while the note is still being typed. */
export interface PreviewFacts {
  /** ISO 639-1 of the meeting, where one was said. */
  meetingLanguage?: string;
  /** The fair's, in order of preference. */
  fairLanguages: readonly string[];
  /** The ones the attendee writes, in order. */
  attendeeLanguages: readonly string[];
  /** Whose names stand around the letter. */
  around: NamesAround;
  /** ISO 8601: when it would be written. */
  at: string;
}

/** How a note would read in a message (D10). `text` is `''` for a private one, which waits for words. */
export interface NotePreview {
  shape: NoteShape;
  /** ISO 639-1 of the text. */
  language: string;
  text: string;
}

/**
 * One sentence as a thank-you could say the note (D6, D10), before there is a letter: the phrasing of the letter itself is
 * chosen with the whole batch (D8) and may be another one.
 */
export function previewNote(note: FairNote, facts: PreviewFacts): NotePreview {
  const { meetingLanguage, fairLanguages, attendeeLanguages, around, at } = facts;
  const meeting = meetingOf(at, meetingLanguage);
  const pack = packFor(
    {},
    [meeting],
    { languages: [...fairLanguages] },
    { languages: [...attendeeLanguages] },
  );
  const material = readNote(note, meeting, pack, namesAround(around));
  const isPrivate = material.shape === 'private';
  const sentences = isPrivate ? [] : sentencesOf(pack, material, at, choiceFor(FIRST));
  return {
    shape: material.shape,
    language: pack.language,
    text: sentences.map(({ text }) => text).join(' '),
  };
}

const FIRST = { writer: 0, recipient: 0, letter: 0 };

/** A note is read with the meeting's language; nothing else of the meeting touches its words. */
function meetingOf(at: string, language: string | undefined): FairMeeting {
  return {
    id: '',
    attendeeId: '',
    employerId: '',
    startedAt: at,
    endedAt: at,
    ...(language && { language }),
  };
}

function sentencesOf(pack: LanguagePack, material: Material, at: string, choose: Choose): Sentence[] {
  switch (material.note.kind) {
    case 'point':
      return pack.reference([material], choose);
    case 'fit':
      return [pack.fit(material, choose)];
    case 'clarify':
      return [pack.clarify(material, choose)];
    case 'unsaid':
      return [pack.unsaid(material, choose)];
    case 'promise':
      return [pack.promise(material, at, choose)];
  }
}
