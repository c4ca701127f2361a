import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import ts from 'typescript';
import { createImage } from './data/image.js';
import { withoutExamples } from './examples-plugin.js';

type NumberOf = (word: string) => number | undefined;

/** The numbers that the tables give to the words that rules name, which come first there: see data/compile.ts. */
const numbersOf = (words: readonly string[]): NumberOf => {
  const { wordId } = createImage();
  const ids = new Map(words.map((word) => [word, wordId(word)]));
  return (word) => ids.get(word);
};

/** What makes sets of words: `set('a b')`, `wordSet(['a', 'b'])`. */
const MAKERS = ['set', 'wordSet'];
const IMPORT = /import \{([^}]*)\} from '[./]*(?:lexicon\/)?vocabulary\.js'/;

/** Those that a module imports. */
const makersIn = (source: string): readonly string[] => {
  const imported =
    IMPORT.exec(source)?.[1]
      ?.split(',')
      .map((name) => name.trim()) ?? [];
  return MAKERS.filter((name) => imported.includes(name));
};

/** The words of a set, if they are all written there. */
const wordsOf = (node: ts.Expression): readonly string[] | undefined => {
  if (ts.isStringLiteralLike(node)) return node.text.trim().split(/\s+/);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const words = node.elements.filter(ts.isStringLiteralLike).map(({ text }) => text);
  return words.length === node.elements.length ? words : undefined;
};

/** The source with numbers in place of the words of its sets. */
const numbered = (source: string, path: string, numberOf: NumberOf): string => {
  const makers = makersIn(source);
  if (makers.length === 0) return source;
  const kept: string[] = [];
  let from = 0;
  const visit = (node: ts.Node): void => {
    const list =
      ts.isCallExpression(node) && makers.includes(node.expression.getText()) ? node.arguments[0] : undefined;
    const ids = list && wordsOf(list)?.map(numberOf);
    if (ids?.every((id) => id !== undefined) !== true) return ts.forEachChild(node, visit);
    kept.push(source.slice(from, list!.getStart()), JSON.stringify(ids.filter((id) => id !== 0)));
    from = list!.end;
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true));
  return [...kept, source.slice(from)].join('');
};

/** What Node loads, without what is for readers; sets of words are lists of numbers: finding those takes 6 ms of one article. */
export const numberedSets = (words: readonly string[]): Plugin => {
  const numberOf = numbersOf(words);
  return {
    name: 'numbered-sets',
    setup: (bundle) => {
      bundle.onLoad({ filter: /[\\/]src[\\/].*\.ts$/, namespace: 'file' }, ({ path }) => ({
        contents: numbered(withoutExamples(path, readFileSync(path, 'utf8')), path, numberOf),
        loader: 'ts',
      }));
    },
  };
};
