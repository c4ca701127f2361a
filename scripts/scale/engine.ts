/** What an engine of this machine is given. */
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
  /** What must be there for it. */
  readonly needs: readonly string[];
  /** Answers what was killed, and how often it was tried. */
  readonly run: (task: Task) => Promise<string>;
}
