import type { EventMention, NewsEvent, Participant, ParticipantRole, Span } from '../../core/entity.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isGlued, isHyphen, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isNounRule } from '../coreference/happening.js';
import { isNational, nationalsOf } from './nationals.js';
import type { References } from './references.js';

/** The entities that can be participants. */
export interface Cast {
  readonly who: MentionIndex;
  readonly references: References;
  /** The ids of the countries that a person acts for. */
  readonly countriesOf: (person: string) => readonly string[];
  readonly document: Document;
}

/** The people and countries that took part, with their roles. */
export const participantsOf = (event: NewsEvent, cast: Cast): Participant[] => {
  const roles = new Map<string, ParticipantRole>();
  for (const mention of event.mentions) {
    const side = isBefallen(mention) ? 'target' : 'agent';
    for (const span of mention.agents) for (const id of namedIn(span, cast)) add(roles, id, side, mention);
    for (const span of mention.targets) for (const id of namedIn(span, cast)) add(roles, id, 'target', mention);
  }
  const participants: Participant[] = [];
  for (const [entity, role] of roles) participants.push({ entity, role });
  return participants;
};

/** `Peru's earthquake`, `the Ukrainian ferry sinking`: the owner of a disaster suffers it. */
const isBefallen = ({ kind, rule }: EventMention): boolean => kind === 'disaster' && isNounRule(rule);

/** In a conflict the place is a target too, unless it is the agent's own. */
const add = (roles: Map<string, ParticipantRole>, id: string, role: ParticipantRole, { kind }: EventMention): void => {
  const known = roles.get(id);
  if (known === undefined) roles.set(id, role);
  else if (known !== role && kind !== 'conflict') roles.set(id, 'both');
};

/** If a slot holds a person, only persons count: `Norway's envoy Ida Holm` is not Norway. */
export const namedIn = (span: Span, cast: Cast): readonly string[] => {
  const { who, references, document } = cast;
  const touching = who.touching(span);
  const persons: Place[] = [];
  const countries: Place[] = [];
  for (const place of touching)
    if (place.type === 'person') persons.push(place);
    else if (place.type === 'country' && place.end >= span.end) countries.push(place);
  if (persons.length === 0) return countries.length > 0 ? ofCountries(countries, cast) : references(span);
  const ids: string[] = [];
  for (const place of persons)
    if (!isOwner(place, span, document) && !isModifier(place, persons, document)) ids.push(place.id);
  return ids;
};

/** The countries, or the person who is called by a nationality alone. */
const ofCountries = (countries: readonly Place[], { who, countriesOf, document }: Cast): readonly string[] => {
  const [first] = countries;
  if (countries.length === 1 && isNational(first!, document)) return nationalsOf(first!, who, countriesOf);
  return countries.map(({ id }) => id);
};

/** `Holm's lawyer` is not Holm. */
const isOwner = ({ end }: Place, span: Span, document: Document): boolean => {
  if (end >= span.end) return false;
  const at = tokenAt(document, end);
  return document.tokens.start[at] === end && owning.has(document.tokens.word[at]!) && !isGlued(document, at);
};

const owning = wordSet(["'s", "'"]);

/** `Nixon aide Fred LaRue` is not Nixon: of names with nothing but words between them the last is the head. */
const isModifier = (place: Place, persons: readonly Place[], document: Document): boolean =>
  persons.some(({ id, start }) => id !== place.id && start > place.end && areWordsBetween(place.end, start, document));

/** Whether one to three words stand between two names, no conjunction and no mark among them. */
const areWordsBetween = (from: number, to: number, document: Document): boolean => {
  const { shape, word } = document.tokens;
  const [first, end] = [tokenAt(document, from), tokenAt(document, to)];
  if (first >= end || isGlued(document, first - 1) || isGlued(document, end - 1)) return false;
  let words = 0;
  for (let at = first; at < end; at++) {
    if (shape[at]! >= Shape.Clitic ? !isHyphen(document, at) : conjunctions.has(word[at]!)) return false;
    if (!isGlued(document, at)) words++;
  }
  return words <= MODIFYING;
};

/** The most words between a name that modifies and its head. */
const MODIFYING = 3;
const conjunctions = wordSet(['and', 'or']);
