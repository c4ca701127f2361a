/** Kinds of context: what one mention of a name says about the same name elsewhere in the article. */
export type Context =
  | 'honorific'
  | 'role'
  | 'said'
  | 'acted'
  | 'who'
  | 'personal'
  | 'aged'
  | 'cited'
  | 'held'
  | 'possessive'
  | 'place'
  | 'article'
  | 'attribute'
  | 'firm'
  | 'traded'
  | 'called'
  | 'team'
  | 'storm'
  | 'pet';

const groups: Readonly<Record<Context, readonly string[]>> = {
  honorific: ['honorific'],
  role: ['title', 'role', 'role-comma', 'apposition', 'calling', 'said-to-be', 'addressed'],
  said: ['said', 'said-before', 'according'],
  acted: ['acted', 'past', 'by'],
  who: ['who', 'pronoun'],
  personal: ['kin'],
  aged: ['age', 'born'],
  cited: ['quote-said'],
  held: ['held', 'in-office'],
  possessive: ['possessive'],
  place: ['in', 'at', 'locates', 'place-of'],
  article: ['the', 'article', 'owned'],
  attribute: ['attribute'],
  firm: [
    'firm',
    'firm-word',
    'firm-thing',
    'firm-thing-full',
    'moves',
    'ticker',
    'firm-verb',
    'based-before',
    'bought',
    'firm-calling',
    'firm-calling-alone',
    'which',
    'based',
    'part-of',
    'its',
  ],
  traded: ['firm-thing', 'firm-thing-full', 'moves', 'ticker', 'bought'],
  called: ['firm-word', 'firm-calling', 'firm-calling-alone'],
  team: ['score', 'record', 'rival'],
  storm: ['storm'],
  pet: ['pet'],
};

/** The bit of each kind of context. */
export const CONTEXT_BITS: Readonly<Record<Context, number>> = Object.fromEntries(
  Object.keys(groups).map((context, bit) => [context, 1 << bit]),
) as Record<Context, number>;

const bits = new Map<string, number>();
for (const [context, names] of Object.entries(groups))
  for (const name of names) bits.set(name, (bits.get(name) ?? 0) | CONTEXT_BITS[context as Context]);

/** The contexts that a piece of evidence belongs to, as bits. */
export const contextsOf = (evidence: string): number => bits.get(evidence) ?? 0;
