/** This browser did not store: there is no room (`full`), or it does not let us store at all (`refused`). */
export class StorageError extends Error {
  override readonly name = 'StorageError';

  constructor(
    readonly kind: 'full' | 'refused',
    options?: ErrorOptions,
  ) {
    super(`Storage is ${kind}`, options);
  }
}
