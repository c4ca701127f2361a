import type { Engine } from './io.js';

/**
 * Flags of V8 11, that of Node 20; later versions have another compiler in between, and other numbers. They are part of what
 * V8 compares before it accepts compiled code, so a part of the program is loaded under those of the start.
 */
const STANDARD = [
  ...['--opt', '--sparkplug', '--semi-space-growth-factor=2'],
  ...['--interrupt-budget=67584', '--max-inlined-bytecode-size-cumulative=920', '--minor-gc-task-trigger=80'],
];

/**
 * Few articles end before optimised code repays what it took to make. How regular expressions are compiled stays as it was when
 * the process began: V8 crashes now and then if that is switched after some have run. The young generation grows at once, not in
 * six steps that copy what survives, and is not emptied while the program waits for its output, when it is about to end. Together
 * they save a quarter of the processor time of one article, a third of that of two to five.
 */
const FEW = [...['--no-opt', '--no-sparkplug'], ...['--semi-space-growth-factor=16', '--minor-gc-task-trigger=200']];

/**
 * Optimise sooner, and inline less. With the defaults half of all processor time goes to the optimiser; these save 12 to 18 %
 * of all and 4 to 8 % of the main thread over 2 to 12 MB.
 */
const MANY = [
  ...['--opt', '--sparkplug'],
  ...['--interrupt-budget=30000', '--max-inlined-bytecode-size-cumulative=230', '--minor-gc-task-trigger=80'],
];

/**
 * What is called often was optimised by then, and the rest is not worth what it takes: half of the processor time of the first
 * megabytes went to it. `-t country,date` over 12 MB takes 0.9 of the time, all kinds over 4 MB 0.87.
 */
const LONG = ['--interrupt-budget=400000'];

const isKnown = process.versions.v8.startsWith('11.');

/** Loaded only where there is something to extract. */
let setFlag: ((flag: string) => void) | undefined;

const set = (flags: readonly string[]): void => {
  if (!isKnown) return;
  setFlag ??= process.getBuiltinModule('node:v8').setFlagsFromString;
  for (const flag of flags) setFlag(flag);
};

/** Those in force in place of the standard ones. */
let chosen: readonly string[] = [];

const choose = (flags: readonly string[]): void => {
  set(flags);
  chosen = flags;
};

/** Of this process; its threads share the flags. */
export const engine: Engine = {
  forFew: () => choose(FEW),
  forMany: () => choose(MANY),
  forLong: () => choose([...MANY, ...LONG]),
  restore: () => {
    if (setFlag !== undefined) choose(STANDARD);
  },
};

/** Does something under the flags with which the program starts: V8 refuses what it compiled under others. */
export const asStarted = <T>(task: () => T): T => {
  if (chosen.length === 0) return task();
  const before = chosen;
  choose(STANDARD);
  try {
    return task();
  } finally {
    choose(before);
  }
};
