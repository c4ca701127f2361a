import type { EventKind, ParticipantRole } from '../../src/core/entity.js';

export type Part = readonly [who: string, role: ParticipantRole];

/** A text, an event in it (kind and first trigger), and who took part. */
export const participants: readonly (readonly [text: string, kind: EventKind, trigger: string, ...parts: Part[]])[] = [
  ['France condemned Iran on Monday.', 'criticism', 'condemned', ['France', 'agent'], ['Iran', 'target']],
  ['Japan was attacked by Russia.', 'conflict', 'attacked', ['Russia', 'agent'], ['Japan', 'target']],
  ["Russia's war in Ukraine goes on.", 'conflict', 'war', ['Russia', 'agent'], ['Ukraine', 'target']],
  ['Talks between Egypt and Sudan began.', 'meeting', 'Talks', ['Egypt', 'agent'], ['Sudan', 'agent']],
  ['Kenya signed a pact with Uganda.', 'cooperation', 'pact', ['Kenya', 'agent'], ['Uganda', 'agent']],
  ['In Germany, Brazil beat Chile 2-1.', 'sport', 'beat', ['Brazil', 'agent'], ['Chile', 'agent']],
  ['Israeli strikes on Lebanon killed six.', 'conflict', 'strikes', ['Israel', 'agent'], ['Lebanon', 'target']],
  ['China urged India to withdraw.', 'demand', 'urged', ['China', 'agent'], ['India', 'target']],
  ['Togo asked the French for advice.', 'demand', 'asked', ['Togo', 'agent'], ['France', 'target']],
  ['Togo asked Maria Lopez for advice.', 'demand', 'asked', ['Togo', 'agent'], ['Maria Lopez', 'target']],
  ["Norway's envoy Ida Holm met Maria Lopez.", 'meeting', 'met', ['Ida Holm', 'agent'], ['Maria Lopez', 'agent']],
  ['Ghana said Togo attacked Benin.', 'conflict', 'attacked', ['Togo', 'agent'], ['Benin', 'target']],
  ['After Kenya left, Uganda condemned Chad.', 'criticism', 'condemned', ['Uganda', 'agent'], ['Chad', 'target']],
  ['Peru asked Chile to condemn Bolivia.', 'criticism', 'condemn', ['Chile', 'agent'], ['Bolivia', 'target']],
];

/** A text, and the mentions of each of its events of one kind. */
export const clusters: readonly (readonly [text: string, kind: EventKind, ...mentions: (readonly string[])[]])[] = [
  ['France met with Spain in Paris. The meeting lasted an hour.', 'meeting', ['met', 'meeting']],
  ['France attacked Mali. Spain attacked Chad.', 'conflict', ['attacked'], ['attacked']],
  ['The G20 summit opened in Osaka. The summit ends on Sunday.', 'meeting', ['G20 summit', 'summit']],
  ['China condemned Japan on Monday. China condemned Japan on Friday.', 'criticism', ['condemned'], ['condemned']],
  ['Iran did not attack Iraq. Iran attacked Kuwait.', 'conflict', ['attack'], ['attacked']],
  // Headline, lead and body; verb and noun.
  [
    'Court jails mayor for bribes\n\nA court on Friday sentenced the mayor to six years.\n\nThe verdict came at noon.',
    'justice',
    ['jails', 'sentenced', 'verdict'],
  ],
  ['A ferry sank on Monday. The ferry capsized in high seas.', 'disaster', ['sank'], ['capsized']],
  ['Police arrested nine men. The nine were arrested at dawn.', 'justice', ['arrested', 'arrested']],
  ['Peru signed the treaty on Monday.', 'cooperation', ['signed', 'treaty']],
  ['The army fought a long battle against the rebels.', 'conflict', ['fought', 'battle']],
  // What was asked for, of nobody else.
  ['Kenya offered to mediate in the war.', 'cooperation', ['offered', 'mediate']],
  // Those who came to harm belong to what harmed them.
  ['A bomb exploded in a market, killing 12 people.', 'conflict', ['exploded', 'killing']],
  // Disjoint people stay apart, on either side; so do other days and what is long past.
  ['Chad arrested Idriss Moussa. Chad arrested Omar Saleh.', 'justice', ['arrested'], ['arrested']],
  ['The index fell. The dollar fell.', 'business', ['fell'], ['fell']],
  ['A ferry sank on Monday. In 1987 a ferry sank too.', 'disaster', ['sank'], ['sank']],
  ['The firm will cut jobs. It cut jobs.', 'business', ['cut'], ['cut']],
];
