import { named, numbered, type Option } from '../options/options.js';
import { CORPUS_OPTIONS, wantedBy, type CorpusSettings } from './corpus-options.js';
import type { Subcommand } from './subcommand.js';

interface Settings extends CorpusSettings {
  readonly output?: string;
  readonly title?: string;
  readonly top: number;
}

const output: Option<string> = {
  ...named('-o, --output <path>', 'the page, or a folder for it; above a size the articles have pages of their own'),
  names: 'file',
};

export const report: Subcommand<Settings> = {
  name: 'report',
  summary: 'make a page that shows articles: marks, tables, timeline, map, who with whom',
  details: `  gazette report article.txt -o report.html      one page, which needs nothing else
  gazette report articles/ -o report.html        all articles together, with a list to search
  gazette articles/ --explain -f jsonl | gazette report -o report.html`,
  operands: [{ syntax: '[inputs...]', help: 'articles, or JSON Lines that gazette has made; as for gazette' }],
  options: {
    output,
    title: named('--title <words>', 'what the page of several articles is called'),
    top: numbered('--top <n>', 'at most this many rows a table of several articles', {
      what: 'number of rows',
      unless: 150,
    }),
    ...CORPUS_OPTIONS,
  },
  run: async ({ operands, settings, io }) => {
    const { makeReport } = await import('../corpus/make-report.js');
    const { top, title, output: path } = settings;
    const said = { ...(path !== undefined && { output: path }), ...(title !== undefined && { title }) };
    return makeReport({ inputs: operands, top, wanted: wantedBy(settings), ...said }, io);
  },
};
