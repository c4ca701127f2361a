import { EVENT_KINDS, type EventKind } from '../../core/entity.js';
import { push } from '../../core/lists/push.js';
import { remembering } from '../../lexicon/remembering.js';

/**
 * Words of one kind of event for the same sort of happening, one family a line, which is called by its first word: two of them
 * with the same people or on the same day report one event.
 */
const FAMILIES: Readonly<Partial<Record<EventKind, string>>> = {
  meeting:
    'meet meeting talk talks discuss discussion discussions summit negotiate negotiation negotiations confer conference gathering visit tour',
  cooperation: `
    agree agreement accord deal pact treaty sign signing strike vow
    pledge promise commit commitment
    offer proposal propose
    settle settlement`,
  justice: `
    sentence sentencing jail jailing imprison imprisonment prison detention convict conviction verdict ruling rule find
    arrest capture detain detention hold seize custody apprehend nab surrender pull swoop
    acquit acquittal clear
    trial try case
    hearing arraignment arraign
    investigate investigation inquiry probe
    charge charges complaint indict indictment
    plead plea
    sue lawsuit suit
    seize seizure confiscate confiscation
    find discover recover`,
  conflict: `
    attack raid blow exchange bomb bomber bombing bombard bombardment blast explosion explode detonate detonation shoot shooting strike airstrike assault ambush shell shelling gunfire
    war fighting fight battle clash
    shot shots exchange shootout firefight gunfight gunfire gun open shoot shooting battle fight fighting clash
    capture recapture retake seize overrun
    kidnap kidnapping abduct abduction hostage seize
    foil thwart
    hack hacking breach cyber cyberattack attack break_into
    stab stabbing knife slash slashing attack assault
    beat beating punch kick
    invade invasion
    fight fighting brawl fracas melee altercation fistfight
    rob robbery heist holdup steal theft burgle burglary burglarize break_into break-in
    coup putsch seize_power overthrow topple oust depose`,
  casualty: `
    kill killing dead die death casualty toll fatality fatal slay slaying murder manslaughter
    injure wound hurt injury wounded injured`,
  disaster: `
    sink sinking capsize capsizing collide collision shipwreck go_down
    quake earthquake temblor tremor jolt
    crash come_down go_down derail derailment plunge wreck collide collision accident hit hit-and-run overturn sideswipe
    fire wildfire bushfire blaze burn inferno
    flood flooding floodwaters inundate
    storm hurricane typhoon cyclone tornado twister
    outbreak epidemic pandemic
    flee flight evacuate evacuation run panic uproot displace
    stampede crush
    blackout outage
    landslide mudslide
    tsunami wave`,
  sport: `
    win beat defeat victory triumph lose loss match game final contest bout defend stop stoppage outpoint
    score goal hat-trick hat equalise equalize equaliser equalizer header
    defend retain
    break record surpass overtake eclipse pass
    sign signing`,
  business: `
    fall drop slide decline tumble plunge sink slip lose loss losses close finish
    rise gain climb jump increase surge rally close finish
    raise increase hike lift
    buy acquire acquisition takeover purchase merge merger
    profit profits earnings
    job jobs worker workers workforce lay layoff layoffs redundancy redundancies cut
    close closure shut shutdown
    bankrupt bankruptcy insolvency receivership administration
    sell sale
    launch unveil introduce release`,
  protest: `
    protest march demonstrate demonstration rally
    strike walkout walk stoppage industrial
    riot rioting unrest loot looting throw hurl
    rebel rebellion revolt mutiny uprising`,
  government: `
    resign resignation quit step leave departure
    appoint appointment name nominate hire hiring recruit
    fire let sack dismiss dismissal sacking firing oust ouster removal remove job departure
    swear sworn swearing inaugurate inauguration
    pass passage approve adopt enact
    replace replacement succeed succession`,
  election: `
    vote election elect poll polls win re-election
    win re-election landslide victory`,
  culture: `
    win prize take scoop claim award receive
    marry marriage wed wedding nuptials
    divorce separation
    born birth
    bury burial
    open opening`,
  aid: `
    rescue save pull search airlift evacuate evacuation
    donate donation contribute contribution give grant
    fund funding`,
  demand: 'urge call ask appeal demand request plea plead',
  criticism: `
    condemn criticise criticize denounce condemnation criticism
    accuse blame accusation allege allegation`,
  refusal: `
    deny denial
    reject rejection turn dismiss dismissal rebuff spurn
    delay postpone postponement
    cancel cancellation scrap`,
  threat: `
    warn warning alert
    threaten threat`,
  deescalation: `
    release free
    withdraw pull withdrawal pullout pullback
    ceasefire cease-fire truce
    apologise apologize apology`,
  sanction: `
    ban bar suspend suspension
    expel expulsion deport deportation evict eviction
    dismiss
    fine penalty penalize
    tariff duty levy`,
};

const familiesOfWord: ReadonlyMap<string, readonly string[]> = (() => {
  const families = new Map<string, string[]>();
  for (const [kind, lines] of Object.entries(FAMILIES))
    for (const line of lines.trim().split('\n')) {
      const lemmas = line.trim().split(' ');
      for (const lemma of lemmas) push(families, `${kind} ${lemma.replaceAll('_', ' ')}`, `${kind}: ${lemmas[0]}`);
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
    ...(kind === 'sanction' && punishing.has(word) ? ['justice: sentence'] : []),
    ...(kind === 'disaster' && evacuating.has(word) ? ['aid: rescue'] : []),
    ...(kind === 'justice' && word === 'search' ? ['aid: rescue'] : []),
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

/** What the words of a verb and its object are about: `profit` of `posted a profit`, `jobs` of `the loss of 40 jobs`. */
export const topicOf = (lemma: string, object: string | null): string =>
  object !== null && (empty.has(lemma) || emptyOf.get(lemma)?.has(object) === true) ? object : lemma;

/** What is not about the verb, of a few verbs that otherwise are. */
const emptyOf: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['lose', 'loss'].map((word) => [word, new Set(['job', 'jobs'])] as const),
  ['order', new Set(['arrest', 'detention', 'evacuation', 'inquiry', 'investigation', 'recall', 'remand', 'review'])],
]);

const empty = new Set([
  'axe',
  'bring',
  'cut',
  'file',
  'give',
  'hand',
  'hand down',
  'hold',
  'issue',
  'make',
  'mount',
  'post',
  'press',
  'report',
  'shed',
  'suffer',
  'take',
]);

/** `A ferry capsized … The vessel sank`: what is called by one noun and then by another, one sort a line. */
const SORTS = `boat craft dinghy ferry ship vessel
aeroplane aircraft airliner airplane chopper helicopter jet jetliner plane
blaze fire inferno wildfire
aftershock tremor
earthquake quake temblor
cyclone hurricane storm tornado twister typhoon
coach bus minibus
court judge judges justices magistrate magistrates tribunal
jury jurors
senate senators
council councillors councilors
parliament lawmakers legislators mps
bill law legislation measure
captives hostages
detainees inmates prisoners`;

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
  face fight file forge give grant hold host impose introduce issue launch levy lose make mark mediate mount offer open order
  place play pledge post promise provide reach receive report request resist run score seal secure seek send set sign
  slap stage strike submit suffer wage win`.split(/\s+/),
);

/** The first family that a lemma has within its kind. */
export const familyOf = (kind: EventKind, lemma: string): string => familiesOf(kind, lemma)[0]!;

/** The families of what is done to suspects. */
export const ARREST: string = familyOf('justice', 'arrest');
export const CHARGE: string = familyOf('justice', 'charge');
export const SENTENCE: string = familyOf('justice', 'sentence');
/** That of leaving an office. */
export const RESIGNING: string = familyOf('government', 'resign');
