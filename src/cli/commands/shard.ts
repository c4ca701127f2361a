import { UserError } from '../../core/user-error.js';
import { named, numbered, OPTIONS, type OptionsOf, type OptionSettings } from '../options/options.js';
import type { Subcommand } from './subcommand.js';

/** The options of how inputs are read. */
type Reading = Pick<
  OptionSettings,
  'reader' | 'textKey' | 'idKey' | 'dateKey' | 'dateOrder' | 'maxArticleBytes' | 'ignore' | 'quiet' | 'progress'
>;

interface Settings extends Reading {
  readonly out?: string;
  readonly shards?: number;
}

const { reader, textKey, idKey, dateKey, dateOrder, maxArticleBytes, ignore, quiet, progress } = OPTIONS;
const reading: OptionsOf<Reading> = {
  ...{ reader, textKey, idKey, dateKey, dateOrder, maxArticleBytes, ignore, quiet, progress },
};

export const shard: Subcommand<Settings> = {
  name: 'shard',
  summary: 'cut articles into files of one size, for several machines',
  details: `  gazette shard archive/ --out work --shards 100     work/articles/0001.jsonl … and work/manifest.json
  gazette work/articles/0001.jsonl -f jsonl -o work/records/0001.jsonl --resume     … on any machine, for each
  gazette merge work -o news.jsonl                   the same bytes as one run over archive/`,
  operands: [{ syntax: '[inputs...]', help: 'articles, as for gazette' }],
  options: {
    out: { ...named('--out <folder>', 'where shards and their manifest go'), names: 'file' },
    shards: numbered('--shards <n>', 'how many', { what: 'number of shards up to 99999', most: 99_999 }),
    ...reading,
  },
  run: async ({ operands, settings: { out, shards, ...said }, io }) => {
    if (out === undefined || shards === undefined) throw new UserError('shard needs --out and --shards');
    const { shard: cut } = await import('../corpus/shard.js');
    return await cut({ inputs: operands, out, shards, reading: said }, io);
  },
};
