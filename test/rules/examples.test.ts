import { mentionsIn } from '../mentions-in.js';
import { describe, expect, test } from '@jest/globals';
import { countries } from '../../src/countries/index.js';
import { countryRules } from '../../src/countries/rules.js';
import { dates } from '../../src/dates/index.js';
import { rules as dateRules } from '../../src/dates/grammar/grammar.js';
import { numericRules } from '../../src/dates/rules/numeric.js';
import { vetoes as countryVetoes } from '../../src/countries/vetoes/vetoes.js';
import type { Span } from '../../src/core/entity.js';
import { articleEvidence } from '../../src/people/evidence/article.js';
import { allEvidence } from '../../src/people/evidence/index.js';
import { evidenceIn } from '../people/evidence-in.js';
import { findNamed, namedRules } from '../../src/events/named/find.js';
import { events } from '../../src/events/index.js';
import { findRefused } from '../../src/events/triggers/triggers.js';
import { vetoes } from '../../src/events/vetoes/index.js';
import { frameRules } from '../events/frame-rules.js';
import { readExample, type Rule } from '../../src/rules/rule.js';
import { readDocument } from '../../src/text/document.js';
import { publishedOn } from '../context.js';

interface Seen {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly value: string;
}

interface Kind {
  readonly kind: string;
  readonly rules: readonly Rule[];
  readonly find: (text: string) => readonly Seen[];
  /** If several rules match the same words, an example that a rule ignores must only not be matched by that rule. */
  readonly holdTogether?: true;
}

const seenAs = ({ start, end }: Span, name: string): Seen => ({ start, end, rule: name, value: name });

/** Every example is read on this Monday. */
const published = publishedOn('2023-04-17');

/** One line for each kind whose rules bring examples. */
const kinds: readonly Kind[] = [
  {
    kind: 'date',
    rules: [...dateRules, ...numericRules],
    find: (text) =>
      mentionsIn(dates, text, published).map(({ start, end, rule, timex: { type, value } }) => ({
        start,
        end,
        rule,
        value: type === 'SET' ? `SET ${value}` : value,
      })),
  },
  {
    kind: 'country',
    rules: Object.values(countryRules),
    find: (text) => mentionsIn(countries, text, published).map((hit) => ({ ...hit, value: hit.iso2 })),
  },
  {
    kind: 'named event',
    rules: namedRules,
    find: (text) => findNamed(readDocument(text)).map((hit) => ({ ...hit, value: hit.kind })),
  },
  {
    kind: 'event',
    rules: frameRules,
    find: (text) =>
      mentionsIn(events, text, published).map(({ start, end, rule, lemma, kind }) => ({
        start,
        end,
        rule: `${/-frame$/.test(rule) ? rule.split('-')[1]! : rule} ${lemma}`,
        value: kind,
      })),
  },
  {
    kind: 'veto on countries',
    rules: countryVetoes,
    find: (text) =>
      mentionsIn(countries, text, published).flatMap((hit) =>
        countryVetoes
          .filter(({ reason }) => reason === hit.veto)
          .map(({ name }) => ({ ...hit, rule: name, value: name })),
      ),
  },
  {
    kind: 'evidence for people',
    rules: allEvidence,
    holdTogether: true,
    find: (text) => evidenceIn(text).flatMap(({ span, evidence }) => evidence.map(({ name }) => seenAs(span, name))),
  },
  {
    kind: 'what an article says of people',
    rules: articleEvidence,
    holdTogether: true,
    find: (text) => evidenceIn(text).flatMap(({ span, fromArticle }) => fromArticle.map((name) => seenAs(span, name))),
  },
  {
    kind: 'veto on events',
    rules: vetoes,
    find: (text) => findRefused(readDocument(text)).map((refused) => ({ ...refused, value: refused.rule })),
  },
];

describe.each(kinds)('$kind', ({ rules, find, holdTogether }) => {
  const finds = rules.flatMap(({ name, finds }) => finds.map((example) => [name, example] as const));
  const ignores = rules.flatMap(({ name, ignores = [] }) => ignores.map((example) => [name, example] as const));

  test('no two rules share a name, and each has a reason and an example', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
    expect(
      rules.filter(({ reason, finds, ignores = [] }) => reason === '' || finds.length + ignores.length === 0),
    ).toEqual([]);
  });

  test.each(finds)('%s finds: %s', (name, source) => {
    const { text, mention, start, value } = readExample(source);
    const wanted = { rule: name, start, words: mention, ...(value === undefined ? {} : { value }) };
    const seen = find(text).map((seen) => ({ ...seen, words: text.slice(seen.start, seen.end) }));
    expect(seen).toContainEqual(expect.objectContaining(wanted));
  });

  if (ignores.length > 0)
    test.each(ignores)('%s ignores: %s', (name, source) => {
      const { text, mention, start } = readExample(source);
      const end = mention === undefined ? text.length : start + mention.length;
      const touching = find(text).filter(
        (seen) => seen.start < end && start < seen.end && (holdTogether !== true || seen.rule === name),
      );
      expect(touching.map((seen) => [text.slice(seen.start, seen.end), seen.rule])).toEqual([]);
    });
});

describe('an example', () => {
  test.each([
    ['They met [last Friday]. → 2023-04-14', ['They met last Friday.', 'last Friday', 9, '2023-04-14']],
    ['She [may] march.  # a verb', ['She may march.', 'may', 4, undefined]],
    ['Room #5 is free.', ['Room #5 is free.', undefined, 0, undefined]],
  ])('%s', (source, parts) => {
    const { text, mention, start, value } = readExample(source);
    expect([text, mention, start, value]).toEqual(parts);
  });
});
