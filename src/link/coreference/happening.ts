import type { DateRange, EventKind, EventMention, Modality, NewsEvent, Participant } from '../../core/entity.js';
import { remembering } from '../../lexicon/remembering.js';
import { siteOf } from '../../language/chunks/site.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceStart, tokenAt, type Document } from '../../text/document.js';
import { bitsOf } from '../../core/kind-bits.js';

/** An event that linking is still filling in: one object from the first mention to the record. */
export type EventDraft = { -readonly [F in keyof NewsEvent]: NewsEvent[F] };

/** What precedes a trigger: `another`, a definite article or the like, or neither. */
export type Lead = 'another' | 'definite' | 'none';

/** A subject that is no known entity: its words in lower case. */
export interface Subject {
  readonly words: readonly string[];
  readonly isName: boolean;
}

/** One mention of an event, and its place in the article. */
export interface Step {
  readonly event: EventDraft;
  readonly mention: EventMention;
  readonly document: Document;
  /** Its tokens: `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Whether its trigger is a noun. */
  readonly isNominal: boolean;
  readonly lead: Lead;
  readonly families: readonly string[];
  readonly stems: readonly string[];
  /** How it is attached to the verb before: `by firing`, `, killing`; `of murder`, `for the attack`. */
  readonly tie: 'by' | 'participle' | 'charge' | 'in' | null;
  /** The number of its sentence; the headline is 0. */
  readonly sentence: number;
  readonly inHeadline: boolean;
  /** The head of a subject that is no known entity (`index`, `gang`), or of an object (`governments`). */
  readonly actor: string | null;
  readonly target: string | null;
  /** What follows a noun with `of`: `congolese` of `the expulsion of Congolese`. */
  readonly ofWhat: string | null;
  /** Its subject as it is written, and whether that is a bare name: `Nikkei stock index`, `Nikkei`. */
  readonly subject: Subject | null;
  /** Whether its agent or target is only a pronoun. */
  readonly isOfPronoun: boolean;
  /** Whether the one harmed is introduced here: `a 15-year-old boy died`. */
  readonly isOfNewcomer: boolean;
  /** How many were harmed: `31`. */
  readonly count: string | null;
  /** Its kind, and what else it is that rules are limited to, as bits. */
  readonly kindBit: number;
  readonly traits: number;
}

/** A step, and why it is a mention of the same happening; the first has no reason. */
export interface Joint {
  readonly step: Step;
  readonly bond: string | null;
}

/** What is known so far about one happening. */
export interface Cluster {
  readonly first: Step;
  readonly joints: Joint[];
  readonly kinds: Set<EventKind>;
  /** The same as bits. */
  kindBits: number;
  readonly families: Set<string>;
  readonly stems: Set<string>;
  readonly participants: Map<string, Participant>;
  /** Whether there are targets, others who take part, or nobody, as bits. */
  sides: number;
  readonly actors: Set<string>;
  readonly subjects: Subject[];
  readonly targets: Set<string>;
  readonly counts: Set<string>;
  date: string | null;
  place: string | null;
  modality: Modality;
  /** Whether a mention says that something is bought or sold; kept, as the next two are, since many mentions ask it of many. */
  isPurchase: boolean;
  /** How many mentions are of a death, and of a deed that may bring it. */
  deaths: number;
  deeds: number;
  last: Step;
}

/** What else the article says: its dates, the day before which things are background, whom people act for. */
export interface Background {
  /** Whether it opens with what a court or the police did: the deed that it is about may be old. */
  readonly isOfCourt: boolean;
  readonly dates: ReadonlyMap<string, DateRange>;
  readonly longAgo: string | null;
  /** Whether an id is that of a person. */
  readonly isPerson: (id: string) => boolean;
  /** The ids of the countries that a person acts for. */
  readonly countriesOf: (id: string) => readonly string[];
  /** Whether it is what the article calls a country. */
  readonly isCountry: (place: string) => boolean;
}

/** The rules that find nouns, by guards or by a frame. */
export const isNounRule: (rule: string) => boolean = remembering((rule) => /-(?:noun|weak)(?:-frame)?$/.test(rule));

export const isNominal = (step: Step): boolean => step.isNominal;

/** `a week after the sinking`: a noun with its article and no date of its own. */
export const pointsBack = (step: Step): boolean =>
  step.lead === 'definite' && isNominal(step) && step.event.date === null;

export const sharesParticipant = (cluster: Cluster, { event }: Step): boolean =>
  event.participants.some(({ entity }) => cluster.participants.has(entity));

/** Whether it names nobody who is not known to take part. */
export const addsNobody = ({ participants }: Cluster, { event }: Step): boolean =>
  event.participants.every(({ entity }) => participants.has(entity));

/** The same for those whom it befell. */
export const addsNoTarget = ({ participants }: Cluster, { event }: Step): boolean =>
  event.participants.every(({ entity, role }) => role !== 'target' || participants.has(entity));

/** Whether the words of two mentions are of one family; any two words for a meeting or for harm are. */
export const isAkin = (cluster: Cluster, { event: { kind }, mention, families, stems }: Step): boolean => {
  if (kind === 'meeting' && areOfOtherSorts(cluster.first.mention, mention)) return false;
  return (
    families.some((family) => cluster.families.has(family)) ||
    stems.some((stem) => cluster.stems.has(stem)) ||
    (ofOneSort.has(kind) && cluster.kinds.has(kind))
  );
};

/** `held a news conference in Paris`: no visit and no talks with anybody. */
export const areOfOtherSorts = ({ lemma: one }: EventMention, { lemma: other }: EventMention): boolean =>
  PRESS.test(one) !== PRESS.test(other) && one !== 'conference' && other !== 'conference';

const PRESS = /^(?:press|news) /;

export const ofOneSort: ReadonlySet<EventKind> = new Set<EventKind>(['meeting', 'casualty']);

/** By the same noun, or by its name with and without more: `Nikkei`, `Nikkei stock index`. */
export const isSameActor = ({ actors, subjects }: Cluster, { actor, subject }: Step): boolean => {
  if (actor === null || subject === null) return false;
  return actors.has(actor) || subjects.some((one) => isNameIn(one, subject) || isNameIn(subject, one));
};

const isNameIn = ({ words, isName }: Subject, other: Subject): boolean =>
  isName && words.every((word) => other.words.includes(word));

/** Kinds of force and harm: what it was, and who suffered from it. */
export const harmful: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'conflict', 'disaster']);
/** The same as bits. */
export const HARMFUL: number = bitsOf(harmful);

/** Whether somebody was harmed in it, or something, or might have been. */
export const isOfHarm = ({ kindBits }: Cluster): boolean => (kindBits & HARMFUL) !== 0;

/** `the accident occurred`: what is said only to say when or where. */
export const happened: readonly string[] = ['happened', 'occurred', 'unfolded'];

/**
 * `is accused of firing at the crowd`, `some might have died at home`: nobody is sure, but it lies behind, as does what was
 * attempted: `attempted to murder the boy`.
 */
export const isSupposed = ({ document, from, event }: Step): boolean => {
  if (!harmful.has(event.kind)) return false;
  const before = Math.max(sentenceStart(document, from), from - SUSPECTED);
  if (event.modality === 'possible') return hasWord(document, suspecting, before, from);
  return event.modality === 'planned' && hasWord(document, attempting, Math.max(before, from - ATTEMPTED), from);
};

const suspecting = wordSet(['accused', 'alleged', 'allegedly', 'charged', 'have', 'having', 'indicted', 'suspected']);
const attempting = wordSet(['attempted', 'attempting', 'tried', 'trying']);
/** The most tokens from an attempt to its verb: `to`. */
const ATTEMPTED = 2;
/** The most tokens from a suspicion to what it is of. */
const SUSPECTED = 5;

export const isInSentence = (cluster: Cluster, step: Step): boolean => cluster.last.sentence === step.sentence;

/** The number of the first sentence below a headline. */
export const BELOW_HEADLINE = 2;

/** How many sentences after the headline count as the lead. */
export const LEAD = 3;

/** `the flood struck two towns`, `hundreds of blasts rocked it`, `talks with Peru collapsed`: whether a verb is said of a noun. */
export const hasForSubject = (
  { mention: { title, agents, targets } }: Step,
  { document, from, to, mention }: Step,
): boolean =>
  title?.actor?.endsWith(mention.text) === true ||
  [...agents, ...targets].some(
    (span) => span.end === mention.end || (span.start <= mention.start && isHeadAt(document, span.start, from, to)),
  );

/** Whether the tokens `from` to `to` are the head of the noun phrase at an offset. */
const isHeadAt = (document: Document, start: number, from: number, to: number): boolean => {
  const first = tokenAt(document, start);
  const { chunks } = siteOf(document, first);
  const head = chunks.head[chunks.of[first]!]!;
  return head >= from && head < to;
};
