import type { EventKind } from '../../core/entity.js';
import { Kind } from '../../language/chunks/kinds.js';
import { mainVerbOf } from '../../language/chunks/main-verb.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, isBe, type Chunk, type Site } from '../../language/chunks/site.js';
import { relatives } from '../../language/chunks/clause-words.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { ABOUT, TO } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, wordAt } from '../../text/document.js';
import { perSentence } from '../../text/per-sentence.js';
import { Of, type Standing, type Veto } from './veto.js';

/** The most tokens between a verb and its infinitive. */
const CONTENT = 6;
const takesContent: ReadonlySet<EventKind> = new Set(['cooperation', 'demand', 'threat', 'refusal']);

const isContent = ({ document: { tokens }, entry, from, last }: Standing): boolean => {
  if (last?.use !== 'verb' || last.entry.kind !== entry.kind) return false;
  if (from - last.to > CONTENT || tokens.sentence[from] !== tokens.sentence[last.from]) return false;
  return partOfWord(tokens.word[last.to]!) === Part.To;
};

/** `Speaking at a news conference, she said`: a participle that only describes how a statement was made. */
const isMannerOfSpeech = (standing: Standing): boolean => {
  const { site, chunk, document } = standing;
  const verb = site.chunks.kind[chunk] === Kind.Verb ? chunk : governorOf(site, chunk).chunk;
  if (verb < 0 || site.chunks.kind[verb] !== Kind.Verb || tagAt(document, verb) !== Tag.VBG) return false;
  return speaking.has(document.tokens.word[site.chunks.head[verb]!]!);
};

const speaking = wordSet(['speaking', 'talking', 'addressing']);

/** `guilty of conspiracy to murder two rivals`: the crime is the conspiracy. */
const isPlotted = ({ document: { tokens }, chunk }: Standing): boolean =>
  tokens.word[chunk] === TO && plots.has(tokens.word[chunk - 1] ?? 0);

const plots = wordSet(['conspiracy', 'plot', 'plots', 'conspiring', 'conspired', 'incitement']);

/** `The intention is to punish bad drivers` */
const isPurpose = ({ document: { tokens }, chunk }: Standing): boolean =>
  partOfWord(tokens.word[chunk - 1] ?? 0) === Part.Be && purposes.has(tokens.word[chunk - 2] ?? 0);

const purposes = wordSet(['function', 'idea', 'intention', 'job', 'point', 'purpose', 'role', 'task']);

/** `won enough votes to pass the bill`, `had sufficient troops to attack`: what one is able to do. */
const isWithinMeans = ({ document, site, chunk }: Standing): boolean => {
  const means = previous(site.chunks, chunk, site.from);
  if (means < 0 || document.tokens.word[chunk] !== TO) return false;
  return hasWord(document, sufficing, Math.max(means - 1, site.from), chunk);
};

const sufficing = wordSet(['enough', 'insufficient', 'sufficient']);

/** `The novel follows a nurse who is arrested in a war`: from such a verb on, a sentence tells the plot. */
const isPlot = ({ document, site, chunk, from }: Standing): boolean => {
  if (!tells(document, document.tokens.sentence[from]!)) return false;
  const verb = mainVerbOf(site);
  if (verb < 0 || chunk < verb || !tellsOf(site, verb)) return isTopicOfWork(site, chunk);
  return subjectsOf(site, verb).some((noun) => stories.has(headWord(site, noun)));
};

/** `follows`, `is about` */
const tellsOf = (site: Site, verb: Chunk): boolean =>
  telling.has(headWord(site, verb)) || (isBe(site, verb) && wordAt(site.document, site.chunks.to[verb]!) === ABOUT);

/** `a film about a nurse who is killed` */
const isTopicOfWork = ({ document, chunks, from }: Site, chunk: Chunk): boolean => {
  let isRelative = false;
  for (let at = previous(chunks, chunk, from); at > from; at = previous(chunks, at, from)) {
    if (wordAt(document, at) === ABOUT) return isRelative && stories.has(wordAt(document, at - 1));
    if (relatives.has(wordAt(document, at))) isRelative = true;
    else if (!ofTopic.has(chunks.kind[at]!)) return false;
  }
  return false;
};

const ofTopic: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition]);

/** `talks on forming a government`: what is only talked about. */
const isTalkedAbout = ({ document, site, chunk }: Standing): boolean => {
  if (tagAt(document, chunk) !== Tag.VBG || !topical.has(wordAt(document, chunk - 1))) return false;
  const talks = previous(site.chunks, chunk - 1, site.from);
  return talks >= 0 && site.chunks.kind[talks] === Kind.Noun && talking.has(headWord(site, talks));
};

const topical = wordSet(['about', 'on', 'over', 'towards']);
const talking = set('consultations debate dialogue discussions negotiations talks');

/** A sentence that has no such word is not asked for its main verb. */
const tells = perSentence((document, sentence) => {
  const { first } = document.sentences;
  return hasWord(document, telling, first[sentence]!, first[sentence + 1]!);
});

const telling =
  set(`about centers centres chronicles concerns deals depicts examines explores focuses follows imagines portrays recounts revolves stars
   tells traces`);
const stories =
  set(`ballet book comedy documentary drama episode fiction film memoir movie musical narrative novel opera play plot saga script sequel series show sitcom
   story thriller trilogy`);

export const contentVetoes: readonly Veto[] = [
  {
    name: 'plot',
    reason: 'what a novel, film or play tells happens in its plot',
    finds: [
      'The novel follows a nurse who is [arrested] in the [war].',
      'Her play explores the [death] of a king.',
      'The film is about a [murder].',
      'He made a film about a nurse who is [arrested].',
    ],
    ignores: [
      'The film [won] a prize in Rome.',
      'The book, which follows a nurse, was [published] in May.',
      'After a film about the town she was [arrested].',
    ],
    words: telling,
    refuses: isPlot,
  },
  {
    name: 'purpose-of-it',
    reason: 'what something is for is not done by that, nor planned',
    finds: ['The purpose is to [punish] bad drivers.'],
    ignores: ['The plan is to [punish] the drivers.'],
    of: Of.Infinitive,
    refuses: isPurpose,
  },
  {
    name: 'means-to-it',
    reason: 'what there is enough of something for is not yet done or planned',
    finds: ['She failed to persuade enough members to [support] it.', 'They had enough votes to [oust] her.'],
    ignores: ['They have votes and plan to [oust] her.'],
    of: Of.Infinitive,
    refuses: isWithinMeans,
  },
  {
    name: 'plotted',
    reason: 'an infinitive after a plot says what it was for, not what happened',
    finds: ['He was guilty of conspiracy to [murder] two rivals.'],
    ignores: ['He plans to [murder] two rivals.'],
    of: Of.Verb,
    words: plots,
    refuses: isPlotted,
  },
  {
    name: 'talked-about',
    reason: 'what talks are about is not done yet',
    finds: ['Talks on [forming] a government went on.', 'They began talks on [ending] the war.'],
    ignores: ['The talks ended after [killing] any hope.', 'They went on [attacking] the port.'],
    of: Of.Verb,
    refuses: isTalkedAbout,
  },
  {
    name: 'content-of-vow',
    reason:
      'an infinitive, or a noun in one, that only says what was vowed or asked for is no second event of its kind',
    finds: ['They vowed to [work together].'],
    ignores: ['They vowed to [fight] on.', 'They [worked together] in Rome.'],
    kinds: takesContent,
    refuses: isContent,
  },
  {
    name: 'manner-of-speech',
    reason: 'a participle that says where or how somebody spoke belongs to what was said',
    finds: ['Speaking at a [news conference], she denied it.', 'The rebel, [speaking by telephone], denied it.'],
    ignores: ['She held a [news conference].', 'They [spoke by telephone].'],
    kinds: new Set(['meeting']),
    words: speaking,
    refuses: isMannerOfSpeech,
  },
];
