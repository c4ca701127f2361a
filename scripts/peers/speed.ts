/** How fast each peer is, as a whole process. */
import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeArticles } from '../../bench/articles.js';
import { median } from '../../bench/table.js';
import { attempt } from './attempt.js';
import type { Peer } from './list.js';
import { table } from './page.js';
import type { Run } from './quality.js';

interface Time {
  /** Seconds of wall-clock time. */
  readonly wall: number;
  /** Processor time in seconds, which other work on the machine hardly changes. */
  readonly processor: number;
}

const timed = ({ start }: Peer, file: string): Time => {
  const [command, args] = start(file);
  const script = 'TIMEFORMAT="%R %U %S"; time "$0" "$@" >/dev/null 2>&1';
  const { stderr, status } = spawnSync('bash', ['-c', script, command, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}`);
  const [wall, user, system] = stderr.trim().split(' ').map(Number) as [number, number, number];
  return { wall, processor: user + system };
};

interface Speed {
  readonly name: string;
  readonly first: readonly Time[];
  /** Megabytes a second, without the cost of the first article. */
  readonly wall: readonly number[];
  readonly processor: readonly number[];
}

const speedOf = (peer: Peer, scratch: string, articles: readonly string[], rounds: number): Speed => {
  const [one, many] = [join(scratch, 'one.jsonl'), join(scratch, 'many.jsonl')];
  writeFileSync(one, `${articles[0]!}\n`);
  writeFileSync(many, `${articles.slice(0, peer.articles).join('\n')}\n`);
  const megabytes = (statSync(many).size - statSync(one).size) / 1e6;
  const runs = Array.from({ length: rounds }, () => ({ first: timed(peer, one), all: timed(peer, many) }));
  return {
    name: peer.name,
    first: runs.map(({ first }) => first),
    wall: runs.map(({ first, all }) => megabytes / (all.wall - first.wall)),
    processor: runs.map(({ first, all }) => megabytes / (all.processor - first.processor)),
  };
};

const rate = (value: number): string => (value < 0.1 ? value.toFixed(3) : value.toFixed(2));

const HEAD = [
  '',
  'MB/s',
  'MB per processor second',
  'gazette is … times as fast',
  'first article, s',
  '… processor seconds',
];

/** Rows in the order of the peers; the others are compared with the first, gazette. */
export const speedTable = (peers: readonly Peer[], { scratch, keep }: Run, rounds: number): string => {
  const articles = makeArticles(Math.max(...peers.map((peer) => peer.articles)))
    .trimEnd()
    .split('\n');
  const speeds = peers.flatMap((peer) => {
    const name = `speed of ${peer.name}`;
    const measure = (): string => JSON.stringify(speedOf(peer, scratch, articles, rounds));
    const measured = attempt(name, () => keep(name, String(rounds), measure));
    return measured === undefined ? [] : [JSON.parse(measured) as Speed];
  });
  const ours = median(speeds[0]!.processor);
  return table(
    HEAD,
    speeds.map(({ name, first, wall, processor }) => [
      ...[name, rate(median(wall)), rate(median(processor)), (ours / median(processor)).toFixed(1)],
      ...[median(first.map((time) => time.wall)), median(first.map((time) => time.processor))].map((s) => s.toFixed(2)),
    ]),
  );
};
