import { Component, inject, input, output, signal } from '@angular/core';
import { LIMITS, type NoteFields } from '@afterfair/shared/contracts';
import type { VisibleNote } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { NEW_ID } from '../core/new-id.token';
import { EarlierVersions } from '../offline';
import { Icon } from '../ui/icon';
import { Autosave } from '../ui/autosave.directive';
import { KindChoice } from './kind-choice';
import { readLink } from './read-link';

/** A note opened: its text, its kind, the words for the letter, and of a promise whose it is and until when. */
@Component({
  selector: 'af-note-editor',
  imports: [Autosave, EarlierVersions, Icon, KindChoice, TranslocoDirective],
  templateUrl: './note-editor.html',
  styleUrl: './note-editor.scss',
  host: { '[attr.data-kind]': 'note().kind', class: 'af-marker' },
})
export class NoteEditor {
  readonly note = input.required<VisibleNote>();
  readonly written = output<Partial<NoteFields>>();
  readonly closed = output();

  protected readonly limits = LIMITS;
  protected readonly badLink = signal(false);
  protected readonly group = `by-${inject(NEW_ID)()}`;

  protected writeText(text: string): void {
    // Deleting is a deed of its own: an emptied field keeps the last words.
    if (text.trim() !== '') this.written.emit({ text: text.trim() });
  }

  protected writeSay(say: string): void {
    this.written.emit({ say: say.trim() || null });
  }

  protected writeLink(typed: string): void {
    const link = typed.trim() === '' ? null : readLink(typed);
    this.badLink.set(link === undefined);
    if (link !== undefined) this.written.emit({ link });
  }
}
