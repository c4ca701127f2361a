import { cannotWrite } from './destination.js';
import { codeOf } from './file-errors.js';
import type { Io } from './io.js';

/** Resolves when the piece is handed on, so that a slow reader slows us down. */
export const writeTo = ({ stdout }: Pick<Io, 'stdout'>, piece: string): Promise<void> =>
  piece === ''
    ? Promise.resolve()
    : new Promise((done, failed) => {
        stdout.write(piece, (error) => {
          if (error === null || error === undefined) done();
          else failed(isClosedPipe(error) ? error : cannotWrite('standard output', error));
        });
      });

/** Nobody reads standard output any more: no error, only the end. */
export const isClosedPipe = (error: unknown): boolean =>
  ['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END', 'ECONNRESET'].includes(codeOf(error) ?? '');
