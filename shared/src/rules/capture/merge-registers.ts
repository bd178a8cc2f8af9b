import type { Register } from '../../contracts/index.js';
import { laterRegister } from './later-register.js';
import { mergeMembers } from './merge-members.js';

type AnyRegisters = Record<string, Register<unknown>>;

/** Merges two sets of registers field by field; neither argument is changed. Keys come out sorted. */
export function mergeRegisters<R extends object>(a: R, b: R): R {
  return mergeMembers(a as AnyRegisters, b as AnyRegisters, laterRegister) as R;
}
