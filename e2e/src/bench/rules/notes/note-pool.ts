/** A note as somebody types it between two calls; `say` where they gave it words for the message as well. */
export interface PooledNote {
  /** `{n}`, `{city}` and `{month}` are filled in, so that few notes of a fair are the same. */
  text: string;
  say?: string;
}

/** What attendees of one language note of their meetings. */
export interface NotePool {
  months: readonly string[];
  points: readonly PooledNote[];
  fits: readonly PooledNote[];
  clarifies: readonly PooledNote[];
  unsaids: readonly PooledNote[];
  promises: readonly PooledNote[];
}
