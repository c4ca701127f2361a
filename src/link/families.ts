import type { EventKind } from '../core/entity.js';

/**
 * Words of one kind for one sort of happening, each line a family: where a text uses two of them of the same people or
 * on the same day, it goes on about one thing.
 */
const FAMILIES: Readonly<Partial<Record<EventKind, string>>> = {
  meeting: `meet meeting talk talks discuss discussion discussions summit negotiate negotiation negotiations confer
    conference gathering visit tour`,
  cooperation: 'agree agreement accord deal pact treaty sign strike vow pledge',
  justice: `sentence jail imprison prison convict conviction verdict ruling rule find; arrest detain hold seize custody; acquit
    clear; trial try case; charge indict indictment`,
  conflict: `attack raid bomb bombing blast explosion explode detonate shoot shooting strike assault ambush shell gunfire;
    war fighting fight battle clash; capture recapture retake seize overrun; kidnap abduct hostage`,
  casualty: 'kill dead die death casualty toll fatality fatal slay murder; injure wound hurt injury wounded injured',
  disaster: `sink capsize collide collision; quake earthquake tremor aftershock; crash derail plunge wreck; fire blaze burn; flood
    flooding inundate; storm hurricane typhoon cyclone; outbreak epidemic; stampede crush`,
  sport: 'win beat defeat victory triumph lose loss match game final; score goal hat-trick equalise header',
  business: `fall drop slide decline tumble plunge sink slip lose loss losses; rise gain climb jump increase surge rally; buy
    acquire acquisition takeover purchase merge merger; profit earnings`,
  protest: 'protest march demonstrate demonstration rally; strike walkout',
  government: 'resign resignation quit step; appoint appointment name nominate',
  election: 'vote election elect poll polls win re-elect',
  aid: 'rescue save',
  demand: 'urge call ask appeal demand request',
  criticism: 'condemn criticise criticize denounce condemnation criticism; accuse blame accusation',
  deescalation: 'release free; withdraw pull withdrawal pullout; ceasefire cease-fire truce',
  sanction: 'ban bar suspend; expel dismiss',
};

const familyOf: ReadonlyMap<string, string> = new Map(
  Object.entries(FAMILIES).flatMap(([kind, lines]) =>
    lines.split(';').flatMap((line, i) =>
      line
        .trim()
        .split(/\s+/)
        .map((lemma) => [`${kind} ${lemma}`, `${kind} ${i}`] as const),
    ),
  ),
);

/** What to know a lemma of a kind by: its family, else its stem. */
export const familyName = (kind: EventKind, lemma: string): string => {
  const word = lemma.split(' ')[0]!;
  return familyOf.get(`${kind} ${lemma}`) ?? familyOf.get(`${kind} ${word}`) ?? `${kind} ${stemOf(word)}`;
};

/** `criticism` and `criticise`, `invade` and `invasion`: the letters they share. */
export const stemOf = (lemma: string): string => lemma.toLowerCase().slice(0, 5);
