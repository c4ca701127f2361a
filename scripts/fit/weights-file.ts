/** `data/people/weights.txt`: a line for each piece of evidence, read by `npm run generate` and written by `npm run fit`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(import.meta.dirname, '../../data/people/weights.txt');

export interface Line {
  readonly name: string;
  /** The weight an expert would give it, where the fit starts. */
  readonly start: number;
  /** Its weights in the first and the second pass. */
  readonly first: number;
  readonly second: number;
  /** In how many examples, and of how many sources, it was seen. */
  readonly places: number;
  readonly sources: number;
  readonly reason: string;
}

const HEAD = `# What each piece of evidence about people weighs, in log-odds; fitted by "npm run fit", which writes this file.
# "start" is what it weighs before any article is read; the fit moves it as far as the marked articles show. None stands on
# fewer than ten places or fewer than three sources: what is rarer is merged with evidence of the same reason, or is no weight.
# name | start | first look | second look | places | sources | reason
`;

export const readWeights = (): readonly Line[] =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', start, first, second, places, sources, reason = ''] = line
        .split('|')
        .map((cell) => cell.trim());
      return {
        ...{ name, start: Number(start), first: Number(first), second: Number(second) },
        ...{ places: Number(places), sources: Number(sources), reason },
      };
    });

export const writeWeights = (lines: readonly Line[]): void =>
  writeFileSync(FILE, HEAD + [...lines].sort(byName).map(written).join('\n') + '\n');

const byName = (a: Line, b: Line): number => (a.name < b.name ? -1 : 1);

const written = ({ name, start, first, second, places, sources, reason }: Line): string =>
  [name, start.toFixed(2), first.toFixed(2), second.toFixed(2), places, sources, reason].join(' | ');
