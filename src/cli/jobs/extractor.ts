import type { Article } from '../../core/article.js';
import { given } from '../../core/given.js';
import type { Result } from '../../core/result.js';
import type { Staged } from '../../core/together.js';
import type { Failure } from '../../output/index.js';
import { failureOf } from '../messages/failures.js';
import { parseRules } from '../options/rules-file.js';
import type { ExtractorSettings } from './job.js';

/** An article on its way through the stages. */
export type InStages = Staged<Result | Failure>;

/** The pipeline for the settings; loaded only when there is something to extract. */
export const createExtractor = async (
  { types, timex, date, dateOrder, cities, explain, rules: rulesFile = '' }: ExtractorSettings,
  rulesSource: string | undefined,
): Promise<(article: Article) => InStages> => {
  const { extractInStages } = await import('../../extract.js');
  const rules = rulesSource === undefined ? undefined : await parseRules(rulesSource, rulesFile);
  const chosen = { cities, explain, ...given({ types, timex, dateOrder }) };
  return function* ({ id, text, fileName, date: own, warnings = [], encoding, byteOffsets, ...origin }) {
    const reference = date ?? own;
    try {
      const result = yield* extractInStages(
        text,
        {
          ...chosen,
          id,
          ...(reference === undefined ? {} : { date: reference }),
          ...(fileName === undefined ? {} : { fileName }),
        },
        rules,
      );
      return {
        ...result,
        warnings: [...warnings, ...result.warnings],
        ...(encoding === undefined ? {} : { encoding }),
        ...(byteOffsets === undefined ? {} : { byteOffsets }),
        ...origin,
      };
    } catch (error) {
      return { id, error: failureOf(error) };
    }
  };
};
