/** How well each peer finds what is marked in texts. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract.js';
import type { GoldSet } from '../quality/gold.js';
import { scoreDocument } from '../../src/scoring/score.js';
import type { GoldDocument, PredictedSpan } from '../../src/scoring/spans.js';
import { spansOf } from '../../src/scoring/spans-of.js';
import { addUp, sharesOf, type Count, type Tally } from '../../src/scoring/tally.js';
import { attempt } from './attempt.js';
import type { Keep } from './kept.js';
import { toLabel, type PeerSpan } from './labels.js';
import { GAZETTE, type Kind, type Peer } from './list.js';
import { table } from './page.js';

/** What belongs to one run. */
export interface Run {
  /** A folder that is removed when it ends. */
  readonly scratch: string;
  /** What was measured before the run was stopped. */
  readonly keep: Keep;
}

const KINDS: readonly Kind[] = ['person', 'country', 'date', 'event'];

const hasDay = ({ date }: GoldDocument): boolean => date !== null && /^\d{4}-\d\d-\d\d$/.test(date);

/** Only what all are compared on: people, countries by name, dates that are no durations or rates, named events. */
export const asked = (document: GoldDocument): GoldDocument => ({
  ...document,
  date: hasDay(document) ? document.date : null,
  covers: document.covers.filter((cover) => ['person', 'country:name', 'date', 'event', 'event:named'].includes(cover)),
  spans: document.spans.map((span) =>
    span.type === 'date' && (span.timexType ?? 'DATE') !== 'DATE' ? { ...span, optional: true } : span,
  ),
});

/** A demonym counts as a country only in gazette. */
const isName = ({ type, via, tier }: PredictedSpan): boolean =>
  type === 'country' ? via === 'name' : type !== 'event' || tier === 'named';

const ours = ({ id, text, date }: GoldDocument): PredictedSpan[] =>
  spansOf(extract(text, { id, ...(date === null ? {} : { date: { value: date, source: 'record' } }) })).filter(isName);

/** A limit that the slowest peer does not reach with all texts. */
const LIMIT = 30 * 60_000;

/** What a peer prints, a line for each article. */
const outputOf = ({ start }: Peer, file: string): string => {
  const [command, args] = start(file);
  const limits = { maxBuffer: 2 ** 30, timeout: LIMIT };
  return execFileSync(command, args, { encoding: 'utf8', ...limits, stdio: ['ignore', 'pipe', 'ignore'] });
};

const theirs = (peer: Peer, documents: readonly GoldDocument[], { scratch, keep }: Run): PredictedSpan[][] => {
  const texts = documents.map(({ text, date }) => `${JSON.stringify({ text, date })}\n`).join('');
  const output = keep(`quality of ${peer.name}`, texts, () => {
    const file = join(scratch, 'texts.jsonl');
    writeFileSync(file, texts);
    return outputOf(peer, file);
  });
  const lines = output.trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as PeerSpan[]).map(toLabel).filter((span) => span !== undefined));
};

/** What a peer finds in each document. It is started once, because starting takes some peers longer than reading. */
const findingsOf = (
  peer: Peer,
  documents: readonly GoldDocument[],
  run: Run,
): ReadonlyMap<GoldDocument, readonly PredictedSpan[]> | undefined => {
  const wanted = documents.filter(({ covers }) =>
    covers.some((cover) => peer.kinds.some((kind) => cover.split(':')[0] === kind)),
  );
  const name = `quality of ${peer.name}`;
  const found = peer === GAZETTE ? wanted.map(ours) : attempt(name, () => theirs(peer, wanted, run));
  return found && new Map(wanted.map((document, i) => [document, found[i]!]));
};

/** A tool's figures for one kind in the texts of one corpus. */
export interface Row {
  readonly corpus: string;
  readonly kind: Kind;
  readonly name: string;
  readonly counts: Tally[string];
}

/** Rows of each corpus: kind by kind, the best first. */
export const qualityRows = (peers: readonly Peer[], corpora: readonly GoldSet[], run: Run): Row[] => {
  const sets = corpora.map(({ name, documents }) => ({
    name,
    documents: documents.map(asked).filter(({ covers }) => covers.length > 0),
  }));
  const all = sets.flatMap(({ documents }) => documents);
  const findings = peers.flatMap((peer) => {
    const found = findingsOf(peer, all, run);
    return found === undefined ? [] : [{ peer, found }];
  });
  return sets.flatMap(({ name: corpus, documents }) => {
    const rows = findings.flatMap(({ peer, found }) => {
      const tally = addUp(documents.map((document) => scoreDocument(document, found.get(document) ?? []).tally));
      return peer.kinds.map((kind) => ({ corpus, kind, name: peer.name, counts: tally[kind] ?? {} }));
    });
    return KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind && isScored(row)).sort(byF1));
  });
};

const isScored = ({ counts }: Row): boolean => (counts.strict?.gold ?? 0) > 0;

const f1Of = (count: Count | undefined): number => (count === undefined ? 0 : sharesOf(count).f1);

const byF1 = (a: Row, b: Row): number => f1Of(b.counts.relaxed) - f1Of(a.counts.relaxed);

/** Precision and recall of the relaxed measure, F1 of all three; values are compared only of dates, where a peer gives them. */
const cellsOf = ({ corpus, kind, name, counts: { strict, relaxed, value } }: Row): string[] => {
  const { precision, recall } = sharesOf(relaxed!);
  const hasValues = kind === 'date' && (value?.right ?? 0) > 0;
  const figures = [precision, recall, f1Of(relaxed), f1Of(strict)].map((figure) => figure.toFixed(1));
  return [corpus, kind, name, ...figures, hasValues ? f1Of(value).toFixed(1) : '–'];
};

const HEAD = ['texts', 'kind', 'tool', 'precision', 'recall', 'F1', 'strict F1', 'value F1'];

export const qualityTable = (rows: readonly Row[]): string => table(HEAD, rows.map(cellsOf));

/** Where another tool finds more, and by how much. */
export const losses = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ name }) => name === GAZETTE.name)
    .flatMap((ours) => {
      const [best] = rows.filter(({ corpus, kind }) => corpus === ours.corpus && kind === ours.kind);
      const lead = f1Of(best!.counts.relaxed) - f1Of(ours.counts.relaxed);
      return lead > 0 ? [`${ours.kind} in ${ours.corpus} (${best!.name}, by ${lead.toFixed(1)})`] : [];
    });
