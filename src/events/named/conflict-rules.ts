import { intern, set } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import type { Headed } from '../../rules/headed.js';
import { hasWord, sentenceStart, type Document } from '../../text/document.js';
import { perDocument } from '../../text/per-document.js';
import { isHeadline, isNameWord } from './name-words.js';
import { inText, wordBefore, type NamedRule } from './rule.js';

const notWars = wordList('events/named/false-names');
const WORLD = intern('world');
const CAMPAIGN = intern('campaign');
/** Campaigns for a cause are organisations. */
const causes = set(
  'action aids rights congressional election committee presidential awareness remain leave peace reform senate',
);
/** Plural *wars* is a name only after these words; elsewhere it is mostly a film. */
const warNames = set(
  'balkan napoleonic opium yugoslav punic indian gallic dutch boer persian italian roman arab israeli peloponnesian religion',
);

/** A capital at the beginning of a sentence proves nothing; a year before it does. */
const isInside = (document: Document, { from, head }: Headed): boolean =>
  from < head || head > sentenceStart(document, head);

const isCrisis = (document: Document, reading: Headed): boolean => {
  const before = wordBefore(document, reading);
  if (notWars.has(before)) return false;
  return document.tokens.word[reading.head] !== CAMPAIGN || (!causes.has(before) && isOfWar(document));
};

/** Elsewhere a campaign with a name collects money or votes. */
const isOfWar = perDocument((document) => hasWord(document, warfare, 0, document.tokens.length));

const warfare =
  set(`allied allies armies army battle battles brigade conquest corps division forces front invasion military offensive
   regiment soldiers troops war warfare wars`);

/** World wars are on the closed list. */
const isWar = (document: Document, reading: Headed): boolean => {
  const before = wordBefore(document, reading);
  return before !== WORLD && !notWars.has(before);
};

/** Inside a sentence and without a name before it. */
const standsAlone = (document: Document, reading: Headed): boolean =>
  isInside(document, reading) && !isHeadline(document, reading.head) && !isNameWord(document, reading.head - 1);

const timeWords = set('after since before of on the post pre');
const counted = set('- year years month months week weeks day days hour hours minutes a.m p.m am pm percent points');

/** Within a phrase of time, and without a number. */
const isNineEleven = ({ tokens }: Document, { from, to }: Headed): boolean =>
  timeWords.has(tokens.word[from - 1] ?? 0) && !counted.has(tokens.word[to] ?? 0);

/** Whether a text tells of police and of no army. */
const isOfPolice = perDocument((document) => {
  const { length } = document.tokens;
  return hasWord(document, police, 0, length) && !hasWord(document, armies, 0, length);
});

const police = set('arrest arrested arrests detectives police');
const armies = set('airstrikes army invasion militants military rebels soldiers troops');

/** Wars, battles, revolutions, crises and attacks. */
export const conflictRules: readonly NamedRule[] = [
  {
    name: 'battle-of',
    reason: 'a battle or siege of a named place',
    kind: 'conflict',
    finds: ['The [Battle of Stalingrad] turned the tide.', 'He died in the [siege of Leningrad].'],
    ignores: ['It was a battle of wits.  # no name after it'],
    patterns: ['EDITION? <battle|siege> OF'],
    goesOn: true,
  },
  {
    name: 'fall-of',
    reason: 'the fall, bombing or invasion of a named place, written with a capital or dated',
    kind: 'conflict',
    finds: ['She saw the [Fall of Saigon] on television.', 'It followed the [1990 sack of Antwerp].'],
    ignores: ['The fall of Berg was sudden.  # anybody can fall', 'Fall of Berg expected.  # any sentence begins so'],
    patterns: ['EDITION? <^FALL> OF', 'EDITION <FALL> OF'],
    holds: isInside,
    goesOn: true,
  },
  {
    name: 'named-war',
    reason: 'a war with a capital after a name, or of something',
    kind: 'conflict',
    finds: ['He fought in the [Second Boer War].', "It began with [Philip's War]."],
    ignores: [
      'The film is called Star Wars.',
      'He sold War Horse.  # a noun goes on',
      "The film 'Ana's War' won a prize.  # a title",
    ],
    patterns: ['EDITION? OWNED <^war> CAUSE? NUMBER?'],
    holds: isWar,
  },
  {
    name: 'war-of',
    reason: 'a war with a capital and what it was about or where it was fought',
    kind: 'conflict',
    finds: ['The [War of the Pacific] cost Bolivia its coast.'],
    ignores: ['The war of words went on.'],
    patterns: ['EDITION? <^war> SCENE NUMBER?'],
    holds: (document, reading) => isWar(document, reading) && !isNameWord(document, reading.head - 1),
  },
  {
    name: 'named-wars',
    reason: 'wars of which the names are known',
    kind: 'conflict',
    finds: ['The [Opium Wars] opened its ports.'],
    ignores: ['They watched Price Wars.  # a programme'],
    patterns: ['EDITION? OWNED <^wars> CAUSE? NUMBER?', 'EDITION? <^wars> SCENE NUMBER?'],
    holds: (document, reading) => warNames.has(wordBefore(document, reading)),
  },
  {
    name: 'police-operation',
    reason: 'the word Operation and the name that police gave it',
    kind: 'justice',
    finds: ['Police arrested nine men in [Operation Kestrel].'],
    ignores: ['The Operation Manager called police.  # a post'],
    patterns: ['<^operation> CODENAME'],
    holds: (document) => isOfPolice(document),
    goesOn: true,
  },
  {
    name: 'operation',
    reason: 'the word Operation and the name given to it',
    kind: 'conflict',
    finds: ['[Operation Overlord] began at dawn.'],
    ignores: ['The Operation Manager resigned.  # a post'],
    patterns: ['<^operation> CODENAME'],
    goesOn: true,
  },
  {
    name: 'uprising',
    reason: 'a revolution, uprising or riot called by a name',
    kind: 'protest',
    finds: ['The [Beige Revolution] filled the square.', 'The [2019 Hong Kong protests] went on.'],
    ignores: ['Berg called the revolution a success.', 'Hundreds joined the Berg protest.  # small and undated'],
    patterns: [
      'EDITION? OWNED <^UPRISING> NUMBER?',
      'YEAR NAME <DATEDUPRISING> NUMBER?',
      'EDITION? NAME <intifada> NUMBER?',
      'PLACE <DATEDUPRISING> of YEARS',
    ],
    holds: isCrisis,
  },
  {
    name: 'crisis',
    reason: 'a crisis, massacre, coup or campaign called by a name',
    kind: 'conflict',
    finds: [
      'The [Lima Crisis] ended his career.',
      'It recalled the [Lima attacks of 2008].',
      'It recalled the [Lima massacre].',
      'He led troops in the [Lima Campaign].',
      "The [1973 Chilean coup d'état] failed.",
    ],
    ignores: [
      'He took part in the Remain Campaign.  # a body',
      'The 2011 Blue Lantern Campaign raised a million.  # no war',
      'The Berg attack failed.  # small and undated',
      "Mother's Fatal Shooting Shocks Town\n",
    ],
    patterns: [
      "EDITION? OWNED <^CRISIS> d'état? NUMBER?",
      "YEAR NAME <DATEDCRISIS> d'état? NUMBER?",
      'EDITION? NAME <SMALLCRISIS> NUMBER?',
      'PLACE <DATEDCRISIS> of YEARS',
    ],
    context: { holds: inText },
    holds: isCrisis,
  },
  {
    name: 'uprising-in',
    reason: 'an uprising with a capital inside a sentence, and its place',
    kind: 'protest',
    finds: ['He wrote of the [Revolution in France].'],
    ignores: ['Protests in Sudan grow.  # any sentence begins so'],
    patterns: ['<^UPRISING> IN'],
    holds: standsAlone,
    goesOn: true,
  },
  {
    name: 'crisis-in',
    reason: 'an insurgency or crisis with a capital inside a sentence, and its place',
    kind: 'conflict',
    finds: ['He wrote of the [Insurgency in the North Caucasus].'],
    ignores: ['Crisis in Sudan grows.  # any sentence begins so'],
    patterns: ['<^CRISIS> IN'],
    holds: standsAlone,
    goesOn: true,
  },
  {
    name: 'date-attack',
    reason: 'an attack or riot called by its day',
    kind: 'conflict',
    finds: ['The [January 6 riot] shocked Congress.', 'He survived the [7 July bombings].'],
    ignores: ['The January attack failed.  # a month is no name'],
    patterns: ['DAY terrorist|terror? <attack|attacks|riot|insurrection|bombings|bombing|massacre>'],
    goesOn: true,
  },
  {
    name: 'nine-eleven',
    reason: 'the attacks of 11 September 2001 as they are spoken or written with a hyphen',
    kind: 'conflict',
    finds: ['Everything changed after [nine eleven].', 'She lost him in the [9-11 attacks].', 'It was before [9-11].'],
    ignores: ['There were nine eleven-year-olds.', 'It opens after 9-11 months.  # a range', 'See pages 9-11.'],
    patterns: ['<nine> eleven', '<9> - 11', '<9> - 11 attack|attacks'],
    holds: isNineEleven,
  },
  {
    name: 'affair',
    reason: 'an affair, scandal or trial called by a name',
    kind: 'justice',
    finds: ['The [Lewinsky Affair] dragged on.'],
    ignores: ['Berg denied the affair.'],
    patterns: ['EDITION? OWNED <^affair|scandal|trials> NUMBER?'],
    holds: (document, reading) => isNameWord(document, reading.head - 1) && isCrisis(document, reading),
  },
];
