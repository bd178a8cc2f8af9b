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
  readonly get = (path: string): Promise<unknown> => this.hold(path);
  readonly post = (path: string): Promise<unknown> => this.hold(path);

  private hold(path: string): Promise<unknown> {
    return new Promise((answer) => this.asked.push({ path, answer }));
  }
}

const viewOf = (step: ReviewStep): FollowUpsView => ({
  cutAt: '2026-11-26T10:00:00Z',
  steps: [step],
  suppressed: [],
});
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

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
    void store.load();
    api.asked[0]?.answer(viewOf(reviewStep('a')));
    await settle();
    void store.load();
    void store.skip('a', true);
    api.asked[2]?.answer(reviewStep('a', { skipped: true }));
    await settle();
    api.asked[1]?.answer(viewOf(reviewStep('a', { skipped: false })));
    await settle();
    expect(store.step('a')?.skipped).toBe(true);
    expect(api.asked.map(({ path }) => path)).toEqual([
      '/api/follow-ups',
      '/api/follow-ups',
      '/api/follow-ups/a/skip',
      '/api/follow-ups',
    ]);
  });

  it('reads once more after hints that came during a reading, however many', async () => {
    const { api, store, hint } = setUp();
    void store.load();
    hint();
    hint();
    api.asked[0]?.answer(viewOf(reviewStep('a')));
    await settle();
    expect(api.asked).toHaveLength(2);
    api.asked[1]?.answer(viewOf(reviewStep('a', { delivery: 'sent' })));
    await settle();
    expect(store.step('a')?.delivery).toBe('sent');
    expect(api.asked).toHaveLength(2);
  });
});
