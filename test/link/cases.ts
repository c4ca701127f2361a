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
  ['In 1998 the neighbours fought a war in which 80,000 people were killed.', 'conflict', ['fought', 'war', 'killed']],
  [
    'A bomb exploded in Basra. Police said 12 people died. Another 30 were wounded.',
    'conflict',
    ['exploded', 'died', 'wounded'],
  ],
  [
    'Floods killed 12 people. Peru arrested Ana Ruiz. Chile met Peru. Brazil condemned Peru. A flood killed 76 people.',
    'disaster',
    ['Floods', 'killed'],
    ['flood', 'killed'],
  ],
  // One subject in one sentence; a person and the country that he acts for; one object.
  ['The index closed at 7,465, having lost 1.2 percent.', 'business', ['closed', 'lost']],
  [
    "Kenya attacked a camp. Kenya's President Daniel Moi attacked the camp again.",
    'conflict',
    ['attacked', 'attacked'],
  ],
  ['Some 300 actors marched through Lyon in protest.', 'protest', ['marched', 'protest']],
  ['The firm posted a profit on Monday.', 'business', ['posted', 'profit']],
  // Disjoint people stay apart, on either side; so do other days and what is long past.
  ['Chad arrested Idriss Moussa. Chad arrested Omar Saleh.', 'justice', ['arrested'], ['arrested']],
  ['The index fell. The dollar fell.', 'business', ['fell'], ['fell']],
  ['A ferry sank on Monday. In 1987 a ferry sank too.', 'disaster', ['sank'], ['sank']],
  ['The firm will cut jobs. It cut jobs.', 'business', ['cut'], ['cut']],
];

/** A text, a trigger in it, and the value of its date. */
export const dated: readonly (readonly [text: string, trigger: string, value: string | null])[] = [
  [
    'North Korea launched a missile on 13 April 2023, and France condemned it on 14 April 2023.',
    'launched',
    '2023-04-13',
  ],
  [
    'North Korea launched a missile on 13 April 2023, and France condemned it on 14 April 2023.',
    'condemned',
    '2023-04-14',
  ],
  // The day of a report is not that of what it is about.
  ['The singer died at home, his son said on 3 March 2023.', 'died', null],
  // The date of a phrase is that of its head.
  ['Djibouti demanded that Eritrea release soldiers held since a 2008 clash.', 'demanded', null],
  ['Djibouti demanded that Eritrea release soldiers held since a 2008 clash.', 'clash', '2008'],
  ['The mayor condemned the attack of 3 May 1998.', 'attack', '1998-05-03'],
  ['The mayor spoke after the attack of 3 May 1998 and resigned.', 'resigned', null],
  ['Congress doubled the 2003 Emergency Plan.', 'doubled', null],
  ['Peru and Chile signed the treaty on 3 March 2023.', 'signed', '2023-03-03'],
  // A limit is no day on which it happened, nor is the last time before.
  ['Peru asked Chile to answer by 3 March 2023.', 'asked', null],
  ['The company posted its first loss since 1992.', 'loss', null],
  // A relative clause of happening dates its noun, another one does not.
  ['The attack, which happened on 3 March 2023, was condemned in Lima.', 'attack', '2023-03-03'],
  ['The ferry, which was built in 1990, sank.', 'sank', null],
  ['Ana Torres, who ran the town from 1999, was arrested.', 'arrested', null],
];
