/** Progress and warnings for a person at a terminal or in a job log. Implementations escape every text they are given. */
export interface Log {
  /** A stage has begun or moved on; may be dropped when nobody watches. */
  progress(text: string): void;
  /** Something the user should act on, although the run goes on. */
  warn(text: string): void;
}
