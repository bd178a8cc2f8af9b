import { Component, input } from '@angular/core';
import type { Run } from './split-runs';

/**
 * Stretches of a letter's text, those under a finding underlined. Set as `textContent`, since white space that a
 * template adds would be seen in the letter.
 */
@Component({
  selector: 'af-letter-runs',
  template: `
    @for (run of runs(); track $index) {
      @if (run.severity) {
        <mark [attr.data-severity]="run.severity" [textContent]="run.text"></mark>
      } @else {
        <span [textContent]="run.text"></span>
      }
    }
  `,
  styles: `
    mark {
      background: none;
      color: inherit;
      text-decoration: underline wavy var(--af-warning) 1.5px;
      text-underline-offset: 0.25em;
      text-decoration-skip-ink: none;
    }
    mark[data-severity='error'] {
      text-decoration-color: var(--af-danger);
    }
    mark[data-severity='info'] {
      text-decoration-color: var(--af-ink-quiet);
    }
    @media (forced-colors: active) {
      /* Else the browser’s own colour of marked text stands on the background that was taken away. */
      mark {
        background: Canvas;
        color: CanvasText;
        text-decoration-color: Highlight;
      }
    }
  `,
})
export class LetterRuns {
  readonly runs = input.required<readonly Run[]>();
}
