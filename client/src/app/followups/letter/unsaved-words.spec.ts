import { beforeEach, describe, expect, it } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { KEEP_FOR_VISIT } from '../../core/keep-for-visit.token';
import { UnsavedWords } from './unsaved-words';

describe('words of one’s own that were not saved', () => {
  let kept: Map<string, string>;

  const reload = (): UnsavedWords => {
    TestBed.resetTestingModule();
    const keep = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
    TestBed.configureTestingModule({ providers: [{ provide: KEEP_FOR_VISIT, useValue: keep }] });
    return TestBed.inject(UnsavedWords);
  };

  beforeEach(() => {
    kept = new Map();
  });

  it('are there after a reload, each with its own letter', () => {
    const before = reload();
    before.put('a', { subject: 'Thanks', body: 'first' });
    before.put('b', { subject: '', body: 'second' });
    before.put('a', { subject: 'Thanks', body: 'first, longer' });
    const after = reload();
    expect(after.of('a')).toEqual({ subject: 'Thanks', body: 'first, longer' });
    expect(after.of('b')?.body).toBe('second');
    expect(after.of('c')).toBeNull();
  });

  it('are gone once they were saved or dropped, the others stay', () => {
    const words = reload();
    words.put('a', { subject: '', body: 'first' });
    words.put('b', { subject: '', body: 'second' });
    words.drop('a');
    expect([words.of('a'), words.of('b')?.body]).toEqual([null, 'second']);
  });

  it('leave nothing behind when somebody signs out', () => {
    const words = reload();
    words.put('a', { subject: '', body: 'first' });
    words.forget();
    expect(kept.size).toBe(0);
  });
});
