import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { MeetingPatch } from '@afterfair/shared/contracts';
import { applyChange, emptyMeeting } from '@afterfair/shared/rules';
import { KEEP } from '../core/keep.token';
import { memoryKeep } from '../testing/memory-keep';
import { BeingStored, isHeld } from './being-stored';
import { nextHybridTime } from './hybrid-clock';

const ME = 'a'.repeat(16);
const written = (text: string) => ({ meetingId: 'm', set: { notes: { n: { text } } } });

describe('Nothing lost: what is being stored while the page goes', () => {
  let keep: ReturnType<typeof memoryKeep>;
  let stored: BeingStored;

  beforeEach(() => {
    keep = memoryKeep();
    TestBed.configureTestingModule({ providers: [{ provide: KEEP, useFactory: () => keep }] });
    stored = TestBed.inject(BeingStored);
  });

  it('is there when the page comes again, in its order, once, and for nobody else', () => {
    const done = stored.begin('ines', written('the'));
    stored.begin('ines', written('the crane'));
    stored.begin('ines', written('the crane in the dock'));
    done();
    expect(stored.left('jon').changes).toEqual([]);
    const { changes, areStored } = stored.left('ines');
    expect(changes).toEqual([written('the crane'), written('the crane in the dock')]);
    expect(stored.left('ines').changes).toEqual(changes);
    stored.begin('ines', written('the quay'));
    areStored();
    expect(stored.left('ines').changes).toEqual([written('the quay')]);
  });

  it('leaves no trace once it is stored, or the attendee is forgotten', () => {
    stored.begin('ines', written('the crane'))();
    expect(keep.getItem('af-being-stored-ines')).toBeNull();
    stored.begin('ines', written('the crane'));
    expect(keep.getItem('af-being-stored-ines')).toContain('the crane');
    stored.forget('ines');
    expect(keep.getItem('af-being-stored-ines')).toBeNull();
  });

  it('is stored all the same where there is no second place for it', () => {
    const error = console.error;
    const said: unknown[] = [];
    console.error = (fault: unknown) => void said.push(fault);
    const full = new Error('full');
    keep.setItem = () => {
      throw full;
    };
    stored.begin('ines', written('the crane'))();
    console.error = error;
    expect(said).toEqual([full]);
  });

  describe('is not written again', () => {
    const state = applyChange(emptyMeeting('m'), {
      id: 'c',
      meetingId: 'm',
      at: nextHybridTime(null, 9_000, 'b'.repeat(16)),
      set: { interest: 3, notes: { n: { text: 'the crane' } } },
    });

    it.each<[string, MeetingPatch, boolean]>([
      ['the same words', { notes: { n: { text: 'the crane' } } }, true],
      ['the same interest', { interest: 3 }, true],
      ['more words', { notes: { n: { text: 'the crane in the dock' } } }, false],
      ['another note', { notes: { n2: { text: 'the crane' } } }, false],
      ['somebody met', { people: { p: { removed: false } } }, false],
    ])('where it is there already: %s', (_, set, held) => {
      expect(isHeld(state, { meetingId: 'm', set }, ME)).toBe(held);
    });

    it('is, where the meeting is not there', () => {
      expect(isHeld(undefined, written('the crane'), ME)).toBe(false);
    });
  });
});
