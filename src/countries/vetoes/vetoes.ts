import type { Rule } from '../../rules/rule.js';
import { isPlainSentence, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { DOT } from '../../lexicon/marks.js';
import { isCurrency, isPronoun, isProvince, isUnit } from './code-words.js';
import { isAtTable } from './at-table.js';
import { isSidedWith } from '../forms/capitals.js';
import { isInScore } from './clubs.js';
import type { Evidence } from '../evidence.js';
import { isAmericanState } from './georgia.js';
import { wordBefore, type Hit } from '../forms/hits.js';
import { isListed } from '../forms/lists.js';
import { isLanguage } from './languages.js';
import { isOnePerson, isPersonHere } from './persons.js';
import { isNative, isRoad, isThing } from './things.js';
import { isLocalTown } from './local-towns.js';
import { isTown } from './towns.js';
import {
  endsCharity,
  followsNameHead,
  isOfName,
  isServiceName,
  precedesNameHead,
  precedesTail,
} from './proper-names.js';
import { birds, locatives } from '../forms/words.js';

/** A hit with everything that vetoes can refer to. */
export interface HitInContext {
  readonly document: Document;
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly hit: Hit;
  readonly evidence: Evidence;
}

/** A reason why a form is no country. Its `finds` are the forms that it refuses. */
export interface Veto extends Rule {
  readonly when: (context: HitInContext) => boolean;
}

/** Tried in this order; the first that applies names the reason. */
export const vetoes: readonly Veto[] = [
  {
    name: 'web-address',
    reason: 'a part of a web address',
    finds: ['Visit [China].org for more.'],
    ignores: ['They flew to [China]. It rained.'],
    when: ({ document: { tokens }, hit: { to } }) =>
      tokens.word[to] === DOT &&
      tokens.end[to - 1] === tokens.start[to] &&
      tokens.end[to] === tokens.start[to + 1] &&
      tokens.shape[to + 1] === Shape.Lower,
  },
  {
    name: 'currency',
    reason: 'a part of the name of a currency',
    finds: ['It cost [US]$460 million.'],
    ignores: ['The [US] paid $460 million.'],
    when: ({ document, hit }) => isCurrency(document, hit),
  },
  {
    name: 'other-abbreviation',
    reason: 'gigabytes, a format of images, or a province in a list',
    finds: ['The disk holds 16 [GB].', 'The leaders of KPK, [GB] and Sindh left.'],
    ignores: ['Athletes of [GB] won 16 medals.', 'Athletes of the US, [GB] and China left.'],
    when: ({ document, hits, index, hit }) => isUnit(document, hit) || isProvince(document, hits, index),
  },
  {
    name: 'pronoun-in-capitals',
    reason: 'the pronoun "us" in a line of capitals',
    finds: ['WHAT THE FLOOD TAUGHT ALL OF [US]'],
    ignores: ['[US] SENDS AID AFTER FLOOD'],
    when: ({ document, hit }) => isPronoun(document, hit),
  },
  {
    name: 'language',
    reason: 'the language, not the country',
    finds: ['She speaks [French].', 'It was translated into [Greek] last year.', 'He studied [German] and law.'],
    ignores: ['She met the [French] minister.', 'He studied [German] law.'],
    when: ({ document, hits, index, evidence }) => isLanguage(document, hits, index, evidence.talksOfLanguages),
  },
  {
    name: 'name-head-before',
    reason: 'the end of the name of something else',
    finds: ['The flight of Air [Malta] was late.'],
    ignores: ['The flight to [Malta] was late.'],
    when: ({ document, hit }) => followsNameHead(document, hit),
  },
  {
    name: 'name-of-something',
    reason: 'inside the name of something that is "of" the country',
    finds: ['The Sea of [Japan] is calm.', 'Bank of [America] is closed.'],
    ignores: ['The Queen of [Denmark] is ill.', 'The National Gallery of [Denmark] is closed.'],
    when: ({ document, hit }) => isOfName(document, hit),
  },
  {
    name: 'name-head-after',
    reason: 'the beginning of the name of an organisation, a paper, an event or a place',
    finds: ['A flight of [Egypt] Express Airlines was late.'],
    ignores: ['A flight from [Egypt] was late.', 'The pro-[Moscow] Airlines of Kvist were late.'],
    when: ({ document, hit }) => !isSidedWith(document, hit.at) && precedesNameHead(document, hit),
  },
  {
    name: 'name-tail-after',
    reason: 'the beginning of the name of a street, a school, a memorial or a firm',
    finds: ['He was found in [Egypt] Road.'],
    ignores: ['He was found in [Egypt].'],
    when: ({ document, hit }) => precedesTail(document, hit),
  },
  {
    name: 'service',
    reason: 'the end of the name of a service',
    finds: ['She rang Transport for [Wales].'],
    ignores: ['She left for [Wales].'],
    when: ({ document, hit }) => isServiceName(document, hit),
  },
  {
    name: 'charity',
    reason: 'the end of the name of a charity',
    finds: ['Donors gave to Cancer Research [UK].'],
    ignores: ['Donors gave to the [UK].'],
    when: ({ document, hit }) => endsCharity(document, hit),
  },
  {
    name: 'local-town',
    reason: 'a town of that name: the article is local news',
    finds: [
      'The City of Norway in Iowa, Maine and Texas. [Norway] police called the sheriff.',
      '[Peru] police said a man was held. He is in the county jail, the sheriff said.',
    ],
    ignores: ['[Norway] police called the minister in Oslo.', '[Norway] police found the boat.'],
    when: (context) => isLocalTown(context),
  },
  {
    name: 'person-beside',
    reason: 'a part of the name of a person',
    finds: ['Susan [Jordan] won.', 'His wife, [Mali], won.'],
    ignores: [
      'The king of [Jordan] won.',
      'His wife left [Mali], too.',
      'The [Jordan] Civil Aviation Authority won.',
      '[Georgia] Women won.',
      'Landlocked [Chad] won.',
    ],
    when: ({ document, hit }) => isPersonHere(document, hit),
  },
  {
    name: 'person-in-article',
    reason: 'the person of that name whom the article writes of',
    finds: ['Susan Jordan won. [Jordan] had trained hard.', '[Dane] said the lake froze.'],
    ignores: ['Susan Jordan won in Amman. The king of [Jordan] was glad.', 'The [Dane] said the lake froze.'],
    when: (context) => isPersonOfArticle(context),
  },
  {
    name: 'american-town',
    reason: 'an American town of that name',
    finds: [
      'He grew up in [Lebanon], Ohio, with three sisters.',
      'He grew up in Lebanon, Ohio. In [Lebanon] all knew him.',
      'PARIS, Texas (AP) — [Paris] said no to the plan on Monday.',
    ],
    ignores: [
      'He grew up in [Lebanon], with three sisters.',
      'He grew up in Lebanon, Ohio. The Lebanese army left. In [Lebanon] all was quiet.',
    ],
    when: ({ document, hits, index, hit, evidence }) =>
      isTown(document, hits, index) ||
      (hit.to - hit.at === 1 && hit.form.kind !== 'demonym' && evidence.towns.has(document.tokens.word[hit.at]!)),
  },
  {
    name: 'washington-team',
    reason: 'a team of that city, which the article writes of',
    finds: ['The Washington Wizards lost. [Washington] said it would rebuild.'],
    ignores: ['[Washington] said it would pull out its troops.'],
    when: ({ hit, evidence }) => hit.form.kind === 'capital' && hit.form.iso2 === 'US' && evidence.counts.has('WT'),
  },
  {
    name: 'club-of-monaco',
    reason: 'the football club: the country has no team',
    finds: ['[Monaco] beat Brest 3-0.'],
    ignores: ['[Monaco] beat the deadline.'],
    when: ({ document, hit }) => hit.form.iso2 === 'MC' && hit.form.kind === 'name' && isInScore(document, hit),
  },
  {
    name: 'state-of-georgia',
    reason: 'the American state of Georgia',
    finds: ['The plant in Macon, [Georgia], will close.'],
    ignores: ['The plant in Tbilisi, [Georgia], will close.'],
    when: ({ document, hits, index, hit, evidence }) =>
      hit.form.iso2 === 'GE' && hit.form.kind === 'name' && isAmericanState(document, hits, index, evidence),
  },
  {
    name: 'bird',
    reason: 'the bird',
    finds: ['[Turkey] is on every table. A turkey weighs much.'],
    ignores: ['Ankara spoke for [Turkey]. A turkey weighs much.'],
    when: ({ document, hit, evidence }) =>
      evidence.birds &&
      birds.has(document.tokens.word[hit.at]!) &&
      !evidence.proven.has('TR') &&
      (hit.at === sentenceStart(document, hit.at) || !isPlainSentence(document, hit.at)),
  },
  {
    name: 'road',
    reason: 'a part of the number of a road',
    finds: ['The crash closed [US]-31.'],
    ignores: ['The [US]-led force left.'],
    when: ({ document, hit }) => isRoad(document, hit),
  },
  {
    name: 'called-by-a-people',
    reason: 'a dish, a vessel or a breed',
    finds: ['He ate [Hungarian] sausage.', 'He ran an [Italian] takeaway.'],
    ignores: ['The [Hungarian] minister ate.'],
    when: ({ document, hit }) => isThing(document, hit),
  },
  {
    name: 'native-people',
    reason: 'a people of America, or a team',
    finds: ['The law lets an [Indian] casino open.'],
    ignores: ['The [Indian] army left.'],
    when: ({ document, hit }) => isNative(document, hit),
  },
  {
    name: 'at-table',
    reason: 'the dish or the porcelain',
    finds: ['[Turkey] was served with rice and beans.'],
    ignores: ['[Turkey] was served notice by the court.'],
    when: ({ document, hit, evidence }) =>
      hit.form.kind === 'name' && !evidence.proven.has(hit.form.iso2) && isAtTable(document, hit),
  },
];

/** A name that stands alone, where the article has a person of that name and nothing here is evidence for the country. */
const isPersonOfArticle = ({ document, hits, index, hit, evidence }: HitInContext): boolean => {
  const word = document.tokens.word[hit.at]!;
  if (hit.form.kind === 'demonym') return isOnePerson(document, hit, evidence.persons.has(word));
  if (hit.to - hit.at !== 1 || !evidence.persons.has(word)) return false;
  if (evidence.proven.has(hit.form.iso2) && hit.form.kind !== 'capital') return false;
  const before = wordBefore(document, hit.at);
  if (before >= 0 && locatives.has(document.tokens.word[before]!)) return false;
  return !isListed(document, hits, index);
};
