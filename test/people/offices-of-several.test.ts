import { describe, expect, test } from '@jest/globals';
import { peopleOf } from './people-of.js';

describe('several people have the roles that the text says, and the countries of their offices', () => {
  test('those of a list share the role before it, wherever each of them is from', () => {
    const text = 'The governors Ola Kvist (Turku), Ana Ruiz of Salta, Lars Holm and Eva Brandt (Toledo) agreed.';
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([['governor'], ['governor'], ['governor'], ['governor']]);
  });

  test('those whose names follow the role and a comma share it', () => {
    const text = 'Two of his deputies, Ola Kvist, Ana Ruiz and Lars Holm, agreed.';
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([['deputy'], ['deputy'], ['deputy']]);
  });

  test('the title of the next name of a list is none of the name before', () => {
    const text =
      'Foreign Minister Ola Kvist, Minister for Food Security Lars Holm, Minister of State Ana Ruiz and others came.';
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([
      ['Foreign Minister'],
      ['Minister for Food Security'],
      ['Minister of State'],
    ]);
  });

  test.each([
    [
      'They met Jane Kvist, chairman of Brandt, Mr Ola Holm, finance director, and Ms Eva Ruiz, secretary.',
      ['chairman of Brandt'],
      ['finance director'],
      ['secretary'],
    ],
    [
      'They met the Chief Secretary, Mr Ola Kvist, Commissioner of Police, Mr Lars Holm, and Mayor, Mrs Eva Ruiz.',
      ['Chief Secretary'],
      ['Commissioner of Police'],
      ['Mayor'],
    ],
  ])('in a list roles follow the names or stand before them: %s', (text, ...roles) => {
    expect(peopleOf(text).map((one) => one.roles)).toEqual(roles);
  });

  test('who meets somebody is not of the same country', () => {
    const text =
      "Prime Minister Ola Kvist met Peru's Head of State, Lars Holm, at home. Norway voted. Peru and Norway are glad. Peru sings.";
    expect(peopleOf(text).map(({ countries }) => countries)).toEqual([['NO'], ['PE']]);
  });

  test('who is met on a visit holds the office of the place', () => {
    const [guest, host] = peopleOf(
      'Norway voted. Prime Minister Ola Kvist cut short a visit to Berlin, where he had met Chancellor Eva Holm.',
    );
    expect([guest?.countries, host?.countries]).toEqual([['NO'], ['DE']]);
  });

  test.each([
    ["Mali's president, Ola Kvist, and his foreign minister, Lars Holm, left.", ['ML'], ['ML']],
    ["Togo voted. Mali's president, Ola Kvist, was flanked by Foreign Minister Lars Holm.", ['ML'], ['ML']],
    ["Togo voted. It was Ola Kvist of Mali. Kvist's prime minister, Lars Holm, left.", ['ML'], ['ML']],
    ['Malian President Ola Kvist sacked Health Minister Lars Holm.', ['ML'], ['ML']],
    ['Malian President Ola Kvist left. In neighbouring Togo, President Lars Holm wept.', ['ML'], ['TG']],
    ["Mali's president, Ola Kvist, and his lawyer, Lars Holm, left.", ['ML'], []],
    ['Norway voted. President Ola Kvist left. He flew to Paris for talks with President Jean Holm.', ['NO'], ['FR']],
    [
      'Norway voted. President Ola Kvist left. He flew to Berlin, where he met with Chancellor Eva Holm.',
      ['NO'],
      ['DE'],
    ],
    // Beside the name of another country the second president of a text is not of the country of the first.
    [
      'Tonga mourned. Tonga has 12 islands. President Ola Kvist spoke. She cut short a visit to Fiji, where she had been due to meet President Eva Holm.',
      ['TO'],
      ['FJ'],
    ],
    [
      'President Ana Ruiz of Tonga cut short a visit to Fiji, where she had been due to meet President Eva Holm.',
      ['TO'],
      ['FJ'],
    ],
    ['Swedish Foreign Minister Ola Kvist flew to Accra. He held talks with President Eva Holm.', ['SE'], ['GH']],
    [
      'Tonga voted. Tonga is calm. Tonga has 12 islands. French Foreign Minister Ola Kvist met President Eva Holm.',
      ['FR'],
      ['TO'],
    ],
    ['Norway voted. President Ola Kvist left. He met Chancellor Eva Holm in Berlin.', ['NO'], ['DE']],
  ])(
    'who comes with somebody acts for the same country, who is met for that of the place: %s',
    (text, ...countries) => {
      expect(peopleOf(text).map((one) => one.countries)).toEqual(countries);
    },
  );

  test.each([
    ["Mali's acting trade minister, Ola Kvist, met his Danish counterpart, Lars Holm, there.", 'acting trade minister'],
    ["Mali's trade minister, Ola Kvist, met his outgoing Danish counterpart, Lars Holm, there.", 'trade minister'],
    ['The former Malian trade minister, Ola Kvist, met his Danish counterpart, Lars Holm.', 'former trade minister'],
  ])('a counterpart holds the office of the other: %s', (text, role) => {
    expect(peopleOf(text).map(({ roles, countries }) => [roles, countries])).toEqual([
      [[role], ['ML']],
      [['trade minister'], ['DK']],
    ]);
  });

  test.each([
    ['Actors Ana Kovač, 44, and Ola Kvist, 50, came.', 'Actor'],
    ['Former presidents Ana Kovač and Ola Kvist met.', 'Former president'],
    ['Senators Ana Kovač and Ola Kvist voted.', 'Senator'],
  ])('each of several has it: %s', (text, role) => {
    expect(peopleOf(text).map(({ roles }) => roles)).toEqual([[role], [role]]);
  });

  test('several share the one role before them', () => {
    const councillors = peopleOf('The councillors Ana Kovač, Ola Kvist and Lars Holm voted against it.');
    expect(councillors.map(({ roles }) => roles)).toEqual([['councillor'], ['councillor'], ['councillor']]);
  });
});
