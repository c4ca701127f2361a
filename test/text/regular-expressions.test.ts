import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { numericRules } from '../../src/dates/rules/numeric.js';

const source = join(import.meta.dirname, '../../src');

const literalsOf = (file: string): [pattern: string, flags: string, file: string][] => {
  const found: [string, string, string][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push([node.text.slice(1, end), node.text.slice(end + 1), file]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.ES2023));
  return found;
};

const written = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
  .flatMap(literalsOf);
const made = numericRules.map(({ pattern, name }): [string, string, string] => [pattern.source, pattern.flags, name]);

describe('no text makes a regular expression slow', () => {
  test.each([...written, ...made])(
    '/%s/%s in %s',
    (pattern, flags) => {
      const { status } = checkSync(pattern, flags, { timeout: 30_000 });
      expect(status).not.toBe('vulnerable');
    },
    60_000,
  );
});
