import { Component, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoDirective } from '@jsverse/transloco';
import type { FairView } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { Notices } from '../../core/notices';
import { EmptyState } from '../../ui/empty-state';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/skeleton';
import { InviteOrganiser } from './invite-organiser';

/** All fairs of the signed-in organiser. */
@Component({
  selector: 'af-fairs-page',
  imports: [
    CountedPipe,
    EmptyState,
    InviteOrganiser,
    MomentPipe,
    PageHeader,
    RouterLink,
    Skeleton,
    TranslocoDirective,
  ],
  templateUrl: './fairs-page.html',
  styles: `
    a {
      color: inherit;
      text-decoration: none;
    }
    a.af-row:hover {
      background: color-mix(in srgb, var(--af-ink) 4%, transparent);
    }
  `,
})
export class FairsPage {
  private readonly api = inject(Api);
  protected readonly notices = inject(Notices);
  protected readonly fairs = signal<FairView[] | null>(null);
  protected readonly fault = signal<unknown>(null);

  constructor() {
    void this.load();
  }

  protected async load(): Promise<void> {
    this.fault.set(null);
    try {
      this.fairs.set(await this.api.get<FairView[]>('/api/fairs'));
    } catch (error) {
      this.fault.set(error);
    }
  }
}
