import { Component, computed, inject, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import { MeetingBook } from '../offline';
import { StateWord } from '../ui/state-word';

const LOOKS = {
  unkept: { icon: 'attention', tone: 'danger' },
  device: { icon: 'device', tone: 'quiet' },
  saved: { icon: 'check', tone: 'quiet' },
  attention: { icon: 'attention', tone: 'danger' },
} as const;

/** How far a meeting has got: on this device, on the server, or refused. */
@Component({
  selector: 'af-saved-state-word',
  imports: [StateWord, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      <af-state-word [icon]="look().icon" [tone]="look().tone">
        {{ t('offline.state.' + state()) }}
      </af-state-word>
    </ng-container>
  `,
})
export class SavedStateWord {
  readonly meetingId = input.required<string>();
  private readonly book = inject(MeetingBook);
  protected readonly state = computed(() => this.book.savedState(this.meetingId()));
  protected readonly look = computed(() => LOOKS[this.state()]);
}
