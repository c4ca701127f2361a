import { Script, type RunningScriptOptions } from 'node:vm';

const NAME = 'gazette.work';
let script: Script | undefined;

/** Runs a function as a script, which Node can interrupt: after some time, or at Ctrl-C. */
export const stoppable = <R>(work: () => R, options: RunningScriptOptions): R => {
  script ??= new Script(`globalThis[Symbol.for('${NAME}')]()`);
  (globalThis as Record<symbol, unknown>)[Symbol.for(NAME)] = work;
  return script.runInThisContext(options) as R;
};
