import type { Result } from '../../core/result.js';
import { together } from '../../core/together.js';
import { formatterNamed, type Printer, type Style } from '../../output/index.js';
import { createExtractor } from './extractor.js';
import { failureOf } from '../messages/failures.js';
import { summaryOf } from '../messages/reporter.js';
import type { Job, Outcome, Work } from './job.js';
import { timeLimited } from './time-limit.js';

/** Extracts and renders an article; loaded only when there is something to extract. */
export const createWork = async ({ settings, format, style, rulesSource }: Job): Promise<Work> => {
  const extract = await createExtractor(settings, rulesSource);
  const explain = settings.explain ? await reasons(settings.rules ?? '') : null;
  const printer = await formatterNamed(format).open({ ...style, explain });
  const work: Work = (articles, onTurn) =>
    together(articles.map(extract), onTurn).map((result) =>
      'error' in result ? result : doneWith(result, printer, settings.verbose),
    );
  return settings.articleTimeout === undefined ? work : timeLimited(work, settings.articleTimeout);
};

const doneWith = (result: Result, printer: Printer, verbose: boolean): Outcome => {
  const { id, text, date, warnings } = result;
  try {
    return {
      ...{ id, characters: text.length, isDated: date !== null, warnings, piece: printer.render(result) },
      ...(verbose ? { summary: summaryOf(result) } : {}),
    };
  } catch (error) {
    return { id, error: failureOf(error) };
  }
};

const reasons = async (rulesFile: string): Promise<NonNullable<Style['explain']>> => {
  const { reasonOf } = await import('../../recognisers.js');
  const { userReason } = await import('../../user-rules/rule-name.js');
  return (type, rule) => userReason(rule, rulesFile) ?? reasonOf(type, rule);
};
