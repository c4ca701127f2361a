import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';

const focusOf = (text: string) => extract(text, { types: ['country'] }).focus;

describe('focus', () => {
  test('is empty where no country is named', () => {
    expect(focusOf('Nothing happened.')).toEqual([]);
  });

  test('puts the headline before the body', () => {
    const { length, 0: first } = focusOf(
      'Floods hit Chile\n\nHelp came. It rained. More came.\n\nPeru and Peru sent tents.',
    );
    expect(length).toBe(2);
    expect(first).toMatchObject({ iso2: 'CL', name: 'Chile' });
  });

  test('gives little for the dateline', () => {
    expect(focusOf('KARUIZAWA, Japan - Russia refused.').map(({ iso2 }) => iso2)).toEqual(['RU', 'JP']);
  });

  test.each<readonly [text: string, ...countries: string[]]>([
    ['Floods hit San Salvador. Dozens are missing.', 'SV'],
    ['A French-inspired bakery opened.'],
    ['The bakery opened. It has a French oven.'],
    ['A French-inspired bakery opened in Boston. It sells bread in Chicago and Denver.', 'US'],
    ['Norway voted. It rained. It snowed. It froze. A Danish cook cooked.', 'NO'],
    ['It rained. It snowed. It froze. It thawed. She flew to Mumbai.'],
    ['Austin Butler plays the king in Paris.', 'FR'],
    ['The Taoiseach was heckled in the Dáil.', 'IE'],
    ['It rained. It snowed. It froze. It thawed. The Bundestag met.'],
    ['Indiana Governor Ola Kvist resigned.', 'US'],
    ['A bus fell into a gorge in Kerala.', 'IN'],
    ['Hull signed Canadian striker Ola Kvist. He played in Leeds.', 'GB'],
    ['A Polish man was found dead.', 'PL'],
    ['Virginia Holm swam in Lake Garda.'],
    ['A quake struck Fiji, the US Geological Survey said.', 'FJ'],
    ['A quake struck Lake County, the US Geological Survey said.', 'US'],
    [
      'Chile burns\n\nChile burned again. Chile has no planes left. It was hot. It was dry. It was late. Peru sent one.',
      'CL',
    ],
  ])('has a floor, and cities speak for countries: %s', (text, ...countries) => {
    expect(focusOf(text).map(({ iso2 }) => iso2)).toEqual(countries);
  });

  test('counts demonyms and metonyms', () => {
    expect(focusOf('Pyongyang denied it. North Korean media did too. Chile was silent.')[0]?.iso2).toBe('KP');
  });

  test.each(['Chile, Peru and Bolivia met.', 'Chile and Peru met. Chile, Fiji, Mali, Oman, Iraq and Cuba did not.'])(
    'adds up to 1: %s',
    (text) => {
      expect(focusOf(text).reduce((sum, { score }) => sum + Math.round(score * 100), 0)).toBe(100);
    },
  );

  test('is sorted', () => {
    const scores = focusOf('Chile and Peru met. Chile agreed with Peru, Bolivia and Chile.').map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });
});
