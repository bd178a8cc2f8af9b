import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { EmployerCard, NoteKind } from '@afterfair/shared/contracts';
import type { ReadingPart } from '@afterfair/shared/rules';
import { MomentPipe } from '../../core/moment.pipe';

/** A part of a line as its chip says it. */
export interface ChipWords {
  /** Names the marker, `null` for what is no note. */
  tint: NoteKind | null;
  /** What sort of thing it is. */
  sort: string;
  words: string;
}

type Position = EmployerCard['positions'][number];

/** Says in the language of the interface what was read in a line. */
@Injectable()
export class ChipWriter {
  private readonly transloco = inject(TranslocoService);
  private readonly moment = inject(MomentPipe);

  write(part: ReadingPart, positions: readonly Position[]): ChipWords {
    const sort = this.transloco.translate<string>(`meetings.chips.${sortOf(part)}`);
    return { tint: tintOf(part), sort, words: this.wordsOf(part, positions) };
  }

  private wordsOf(part: ReadingPart, positions: readonly Position[]): string {
    switch (part.kind) {
      case 'contact':
        return part.title === '' ? part.name : `${part.name} (${part.title})`;
      case 'decision':
        return this.moment.transform(part.decision.date, 'day');
      case 'promise':
        return part.date ? `${part.text}, ${this.moment.transform(part.date.date, 'day')}` : part.text;
      case 'position':
        return positions.find(({ id }) => id === part.positionId)?.title ?? '';
      case 'interest':
        return String(part.interest);
      case 'email':
        return part.email;
      case 'note':
        return part.text;
    }
  }
}

function tintOf(part: ReadingPart): NoteKind | null {
  if (part.kind === 'note') return part.noteKind;
  return part.kind === 'promise' ? 'promise' : null;
}

function sortOf(part: ReadingPart): string {
  if (part.kind === 'note') return part.noteKind;
  return part.kind === 'promise' && part.by === 'them' ? 'theirPromise' : part.kind;
}
