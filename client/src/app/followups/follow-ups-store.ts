import {
  computed,
  DestroyRef,
  effect,
  inject,
  Injectable,
  signal,
  type Signal,
  untracked,
} from '@angular/core';
import type {
  ApprovalInput,
  ApprovalResult,
  DraftEdit,
  FollowUpsView,
  ReviewStep,
} from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { RealtimeSocket } from '../core/socket';
import { FollowUpsHere, type FollowUpsSource } from './on-device/follow-ups-here';

const PATH = '/api/follow-ups';

/**
 * The attendee's follow-ups as the server last told them; every change is made there and read back. Without a network,
 * what this device can show of them, to be read only.
 */
@Injectable()
export class FollowUpsStore {
  private readonly api = inject(Api);
  private readonly shown = signal<FollowUpsView | null>(null);
  private readonly failed = signal<unknown>(null);
  private readonly here = inject(FollowUpsHere);
  private readonly notices = inject(Notices);
  private readonly source = signal<FollowUpsSource>('server');
  private reading: Promise<void> | null = null;
  private again = false;
  private wanted = false;
  private writes = 0;

  readonly view: Signal<FollowUpsView | null> = this.shown.asReadonly();
  /** What kept the last reading from coming; null when it came. */
  readonly fault: Signal<unknown> = this.failed.asReadonly();
  readonly from: Signal<FollowUpsSource> = this.source.asReadonly();
  readonly steps: Signal<readonly ReviewStep[]> = computed(() => this.shown()?.steps ?? []);
  readonly suppressed: Signal<FollowUpsView['suppressed']> = computed(() => this.shown()?.suppressed ?? []);

  constructor() {
    const socket = inject(RealtimeSocket);
    effect(() => {
      // What was shown without a network gives way to the server's word once there is one.
      if (socket.connected('attendee') && untracked(this.source) !== 'server')
        untracked(() => void this.load());
    });
    const stop = socket.on('attendee', 'follow-ups:changed', () => {
      // Who has not looked at the letters yet has nothing that grows old.
      if (this.wanted) void this.load();
    });
    inject(DestroyRef).onDestroy(stop);
  }

  step(id: string): ReviewStep | undefined {
    return this.steps().find((step) => step.id === id);
  }

  /** Reads everything again; calls while one is under way share one more reading after it. */
  load(): Promise<void> {
    this.wanted = true;
    if (this.reading) {
      this.again = true;
      return this.reading;
    }
    this.reading = this.read().finally(() => (this.reading = null));
    return this.reading;
  }

  /** Puts the attendee's words in place of the draft's. Rejects with `draft-outdated` when it changed meanwhile. */
  async edit(step: ReviewStep, subject: string, body: string): Promise<void> {
    const edit: DraftEdit = { subject, body, basedOn: step.textHash };
    this.replace(await this.api.put<ReviewStep>(`${PATH}/${step.id}/draft`, edit));
  }

  /** Approves exactly these texts; one answer for each, in order. */
  async approve(steps: readonly ReviewStep[]): Promise<ApprovalResult[]> {
    const input: ApprovalInput = { items: steps.map(({ id, textHash }) => ({ stepId: id, textHash })) };
    const { results } = await this.api.post<{ results: ApprovalResult[] }>(`${PATH}/approve`, input);
    this.writes += 1;
    await this.load();
    return results;
  }

  async recall(stepId: string): Promise<void> {
    this.replace(await this.api.post<ReviewStep>(`${PATH}/${stepId}/recall`));
  }

  async skip(stepId: string, skipped: boolean): Promise<void> {
    this.replace(await this.api.post<ReviewStep>(`${PATH}/${stepId}/skip`, { skipped }));
  }

  private async read(): Promise<void> {
    do {
      this.again = false;
      const writes = this.writes;
      try {
        const view = await this.api.get<FollowUpsView>(PATH);
        // A reading that began before a write may tell what was before it: it is read once more.
        if (writes === this.writes) this.showAndKeep(view);
        else this.again = true;
        this.failed.set(null);
      } catch (error) {
        if (error instanceof OfflineError) await this.showWhatIsHere();
        this.failed.set(error);
      }
    } while (this.again);
  }

  private showAndKeep(view: FollowUpsView): void {
    this.shown.set(view);
    this.source.set('server');
    this.here.keep(view).catch((fault: unknown) => this.notices.problem(fault));
  }

  /** What the server told while this page was open stays. */
  private async showWhatIsHere(): Promise<void> {
    if (this.shown() !== null && this.source() === 'server') return;
    const found = await this.here.show();
    if (found === null) return;
    this.shown.set(found.view);
    this.source.set(found.from);
  }

  private replace(step: ReviewStep): void {
    this.writes += 1;
    this.shown.update(
      (view) => view && { ...view, steps: view.steps.map((known) => (known.id === step.id ? step : known)) },
    );
  }
}
