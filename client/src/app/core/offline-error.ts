/** Nothing came back: no network, no server or no answer in time. Whether the request arrived is unknown. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}
