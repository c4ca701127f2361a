import { COMMANDS, type Described } from '../commands/index.js';
import { OPTIONS } from './options.js';

/** What `gazette` does without a command. */
export const EXTRACT: Described = {
  name: 'gazette',
  summary: 'Tags the people, countries, dates and events of news articles.',
  details: `  cat article.txt | gazette                      a table for each kind
  gazette articles/ --format jsonl > out.jsonl   a folder, one record an article
  gazette news.jsonl -t country,event -f csv     rows for a spreadsheet`,
  operands: [{ syntax: '[inputs...]', help: 'files, folders, patterns, or - for standard input' }],
  options: OPTIONS,
};

export const HELP: Described = {
  name: 'help',
  summary: 'print this help, or that of a command',
  operands: [{ syntax: '[command]', help: 'whose help', values: COMMANDS.map(({ name }) => name) }],
  options: {},
};

/** All commands. */
export const ALL: readonly [Described, ...Described[]] = [EXTRACT, ...COMMANDS, HELP];

/** Each with what it means. */
export const EXIT_CODES: readonly { readonly name: string; readonly summary: string }[] = [
  { name: '0', summary: 'done, also when nothing was found' },
  { name: '1', summary: 'some input could not be read; the rest was printed' },
  { name: '2', summary: 'wrong use' },
  { name: '70', summary: 'a bug' },
  { name: '130', summary: 'Ctrl-C' },
  { name: '143', summary: 'SIGTERM' },
];
