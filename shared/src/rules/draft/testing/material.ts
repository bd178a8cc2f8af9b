import type { Material, WordForm } from '../material.js';

/** A note as a draft would use it, with its words for the message. */
export function material(form: WordForm, words: string, note: Partial<Material['note']> = {}): Material {
  const meeting = { id: 'm1', attendeeId: 'a1', employerId: 'e1', startedAt: '', endedAt: '' };
  const shape = form === 'sentence' ? 'clause' : form;
  return { form, words, shape, meeting, said: true, note: { id: 'n1', kind: 'point', text: words, ...note } };
}
