import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** What a rule finds and ignores is there for its tests and its readers; nothing asks for it when the program runs. */
const EXAMPLES: ReadonlySet<string> = new Set(['finds', 'ignores']);

/** Whether a node is `finds: […]` or `ignores: […]` with literals alone, or the reason of a veto, which no record tells. */
const isForReaders = (node: ts.Node, path: string): node is ts.PropertyAssignment => {
  if (!ts.isPropertyAssignment(node) || !ts.isIdentifier(node.name)) return false;
  if (EXAMPLES.has(node.name.text)) return ts.isArrayLiteralExpression(node.initializer);
  return node.name.text === 'reason' && VETOES.test(path) && ts.isStringLiteralLike(node.initializer);
};

const VETOES = /[\\/]events[\\/]vetoes[\\/]/;

const KINDS = /[\\/]src[\\/](?:countries|dates|events|people)[\\/].*\.ts$/;

/** The source without what is for its readers alone. */
export const withoutExamples = (path: string, source: string): string => {
  if (!KINDS.test(path)) return source;
  const kept: string[] = [];
  let from = 0;
  const visit = (node: ts.Node): void => {
    if (!isForReaders(node, path)) return ts.forEachChild(node, visit);
    kept.push(source.slice(from, node.getFullStart()));
    from = source[node.end] === ',' ? node.end + 1 : node.end;
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return [...kept, source.slice(from)].join('');
};

/** Leaves the examples of rules and the reasons of vetoes out of what Node loads: they are a fourteenth of the library's code. */
export const examples: Plugin = {
  name: 'examples',
  setup: (bundle) => {
    bundle.onLoad({ filter: KINDS }, ({ path }) => ({
      contents: withoutExamples(path, readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
