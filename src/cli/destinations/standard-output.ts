import { cannotWrite } from './destination.js';
import { codeOf } from '../files/file-errors.js';
import type { Io } from '../io.js';

/** Resolves when the piece is passed on, so that a slow reader slows the program down. */
export const writeTo = ({ stdout }: Pick<Io, 'stdout'>, piece: string): Promise<void> =>
  piece === ''
    ? Promise.resolve()
    : new Promise((done, failed) => {
        stdout.write(piece, (error) => {
          if (error === null || error === undefined) done();
          else failed(isClosedPipe(error) ? error : cannotWrite('standard output', error));
        });
      });

/** Standard output was closed by its reader: no error, only the end. */
export const isClosedPipe = (error: unknown): boolean =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET'].includes(codeOf(error) ?? '');

/** The width without a terminal: wide enough for a context, narrow enough for a mail. */
const WIDTH = 100;

/** The width of tables; not narrower than they can be drawn. */
export const outputWidth = (
  { stdout, env }: Pick<Io, 'stdout' | 'env'>,
  toTerminal: boolean,
  narrowest: number,
): number => Math.max(narrowest, (toTerminal ? stdout.columns : undefined) ?? (Number(env['COLUMNS']) || WIDTH));
