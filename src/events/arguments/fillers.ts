import { gather } from '../../core/lists/gather.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { mainVerbOf } from '../../language/chunks/main-verb.js';
import { byPhraseOf, governorOf, objectsOf, obliquesOf } from '../../language/chunks/objects.js';
import { relativeObjectOf } from '../../language/chunks/relative-objects.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { opensSentence } from '../../language/chunks/opening-subject.js';
import { sayingBefore } from '../../language/chunks/speakers.js';
import { tagAt } from '../../language/tags.js';
import { isAged, isSum } from '../../language/chunks/measures.js';
import { Tag } from '../../language/tag-set.js';
import { isCapitalised } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { IT, THAT } from '../../lexicon/small-words.js';
import { numbersOf } from '../../lexicon/tables.js';
import { set, type WordId } from '../../lexicon/vocabulary.js';
import type { Slot } from '../triggers/frame.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { isLength, METRE } from './lengths.js';
import { NounClass } from './noun-class.js';

/** What fills a slot: its possible classes and its word. */
export interface Filler {
  readonly classes: number;
  readonly word: WordId;
}

const listed = numbersOf('events/noun-classes');
/** Nouns that stand for what their `of` phrase names: `dozens of Norwegians`. */
const members = wordList('events/members');
const people = set(`
  he he'd he'll she she'd she'll him her i i'd i'll i'm i've me we we'd we'll we're we've us you you'd you'll you're you've
  who who'd who'll who've who're whom himself herself themselves
`);
const many = set("they they'd they'll they're they've them those these others both");
/** Last words of proper names that show what kind of thing is named: `the Security Council`, `Avian Flu`. */
const NAMING = NounClass.Body | NounClass.Building | NounClass.Place | NounClass.Disease;

/** `Landslide buries village`: what the capital that opens a sentence makes no name. */
const STRIKING = NounClass.Disaster | NounClass.Vehicle | NounClass.Weapon;

/** The class of a word by itself; 0 if no list has it. */
export const classOfWord = (word: WordId): number => (word < listed.length ? listed[word]! : 0);

/** The classes that the head of a noun phrase can be of. */
export const classesOf = (site: Site, noun: Chunk): number => {
  const word = headWord(site, noun);
  const flags = site.chunks.flags[noun]!;
  if ((flags & Noun.Pronoun) !== 0) return ofPronoun(word);
  if ((flags & Noun.Time) !== 0) return NounClass.Time;
  return isAged(site, noun) ? NounClass.Person : ofHead(site, noun, word);
};

const ofHead = (site: Site, noun: Chunk, word: WordId): number => {
  const head = site.chunks.head[noun]!;
  const own = isCount(site, head) ? ofCount(site, noun) : classOfWord(word) || classOfWord(lemmaOf(word));
  const other = ofPhrase(site, noun);
  if (other >= 0 && ((own & NounClass.Amount) !== 0 || members.has(word)))
    return ofMembers(classesOf(site, other), own);
  return isNameAt(site, head)
    ? NounClass.Name | (own & (opensAlone(site, noun) ? NAMING | STRIKING : NAMING)) | ofRole(site, noun, head)
    : own || unlisted(site.chunks.flags[noun]!);
};

/** Whether a single word opens its sentence. */
const opensAlone = ({ chunks, from }: Site, noun: Chunk): boolean => noun === from && chunks.to[noun] === noun + 1;

/** `two of the men` are people, and no amount of anything. */
const ofMembers = (others: number, own: number): number =>
  (own & NounClass.Amount) !== 0 && (others & NounClass.Person) !== 0 ? others : others | own;

/** `its lead singer Ana Torres`: a name after a noun for a person. */
const ofRole = (site: Site, noun: Chunk, head: number): number =>
  classOfWord(roleBefore(site, noun, head)) & NounClass.Person;

/** The word before a name in its phrase; 0 if there is none. */
const roleBefore = ({ document }: Site, noun: Chunk, head: number): WordId => {
  let at = head;
  while (at > noun && isCapitalised(document, at)) at--;
  return isCapitalised(document, at) ? 0 : document.tokens.word[at]!;
};

/** `$90 million` is money as well. */
const ofCount = (site: Site, noun: Chunk): number =>
  isSum(site, noun) ? NounClass.Amount | NounClass.Money : NounClass.Amount;

const isCount = ({ document }: Site, head: number): boolean =>
  tagAt(document, head) === Tag.CD || document.tokens.shape[head] === Shape.Number;

/** `13 %` */
const unlisted = (flags: number): number =>
  (flags & Noun.Quantity) === 0 ? NounClass.Other : NounClass.Amount | NounClass.Other;

const isNameAt = ({ document, from }: Site, head: number): boolean =>
  isCapitalised(document, head) && (head !== from || tagAt(document, head) === Tag.NNP);

const ofPronoun = (word: WordId): number => {
  if (people.has(word)) return NounClass.Person;
  return many.has(word) ? NounClass.Person | NounClass.Other : NounClass.It;
};

const filler = (site: Site, noun: Chunk): Filler => ({
  classes: classesOf(site, noun),
  word: isLength(site.document, site.chunks.head[noun]!) ? METRE : lemmaOf(headWord(site, noun)),
});

/** `the referee Joel Aguilar` is both a name and a referee, `a tenth of its workforce` both a count and a workforce. */
const fillersOf = (site: Site, nouns: readonly Chunk[]): readonly Filler[] =>
  gather(nouns, (noun) => {
    const role = roleBefore(site, noun, site.chunks.head[noun]!);
    const isRole = isNameAt(site, site.chunks.head[noun]!) && (classOfWord(role) & NounClass.Person) !== 0;
    if (isRole) return [filler(site, noun), { classes: NounClass.Person, word: lemmaOf(role) }];
    const counted = countedIn(site, noun);
    return counted < 0 ? [filler(site, noun)] : [filler(site, noun), filler(site, counted)];
  });

/** The noun that a count stands for: `villages` of `dozens of villages`; -1 if there is none. */
const countedIn = (site: Site, noun: Chunk): Chunk => {
  const head = site.chunks.head[noun]!;
  const isPart = isCount(site, head) || members.has(site.document.tokens.word[head]!) || isAmount(site, head);
  return isPart ? ofPhrase(site, noun) : -1;
};

const isAmount = ({ document }: Site, head: number): boolean =>
  classOfWord(document.tokens.word[head]!) === NounClass.Amount;

const wordsOf = ({ document }: Site, from: number, to: number): readonly Filler[] => {
  const found: Filler[] = [];
  for (let at = from; at < to; at++) {
    const word = document.tokens.word[at]!;
    const classes = isCapitalised(document, at) ? NounClass.Name : classOfWord(word);
    found.push({ classes, word: lemmaOf(word) });
  }
  return found;
};

/** What fills a slot of the trigger at tokens `from` to `to`. */
export const fillers = (site: Site, slot: Slot | number, from: number, to: number): readonly Filler[] => {
  const chunk = site.chunks.of[from]!;
  if (typeof slot === 'number') return ofPreposition(site, chunk, slot, to);
  switch (slot) {
    case 's': {
      const nouns = doers(site, chunk);
      return [...fillersOf(site, nouns), ...gather(nouns, (noun) => meantBy(site, noun))];
    }
    case 'o':
      return fillersOf(site, sufferers(site, chunk));
    case 'm':
      return wordsOf(site, chunk, from);
    case 'own':
      return wordsOf(site, chunk, from).filter(({ classes }) => (classes & NounClass.Name) !== 0);
    case 'g':
      return ofGovernor(site, chunk);
    case 'b':
      return before(site, chunk);
    case 'n':
      return wordsOf(site, to, Math.min(to + 1, site.to));
  }
};

const isVerb = ({ chunks }: Site, chunk: Chunk): boolean => chunks.kind[chunk] === Kind.Verb;
const isPassive = ({ chunks }: Site, verb: Chunk): boolean => (chunks.flags[verb]! & Verb.Passive) !== 0;

/** The agent: the subject, or the `by` phrase of a passive. */
export const doers = (site: Site, verb: Chunk): readonly Chunk[] => {
  if (!isVerb(site, verb)) return [];
  return isPassive(site, verb) ? byPhraseOf(site, verb) : subjectsOf(site, verb);
};

/** What `it` stands for, as a subject: the one who says it, or the subject of the sentence before. */
const meantBy = (site: Site, noun: Chunk): readonly Filler[] => {
  const { document, from } = site;
  if (document.tokens.word[noun] !== IT) return [];
  if (!opensSentence(site, noun)) return fillersOf(site, speakersBefore(site, noun));
  if (from === 0) return [];
  const earlier = siteOf(document, from - 1);
  const verb = mainVerbOf(earlier);
  return verb < 0 ? [] : fillersOf(earlier, subjectsOf(earlier, verb));
};

/** `Orvel said that it would build a plant` */
const speakersBefore = (site: Site, noun: Chunk): readonly Chunk[] => {
  const verb = sayingBefore(site, noun);
  return verb < 0 ? [] : subjectsOf(site, verb);
};

/** The patient: the object, or the subject of a passive. */
const sufferers = (site: Site, verb: Chunk): readonly Chunk[] => {
  if (!isVerb(site, verb)) return [];
  // `was charged a fee`
  if (isPassive(site, verb)) return [...subjectsOf(site, verb), ...objectsOf(site, verb)];
  const next = site.chunks.to[verb]!;
  // `shot dead two men`
  const isResult = next < site.to && site.chunks.kind[next] === Kind.Adjective;
  const objects = objectsOf(site, isResult ? next : verb);
  return objects.length > 0 ? objects : whom(site, verb);
};

/** `the men whom they freed`, `the men that they freed`: the noun that a relative clause modifies, whose verb has a subject of its own. */
const whom = (site: Site, verb: Chunk): readonly Chunk[] => {
  const { chunks, document, from } = site;
  const found = relativeObjectOf(site, verb);
  const [subject] = found.length > 0 ? [] : subjectsOf(site, verb);
  if (subject === undefined || subject <= from) return found;
  const marker = chunks.of[subject - 1]!;
  if (marker <= from || document.tokens.word[marker] !== THAT) return [];
  const noun = chunks.of[marker - 1]!;
  return chunks.kind[noun] === Kind.Noun ? [noun] : [];
};

/** The noun phrases after a preposition that follows a verb, or a noun and what is attached to it. */
const ofPreposition = (site: Site, chunk: Chunk, preposition: WordId, to: number): readonly Filler[] => {
  const { chunks, document } = site;
  if (isVerb(site, chunk)) {
    const wanted = { has: (word: WordId): boolean => word === preposition };
    const nouns = gather(obliquesOf(site, chunk, wanted), (oblique) => oblique.nouns);
    return nouns.length > 0 ? fillersOf(site, nouns) : ofAdjective(site, chunk, preposition);
  }
  for (let at = Math.max(chunks.to[chunk]!, to); at + 1 < site.to && chunks.kind[at] === Kind.Preposition;) {
    const noun = chunks.to[at]!;
    if (noun >= site.to || chunks.kind[noun] !== Kind.Noun) return [];
    if (document.tokens.word[at] === preposition) return [filler(site, noun)];
    at = chunks.to[noun]!;
  }
  return [];
};

/** `shot in black and white` */
const ofAdjective = ({ chunks, document, to }: Site, verb: Chunk, preposition: WordId): readonly Filler[] => {
  const next = chunks.to[verb]!;
  if (next + 1 >= to || document.tokens.word[next] !== preposition) return [];
  const adjective = chunks.kind[next + 1] === Kind.Adjective;
  return adjective ? [{ classes: 0, word: document.tokens.word[next + 1]! }] : [];
};

/** The verb whose object or subject a noun is. */
const ofGovernor = (site: Site, chunk: Chunk): readonly Filler[] => {
  const { chunks, document, to } = site;
  const { chunk: governor, preposition } = governorOf(site, chunk);
  const next = chunks.to[chunk]!;
  const verbs = [preposition < 0 ? governor : -1, next < to ? next : -1].filter((at) => at >= 0 && isVerb(site, at));
  return verbs.map((at) => ({ classes: 0, word: lemmaOf(document.tokens.word[chunks.head[at]!]!) }));
};

/** The word before the phrase of a noun, or before a verb group. */
const before = (site: Site, chunk: Chunk): readonly Filler[] => wordsOf(site, Math.max(chunk - 1, site.from), chunk);
