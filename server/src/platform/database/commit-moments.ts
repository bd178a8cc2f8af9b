/** The moments around a commit, in their order; `after-write` comes whenever a work was done. */
export const COMMIT_MOMENTS = [
  'before-begin',
  'after-write',
  'before-commit',
  'after-commit',
  'after-ack',
] as const;

export type CommitMoment = (typeof COMMIT_MOMENTS)[number];

/** Told when a moment is reached. Handed in by tests and by whoever tries what a crash does; a server has none. */
export type OnCommitMoment = (moment: CommitMoment) => void;
