import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { TranslocoDirective, TranslocoService } from '@jsverse/transloco';
import { isolateName } from '../../core/isolate-name';
import { Notices } from '../../core/notices';
import { EmployerDirectory } from '../../employers';
import { MeetingBook } from '../../offline';
import { Icon } from '../../ui/icon';
import type { BookedMeeting } from './booked-meeting';
import { nameOfBooked } from './name-of-booked';
import { Schedule } from './schedule';

/** A booked conversation that has not begun: "Log" begins it. */
@Component({
  selector: 'af-booked-row',
  imports: [Icon, TranslocoDirective],
  template: `
    <ng-container *transloco="let t">
      @let name = nameOf();
      <div class="words">
        <strong>
          <bdi>{{ name }}</bdi>
        </strong>
        <span class="af-quiet af-small"><ng-content /></span>
      </div>
      <button
        type="button"
        class="af-button"
        [attr.aria-label]="t('employers.logFor', { name })"
        (click)="begin()"
      >
        {{ t('employers.log') }}
      </button>
      <button
        type="button"
        class="af-button quiet remove"
        [attr.aria-label]="t('meetings.schedule.remove', { name })"
        (click)="remove()"
      >
        <af-icon name="close" />
      </button>
    </ng-container>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: var(--af-space-1);
    }
    .words {
      flex: 1;
      display: grid;
      min-width: 0;
    }
    strong {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .remove {
      padding: 0;
      color: var(--af-ink-quiet);
    }
  `,
})
export class BookedRow {
  readonly slot = input.required<BookedMeeting>();
  private readonly schedule = inject(Schedule);
  private readonly directory = inject(EmployerDirectory);
  private readonly book = inject(MeetingBook);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  protected nameOf(): string {
    return nameOfBooked(this.slot(), this.directory.employers());
  }

  protected async begin(): Promise<void> {
    const { employerId } = this.slot();
    try {
      const id = await this.book.start(
        employerId === null ? { employerName: this.nameOf() } : { employerId },
      );
      await this.router.navigate(['/fair/meeting', id]);
    } catch (error) {
      this.notices.problem(error);
    }
  }

  protected async remove(): Promise<void> {
    const slot = this.slot();
    const name = isolateName(this.nameOf());
    try {
      await this.schedule.remove(slot);
      this.notices.say(this.transloco.translate('meetings.schedule.removed', { name }), () =>
        this.bringBack(slot),
      );
    } catch (error) {
      this.notices.problem(error);
    }
  }

  private bringBack(slot: BookedMeeting): void {
    this.schedule.put(slot).catch((error: unknown) => this.notices.problem(error));
  }
}
