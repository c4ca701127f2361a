import type { Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';
import type { GoldDocument } from '../../src/scoring/spans.js';

/** The result for a text whose day of publication is known. */
export const run = ({ id, text, date }: GoldDocument, explain = false): Result =>
  extract(text, {
    id,
    explain,
    timex: ['date', 'time', 'duration', 'set'],
    ...(date === null ? {} : { date: { value: date, source: 'record' } }),
  });
