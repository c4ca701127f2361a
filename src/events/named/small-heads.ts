import { wordSet } from '../../lexicon/vocabulary.js';
import { sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import {
  goesOn,
  isGluedName,
  isHeadline,
  isNameWord,
  range,
  runStart,
  withNumberBehind,
  withPhrase,
  withYearBefore,
} from './name-words.js';
import type { NamedRule } from './rule.js';

type Match = ReturnType<NamedRule['match']>;

/** Written small where not every word has a capital anyway. */
const isSmall = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Lower && !isHeadline(document, at);

/** What may stand between the place and its war or crisis, written small. */
const qualifiers = wordSet(
  'civil border trade proxy hostage missile debt financial refugee migrant migration nuclear banking currency gas oil'.split(
    ' ',
  ),
);

/** The capitalised words before a small head, and one small qualifier between them. */
const placeBefore = (document: Document, head: number): number => {
  const at = head > sentenceStart(document, head) && qualifiers.has(document.tokens.word[head - 1]!) ? head - 1 : head;
  return runStart(document, at);
};

/** Whose war it is says nothing of a name: parties, people of a post, states as abbreviations. */
const notPlaces = wordSet(
  `democratic republican conservative labour liberal tory party congress senate pentagon nazi christian muslim catholic protestant
   internet twitter facebook google apple microsoft american british u.s. us u.k. uk eu u.n. un nato`.split(/\s+/),
);

/** A noun behind `war` makes another thing of it. */
const notBehind = wordSet(
  `crime crimes criminal criminals chest hero heroes cabinet room rooms machine memorial museum film movie game games monger
   management team line plan`.split(/\s+/),
);

const isOtherThing = (document: Document, to: number): boolean =>
  goesOn(document, to) || (to < sentenceEnd(document, to - 1) && notBehind.has(document.tokens.word[to]!));

const smallWar: NamedRule = {
  name: 'place-and-war',
  reason: 'a war, conflict or crisis called by a country, a pair of them or a region',
  example: ['He was wounded in the Iran-Iraq war.', 'Iran-Iraq war'],
  kind: 'conflict',
  words: ['war', 'wars', 'conflict', 'conflicts', 'crisis'],
  match: (document, at) => {
    if (!isSmall(document, at) || isOtherThing(document, at + 1)) return undefined;
    const run = placeBefore(document, at);
    const last = document.tokens.word[at - 1]!;
    if (run === at || notPlaces.has(last) || notPlaces.has(document.tokens.word[run]!)) return undefined;
    return isNameWord(document, run) ? range(withYearBefore(document, run), at + 1) : undefined;
  },
};

const of = wordSet(['of']);

/** `the German invasion of Poland`: with the name before it, if there is one. */
const invasion: NamedRule = {
  name: 'invasion-of',
  reason: 'an invasion, occupation or annexation of a place called by its name',
  example: ['It followed the invasion of Kuwait.', 'invasion of Kuwait'],
  kind: 'conflict',
  words: ['invasion', 'occupation', 'annexation', 'partition', 'liberation', 'blockade'],
  match: (document, at) => {
    const to = withPhrase(document, at + 1, of);
    if (document.tokens.shape[at] !== Shape.Lower || to === at + 1) return undefined;
    return range(withYearBefore(document, runStart(document, at)), to);
  },
};

const directions = wordSet(
  'north south east west northern southern eastern western central middle upper lower'.split(' '),
);

const regionCampaign: NamedRule = {
  name: 'region-campaign',
  reason: 'a campaign fought in a region',
  example: ['She reported on the Eastern Syria campaign.', 'Eastern Syria campaign'],
  kind: 'conflict',
  words: ['campaign', 'offensive'],
  match: (document, at) => {
    if (!isSmall(document, at)) return undefined;
    const run = runStart(document, at);
    return run < at - 1 && directions.has(document.tokens.word[run]!)
      ? range(withYearBefore(document, run), at + 1)
      : undefined;
  },
};

/** What may stand between the place and its festival. */
const arts = wordSet(
  'film book music jazz arts art food wine beer kite dance theatre theater fashion motor trade science poetry comedy opera half'.split(
    ' ',
  ),
);
/** Heads that are no name without one of these before them. */
const plainHeads = wordSet(['fair', 'show', 'parade']);

const smallFestival: NamedRule = {
  name: 'place-and-festival',
  reason: 'a festival, fair or marathon called by its place',
  example: ['Her film opened the Cannes film festival.', 'Cannes film festival'],
  kind: 'culture',
  words: ['festival', 'fair', 'biennale', 'carnival', 'parade', 'show'],
  match: (document, at) => smallContest(document, at),
};

const smallRace: NamedRule = {
  name: 'place-and-race',
  reason: 'a marathon or regatta called by its place',
  example: ['He won the Boston marathon.', 'Boston marathon'],
  kind: 'sport',
  words: ['marathon', 'regatta'],
  match: (document, at) => smallContest(document, at),
};

const smallContest = (document: Document, at: number): Match => {
  if (!isSmall(document, at) || goesOn(document, at + 1)) return undefined;
  const hasArt = at > sentenceStart(document, at) && arts.has(document.tokens.word[at - 1]!);
  return hasArt || !plainHeads.has(document.tokens.word[at]!)
    ? behindPlace(document, hasArt ? at - 1 : at, at + 1)
    : undefined;
};

const behindPlace = (document: Document, at: number, to: number): Match => {
  const run = runStart(document, at);
  return run < at && isNameWord(document, run) ? range(withYearBefore(document, run), to) : undefined;
};

/** Words by which something is said to take place. */
const frames = wordSet(
  'held attend attended attending host hosted hosting at during after before opened won win'.split(' '),
);

const framed: NamedRule = {
  name: 'framed-name',
  reason: 'a capitalised incident, meet, exhibition or race that took place, or that has its year or number',
  example: ['He was at the Gretna Sprint Meet.', 'Gretna Sprint Meet'],
  kind: 'sport',
  words: `incident meet exhibition seminar symposium draft bee race gala telethon talks relay jamboree sprint cavalcade
    conclave pageant`.split(/\s+/),
  match: (document, at) => {
    const { tokens } = document;
    if (tokens.shape[at] !== Shape.Capital || isHeadline(document, at) || goesOn(document, at + 1)) return undefined;
    const run = runStart(document, at);
    if (run === at) return undefined;
    const [from, to] = [withYearBefore(document, run), withNumberBehind(document, at + 1)];
    return from < run || to > at + 1 || isFramed(document, from) ? range(from, to) : undefined;
  },
};

/** `attended the …`, `during this …` */
const isFramed = ({ tokens }: Document, from: number): boolean =>
  from > 1 && articles.has(tokens.word[from - 1]!) && frames.has(tokens.word[from - 2]!);

const articles = wordSet(['the', 'this', 'a', 'an']);

/** `Iran-Contra`-like pairs need their hyphen: `Trump-Putin talks`. */
const pairTalks: NamedRule = {
  name: 'pair-talks',
  reason: 'talks or a treaty war called by the two who hold them',
  example: ['The Israel-Syria talks went on.', 'Israel-Syria talks'],
  kind: 'meeting',
  words: ['talks', 'negotiations'],
  match: (document, at) => {
    if (!isSmall(document, at)) return undefined;
    const run = runStart(document, at);
    return run + 3 === at && isGluedName(document, run + 1) ? range(withYearBefore(document, run), at + 1) : undefined;
  },
};

/** Heads written small, behind a place that makes a name of them. */
export const smallHeads: readonly NamedRule[] = [
  smallWar,
  invasion,
  regionCampaign,
  smallFestival,
  smallRace,
  framed,
  pairTalks,
];
