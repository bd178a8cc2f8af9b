import { Component, input, output, signal } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../../core/counted.pipe';

/** Removing an employer cannot be undone, so what goes with it is said before. */
@Component({
  selector: 'af-remove-employer',
  imports: [CountedPipe, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'organise.employer'">
      @if (asking()) {
        <div class="af-note" data-tone="warning" role="group" aria-labelledby="remove-words">
          <p id="remove-words">
            {{ t('removeWords', { name: name() }) }}
            {{ 'organise.employer.removeContacts' | afCounted: contacts() }}
          </p>
          <div class="af-buttons">
            <button type="button" class="af-button danger" [disabled]="busy()" (click)="removed.emit()">
              {{ t('removeYes') }}
            </button>
            <button type="button" class="af-button" (click)="asking.set(false)">{{ t('removeNo') }}</button>
          </div>
        </div>
      } @else {
        <button type="button" class="af-button danger" (click)="asking.set(true)">{{ t('remove') }}</button>
      }
    </section>
  `,
  styles: `
    .af-note {
      display: grid;
      gap: var(--af-space-3);
    }
  `,
})
export class RemoveEmployer {
  readonly name = input.required<string>();
  readonly contacts = input.required<number>();
  readonly busy = input(false);
  readonly removed = output();
  protected readonly asking = signal(false);
}
