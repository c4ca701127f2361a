/** Random small changes of the sources and lists. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Random } from '../random.js';

/** A file with one thing changed. */
export interface Mutant {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly changed: string;
}

interface Site {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '&&': '||',
  '||': '&&',
  '+': '-',
  '-': '+',
};

const changeOf = (node: ts.Node, source: ts.SourceFile): Site | undefined => {
  const site = (at: ts.Node, text: string): Site => ({ start: at.getStart(source), end: at.getEnd(), text });
  if (ts.isNumericLiteral(node)) return site(node, String(Number(node.text) + 1));
  if (node.kind === ts.SyntaxKind.TrueKeyword) return site(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) return site(node, 'true');
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return site(node, node.operand.getText(source));
  const other = ts.isBinaryExpression(node) ? OPERATORS[node.operatorToken.getText(source)] : undefined;
  return other === undefined ? undefined : site((node as ts.BinaryExpression).operatorToken, other);
};

/** Types do not exist when the program runs. */
const sitesIn = (source: ts.SourceFile): Site[] => {
  const sites: Site[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    const site = changeOf(node, source);
    if (site !== undefined) sites.push(site);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sites;
};

const filesIn = (folder: string, root: string, ending: string): string[] =>
  readdirSync(join(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${root}/${name.replaceAll('\\', '/')}`)
    .sort();

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** A change at a place drawn from all places of all sources. */
export const codeMutant = (folder: string, random: Random): Mutant => {
  // A change of generated code is noticed where it is generated again: `npm run generate -- --check`.
  const byHand = filesIn(folder, 'src', '.ts').filter((path) => !path.endsWith('.generated.ts'));
  const all = byHand.flatMap((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    return sitesIn(ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true)).map((site) => ({ path, text, site }));
  });
  const { path, text, site } = random.pick(all);
  const line = lineAt(text, site.start);
  const whole = text.split('\n')[line - 1]!.trim();
  return {
    path,
    line,
    what: `${text.slice(site.start, site.end)} → ${site.text}  in  ${whole}`,
    changed: text.slice(0, site.start) + site.text + text.slice(site.end),
  };
};

/** Lists that are learned or taken from others are measured as a whole. */
const isByHand = (text: string): boolean => !/Do not edit|Learned from|order of their use/.test(text);

/** A list without one of its entries, the list drawn first so that long ones are not all that is tried. */
export const listMutant = (folder: string, random: Random): Mutant => {
  const lists = filesIn(folder, 'data', '.txt').filter((path) => isByHand(readFileSync(join(folder, path), 'utf8')));
  const path = random.pick(lists);
  const lines = readFileSync(join(folder, path), 'utf8').split('\n');
  const entries = lines.flatMap((entry, i) => (/^(?:#|\[|\s*$)/.test(entry) ? [] : [i]));
  const at = random.pick(entries);
  return { path, line: at + 1, what: `without  ${lines[at]!}`, changed: lines.filter((_, i) => i !== at).join('\n') };
};
