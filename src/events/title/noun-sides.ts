/** Who does what a noun reports and whom it strikes, in the words of the text. */
import type { EventKind, EventTitle, Span } from '../../core/entity.js';
import { Kind } from '../../language/chunks/kinds.js';
import { byPhraseOf, governorOf, possessorOf } from '../../language/chunks/objects.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { articles, OF } from '../../lexicon/small-words.js';
import { intern, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { spanOf } from '../../text/document.js';
import { isDatePart, isTime } from '../../language/chunks/noun-flags.js';
import { classesOf } from '../arguments/fillers.js';
import { NounClass } from '../arguments/noun-class.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { canBeHit } from '../arguments/hittable.js';
import { supportingSubjects } from '../arguments/light-verbs.js';
import { beaten, verbOver, won } from '../arguments/noun-arguments.js';
import type { Trigger } from '../triggers/trigger.js';
import { spanOfAll } from './sides-in-words.js';
import { isNamed } from './title-phrase.js';

/** `a strike by 12,000 nurses`, `an attack on a convoy`, `a 2-1 win over Harwick` */
export const sidesOfNoun = (
  site: Site,
  noun: Chunk,
  trigger: Trigger,
): Pick<EventTitle, 'agents' | 'targets' | 'isThing'> => {
  const struck = victimsOf(site, noun, trigger);
  const victims = struck.length > 0 ? struck : receiversOf(site, noun, trigger);
  return {
    agents: doerOf(site, noun, trigger),
    targets: spanOfAll(site, victims),
    isThing: !victims.some((victim) => canBeHit(site, victim, trigger)),
  };
};

/** `a raid on a village`, `sanctions on nine officials`: whom the event that a noun names is aimed at. */
export const victimsOf = (site: Site, noun: Chunk, trigger: Trigger): readonly Chunk[] => {
  const victim = afterPreposition(site, noun, preposed(trigger));
  return victim >= 0 && isNamed(site, victim) ? [victim] : [];
};

/** `A teacher was given a three-year ban`: whom the verb of its noun makes the target. */
const receiversOf = (site: Site, noun: Chunk, { kind }: Trigger): readonly Chunk[] => {
  const { side, subjects } = supportingSubjects(site, noun, kind);
  return side === 'targets' ? subjects.filter((subject) => isNamed(site, subject)) : [];
};

/** The noun phrase after one of some prepositions that follows a chunk; -1 if there is none. */
const afterPreposition = ({ chunks, document, to }: Site, at: Chunk, prepositions: WordSet): Chunk => {
  const next = chunks.to[at]!;
  const noun = next < to && prepositions.has(document.tokens.word[next]!) ? chunks.to[next]! : to;
  return noun < to && chunks.kind[noun] === Kind.Noun ? noun : -1;
};

/** The prepositions between a noun and whom it befell. */
const preposed = ({ kind, lemma }: Trigger): WordSet => {
  if (harming.has(kind)) return striking;
  return won.has(lemma) ? beaten : none;
};

const none = wordSet([]);
const striking = wordSet(['on', 'against']);
const harming: ReadonlySet<EventKind> = new Set<EventKind>(['casualty', 'conflict', 'military', 'sanction']);

const doerOf = (site: Site, noun: Chunk, trigger: Trigger): Span | null => {
  const [doer] = byPhraseOf(site, noun);
  if (doer !== undefined) return isNamed(site, doer) ? spanOfAll(site, [doer]) : null;
  if (!owned.has(trigger.kind) || site.chunks.kind[noun] !== Kind.Noun) return null;
  const owner = possessorOf(site, noun);
  if (owner === null) return announcers(site, noun, trigger);
  if (!isDoneByOwner(site, noun, trigger)) return null;
  return owner.end > owner.to ? ownerSpan(site, owner) : pronounOwner(site, noun);
};

/** Kinds whose owner does what the noun says, and does not suffer it. */
const owned: ReadonlySet<EventKind> = new Set<EventKind>([
  ...(['business', 'cooperation', 'meeting', 'protest', 'demand', 'threat', 'refusal', 'criticism'] as const),
  ...(['military', 'conflict', 'sanction'] as const),
]);

/** `Orvel's takeover of Ridan`; in `Orvel's takeover` it may be the one taken over, `Orvel's data breach` befell it. */
const isDoneByOwner = ({ chunks, document, to }: Site, noun: Chunk, { kind, lemma }: Trigger): boolean => {
  if (kind === 'conflict') return waging.has(lemma);
  if (kind !== 'business' || !changingHands.has(lemma)) return true;
  const next = chunks.to[noun]!;
  return next < to && document.tokens.word[next] === OF;
};

const waging: ReadonlySet<string> = new Set(
  'airstrike assault attack bombardment campaign counteroffensive incursion invasion offensive raid strike war'.split(
    ' ',
  ),
);

const changingHands: ReadonlySet<string> = new Set(
  'acquisition auction buyout disposal nationalization privatization purchase sale takeover'.split(' '),
);

/** `Orvel` of `Orvel's purchase of Ridan`, without its article; `Monday's strike` is nobody's. */
const ownerSpan = ({ document }: Site, { from, to }: { readonly from: number; readonly to: number }): Span | null => {
  const first = articles.has(document.tokens.word[from]!) ? from + 1 : from;
  return first < to && !isTime(document, first) && !isDatePart(document, to - 1) ? spanOf(document, first, to) : null;
};

/** `Orvel completed its purchase`: the subject, if it has the number of the pronoun. */
const pronounOwner = (site: Site, noun: Chunk): Span | null => {
  const { document } = site;
  if (!pronouns.has(document.tokens.word[noun]!)) return null;
  const verb = verbOver(site, noun);
  const subjects = verb < 0 ? [] : subjectsOf(site, verb);
  return subjects.length === 1 && isNamed(site, subjects[0]!) && agrees(site, noun, subjects[0]!)
    ? spanOfAll(site, subjects)
    : null;
};

const pronouns = wordSet(['its', 'their']);
const ITS = intern('its');

/** `Orvel raised its forecasts`: *its* does not stand for a plural. */
const agrees = (site: Site, noun: Chunk, subject: Chunk): boolean =>
  site.document.tokens.word[noun] !== ITS || tagAt(site.document, site.chunks.head[subject]!) !== Tag.NNS;

/** `Orvel announced a merger`; whoever ends a war or a strike need not be one of those who wage it. */
const announcers = (site: Site, noun: Chunk, { kind }: Trigger): Span | null => {
  const { side, subjects } = supportingSubjects(site, noun, kind);
  const { chunk: verb } = governorOf(site, noun);
  if (side !== 'agents' || (waged.has(kind) && ending.has(lemmaOf(headWord(site, verb))))) return null;
  return spanOfAll(
    site,
    subjects.filter((subject) => isNamed(site, subject) && canAct(site, subject, kind)),
  );
};

const waged: ReadonlySet<EventKind> = new Set<EventKind>(['conflict', 'protest']);
const ending = wordSet(['end', 'cancel', 'postpone']);

/** `the deal announced a merger` has nobody who does it; in business prices and sales do something too. */
const canAct = (site: Site, noun: Chunk, kind: EventKind): boolean =>
  (classesOf(site, noun) & (kind === 'business' ? ACTING | NounClass.Money : ACTING)) !== 0;

const ACTING = NounClass.Person | NounClass.Body | NounClass.Country | NounClass.Name | NounClass.Building;
