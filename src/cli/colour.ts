import type { Io } from './io.js';

/** Whether to colour: the flag decides, then `NO_COLOR`, `FORCE_COLOR` and the terminal. */
export const wantsColour = (flag: boolean | undefined, toTerminal: boolean, { env }: Pick<Io, 'env'>): boolean => {
  if (flag !== undefined) return flag;
  if (isSet(env['NO_COLOR'])) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return toTerminal && env['TERM'] !== 'dumb';
};

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';
