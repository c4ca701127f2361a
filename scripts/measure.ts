/** Scores the tool on texts marked by hand: `npm run measure -- [--only gum,geovirus] [--kind person] [--errors 50]`. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { extract } from '../src/extract.js';
import type { Numbered } from '../src/core/entity.js';

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

const spansOf = (entity: Numbered): object[] => {
  switch (entity.type) {
    case 'person':
      return entity.mentions.map(({ start, end }) => ({ type: 'person', start, end }));
    case 'country':
      return entity.mentions
        .filter(({ via }) => via !== 'capital' && via !== 'metonym')
        .map(({ start, end, iso2 }) => ({ type: 'country', start, end, iso: iso2 }));
    case 'date':
      return entity.mentions.map(({ start, end, timex }) => ({
        type: 'date',
        start,
        end,
        value: timex.value,
        timexType: timex.type,
      }));
    case 'event':
      return entity.mentions.map(({ start, end, tier, kind, modality }) => ({
        type: 'event',
        start,
        end,
        tier,
        kind,
        modality,
      }));
  }
};

const predict = ({ id, text, date }: GoldDocument): string => {
  const result = extract(text, {
    id,
    timex: ['date', 'time', 'duration', 'set'],
    ...(date === null ? {} : { date: { value: date, source: 'record' } }),
  });
  return JSON.stringify({ id, spans: result.entities.flatMap(spansOf) });
};

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', default: join(import.meta.dirname, '../../shared/gold') },
    scorer: { type: 'string', default: join(import.meta.dirname, '../../shared/score/score.py') },
    only: { type: 'string' },
    kind: { type: 'string', default: '' },
    errors: { type: 'string' },
  },
});

const only = options.only?.split(',');
const files = existsSync(options.gold)
  ? readdirSync(options.gold).filter((f) => f.endsWith('.jsonl') && f !== 'date_cases.jsonl')
  : [];
const scratch = mkdtempSync(join(tmpdir(), 'gazette-measure-'));
for (const file of files) {
  const name = basename(file, '.jsonl');
  if (only !== undefined && !only.includes(name)) continue;
  const gold = join(options.gold, file);
  const documents = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument);
  const began = performance.now();
  const lines = documents.map(predict);
  const seconds = (performance.now() - began) / 1000;
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const predictions = join(scratch, file);
  writeFileSync(predictions, `${lines.join('\n')}\n`);
  const wanted = options.errors === undefined ? [] : ['--errors', '100000'];
  const report = execFileSync('python3', [options.scorer, '--gold', gold, '--pred', predictions, ...wanted], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  let shown = 0;
  console.log(`\n## ${name}  ${(characters / 1e6 / seconds).toFixed(2)} MB/s`);
  for (const line of report.trimEnd().split('\n').slice(1)) {
    const isError = line.startsWith('  ') && line.includes('| gold ');
    if (isError ? line.trim().startsWith(options.kind) && shown++ < Number(options.errors) : true) console.log(line);
  }
}
rmSync(scratch, { recursive: true });
