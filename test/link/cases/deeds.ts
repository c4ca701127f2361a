import type { ClusterRow } from './rows.js';

/** What was foiled, who was caught, who fled, what rioters did: deeds that are told in many words. */
const deeds: readonly ClusterRow[] = [
  // What was given up, what an envoy was summoned for, what somebody was put under.
  ['The firm scrapped plans to build a plant.', 'business', ['scrapped', 'build']],
  ['Chad summoned the envoy to protest.', 'criticism', ['summoned', 'protest']],
  ['Prosecutors placed Luis Soto under investigation.', 'justice', ['placed', 'under investigation']],
  // A call to greet somebody and gas to part a crowd are one deed; of gas few die.
  ['Luis Soto telephoned Ana Torres to congratulate her.', 'meeting', ['telephoned', 'congratulate']],
  ['Police fired tear gas to break up a crowd.', 'conflict', ['fired', 'break up']],
  ['Police fired tear gas, and a man died after he fell.', 'conflict', ['fired']],
  ['The rivals held nine hours of talks mediated by Peru.', 'meeting', ['talks', 'mediated']],
  ['He was ordered to pay a fine.', 'justice', ['ordered', 'pay']],
  ['The court ordered the firm to pay damages of $3m.', 'justice', ['ordered', 'pay']],
  ['Luis Soto, who pleaded guilty in September to manslaughter, wept.', 'justice', ['pleaded guilty', 'manslaughter']],
  // Foiled once more, by nobody else.
  [
    'The navy thwarted a pirate attack on Monday. Men cheered. Its timely action foiled the attempt to land.',
    'conflict',
    ['thwarted', 'attack', 'foiled'],
  ],
  [
    'Ana Torres thwarted a coup on Monday. Men cheered. Luis Soto foiled a robbery by two men.',
    'conflict',
    ['thwarted', 'coup'],
  ],
  [
    'The army foiled an attempt to seize an airport on Monday. Nurses wept. Police thwarted a plot to bomb a church.',
    'refusal',
    ['foiled'],
  ],
  // Caught in the end: the event is the arrest.
  ['Police chased Luis Soto and eventually arrested him.', 'justice', ['chased', 'arrested']],
  ['Officers disarmed the woman and took her into custody.', 'justice', ['disarmed', 'took her into custody']],
  ['Soldiers chased Luis Soto, and police arrested Juan Vega.', 'justice', ['arrested']],
  [
    'The navy arrested nine pirates on Monday. Men cheered. A warship intercepted three boats and nabbed nine pirates.',
    'justice',
    ['arrested', 'intercepted', 'nabbed'],
  ],
  // Whom they captured has a name now.
  [
    'A gunman killed two before police captured him. Nurses wept. Officers arrested Luis Soto in Lima.',
    'justice',
    ['captured', 'arrested'],
  ],
  // What rioters did, and no others.
  [
    'About 200 youths rioted in Lima. They threw stones. Cars were torched. Youths smashed windows.',
    'protest',
    ['rioted', 'threw stones', 'torched', 'smashed'],
  ],
  [
    'Police shoot boy; riot follows\n\nPolice shot a boy on Monday. Nurses wept. Doctors came. He died. On Sunday 200 youths rioted in Lima.',
    'protest',
    ['riot', 'rioted'],
  ],
  ['A lorry overturned on Monday. Fans rioted in Lima.', 'disaster', ['overturned']],
  [
    'Youths rioted in Lima on Monday. They threw stones. On Tuesday 300 people rioted in Ica. Cars were torched. A lorry overturned.',
    'protest',
    ['rioted', 'threw stones'],
    ['rioted', 'torched'],
  ],
  // A flight, whoever they are called.
  [
    'Army takes town, residents flee\n\nThe army took the town of Orvel. Men wept. Nurses came. About 9,000 people fled to Peru.',
    'disaster',
    ['flee', 'fled'],
  ],
  [
    'A quake hit Ica. People rushed outside in panic. Residents fled. About 900 people were displaced.',
    'disaster',
    ['quake', 'hit'],
    ['fled', 'displaced'],
  ],
  ['Residents fled Orvel. A convict fled to Peru.', 'disaster', ['fled']],
  // What a fire wrecked, told in passing.
  [
    'A fire broke out at a shop in Orvel. Wind meant the fire spread through the shop, which was destroyed.',
    'disaster',
    ['fire', 'broke out', 'fire', 'destroyed'],
  ],
  // The noun of what was told before, as the object or subject of a verb that opens the sentence.
  [
    'A fire destroyed a shop in Lima. Crews came. No one was hurt in the incident, which saw 50 men tackle the blaze.',
    'disaster',
    ['fire', 'destroyed', 'incident', 'tackle', 'blaze'],
  ],
  [
    'Dozens of aftershocks rattled Lima. Nurses wept. The region was hit by 85 aftershocks.',
    'disaster',
    ['aftershocks', 'rattled', 'hit', 'aftershocks'],
  ],
  [
    'Harvex is to buy Altair. The firm forged the deal after six weeks of talks. Harvex will pay $31 a share.',
    'business',
    ['buy', 'forged', 'deal', 'pay'],
  ],
  // A quake is felt in more than one place.
  [
    'Dozens were hurt when a quake struck Ica. Nurses wept. The quake shook houses in Lima.',
    'casualty',
    ['hurt', 'quake', 'struck', 'quake', 'shook'],
  ],
];

/** Whom it harmed. */
const victims: readonly ClusterRow[] = [
  [
    'Police shot a boy dead on Saturday. Shares fell. Peru won. She told of the boy’s death.',
    'conflict',
    ['shot a boy dead', 'death'],
  ],
  [
    'Police shot a boy dead on Saturday. Shares fell. Peru won. She told of the girl’s death.',
    'conflict',
    ['shot a boy dead'],
  ],
  [
    'A fatal hit and run shocked Lima. Nurses wept. Ana Torres was struck in the street.',
    'disaster',
    ['hit and run', 'struck'],
  ],
  [
    'A tsunami killed 90 people in Ica. Nurses wept. The deadly wave ravaged the coast.',
    'disaster',
    ['tsunami', 'killed', 'ravaged'],
  ],
];

/** Told again with another day, or none. */
const days: readonly ClusterRow[] = [
  // What a rally is over did not happen on its day.
  [
    'Police shot a boy dead on Saturday. On Monday a rally over the death of the boy was held in Lima.',
    'conflict',
    ['shot a boy dead', 'death'],
  ],
  // A trial lasts; so does an outbreak.
  [
    'The trial of Luis Soto began on Monday. Nurses wept. Juan Vega testified at the trial on Thursday.',
    'justice',
    ['trial', 'trial'],
    ['testified'],
  ],
  [
    'A cholera outbreak on Monday killed nine people. Nurses wept. The outbreak of the disease shocked all.',
    'disaster',
    ['outbreak', 'killed', 'outbreak'],
  ],
  // A time names no day.
  [
    'A gun battle that began at 7 p.m. raged in Lima. Police confirmed Saturday’s gun battle.',
    'conflict',
    ['gun battle', 'gun battle'],
  ],
  // What is reported has happened.
  ['On Friday fishermen rescued 700 migrants, and the navy reportedly saved 200 more.', 'aid', ['rescued', 'saved']],
  // The one who was killed, far from the day.
  [
    'A gunman killed a woman on Monday. Shares fell. Peru won. Ana Holm resigned. Harvex was fined. The person killed was 63.',
    'casualty',
    ['killed', 'killed'],
  ],
  // Few resign twice.
  [
    'Ana Torres, who resigned in May 2012, was jailed. Nurses wept. Men came. Torres stepped down amid an inquiry.',
    'government',
    ['resigned', 'stepped down'],
  ],
];

/** Contests, records and prizes. */
const contests: readonly ClusterRow[] = [
  ['Luis Soto beat Juan Vega on Monday. It was Soto’s second victory over Vega.', 'sport', ['beat', 'victory']],
  ['Luis Soto beat Juan Vega on Monday. Soto has won 16 fights.', 'sport', ['beat'], ['won', 'fights']],
  ['Luis Soto beat Juan Vega. Soto had lost to Omar Saleh.', 'sport', ['beat'], ['lost']],
  [
    'Luis Soto broke the scoring record on Monday. The guard passed Juan Vega for the record in Lima.',
    'sport',
    ['broke', 'scoring record', 'passed'],
  ],
  ['Ana Torres will receive a medal. Torres is to be awarded the medal in May.', 'culture', ['receive', 'awarded']],
];

/** Deals and courts. */
const dealings: readonly ClusterRow[] = [
  [
    'Harvex announced the acquisition of Altair on Monday. It recalls the purchase of Sorbit in 2002. The purchase of Altair will cost jobs.',
    'business',
    ['acquisition', 'purchase'],
    ['purchase'],
  ],
  ['Testimony in the murder trial of Luis Soto continued.', 'justice', ['Testimony', 'murder trial']],
  ['The firms gave no confirmation of the talks.', 'meeting', ['talks']],
];

/** What a verb gives, warns of or asks for. */
const objects: readonly ClusterRow[] = [
  ['Peru may stop giving aid to Chile.', 'aid', ['giving', 'aid']],
  ['Experts warned that a flu epidemic would kill cattle.', 'threat', ['warned', 'epidemic']],
  ['Officials warned that the death toll may rise.', 'threat', ['warned']],
  ['A warning on the site advised Peruvians to stay away.', 'threat', ['warning', 'advised']],
  ['Following his arraignment, Luis Soto was ordered held without bail.', 'justice', ['arraignment', 'ordered']],
];

export const deedClusters: readonly ClusterRow[] = [
  ...deeds,
  ...days,
  ...contests,
  ...dealings,
  ...objects,
  ...victims,
];
