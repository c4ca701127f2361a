import { oneLine } from '../core/strings/one-line.js';
import type {
  CountryRecord,
  DateRecord,
  EntityRecord,
  EventRecord,
  PersonRecord,
  RecordKinds,
} from '../core/record.js';
import { kinds } from '../kinds.js';
import type { Shown, ShownCountry, ShownDate, ShownEvent, ShownOther, ShownPerson } from './data.js';
import type { Whys } from './whys.js';

/** The data of an entity that a page shows, without its mentions. */
export const shown = (entity: EntityRecord, whys: Whys, hasText: boolean): Shown => {
  const own = ownOf(entity, hasText);
  return entity.explanation === undefined ? own : { ...own, why: whys.ofEntity(entity.explanation) };
};

type Showing<R> = (record: R, hasText: boolean) => Shown;

const ownOf = (entity: EntityRecord, hasText: boolean): Shown =>
  (showings[entity.type] as Showing<EntityRecord> | undefined)?.(entity, hasText) ?? otherOf(entity);

type Said<T> = { readonly [K in keyof T]?: NonNullable<T[K]> };

/** Without empty fields, which would be half of a page of many articles. */
const said = <T extends object>(fields: T): Said<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Said<T>;

const personOf = ({ id, name, aliases, roles, countries, born, byline, mentions }: PersonRecord): ShownPerson => ({
  ...{ type: 'person', id, name, mentions: mentions.length },
  ...said({ aliases, roles, countries, born, byline }),
});

const countryOf = ({ id, name, iso2, iso3, mentions }: CountryRecord): ShownCountry => ({
  ...{ type: 'country', id, name, iso2, iso3, mentions: mentions.length },
});

const dateOf = ({ id, value, from, to, timex, inferred, utcOffset, mentions }: DateRecord): ShownDate => {
  const inFull = [timex.type, timex.value, timex.mod ?? ''].join(' ').trim();
  return {
    ...{ type: 'date', id, mentions: mentions.length },
    ...said({ timex: inFull === `DATE ${value ?? ''}` ? '' : inFull }),
    ...said({ text: oneLine(mentions[0]?.text ?? ''), value, from, to, inferred, utcOffset }),
  };
};

const eventOf = (event: EventRecord, hasText: boolean): ShownEvent => {
  const { id, kind, name, modality, attribution, salience, when, where, place, sentence, mentions } = event;
  return {
    ...{ type: 'event', id, kind, name: oneLine(name), salience, mentions: mentions.length },
    ...said({ modality: modality === 'asserted' ? null : modality, attribution, place: where?.text ?? place }),
    ...said({ who: sideOf(event, false), whom: sideOf(event, true) }),
    ...said({ from: when?.from, to: when?.to, when: oneLine(when?.text ?? '') }),
    ...(hasText ? {} : { sentence: oneLine(sentence.text) }),
  };
};

/** A kind that has no page data of its own, or of which only a later version that made the record knows. */
const otherOf = (entity: EntityRecord): ShownOther => {
  const { type, id, mentions } = entity;
  const kind = kinds.find((one) => one.type === type);
  const [first] = mentions;
  return {
    ...{ type: 'other', id, kind: type, mentions: mentions.length },
    name: oneLine(kind?.name(entity, first?.text) ?? first?.text ?? id),
    ...said({ note: kind?.note(entity) }),
  };
};

const showings: { readonly [T in EntityRecord['type']]?: Showing<RecordKinds[T]> } = {
  person: personOf,
  country: countryOf,
  date: dateOf,
  event: eventOf,
};

/** The participants of a side by name, or in the words of the article if they have none. */
const sideOf = ({ participants, who, whom }: EventRecord, isTarget: boolean): string => {
  const named = participants.filter(({ role }) => (role === 'target') === isTarget).map(({ name = '' }) => name);
  const quoted = (isTarget ? whom : who).map(({ text }) => oneLine(text));
  return [...new Set([...named, ...quoted])].filter((name) => name !== '').join(', ');
};
