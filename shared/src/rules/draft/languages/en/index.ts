import type { LanguagePack } from '../../language-pack.js';
import { addressee } from './addressee.js';
import { clarify } from './clarify.js';
import { closing } from './closing.js';
import { fit } from './fit.js';
import { greeting } from './greeting.js';
import { interest } from './interest.js';
import { keepInTouch } from './keep-in-touch.js';
import { late } from './late.js';
import { nextStep } from './next-step.js';
import { promise } from './promise.js';
import { promisedItem } from './promised-item.js';
import { reach } from './reach.js';
import { readNote } from './read-note.js';
import { reference } from './reference.js';
import { rejectionReply } from './rejection-reply.js';
import { reminder } from './reminder.js';
import { subjects } from './subjects.js';
import { thanks } from './thanks.js';
import { unsaid } from './unsaid.js';

/** International business English with British spelling. */
export const english: LanguagePack = {
  language: 'en',
  readNote,
  addressee,
  subjects,
  greeting,
  thanks,
  late,
  reference,
  fit,
  clarify,
  unsaid,
  promise,
  interest,
  nextStep,
  reach,
  closing,
  reminder,
  rejectionReply,
  promisedItem,
  keepInTouch,
};
