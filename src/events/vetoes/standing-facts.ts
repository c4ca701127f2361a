import type { EventKind } from '../../core/entity.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { governorOf, objectsOf } from '../../language/chunks/objects.js';
import { isPerfect } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { isIn, present, Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { indefinite, TO, NO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { sentenceEnd, sentenceStart, hasWord } from '../../text/document.js';
import { classesOf } from '../arguments/fillers.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { NounClass } from '../arguments/noun-class.js';
import { isBarePlural } from './sorts.js';
import { anyForm, eitherOf, just, Of, type Standing, type Veto } from './veto.js';

const isVerb = ({ chunks }: Site, chunk: Chunk): boolean => chunk >= 0 && chunks.kind[chunk] === Kind.Verb;

const each = wordSet(['every', 'each']);
const spans = wordSet(['year', 'month', 'week', 'day', 'summer', 'winter', 'spring', 'autumn', 'season', 'night']);
const regularly =
  set(`always annually fridays generally mondays normally often regularly saturdays sundays thursdays tuesdays typically usually
   wednesdays weekends`);

/** Whether a sentence says that something comes again and again. */
const isRegular = ({ document, from }: Standing): boolean => {
  const { word } = document.tokens;
  const last = sentenceEnd(document, from);
  for (let at = sentenceStart(document, from); at < last; at++)
    if (regularly.has(word[at]!) || (each.has(word[at]!) && spans.has(word[at + 1] ?? 0))) return true;
  return false;
};

/** `Monsoon rains kill hundreds of people every year` */
const isHabit = (standing: Standing): boolean => {
  const { document, site, chunk } = standing;
  const verb = isVerb(site, chunk) ? chunk : governorOf(site, chunk).chunk;
  if (!isVerb(site, verb) || !isIn(tagAt(document, verb), present)) return false;
  return site.chunks.to[verb] === verb + 1 && isRegular(standing);
};

const EVER = intern('ever');

/** `no one has ever contracted the virus so` */
const isNever = ({ document, site, chunk }: Standing): boolean => {
  for (let at = chunk; at < site.chunks.to[chunk]!; at++)
    if (document.tokens.word[at] === EVER)
      return subjectsOf(site, chunk).some((noun) => nobody.has(headWord(site, noun)));
  return false;
};

const nobody = wordSet(['one', 'nobody', 'none', 'no']);

/** Kinds for which *had never* is no news; of force and harm it is news, since whoever says so denies a charge. */
const plain: ReadonlySet<EventKind> = new Set<EventKind>([
  'business',
  'culture',
  'election',
  'government',
  'meeting',
  'sport',
]);
const NEVER = intern('never');

/** `had never met` */
const isNeverYet = ({ document: { tokens }, site: { chunks }, chunk }: Standing): boolean => {
  if (!isPerfect(chunks, tokens, chunk)) return false;
  for (let at = chunk; at < chunks.head[chunk]!; at++) if (tokens.word[at] === NEVER) return true;
  return false;
};

const preventing = wordSet(['keep', 'stop', 'prevent', 'avert', 'avoid', 'forestall']);

/** `to keep a pandemic from infecting them` */
const isPrevented = ({ document, site, chunk }: Standing): boolean => {
  const first = document.tokens.word[chunk]!;
  const isAny = indefinite.has(first) || (site.chunks.flags[chunk]! & (Noun.Owned | Noun.Definite | Noun.Name)) === 0;
  const { chunk: governor, preposition } = governorOf(site, chunk);
  if (!isAny || preposition >= 0 || !isVerb(site, governor)) return false;
  return preventing.has(lemmaOf(headWord(site, governor))) && document.tokens.word[governor] === TO;
};

/** Words for decisions and promises: an infinitive after them is planned, and not the purpose of a thing. */
const planning = wordList('events/planning', 'events/announced-nouns');
const THINGS = NounClass.Money | NounClass.Goods | NounClass.Vehicle | NounClass.Weapon | NounClass.Amount;
const gifts = wordSet(['donation', 'gift', 'fund', 'operation', 'grant', 'loan', 'appeal']);
const PEOPLE = NounClass.Person | NounClass.Body | NounClass.Name | NounClass.Country;

/** `money to provide food`, `donations to help the victims` */
const isPurposeOfThing = ({ site, chunk, entry }: Standing): boolean => {
  if (!helping.has(entry.lemma)) return false;
  const noun = previous(site.chunks, chunk, site.from);
  if (noun < 0 || site.chunks.kind[noun] !== Kind.Noun) return false;
  const head = headWord(site, noun);
  if (planning.has(head) || planning.has(lemmaOf(head))) return false;
  const classes = classesOf(site, noun);
  return gifts.has(lemmaOf(head)) || ((classes & THINGS) !== 0 && (classes & PEOPLE) === 0);
};

/** Verbs that say what money, goods and tools are good for. */
const helping: ReadonlySet<string> = new Set(
  'aid assist destroy feed fight finance fund help provide rescue shelter support treat'.split(' '),
);

const held = wordSet(['considered', 'designed', 'known', 'shown']);

/** `are considered to infect humans`: the infinitive of what a thing is held to do; a perfect one would report it. */
const isHeldTo = ({ document: { tokens }, site, chunk }: Standing): boolean => {
  if (partOfWord(tokens.word[chunk + 1]!) === Part.Have) return false;
  const before = previous(site.chunks, chunk, site.from);
  return isVerb(site, before) && (site.chunks.flags[before]! & Verb.Passive) !== 0 && held.has(headWord(site, before));
};

const powers: ReadonlySet<string> = new Set('appoint approve dismiss elect pass ratify sign terminate veto'.split(' '));

/** `The parliament passes laws and ratifies treaties`: a verb in the present with a bare plural. */
const isPower = ({ document, site, chunk, entry }: Standing): boolean => {
  if (!powers.has(entry.lemma) || tagAt(document, chunk) !== Tag.VBZ || site.chunks.to[chunk] !== chunk + 1)
    return false;
  return objectsOf(site, chunk).some((noun) => isBarePlural(site, noun));
};

const telling: ReadonlySet<string> = new Set(['announce', 'disclose', 'issue', 'publish', 'release', 'reveal', 'set']);
const details =
  set(`age ages amount cause condition conditions cost costs date dates detail details figures identities identity information name names
   number numbers price reason terms`);

/** `No figures have been released`, `The terms were not disclosed`, `would not release any details` */
const isNotTold = ({ site, chunk, entry, document }: Standing): boolean => {
  if (!telling.has(entry.lemma)) return false;
  const isNegated = (site.chunks.flags[chunk]! & Verb.Negated) !== 0;
  if ((site.chunks.flags[chunk]! & Verb.Passive) === 0)
    return isNegated && objectsOf(site, chunk).some((noun) => details.has(headWord(site, noun)));
  return subjectsOf(site, chunk).some(
    (noun) => (isNegated || document.tokens.word[noun] === NO) && details.has(headWord(site, noun)),
  );
};

const exchanging: ReadonlySet<string> = new Set(['replace', 'substitute', 'book', 'caution']);
const matchWords = wordSet(['minute', 'half-time', 'halftime', 'bench', 'substitute', 'stoppage']);

/** `Moreno replaced Holm in the 80th minute.` */
const isSubstitution = ({ document, entry, from }: Standing): boolean =>
  exchanging.has(entry.lemma) &&
  hasWord(document, matchWords, sentenceStart(document, from), sentenceEnd(document, from));

export const factVetoes: readonly Veto[] = [
  {
    name: 'habit',
    reason: 'what comes every year or as a rule is no event of its own',
    finds: [
      'Rain [kills] hundreds of people in Nepal every year.',
      'They usually [meet] in Oslo.',
      'The hall [hosts] a market on Sundays.',
    ],
    ignores: ['They [met] every day in May.', 'Every year since 1990 has [killed] him a little.'],
    of: Of.Text,
    words: eitherOf(regularly, each),
    refuses: isHabit,
  },
  {
    name: 'never-anybody',
    reason: 'what nobody has ever done is a remark on the world',
    finds: ['No one has ever [died] of it.'],
    ignores: ['No one [died] in the crash.'],
    of: Of.VerbGroup,
    words: just(EVER),
    refuses: isNever,
  },
  {
    name: 'never-yet',
    reason: 'what somebody had never done before says what is new in something else',
    finds: ['The two leaders had never [met].', 'She was nominated twice but has never [won] it.'],
    ignores: ['They never [met] again after the war.', 'He has never [attacked] the town.'],
    of: Of.VerbGroup,
    kinds: plain,
    words: just(NEVER),
    refuses: isNeverYet,
  },
  {
    name: 'prevented',
    reason: 'what is to be kept from happening has not happened',
    finds: ['Supplies are needed to keep a [pandemic] from spreading.'],
    ignores: ['Police want to stop the [riots] in Lima.', 'The [pandemic] spread.'],
    of: Of.Noun | Of.Text,
    words: anyForm(preventing),
    refuses: isPrevented,
  },
  {
    name: 'purpose-of-thing',
    reason: 'an infinitive after money, goods or a gift says what they are for',
    finds: ['It is money to [provide] aid to refugees.'],
    ignores: ['They promised to [help] the victims.', 'France sent troops to [fight] the rebels.'],
    of: Of.Infinitive | Of.Text,
    refuses: isPurposeOfThing,
  },
  {
    name: 'held-to',
    reason: 'what a thing is known or considered to do is a remark on its nature',
    finds: ['The fevers are considered to [infect] humans.', 'The dog is known to [attack] strangers.'],
    ignores: ['The fever is known to have [infected] nine men.', 'The envoy is expected to [meet] the king.'],
    of: Of.Infinitive,
    refuses: isHeldTo,
  },
  {
    name: 'power',
    reason: 'which laws and offices a body decides on is a remark on its powers',
    finds: ['The parliament [passes] laws and [ratifies] treaties.'],
    ignores: [
      'Parliament [passes] law on tax.',
      'The king [dismisses] two ministers.',
      'The parliament [passed] laws.',
    ],
    of: Of.VerbGroup | Of.Present | Of.Text,
    refuses: isPower,
  },
  {
    name: 'not-told',
    reason: 'that details were not told is a remark on the news',
    finds: [
      'No figures have been [released].',
      'The names were not [released].',
      'The clinic would not [release] any details.',
      'The cost was not [published].',
      'No date has been [set] for the hearing.',
    ],
    ignores: ['The names were [released].', 'The hostages were not [released].'],
    of: Of.VerbGroup,
    words: details,
    refuses: isNotTold,
  },
  {
    name: 'substitution',
    reason: 'who came on for whom in a match, or saw a card, is no change of office',
    finds: ['Moreno [replaced] Holm in the 80th minute.'],
    ignores: ['Moreno [replaced] Holm as minister.'],
    words: matchWords,
    refuses: isSubstitution,
  },
];
