import type { Explained } from './explanation.js';
import type { Mention, Span } from './mention.js';
import type { DateRange } from './calendar/timex.js';

export type { Ends, Mention, Span } from './mention.js';
export * from './calendar/timex.js';

export interface PersonMention extends Mention {
  /** Titles and roles said with this mention: `Foreign Minister`. */
  readonly roles: readonly string[];
  /** Where the text names whom the person acts for: `Japan's Foreign Minister`. Linking searches it for countries. */
  readonly affiliation: Span | null;
  /** The role is an office of state without the name of the state: `President`. */
  readonly isOfState?: true;
  /** The given name is one of women alone, or of men alone. */
  readonly sex?: 'f' | 'm';
  /** The mention is a credit: `Reporting by Ana Ruiz`. */
  readonly isCredit?: true;
}

/** The first and the last day on which somebody can have been born. */
export interface Birth {
  readonly from: string;
  readonly to: string;
}

/** What a person and its record have in common. */
export interface PersonFacts {
  readonly type: 'person';
  /** The fullest form. */
  readonly name: string;
  /** The other forms, in order of first mention. */
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** Affiliations, ISO 3166 codes; linking fills them in. */
  readonly countries: readonly string[];
  /** Named only in a credit, as author, editor or photographer: nobody that the article is about. */
  readonly byline?: true;
  /** Where the text gives an age or a day of birth. */
  readonly born?: Birth;
}

export interface Person extends Explained, PersonFacts {
  readonly mentions: readonly PersonMention[];
}

/** Why a piece of text stands for a country. */
export type Via = 'name' | 'demonym' | 'constituent' | 'capital' | 'metonym' | 'city' | 'institution' | 'region';

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
  /** The code of the country that it names or lies in, if the article says so. */
  readonly iso2: string | null;
}

/** The codes of the kind in other coding schemes. */
export interface EventCodes {
  readonly plover: readonly string[];
  readonly cameo: readonly string[];
  readonly ace: readonly string[];
}

/** The event as a headline would report it, and the words for its participants. */
export interface EventTitle {
  /** The head of the subject: `40 guards`; null if it is a pronoun or missing. */
  readonly actor: string | null;
  /** The rest: `sentenced to death`. */
  readonly what: string;
  /** On which side the subject of a verb is; null for a noun. */
  readonly subject: 'agents' | 'targets' | null;
  /** The noun phrases for agents and targets, whatever they name: `police`, `two herders`. */
  readonly agents: Span | null;
  readonly targets: Span | null;
  /** The object is nobody: a shell that is fired, money that is pledged. */
  readonly isThing: boolean;
  /** The subject is a pronoun, and the actor and the span of its side are whom it means if nobody with a name is meant. */
  readonly isPronoun: boolean;
}

/**
 * An event as its recogniser sees it, without the other kinds. `agents`, `targets` and `clause` are where participants and
 * date would be named; linking searches them for entities of the other kinds.
 */
export interface EventMention extends Mention {
  readonly tier: 'named' | 'occurrence';
  readonly kind: EventKind;
  /** Of an occurrence: the trigger's lemma. Of a named event: its normal form. */
  readonly lemma: string;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** From the trigger to the end of its object, for display. */
  readonly phrase: Span;
  readonly clause: Span;
  readonly sentence: Span;
  /** An entity inside these took part; they are the spans of subjects, possessors, `with` phrases and the like. */
  readonly agents: readonly Span[];
  readonly targets: readonly Span[];
  /** For a named event: this mention is no name but a noun that refers back to it: `the summit`. */
  readonly form?: 'nominal';
  /** The title that a headline would give it; a named event has its name. */
  readonly title?: EventTitle;
  readonly place: string | null;
  /** Of an occurrence: whether the opening of the article says it, and does not only mention it. */
  readonly isLead?: boolean;
}

/** What an event and its record have in common. */
export interface EventFacts {
  readonly type: 'event';
  readonly tier: 'named' | 'occurrence';
  readonly kind: EventKind;
  readonly name: string;
  /** For a named event: its name without year and edition; else null. */
  readonly series: string | null;
  readonly edition: number | null;
  readonly year: number | null;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly participants: readonly Participant[];
  /** The id of a date of this article. */
  readonly date: string | null;
  readonly place: string | null;
}

export interface NewsEvent extends Explained, EventFacts, EventDetails {
  readonly mentions: readonly EventMention[];
}

/** What readers would otherwise have to look up; linking fills it in. */
export interface EventDetails {
  /** Agents and targets in the words of the article, if they are no people or countries. */
  readonly who: readonly Quote[];
  readonly whom: readonly Quote[];
  readonly when: EventTime | null;
  readonly where: EventPlace | null;
  /** How important it is in the article; the table shows the most salient events. */
  readonly salience: number;
  readonly codes: EventCodes;
  /** The most informative sentence about it. */
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
