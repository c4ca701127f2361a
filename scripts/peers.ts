/**
 * Quality and speed of gazette beside its peers, in one run: `npm run peers [-- --gold DIR --rounds 2 --only speed]`. Writes docs/quality.md and
 * docs/performance.md. Needs `npm run build` and, the first time, the network; a peer that cannot be installed has no row. A run that was
 * stopped goes on with the peer it was at; one that has ended begins anew.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { keepIn } from './peers/kept.js';
import { preparePeers } from './peers/list.js';
import { writeBlock } from './peers/page.js';
import { losses, qualityRows, qualityTable } from './peers/quality.js';
import { speedTable } from './peers/speed.js';
import { readFixtures } from './quality/fixtures.js';
import { goldNames, readGold } from './quality/gold.js';

const home = join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    folder: { type: 'string', default: join(home, '.cache/peers') },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(home, '../shared/gold') },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: 'quality,speed' },
    corpora: { type: 'string', default: 'wikigold,uner_pud,geovirus,gum-news,wikiwars,crossner_politics' },
  },
});

const peers = preparePeers(resolve(options.folder));
const measured = join(resolve(options.folder), 'measured');
const run = { scratch: mkdtempSync(join(tmpdir(), 'gazette-peers-')), keep: keepIn(measured) };
const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${String(cpus().length)} cores`;

const report = async (page: string, head: string, body: string): Promise<void> => {
  console.log(body);
  await writeBlock(join(home, page), `${head}\n\n${body}`);
};

const reportQuality = async (): Promise<void> => {
  const present = goldNames(options.gold);
  const wanted = options.corpora.split(',').filter((name) => present.includes(name));
  const rows = qualityRows(peers, [...readFixtures(), ...wanted.map((name) => readGold(options.gold, name))], run);
  const lost = losses(rows);
  const where = `Another tool has the higher F1 here: ${lost.length === 0 ? 'nowhere' : lost.join('; ')}.`;
  await report('docs/quality.md', `Measured ${machine}.`, `${qualityTable(rows)}\n\n${where}`);
};

const reportSpeed = async (): Promise<void> => {
  const rounds = Number(options.rounds);
  const medians = rounds === 1 ? 'one round' : `medians of ${rounds} rounds`;
  await report('docs/performance.md', `Measured ${machine}; ${medians}.`, speedTable(peers, run, rounds));
};

const parts = options.only.split(',');
if (parts.includes('quality')) await reportQuality();
if (parts.includes('speed')) await reportSpeed();
rmSync(run.scratch, { recursive: true });
rmSync(measured, { recursive: true });
