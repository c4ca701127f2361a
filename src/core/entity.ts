import type { Explained } from './explanation.js';
import type { Mention, Span } from './mention.js';
import type { DateRange } from './timex.js';

export type { Ends, Mention, Span } from './mention.js';
export * from './timex.js';

export interface PersonMention extends Mention {
  /** Titles and roles said with this mention: `Foreign Minister`. */
  readonly roles: readonly string[];
  /** Where the text says whom the person acts for: `Japan's Foreign Minister`. Linking looks there for countries. */
  readonly affiliation: Span | null;
  /** The role is an office of a state, and nothing beside it says of which: `President`. */
  readonly isOfState?: true;
  /** The name of who wrote, edited or took the picture: `Reporting by Ana Ruiz`. */
  readonly isCredit?: true;
}

/** The days between which somebody was born, both included. */
export interface Birth {
  readonly from: string;
  readonly to: string;
}

export interface Person extends Explained {
  readonly type: 'person';
  /** The fullest form. */
  readonly name: string;
  /** The other forms, in order of first mention. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Affiliations, ISO 3166 codes; linking fills them in. */
  readonly countries: readonly string[];
  /** Named only as who wrote, edited or photographed: no one of the story. */
  readonly byline?: true;
  /** Where the text gives an age or a day of birth. */
  readonly born?: Birth;
  readonly mentions: readonly PersonMention[];
}

/** Why a piece of text stands for a country. */
export type Via = 'name' | 'demonym' | 'constituent' | 'capital' | 'metonym' | 'city';

export interface CountryMention extends Mention {
  /** ISO 3166-1 alpha-2, or the ISO 3166-3 code of a former state. */
  readonly iso2: string;
  readonly via: Via;
}

export interface Country extends Explained {
  readonly type: 'country';
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly mentions: readonly CountryMention[];
}

export const EVENT_KINDS = [
  'meeting',
  'cooperation',
  'criticism',
  'demand',
  'threat',
  'refusal',
  'sanction',
  'aid',
  'deescalation',
  'protest',
  'military',
  'conflict',
  'justice',
  'election',
  'government',
  'casualty',
  'disaster',
  'business',
  'sport',
  'culture',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export type Modality = 'asserted' | 'planned' | 'possible' | 'denied';
export type ParticipantRole = 'agent' | 'target' | 'both';

/** Who took part: an entity of this article, by its id, and on which side; linking adds what to know them by. */
export interface Participant {
  readonly entity: string;
  readonly role: ParticipantRole;
  readonly type?: 'person' | 'country';
  readonly name?: string;
  /** Of a country. */
  readonly iso2?: string;
}

/** Words of the article, and where they stand. */
export interface Quote extends Span {
  readonly text: string;
}

/** When something happened: the date's value and days, and the words of the article. */
export interface EventTime {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly text: string;
}

export interface EventPlace {
  readonly text: string;
  /** Of the country it names or lies in, as far as the article says. */
  readonly iso2: string | null;
}

/** What the kind is called in the schemes of the field. */
export interface EventCodes {
  readonly plover: readonly string[];
  readonly cameo: readonly string[];
  readonly ace: readonly string[];
}

/** How an event would be reported in a headline, and the words that say who and whom. */
export interface EventTitle {
  /** The head of the subject: `40 guards`; null where it is a pronoun or none. */
  readonly actor: string | null;
  /** The rest: `sentenced to death`. */
  readonly what: string;
  /** On which side the subject of a verb is; null of a noun. */
  readonly subject: 'agents' | 'targets' | null;
  /** The noun phrases of those who do it and those it is done to, whoever they name: `police`, `two herders`. */
  readonly agents: Span | null;
  readonly targets: Span | null;
  /** What it is done to is nobody: a shell that is fired, money that is pledged. */
  readonly isThing: boolean;
}

/**
 * An event as its recogniser sees it, alone. `agents`, `targets` and `clause` say where in the text those who took
 * part and the date would stand; linking looks there for the entities of the other kinds.
 */
export interface EventMention extends Mention {
  readonly tier: 'named' | 'occurrence';
  readonly kind: EventKind;
  /** Of an occurrence: the trigger's lemma. Of a named event: its normal form. */
  readonly lemma: string;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** Trigger to end of its object, for display. */
  readonly phrase: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** An entity inside these took part; the spans stand where a subject, a possessor or a `with` phrase does. */
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
  /** Of a named event: no name, but a noun that goes back to it: `the summit`. */
  readonly form?: 'nominal';
  /** How a headline would have it; a named event has its name. */
  readonly title?: EventTitle;
  readonly place: string | null;
}

export interface NewsEvent extends Explained, Partial<EventDetails> {
  readonly type: 'event';
  readonly tier: 'named' | 'occurrence';
  readonly kind: EventKind;
  readonly name: string;
  /** Of a named event: its name without year and edition; else null. */
  readonly series: string | null;
  readonly edition: number | null;
  readonly year: number | null;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly participants: readonly Participant[];
  /** The id of a date of this article. */
  readonly date: string | null;
  readonly place: string | null;
  readonly mentions: readonly EventMention[];
}

/** What linking adds, so that nothing else need be looked up. */
export interface EventDetails {
  /** Those who did it and those it was done to in the words of the article, where they are no person or country. */
  readonly who: readonly Quote[];
  readonly whom: readonly Quote[];
  readonly when: EventTime | null;
  readonly where: EventPlace | null;
  /** How much of the story it is: what the table shows is chosen by it. */
  readonly salience: number;
  readonly codes: EventCodes;
  /** The sentence that reports it best. */
  readonly sentence: Quote;
}

/**
 * What each kind finds, by its type. A kind that linking need not know keeps its entity in its own folder and adds it
 * here: `declare module '../core/entity.js' { interface EntityKinds { … } }`.
 */
export interface EntityKinds {
  person: Person;
  country: Country;
  date: DateRange;
  event: NewsEvent;
}
export type EntityType = keyof EntityKinds;

/** Everything the tool can report, before it is numbered. */
export type Entity = EntityKinds[EntityType];

/** An entity with the id by which others refer to it: `p1`, `c2`, `d3`, `e4`. */
export type Numbered<E extends Entity = Entity> = E & { readonly id: string };
