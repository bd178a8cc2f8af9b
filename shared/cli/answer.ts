/** What a run of the command line leaves behind. */
export interface Answer {
  status: 0 | 1 | 2;
  /** Data only. */
  stdout: string;
  stderr: string;
  /** A file to be written instead of standard output. */
  out?: { file: string; text: string };
}
