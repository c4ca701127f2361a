import { availableParallelism } from 'node:os';
import { given } from '../core/given.js';
import { UserError } from '../core/user-error.js';
import { createAccount } from './messages/account.js';
import { readArticles, unlessDone, type Item } from './inputs/articles.js';
import { createBreather } from './jobs/breather.js';
import { wantsColour } from './colour.js';
import type { Destination } from './destinations/destination.js';
import { failureOf } from './messages/failures.js';
import { findInputs } from './inputs/inputs.js';
import type { Io } from './io.js';
import type { Done, Job, Outcome } from './jobs/job.js';
import { inOrder, type Finished } from './jobs/in-order.js';
import { optionsHash } from './destinations/journal.js';
import { createHelper } from './jobs/team.js';
import { versionOf } from './version.js';
import { openDestination } from './destinations/open-destination.js';
import { pagerOf } from './destinations/pager-command.js';
import { createProgress, type Progress } from './messages/progress.js';
import { createReporter, type Reporter } from './messages/reporter.js';
import { readRules } from './options/rules-file.js';
import type { Settings } from './options/settings.js';
import { interruptible } from './signals.js';
import { isClosedPipe, outputWidth } from './destinations/standard-output.js';
import { createWork } from './jobs/work.js';

/** Reads, extracts and prints one article after the other; returns the exit code. */
export const extractAll = async (settings: Settings, io: Io): Promise<number> => {
  io.engine?.forFew();
  const reporter = createReporter(settings, io);
  const inputs = findInputs(settings, io, reporter.warn);
  const job = jobOf(settings, io);
  const options = () => optionsHash(job, versionOf(io));
  const destination = await openDestination(settings, options, inputs, io, (several) =>
    settings.formatter.open({ ...job.style, several, explain: settings.explain ? () => undefined : null }),
  );
  try {
    const items = unlessDone(readArticles(inputs.files, settings), destination);
    const all = await extracted(items, job, settings, destination, io);
    const progress = createProgress({ ...settings, quiet: isSilent(settings, io) }, io, inputs);
    const code = await printAll(all, destination, settings, progress, reporter);
    await destination.finish();
    return code;
  } catch (error) {
    destination.abandon();
    throw error;
  }
};

/** A pager has the screen to itself. */
const isSilent = (settings: Settings, io: Io): boolean =>
  settings.quiet || (!settings.progress && pagerOf(settings, io) !== undefined);

/** What the threads must know. */
export const jobOf = (settings: Settings, io: Io): Job => {
  const { types, timex, date, dateOrder, cities, explain, rules, verbose, articleTimeout, formatter } = settings;
  return {
    settings: { cities, explain, verbose, ...given({ types, timex, date, dateOrder, rules, articleTimeout }) },
    format: formatter.name,
    style: styleOf(settings, io),
    ...(rules === undefined ? {} : { rulesSource: readRules(rules, io) }),
  };
};

const NARROWEST = 24;

const styleOf = (settings: Settings, io: Io): Job['style'] => {
  const { offsetUnit, per, sort, top, all, output } = settings;
  const toTerminal = output === undefined && io.stdout.isTTY === true;
  return {
    ...{ offsetUnit, per, sort, top, all, terminal: toTerminal, several: false },
    colour: wantsColour(settings.colour, toTerminal, io),
    width: outputWidth(io, toTerminal, NARROWEST),
  };
};

/** The outcome of each item, in order. */
export const extracted = async (
  items: AsyncIterable<Item>,
  job: Job,
  settings: Settings,
  { finishesArticle = false }: Pick<Destination, 'finishesArticle'>,
  { startThread, engine }: Io,
): Promise<AsyncIterable<Finished>> => {
  const uninterrupted = await createWork(job);
  const work = settings.output === undefined ? uninterrupted : interruptible(uninterrupted, finishesArticle);
  const helpers = startThread === undefined ? 0 : (settings.jobs ?? availableParallelism()) - 1;
  const hire = () => {
    engine?.restore();
    return createHelper(startThread!, job, work);
  };
  return inOrder(items, { work, breathe: createBreather(), engine, helpers, hire });
};

const printAll = async (
  all: AsyncIterable<Finished>,
  destination: Destination,
  settings: Settings,
  progress: Progress,
  reporter: Reporter,
): Promise<number> => {
  let code = 0;
  const account = createAccount();
  for await (const { item, outcome } of all) {
    if ('key' in outcome) {
      account.skipped();
      progress.step('done');
      await destination.keep?.(outcome);
      continue;
    }
    const printed = 'error' in outcome ? outcome : await print(outcome, item, destination, reporter);
    if ('error' in printed) {
      account.failed();
      progress.step('failed');
      progress.clear();
      reporter.failed(printed);
      code = Math.max(code, reporter.exitCodeOf(printed));
      await destination.fail(printed);
      if (settings.failFast) break;
    } else {
      account.written(printed);
      progress.step('done');
    }
  }
  progress.end();
  if (settings.output !== undefined) reporter.sum(account.sum());
  return code;
};

/** Passes a result on; an error of this result is returned, an error of the destination is thrown. */
const print = async (done: Done, item: Item, destination: Destination, reporter: Reporter): Promise<Outcome> => {
  try {
    reporter.done(done);
    const note = await destination.put(done, item);
    if (note === undefined) return done;
    if ('error' in note) return { id: done.id, error: note.error };
    reporter.warn(done.id, note.warning);
    return done;
  } catch (error) {
    if (error instanceof UserError || isClosedPipe(error)) throw error;
    return { id: done.id, error: failureOf(error) };
  }
};
