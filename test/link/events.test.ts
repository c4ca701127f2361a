import { describe, expect, test } from '@jest/globals';
import type { NewsEvent, Numbered } from '../../src/core/entity.js';
import { extract } from '../../src/extract.js';
import { called } from './cases/called.js';
import { otherClusters } from './cases/coreference.js';
import { courtClusters } from './cases/coreference-of-courts.js';
import { harmClusters } from './cases/coreference-of-harm.js';
import { dated } from './cases/dated.js';
import { deedClusters } from './cases/deeds.js';
import { inOneSentence } from './cases/in-one-sentence.js';
import { participants } from './cases/participants.js';
import { placed } from './cases/placed.js';
import { sides } from './cases/sides.js';
import { toldAgain } from './cases/told-again.js';
import { quoted } from './cases/quoted.js';
import { whoAndWhom } from './cases/who-and-whom.js';

const reference = { value: '2023-04-17', source: 'option' } as const;
const read = (text: string) => extract(text, { date: reference });
const isEvent = (entity: Numbered): entity is Numbered<NewsEvent> => entity.type === 'event';
const eventsOf = (text: string) => read(text).entities.filter(isEvent);

describe('participants', () => {
  test.each(
    [...participants, ...quoted, ...whoAndWhom, ...inOneSentence].map(([text, kind, trigger, ...parts]) => ({
      text,
      kind,
      trigger,
      parts,
    })),
  )('$text', ({ text, kind, trigger, parts }) => {
    const { entities } = read(text);
    const event = entities
      .filter(isEvent)
      .find((each) => each.kind === kind && each.mentions.some((mention) => mention.text === trigger));
    const nameOf = (id: string) => {
      const entity = entities.find((each) => each.id === id);
      return entity !== undefined && 'name' in entity ? entity.name : id;
    };
    expect(event?.participants.map(({ entity, role }) => [nameOf(entity), role])).toEqual(parts);
  });

  test('they are the two of the sentence before', () => {
    const { entities } = read(
      'Ana Torres and Luis Vega left. Ida Holm held talks with Omar Saleh. They agreed to meet.',
    );
    const event = entities.filter(isEvent).find(({ mentions }) => mentions[0]?.text === 'agreed');
    expect(event?.participants.map(({ entity }) => entity)).toEqual(['p3', 'p4']);
  });

  test('they are the two persons named last', () => {
    const { entities } = read(
      'President Ana Torres flew to Rome. Prime Minister Luis Vega was there. They discussed trade.',
    );
    const event = entities.filter(isEvent).find(({ mentions }) => mentions[0]?.text === 'discussed');
    expect(event?.participants.map(({ entity }) => entity)).toEqual(['p1', 'p2']);
  });
});

describe('modality', () => {
  test.each([
    ['He was ordered to pay a fine and banned from the port.', 'banned', 'asserted'],
    ["The army mustn't attack the town.", 'attack', 'denied'],
    ["The firm ain't buying the airline.", 'buying', 'denied'],
    ['Talks on a ceasefire broke up in Gao.', 'ceasefire', 'possible'],
    ['Chad to resume talks', 'talks', 'planned'],
  ])('%s: %s is %s', (text, trigger, modality) => {
    const event = eventsOf(text).find(({ mentions }) => mentions.some((mention) => mention.text === trigger));
    expect(event?.modality).toBe(modality);
  });
});

describe('coreference', () => {
  test.each(
    [...harmClusters, ...courtClusters, ...otherClusters, ...toldAgain, ...deedClusters].map(
      ([text, kind, ...mentions]) => ({
        text,
        kind,
        mentions,
      }),
    ),
  )('$text', ({ text, kind, mentions }) => {
    const found = eventsOf(text).filter((event) => event.kind === kind);
    expect(found.map((event) => event.mentions.map((mention) => mention.text))).toEqual(mentions);
  });
});

describe('names', () => {
  test.each(called)('%s → %s', (text, name) => {
    expect(eventsOf(text)[0]?.name).toBe(name);
  });
});

describe('dates of events', () => {
  test.each(dated.map(([text, trigger, value]) => ({ text, trigger, value })))(
    '$trigger: $value in $text',
    ({ text, trigger, value }) => {
      const event = eventsOf(text).find(({ mentions }) => mentions.some((mention) => mention.text === trigger));
      expect(event?.mentions).toBeDefined();
      expect(event?.when?.value ?? null).toBe(value);
    },
  );

  test('what has a date to come is planned', () => {
    const [strike] = eventsOf('The strike on 3 May 2023 affects all trains.');
    expect(strike?.modality).toBe('planned');
  });

  test('the year of a named event may come from its date', () => {
    const [summit] = eventsOf('The G20 summit opened on 3 March 2023.');
    expect(summit).toMatchObject({ name: 'G20 Summit', series: 'G20 Summit', year: 2023 });
  });
});

describe('places of events', () => {
  test.each(placed.map(([text, trigger, place, iso2]) => ({ text, trigger, place, iso2 })))(
    '$trigger: $place in $text',
    ({ text, trigger, place, iso2 }) => {
      const event = eventsOf(text).find(({ mentions }) => mentions.some((mention) => mention.text === trigger));
      expect(event?.mentions).toBeDefined();
      expect(event?.place ?? null).toBe(place);
      expect(event?.where?.iso2 ?? null).toBe(iso2);
    },
  );
});

describe('sides that are no person and no country', () => {
  test.each(sides.map(([text, trigger, who, whom]) => ({ text, trigger, who, whom })))(
    '$who, $whom in $text',
    ({ text, trigger, who, whom }) => {
      const event = eventsOf(text).find(({ mentions }) => mentions.some((mention) => mention.text === trigger));
      expect(event?.mentions).toBeDefined();
      expect([event?.who, event?.whom].map((quotes) => quotes?.map((quote) => quote.text).join() ?? '')).toEqual([
        who,
        whom,
      ]);
    },
  );
});

describe('the explanation of an event', () => {
  const [event] = extract('Ana Torres met Luis Vega in Lima on 3 May 2023. The meeting lasted an hour.', {
    date: reference,
    explain: true,
  }).entities.filter(isEvent);
  const parts = event?.explanation?.parts ?? [];

  test.each([
    ['p1', 'who does it, as “met” has “Ana Torres”'],
    ['p2', 'who does it, as “met” has “Luis Vega”'],
    ['place', '“Lima”, in its clause'],
    [undefined, '“meeting” is the same: a noun with its article'],
  ])('%s: %s', (about, reason) => {
    expect(parts.filter((part) => part.about === about).map((part) => part.reason)).toContain(reason);
  });

  test('its date says where it stands', () => {
    expect(parts.find(({ name }) => name === 'date')?.reason).toMatch(/^“3 May 2023”, in its /);
  });

  test.each([
    ['Ana Torres, a writer jailed in Lima for insulting Luis Soto, died on Monday.', 'died'],
    ['The union launched an appeal for victims of the war in Chad on Monday.', 'appeal'],
    ['Man charged in fatal Lima hit and run', 'charged'],
  ])('%s: the lead is %s', (text, lead) => {
    const [first] = [...eventsOf(text)].sort((a, b) => b.salience - a.salience);
    expect(first?.mentions.map((mention) => mention.text)).toContain(lead);
  });

  test('one that tells nothing new beside another of its kind loses a point', () => {
    const { entities } = extract('Police arrested Luis Soto in Lima in May. An inquiry began. Gunmen shot two men.', {
      date: reference,
      explain: true,
    });
    const lowered = entities
      .filter(isEvent)
      .filter(({ explanation }) => explanation?.parts.some(({ name }) => name === 'nothing new') === true);
    expect(lowered.map(({ mentions }) => mentions.map(({ text }) => text))).toEqual([['inquiry']]);
    expect(lowered[0]?.explanation?.sum).toBe(lowered[0]?.salience);
  });

  test('its salience is the sum of what is said of it', () => {
    const sum = parts.reduce((total, { weight = 0 }) => total + weight, 0);
    expect(event?.explanation?.sum).toBe(event?.salience);
    expect(sum).toBeCloseTo(event?.salience ?? Number.NaN);
  });

  test('nothing is said where nobody asks', () => {
    expect(eventsOf('Ana Torres met Luis Vega.')[0]?.explanation).toBeUndefined();
  });
});
