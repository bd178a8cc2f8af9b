import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Ack, ChangeReceipt, MeetingChange, Problem, ProblemCode } from '@afterfair/shared/contracts';
import { OfflineError } from '../core/offline-error';
import { ProblemError } from '../core/problem-error';
import { ChangeSender, type SenderSurroundings } from './change-sender';
import type { WaitingChange } from './device-store';

function problem(code: ProblemCode, retryAfter?: number): Problem {
  return { type: 'about:blank', title: code, status: 400, code, retryAfter };
}

function change(id: string, text = 'x'): MeetingChange {
  return { id, meetingId: 'm', at: '', set: { notes: { n: { text } } } };
}

/** A queue and a server in memory; what the server takes stays taken, as its answer may be lost. */
class Surroundings implements SenderSurroundings {
  queue: WaitingChange[] = [];
  taken: string[] = [];
  requests: string[][] = [];
  ways: string[] = [];
  timers: { ms: number; work: () => Promise<void> }[] = [];
  stopped: unknown[] = [];
  socket = true;
  network = true;
  loseAnswers = 0;
  refuse = new Map<string, Problem>();
  refuseAll: Problem | null = null;

  add(...ids: string[]): void {
    for (const id of ids)
      this.queue.push({ order: this.queue.length + 1, change: change(id), problem: null });
  }

  readonly store = {
    waiting: async (limit: number) => this.queue.filter((item) => item.problem === null).slice(0, limit),
    settle: async (orders: number[]) => {
      this.queue = this.queue.filter((item) => !orders.includes(item.order));
    },
    setAside: async (order: number, refusal: Problem) => {
      this.queue = this.queue.map((item) => (item.order === order ? { ...item, problem: refusal } : item));
    },
  };

  readonly wire = {
    live: () => this.socket && this.network,
    sendOne: async (sent: MeetingChange) => {
      const ack = this.answer(sent);
      this.requests.push([sent.id]);
      this.ways.push('socket');
      this.travel();
      if (!ack.ok) throw new ProblemError(ack.problem);
      return ack.data;
    },
    sendMany: async (sent: MeetingChange[]) => {
      this.requests.push(sent.map(({ id }) => id));
      this.ways.push('http');
      if (this.refuseAll && sent.length > 1) throw new ProblemError(this.refuseAll);
      const acks = sent.map((each) => this.answer(each));
      this.travel();
      return acks;
    },
  };

  /** Until it comes another tab sends. */
  turn: Promise<void> = Promise.resolve();
  oneTabAtATime = (work: () => Promise<void>) => this.turn.then(work);
  later = (ms: number, work: () => Promise<void>) => void this.timers.push({ ms, work });
  random = () => 0;
  onStopped = (error: unknown) => void this.stopped.push(error);

  private answer({ id }: MeetingChange): Ack<ChangeReceipt> {
    if (!this.network) throw new OfflineError('no network');
    const refusal = this.refuse.get(id);
    if (refusal) return { ok: false, problem: refusal };
    if (!this.taken.includes(id)) this.taken.push(id);
    return { ok: true, data: { id, seq: this.taken.indexOf(id) + 1 } };
  }

  private travel(): void {
    if (this.loseAnswers > 0) {
      this.loseAnswers -= 1;
      throw new OfflineError('the answer was lost');
    }
  }
}

describe('the queue of changes', () => {
  let around: Surroundings;
  let sender: ChangeSender;

  beforeEach(() => {
    around = new Surroundings();
    sender = new ChangeSender(around);
  });

  it('sends over the socket in the order in which the changes were made', async () => {
    around.add('a', 'b', 'c');
    await sender.send();
    expect(around.taken).toEqual(['a', 'b', 'c']);
    expect(around.requests).toEqual([['a'], ['b'], ['c']]);
    expect(around.queue).toEqual([]);
  });

  it('sends nothing before it is this tab’s turn', async () => {
    let begin = (): void => undefined;
    around.turn = new Promise((resolve) => (begin = resolve));
    around.add('a');
    const sending = sender.send();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(around.requests).toEqual([]);
    begin();
    await sending;
    expect(around.taken).toEqual(['a']);
  });

  it('sends nothing more once it is closed, and keeps what waits', async () => {
    around.add('a');
    const settle = around.store.settle;
    around.store.settle = async (orders) => {
      await settle(orders);
      if (around.taken.length === 1) around.add('b');
      sender.close();
    };
    await sender.send();
    await sender.send();
    await sender.sendNow();
    expect(around.requests).toEqual([['a']]);
    expect(around.queue.map(({ change: { id } }) => id)).toEqual(['b']);
    expect(around.timers).toEqual([]);
  });

  it('sends many at once over HTTP after a long absence', async () => {
    around.add(...Array.from({ length: 51 }, (_, index) => `c${index}`));
    await sender.send();
    expect(around.requests).toHaveLength(1);
    expect(around.taken).toHaveLength(51);
  });

  it('keeps everything and tries again later when the network is gone', async () => {
    around.add('a', 'b');
    around.network = false;
    await sender.send();
    expect(around.queue).toHaveLength(2);
    expect(around.timers).toHaveLength(1);
    around.network = true;
    await around.timers[0]?.work();
    expect(around.taken).toEqual(['a', 'b']);
  });

  it('once means once: a lost answer is asked for again with the same id, by the other way', async () => {
    around.add('a');
    around.loseAnswers = 1;
    await sender.send();
    expect(around.queue).toHaveLength(1);
    await sender.sendNow();
    expect(around.taken).toEqual(['a']);
    expect(around.requests).toEqual([['a'], ['a']]);
    expect(around.ways).toEqual(['socket', 'http']);
    expect(around.queue).toEqual([]);
  });

  it('sets a refused change aside and goes on with the others', async () => {
    around.add('a', 'bad', 'c');
    around.refuse.set('bad', problem('change-conflict'));
    await sender.send();
    expect(around.taken).toEqual(['a', 'c']);
    expect(around.queue.map(({ change: { id }, problem: p }) => [id, p?.code])).toEqual([
      ['bad', 'change-conflict'],
    ]);
    expect(around.timers).toEqual([]);
  });

  it('finds the one change for which a whole request was refused', async () => {
    around.socket = false;
    around.add('a', 'bad', 'c');
    around.refuseAll = problem('invalid-input');
    around.refuse.set('bad', problem('invalid-input'));
    await sender.send();
    expect(around.taken).toEqual(['a', 'c']);
    expect(around.queue).toHaveLength(1);
  });

  it('waits as long as a busy server asks', async () => {
    around.add('a');
    around.refuse.set('a', problem('rate-limited', 7));
    await sender.send();
    expect(around.queue[0]?.problem).toBeNull();
    expect(around.timers[0]?.ms).toBe(7000);
  });

  it('leaves a server alone that asked for it, whatever is written and whatever connects meanwhile', async () => {
    around.add('a');
    around.refuse.set('a', problem('overloaded', 7));
    await sender.send();
    around.add('b');
    await sender.send();
    await sender.sendNow();
    expect([around.requests.length, around.timers.length]).toEqual([1, 1]);
    around.refuse.clear();
    await around.timers[0]?.work();
    expect(around.taken).toEqual(['a', 'b']);
  });

  it('waits once for the network, however much is written meanwhile, and goes on when a connection comes', async () => {
    around.network = false;
    for (let line = 0; line < 180; line += 1) {
      around.add(`c${line}`);
      await sender.send();
    }
    expect([around.requests.length, around.timers.length]).toEqual([1, 1]);
    around.network = true;
    await sender.sendNow();
    expect(around.taken).toHaveLength(180);
    await around.timers[0]?.work();
    expect(around.timers).toHaveLength(1);
  });

  it('does not come back together with everybody else whom a busy server sent away', async () => {
    around.add('a');
    around.refuse.set('a', problem('overloaded', 8));
    around.random = () => 0.5;
    await sender.send();
    expect(around.timers[0]?.ms).toBe(9000);
  });

  it('stops and says so when nobody is signed in, keeping the changes', async () => {
    around.add('a');
    around.refuse.set('a', problem('not-signed-in'));
    await sender.send();
    expect(around.stopped).toHaveLength(1);
    expect(around.timers).toEqual([]);
    expect(around.queue).toHaveLength(1);
  });

  it('does not let a change that the server stumbles over block the others for ever', async () => {
    around.add('bad', 'b');
    around.refuse.set('bad', problem('internal'));
    await sender.send();
    for (let attempt = 0; attempt < 5; attempt += 1) await around.timers[attempt]?.work();
    expect(around.taken).toEqual(['b']);
    expect(around.queue.map(({ problem: p }) => p?.code)).toEqual(['internal']);
  });
});
