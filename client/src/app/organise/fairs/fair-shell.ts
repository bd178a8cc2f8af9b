import { Component, effect, inject, input, untracked } from '@angular/core';
import { RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import { Notices } from '../../core/notices';
import { Skeleton } from '../../ui/skeleton';
import { FairStore } from './fair-store';

/** The frame around the pages of one fair: its name, and the ways between them. */
@Component({
  selector: 'af-fair-shell',
  imports: [RouterLink, RouterLinkActive, RouterOutlet, Skeleton, TranslocoDirective],
  templateUrl: './fair-shell.html',
  styleUrl: './fair-shell.scss',
})
export class FairShell {
  /** From the address. */
  readonly fairId = input.required<string>();
  protected readonly store = inject(FairStore);
  protected readonly notices = inject(Notices);
  protected readonly places = [
    { path: '', text: 'console.tab', exact: true },
    { path: 'employers', text: 'employers.tab', exact: false },
    { path: 'import', text: 'import.tab', exact: false },
    { path: 'board', text: 'board.tab', exact: false },
    { path: 'edit', text: 'fair.tab', exact: false },
  ] as const;

  constructor() {
    effect(() => {
      const fairId = this.fairId();
      untracked(() => void this.store.load(fairId));
    });
  }
}
