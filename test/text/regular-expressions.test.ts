import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import ts from 'typescript';

const source = join(import.meta.dirname, '../../src');

type Pattern = readonly [pattern: string, flags: string, place: string];

const literals: Pattern[] = [];
const seen = new Set<string>();
/** Where a regular expression is made of strings. */
const places: string[] = [];

const visit = (file: ts.SourceFile, node: ts.Node): void => {
  const place = `${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
  if (ts.isRegularExpressionLiteral(node) && !seen.has(node.text)) {
    seen.add(node.text);
    const end = node.text.lastIndexOf('/');
    literals.push([node.text.slice(1, end), node.text.slice(end + 1), place]);
  }
  if (ts.isIdentifier(node) && node.text === 'RegExp' && isMade(node)) places.push(place);
  ts.forEachChild(node, (child) => visit(file, child));
};

/** `new RegExp`, `RegExp(…)`, `map(RegExp)`: all but a type and the right side of `instanceof`. */
const isMade = ({ parent }: ts.Identifier): boolean =>
  !ts.isTypeReferenceNode(parent) &&
  !(ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword);

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => /(?<!\.d)\.ts$/.test(file));
for (const file of files.filter((file) => !file.endsWith('.generated.ts'))) {
  const text = readFileSync(join(source, file), 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true);
  visit(parsed, parsed);
}

/** What the sources make of strings while they are loaded. */
const made: Pattern[] = [];
const Original = globalThis.RegExp;
globalThis.RegExp = new Proxy(Original, {
  construct: (target, [pattern, flags]: [string | RegExp, string | undefined]) => {
    const expression = new target(pattern, flags);
    const place = /\/src\/([^:)]+:\d+)/.exec(new Error().stack ?? '')?.[1];
    if (place !== undefined) made.push([expression.source, expression.flags, place]);
    return expression;
  },
});
// Importing it would run the program.
for (const file of files.filter((file) => file !== 'cli/main.ts'))
  await import(join(source, file)).catch(() => undefined);
globalThis.RegExp = Original;

test('every regular expression that is made of strings is made when its file is loaded, so that it is tested here', () => {
  const lines = new Set(made.map(([, , place]) => place));
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((place) => !lines.has(place))).toEqual([]);
});

/** The checker counts characters, not milliseconds, so a busy machine changes nothing. */
const LIMITS = {
  ...{ timeout: 30_000, attackLimit: 100_000_000 },
  ...{ attackTimeout: null, incubationTimeout: null, seedingTimeout: null },
};

describe('no text makes a regular expression slow', () => {
  test.each([...literals, ...made])(
    '/%s/%s in %s',
    (pattern, flags) => {
      const { status } = checkSync(pattern, flags, LIMITS);
      expect(status).not.toBe('vulnerable');
    },
    60_000,
  );
});
