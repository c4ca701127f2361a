/**
 * The one reader of the lists in data/: one entry a line, sorted; `#` begins a comment, `[heading]` a section.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DATA: string = join(import.meta.dirname, '../../data');

export interface Section {
  readonly heading: string;
  readonly entries: readonly string[];
}

const read = new Set<string>();

/** Whether any maker has read a list. */
export const isRead = (name: string): boolean => read.has(name);

/**
 * The sections of a list, whose name is its path without the ending: `people/titles`; entries before the first heading have
 * none.
 */
export const sectionsOf = (name: string): readonly Section[] => {
  read.add(name);
  const sections: { heading: string; entries: string[] }[] = [{ heading: '', entries: [] }];
  for (const line of readFileSync(join(DATA, `${name}.txt`), 'utf8').split('\n')) {
    const entry = withoutComment(line);
    const heading = /^\[(.+)\]$/.exec(entry)?.[1];
    if (heading !== undefined) sections.push({ heading, entries: [] });
    else if (entry !== '') sections.at(-1)!.entries.push(entry);
  }
  return sections.filter(({ heading, entries }) => heading !== '' || entries.length > 0);
};

export const withoutComment = (line: string): string => line.replace(/(?:^|\s)#.*/, '').trim();

/** The entries of a list, or of one section of it. */
export const entriesOf = (name: string, section?: string): readonly string[] =>
  sectionsOf(name).flatMap(({ heading, entries }) => (section === undefined || heading === section ? entries : []));

/** `AG: Antigua` as code and form, an entry a line. */
export const pairsOf = (name: string): readonly (readonly [key: string, value: string])[] =>
  entriesOf(name).map((entry) => {
    const [key = '', ...rest] = entry.split(': ');
    return [key, rest.join(': ')] as const;
  });

export const listNames = (): readonly string[] =>
  (readdirSync(DATA, { recursive: true }) as string[])
    .filter((path) => path.endsWith('.txt'))
    .map((path) => path.slice(0, -'.txt'.length).replaceAll('\\', '/'))
    .sort();

/** Compares letters regardless of case, then by code unit. */
export const inOrder = (a: string, b: string): number => byCode(a.toLowerCase(), b.toLowerCase()) || byCode(a, b);

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
