import { element } from './elements.js';
import { moreButton, searchField, wordsIn } from './growing.js';

export type Cell = string | number;

export interface Row {
  /** The anchor for links. */
  readonly id?: string;
  readonly cells: readonly Cell[];
  /** Where its first cell leads. */
  readonly href?: string;
}

export interface TableOf {
  readonly id: string;
  /** What a row is: `people`. */
  readonly rowsAre: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** How many rows are shown at first. */
const FIRST = 12;

interface Drawn {
  readonly row: Row;
  readonly line: HTMLTableRowElement;
  /** All its words, in lower case. */
  readonly words: string;
}

/** The columns that are not empty, and which of them are numbers. */
interface Columns {
  readonly used: readonly number[];
  readonly numbers: ReadonlySet<number>;
}

const columnsOf = (heads: readonly string[], rows: readonly Row[]): Columns => {
  const all = heads.map((_, i) => i);
  return {
    used: all.filter((i) => rows.some(({ cells }) => (cells[i] ?? '') !== '')),
    numbers: new Set(all.filter((i) => rows.every(({ cells }) => typeof cells[i] === 'number'))),
  };
};

/** A table that is sorted by its headings and filtered by words. */
export const table = ({ id, rowsAre, heads, rows }: TableOf): HTMLElement => {
  const columns = columnsOf(heads, rows);
  let drawn = rows.map((row): Drawn => ({ row, line: lineOf(row, columns), words: row.cells.join(' ').toLowerCase() }));
  let isWhole = rows.length <= FIRST + 3;
  const body = element('tbody', {}, ...drawn.map(({ line }) => line));
  const status = element('p', { class: 'count', role: 'status' });
  const update = (): void => {
    const wanted = wordsIn(filter);
    const matching = drawn.filter(({ words }) => wanted.every((word) => words.includes(word)));
    const shown = new Set(isWhole ? matching : matching.slice(0, FIRST));
    for (const one of drawn) one.line.hidden = !shown.has(one);
    const isAll = matching.length === rows.length;
    status.textContent = `${isAll ? '' : `${matching.length} of `}${rows.length} ${rowsAre}`;
    more.hidden = isWhole || matching.length <= FIRST;
  };
  const more = moreButton(() => {
    isWhole = true;
    update();
  });
  more.textContent = `Show all ${rows.length}`;
  const [label, filter] = searchField(`${id}-filter`, `Filter ${rowsAre}`, update);
  const head = headOf(heads, columns, (i, isDown) => {
    drawn = [...drawn].sort((a, b) => compare(a.row.cells[i], b.row.cells[i]) * (isDown ? -1 : 1));
    body.replaceChildren(...drawn.map(({ line }) => line));
    update();
  });
  update();
  const tools = element('div', { class: 'tools' }, ...(rows.length > FEW ? [label, filter] : []), status);
  const whole = element('table', { 'aria-label': rowsAre }, head, body);
  return element('div', { class: 'table', id: `${id}-table` }, tools, scrolling(whole, rowsAre), more);
};

/** This few rows need no filter. */
const FEW = 5;

/** Wide tables scroll sideways, also by keyboard. */
const scrolling = (content: HTMLElement, name: string): HTMLElement =>
  element('div', { class: 'scrolls', tabindex: 0, role: 'region', 'aria-label': `Table of ${name}` }, content);

const lineOf = ({ id, cells, href }: Row, { used, numbers }: Columns): HTMLTableRowElement => {
  const [first] = used;
  const cellOf = (i: number): HTMLElement => {
    const cell = cells[i] ?? '';
    const words = typeof cell === 'number' ? cell.toLocaleString('en') : cell;
    const kind = numbers.has(i) ? 'number' : DAY.test(words) ? 'day' : undefined;
    if (i !== first) return element('td', { dir: 'auto', class: kind }, words);
    const content = href === undefined ? words : element('a', { href }, words);
    return element('th', { scope: 'row', dir: 'auto', class: kind }, content);
  };
  return element('tr', { id }, ...used.map(cellOf));
};

const DAY = /^\d{4}-\d\d-\d\d/;

type Sort = (column: number, isDown: boolean) => void;

const headOf = (heads: readonly string[], { used, numbers }: Columns, sort: Sort): HTMLElement => {
  const cells = used.map((i) => {
    const button = element('button', { type: 'button' }, heads[i]!);
    const kind = numbers.has(i) ? 'number' : undefined;
    const cell = element('th', { scope: 'col', 'aria-sort': 'none', class: kind }, button);
    button.addEventListener('click', () => {
      const was = cell.getAttribute('aria-sort');
      // Numbers are sorted with the largest first, names alphabetically.
      const isDown = was === 'none' ? numbers.has(i) : was === 'ascending';
      for (const other of cells) other.setAttribute('aria-sort', 'none');
      cell.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
      sort(i, isDown);
    });
    return cell;
  });
  return element('thead', {}, element('tr', {}, ...cells));
};

const compare = (a: Cell = '', b: Cell = ''): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  // Unknown values come last.
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return String(a).localeCompare(String(b), 'en', { numeric: true });
};
