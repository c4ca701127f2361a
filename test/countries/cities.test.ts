import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';

const names = (text: string): string[] =>
  extract(text, { cities: true })
    .entities.filter((one) => one.type === 'country')
    .flatMap(({ iso2, mentions }) => mentions.filter(({ via }) => via === 'city').map((one) => `${one.text} ${iso2}`));

describe('cities say of which country an article speaks', () => {
  test.each<readonly [text: string, ...cities: string[]]>([
    ['Floods hit San Salvador.', 'San Salvador SV'],
    ['LONDON (Reuters) - The mayor resigned.', 'LONDON GB'],
    ['Thousands marched in London and near Kyiv.', 'Kyiv UA', 'London GB'],
    ['Floods hit Mexico City.', 'Mexico City MX'],
    ['The cup final is in Kansas City.', 'Kansas City US'],
    ['The Moscow Times wrote about it.'],
    ['He was born in Paris, Texas, and died in London, Ontario, Canada.'],
    ['Sydney said she was late.'],
    ['Spain sent troops. They are in Valencia.', 'Valencia ES'],
    ['Venezuela sent troops. They are in Valencia.', 'Valencia VE'],
    ['Reading is fun in Nice.'],
    ['Mayor Austin Butler met Jack London and Irving Berlin.'],
    ['Tokyo said it would not pay.'],
    ['İstanbul is calm.', 'İstanbul TR'],
    ['A Mombasa High Court judge freed them.', 'Mombasa KE'],
    ["The Seoul Central District Prosecutors' Office charged them.", 'Seoul KR'],
    ['The National Intelligence Service (NIS) left.'],
    ['The Kyiv City Council met.', 'Kyiv UA'],
  ])('%s', (text, ...cities) => {
    expect(names(text).sort()).toEqual([...cities].sort());
  });

  test('but they are mentions only where that is asked for', () => {
    expect(extract('Floods hit San Salvador.').entities.filter(({ type }) => type === 'country')).toEqual([]);
  });
});
