/** Pages of docs/ with a block that is made. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const [BEGIN, END] = ['<!-- peers: begin -->\n', '<!-- peers: end -->'];

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Replaces the text between the two marks of a page. */
export const writeBlock = async (path: string, report: string): Promise<void> => {
  const text = readFileSync(path, 'utf8');
  const written = `${text.slice(0, text.indexOf(BEGIN) + BEGIN.length)}\n${report}\n\n${text.slice(text.indexOf(END))}`;
  writeFileSync(path, await format(written, { ...(await resolveConfig(path)), filepath: path }));
};
