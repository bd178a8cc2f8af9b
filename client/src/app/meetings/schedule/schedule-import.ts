import { Component, inject, signal } from '@angular/core';
import type { BookedSlot } from '@afterfair/shared/capture-files';
import { TranslocoDirective } from '@jsverse/transloco';
import { CountedPipe } from '../../core/counted.pipe';
import { MomentPipe } from '../../core/moment.pipe';
import { Notices } from '../../core/notices';
import { EmployerDirectory } from '../../employers';
import { Icon } from '../../ui/icon';
import { Schedule, type ScheduleRead } from './schedule';

/** Brings booked slots from a calendar file, says what came of it, and asks where it is not certain with whom one is. */
@Component({
  selector: 'af-schedule-import',
  imports: [CountedPipe, Icon, MomentPipe, TranslocoDirective],
  templateUrl: './schedule-import.html',
  styleUrl: './schedule-import.scss',
})
export class ScheduleImport {
  protected readonly directory = inject(EmployerDirectory);
  protected readonly read = signal<ScheduleRead | null>(null);
  protected readonly asked = signal<readonly BookedSlot[]>([]);
  private readonly schedule = inject(Schedule);
  private readonly notices = inject(Notices);

  protected async file(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    try {
      const read = await this.schedule.bring(await file.text());
      this.read.set(read);
      this.asked.set(read.asked);
    } catch (error) {
      this.notices.problem(error);
    }
    // The same file, mended, can be chosen again.
    input.value = '';
  }

  /** @param choice an employer's id, `unlisted` or `skip` */
  protected async answer(slot: BookedSlot, choice: string): Promise<void> {
    if (choice === '') return;
    try {
      if (choice !== 'skip') await this.schedule.settle(slot, choice === 'unlisted' ? null : choice);
    } catch (error) {
      this.notices.problem(error);
      return;
    }
    this.asked.update((asked) => asked.filter((other) => other !== slot));
  }
}
