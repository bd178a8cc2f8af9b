import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FairState, JoinLink } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { CopyLine } from '../../ui/copy-line';
import { svgImage } from '../../ui/svg-image';
import { FairStore } from './fair-store';

/** How attendees get in: the link, the code to be read out, and the picture to be put on a slide. */
@Component({
  selector: 'af-join-card',
  imports: [CopyLine, TranslocoDirective],
  templateUrl: './join-card.html',
  styleUrl: './join-card.scss',
})
export class JoinCard {
  readonly fairId = input.required<string>();
  readonly state = input.required<FairState>();
  /** The door is closed for good: no way in is shown any more. */
  protected readonly over = computed(() => this.state() === 'ended' || this.state() === 'cut');
  protected readonly link = signal<JoinLink | null>(null);
  protected readonly fault = signal<unknown>(null);
  protected readonly notices = inject(Notices);
  protected readonly svgImage = svgImage;
  private readonly store = inject(FairStore);

  constructor() {
    effect(() => {
      const fairId = this.fairId();
      untracked(() => void this.load(fairId));
    });
  }

  private async load(fairId: string): Promise<void> {
    try {
      this.link.set(await this.store.joinLink(fairId));
    } catch (error) {
      this.fault.set(error);
    }
  }
}
