/** The simple present where it says what somebody does as a rule. */
import type { EventKind } from '../../core/entity.js';
import { Kind, Noun, Verb, type Chunks } from '../../language/chunks/kinds.js';
import { relatives } from '../../language/chunks/clause-words.js';
import { isGerund, takesObject } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { subjectsOf } from '../../language/chunks/subjects.js';
import { tagAt } from '../../language/tags.js';
import { isIn, present, Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { TO } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { classesOf } from '../arguments/fillers.js';
import { NounClass } from '../arguments/noun-class.js';
import { hasTime } from './activities.js';
import { Of, type Standing, type Veto } from './veto.js';

/** `raises`, `often raise`: no auxiliary, and no day on which it is to be. */
const isTimeless = (site: Site, verb: Chunk): boolean =>
  isIn(tagAt(site.document, site.chunks.head[verb]!), present) && !hasTime(site, verb);

/** What is done, not said: who says *we demand* or *we mourn* does so by saying it. */
const deeds: ReadonlySet<EventKind> = new Set<EventKind>([
  'aid',
  'business',
  'casualty',
  'conflict',
  'election',
  'government',
  'justice',
  'meeting',
  'military',
  'sport',
]);

const speakers = wordSet(['i', 'we']);

/** `We raise money for schools` */
const isOwnHabit = ({ site, chunk }: Standing): boolean =>
  isTimeless(site, chunk) && subjectsOf(site, chunk).some((noun) => speakers.has(headWord(site, noun)));

const DOERS = NounClass.Person | NounClass.Body | NounClass.Name | NounClass.Country;

/** `a group that raises money for schools`, `Orvel, which sells engines,` */
const isTrade = ({ site, chunk }: Standing): boolean => {
  if (!followsRelative(site, chunk) || !isTimeless(site, chunk)) return false;
  return subjectsOf(site, chunk).some((noun) => (classesOf(site, noun) & DOERS) !== 0);
};

const trades: ReadonlySet<EventKind> = new Set<EventKind>([
  'aid',
  'business',
  'cooperation',
  'culture',
  'election',
  'meeting',
  'sport',
]);

const followsRelative = ({ chunks, document, from }: Site, verb: Chunk): boolean => {
  let before = previous(chunks, verb, from);
  if (before >= 0 && chunks.kind[before] === Kind.Adverb) before = previous(chunks, before, from);
  return before >= 0 && relatives.has(document.tokens.word[before]!);
};

/** The most chunks between *do* and the verb of a question. */
const NEAR = 5;

/** `How do scientists find new planets?` */
const isAskedOfAll = ({ site, chunk }: Standing): boolean => {
  const { chunks, document, from } = site;
  if ((chunks.flags[chunk]! & Verb.Infinitive) === 0 || document.tokens.word[chunk] === TO || !isQuestion(site))
    return false;
  let at = previous(chunks, chunk, from);
  for (let n = 0; n < NEAR && at >= 0; n++, at = previous(chunks, at, from))
    if (chunks.kind[at] === Kind.Verb || chunks.kind[at] === Kind.Marker) return doing.has(document.tokens.word[at]!);
  return false;
};

const doing = wordSet(['do', 'does']);

const isQuestion = ({ document: { text, tokens }, to }: Site): boolean =>
  text[tokens.start[to - 1]!] === '?' || text[tokens.start[to - 2]!] === '?';

/** The most chunks between a form in *-ing* and the verb that it is the subject of. */
const SUBJECT = 8;

/** `Hiring nurses reduces the risk`, `restoring power could take days`: the subject of what holds as a rule, or may. */
const isDeedInGeneral = ({ site, chunk }: Standing): boolean => {
  const { chunks, from, to } = site;
  if (!isGerund(chunks, chunk) || !opensClause(site, previous(chunks, chunk, from))) return false;
  let at = chunks.to[chunk]!;
  if (isName(site, at)) return false;
  for (let n = 0; n < SUBJECT && at < to && goesOn(chunks, at); n++) at = chunks.to[at]!;
  return at < to && chunks.kind[at] === Kind.Verb && holdsAsRule(site, at);
};

/** `Acquiring Orvel could cost a million` is about one deed. */
const isName = ({ chunks, to }: Site, at: Chunk): boolean =>
  at < to && chunks.kind[at] === Kind.Noun && (chunks.flags[at]! & Noun.Name) !== 0;

const opensClause = ({ chunks, document }: Site, before: Chunk): boolean => {
  if (before < 0) return true;
  const kind = chunks.kind[before]!;
  return kind === Kind.Marker ? opening.has(document.tokens.word[before]!) : openers.has(kind);
};

const opening = wordSet(['because', 'that', 'while']);
const openers: ReadonlySet<number> = new Set([Kind.Comma, Kind.Quote, Kind.Break]);
const within: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Joint, Kind.Adverb, Kind.Adjective]);

/** Whether a chunk belongs to the object of the form; a second noun beside it has a verb of its own. */
const goesOn = ({ kind, of }: Chunks, at: Chunk): boolean =>
  within.has(kind[at]!) && !(kind[at] === Kind.Noun && kind[of[at - 1]!] === Kind.Noun);

const holdsAsRule = ({ document, chunks, to }: Site, verb: Chunk): boolean => {
  if ((chunks.flags[verb]! & Verb.Modal) !== 0) return true;
  const isBeing = partOfWord(document.tokens.word[verb]!) === Part.Be;
  return tagAt(document, verb) === Tag.VBZ && (isBeing || takesObject(chunks, verb, to));
};

export const habitVetoes: readonly Veto[] = [
  {
    name: 'own-habit',
    reason: 'what speakers say of themselves in the simple present is what they do as a rule',
    finds: ['"We [raise] money for schools," she said.', '"I [vote] for the best," he said.'],
    ignores: [
      '"We [condemn] the raid," she said.',
      '"We [vote] on Monday," she said.',
      '"We [raised] a million," she said.',
    ],
    of: Of.VerbGroup | Of.Present | Of.Text,
    kinds: deeds,
    words: speakers,
    refuses: isOwnHabit,
  },
  {
    name: 'trade',
    reason: 'a relative clause in the simple present says what a body or person does as a rule',
    finds: [
      'The fund, a group that [raises] money for schools, moved.',
      'Orvel, which [sells] engines, moved to Rome.',
    ],
    ignores: [
      'Orvel, which [sells] its engines on Monday, moved to Rome.',
      'Orvel, which [sold] its engines, moved to Rome.',
    ],
    of: Of.VerbGroup | Of.Present | Of.Text,
    kinds: trades,
    refuses: isTrade,
  },
  {
    name: 'deed-in-general',
    reason:
      'a form in *-ing* that is the subject of a verb in the present or of a modal one speaks of such deeds in general',
    finds: ['[Hiring] nurses reduces the risk of harm.', 'The mayor said that [restoring] power could take days.'],
    ignores: [
      '[Hiring] the nurses cost a million.',
      '[Arresting] two men, police shut the road.',
      'He left after [warning] his guards he would jump.',
    ],
    of: Of.VerbGroup | Of.Gerund | Of.Text,
    refuses: isDeedInGeneral,
  },
  {
    name: 'asked-of-all',
    reason: 'a question with *do* asks what is done as a rule',
    finds: ['How do scientists [discover] planets?', 'Why do firms [sue] their rivals?'],
    ignores: ['Did the army [attack] the town?', 'Why did the firm [sue] its rival?'],
    of: Of.VerbGroup,
    words: doing,
    refuses: isAskedOfAll,
  },
];
