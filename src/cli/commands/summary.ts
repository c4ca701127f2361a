import { numbered, oneOf } from '../options/options.js';
import { CORPUS_OPTIONS, wantedBy, type CorpusSettings } from './corpus-options.js';
import type { Subcommand } from './subcommand.js';

interface Settings extends CorpusSettings {
  readonly format: 'table' | 'json' | 'csv';
  readonly top: number;
}

export const summary: Subcommand<Settings> = {
  name: 'summary',
  summary: 'say who, where, when and what of many articles, and who with whom',
  details: `  gazette summary articles/                      tables of the whole
  gazette summary out.jsonl --top 50 -f csv      of records that gazette has made, extracted once
  gazette summary out.jsonl --where country=UA --kind conflict --since 2023-01-01`,
  operands: [{ syntax: '[inputs...]', help: 'articles, or JSON Lines that gazette has made; as for gazette' }],
  options: {
    format: oneOf('-f, --format <format>', 'how it is printed', ['table', 'json', 'csv'], { unless: 'table' }),
    top: numbered('--top <n>', 'at most this many rows a table', {
      what: 'number of rows',
      unless: 10,
    }),
    ...CORPUS_OPTIONS,
  },
  run: async ({ operands, settings, io }) => {
    const { summarise } = await import('../corpus/summarise.js');
    const { format, top } = settings;
    return summarise({ inputs: operands, format, top, wanted: wantedBy(settings) }, io);
  },
};
