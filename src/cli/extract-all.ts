import { setImmediate } from 'node:timers/promises';
import { isBad } from '../input/index.js';
import type { Style } from '../output/index.js';
import { readArticles, type Item } from './articles.js';
import { wantsColour } from './colour.js';
import type { Destination } from './destination.js';
import { createExtractor } from './extractor.js';
import { findInputs } from './inputs.js';
import type { Io } from './io.js';
import { now } from './now.js';
import { openDestination } from './open-destination.js';
import { createProgress } from './progress.js';
import { createReporter } from './reporter.js';
import type { Settings } from './settings.js';

/** Reads, extracts and prints one article after the other; answers the exit code. */
export const extractAll = async (settings: Settings, io: Io): Promise<number> => {
  const { several, files } = findInputs(settings.inputs, io);
  const style = await styleOf(settings, io);
  const destination = await openDestination(settings, several, io, (many) =>
    settings.formatter.open({ ...style, several: many }),
  );
  try {
    const code = await extractEach(readArticles(files, settings), destination, settings, io);
    await destination.finish();
    return code;
  } catch (error) {
    destination.abandon();
    throw error;
  }
};

/** Without a terminal there is no width to fit: wide enough for a context, narrow enough for a mail. */
const WIDTH = 100;
const NARROWEST = 50;

const styleOf = async (settings: Settings, io: Io): Promise<Omit<Style, 'several'>> => {
  const { offsetUnit, per, output } = settings;
  const toTerminal = output === undefined && io.stdout.isTTY === true;
  return {
    ...{ offsetUnit, per },
    colour: wantsColour(settings.colour, toTerminal, io),
    width: Math.max(NARROWEST, (toTerminal ? io.stdout.columns : undefined) ?? (Number(io.env['COLUMNS']) || WIDTH)),
    explain: settings.explain ? await reasons(settings.rules ?? '') : null,
  };
};

const reasons = async (rulesFile: string): Promise<NonNullable<Style['explain']>> => {
  const { reasonOf } = await import('../recognisers.js');
  const { userReason } = await import('../user-rules/rule-name.js');
  return (type, rule) => userReason(rule, rulesFile) ?? reasonOf(type, rule);
};

const extractEach = async (
  items: AsyncIterable<Item>,
  destination: Destination,
  settings: Settings,
  io: Io,
): Promise<number> => {
  const reporter = createReporter(settings, io);
  const progress = createProgress(settings, io);
  const extractor = await createExtractor(settings, io);
  const breathe = createBreather();
  let code = 0;
  for await (const { item, below } of items) {
    const outcome = isBad(item) ? item : extractor(item);
    if ('error' in outcome) {
      progress.clear();
      reporter.failed(outcome);
      code = Math.max(code, reporter.exitCodeOf(outcome));
      await destination.fail(outcome);
      if (settings.failFast) break;
    } else {
      reporter.done(outcome);
      await destination.put(outcome, below);
      progress.step(outcome.text.length);
    }
    await breathe();
    io.signal.throwIfAborted();
  }
  progress.clear();
  return code;
};

const OFTEN = 50;

/** Work without a pause would hear of no Ctrl-C. */
const createBreather = (): (() => Promise<void>) => {
  let last = now();
  return async () => {
    if (now() - last < OFTEN) return;
    await setImmediate();
    last = now();
  };
};
