/** chrono-node with its default parser, told the publication day. */
import { readFileSync } from 'node:fs';
import { parse } from 'chrono-node';

/** Only as precise as the text. */
const valueOf = (start) => {
  const day = start.isCertain('day') || start.isCertain('weekday');
  const pad = (number) => String(number).padStart(2, '0');
  const month = `${start.get('year')}-${pad(start.get('month'))}`;
  return day || !start.isCertain('month') ? `${month}-${pad(start.get('day'))}` : month;
};

for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const { text, date } = JSON.parse(line);
  const found = parse(text, date ? new Date(`${date}T12:00`) : undefined);
  const spans = found.map(({ index, text, start }) => ({ label: 'Date', text, start: index, value: valueOf(start) }));
  process.stdout.write(`${JSON.stringify(spans)}\n`);
}
