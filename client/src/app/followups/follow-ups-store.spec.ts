import { describe, expect, it } from '@jest/globals';
import { signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { FollowUpsView, ReviewStep } from '@afterfair/shared/contracts';
import { Api } from '../core/api';
import { Notices } from '../core/notices';
import { OfflineError } from '../core/offline-error';
import { RealtimeSocket } from '../core/socket';
import { FollowUpsStore } from './follow-ups-store';
import { FollowUpsHere } from './on-device/follow-ups-here';
import { reviewStep } from './testing/review-step';

/** A server that answers when the test lets it. */
class HeldApi {
  readonly asked: { path: string; answer: (value: unknown) => void; lose: () => void }[] = [];
  private waiting: (() => void)[] = [];
  readonly get = (path: string): Promise<unknown> => this.hold(path);
  readonly post = (path: string): Promise<unknown> => this.hold(path);

  private hold(path: string): Promise<unknown> {
    return new Promise((answer, reject) => {
      this.asked.push({ path, answer, lose: () => reject(new OfflineError('no network')) });
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

/** What the device keeps. */
class Here {
  view: FollowUpsView | null = null;
  readonly keep = async (view: FollowUpsView) => void (this.view = view);
  readonly show = async () => this.view && { view: this.view, from: 'kept' as const };
}

interface Set {
  api: HeldApi;
  here: Here;
  store: FollowUpsStore;
  hint: () => void;
  live: WritableSignal<boolean>;
}

function setUp(): Set {
  const api = new HeldApi();
  const here = new Here();
  const live = signal(false);
  let hint = (): void => undefined;
  const socket = {
    connected: () => live(),
    on: (_role: string, _event: string, handler: () => void) => ((hint = handler), () => undefined),
  };
  TestBed.configureTestingModule({
    providers: [
      FollowUpsStore,
      { provide: Api, useValue: api },
      { provide: RealtimeSocket, useValue: socket },
      { provide: FollowUpsHere, useValue: here },
      { provide: Notices, useValue: { problem: () => undefined } },
    ],
  });
  return { api, here, store: TestBed.inject(FollowUpsStore), hint: () => hint(), live };
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

  it('shows what this device keeps while there is no network, and the server’s word when there is one', async () => {
    const { api, here, store, live } = setUp();
    here.view = viewOf(reviewStep('a'));
    const reading = store.load();
    api.asked[0].lose();
    await reading;
    expect([store.from(), store.steps().map(({ id }) => id)]).toEqual(['kept', ['a']]);
    live.set(true);
    TestBed.tick();
    const online = store.load();
    api.asked[1].answer(viewOf(reviewStep('a')));
    await api.until(3);
    api.asked[2].answer(viewOf(reviewStep('b')));
    await online;
    expect([store.from(), store.steps().map(({ id }) => id)]).toEqual(['server', ['b']]);
    expect(here.view?.steps.map(({ id }) => id)).toEqual(['b']);
  });
});
