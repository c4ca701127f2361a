import { EVENT_KINDS } from '../../core/entity.js';
import { UserError } from '../../core/user-error.js';
import { checked, numbered, oneOf, someOf, type Option } from '../options.js';
import type { Subcommand } from './subcommand.js';

interface Settings {
  readonly format: 'table' | 'json' | 'csv';
  readonly top: number;
  readonly since?: string;
  readonly until?: string;
  readonly where: readonly { readonly field: 'country' | 'person'; readonly value: string }[];
  readonly kind?: readonly string[];
}

const FIELDS = ['country', 'person'] as const;

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
      otherwise: '10',
    }),
    since: day('--since <day>', 'only articles published on this day or later: 2023-04-17'),
    until: day('--until <day>', '… on this day or before'),
    where: {
      flags: '--where <conditions>',
      help: 'only articles that mention these: country=UA,person=Ana Ruiz',
      unless: [],
      read: (value) => value.split(',').map(conditionOf),
    },
    kind: someOf('--kind <kinds>', 'only events of these kinds', EVENT_KINDS, 'all'),
  },
  run: async ({ operands, settings, io }) => {
    const { summarise } = await import('../summarise.js');
    const { format, top, where, since, until, kind: kinds } = settings;
    const wanted = { where, ...(since && { since }), ...(until && { until }), ...(kinds && { kinds }) };
    return summarise({ inputs: operands, format, top, wanted }, io);
  },
};

function day(flags: string, help: string): Option<string> {
  const read = (value: string): string => {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new UserError(`${flags.split(' ')[0]!} cannot be '${value}': it is a day as YYYY-MM-DD`);
  };
  return { flags, help, read };
}

const conditionOf = (condition: string): Settings['where'][number] => {
  const [field = '', value = ''] = condition.split(/=(.*)/s);
  checked(field.trim(), '--where', FIELDS);
  if (value.trim() === '') throw new UserError(`--where needs a value: ${field}=…`);
  const said = value.trim();
  return { field: field.trim() as 'country' | 'person', value: field.trim() === 'country' ? said.toUpperCase() : said };
};
