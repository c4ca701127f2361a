import { EVENT_KINDS, type EventKind } from '../../core/entity.js';
import { UserError } from '../../core/user-error.js';
import type { Condition, Wanted } from '../../corpus/corpus.js';
import { checked, someOf, type Option, type OptionsOf } from '../options/options.js';

/** Which articles and events of a corpus count. */
export interface CorpusSettings {
  readonly since?: string;
  readonly until?: string;
  readonly where: readonly Condition[];
  readonly kind?: readonly EventKind[];
}

const FIELDS = ['country', 'person'] as const;

/** The options of every command that reads a corpus. */
export const CORPUS_OPTIONS: OptionsOf<CorpusSettings> = {
  since: day('--since <day>', 'only articles published on this day or later: 2023-04-17'),
  until: day('--until <day>', '… on this day or before'),
  where: {
    flags: '--where <conditions>',
    help: 'only articles that mention these: country=UA,person=Ana Ruiz',
    unless: [],
    read: (value) => value.split(',').map(conditionOf),
  },
  kind: someOf('--kind <kinds>', 'only events of these kinds', EVENT_KINDS, 'all'),
};

/** What they ask for. */
export const wantedBy = ({ where, since, until, kind: kinds }: CorpusSettings): Wanted => ({
  where,
  ...(since && { since }),
  ...(until && { until }),
  ...(kinds && { kinds }),
});

function day(flags: string, help: string): Option<string> {
  const read = (value: string): string => {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    throw new UserError(`${flags.split(' ')[0]!} cannot be '${value}': it is a day as YYYY-MM-DD`);
  };
  return { flags, help, read };
}

function conditionOf(condition: string): Condition {
  const [field = '', value = ''] = condition.split(/=(.*)/s);
  const named = checked(field.trim(), '--where', FIELDS) as Condition['field'];
  if (value.trim() === '') throw new UserError(`--where needs a value: ${field}=…`);
  const said = value.trim();
  return { field: named, value: named === 'country' ? said.toUpperCase() : said };
}
