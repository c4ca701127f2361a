/** compromise-dates as its documentation says, told the publication day. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import dates from 'compromise-dates';

nlp.plugin(dates);

/** The plug-in throws on some phrases: such an article has no dates. */
const read = ({ text, date }) => {
  try {
    const found = nlp(text).dates(date ? { today: date } : {});
    return found.json({ offset: true }).map(({ text, offset, dates }) => ({
      label: 'Date',
      text,
      start: offset.start,
      value: valueOf(dates),
    }));
  } catch {
    return [];
  }
};

/** The day, month or year that lies between its start and its end. */
const valueOf = ({ start, duration = {} } = {}) => {
  if (!start) return undefined;
  if (duration.years === 1) return start.slice(0, 4);
  return start.slice(0, duration.months === 1 ? 7 : 10);
};

for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n'))
  process.stdout.write(`${JSON.stringify(read(JSON.parse(line)))}\n`);
