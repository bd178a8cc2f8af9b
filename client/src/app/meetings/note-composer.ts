import { Component, type ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { LIMITS, type NoteFields, type NoteKind } from '@afterfair/shared/contracts';
import { TranslocoDirective } from '@jsverse/transloco';
import { NEW_ID } from '../core/new-id.token';
import { Icon } from '../ui/icon';
import { Autosave } from './autosave.directive';
import { KindChoice } from './kind-choice';

/** A note as the composer writes it. */
export interface WrittenNote {
  id: string;
  set: Partial<NoteFields>;
}

/**
 * The one line: what is typed is a note from the first pause on, so nothing is lost when the page goes; Enter puts it
 * with the others and begins the next.
 */
@Component({
  selector: 'af-note-composer',
  imports: [Autosave, Icon, KindChoice, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <af-kind-choice [selected]="kind()" (changed)="choose($event)" (tapped)="focus()" />
      <div class="line">
        <textarea
          #box
          #autosave="afAutosave"
          class="af-input"
          rows="1"
          enterkeyhint="done"
          [maxLength]="limits.noteText"
          [attr.aria-label]="t('meetings.notes.box')"
          [placeholder]="t('meetings.notes.placeholder')"
          [title]="t('meetings.kindHints.' + kind())"
          [afAutosave]="text()"
          (autosaved)="write($event)"
          (keydown.enter)="enter($event)"
        ></textarea>
        <button type="button" class="af-button" [attr.aria-label]="t('meetings.notes.add')" (click)="keep()">
          <af-icon name="check" />
        </button>
      </div>
    </ng-container>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--af-space-1);
    }
    .line {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--af-space-2);
      align-items: end;
    }
    textarea {
      display: block;
      max-height: 8rem;
      field-sizing: content;
      resize: none;
    }
  `,
})
export class NoteComposer {
  readonly written = output<WrittenNote>();

  protected readonly limits = LIMITS;
  protected readonly kind = signal<NoteKind>('point');
  protected readonly text = signal('');
  private readonly newId = inject(NEW_ID);
  private readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  private readonly autosave = viewChild.required<Autosave>('autosave');
  private readonly draft = signal(this.newId());

  /** The id of the note that is still in the box. */
  readonly draftId = this.draft.asReadonly();

  focus(): void {
    this.box().nativeElement.focus();
  }

  /** Puts the note with the others and begins the next. */
  keep(): void {
    this.autosave().flush();
    if (this.text().trim() !== '') {
      this.draft.set(this.newId());
      this.text.set('');
      this.autosave().show('');
      this.kind.set('point');
    }
    this.focus();
  }

  /** Makes sure that every typed letter has been handed over. */
  flush(): void {
    this.autosave().flush();
  }

  protected write(typed: string): void {
    const before = this.text().trim();
    const text = typed.trim();
    this.text.set(typed);
    if (text === before) return;
    if (text === '') this.written.emit({ id: this.draft(), set: { deleted: true } });
    else if (before === '') {
      this.written.emit({ id: this.draft(), set: { kind: this.kind(), text, by: 'me', deleted: false } });
    } else this.written.emit({ id: this.draft(), set: { text } });
  }

  protected choose(kind: NoteKind): void {
    this.kind.set(kind);
    if (this.text().trim() !== '') this.written.emit({ id: this.draft(), set: { kind } });
  }

  protected enter(event: Event): void {
    const key = event as KeyboardEvent;
    if (key.shiftKey || key.isComposing || key.ctrlKey || key.metaKey) return;
    event.preventDefault();
    this.keep();
  }
}
