import { Component, input } from '@angular/core';
import type { NotePreview } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';

/** Quietly, how the note being typed would read in the letter. The room for it is always there. */
@Component({
  selector: 'af-line-preview',
  imports: [TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @if (preview(); as preview) {
        @if (preview.shape === 'private') {
          <p>{{ t('meetings.preview.private') }}</p>
        } @else {
          <p>
            <span class="af-unseen">{{ t('meetings.preview.label') }}</span>
            <q [attr.lang]="preview.language">{{ preview.text }}</q>
          </p>
        }
      } @else if (unread()) {
        <p>{{ t('meetings.preview.unread') }}</p>
      } @else {
        <ng-content />
      }
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: var(--af-space-2);
      height: var(--af-target);
      overflow: hidden;
      color: var(--af-ink-quiet);
      font-size: var(--af-text-13);
      line-height: 1.35;
    }
    p {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    q {
      font-style: italic;
    }
  `,
})
export class LinePreview {
  readonly preview = input.required<NotePreview | null>();
  /** The rules of the line could not be fetched. */
  readonly unread = input(false);
}
