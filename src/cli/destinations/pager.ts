import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { StartPager } from '../io.js';

/** As in git: output that fits is only printed, colours are kept, and the screen is not cleared at the end. */
const LESS = 'FRX';

export const startPager: StartPager = async (command) => {
  if (!isThere(command)) return undefined;
  const env = { LESS, LV: '-c', ...process.env };
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
  const closed = once(child, 'close');
  const { stdin } = child;
  const end = async (): Promise<void> => {
    stdin.end();
    await closed;
  };
  const release = onSignals(end);
  return Promise.resolve({
    input: {
      on: (event, listener) => stdin.on(event, listener),
      write: (text, done) => stdin.write(text, done),
    },
    end: async () => {
      await end();
      release();
    },
  });
};

/** The shell that starts it would report a missing pager only after everything was sent. */
const isThere = (command: string): boolean => {
  const [program = ''] = command.trim().split(/\s+/);
  return spawnSync('sh', ['-c', 'command -v "$0"', program], { stdio: 'ignore' }).status === 0;
};

/** Ctrl-C also reaches the pager, which continues: the user quits it before the program ends. */
const onSignals = (end: () => Promise<void>): (() => void) => {
  const die = (signal: NodeJS.Signals): void => {
    void end().then(() => {
      release();
      process.kill(process.pid, signal);
    });
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const release = (): void => signals.forEach((signal) => void process.removeListener(signal, die));
  for (const signal of signals) process.on(signal, die);
  return release;
};
