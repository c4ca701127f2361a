import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { extract } from '../../src/extract.js';
import { toRecord } from '../../src/output/record.js';
import { sample } from './sample.js';

const schema = JSON.parse(readFileSync('schema/record-1.json', 'utf8')) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);
const article = readFileSync('fixtures/articles/g7-karuizawa.txt', 'utf8');
const explain = (): string => 'because';

test.each([
  ['a record of every kind', toRecord(sample, { offsetUnit: 'utf16', explain: null })],
  ['an explained record', toRecord(sample, { offsetUnit: 'byte', explain })],
  ['a real article', toRecord(extract(article), { offsetUnit: 'codepoint', explain: null })],
  ['a real article, explained', toRecord(extract(article, { explain: true }), { offsetUnit: 'utf16', explain })],
])('the published schema accepts %s', (_, record) => {
  validate(JSON.parse(JSON.stringify(record)));
  expect(validate.errors).toBeNull();
});

test('the published schema refuses a record without offsets', () => {
  const { offsetUnit, ...record } = toRecord(sample, { offsetUnit: 'utf16', explain: null });
  expect(offsetUnit).toBe('utf16');
  expect(validate(record)).toBe(false);
});
