import type { NoteFields } from '@afterfair/shared/contracts';
import { patchOfReading, previewNote, readQuickLine, type QuickReading } from '@afterfair/shared/rules';
import type { LineLook, LineQuestion } from './line-question';
import { indexesTappedAway } from './tapped-away';

/** Reads a line by the rules, and writes its last note as the letter could say it. */
export function lookAtLine({ line, facts, tappedAway, hand, preview }: LineQuestion): LineLook {
  const reading = readQuickLine(line, facts);
  const note = preview && lastNote(reading, indexesTappedAway(reading, tappedAway));
  if (!preview || !note?.text) return { reading, preview: null };
  const { kind = 'point', text, by, link, date } = note;
  const noted = {
    id: '',
    kind: kind === 'point' ? hand : kind,
    text,
    ...(by && { by }),
    ...(link && { link }),
    ...(date && { date }),
  };
  return { reading, preview: previewNote(noted, preview) };
}

function lastNote(reading: QuickReading, away: ReadonlySet<number>): Partial<NoteFields> | undefined {
  const ids = reading.parts.map((_, index) => String(index));
  return Object.values(patchOfReading(reading, away, { notes: ids, people: ids }).notes ?? {}).at(-1);
}
