import type { Period } from './calendar.js';
import { firstDay } from './calendar.js';
import type { Found } from './grammar.js';

/**
 * Whether the text tells history rather than news: most of its full dates lie more than a year before the day of
 * publication, and hardly anything is counted from that day.
 */
export const isStory = (found: readonly Found[], speech: Period | undefined): boolean => {
  if (speech === undefined) return true;
  let far = 0;
  let near = 0;
  for (const { reading } of found) {
    const { when } = reading;
    if (when === undefined) continue;
    if (when.is === 'shift' && when.from === 'speech') near++;
    else if (when.is === 'part' && when.part.is === 'weekday' && when.of === undefined) near++;
    const year = when.is === 'part' && when.of?.is === 'period' ? when.of : undefined;
    if (year === undefined) continue;
    if (Math.abs(firstDay(year.period) - speech.index) > 500) far++;
    else near++;
  }
  return far >= 3 && far > near * 2;
};
