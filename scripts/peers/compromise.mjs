/** compromise as its documentation says first: people and places, as JSON with offsets. */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

for (const line of readFileSync(process.argv[2], 'utf8').trimEnd().split('\n')) {
  const doc = nlp(JSON.parse(line).text);
  const found = (view, label) =>
    view.json({ offset: true }).map(({ text, offset }) => ({ label, text, start: offset.start }));
  process.stdout.write(`${JSON.stringify([...found(doc.people(), 'Person'), ...found(doc.places(), 'Place')])}\n`);
}
