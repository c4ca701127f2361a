import type { EventMention, NewsEvent } from '../../core/entity.js';
import { apart } from './apart.js';
import { FAR } from './apart-in-time.js';
import { akin, bonds, content, latest } from './bonds/bonds.js';
import { calamities, isCalled } from './bonds/harm-bonds.js';
import { isNounFor } from './bonds/called.js';
import { sortOf } from './families.js';
import { isDefinite } from './wording.js';
import { hasForSubject, isInSentence, isNominal, LEAD, type Background, type Cluster, type Step } from './happening.js';
import { firstOf, tableOf, With, acrossSentences } from './rules.js';
import { nearness, traitsWith } from './traits.js';

/** The rules for a mention in the sentence of the last one, and for any other. */
const ofContent = { here: tableOf(content), across: tableOf(acrossSentences(content)) };
const ofBonds = { here: tableOf(bonds), across: tableOf(acrossSentences(bonds)) };
const [ofAkin, ofLatest, keepingApart] = [tableOf(akin), tableOf(latest), tableOf(apart)];
const keepingApartAnyhow = tableOf(apart.filter(({ name }) => name !== FAR));

/** The rule by which a step is the object or content of what a cluster reports, whatever else keeps the two apart. */
export const contentBondOf = (cluster: Cluster, step: Step, background: Background): string | undefined =>
  // Most pairs are of two sentences, and one of these rules is about such.
  isInSentence(cluster, step)
    ? firstOf(ofContent.here, cluster, step, traitsWith(cluster, step), background)?.name
    : firstOf(ofContent.across, cluster, step, nearness(cluster, step), background)?.name;

/** Any other rule by which a step is a mention of it; `isLatest`: no other cluster of the family came between. */
export const bondOf = (
  cluster: Cluster,
  step: Step,
  isLatest: (cluster: Cluster) => boolean,
  background: Background,
): string | undefined => {
  const both = traitsWith(cluster, step);
  if (firstOf(keepingApart, cluster, step, both, background) !== undefined) return undefined;
  if (cluster.first.event.tier === 'named') return isLatest(cluster) ? namedBond(cluster, step) : undefined;
  const { here, across } = ofBonds;
  return (
    firstOf((both & With.Sentence) === 0 ? across : here, cluster, step, both, background)?.name ??
    ((both & With.Akin) === 0 ? nounBond(cluster, step, isLatest) : akinBond(cluster, step, both, isLatest, background))
  );
};

/** Whether something shows that a step is a mention of another happening. */
export const areApart = (cluster: Cluster, step: Step, background: Background): boolean =>
  firstOf(keepingApart, cluster, step, traitsWith(cluster, step), background) !== undefined;

/** Whether anything but their distance keeps them apart. */
export const areApartAnyhow = (cluster: Cluster, step: Step, background: Background): boolean =>
  firstOf(keepingApartAnyhow, cluster, step, traitsWith(cluster, step), background) !== undefined;

const nounBond = (cluster: Cluster, step: Step, isLatest: (cluster: Cluster) => boolean): string | undefined =>
  isNounFor(cluster, step) && isLatest(cluster) ? 'the noun for what was told' : undefined;

const namedBond = (cluster: Cluster, step: Step): string | undefined =>
  recallOf(cluster, step) ?? whereOf(cluster, step) ?? againOf(cluster, step) ?? whatItDid(cluster, step);

const akinBond = (
  cluster: Cluster,
  step: Step,
  both: number,
  isLatest: (cluster: Cluster) => boolean,
  background: Background,
): string | undefined =>
  firstOf(ofAkin, cluster, step, both, background)?.name ??
  (isLatest(cluster) ? firstOf(ofLatest, cluster, step, both, background)?.name : undefined);

/** `the summit` after `G7 Summit`, `the talks` after `G7 Foreign Ministers' Meeting`, `lantern festival` with or without. */
const recallOf = (named: Cluster, step: Step): string | undefined => {
  if (!isNominal(step)) return undefined;
  const { event } = named.first;
  const isRecalled = repeatsHead(event, step.mention) && (step.lead === 'definite' || repeatsName(named, step.event));
  return isRecalled || stands(named, step) ? 'the noun of its name' : undefined;
};

/** `capsized on Lake Victoria`, below a headline about the `Lake Victoria disaster`. */
const whereOf = ({ first, joints }: Cluster, { event, mention, sentence }: Step): string | undefined => {
  const isLead = first.inHeadline && joints.length === 1 && sentence <= LEAD;
  if (!isLead || ![event.kind, first.event.kind].every((kind) => kind === 'disaster')) return undefined;
  const place = wordsOf(`${event.place ?? ''} ${mention.title?.what ?? ''}`);
  const own = wordsOf(first.event.name).slice(0, -1);
  return own.length > 0 && own.every((word) => place.includes(word)) ? 'the place of its name' : undefined;
};

/** `The Berg Fire broke out on Tuesday`, `Hurricane Orvel struck`: a verb of disaster that is said of the name. */
const whatItDid = (named: Cluster, step: Step): string | undefined =>
  isDoneByStorm(named, step) ||
  (((step.event.kind === 'disaster' && named.first.event.kind === 'disaster') || step.mention.lemma === 'break out') &&
    !isNominal(step) &&
    isInSentence(named, step) &&
    hasForSubject(step, named.last))
    ? 'what is said of it'
    : undefined;

/** `Hurricane Orvel struck. … The storm tore off roofs` */
const isDoneByStorm = (
  { first: { event } }: Cluster,
  { event: { kind }, actor, isNominal: isNoun, document, mention }: Step,
): boolean =>
  kind === 'disaster' &&
  event.kind === 'disaster' &&
  !isNoun &&
  actor !== null &&
  isDefinite(mention.agents[0]!, document) &&
  wordsOf(event.name).some((word) => sortOf(word) === actor);

/** `the sinking`, after a ferry sank in a disaster with a name. */
const againOf = (named: Cluster, step: Step): string | undefined =>
  step.lead === 'definite' &&
  isNominal(step) &&
  named.joints.some((joint) => joint.step.event !== named.first.event && isOneFamily(joint.step, step))
    ? 'a noun with its article'
    : step.lead === 'definite' && calamities.has(step.mention.lemma) && isCalled(named)
      ? 'what it is called'
      : undefined;

const isOneFamily = (one: Step, other: Step): boolean => one.families.some((family) => other.families.includes(family));

const repeatsHead = ({ name, kind }: NewsEvent, { lemma }: EventMention): boolean => {
  const words = wordsOf(name);
  return (
    words.includes(lemma) ||
    (kind === 'meeting' && gatherings.has(lemma)) ||
    (lemma === 'race' && words.some((word) => races.has(word)))
  );
};

/** In any of the spellings that its name has had. */
const repeatsName = ({ joints }: Cluster, event: NewsEvent): boolean => {
  const words = wordsOf(event.name);
  const known = joints.flatMap(({ step }) => (step.event.tier === 'named' ? wordsOf(step.mention.text) : []));
  return words.length > 1 && words.every((word) => known.includes(word));
};

/** `the Hajj pilgrimage`: a noun of its kind right after the name. */
const stands = ({ last }: Cluster, { event, mention }: Step): boolean =>
  last.event.tier === 'named' && last.event.kind === event.kind && mention.start === last.mention.end + 1;

const wordsOf = (name: string): readonly string[] => name.toLowerCase().split(' ');

const gatherings = new Set(['meeting', 'talks', 'summit', 'gathering', 'conference']);
const races = new Set(['marathon', 'derby', 'prix', 'regatta', 'triathlon', 'rally']);

/**
 * One name is a short form of the other: `WWDC` and `World Wide Developers Conference`, `Lantern Festival` and `Taipei City
 * Lantern Festival`.
 */
export const isShortFor = (one: NewsEvent, other: NewsEvent): boolean => {
  if (one.kind !== other.kind || (one.year !== null && other.year !== null && one.year !== other.year)) return false;
  const [a, b] = [wordsOf(one.series ?? one.name), wordsOf(other.series ?? other.name)];
  return isShort(a, b) || isShort(b, a) || isHostOf(a, b) || isHostOf(b, a);
};

/** `Beijing Olympics` and `2008 Summer Olympics`: games are named after their host or their season. */
const isHostOf = (host: readonly string[], official: readonly string[]): boolean => {
  const games = official.at(-1) ?? '';
  if (!hosted.has(games) || host.at(-1) !== games || host.length < 2) return false;
  return official.slice(0, -1).every(isOfficial) && !host.slice(0, -1).some(isOfficial);
};

const isOfficial = (word: string): boolean => officials.has(word);

const hosted: ReadonlySet<string> = new Set(['olympics', 'paralympics']);
const officials: ReadonlySet<string> = new Set(['summer', 'winter', 'olympic', 'paralympic']);

const isShort = (short: readonly string[], long: readonly string[]): boolean =>
  short.join(' ') === long.join(' ') || isEndOf(short, long) || isAcronym(short, long);

const isEndOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]);

const isAcronym = (short: readonly string[], long: readonly string[]): boolean =>
  short.length === 1 && long.length > 2 && short[0] === long.map(([first = '']) => first).join('');
