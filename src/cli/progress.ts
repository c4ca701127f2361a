import type { Io } from './io.js';
import { now } from './now.js';
import type { Settings } from './settings.js';

/** Shows how far the work is, on one line that is written over and removed at the end. */
export interface Progress {
  step(characters: number): void;
  clear(): void;
}

const AFTER = 1000;
const EVERY = 100;

/** Only on a terminal, and only where it takes longer than a second, unless it was asked for. */
export const createProgress = ({ quiet, progress }: Settings, { stderr }: Io): Progress => {
  const isTerminal = stderr.isTTY === true;
  if (quiet || !(progress || isTerminal)) return { step: () => undefined, clear: () => undefined };
  const began = now();
  let shown = began + (progress ? 0 : AFTER);
  let articles = 0;
  let size = 0;
  let visible = false;
  return {
    step: (characters) => {
      articles++;
      size += characters;
      const time = now();
      if (time - shown < EVERY) return;
      shown = time;
      visible = true;
      stderr.write(`${isTerminal ? '\r' : ''}${line(articles, size, time - began)}${isTerminal ? '\u001b[K' : '\n'}`);
    },
    clear: () => {
      if (visible && isTerminal) stderr.write('\r\u001b[K');
    },
  };
};

const line = (articles: number, size: number, milliseconds: number): string =>
  `${articles} articles, ${(size / 1e6).toFixed(1)} MB, ${(size / 1e3 / milliseconds).toFixed(1)} MB/s`;
