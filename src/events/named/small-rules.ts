import { set, wordSet } from '../../lexicon/vocabulary.js';
import type { Headed } from '../../rules/headed.js';
import type { Document } from '../../text/document.js';
import { inText, wordBefore, type NamedRule } from './rule.js';

/** Owners that do not make a war a named one: parties, holders of a post, abbreviated states. */
const notPlaces =
  set(`democratic republican conservative labour liberal tory party congress senate pentagon nazi christian muslim catholic protestant
   internet twitter facebook google apple microsoft american british u.s. us u.k. uk eu u.n. un nato`);

/** Nouns before which `war` is only a modifier. */
const otherThings =
  'crime|crimes|criminal|criminals|chest|hero|heroes|cabinet|room|rooms|machine|memorial|museum|film|movie|game|games|monger|management|team|line|plan';

const isPlace = (document: Document, reading: Headed): boolean =>
  !notPlaces.has(wordBefore(document, reading)) && !notPlaces.has(document.tokens.word[reading.from]!);

/** Words before a name that show that the event takes place. */
const frames = set('held attend attended attending host hosted hosting at during after before opened won win');
const articles = wordSet(['the', 'this', 'a', 'an']);

/** `attended the …`, `during this …` */
const isFramed = ({ tokens }: Document, { from }: Headed): boolean =>
  from > 1 && articles.has(tokens.word[from - 1]!) && frames.has(tokens.word[from - 2]!);

/** Lower-case heads that a place before them turns into a name. */
export const smallRules: readonly NamedRule[] = [
  {
    name: 'place-and-war',
    reason: 'a war, conflict or crisis called by a country, a pair of them or a region',
    kind: 'conflict',
    finds: ['He was wounded in the [Berg-Lassa war].', 'The [Syrian civil war] goes on.'],
    ignores: ['She was tried for German war crimes.', 'The Labour conflict went on.  # a party'],
    patterns: ['EDITION? PLACE QUALIFIER? <_war|wars|conflict|conflicts|crisis>'],
    context: { notBefore: otherThings, holds: inText },
    holds: isPlace,
  },
  {
    name: 'zone-crisis',
    reason: 'the crisis of a currency or market that is written small',
    kind: 'business',
    finds: ['The [eurozone banking crisis] hit Cyprus.'],
    ignores: ['The crisis in the eurozone hit Cyprus.'],
    patterns: ['EDITION? eurozone|euro|subprime mortgage? QUALIFIER? <_crisis>'],
    goesOn: true,
  },
  {
    name: 'invasion-of',
    reason: 'an invasion, occupation or annexation of a place called by its name',
    kind: 'conflict',
    finds: ['It followed the [invasion of Kuwait].', 'He condemned the [Soviet invasion of Hungary].'],
    ignores: ['It was an invasion of privacy.'],
    patterns: ['EDITION? NAME? <_invasion|occupation|annexation|partition|liberation|blockade> OF'],
    goesOn: true,
  },
  {
    name: 'region-campaign',
    reason: 'a campaign fought in a region',
    kind: 'conflict',
    finds: ['She reported on the [Eastern Syria campaign].', 'The [Eastern Syria campaign] General Quorl led began.'],
    ignores: ['She ran the Syria campaign.'],
    patterns: ['EDITION? REGION <_campaign|offensive>'],
    context: { holds: inText },
    goesOn: true,
  },
  {
    name: 'place-and-festival',
    reason: 'a festival, fair or marathon called by its place',
    kind: 'culture',
    finds: ['Her film opened the [Cannes film festival].', 'He sold it at the [Turin book fair].'],
    ignores: ['It is a fair deal, said Berg fair and square.', 'He missed the Berg show.'],
    patterns: ['EDITION? PLACE ART? <_festival|biennale|carnival>', 'EDITION? PLACE ART <_fair|parade|show>'],
    context: { holds: inText },
  },
  {
    name: 'place-and-race',
    reason: 'a marathon or regatta called by its place',
    kind: 'sport',
    finds: ['He won the [Boston marathon].'],
    ignores: ['It was a marathon for Berg.'],
    patterns: ['EDITION? PLACE ART? <_marathon|regatta>'],
    context: { holds: inText },
  },
  {
    name: 'numbered-name',
    reason: 'a capitalised incident, meet, exhibition or race with its year or number',
    kind: 'sport',
    finds: ['He won the [2009 Berg Relay].'],
    ignores: ['She bought 2009 Gala apples.'],
    patterns: ['EDITION NAME <^FRAMED> NUMBER?', 'NAME <^FRAMED> NUMBER'],
    context: { holds: inText },
  },
  {
    name: 'framed-name',
    reason: 'a capitalised incident, meet, exhibition or race that took place',
    kind: 'sport',
    finds: ['He was at the [Gretna Sprint Meet].'],
    ignores: ['She bought the Berg Gala apple.'],
    patterns: ['NAME <^FRAMED>'],
    context: { holds: inText },
    holds: isFramed,
  },
  {
    name: 'framed-meeting',
    reason: 'a capitalised conference or forum that took place',
    kind: 'meeting',
    finds: ['She attended the [Lima Poetry Forum].'],
    ignores: ['He lives near the Berg Forum.  # a hall'],
    patterns: ['NAME <^conference|forum|symposium|colloquium>'],
    context: { holds: inText },
    holds: isFramed,
  },
  {
    name: 'pair-talks',
    reason: 'talks called by the two who hold them',
    kind: 'meeting',
    finds: ['The [Israel-Syria talks] went on.'],
    ignores: ['The Berg talks went on.'],
    patterns: ['EDITION? PAIR <_talks|negotiations>'],
    context: { holds: inText },
    goesOn: true,
  },
];
