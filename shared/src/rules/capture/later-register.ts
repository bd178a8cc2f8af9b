import type { Register } from '../../contracts/index.js';
import { canonicalJson } from './canonical-json.js';

/**
 * The register that wins: the later hybrid time (clock, counter, device; architecture.md). A broken device that
 * writes two values at one hybrid time must not split the others, so then the larger canonical text wins.
 */
export function laterRegister<T>(a: Register<T>, b: Register<T>): Register<T> {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a.value) >= canonicalJson(b.value) ? a : b;
}
