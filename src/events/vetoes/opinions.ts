/** What speakers hope, think right or find hard, and nobody has done or planned. */
import { governing } from '../../language/chunks/governing.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, isBe, type Chunk, type Site } from '../../language/chunks/site.js';
import { FOR, TO } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { clauseGovernor } from '../modality/claims.js';
import { verbJoined } from '../modality/coordination.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { pointing } from './figures.js';
import { Of, type Standing, type Veto } from './veto.js';

const speakers = wordSet(['i', 'we']);
const hoping = set('believe doubt feel guess hope hoping think want wish');

/** `I hope they will cooperate`, `we want to win`: what the speaker's own verb only hopes for. */
const isOwnHope = ({ site, chunk }: Standing): boolean => {
  const flags = site.chunks.flags[chunk]!;
  if ((flags & (Verb.Modal | Verb.Infinitive)) === 0) return false;
  const governor = clauseGovernor(site, chunk);
  const verb = governor < 0 && (flags & Verb.Infinitive) !== 0 ? governing(site, chunk).verb : governor;
  return verb >= 0 && hoping.has(headWord(site, verb)) && isOfSpeaker(site, verb);
};

const isOfSpeaker = (site: Site, verb: Chunk): boolean => {
  const subject = previous(site.chunks, verb, site.from);
  return subject >= 0 && speakers.has(headWord(site, subject));
};

export const judging: WordSet =
  set(`acceptable bad best better common critical crucial dangerous difficult easier easy essential fair foolish good hard harder
   illegal imperative important impossible irresponsible lawful legal necessary normal premature rare reasonable right safe sense sensible
   time tough unacceptable uncommon unfair unlawful unusual unwise usual vital wise wrong`);

/** `It is not uncommon for candidates to contest results`, `it was wrong to resign` */
const isJudged = ({ site, chunk }: Standing): boolean => {
  const joined = verbJoined(site, chunk);
  const infinitive = joined < 0 ? chunk : joined;
  if (site.document.tokens.word[infinitive] !== TO) return false;
  const judgement = beforeDoer(site, previous(site.chunks, infinitive, site.from));
  if (judgement < 0 || !judging.has(headWord(site, judgement))) return false;
  const verb = verbBefore(site, judgement);
  const subject = verb < 0 ? -1 : previous(site.chunks, verb, site.from);
  return subject >= 0 && pointing.has(headWord(site, subject)) && judges(site, verb, judgement);
};

/** `is wrong`, `makes no sense` */
const judges = (site: Site, verb: Chunk, judgement: Chunk): boolean =>
  isBe(site, verb) || (headWord(site, judgement) === SENSE && lemmaOf(headWord(site, verb)) === MAKE);

const SENSE = intern('sense');
const MAKE = intern('make');

/** Past the doer of the infinitive: `for candidates`. */
const beforeDoer = ({ chunks, document, from }: Site, left: Chunk): Chunk => {
  const preposition = left > from && chunks.kind[left] === Kind.Noun ? previous(chunks, left, from) : -1;
  return preposition > from && document.tokens.word[preposition] === FOR ? previous(chunks, preposition, from) : left;
};

/** The verb before an adjective; -1 if another chunk comes first. */
const verbBefore = ({ chunks, from }: Site, adjective: Chunk): Chunk => {
  const verb = previous(chunks, adjective, from);
  return verb >= 0 && chunks.kind[verb] === Kind.Verb ? verb : -1;
};

export const opinionVetoes: readonly Veto[] = [
  {
    name: 'own-hope',
    reason: 'what the speaker hopes or thinks will happen is an opinion',
    finds: ['I hope they will [cooperate] with us.', '"We want to [win] the vote," she said.'],
    ignores: ['Peru hopes Chile will [cooperate].', 'I think he [resigned] in May.', 'They want to [win] the vote.'],
    of: Of.VerbGroup,
    words: hoping,
    refuses: isOwnHope,
  },
  {
    name: 'judged',
    reason: 'what is called hard, right or common to do is not reported to be done',
    finds: [
      'It is not uncommon for candidates to [contest] results.',
      'She said it was wrong to [resign].',
      'It is time for you to stand up and [oppose] it.',
      'It does not make sense to [abandon] the plan.',
    ],
    ignores: ['He had the right to appeal and [resigned].', 'It is set to [resign] from the league.'],
    of: Of.VerbGroup,
    words: judging,
    refuses: isJudged,
  },
];
