import { describe, expect, test } from '@jest/globals';
import { peopleOf } from './people-of.js';

describe('an office has its country, however the two are joined', () => {
  test.each<readonly [text: string, roles: readonly string[], countries: readonly string[]]>([
    ['Sri Lankan president Ola Kvist spoke.', ['president'], ['LK']],
    ['The former South Korean trade minister Ola Kvist spoke.', ['former trade minister'], ['KR']],
    ['Ola Kvist, president of South Korea, spoke.', ['president'], ['KR']],
    ['New Zealand acting police chief Ola Kvist spoke.', ['acting police chief'], ['NZ']],
    ["Ola Kvist, Kenya's deputy prime minister, spoke.", ['deputy prime minister'], ['KE']],
    ['Ola Kvist was sworn in as president of Kenya.', ['president'], ['KE']],
    ["Ola Kvist, who served as Kenya's ambassador, spoke.", ['ambassador'], ['KE']],
    ['Ola Kvist has been the mayor of Turku.', ['mayor of Turku'], []],
    ['Ola Kvist was elected chairman.', ['chairman'], []],
    ['The Kenyan foreign minister, 54-year-old Ola Kvist, spoke.', ['foreign minister'], ['KE']],
    ["The Kenyan government's spokesman, Ola Kvist, spoke.", ['spokesman'], ['KE']],
    ["Peru's long-serving ambassador Ola Kvist spoke.", ['ambassador'], ['PE']],
    ["Peru's Trade, Industry and Energy Minister Ola Kvist spoke.", ['Trade, Industry and Energy Minister'], ['PE']],
    ['Ola Kvist, minister of trade and industry until 2014, spoke.', ['minister of trade and industry'], []],
    ['The president of the Republic of Peru, Ola Kvist, spoke.', ['president'], ['PE']],
    ['Kenyan Ambassador to the United Nations Ola Kvist spoke.', ['Ambassador to the United Nations'], ['KE']],
    ['The Director-General of the Space Agency (SA), Ola Kvist, spoke.', ['Director-General of the Space Agency'], []],
    ['Ola Kvist Heads To Peru For Emergency Summit', [], []],
    ['They met the junta in Turku, led by Ola Kvist.', [], []],
    ['Ola Kvist from Norway was third.', [], ['NO']],
    ["Ola Kvist, the mayor's driver, spoke.", ['driver'], []],
    ['Chief Investigator Ola Kvist spoke.', ['Chief Investigator'], []],
    ['Ola Kvist, commanding officer of the battalion, spoke.', ['commanding officer of the battalion'], []],
    ['Ola Kvist, Head, Department of Physics, spoke.', ['Head, Department of Physics'], []],
    ['Ola Kvist, Special Assistant on Media, spoke.', ['Special Assistant on Media'], []],
    [
      'Ola Kvist, Special Adviser on Leisure, Trade and Tourism, spoke.',
      ['Special Adviser on Leisure, Trade and Tourism'],
      [],
    ],
    ['The Permanent Secretary, Mr Ola Kvist, spoke.', ['Permanent Secretary'], []],
    ['He shot past keeper Ola Kvist.', ['keeper'], []],
    ['They signed Ola Kvist from Norway.', [], []],
    ['Ola Kvist was not elected.', [], []],
    ['Ola Kvist, Bangladesh ambassador in Rome, spoke.', ['ambassador'], ['BD']],
  ])('%s', (text, roles, countries) => {
    const [person] = peopleOf(text);
    expect([person?.roles, person?.countries]).toEqual([roles, countries]);
  });
});
