import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { answersExpected, positionsNotApproached } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../../core/moment.pipe';
import { OfflineError } from '../../core/offline-error';
import { Notices } from '../../core/notices';
import { EmployerDirectory } from '../../employers';
import { FollowUpsStore } from '../../followups';
import { MeetingBook } from '../../offline';
import { PageHeader } from '../../ui/page-header';

/** What comes after the meetings (G2): when answers can be expected, what is still planned, what was not tried yet. */
@Component({
  selector: 'af-outlook-page',
  imports: [MomentPipe, PageHeader, RouterLink, TranslocoDirective],
  templateUrl: './outlook-page.html',
  styleUrl: './outlook-page.scss',
})
export class OutlookPage {
  private readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly followUps = inject(FollowUpsStore);
  private readonly notices = inject(Notices);

  /** Whom the last reminder was sent to (G3). */
  private readonly reminded = computed(() => {
    const ended = this.followUps.suppressed().filter(({ rule }) => rule === 'G3');
    return new Set(ended.map(({ contactId }) => contactId));
  });
  protected readonly expected = computed(() =>
    answersExpected(this.book.meetings()).map((answer) => {
      const employer = this.directory.find(answer.meeting.employerId);
      return {
        ...answer,
        name: employer?.name ?? answer.meeting.employerName ?? '',
        over: employer?.contacts.some(({ id }) => this.reminded().has(id)) ?? false,
      };
    }),
  );
  protected readonly planned = computed(() =>
    this.followUps
      .steps()
      .filter(({ sentAt, skipped, delivery }) => sentAt === null && !skipped && delivery !== 'stopped')
      .sort((a, b) => (a.window.bestAt < b.window.bestAt ? -1 : 1)),
  );
  protected readonly open = computed(() =>
    positionsNotApproached(this.directory.employers(), this.book.meetings()),
  );

  constructor() {
    void this.directory.load();
    this.followUps.load().catch((error: unknown) => {
      // Without a network the plan is the one thing here that is not on the device.
      if (!(error instanceof OfflineError)) this.notices.problem(error);
    });
  }
}
