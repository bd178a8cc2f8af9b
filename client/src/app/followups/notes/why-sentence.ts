import { Component, computed, input, output } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { ReviewNote, Sentence } from '@afterfair/shared/contracts';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';

/** Why a sentence is there: the part it plays, the rule that put it there, and the notes it came from. */
@Component({
  selector: 'af-why-sentence',
  imports: [Chip, Icon, TranslocoDirective],
  template: `
    <section *transloco="let t; prefix: 'followups'" class="why">
      <header>
        <h3>{{ t('why.heading') }}</h3>
        <button
          type="button"
          class="af-button quiet small"
          [attr.aria-label]="t('why.close')"
          (click)="closed.emit()"
        >
          <af-icon name="close" />
        </button>
      </header>
      <p>{{ t('slots.' + sentence().slot) }}</p>
      <p>
        <strong>{{ sentence().rule }}</strong>
        {{ t('rules.' + sentence().rule) }}
      </p>
      @for (note of used(); track note.id) {
        <p>
          <af-chip [kind]="note.kind">{{ t('noteKinds.' + note.kind) }}</af-chip>
          {{ t('why.typed', { text: note.text }) }}
        </p>
      } @empty {
        <p class="af-quiet">{{ t('why.noNote') }}</p>
      }
    </section>
  `,
  styles: `
    .why {
      display: grid;
      gap: var(--af-space-2);
      padding: var(--af-space-2) var(--af-space-4) var(--af-space-4);
      border: 1px solid var(--af-accent);
      border-radius: var(--af-radius);
      background: var(--af-surface);
    }
    header {
      display: flex;
      align-items: center;
      justify-content: space-between;
      margin-right: calc(var(--af-space-3) * -1);
    }
    h3 {
      font-size: var(--af-text-15);
    }
    af-chip {
      margin-right: var(--af-space-1);
    }
  `,
})
export class WhySentence {
  readonly sentence = input.required<Sentence>();
  readonly notes = input.required<readonly ReviewNote[]>();
  readonly closed = output();
  protected readonly used = computed(() =>
    this.notes().filter((note) => this.sentence().noteIds.includes(note.id)),
  );
}
