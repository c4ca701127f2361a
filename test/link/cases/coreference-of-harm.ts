import type { ClusterRow } from './rows.js';

/** Attacks, accidents and disasters, and whom they harmed. */
export const harmClusters: readonly ClusterRow[] = [
  // The toll of the whole world; a chase harms nobody; others than those of whom the text told.
  ['Nine people died of flu in Lima on Monday. Globally, 91 people have died.', 'casualty', ['died'], ['died']],
  ['Soto killed two men in Lima on Monday, then led police on a chase, officers said.', 'conflict', ['chase']],
  [
    'A swan tested positive for flu. Two other swans are being tested for the virus.',
    'disaster',
    ['tested positive'],
    ['tested'],
  ],
  // Since when it is the worst; the attack of the lead, whatever else was told since; whom a title names.
  [
    'A bomb killed four guards in Gao on Monday. It was the deadliest attack since October, when gunmen killed nine people.',
    'casualty',
    ['killed', 'attack'],
    ['killed'],
  ],
  [
    'A suicide bomber killed 14 recruits on Monday. A group claimed responsibility. The mayor condemned the attack.',
    'casualty',
    ['killed', 'attack'],
  ],
  ['A police officer was shot in Gao. Officer Ana Torres died in hospital.', 'conflict', ['shot', 'died']],
  // Another noun of its sort, and a place in the country.
  ['A ferry capsized on Monday. Divers came. The boat capsized near Ica.', 'disaster', ['capsized', 'capsized']],
  ['A ferry sank in Peru. The vessel sank in the Orvel River.', 'disaster', ['sank', 'sank']],
  ['A ferry sank in Peru. Men came. A lorry sank in a bog.', 'disaster', ['sank'], ['sank']],
  // What is said of a disaster with a name.
  ['The Berg Fire broke out on Monday near Ica.', 'disaster', ['Berg Fire', 'broke out']],
  // A noun for what a verb told; not for what somebody else did, and no noun without its article.
  [
    'Soto killed two men in Lima. Police came. Nurses wept. The shootings shocked all.',
    'casualty',
    ['killed', 'shootings'],
  ],
  ['Soto killed two men in Lima. Police came. Nurses wept. Shootings shock all.', 'casualty', ['killed']],
  [
    'Peru launched nine missiles at Chile, killing four people. Police came. The attack shocked all.',
    'military',
    ['launched', 'killing', 'attack'],
  ],
  // What the thing did, or those who did it; not what another one did.
  [
    'Nine people were killed when a bomb exploded in Orvel. Nurses wept. The blast damaged ten shops.',
    'casualty',
    ['killed', 'exploded', 'damaged'],
  ],
  [
    'A bomb killed nine people in Orvel. Nurses wept. The bomber detonated his vest in a queue.',
    'casualty',
    ['killed', 'detonated'],
  ],
  [
    'A bomb killed nine people in Orvel. Nurses wept. Another bomber detonated his vest in a queue.',
    'conflict',
    ['detonated'],
  ],
  // The course of a crash; not what another vehicle met with.
  [
    'Two people died in a crash near Orvel. Police came. The lorry swerved and overturned.',
    'casualty',
    ['died', 'crash', 'swerved', 'overturned'],
  ],
  [
    'Two people died in a crash near Orvel. Police came. Another lorry overturned in Dunmore.',
    'disaster',
    ['overturned'],
  ],
  // Who did the one suffers the other.
  ['A gunman killed two people in Orvel. Police shot dead the gunman near a bridge.', 'casualty', ['killed']],
  // A road lies in a town; a quake is felt in several.
  [
    'Two people died in a crash in Dunmore. Police came. The crash happened on Orvel Road.',
    'casualty',
    ['died', 'crash', 'crash'],
  ],
  ['A quake struck Ica in Peru. Police came. The tremor was felt in Lima.', 'disaster', ['quake', 'struck', 'tremor']],
  // What it was.
  [
    'Gunmen shot nine people in Orvel. Police came. It was a terrorist attack.',
    'conflict',
    ['shot', 'terrorist attack'],
  ],
  // What is said of it; not what is said of something else.
  ['The raid killed nine. It was the deadliest attack of the war.', 'conflict', ['raid', 'killed', 'attack', 'war']],
  [
    'Ten people died of flu. Doctors speak of it as the worst outbreak of the disease.',
    'casualty',
    ['died', 'outbreak'],
  ],
  // A headline and its lead may name a place in two ways; further on they are two.
  [
    'Nine killed at Harwick Mill plant\nPolice say nine people have been killed at the Orvel factory in Dunmore Hill.',
    'casualty',
    ['killed', 'killed'],
  ],
  // In passing; not with another kind of thing.
  ['Bombings were reported in the north, an attack that shocked all.', 'conflict', ['Bombings', 'attack']],
  [
    'Bombings were reported in the north. An attack that was foiled shocked all.',
    'conflict',
    ['Bombings'],
    ['attack', 'foiled'],
  ],
  // The same deed to the same things, whatever came between; nobody is killed twice.
  [
    'Jets dropped bombs on a camp on Monday. Nurses wept. Rain fell. Roads were shut. Flights went on. Four bombs were dropped.',
    'conflict',
    ['dropped', 'dropped'],
  ],
  // A night and the morning after it; two names for one park.
  [
    'A quake shook Lima on the night of 13 May 2013. The quake struck at 2 a.m. on 14 May 2013.',
    'disaster',
    ['quake', 'shook', 'quake', 'struck'],
  ],
  [
    'A man died in Mt Holm National Park. The death in Great Mount Holm National Park shocked all.',
    'casualty',
    ['died', 'death'],
  ],
  // Capitals of a headline that only look like a name's.
  ["Mother's Fatal Shooting Shocks Town\nAna Holm was shot in Lima.", 'conflict', ['Shooting', 'shot']],
  // Two nouns for one thing, and a noun of what was felt in two places.
  ['The earthquake and tsunami of 2004 killed thousands.', 'disaster', ['earthquake', 'tsunami', 'killed']],
  [
    'An earthquake hit Lima. Houses fell as the earthquake shook Callao.',
    'disaster',
    ['earthquake', 'hit', 'earthquake', 'shook'],
  ],
  // A headline below the hour of its update; what came of fighting; a record passed; planned twice.
  [
    'Updated: November 11, 2011 20:09 IST\nNavy foils Somali pirate attack off Gulf of Aden\nThe Indian Navy on Friday thwarted an attack on two tankers.',
    'conflict',
    ['foils', 'attack', 'thwarted', 'attack'],
  ],
  ['Thousands have been uprooted as a result of fighting.', 'disaster', ['uprooted', 'fighting']],
  ['Thousands were uprooted. Fighting goes on.', 'disaster', ['uprooted']],
  [
    'Vega Sets Scoring Record\nVega passed Ola Kvist for the record in the first half.',
    'sport',
    ['Sets', 'Scoring Record', 'passed'],
  ],
  [
    'A man awaits his arraignment in Lima. The shop was shut. Nurses wept. Rain fell. Roads were shut. Flights went on. A choir sang. He is to be arraigned on 19 April 2023.',
    'justice',
    ['arraignment', 'arraigned'],
  ],
  // How a place is called in the headline, and in the lead.
  [
    '2 Dead, 1 Wounded in Shooting at NE Phila. Mill\nPolice say two people have been killed and another wounded in a shooting in Northeast Philadelphia.',
    'casualty',
    ['Dead', 'Wounded', 'Shooting', 'killed', 'wounded', 'shooting'],
  ],
  // Another one: only the subject of a verb says so.
  ['Soto robbed a bank in Lima. He hurt two other men while robbing the bank.', 'conflict', ['robbed', 'robbing']],
  ['A bomb exploded in Lima. Another bomb exploded in Callao.', 'conflict', ['exploded'], ['exploded']],
  // What goes on for days; what is known of somebody, whoever it was.
  [
    'A fire broke out on Friday. The fire was still burning on Saturday.',
    'disaster',
    ['fire', 'broke out', 'fire', 'burning'],
  ],
  ['A fire broke out on Friday. The fire burned on Saturday.', 'disaster', ['fire', 'broke out'], ['fire', 'burned']],
  [
    'Kimi Soto, 16, was shot dead in Lima. A protest over the death of a 16-year-old turned violent.',
    'casualty',
    ['was shot dead', 'death'],
  ],
  [
    'Kimi Soto, 16, was shot dead in Lima. On Friday the death of a boy was reported.',
    'casualty',
    ['was shot dead'],
    ['death'],
  ],
  [
    'Ana Holm died after a shooting in Lima. Gunfire was reported at noon.',
    'casualty',
    ['died', 'shooting', 'Gunfire'],
  ],
  // What is only supposed lies behind; what may come does not.
  ['A flood hit Lima. Some people might have died at home.', 'disaster', ['flood', 'hit', 'died']],
  // Other months, other days of the week.
  [
    'A quake shook Chad on Nov. 12. In February 2022 a quake shook Chad.',
    ...(['disaster', ['quake', 'shook'], ['quake', 'shook']] as const),
  ],
  ['Ana Torres met Luis Soto on Sunday. Orvel held talks with Lakewave in May.', 'meeting', ['met'], ['talks']],
  [
    'Rain fell.\n\nPolice met. In 2008 a ferry sank, killing 800 people. A blaze broke out in May 1987, in which 40 died.',
    ...(['disaster', ['sank', 'killing'], ['blaze', 'broke out', 'died']] as const),
  ],
  [
    'The worst disaster was the collision of two ferries in December 1987, in which 4,300 people died.',
    ...(['disaster', ['disaster', 'collision', 'died']] as const),
  ],
  ['A ferry sank on Monday. The ferry capsized in high seas.', 'disaster', ['sank', 'capsized']],
  ['Police arrested nine men. The nine were arrested at dawn.', 'justice', ['arrested', 'arrested']],
  ['Peru signed the treaty on Monday.', 'cooperation', ['signed', 'treaty']],
  ['The army fought a long battle against the rebels.', 'conflict', ['fought', 'battle']],
  // Casualties belong to the event that caused them.
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
  // A deed of which more is said, or that only came before, is an event of its own.
  ['Luis Vega was convicted of the murder of Ana Torres.', 'casualty', ['murder']],
  ['Police arrested two men after a murder.', 'casualty', ['murder']],
  // The lead hedges what the headline says; arms belong to the fight; verbs of one family that *and* joins; talks go on.
  [
    'Worker shoots colleagues\n\nA man suspected of shooting three people was held on Monday.',
    ...(['conflict', ['shoots', 'shooting']] as const),
  ],
  ['A gun battle killed 18. The army was met by men firing rifles.', 'conflict', ['gun battle', 'killed', 'firing']],
  [
    'A gun battle killed two. Men fleeing from the battle were stopped.',
    'conflict',
    ['gun battle', 'killed', 'battle'],
  ],
  ['Four officers said they had been kidnapped and held hostage.', 'conflict', ['kidnapped', 'held hostage']],
  ['The six were convicted of theft and sentenced to a year.', 'justice', ['convicted', 'theft', 'sentenced']],
  ['The ministers met in Jeddah on Monday. A joint statement after talks said so.', 'meeting', ['met', 'talks']],
  [
    'Captain jailed over Lake Victoria disaster\n\nHe commanded a ferry that sank on Lake Victoria. The sinking was the worst accident there.',
    ...(['disaster', ['Lake Victoria disaster', 'sank', 'sinking', 'accident']] as const),
  ],
  ['It was the worst flood since 1987, when more than 80 people died.', 'disaster', ['flood']],
  // Who owns an event tells it from others; the time of day does not.
  ["A fire razed a barn. Witnesses of this morning's fire were asked to call.", 'disaster', ['fire', 'razed', 'fire']],
  ["A fire razed a barn. Witnesses of the dockers' fire were asked to call.", 'disaster', ['fire', 'razed'], ['fire']],
  // Force that is denied is no part of the denial.
  ['The rebels denied attacking the guard.', 'conflict', ['attacking']],
  ['Rebels denied that they had shelled the hospital.', 'conflict', ['shelled']],
  // In a sentence that opens with the harm; not the harm of one of their kin.
  [
    'A bus crash killed nine people near Ica. A priest came. Two children died in the crash.',
    'disaster',
    ['bus crash', 'killed', 'died', 'crash'],
  ],
  [
    'At least 34 civilians were killed in Lima. Her husband was shot dead at a checkpoint.',
    'casualty',
    ['killed'],
    ['was shot dead'],
  ],
  ['Police fired tear gas. One demonstrator died.', 'conflict', ['fired']],
  // More of the damage, and what the storm with a name did.
  [
    'A quake shook Lima. Hundreds of homes were damaged. Seven bridges collapsed.',
    'disaster',
    ['quake', 'shook'],
    ['damaged', 'collapsed'],
  ],
  ['Hurricane Orvel hit Jamaica. The storm tore off roofs.', 'disaster', ['Hurricane Orvel', 'tore']],
  [
    'A strong quake struck Peru. The 6.4-magnitude tremor hit at dawn.',
    'disaster',
    ['quake', 'struck', 'tremor', 'hit'],
  ],
  ['A quake struck Peru. It was followed by a 2.0-magnitude tremor.', 'disaster', ['quake', 'struck'], ['tremor']],
  ['A fire broke out in Surrey. The blaze in Orvel hurt nine.', 'disaster', ['fire', 'broke out', 'blaze', 'hurt']],
  ['Firefighters battled a blaze in Lima.', 'aid', ['battled', 'blaze']],
  ['A climber died while fleeing a bear.', 'casualty', ['died']],
  // The dead of another attack, which is one row with it.
  ['A boy was stabbed in Lima on Monday. Two men were hurt in another stabbing.', 'conflict', ['stabbed']],
  ['Nine people were killed in a similar raid at Gao.', 'casualty', ['killed', 'raid']],
];
