/** How English verbs and nouns change their form. */

const irregular: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  `be was been;bear bore born;beat beat beaten;become became become;begin began begun;bid bid bid;bind bound bound
   bite bit bitten;bleed bled bled;blow blew blown;break broke broken;bring brought brought;build built built
   burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;come came come
   cost cost cost;cut cut cut;deal dealt dealt;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten
   fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;flee fled fled;fly flew flown
   forbid forbade forbidden;freeze froze frozen;get got got;give gave given;go went gone;hang hanged hanged
   hear heard heard;hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;lay laid laid
   lead led led;leave left left;lend lent lent;let let let;lose lost lost;make made made;mean meant meant
   meet met met;overcome overcame overcome;overrun overran overrun;overthrow overthrew overthrown;pay paid paid
   put put put;quit quit quit;read read read;ride rode ridden;rise rose risen;run ran run;say said said;see saw seen
   seek sought sought;sell sold sold;send sent sent;set set set;shake shook shaken;shed shed shed;shoot shot shot
   shrink shrank shrunk;shut shut shut;sink sank sunk;sit sat sat;slay slew slain;speak spoke spoken
   spend spent spent;split split split;spread spread spread;stand stood stood;steal stole stolen;stick stuck stuck
   strike struck struck;swear swore sworn;sweep swept swept;take took taken;tear tore torn;tell told told
   think thought thought;throw threw thrown;undergo underwent undergone;wed wed wed;win won won
   withdraw withdrew withdrawn;withhold withheld withheld;write wrote written;uphold upheld upheld
   outbid outbid outbid;resell resold resold;rebuild rebuilt rebuilt;forgive forgave forgiven;broadcast broadcast broadcast`
    .split(/[;\n]\s*/)
    .map((line) => line.trim().split(' ') as [string, string, string])
    .map(([lemma, past, participle]) => [lemma, [past, participle]]),
);

/** Of several syllables, stressed on the last, so that its consonant doubles. */
const doubling = new Set(
  `abet acquit admit allot annul commit compel concur confer control defer deter dispel emit equip excel expel forbid incur infer
   kidnap occur omit patrol permit prefer propel rebel rebut refer regret remit repel submit transfer transmit upset hijab
   handicap outwit`.split(/\s+/),
);

/** Doubled in Britain, not in America. */
const britishDoubling = new Set('cancel fuel initial label model quarrel signal travel shovel level marvel'.split(' '));

/** The forms of a verb, each with the way it is used. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly gerund: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

const isSibilant = (word: string): boolean => /(?:s|x|z|ch|sh)$/.test(word);

/** `attacks`, `carries`, `marches`: the plural of a noun and the third person of a verb are made alike. */
export const withS = (word: string): string => {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return isSibilant(word) || /(?:go|do|to|ho)$/.test(word) ? `${word}es` : `${word}s`;
};

const doubles = (verb: string): boolean => doubling.has(verb) || /^(?:[^aeiou]*|.*qu)[aeiou][bdgklmnprtvz]$/.test(verb);

const stem = (verb: string): string => {
  if (/[^aeoy]e$|[^e]ue$/.test(verb)) return verb.slice(0, -1);
  return doubles(verb) ? verb + verb.slice(-1) : verb;
};

/** The forms of one spelling of a verb. */
export const verbForms = (verb: string): VerbForms => {
  const british = britishDoubling.has(verb) ? [verb + verb.slice(-1)] : [];
  const stems = [stem(verb), ...british];
  const gerund = verb.endsWith('ie') ? [`${verb.slice(0, -2)}ying`] : stems.map((s) => `${s}ing`);
  const odd = irregular.get(verb);
  const regular = /[^aeiou]y$/.test(verb)
    ? [`${verb.slice(0, -1)}ied`]
    : verb.endsWith('e')
      ? [`${verb}d`]
      : stems.map((s) => `${s}ed`);
  const past = odd === undefined ? regular : [odd[0]];
  const participle = odd === undefined ? regular : [odd[1]];
  return { base: verb, third: withS(verb), gerund, past, participle };
};

/** `criticize`, `criticise`; `honor`, `honour`; `defense`, `defence`. */
export const spellings = (word: string): readonly string[] => {
  const british = word
    .replace(/(?<=[a-z]{2})iz(?=e|ation|ing)/, 'is')
    .replace(/^(hon|lab|rum|harb)or$/, '$1our')
    .replace(/maneuver/, 'manoeuvre')
    .replace(/program$/, 'programme');
  return british === word ? [word] : [word, british];
};

/** Fixed plurals and nouns that have none. */
const plurals: ReadonlyMap<string, string> = new Map([
  ['crisis', 'crises'],
  ['coup', 'coups'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['knife', 'knives'],
  ['life', 'lives'],
]);

/** The plural of a noun. */
export const plural = (noun: string): string => plurals.get(noun) ?? withS(noun);
