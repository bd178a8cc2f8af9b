import type { Register } from '../../contracts/index.js';
import { laterRegister } from './later-register.js';

type AnyRegisters = Record<string, Register<unknown> | undefined>;

/** Merges two sets of registers field by field; neither argument is changed. Keys come out sorted. */
export function mergeRegisters<R extends object>(a: R, b: R): R {
  const left = a as AnyRegisters;
  const right = b as AnyRegisters;
  const merged: AnyRegisters = {};
  for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()) {
    const mine = left[key];
    const theirs = right[key];
    merged[key] = mine && theirs ? laterRegister(mine, theirs) : (mine ?? theirs);
  }
  return merged as R;
}
