/** What an engine gets. */
export interface Task {
  /** A folder of its own, for its settings and logs. */
  readonly folder: string;
  /** What `gazette shard` has made. */
  readonly work: string;
  /** With the `gazette` of this run in a folder of its own, the first of its path. */
  readonly env: NodeJS.ProcessEnv;
}

/** An engine that does all shards, and of which one task is killed in the middle. */
export interface Engine {
  readonly name: string;
  /** The programs that it needs. */
  readonly needs: readonly string[];
  /** Returns what was killed, and how often the shard was tried. */
  readonly run: (task: Task) => Promise<string>;
}
