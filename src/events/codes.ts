import type { EventCodes, EventKind } from '../core/entity.js';

/**
 * What the kinds are called elsewhere: PLOVER's event types, CAMEO's root codes, ACE 2005's types and subtypes. A kind that a
 * scheme lacks has no code there; of several codes the first is the likeliest.
 */
const CODES: Readonly<Record<EventKind, EventCodes>> = {
  meeting: { plover: ['CONSULT'], cameo: ['04'], ace: ['Contact.Meet', 'Contact.Phone-Write'] },
  cooperation: { plover: ['AGREE', 'SUPPORT', 'COOPERATE'], cameo: ['05', '03', '06'], ace: [] },
  criticism: { plover: ['ACCUSE'], cameo: ['11'], ace: [] },
  demand: { plover: ['REQUEST'], cameo: ['10', '02'], ace: [] },
  threat: { plover: ['THREATEN'], cameo: ['13'], ace: [] },
  refusal: { plover: ['REJECT'], cameo: ['12'], ace: [] },
  sanction: { plover: ['SANCTION'], cameo: ['16'], ace: [] },
  aid: { plover: ['AID'], cameo: ['07'], ace: ['Transaction.Transfer-Money'] },
  deescalation: { plover: ['RETREAT', 'CONCEDE'], cameo: ['08'], ace: ['Justice.Release-Parole', 'Justice.Pardon'] },
  protest: { plover: ['PROTEST'], cameo: ['14'], ace: ['Conflict.Demonstrate'] },
  military: { plover: ['MOBILIZE'], cameo: ['15'], ace: [] },
  conflict: { plover: ['ASSAULT'], cameo: ['19', '18', '20'], ace: ['Conflict.Attack'] },
  justice: { plover: ['COERCE', 'ACCUSE', 'SANCTION'], cameo: ['17', '09'], ace: ['Justice'] },
  election: { plover: [], cameo: [], ace: ['Personnel.Elect'] },
  government: {
    plover: ['RETREAT'],
    cameo: [],
    ace: ['Personnel.Start-Position', 'Personnel.End-Position', 'Personnel.Nominate'],
  },
  casualty: { plover: [], cameo: ['18', '19', '20'], ace: ['Life.Die', 'Life.Injure'] },
  disaster: { plover: [], cameo: [], ace: [] },
  business: { plover: [], cameo: [], ace: ['Business', 'Transaction'] },
  sport: { plover: [], cameo: [], ace: [] },
  culture: { plover: [], cameo: [], ace: ['Life.Marry', 'Life.Divorce', 'Life.Be-Born'] },
};

export const codesOf = (kind: EventKind): EventCodes => CODES[kind];
