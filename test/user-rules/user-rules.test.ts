import { describe, expect, jest, test } from '@jest/globals';
import { processorTime } from '../../scripts/growth/processor-time.js';
import { extract } from '../../src/extract.js';
import { readUserRules } from '../../src/user-rules/index.js';

const DATE = { value: '2023-04-17', source: 'option' } as const;

const lines = (rules: readonly object[]): string => rules.map((rule) => JSON.stringify(rule)).join('\n');

/** `person Zorblax Quux: Quux | Zorblax Quux`: what the user's rules made of a text, with their mentions. */
const found = async (text: string, ...rules: readonly object[]): Promise<string[]> => {
  const { entities } = extract(text, { date: DATE }, await readUserRules(lines(rules), 'own.jsonl'));
  return entities
    .filter(({ mentions }) => mentions.some(({ rule }) => rule.startsWith('user:')))
    .map((entity) => {
      const { iso2, value, name }: { iso2?: string; value?: string | null; name?: string } = entity;
      return `${entity.type} ${iso2 ?? value ?? name}: ${entity.mentions.map((mention) => mention.text).join(' | ')}`;
    });
};

const token = (...pattern: readonly object[]): object => ({ label: 'PERSON', pattern });

describe('phrases', () => {
  test.each<[string, object[], string, string[]]>([
    [
      'a person by the name of the rule, with the later surname',
      [{ label: 'PERSON', pattern: 'Zorblax Quux', id: 'Zorblax Q. Quux' }],
      'Zorblax Quux spoke. Mr. Quux left.',
      ['person Zorblax Q. Quux: Zorblax Quux | Quux'],
    ],
    [
      'a person without an id',
      [{ label: 'PERSON', pattern: 'zorblax' }],
      'Then zorblax came.',
      ['person zorblax: zorblax'],
    ],
    [
      'a country by code',
      [{ label: 'GPE', pattern: 'Freedonia', id: 'FRA' }],
      'In Freedonia.',
      ['country FR: Freedonia'],
    ],
    [
      'a country by name, with its other mentions',
      [{ label: 'GPE', pattern: 'the Hexagon', id: 'France' }],
      'France is the Hexagon.',
      ['country FR: France | the Hexagon'],
    ],
    ['a country by the phrase alone', [{ label: 'GPE', pattern: 'Japan' }], 'Japan spoke.', ['country JP: Japan']],
    [
      'a date by its value',
      [{ label: 'DATE', pattern: 'Liberation Day', id: '2025-04-02' }],
      'Since Liberation Day it rains.',
      ['date 2025-04-02: Liberation Day'],
    ],
    [
      'an event',
      [{ label: 'EVENT', pattern: 'Operation Soap' }],
      'Operation Soap began.',
      ['event Operation Soap: Operation Soap'],
    ],
    [
      'across a line end',
      [{ label: 'PERSON', pattern: 'Zorblax Quux' }],
      'So Zorblax\nQuux spoke.',
      ['person Zorblax Quux: Zorblax\nQuux'],
    ],
    [
      'whatever the apostrophe',
      [{ label: 'EVENT', pattern: "Zog's Day" }],
      'On Zog’s Day.',
      ['event Zog’s Day: Zog’s Day'],
    ],
    [
      'the longest',
      [
        { label: 'PERSON', pattern: 'Quux' },
        { label: 'EVENT', pattern: 'Quux Fair of Arts' },
        { label: 'EVENT', pattern: 'Quux Fair' },
      ],
      'The Quux Fair of Arts.',
      ['event Quux Fair of Arts: Quux Fair of Arts'],
    ],
    [
      'two rules of one id are one person',
      [
        { label: 'PERSON', pattern: 'Bean Counter', id: 'John Bean' },
        { label: 'PERSON', pattern: 'Old Beany', id: 'John Bean' },
      ],
      'Bean Counter, also Old Beany.',
      ['person John Bean: Bean Counter | Old Beany'],
    ],
    [
      'what is allowed',
      [{ label: 'PERSON', allow: ['May', 'Will'] }],
      'It was May and Will.',
      ['person May: May', 'person Will: Will'],
    ],
  ])('%s', async (_, rules, text, expected) => {
    expect(await found(text, ...rules)).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ['other capitals', { label: 'PERSON', pattern: 'Zorblax Quux' }, 'zorblax quux spoke.'],
    ['a part of a word', { label: 'PERSON', pattern: 'Zor' }, 'Zorblax spoke.'],
    ['only the beginning', { label: 'PERSON', pattern: 'Zorblax Quux' }, 'Zorblax'],
    ['a longer reading of the kinds', { label: 'PERSON', pattern: 'Bakhmut' }, 'The Battle of Bakhmut raged.'],
  ])('are not found: %s', async (_, rule, text) => {
    expect(await found(text, rule)).toEqual([]);
  });
});

describe('token patterns', () => {
  test.each<[string, object, string, string]>([
    ['TEXT', token({ TEXT: 'Zog' }), 'zog Zog', 'Zog'],
    ['LOWER', token({ LOWER: 'zog' }), 'ZOG', 'ZOG'],
    ['SHAPE', token({ SHAPE: 'Xxxxx' }), 'a Zorblax', 'Zorblax'],
    ['SHAPE of digits', token({ SHAPE: 'dddd' }, { SHAPE: 'X' }), '2023 X', '2023 X'],
    ['REGEX', token({ TEXT: { REGEX: '^Mc[A-Z]' } }), 'Mcx, McVey', 'McVey'],
    ['IN', token({ LOWER: { IN: ['zig', 'zag'] } }), 'Zag', 'Zag'],
    ['NOT_IN', token({ TEXT: 'Zog' }, { TEXT: { NOT_IN: ['one'] } }), 'Zog one Zog two', 'Zog two'],
    ['LENGTH', token({ LENGTH: { '>=': 9 } }), 'eightlet ninelette', 'ninelette'],
    ['LENGTH, exactly', token({ LENGTH: 9 }), 'ninelette tenletters', 'ninelette'],
    ['LENGTH, at most', token({ LENGTH: { '<=': 9, '>': 8 } }), 'eightlet ninelette tenletters', 'ninelette'],
    ['LENGTH, neither', token({ LENGTH: { '<': 10, '!=': 8 } }), 'eightlet ninelette tenletters', 'ninelette'],
    ['IS_ALPHA', token({ TEXT: 'Zog' }, { IS_ALPHA: true }), 'Zog 7, Zog x', 'Zog x'],
    ['IS_DIGIT', token({ TEXT: 'Zog' }, { IS_DIGIT: true }), 'Zog x, Zog 7', 'Zog 7'],
    ['IS_UPPER', token({ IS_UPPER: true, LENGTH: 4 }), 'Zogs ZOGS', 'ZOGS'],
    ['IS_LOWER', token({ TEXT: 'Zog' }, { IS_LOWER: true }), 'Zog X, Zog x', 'Zog x'],
    ['IS_TITLE', token({ TEXT: 'von' }, { IS_TITLE: true }), 'von zog von Zog', 'von Zog'],
    ['IS_PUNCT', token({ TEXT: 'Zog' }, { IS_PUNCT: true }), 'Zog x Zog !', 'Zog !'],
    ['IS_SENT_START', token({ LOWER: 'zog', IS_SENT_START: false }, { TEXT: '!' }), 'Zog ! The Zog !', 'Zog !'],
    ['two attributes', token({ LOWER: 'zog', IS_UPPER: true }), 'zog ZOG', 'ZOG'],
    ['OP ?', token({ TEXT: 'Zog' }, { TEXT: 'the', OP: '?' }, { TEXT: 'Great' }), 'Zog Great', 'Zog Great'],
    ['OP *', token({ TEXT: 'Zog' }, { IS_DIGIT: true, OP: '*' }), 'Zog 1 2 3 x', 'Zog 1 2 3'],
    ['OP +', token({ IS_DIGIT: true, OP: '+' }, { TEXT: 'Zog' }), 'x 1 2 Zog', '1 2 Zog'],
    ['OP !', token({ TEXT: 'Zog' }, { TEXT: 'one', OP: '!' }), 'Zog one Zog two', 'Zog two'],
    ['OP {2}', token({ TEXT: 'Zog' }, { IS_DIGIT: true, OP: '{2}' }), 'Zog 1 x Zog 1 2 3', 'Zog 1 2'],
    ['OP {1,2}', token({ TEXT: 'Zog' }, { IS_DIGIT: true, OP: '{1,2}' }), 'Zog 1 2 3', 'Zog 1 2'],
    ['OP {2,}', token({ TEXT: 'Zog' }, { IS_DIGIT: true, OP: '{2,}' }), 'Zog 1 2 3', 'Zog 1 2 3'],
    ['OP {,1}', token({ TEXT: 'Zog' }, { IS_DIGIT: true, OP: '{,1}' }), 'Zog 1 2', 'Zog 1'],
    ['any token', token({ TEXT: 'Zog' }, {}), 'Zog ? x', 'Zog ?'],
  ])('%s', async (_, rule, text, expected) => {
    expect(await found(text, rule)).toEqual([`person ${expected}: ${expected}`]);
  });
});

describe('lists', () => {
  const peopleOf = async (text: string, ...rules: readonly object[]): Promise<string[]> =>
    extract(text, { types: ['person'] }, await readUserRules(lines(rules), 'own.jsonl')).entities.map((entity) =>
      entity.type === 'person' ? entity.name : '',
    );

  test('deny', async () => {
    const text = 'Tom Jones met Angela Merkel.';
    expect(await peopleOf(text)).toEqual(['Tom Jones', 'Angela Merkel']);
    expect(await peopleOf(text, { deny: 'Tom Jones' })).toEqual(['Angela Merkel']);
    expect(await peopleOf(text, { deny: ['Tom Jones'], label: 'PERSON' })).toEqual(['Angela Merkel']);
    expect(await peopleOf(text, { deny: 'Tom Jones', label: 'EVENT' })).toEqual(['Tom Jones', 'Angela Merkel']);
  });

  test('merge', async () => {
    const text = 'Angela Merkel met Tom Jones. Thomas Woodward sang.';
    const names = ['Tom Jones', 'Thomas Woodward'];
    expect(await peopleOf(text, { merge: names, label: 'PERSON' })).toEqual(['Angela Merkel', 'Tom Jones']);
    expect(await peopleOf(text, { merge: names, label: 'PERSON', id: 'Sir Tom' })).toEqual([
      'Angela Merkel',
      'Sir Tom',
    ]);
  });

  test('what was denied says so', async () => {
    const rules = await readUserRules('{"deny":"Tom Jones"}', 'own.jsonl');
    const { rejected } = extract('Tom Jones sang.', { explain: true }, rules);
    expect(rejected.find(({ text }) => text === 'Tom Jones')?.because).toBe('denied in line 1 of own.jsonl');
  });
});

describe('errors say where and what', () => {
  test.each<[string, string]>([
    ['{"label":"PERSON","pattern":"A"}\n{oops', 'own.jsonl:2: not valid JSON'],
    ['[]', 'own.jsonl:1: not a JSON object'],
    ['\n\n{"label":"ORG","pattern":"x"}', 'own.jsonl:3: label "ORG" is none of PERSON, GPE, DATE, EVENT'],
    [
      '{"label":"PERSN","pattern":"x"}',
      'own.jsonl:1: label "PERSN" is none of PERSON, GPE, DATE, EVENT (did you mean PERSON?)',
    ],
    ['{"pattern":"x"}', 'own.jsonl:1: no label: one of PERSON, GPE, DATE, EVENT'],
    ['{"label":"PERSON"}', 'own.jsonl:1: a line has one of pattern, allow, deny, merge, not none'],
    [
      '{"label":"PERSON","pattern":"x","deny":"y"}',
      'own.jsonl:1: a line has one of pattern, allow, deny, merge, not pattern and deny',
    ],
    ['{"lable":"PERSON","pattern":"x"}', 'own.jsonl:1: unknown field "lable" (did you mean label?)'],
    ['{"label":"PERSON","pattern":" "}', 'own.jsonl:1: the pattern is empty'],
    ['{"label":"PERSON","pattern":[]}', 'own.jsonl:1: the pattern must be a string or a list of tokens'],
    ['{"label":"PERSON","pattern":[{"OP":"*"}]}', 'own.jsonl:1: the pattern may match nothing at all'],
    ['{"label":"PERSON","pattern":[{"TEXT":{"REGEX":"("}}]}', 'own.jsonl:1: REGEX "(": '],
    ['{"label":"PERSON","pattern":[{"TEXT":{"REGEX":"(a)\\\\1"}}]}', 'own.jsonl:1: REGEX "(a)\\\\1": '],
    ['{"label":"PERSON","pattern":[{"POS":"NOUN"}]}', 'own.jsonl:1: token attribute POS is not known'],
    ['{"label":"PERSON","pattern":[{"TEXT":"a","OP":"??"}]}', 'own.jsonl:1: OP must be one of'],
    ['{"label":"PERSON","pattern":[{"IS_DIGIT":"yes"}]}', 'own.jsonl:1: IS_DIGIT must be true or false'],
    ['{"label":"PERSON","pattern":[{"TEXT":{"IN":[]}}]}', 'own.jsonl:1: IN of TEXT must be a list of strings'],
    [
      '{"label":"PERSON","pattern":[{"TEXT":{"FUZZY":"a"}}]}',
      'own.jsonl:1: TEXT knows IN, NOT_IN and REGEX, not FUZZY',
    ],
    ['{"label":"GPE","pattern":"Zog"}', 'own.jsonl:1: a GPE that is no name of a country needs an id'],
    [
      '{"label":"GPE","pattern":"Zog","id":"ZZ9"}',
      'own.jsonl:1: the id of a GPE is an ISO 3166 code or the name of a country, not "ZZ9"',
    ],
    ['{"label":"DATE","pattern":"Zog","id":"2023-02-30"}', 'own.jsonl:1: the id of a DATE is its value'],
    ['{"label":"EVENT","pattern":"Zog","kind":"party"}', 'own.jsonl:1: kind "party" is none of meeting'],
    ['{"label":"PERSON","pattern":"Zog","kind":"sport"}', 'own.jsonl:1: only an EVENT has a kind'],
    ['{"merge":["a"],"label":"PERSON"}', 'own.jsonl:1: merge needs two names or more'],
  ])('%s', async (source, message) => {
    const error = await readUserRules(source, 'own.jsonl').catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UserError', exitCode: 2 });
    expect((error as Error).message.slice(0, message.length)).toBe(message);
  });
});

describe('speed', () => {
  /** Milliseconds that a garbage collection takes. */
  const NOISE = 300;
  // A busy machine slows a measurement now and then; quadratic code fails each time.
  jest.retryTimes(2);

  const names = Array.from({ length: 100_000 }, (_, i) => `Zor${i.toString(36)} Quux${(i * 7) % 997}`);

  const sourceOf = (count: number): string =>
    lines(names.slice(0, count).map((pattern) => ({ label: 'PERSON', pattern })));

  test('twenty times as many phrases take twenty times as long', async () => {
    const timeFor = async (count: number): Promise<number> => {
      const source = sourceOf(count);
      const began = process.cpuUsage();
      await readUserRules(source, 'own.jsonl');
      return process.cpuUsage(began).user / 1000;
    };
    await timeFor(5_000);
    const few = await timeFor(5_000);
    expect(await timeFor(100_000)).toBeLessThan(3 * 20 * few + NOISE);
  });

  test('each of a hundred thousand phrases is found', async () => {
    const rules = await readUserRules(sourceOf(100_000), 'own.jsonl');
    expect(extract(`And ${names[77_777]!} spoke.`, {}, rules).entities[0]).toMatchObject({ name: names[77_777] });
  });

  test('a pattern of stars and an expression that others would choke on stay linear', async () => {
    const rules = await readUserRules(
      lines([
        token({ OP: '*' }, { TEXT: 'never' }, { OP: '*' }),
        token({ TEXT: { REGEX: '(a+)+$' } }, { TEXT: 'never' }),
      ]),
      'own.jsonl',
    );
    const timeOf = (text: string): number => processorTime(() => extract(text, { types: ['person'] }, rules));
    timeOf('aaaa b '.repeat(1000));
    const short = timeOf(`${'a'.repeat(2000)}b `.repeat(10) + 'aaaa b '.repeat(2000));
    const long = timeOf(`${'a'.repeat(8000)}b `.repeat(10) + 'aaaa b '.repeat(8000));
    expect(long).toBeLessThan(3 * 4 * short + NOISE);
  });
});
