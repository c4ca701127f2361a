import { EVENT_KINDS, type EventKind } from '../../core/entity.js';
import { remembering } from '../../lexicon/remembering.js';

/**
 * Words of one kind of event for the same sort of happening, one family a line: two of them with the same people or on the
 * same day report one event.
 */
const FAMILIES: Readonly<Partial<Record<EventKind, string>>> = {
  meeting: `meet meeting talk talks discuss discussion discussions summit negotiate negotiation negotiations confer
    conference gathering visit tour`,
  cooperation: 'agree agreement accord deal pact treaty sign strike vow; pledge promise commit commitment',
  justice: `sentence sentencing jail imprison prison convict conviction verdict ruling rule find; arrest detain hold seize custody apprehend nab surrender pull; acquit
    clear; trial try case; hearing arraignment arraign; investigate investigation inquiry probe; charge charges indict indictment`,
  conflict: `attack raid bomb bombing blast explosion explode detonate shoot shooting strike assault ambush shell gunfire;
    war fighting fight battle clash; shot shots shootout firefight gunfire gun open shoot shooting battle fight fighting
    clash; capture recapture retake seize overrun; kidnap abduct hostage seize; foil thwart; hack hacking;
    stab stabbing knife slash slashing attack assault; beat beating punch kick`,
  casualty:
    'kill dead die death casualty toll fatality fatal slay murder slaying manslaughter; injure wound hurt injury wounded injured',
  disaster: `sink sinking capsize capsizing collide collision shipwreck; quake earthquake temblor tremor aftershock; crash derail plunge wreck collide collision accident; fire blaze burn; flood
    flooding inundate; storm hurricane typhoon cyclone; outbreak epidemic pandemic; stampede crush`,
  sport: `win beat defeat victory triumph lose loss match game final contest bout defend stop stoppage outpoint; score goal hat-trick hat equalise equalize equaliser
    equalizer header; defend retain; break record surpass overtake eclipse pass`,
  business: `fall drop slide decline tumble plunge sink slip lose loss losses close finish; rise gain climb jump increase surge
    rally close finish; buy
    acquire acquisition takeover purchase merge merger; profit profits earnings; job jobs worker workers workforce lay layoff layoffs redundancy redundancies`,
  protest: 'protest march demonstrate demonstration rally; strike walkout; riot rioting loot looting throw hurl',
  government:
    'resign resignation quit step; appoint appointment name nominate; fire let sack dismiss dismissal sacking firing oust ouster removal remove',
  election: 'vote election elect poll polls win re-elect',
  culture: 'win prize take scoop claim',
  aid: 'rescue save search airlift evacuate evacuation; donate donation contribute contribution give grant',
  demand: 'urge call ask appeal demand request plea',
  criticism: 'condemn criticise criticize denounce condemnation criticism; accuse blame accusation; allege allegation',
  deescalation: 'release free; withdraw pull withdrawal pullout; ceasefire cease-fire truce',
  sanction: 'ban bar suspend; expel expulsion deport deportation; dismiss',
};

const familiesOfWord: ReadonlyMap<string, readonly string[]> = (() => {
  const families = new Map<string, string[]>();
  for (const [kind, lines] of Object.entries(FAMILIES))
    for (const [i, line] of lines.split(';').entries())
      for (const lemma of line.trim().split(/\s+/)) {
        const key = `${kind} ${lemma}`;
        families.set(key, [...(families.get(key) ?? []), `${kind} ${i}`]);
      }
  return families;
})();

/** What identifies a lemma within its kind: its families, else its stem. */
export const familiesOf = (kind: EventKind, lemma: string): readonly string[] => byKind[kind](lemma);

const familiesIn = (kind: EventKind, lemma: string): readonly string[] => {
  const word = lemma.split(' ')[0]!;
  const known = [lemma, word, lemma.split(' ').at(-1)!]
    .map((key) => familiesOfWord.get(`${kind} ${key}`))
    .find((families) => families !== undefined);
  return [
    ...(known ?? [`${kind} ${stemOf(word)}`]),
    ...(kind === 'sanction' && punishing.has(word) ? ['justice 0'] : []),
    ...(kind === 'disaster' && evacuating.has(word) ? ['aid 0'] : []),
  ];
};

/** A table for each kind, so that no key need be composed for a look-up. */
const byKind = Object.fromEntries(
  EVENT_KINDS.map((kind) => [kind, remembering((lemma) => familiesIn(kind, lemma))]),
) as unknown as Readonly<Record<EventKind, (lemma: string) => readonly string[]>>;

/** Whatever a court does is one family, whatever its kind. */
const punishing = new Set(['fine', 'bar', 'ban']);

/** Taking people out of danger is rescuing them, whatever the kind. */
const evacuating = new Set(['evacuate', 'evacuation']);

/** `criticism` and `criticise`, `invade` and `invasion`: the stem that related words share. */
export const stemsOf: (lemma: string) => readonly string[] = remembering((lemma) => {
  const words = lemma.split(' ');
  return [words[0]!, ...words.slice(1).filter((word) => word.length >= STEM)].map(stemOf);
});

/** What the words of a verb and its object are about: `profit` of `posted a profit`. */
export const topicOf = (lemma: string, object: string | null): string =>
  object !== null && empty.has(lemma) ? object : lemma;

const empty = new Set([
  'axe',
  'cut',
  'give',
  'hand',
  'hold',
  'issue',
  'make',
  'mount',
  'post',
  'report',
  'shed',
  'suffer',
  'take',
]);

/** `A ferry capsized … The vessel sank`: what is called by one noun and then by another, one sort a line. */
const SORTS = `boat craft dinghy ferry ship vessel
aeroplane aircraft airliner airplane jet jetliner plane
blaze fire inferno wildfire
aftershock tremor
earthquake quake temblor
cyclone hurricane storm typhoon
coach bus minibus`;

const sorts: ReadonlyMap<string, string> = new Map(
  SORTS.split('\n').flatMap((line) => line.split(' ').map((noun, _, [first]): [string, string] => [noun, first!])),
);

/** The first noun of its sort, if it has one. */
export const sortOf = (noun: string): string => sorts.get(noun) ?? noun;

const STEM = 5;
const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/** `posted a profit`, `signed the accord`: the verb is light. */
export const bringsAbout = (lemma: string): boolean => bringing.has(lemma);

const bringing = new Set(
  `agree announce award break bring broker call carry cast celebrate clinch commemorate conduct declare deliver earn enter
  face fight file forge give grant hold host impose introduce issue launch levy lose make mark mount offer open order
  place play pledge post promise provide reach receive report request resist run score seal secure seek send set sign
  slap stage strike submit suffer wage win`.split(/\s+/),
);
