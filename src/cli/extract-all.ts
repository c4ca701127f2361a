import { setImmediate } from 'node:timers/promises';
import type { Result } from '../core/result.js';
import { UserError } from '../core/user-error.js';
import { isBad } from '../input/index.js';
import type { Failure, Style } from '../output/index.js';
import { readArticles, type Item } from './articles.js';
import { wantsColour } from './colour.js';
import type { Destination } from './destination.js';
import { createExtractor } from './extractor.js';
import { failureOf } from './failures.js';
import { findInputs } from './inputs.js';
import type { Io } from './io.js';
import { isClosedPipe, openDestination } from './open-destination.js';
import { now } from './now.js';
import { createProgress } from './progress.js';
import { createReporter, type Reporter } from './reporter.js';
import type { Settings } from './settings.js';
import { interruptible } from './signals.js';

/** Reads, extracts and prints one article after the other; answers the exit code. */
export const extractAll = async (settings: Settings, io: Io): Promise<number> => {
  const reporter = createReporter(settings, io);
  const inputs = findInputs(settings.inputs, settings.output, io, reporter.warn);
  const style = await styleOf(settings, io);
  const destination = await openDestination(settings, inputs, io, (many) =>
    settings.formatter.open({ ...style, several: many }),
  );
  try {
    const code = await extractEach(readArticles(inputs.files, settings), destination, settings, io, reporter);
    await destination.finish();
    return code;
  } catch (error) {
    destination.abandon();
    throw error;
  }
};

/** Without a terminal there is no width to fit: wide enough for a context, narrow enough for a mail. */
const WIDTH = 100;
const NARROWEST = 24;

const styleOf = async (settings: Settings, io: Io): Promise<Omit<Style, 'several'>> => {
  const { offsetUnit, per, sort, top, all, output } = settings;
  const toTerminal = output === undefined && io.stdout.isTTY === true;
  return {
    ...{ offsetUnit, per, sort, top, all, terminal: toTerminal },
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
  reporter: Reporter,
): Promise<number> => {
  const progress = createProgress(settings, io);
  const uninterrupted = await createExtractor(settings, io);
  const extractor = settings.output === undefined ? uninterrupted : interruptible(uninterrupted);
  const breathe = createBreather();
  let code = 0;
  for await (const { item, below } of items) {
    const outcome = isBad(item) ? item : await print(extractor(item), below, destination, reporter);
    if ('error' in outcome) {
      progress.clear();
      reporter.failed(outcome);
      code = Math.max(code, reporter.exitCodeOf(outcome));
      await destination.fail(outcome);
      if (settings.failFast) break;
    } else progress.step(outcome.text.length);
    await breathe();
  }
  progress.clear();
  return code;
};

const OFTEN = 50;

/** Work without a pause would hear of no signal. */
const createBreather = (): (() => Promise<void>) => {
  let last = now();
  return async () => {
    if (now() - last < OFTEN) return;
    await setImmediate();
    last = now();
  };
};

/** Hands a result on; what goes wrong with it alone is answered, what goes wrong with the destination is thrown. */
const print = async (
  result: Result | Failure,
  below: string,
  destination: Destination,
  reporter: Reporter,
): Promise<Result | Failure> => {
  if ('error' in result) return result;
  try {
    reporter.done(result);
    const note = await destination.put(result, below);
    if (note === undefined) return result;
    if ('error' in note) return { id: result.id, error: note.error };
    reporter.warn(result.id, note.warning);
    return result;
  } catch (error) {
    if (error instanceof UserError || isClosedPipe(error)) throw error;
    return { id: result.id, error: failureOf(error) };
  }
};
