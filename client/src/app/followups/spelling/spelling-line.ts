import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { InterfaceLanguage } from '../../core/language';
import type { SpellingState } from './spelling-of-step';

const SAID: Partial<Record<SpellingState, string>> = {
  checking: 'checking',
  absent: 'absent',
  failed: 'failed',
};

/** Says of a letter's spelling what its findings cannot: that it is being checked, or cannot be (K14). */
@Component({
  selector: 'af-spelling-line',
  imports: [TranslocoDirective],
  template: `
    <p *transloco="let t; prefix: 'followups.spelling'" class="af-quiet af-small" role="status">
      @if (said(); as key) {
        {{ t(key, { language: language() }) }}
      }
    </p>
  `,
  styles: `
    p:empty {
      display: none;
    }
  `,
})
export class SpellingLine {
  readonly state = input.required<SpellingState>();
  /** ISO 639-1. */
  readonly of = input.required<string>();
  private readonly speech = inject(InterfaceLanguage);
  protected readonly said = computed(() => SAID[this.state()]);
  protected readonly language = computed(
    () => new Intl.DisplayNames([this.speech.locale()], { type: 'language' }).of(this.of()) ?? this.of(),
  );
}
