import { mentionsIn } from '../mentions-in.js';
import { describe, expect, test } from '@jest/globals';
import { events } from '../../src/events/index.js';
import { editionOf, normalForm } from '../../src/events/named/normal-form.js';
import { finds, ignores, modalities, named, unnamed } from './cases.js';

const find = (text: string) => mentionsIn(events, text);
const occurrences = (text: string) => find(text).filter(({ tier }) => tier === 'occurrence');
const names = (text: string) => find(text).filter(({ tier }) => tier === 'named');

describe('occurrences', () => {
  test.each(finds)('%s → %s (%s)', (sentence, trigger, kind) => {
    const hits = occurrences(sentence).map((hit) => [hit.text, hit.kind]);
    expect(hits).toContainEqual([trigger, kind]);
  });

  test.each(ignores)('%s → nothing: %s', (sentence) => {
    expect(occurrences(sentence).map(({ text, rule }) => `${text} (${rule})`)).toEqual([]);
  });

  test.each(modalities)('%s → %s is %s', (sentence, trigger, modality) => {
    expect(occurrences(sentence).find(({ text }) => text === trigger)?.modality).toBe(modality);
  });

  test('the content of a vow is part of it', () => {
    expect(occurrences('They vowed to work together.').map(({ text }) => text)).toEqual(['vowed']);
  });

  test('every rule that fires has a reason', () => {
    const rules = [...finds.map(([sentence]) => sentence), ...named.map(([text]) => text)].flatMap((text) =>
      find(text).map(({ rule }) => rule),
    );
    expect(rules.filter((rule) => !events.reasons.has(rule))).toEqual([]);
  });
});

describe('named events', () => {
  test.each(named.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const found = new Map(names(text).map(({ lemma, kind }) => [lemma, kind]));
    expect([...found]).toEqual(expected);
  });

  test.each(unnamed)('%s → nothing: %s', (text) => {
    expect(names(text).map((hit) => hit.text)).toEqual([]);
  });
});

describe('normal form', () => {
  test.each([
    ['the Second World War', 'World War II'],
    ['WWI', 'World War I'],
    ['Group of Twenty summit', 'G20 Summit'],
    ['September 11 attacks', '9/11'],
    ['2012 Olympic Games', '2012 Olympics'],
    ['G7 Foreign ministers’ meeting', "G7 Foreign Ministers' Meeting"],
  ])('%s is %s', (text, name) => {
    expect(normalForm(text)).toBe(name);
  });

  test.each([
    ['38th G8 Summit', 'G8 Summit', 38, null],
    ['Super Bowl LVII', 'Super Bowl', 57, null],
    ['COP27', 'COP', 27, null],
    ['World War II', 'World War', 2, null],
    ['Super Bowl XLIX', 'Super Bowl', 49, null],
    ['Sixth Summit of the Americas', 'Summit of the Americas', 6, null],
    ['First World War', 'World War', 1, null],
    ['Twelfth Congress', 'Congress', 12, null],
    ['2012 Olympics', 'Olympics', null, 2012],
    ['Euro 2016', 'Euro', null, 2016],
    ['G7 Summit', 'G7 Summit', null, null],
  ])('%s is of the series %s', (name, series, edition, year) => {
    expect(editionOf(name)).toEqual({ series, edition, year });
  });
});

describe('attribution', () => {
  test.each([
    ['The army attacked the town, a spokesman said.', 'a spokesman'],
    ['"They attacked the town," said Ana Torres.', 'Ana Torres'],
    ['According to the ministry of defence, the army attacked the town.', 'the ministry of defence'],
    ['His lawyer said he had attacked the man.', 'His lawyer'],
    ['His lawyer, Luis Soto, said he had attacked the man.', 'Luis Soto'],
    ['The ministry, Peru, Chile and Kenya said the army had attacked the town.', 'The ministry'],
    ['He said the army had attacked the town.', null],
    ['The army attacked the town.', null],
    // What the speaker does is not what is said, nor what is done to one who says something.
    ['The chief attacked the plan and said it was a mistake.', null],
    ['"It was a mistake," said Ana Torres, who attacked the plan.', null],
    ['Ana Torres, who attacked the man, said it was a mistake.', null],
    ['Ana Torres attacked a man that had claimed he was a doctor.', null],
    ['Ana Torres said men attacked a doctor who died.', 'Ana Torres'],
  ])('%s', (text, speaker) => {
    const attacks = find(text).filter(({ lemma }) => lemma === 'attack');
    expect(attacks.map(({ attribution }) => attribution)).toEqual([speaker]);
  });
});
