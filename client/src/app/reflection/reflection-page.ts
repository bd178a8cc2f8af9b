import { Component, computed, inject } from '@angular/core';
import type { MeetingFields } from '@afterfair/shared/contracts';
import { comesBack, type VisibleMeeting } from '@afterfair/shared/rules';
import { TranslocoDirective } from '@jsverse/transloco';
import { MomentPipe } from '../core/moment.pipe';
import { Notices } from '../core/notices';
import { EmployerDirectory } from '../employers';
import { MeetingBook } from '../offline';
import { EmptyState } from '../ui/empty-state';
import { PageHeader } from '../ui/page-header';
import { ReflectionFields } from './reflection-fields';

/** Looking back, for oneself (G1): one meeting after another, and what keeps coming back to be worked on. */
@Component({
  selector: 'af-reflection-page',
  imports: [EmptyState, MomentPipe, PageHeader, ReflectionFields, TranslocoDirective],
  templateUrl: './reflection-page.html',
  styleUrl: './reflection-page.scss',
})
export class ReflectionPage {
  protected readonly book = inject(MeetingBook);
  private readonly directory = inject(EmployerDirectory);
  private readonly notices = inject(Notices);

  protected readonly again = computed(() =>
    comesBack(this.book.meetings().map(({ reflection }) => reflection?.workOn ?? '')),
  );

  constructor() {
    void this.directory.load();
  }

  protected nameOf({ employerId, employerName }: VisibleMeeting): string {
    return this.directory.find(employerId)?.name ?? employerName ?? '';
  }

  protected write(meetingId: string, reflection: MeetingFields['reflection']): void {
    this.book.change(meetingId, { reflection }).catch((error: unknown) => this.notices.problem(error));
  }
}
