import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, Point } from 'geojson';
import { marked } from 'marked';
import type { Result } from '../../../src/core/result.js';
import { againstDtd, elementsOf, readXml, textOf } from './xml.js';
import { inUtf16, placesOf, print, results } from './articles.js';

const all = Object.entries(results);

/** Reads GeoJSON that is valid by RFC 7946, and says where it is not. */
const { check } = createRequire(import.meta.url)('@placemarkio/check-geojson') as { check: (text: string) => unknown };

describe('timeml', () => {
  const dtd = readFileSync(join(import.meta.dirname, 'timeml.dtd'), 'utf8');

  test.each(all)('%s: is well-formed, valid, and holds the text', async (_, result) => {
    const root = readXml(await print('timeml', [result]));
    expect(againstDtd(root, dtd)).toEqual([]);
    const kept = result.text.replace(
      /[\0-\x08\x0b\x0c\x0e-\x1f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    );
    expect(textOf(root).trimEnd()).toBe(kept.trimEnd());
  });

  test.each(all)('%s: every date is an element with its value', async (_, result) => {
    const inText = elementsOf(readXml(await print('timeml', [result]))).filter(
      ({ name, attributes }) => name === 'TIMEX3' && attributes['tid'] !== 't0',
    );
    const wanted = result.entities
      .flatMap((entity) =>
        entity.type === 'date'
          ? entity.mentions.map(({ start, text }) => ({ start, said: text, timex: entity.timex }))
          : [],
      )
      .sort((a, b) => a.start - b.start);
    expect(inText.map(textOf)).toEqual(wanted.map(({ said }) => said));
    expect(inText.map(({ attributes }) => attributes)).toMatchObject(wanted.map(({ timex }) => ({ ...timex })));
  });

  test('says the day of publication, and which event is on which day', async () => {
    expect(await print('timeml', [results['made by hand']!])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<TimeML><TIMEX3 tid="t0" type="DATE" value="2023-04-18" functionInDocument="CREATION_TIME" temporalFunction="false"/>Ana Lindqvist, Norway’s envoy, <EVENT eid="e1" class="OCCURRENCE">met</EVENT> 🙂 Ms. Lindqvist’s aides
in Oslo on <TIMEX3 tid="t1" type="DATE" value="2023-04-17" temporalFunction="true">Monday</TIMEX3>.
<MAKEINSTANCE eiid="ei1" eventID="e1" pos="NONE" tense="NONE" aspect="NONE" polarity="POS"/>
<TLINK lid="l1" eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED"/>
</TimeML>
`);
  });
});

describe('ttk', () => {
  const dtd = readFileSync(join(import.meta.dirname, 'ttk.dtd'), 'utf8');

  test.each(all)('%s: is valid, and every date and event is an element with its place', async (_, result) => {
    const root = readXml(await print('ttk', [result]));
    expect(againstDtd(root, dtd)).toEqual([]);
    const at = inUtf16(result.text);
    const placed = elementsOf(root).filter(({ attributes }) => 'begin' in attributes);
    const wanted = result.entities.flatMap(({ type, mentions }) =>
      type === 'date' || type === 'event' ? mentions.map(({ start, end }) => `${type} ${start}-${end}`) : [],
    );
    const found = placed.map(({ name, attributes: { begin, end } }) => {
      const type = name === 'TIMEX3' ? 'date' : 'event';
      return `${type} ${at(Number(begin))}-${at(Number(end))}`;
    });
    expect(found.sort()).toEqual(wanted.sort());
  });

  test('says the day of publication, and which event is on which day', async () => {
    const printed = await print('ttk', [results['made by hand']!]);
    expect(printed.slice(printed.indexOf('<metadata>'))).toBe(`<metadata>
  <dct value="20230418"/>
</metadata>
<source_tags/>
<tarsqi_tags>
  <TIMEX3 tid="t0" type="DATE" value="2023-04-18" functionInDocument="CREATION_TIME" temporalFunction="false"/>
  <EVENT begin="31" end="34" origin="GAZETTE" eid="e1" eiid="ei1" class="OCCURRENCE" pos="NONE" tense="NONE" aspect="NONE" polarity="POS"/>
  <TIMEX3 begin="70" end="76" origin="GAZETTE" tid="t1" type="DATE" value="2023-04-17" temporalFunction="true"/>
  <TLINK lid="l1" eventInstanceID="ei1" relatedToTime="t1" relType="IS_INCLUDED"/>
</tarsqi_tags>
</ttk>
`);
  });
});

describe('webanno', () => {
  interface Page {
    readonly '@context': string;
    readonly type: string;
    readonly items: readonly {
      readonly id: string;
      readonly target: {
        readonly selector: readonly [{ start: number; end: number }, Readonly<Record<string, string>>];
      };
    }[];
  }

  test.each(all)('%s: position and quote select every mention', async (_, result) => {
    const page = JSON.parse(await print('webanno', [result])) as Page;
    expect([page['@context'], page.type]).toEqual(['http://www.w3.org/ns/anno.jsonld', 'AnnotationPage']);
    const places = page.items.map(({ target: { selector } }) => {
      const [{ start, end }, { exact = '', prefix = '', suffix = '' }] = selector;
      const [from, to] = [inUtf16(result.text)(start), inUtf16(result.text)(end)];
      expect(exact).toBe(result.text.slice(from, to));
      const isPair = /^[\udc00-\udfff]|[\ud800-\udbff]$/;
      expect(prefix).toBe(result.text.slice(Math.max(0, from - 32), from).replace(isPair, ''));
      expect(suffix).toBe(result.text.slice(to, to + 32).replace(isPair, ''));
      return `${from}-${to}`;
    });
    expect(places).toEqual(placesOf(result));
    expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length);
    for (const { id } of page.items) expect(URL.canParse(id)).toBe(true);
  });
});

describe('jsonld', () => {
  type Thing = Readonly<Record<string, unknown>>;
  const read = async (...names: string[]): Promise<Thing> =>
    JSON.parse(
      await print(
        'jsonld',
        names.map((name) => results[name]!),
        { several: false },
      ),
    ) as Thing;

  test('one article is one, several are a graph, none an empty one', async () => {
    expect(await read('made by hand')).toMatchObject({ '@context': 'https://schema.org', '@type': 'NewsArticle' });
    expect((await read('made by hand', 'empty', 'hostile'))['@graph']).toHaveLength(3);
    expect((await read())['@graph']).toEqual([]);
  });

  test('says what it is about and whom it mentions', async () => {
    expect(await read('made by hand')).toMatchObject({
      ...{ identifier: 'sample.txt', datePublished: '2023-04-18' },
      about: [{ '@type': 'Country', name: 'Norway', identifier: 'NO' }],
      mentions: [
        { '@type': 'Person', name: 'Ana Lindqvist', alternateName: ['Lindqvist'], jobTitle: ['envoy'] },
        { '@type': 'Country', name: 'Norway' },
        { '@type': 'Event', startDate: '2023-04-17', location: { '@type': 'Place', name: 'Oslo' } },
      ],
    });
  });

  test('may stand in a page', async () => {
    const printed = await print('jsonld', [results['hostile']!]);
    expect(printed).not.toContain('<');
    expect(printed).toContain('\\u003c');
  });
});

describe('ics', () => {
  const unfolded = async (name: string): Promise<string[]> => {
    const printed = await print('ics', [results[name]!]);
    expect(printed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of printed.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    return printed.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
  };

  test.each(all)('%s: is a calendar whose entries have what they must', async (name) => {
    const lines = await unfolded(name);
    expect([lines[0], lines.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR']);
    const count = (start: string): number => lines.filter((line) => line.startsWith(start)).length;
    const entries = count('BEGIN:VEVENT');
    for (const part of ['END:VEVENT', 'UID:', 'DTSTAMP:', 'DTSTART;VALUE=DATE:', 'DTEND;VALUE=DATE:', 'SUMMARY:'])
      expect([part, count(part)]).toEqual([part, entries]);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(entries);
  });

  test('an entry lasts to the day after its last, and marks are escaped', async () => {
    const lines = await unfolded('made by hand');
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20230417',
        'DTEND;VALUE=DATE:20230418',
        'LOCATION:Oslo',
        'CATEGORIES:MEETING',
      ]),
    );
    expect(lines.find((line) => line.startsWith('DESCRIPTION:'))).toContain('Ana Lindqvist\\, Norway’s envoy\\, met');
  });
});

describe('markdown', () => {
  /** The first cell of each row of the body. */
  const namesIn = (page: string): string[] =>
    [...page.matchAll(/<tr>\s*<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      cell.replace(/&(\w+|#\d+);/g, (_, name: string) => ENTITIES[name]!),
    );
  const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

  test.each(all)('%s: names show exactly, and nothing of the text is a mark', async (_, result) => {
    const html = await marked(await print('markdown', [result], { all: true }));
    const shown = namesIn(html);
    for (const entity of result.entities)
      if (entity.type === 'person' || entity.type === 'country')
        expect(shown).toContain(entity.name.replace(/\s+/g, ' '));
    expect(html.match(/<(?:a|em|strong|code|script|b|del)\b/g)).toBeNull();
    expect(shown).toHaveLength(result.entities.length);
  });

  test('is a heading, a line and a table a kind', async () => {
    expect(await print('markdown', [results['made by hand']!])).toMatchInlineSnapshot(`
      "## sample.txt

      Published 2023-04-18 (header). About Norway.

      ### People (1)

      | name | role | country | mentions |
      | --- | --- | --- | --: |
      | Ana Lindqvist | envoy | NO | 2 |

      ### Countries (1)

      | name | code | ISO 3 | mentions |
      | --- | --- | --- | --: |
      | Norway | NO | NOR | 1 |

      ### Dates (1)

      | name | is | mentions |
      | --- | --- | --: |
      | Monday | 2023-04-17 | 1 |

      ### Events (1)

      | name | when | who | whom | where | kind | mentions |
      | --- | --- | --- | --- | --- | --- | --: |
      | met Ms. Lindqvist’s aides | 2023-04-17 | Ana Lindqvist | Norway, aides | Oslo | meeting | 1 |
      "
    `);
  });
});

describe('gexf', () => {
  test('people of all articles are nodes, who stand together are joined', async () => {
    const root = readXml(await print('gexf', Object.values(results)));
    const [nodes, edges] = ['node', 'edge'].map((name) => elementsOf(root).filter((element) => element.name === name));
    const ids = nodes!.map(({ attributes }) => attributes['id']);
    expect([new Set(ids).size, edges!.length > 0]).toEqual([ids.length, true]);
    for (const { attributes } of edges!) {
      expect(ids).toEqual(expect.arrayContaining([attributes['source'], attributes['target']]));
      expect(Number(attributes['weight'])).toBeGreaterThan(0);
    }
    const labels = new Map(nodes!.map(({ attributes }) => [attributes['label'], attributes['id']]));
    const [hayashi, blinken] = ['Yoshimasa Hayashi', 'Antony Blinken'].map((name) => labels.get(name));
    const joined = edges!.map(({ attributes }) => [attributes['source'], attributes['target']].sort());
    expect(joined).toContainEqual([hayashi, blinken].sort());
  });

  test('none is an empty graph', async () => {
    expect(elementsOf(readXml(await print('gexf', []))).map(({ name }) => name)).toContain('nodes');
  });
});

describe('geojson', () => {
  const collectionOf = async (some: readonly Result[]) => check(await print('geojson', some)) as FeatureCollection;

  test.each(all)('%s: is valid', async (_, result) => {
    expect((await collectionOf([result])).type).toBe('FeatureCollection');
  });

  test('countries of all articles are points with counts', async () => {
    const { features } = await collectionOf(Object.values(results));
    const countries = features.filter(({ properties }) => properties?.['kind'] === 'country');
    const count = (iso2: string, per: 'articles' | 'mentions'): number =>
      Object.values(results)
        .flatMap(({ entities }) => entities.filter((entity) => entity.type === 'country' && entity.iso2 === iso2))
        .reduce((sum, { mentions }) => sum + (per === 'articles' ? 1 : mentions.length), 0);
    for (const { properties } of countries)
      expect(properties).toMatchObject({
        articles: count(String(properties?.['iso2']), 'articles'),
        mentions: count(String(properties?.['iso2']), 'mentions'),
      });
    const korea = countries.find(({ properties }) => properties?.['iso2'] === 'KR');
    const [[west, south], [east, north]] = [
      [124, 33],
      [132, 39],
    ] as const;
    const [longitude, latitude] = (korea?.geometry as Point).coordinates as [number, number];
    expect(longitude > west && longitude < east && latitude > south && latitude < north).toBe(true);
  });

  test('events stand where they happened', async () => {
    const { features } = await collectionOf([results['korea-artillery']!]);
    const events = features.filter(({ properties }) => properties?.['kind'] === 'event');
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ properties }) => properties)).toContainEqual(
      expect.objectContaining({ place: 'South Korea', iso2: 'KR', event: 'conflict', from: '2015-08-20' }),
    );
  });

  test('none is an empty collection', async () => {
    expect(await collectionOf([])).toEqual({ type: 'FeatureCollection', features: [] });
  });
});

describe('plover', () => {
  test('is a row an event, with codes of actors', async () => {
    const rows = parse<Record<string, string>>(await print('plover', Object.values(results)), { columns: true });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.find(({ id }) => id === 'sample.txt#e1')).toEqual({
      ...{ id: 'sample.txt#e1', article: 'sample.txt', published: '2023-04-18', event_date: '2023-04-17' },
      ...{ event_end: '2023-04-17', event_type: 'CONSULT', event_types: 'CONSULT', cameo: '04', modality: 'asserted' },
      ...{ source: 'NOR', source_names: 'Ana Lindqvist', target: 'NOR', target_names: 'Norway;aides' },
      ...{ place: 'Oslo', country: 'NO', name: 'met Ms. Lindqvist’s aides', start: '31', end: '34' },
      sentence: 'Ana Lindqvist, Norway’s envoy, met 🙂 Ms. Lindqvist’s aides in Oslo on Monday.',
    });
    for (const row of rows) expect(row['source']).toMatch(/^(?:[A-Z]{3}(?:;|$))*$/);
  });
});
