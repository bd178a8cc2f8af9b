import { Component, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { JoinLink } from '@afterfair/shared/contracts';
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
  /** Whether attendees can come in by now. */
  readonly open = input.required<boolean>();
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
