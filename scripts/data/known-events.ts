/** Events known by name, the organisations whose meetings are a series, and the small print and the idioms that mention none. */
import { EVENT_KINDS } from '../../src/core/entity.js';
import type { Image } from './image.js';
import { entriesOf, pairsOf, sectionsOf } from './lists.js';
import type { AddPhrases } from './phrases.js';

const KNOWN = 'events/named/known-names';
const HEADS = 'events/named/heads';
const SERIES = 'events/named/series-organisations';
const SMALL = 'events/small-print';
const IDIOMS = 'events/idioms';

export const addKnownEvents = (image: Image, addPhrases: AddPhrases): void => {
  addPhrases(
    KNOWN,
    EVENT_KINDS.flatMap((kind) =>
      entriesOf(KNOWN, kind).map((name) => [name.replace('~', ''), { kind, small: name.startsWith('~') }] as const),
    ),
  );
  image.addWords(
    `${KNOWN}/small`,
    entriesOf(KNOWN).flatMap((name) => name.split(/[\s-]+/).filter((word) => /^[a-z]/.test(word))),
  );
  for (const { heading, entries } of sectionsOf(HEADS)) image.addWords(`${HEADS}/${heading}`, entries);
  const series = pairsOf(SERIES).map(([spelling, normal]) => [spelling, normal] as const);
  addPhrases(SERIES, series);
  image.addWords(
    `${SERIES}/first-words`,
    series.map(([spelling]) => spelling.split(/[ -]/)[0]!),
  );
  addPhrases(
    SMALL,
    sectionsOf(SMALL).flatMap(({ heading, entries }) => entries.map((phrase) => [phrase, heading] as const)),
  );
  addPhrases(
    IDIOMS,
    entriesOf(IDIOMS).map((phrase) => [phrase, true] as const),
  );
};
