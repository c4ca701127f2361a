import { intern, set } from '../../lexicon/vocabulary.js';
import type { Headed } from '../../rules/headed.js';
import { hasWord, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { inText, type NamedRule } from './rule.js';

const CONGRESS = intern('congress');
/** An ordinal before *Congress* counts legislatures, unless it is a congress of some group. */
const gatherings = set('party world international european annual people national');

const legislators = set('u.s. us states american federal national philippine confederate continental');

const isNoLegislature = (document: Document, { from, head }: Headed): boolean => {
  const { word } = document.tokens;
  return word[head] !== CONGRESS || gatherings.has(word[head - 1]!) || hasWord(document, gatherings, from, head);
};

/** Meetings of organisations, summits and conferences. */
export const meetingRules: readonly NamedRule[] = [
  {
    name: 'series-meeting',
    reason: 'a meeting of an organisation that holds them in series',
    kind: 'meeting',
    finds: [
      'They spoke at the [G7 foreign ministers’ meeting].',
      'He left the [38th G8 summit] early.',
      'It was the [third G20 summit].',
    ],
    ignores: ['He spoke at a UN meeting.  # one of thousands', 'The UN General Assembly has its seat there.  # a body'],
    patterns: [
      'EDITION <^BROAD> SITTING NUMBER?',
      'EDITION <^NARROW> SITTING NUMBER?',
      'COUNTED <^BROAD> TALKS NUMBER?',
      'COUNTED <^NARROW> TALKS NUMBER?',
      '<^NARROW> TALKS NUMBER?',
      '<^BROAD> FURTHERTALKS NUMBER?',
      '<^BROAD> summit|ministerial NUMBER?',
    ],
    goesOn: true,
  },
  {
    name: 'summit',
    reason: 'a summit with a capital after a name, or dated, or of two',
    kind: 'meeting',
    finds: ['The [Torres-Roe summit] failed.', 'He left the [2018 Berg summit].'],
    ignores: ['The Berg summit failed.  # small and undated', 'He climbed to the summit.'],
    patterns: ['EDITION NAME <summit> NUMBER?', 'PAIR <summit> NUMBER?'],
  },
  {
    name: 'capital-summit',
    reason: 'a summit with a capital after a name',
    kind: 'meeting',
    finds: ['The [Singapore Summit] made headlines.'],
    ignores: ['He runs Summit Bank.'],
    patterns: ['EDITION? NAME <^summit> NUMBER?'],
    context: { holds: inText },
  },
  {
    name: 'conference',
    reason: 'a conference or congress with a year, an ordinal or the scope of its world',
    kind: 'meeting',
    finds: [
      'She spoke at the [International Conference on Population].',
      'He left the [Berg Security Conference].',
      'It met after the [2019 Berg Forum].',
    ],
    ignores: ['The 112th Congress met.  # a legislature', 'The Berg Conference Centre is full.'],
    patterns: [
      'EDITION NAME? <^CONFERENCE> TOPIC? NUMBER?',
      'NUMBERED <^CONFERENCE> TOPIC? NUMBER?',
      'NAME? THEME <^conference> TOPIC? NUMBER?',
      'WORLD <^CONFERENCE> TOPIC NUMBER?',
    ],
    context: { holds: inText },
    holds: isNoLegislature,
  },
  {
    name: 'numbered-congress',
    reason: 'a congress with its number, and whose it is',
    kind: 'meeting',
    finds: ['She spoke at the [2nd Lingua Congress].'],
    ignores: ['The 112th American Congress met.  # a legislature', 'The 112th United States Congress met.'],
    patterns: ['EDITION NAME <^congress>'],
    context: { holds: inText },
    holds: ({ tokens }, { from, head }) =>
      tokens.shape[from] === Shape.Alphanumeric && !legislators.has(tokens.word[head - 1]!),
  },
  {
    name: 'climate-conference',
    reason: 'a conference of the parties, by its number',
    kind: 'meeting',
    finds: ['Delegates left [COP27] tired.', 'Delegates left [COP 27] tired.'],
    ignores: ['A cop left tired.'],
    patterns: ['<COP>'],
    goesOn: true,
  },
];
