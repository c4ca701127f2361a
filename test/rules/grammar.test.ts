import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { classes } from '../../src/dates/grammar/classes.js';
import { isCapitalised, readDocument } from '../../src/text/document.js';
import { contextCheck, type Context } from '../../src/rules/context.js';
import { grammar, type GrammarRule } from '../../src/rules/grammar.js';
import type { Classes } from '../../src/rules/pattern.js';
import { wordClass } from '../../src/rules/patterns.js';

interface Summit {
  readonly of: string;
  readonly round?: number;
}

const summits: Classes<Summit> = {
  ROUND: wordClass({ first: 1, second: 2 }),
  BLOC: wordClass({ g7: 'G7', nato: 'NATO' }),
  INNER: { words: [], any: true, match: ({ readInner }, at) => readInner(at) },
};

const rules: readonly GrammarRule<Summit>[] = [
  {
    name: 'bloc',
    reason: 'a bloc by its name',
    finds: ['[NATO] met.'],
    patterns: ['BLOC'],
    context: { notBefore: 'says|said' },
    read: (groups) => ({ of: groups.word('bloc') }),
  },
  {
    name: 'summit',
    reason: 'a summit by its bloc',
    finds: ['the [second G7 summit]'],
    patterns: ['ROUND? bloc=INNER summit|meeting', 'ROUND summit of INNER'],
    context: { after: 'the|a', holds: isCapitalised },
    read: (groups) => {
      const { of } = groups.reading(groups.has('bloc') ? 'bloc' : 'inner');
      return groups.has('round') ? { of, round: groups.number('round') } : { of };
    },
  },
];

const { canBegin, readAt } = grammar(rules, summits, 1);

const read = (text: string) => {
  const document = readDocument(text);
  for (let at = 0; at < document.tokens.length; at++) {
    const found = canBegin(document, at) ? readAt(document, at) : undefined;
    if (found !== undefined) return [found.rule, found.reading];
  }
  return undefined;
};

describe('a grammar of another kind than dates', () => {
  test.each<[string, ReturnType<typeof read>]>([
    ['They left NATO early.', ['bloc', { of: 'NATO' }]],
    ['They left the NATO summit.', ['summit', { of: 'NATO' }]],
    ['They left the First Nato meeting.', ['summit', { of: 'NATO', round: 1 }]],
    ['They left the First summit of NATO.', ['summit', { of: 'NATO', round: 1 }]],
    ['They left the first summit of NATO.', ['bloc', { of: 'NATO' }]],
    ['A spokesman for NATO said no.', undefined],
  ])('%s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  test('a pattern with an unknown class is refused', () => {
    const rule: GrammarRule<Summit> = { ...rules[0]!, patterns: ['the CITY'] };
    expect(() => grammar([rule], summits)).toThrow('CITY');
  });
});

describe('the context of a rule', () => {
  const check = (context: Context) => {
    const fits = contextCheck(context);
    const document = readDocument('They met in May, they left. May came.');
    const at = (nth: number) => {
      const places = Array.from({ length: document.tokens.length }, (_, i) => i);
      return places.filter((i) => document.text.startsWith('May', document.tokens.start[i]))[nth]!;
    };
    return [0, 1].map((nth) => fits?.(document, at(nth), at(nth) + 1));
  };

  test.each<[Context, readonly unknown[]]>([
    [{}, [undefined, undefined]],
    [{ after: 'in|on' }, [true, false]],
    [{ notAfter: 'in|on' }, [false, true]],
    [{ after: 'in|^' }, [true, true]],
    [{ notAfter: '^' }, [true, false]],
    [{ before: ',' }, [true, false]],
    [{ notBefore: 'came' }, [true, false]],
    [{ after: 'in', before: 'came' }, [false, false]],
    [{ after: '^', holds: () => false }, [false, false]],
  ])('%j', (context, answers) => {
    expect(check(context)).toEqual(answers);
  });
});

test('the page on patterns lists every class of dates', () => {
  const page = readFileSync('docs/patterns.md', 'utf8');
  expect(Object.keys(classes).filter((name) => !page.includes(`| \`${name}\``))).toEqual([]);
});
