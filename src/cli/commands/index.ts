import { completion } from './completion.js';
import { evaluation } from './eval.js';
import { merge } from './merge.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { shard } from './shard.js';
import { summary } from './summary.js';
import type { Subcommand } from './subcommand.js';

export type { Described, Operand, Subcommand } from './subcommand.js';

/** What the first argument can be the name of; a file of such a name is read as `./schema`. */
export const COMMANDS: readonly Subcommand[] = [
  ...[summary, report, shard, merge, schema, evaluation, completion],
] as readonly Subcommand[];
