import { named, OPTIONS } from '../options/options.js';
import type { Subcommand } from './subcommand.js';

interface Settings {
  readonly output?: string;
  readonly summary?: string;
  readonly quiet: boolean;
}

export const merge: Subcommand<Settings> = {
  name: 'merge',
  summary: 'check the results of all shards and put them together',
  details: `  gazette merge work -o news.jsonl                          in the order of the articles
  gazette merge work -o news.jsonl --summary summary.json   … and say who, where, when and what

A shard whose results are missing, cut or those of other articles is named, and nothing is merged.`,
  operands: [{ syntax: '<folder>', help: 'what gazette shard has made, with results in its records/' }],
  options: {
    output: { ...named('-o, --output <path>', 'a file of JSON Lines'), names: 'file', otherwise: 'standard output' },
    summary: { ...named('--summary <file>', 'also a summary of all, as JSON'), names: 'file' },
    quiet: OPTIONS.quiet,
  },
  run: async ({ operands: [name = ''], settings, io }) => {
    const { merge: join } = await import('../corpus/merge.js');
    return await join({ name, ...settings }, io);
  },
};
