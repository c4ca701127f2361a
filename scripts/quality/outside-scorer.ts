import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.js';
import { spansOf } from '../../src/scoring/spans-of.js';
import type { GoldSet } from './gold.js';

/**
 * The figures of the scorer that was published with the gold, for one of its files. Country mentions that stand for a
 * government are left out, since no corpus marks them.
 */
export const askScorer = (scorer: string, folder: string, { name, documents }: GoldSet): string => {
  const scratch = mkdtempSync(join(tmpdir(), 'gazette-measure-'));
  const predictions = join(scratch, 'predictions.jsonl');
  const lines = documents.map((document) => {
    const spans = spansOf(run(document)).filter(({ via }) => via !== 'capital' && via !== 'metonym');
    return `${JSON.stringify({ id: document.id, spans })}\n`;
  });
  writeFileSync(predictions, lines.join(''));
  const gold = join(folder, `${name}.jsonl`);
  const report = execFileSync('python3', [scorer, '--gold', gold, '--pred', predictions], { encoding: 'utf8' });
  rmSync(scratch, { recursive: true });
  return report.replace(/^all/, name);
};
