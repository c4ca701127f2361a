import { describe, expect, test } from '@jest/globals';
import * as api from '../../src/index.js';

describe('the library', () => {
  test('exports these names and no others', () => {
    expect(Object.keys(api).sort()).toEqual(['extract']);
  });

  test('answers about a text in one call', () => {
    const { id, text, date, entities } = api.extract('Nothing to see.', { id: 'a' });
    expect({ id, text, date, entities }).toEqual({ id: 'a', text: 'Nothing to see.', date: null, entities: [] });
  });
});
