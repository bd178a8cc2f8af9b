import { inject, Injectable } from '@angular/core';
import { TranslocoService } from '@jsverse/transloco';
import type { ReviewStep } from '@afterfair/shared/contracts';
import { Notices } from '../../core/notices';
import { FollowUpsStore } from '../follow-ups-store';
import { RecentApproval } from './recent-approval';

/** Approves letters, offers to take them back, and says which were refused and why. */
@Injectable()
export class Approver {
  private readonly store = inject(FollowUpsStore);
  private readonly recent = inject(RecentApproval);
  private readonly notices = inject(Notices);
  private readonly transloco = inject(TranslocoService);

  /** Resolves to true when every one of them was approved. */
  async approve(steps: readonly ReviewStep[]): Promise<boolean> {
    try {
      const results = await this.store.approve(steps);
      const approved = results.filter((result) => result.approved).map((result) => result.stepId);
      if (approved.length > 0) this.recent.offer(approved);
      const refused = results.filter((result) => !result.approved);
      const [first] = refused;
      if (first) this.notices.say(this.refusal(first.code, first.detail, refused.length));
      return refused.length === 0;
    } catch (error) {
      this.notices.problem(error);
      return false;
    }
  }

  /** Takes back what was approved a moment ago, as far as it has not left. */
  async takeBack(): Promise<void> {
    const stepIds = [...this.recent.stepIds()];
    this.recent.forget();
    const answers = await Promise.allSettled(stepIds.map((id) => this.store.recall(id)));
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) {
      this.notices.problem(failed.reason);
      await this.store.load();
    }
  }

  private refusal(code: string | undefined, detail: string | undefined, count: number): string {
    const why = detail ?? (code ? this.transloco.translate<string>(`problems.${code}`) : '');
    return this.transloco.translate('followups.refused', { count, why });
  }
}
