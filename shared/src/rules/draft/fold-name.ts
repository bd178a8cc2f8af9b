/** A name as somebody in a hurry types it: lower case, without accents. */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
