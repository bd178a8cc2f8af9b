import { describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { FollowUpsView, ReviewStep } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { RealtimeSocket } from '../core/socket';
import { FollowUpsStore } from './follow-ups-store';
import { reviewStep } from './testing/review-step';

/** A server that answers when the test lets it. */
class HeldApi {
  readonly asked: { path: string; answer: (value: unknown) => void }[] = [];
  private waiting: (() => void)[] = [];
  readonly get = (path: string): Promise<unknown> => this.hold(path);
  readonly post = (path: string): Promise<unknown> => this.hold(path);

  private hold(path: string): Promise<unknown> {
    return new Promise((answer) => {
      this.asked.push({ path, answer });
      this.waiting.forEach((go) => go());
    });
  }

  /** Resolves once the store asked for the n-th time. */
  async until(count: number): Promise<void> {
    while (this.asked.length < count) await new Promise<void>((go) => this.waiting.push(go));
  }
}

const viewOf = (step: ReviewStep): FollowUpsView => ({
  cutAt: '2026-11-26T10:00:00Z',
  steps: [step],
  suppressed: [],
});

function setUp(): { api: HeldApi; store: FollowUpsStore; hint: () => void } {
  const api = new HeldApi();
  let hint = (): void => undefined;
  const socket = {
    on: (_role: string, _event: string, handler: () => void) => ((hint = handler), () => undefined),
  };
  TestBed.configureTestingModule({
    providers: [
      FollowUpsStore,
      { provide: Api, useValue: api },
      { provide: RealtimeSocket, useValue: socket },
    ],
  });
  return { api, store: TestBed.inject(FollowUpsStore), hint: () => hint() };
}

describe('the follow-ups as the server tells them', () => {
  it('never shows a reading that began before a write over what the write answered', async () => {
    const { api, store } = setUp();
    const first = store.load();
    api.asked[0].answer(viewOf(reviewStep('a')));
    await first;
    const second = store.load();
    const write = store.skip('a', true);
    api.asked[2].answer(reviewStep('a', { skipped: true }));
    await write;
    api.asked[1].answer(viewOf(reviewStep('a', { skipped: false })));
    await api.until(4);
    expect(store.step('a')?.skipped).toBe(true);
    api.asked[3].answer(viewOf(reviewStep('a', { skipped: true, delivery: 'stopped' })));
    await second;
    expect(store.step('a')?.delivery).toBe('stopped');
  });

  it('reads once more after hints that came during a reading, however many', async () => {
    const { api, store, hint } = setUp();
    const reading = store.load();
    hint();
    hint();
    api.asked[0].answer(viewOf(reviewStep('a')));
    await api.until(2);
    api.asked[1].answer(viewOf(reviewStep('a', { delivery: 'sent' })));
    await reading;
    expect(store.step('a')?.delivery).toBe('sent');
    expect(api.asked).toHaveLength(2);
  });
});
