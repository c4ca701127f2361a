import type { EntityType } from '../../core/entity.js';
import type { ArticleRecord, EntityRecord } from '../../core/record.js';
import { kindOf, kinds } from '../../kinds.js';
import type { RecordPrinter, Style } from '../formatter.js';
import { othersOf } from '../others.js';
import { printable } from '../printable.js';
import { shownOf } from '../shown.js';

/** For each article a heading, what it is about, and a table for each kind (GitHub Flavored Markdown). */
export const markdown = ({ all, top }: Style): RecordPrinter => {
  let count = 0;
  return {
    render: (record) => {
      const shown = shownOf(record.entities, all);
      const tables = kinds.map(({ type }) => tableOf(record, type, shown, top));
      return [[`## ${literal(record.id)}`, aboutOf(record), ...tables].filter((part) => part !== '').join('\n\n')];
    },
    add: ([article = '']) => `${count++ === 0 ? '' : '\n'}${article}\n`,
    end: () => '',
  };
};

const aboutOf = ({ date, focus }: ArticleRecord): string => {
  const countries = focus.slice(0, 3).map(({ name }) => literal(name));
  const published = date === null ? [] : [`Published ${date.value} (${date.source}).`];
  return [...published, ...(countries.length === 0 ? [] : [`About ${countries.join(', ')}.`])].join(' ');
};

const tableOf = (record: ArticleRecord, type: EntityType, shown: readonly EntityRecord[], top: number): string => {
  const kind = kindOf(type);
  const entities = shown.filter((entity) => entity.type === type);
  if (entities.length === 0) return '';
  const others = othersOf(record);
  const rows = entities
    .slice(0, top)
    .map((entity) => [
      kind.name(entity, entity.mentions[0]?.text),
      ...kind.shown.map((column) => column.cell(entity, others)),
      String(entity.mentions.length),
    ]);
  const heads = ['name', ...kind.shown.map(({ heading }) => heading), 'mentions'];
  const used = heads.map((_, i) => i).filter((i) => rows.some((row) => row[i] !== ''));
  const line = (cells: readonly string[]): string => `| ${used.map((i) => literal(cells[i]!)).join(' | ')} |`;
  const rule = `| ${used.map((i) => (i === heads.length - 1 ? '--:' : '---')).join(' | ')} |`;
  return [`### ${kind.title} (${entities.length})`, '', line(heads), rule, ...rows.map(line)].join('\n');
};

/** Text on one line with all Markdown syntax escaped. */
const literal = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/[\\`*_[\]#|~>@$]/g, '\\$&')
    // Addresses would become links.
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&');
