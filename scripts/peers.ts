/**
 * Quality and speed of gazette beside its peers, in one run: `npm run peers [-- --gold DIR --rounds 2]`. Writes docs/quality.md and
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
    corpora: { type: 'string', default: 'wikigold,uner_pud,geovirus,gum-news,wikiwars,crossner_politics' },
  },
});

const peers = preparePeers(resolve(options.folder));
const scratch = mkdtempSync(join(tmpdir(), 'gazette-peers-'));
const measured = join(resolve(options.folder), 'measured');
const run = { scratch, keep: keepIn(measured) };
const present = goldNames(options.gold);
const wanted = options.corpora.split(',').filter((name) => present.includes(name));
const corpora = [...readFixtures(), ...wanted.map((name) => readGold(options.gold, name))];
const machine = `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${String(cpus().length)} cores`;

const rows = qualityRows(peers, corpora, run);
const lost = losses(rows);
const where = lost.length === 0 ? 'nowhere' : lost.join('; ');
const quality = `${qualityTable(rows)}\n\nAnother tool has the higher F1 here: ${where}.`;
console.log(quality);
await writeBlock(join(home, 'docs/quality.md'), `Measured ${machine}.\n\n${quality}`);

const rounds = Number(options.rounds);
const speed = speedTable(peers, run, rounds);
console.log(speed);
const medians = rounds === 1 ? 'one round' : `medians of ${rounds} rounds`;
await writeBlock(join(home, 'docs/performance.md'), `Measured ${machine}; ${medians}.\n\n${speed}`);
rmSync(scratch, { recursive: true });
rmSync(measured, { recursive: true });
