import type { Io } from '../io.js';
import type { Settings } from '../options/settings.js';

type Reading = Pick<Settings, 'pager' | 'formatter' | 'output'>;
type Terminal = Pick<Io, 'stdout' | 'env' | 'startPager'>;

/** The pager for output on a terminal; undefined if there is none, or none is wanted. */
export const pagerOf = (settings: Reading, io: Terminal): string | undefined => {
  if (!isRead(settings) || !hasPages(io)) return undefined;
  const command = io.env['GAZETTE_PAGER'] ?? io.env['PAGER'] ?? 'less';
  return ['', 'cat'].includes(command.trim()) ? undefined : command;
};

const isRead = ({ pager, formatter, output }: Reading): boolean =>
  pager && formatter.pages === true && output === undefined;

/** On a terminal without cursor control a pager asks for confirmation first. */
const hasPages = ({ stdout, env, startPager }: Terminal): boolean =>
  stdout.isTTY === true && stdout.rows !== undefined && env['TERM'] !== 'dumb' && startPager !== undefined;
