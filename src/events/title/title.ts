import type { EventTitle, Span } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { byPhraseOf, governorOf, objectsOf, obliquesOf } from '../../language/chunks/objects.js';
import { relativeObjectOf } from '../../language/chunks/relative-objects.js';
import { isFiniteVerb } from '../../language/chunks/predicates.js';
import type { Antecedent } from '../../language/chunks/nameless.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { TO } from '../../lexicon/small-words.js';
import { intern, lookUp, set, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import type { Trigger } from '../triggers/trigger.js';
import { isBehindOff } from '../arguments/arguments.js';
import { saysWhatItIs } from '../arguments/sides.js';
import { speakersFor } from '../arguments/speakers.js';
import { canBeHit } from '../arguments/hittable.js';
import { isNaming } from '../modality/naming.js';
import { lemmaOf } from '../triggers/lexicon.js';
import type { Use } from '../triggers/part-of-speech.js';
import { predicate } from './predicate.js';
import { namesOf } from './actor-names.js';
import { sidesOfNoun, victimsOf } from './noun-sides.js';
import { spanOfAll } from './sides-in-words.js';
import { happeningTitle, isShort, WORDS } from './noun-title.js';
import { objectToldBefore, toldBefore } from './told-before.js';
import { agentsOf, isHappening, isPassiveAt, suffersOwn } from '../arguments/voice.js';
import { isNamed, phrase, wordsIn } from './title-phrase.js';
import { verblessTitle } from './verbless.js';

export const titleOf = (document: Document, trigger: Trigger, use: Use): EventTitle => {
  const site = siteOf(document, trigger.from);
  const chunk = site.chunks.of[trigger.from]!;
  if (use === 'verb' && site.chunks.kind[chunk] === Kind.Verb) return verbTitle(site, chunk, trigger);
  const isBrief = isShort(site, chunk);
  const verb = isBrief ? supportOf(site, chunk) : -1;
  if (verb >= 0) return suffered(site, verb, verbTitle(site, verb, { ...trigger, to: site.chunks.to[verb]! }));
  const own = happeningTitle(site, chunk, trigger, isBrief);
  const verbless = verblessTitle(site, chunk, trigger, own);
  if (verbless !== undefined) return verbless;
  const { agents, targets, isThing } = sidesOfNoun(site, chunk, trigger);
  return titled(null, own, null, agents, targets, isThing, false);
};

/** One literal for all: a spread whose fields are then overwritten is filled by V8's runtime, field by field. */
const titled = (
  actor: EventTitle['actor'],
  what: string,
  subject: EventTitle['subject'],
  agents: Span | null,
  targets: Span | null,
  isThing: boolean,
  isPronoun: boolean,
): EventTitle => ({ actor, what, subject, agents, targets, isThing, isPronoun });

/** `survived an attempt on her life`: the subject of such a verb is the target. */
const suffered = (site: Site, verb: Chunk, title: EventTitle): EventTitle =>
  undergoing.has(lemmaOf(headWord(site, verb)))
    ? titled(title.actor, title.what, title.subject, null, title.agents, false, title.isPronoun)
    : title;

const undergoing = wordSet(['face', 'receive', 'suffer', 'survive', 'sustain', 'undergo']);

/** `survives` of `PM survives no-confidence vote`: the light verb, with a named subject, whose object a noun is; -1 if there is none. */
const supportOf = (site: Site, noun: Chunk): Chunk => {
  const { chunk: verb, preposition } = site.chunks.kind[noun] === Kind.Noun ? governorOf(site, noun) : nothingOver;
  if (verb < 0 || preposition >= 0 || verb > noun || !isFiniteVerb(site.chunks, verb)) return -1;
  if (!supports(site, verb, noun) || isPassiveAt(site, verb) || isNaming(site, verb, noun)) return -1;
  return agentsOf(site, verb).some((subject) => isNamed(site, subject)) ? verb : -1;
};

const supports = (site: Site, verb: Chunk, noun: Chunk): boolean =>
  supporting.has(lemmaOf(headWord(site, verb))) && !isAnnouncedDeed(site, verb, noun);

/** `announced a deal to buy Orvel`: the infinitive says more than the verb. `The deal announced the merger`: nobody did. */
const isAnnouncedDeed = (site: Site, verb: Chunk, noun: Chunk): boolean =>
  lemmaOf(headWord(site, verb)) === ANNOUNCE &&
  (site.document.tokens.word[site.chunks.to[noun]!] === TO ||
    agentsOf(site, verb).some((subject) => isHappening(site, subject)));

const ANNOUNCE = intern('announce');

/** Verbs with which the noun says what the subject does or undergoes. */
const supporting =
  set(`announce call carry cast conduct convene declare deliver face file give grant have hold host impose issue launch lead lose make mount
   offer open pay perform reach receive sign stage suffer survive survived survives undergo win`);

const nothingOver = { chunk: -1, preposition: -1 };

const verbTitle = (site: Site, verb: Chunk, trigger: Trigger): EventTitle => {
  const sought = callsBefore(site, verb);
  return sought >= 0 ? soughtTitle(site, sought, verb, trigger) : toldTitle(site, verb, trigger);
};

const toldTitle = (site: Site, verb: Chunk, trigger: Trigger): EventTitle => {
  const isPassive = isPassiveAt(site, verb);
  const isSuffered = isPassive || suffersOwn(trigger.lemma, trigger.kind);
  const subjects = actorsOf(site, verb, trigger);
  const [agents, targets] = sidesOfVerb(site, verb, trigger, subjects, isPassive, isSuffered);
  const earlier = subjects.length > 0 ? undefined : earlierActor(site, verb, trigger, isSuffered);
  const [actor, what] = withRoom(site, verb, trigger, earlier?.names ?? namesOf(site, subjects));
  const meant = whomTold(site, verb, targets, isSuffered);
  const isThing = !meant.nouns.some((noun) => canBeHit(meant.site, noun, trigger));
  const [one, other] = [spanOfAll(site, agents), spanOfAll(meant.site, meant.nouns)];
  // The side of the subject is where the text told it before; null if it did not.
  const before = earlier?.span ?? null;
  if (before === null) return titled(actor, what, isSuffered ? 'targets' : 'agents', one, other, isThing, false);
  return isSuffered
    ? titled(actor, what, 'targets', one, before, false, true)
    : titled(actor, what, 'agents', before, other, isThing, true);
};

/** The targets, or whom a pronoun means where there are none. */
const whomTold = (site: Site, verb: Chunk, targets: readonly Chunk[], isSuffered: boolean): Antecedent =>
  (targets.length === 0 && !isSuffered ? objectToldBefore(site, verb) : undefined) ?? { site, nouns: targets };

const sidesOfVerb = (
  site: Site,
  verb: Chunk,
  trigger: Trigger,
  subjects: readonly Chunk[],
  isPassive: boolean,
  isSuffered: boolean,
): readonly [agents: readonly Chunk[], targets: readonly Chunk[]] => {
  const others = othersOf(site, verb, trigger, isPassive);
  // In sport a happening is no agent: `a 4-0 home loss knocked the club out` has none.
  const suffering = subjects.filter((noun) => !isHappening(site, noun));
  if (isSuffered) return [isPassive ? others : [], suffering];
  return [trigger.kind === 'sport' ? suffering : subjects, others];
};

/** The named subjects of a verb, or of the verb of saying before it. */
const actorsOf = (site: Site, verb: Chunk, { kind }: Trigger): readonly Chunk[] => {
  const named = agentsOf(site, verb).filter((noun) => isNamed(site, noun));
  return named.length > 0 ? named : speakersFor(site, verb, kind).filter((noun) => isNamed(site, noun));
};

/** What somebody is called, and where the text says so. */
interface Named {
  readonly names: readonly string[];
  readonly span: Span | null;
}

/** `It cut 40 jobs`, `It said it would cut jobs`, `He was caught`: who that is by this sentence or the one before. */
const earlierActor = (site: Site, verb: Chunk, { kind }: Trigger, isSuffered: boolean): Named | undefined => {
  if (isApart(site, verb)) return undefined;
  const actors = agentsOf(site, verb);
  const [subject] = isSuffered ? actors : [...speakersFor(site, verb, kind), ...actors];
  const found = subject === undefined ? undefined : toldBefore(site, subject, isSuffered);
  if (found === undefined) return undefined;
  return { names: namesOf(found.site, found.nouns), span: spanOfAll(found.site, found.nouns) };
};

/** `It took them years to cut it`: an infinitive that no verb stands right before. */
const isApart = ({ chunks, from }: Site, verb: Chunk): boolean =>
  (chunks.flags[verb]! & Verb.Infinitive) !== 0 && (verb === from || chunks.kind[chunks.of[verb - 1]!] !== Kind.Verb);

/** `faced new calls to resign`: the noun for what is asked of somebody, right before an infinitive; -1 if there is none. */
const callsBefore = ({ chunks, document, from }: Site, verb: Chunk): Chunk => {
  const isInfinitive = verb > from && document.tokens.word[verb] === TO;
  const noun = isInfinitive ? chunks.of[verb - 1]! : -1;
  return noun >= 0 && chunks.kind[noun] === Kind.Noun && calls.has(document.tokens.word[chunks.head[noun]!]!)
    ? noun
    : -1;
};

const calls = set('call calls demand demands plea pleas pressure request requests');

const soughtTitle = (site: Site, noun: Chunk, verb: Chunk, trigger: TokenRange): EventTitle => {
  const own = phrase(site, noun);
  return titled(
    null,
    `${own} ${predicate(site, verb, trigger, WORDS - wordsIn(own)).what}`,
    null,
    null,
    null,
    false,
    false,
  );
};

/** The first of the names of an actor, the longest first, that leaves room for what completes the verb; else the first of all. */
const withRoom = (
  site: Site,
  verb: Chunk,
  trigger: TokenRange,
  names: readonly string[],
): readonly [actor: string | null, what: string] => {
  const [longest] = names;
  const first = predicate(site, verb, trigger, WORDS - wordsIn(longest ?? ''));
  if (longest === undefined) return [null, first.what];
  for (const name of first.isCut ? names.slice(1) : []) {
    const other = predicate(site, verb, trigger, WORDS - wordsIn(name));
    if (!other.isCut) return [name, other.what];
  }
  return [longest, first.what];
};

/** Those on the other side of the verb. */
const othersOf = (site: Site, verb: Chunk, trigger: Trigger, isPassive: boolean): readonly Chunk[] => {
  if (isPassive) return byPhraseOf(site, verb).filter((noun) => isNamed(site, noun));
  if (saysWhatItIs(trigger.lemma)) return [];
  // `called on its members to strike`
  if (trigger.kind === 'demand' && addressing.has(headWord(site, verb)))
    return gather(obliquesOf(site, verb, addressed), ({ nouns }) => nouns).filter((noun) => isNamed(site, noun));
  return gather([...objectsOf(site, verb), ...relativeObjectOf(site, verb)], (noun) => {
    if (isHappening(site, noun)) return victimsOf(site, noun, trigger);
    const isPatient =
      !isOfPhrase(site, noun, trigger) &&
      isNamed(site, noun) &&
      !(trigger.kind === 'disaster' && isBehindOff(site, noun));
    return isPatient ? [noun] : [];
  });
};

/** `took office`: what the trigger says is no victim; not the guards of `sentenced nine guards to death`. */
const isOfPhrase = ({ chunks, document }: Site, noun: Chunk, { from, to, lemma }: Trigger): boolean =>
  noun >= from &&
  noun < to &&
  lemma.split(' ').some((word) => lookUp(word) === lemmaOf(document.tokens.word[chunks.head[noun]!]!));

const addressing = set('appeal appealed appealing appeals call called calling calls');
const addressed = wordSet(['on', 'to', 'upon']);
