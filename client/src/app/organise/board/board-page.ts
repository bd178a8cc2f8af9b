import { Component, computed, DestroyRef, effect, inject, input, signal, untracked } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { PeopleCount } from '@afterfair/shared/contracts';
import { CLOCK } from '../../core/clock.token';
import { CountedPipe } from '../../core/counted.pipe';
import { InterfaceLanguage } from '../../core/language';
import { Notices } from '../../core/notices';
import { Icon } from '../../ui/icon';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { StateWord } from '../../ui/state-word';
import { FairStore } from '../fairs/fair-store';
import { boardAge } from './board-age';
import { BoardFeed, type BoardReading } from './board-feed';
import { DayChart } from './day-chart';
import { EmployerBars } from './employer-bars-list';
import { bigNumbers } from './big-numbers';

/** The fair while it happens, in counts only; made to be read from across a room. */
@Component({
  selector: 'af-board-page',
  imports: [CountedPipe, DayChart, EmployerBars, Icon, PageHeader, Skeleton, StateWord, TranslocoDirective],
  providers: [BoardFeed],
  templateUrl: './board-page.html',
  styleUrl: './board-page.scss',
})
export class BoardPage {
  /** From the address. */
  readonly fairId = input.required<string>();
  protected readonly feed = inject(BoardFeed);
  protected readonly notices = inject(Notices);
  private readonly clock = inject(CLOCK);
  private readonly language = inject(InterfaceLanguage);
  private readonly store = inject(FairStore);

  private readonly held = signal<BoardReading | null>(null);
  private readonly now = signal(this.clock());
  protected readonly paused = computed(() => this.held() !== null);
  protected readonly reading = computed(() => this.held() ?? this.feed.reading());
  protected readonly zone = computed(() => this.store.fair()?.timeZone ?? 'UTC');
  protected readonly numbers = computed(() => bigNumbers(this.reading()?.board ?? null));
  protected readonly followUps = ['planned', 'approved', 'delivered', 'replies'] as const;
  protected readonly age = computed(() => boardAge(this.reading()?.receivedAt ?? 0, this.now()));

  constructor() {
    effect(() => {
      const fairId = this.fairId();
      untracked(() => this.feed.watch(fairId));
    });
    const ticking = setInterval(() => this.now.set(this.clock()), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  protected pause(): void {
    this.held.set(this.paused() ? null : this.feed.reading());
  }

  /** `''` stands for a count that is too small to be shown. */
  protected written(count: PeopleCount): string {
    return count === null ? '' : new Intl.NumberFormat(this.language.current()).format(count);
  }
}
