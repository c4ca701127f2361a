/** A text, a trigger in it, and the value of its date. */
export const dated: readonly (readonly [text: string, trigger: string, value: string | null])[] = [
  ['Turnout fell to 58%, from 66% four years ago.', 'fell', null],
  ['Two boys missing since Friday were found alive in Lima.', 'found alive', null],
  // A sum and a name end before what says when.
  ['A ferry capsized off the coast of Peru late on Sunday.', 'capsized', '2023-04-16'],
  ['Norvel reported a loss of £48 million last year.', 'reported', '2022'],
  // The year in which something was founded is not that of what it does.
  ['Norvel, founded in 1954 by two brothers, reported a loss.', 'reported', null],
  // The day of a sentence is not that of what came before it.
  ['Crews dug on Saturday after a quake killed 80 people.', 'killed', null],
  ['The army shelled Gao on Sunday after twin bombings killed nine.', 'bombings', null],
  ['Nine people died in the first bombing since the siege of Gao was lifted on Friday.', 'bombing', null],
  ['The raid on Gao killed nine people on Friday.', 'raid', '2023-04-14'],
  // Nor that of what is looked back on, counted or only confirmed.
  ['Sunday marks the anniversary of the attack on Gao.', 'attack', null],
  ['On Sunday the death toll from the quake rose to 207.', 'quake', '2023-04-16'],
  ['Police confirmed the abduction on Friday.', 'abduction', null],
  ['Gunmen carried out the abduction on Friday.', 'abduction', '2023-04-14'],
  ['The army retook the town on Friday after a six-month siege.', 'siege', null],
  ['Police on Friday arrested a man suspected of planning an attack.', 'attack', null],
  ['Nine years after the siege, survivors gathered on Friday.', 'siege', null],
  ['The port reopened on Friday after being closed by ash.', 'closed', null],
  ['Norvel opened an inquiry into spending for the 2021-22 season.', 'inquiry', null],
  ['The first case was reported in Lima on 4 April.', 'reported', '2023-04-04'],
  ['Some 900 pupils have been abducted since December.', 'abducted', null],
  // A participle has its own day, and so has what is planned and called off.
  ['The bridge, built in 1962, collapsed on Thursday.', 'collapsed', '2023-04-13'],
  ['A house built in 1920 collapsed.', 'collapsed', null],
  ['The trial of Omar Keita, arrested in Lyon in 2021, opened in Paris on Friday.', 'trial', '2023-04-14'],
  ['The club cancelled a concert planned for Saturday.', 'cancelled', null],
  ['Parliament postponed the election scheduled for May.', 'postponed', null],
  // The deed that a charge names happened before, and what an inquest hears before it sat.
  ['A man was charged on Thursday with the murder of Lena Holt and with fraud.', 'murder', null],
  ['The inquest heard that she fell from a cliff on 4 April.', 'inquest', null],
  ['A landslide buried 30 homes in the village of Pirro, before dawn on Wednesday.', 'buried', '2023-04-12'],
  ['A man was jailed for life for killing two guards in 2014.', 'jailed', null],
  ['A film about the attack opens on Friday.', 'attack', null],
  // A bare noun only says of what; what is told as done has no day to come.
  ['Two men were convicted of murder in 2006.', 'convicted', '2006'],
  ['Leaders called for a march to parliament on 10 May.', 'called for', null],
  ['Leaders called for a march to parliament on 10 May.', 'march', '2023-05-10'],
  ['An inquest was told on Friday that she fell.', 'inquest', '2023-04-14'],
  ['A theatre will open on 3 May, ten years after fire destroyed it.', 'open', '2023-05-03'],
  // What came before has its place and its day.
  ['A man was charged after a stabbing at a yard in Lima last month.', 'charged', null],
  ['A man was charged after a stabbing at a yard in Lima last month.', 'stabbing', '2023-03'],
  ['Leaders signed a treaty at a palace in Lima last month.', 'signed', '2023-03'],
  ['Orders were lifted on Friday for 900 people forced from their homes by wildfires.', 'wildfires', null],
  ['Rebels stopped firing at Gao for the night.', 'firing', null],
  ['A court jailed him for the March 3, 2021, attack on Gao.', 'attack', '2021-03-03'],
  // It is said at the end when it happened.
  [
    'Nine die in ferry accident\nA ferry sank near Ica. Ana Torres heard on Saturday that the Alma had sunk. The accident occurred on Friday.',
    'accident',
    '2023-04-14',
  ],
  ['On Friday two buses were swept away by landslides.', 'landslides', '2023-04-14'],
  // A dateline dates nothing, whatever its letters.
  ['UNITED NATIONS, April 17: Rebels ambushed a convoy.', 'ambushed', null],
  ['Gao, April 17 (MNA): Police have confirmed the release of nine pupils.', 'release', null],
  ['GAO, April 17 (MNA) -- Police have confirmed the release of nine pupils.', 'release', null],
  // A year in the name of an event is its date, also behind a word that sets limits; one before a form in -ing is that noun's.
  ['Thousands were killed by the 2004 Asian tsunami.', '2004 Asian tsunami', '2004'],
  ['Thousands were killed by the 2004 Asian tsunami.', 'killed', null],
  ['A court jailed Ana Torres for the 2005 killing of two men.', 'killing', '2005'],
  ['A court jailed Ana Torres for the 2005 killing of two men.', 'jailed', null],
  // Those who help are called when it happens.
  ['A man died in a fire. Crews from Ica were called to the house on Friday.', 'fire', '2023-04-14'],
  ['A woman was rescued from a house. Firefighters were called on Friday.', 'rescued', '2023-04-14'],
  ['A man died in a fire. Police called on Friday for calm.', 'fire', null],
  ['Luis Soto was jailed. Police were called on Friday.', 'jailed', null],
  // The next sentence says when it happened.
  ['A man was killed in Lima. The incident happened on Tuesday.', 'killed', '2023-04-11'],
  ['A man was killed in Lima when the incident occurred on Tuesday.', 'killed', '2023-04-11'],
  ['A man was killed in Lima. Police said the incident happened on Tuesday.', 'killed', null],
  ['Ana Torres resigned. The incident happened on Tuesday.', 'resigned', null],
  // The day of publication with its zone.
  ['Polls are due\n4 April 2023, 18:07 (GMT+05:00) The election of members was called off.', 'election', null],
  ['Ana Torres won 42 percent; Luis Soto, whom she sacked in May 2021, took 26 percent.', 'won', null],
  ['The storm hit the coast before dawn on 3 March 2023.', 'hit', '2023-03-03'],
  ['The deal is expected to close in June 2024.', 'deal', null],
  // The present perfect has no day of the past.
  ['Norway approved the plan in January 2023, but France has called for a ban.', 'called for', null],
  // What is pointed back to has its date elsewhere.
  ['A fire killed nine in 2003. Six men were found guilty over that fire in May 2005.', 'found guilty', '2005-05'],
  ['A law was passed on 3 May 2023 after a child was shot in Lima.', 'shot', null],
  ['The figures improved from 2008, when the firm posted a loss.', 'posted', '2008'],
  ['The trial, which opened on 3 May 2023, lasted a month.', 'trial', '2023-05-03'],
  // The date belongs to the deed of which they were convicted, to the price, to the next clause.
  ['Two men were convicted of paying the bribes in 2014.', 'convicted', null],
  ["Orvel will pay 14 dollars a share, a premium of a third to Friday's close.", 'pay', null],
  ['In 2010 Canada blocked the merger, and in 2022 it ordered three firms to go.', 'blocked', '2010'],
  ['Canada blocked the merger, and in 2022 it ordered three firms to go.', 'blocked', null],
  // What *and*, *but* or *while* adds with a subject of its own has a day of its own; one that opens the sentence is of both.
  ['Prosecutors in Lima opened an inquiry and police arrested two men on Tuesday.', 'inquiry', null],
  ['A bank fired its chief, and its shares fell on Tuesday.', 'fired', null],
  ['A court jailed the driver while his lawyers met on Tuesday.', 'jailed', null],
  ['A court jailed the driver while meeting in Lima on Tuesday.', 'jailed', '2023-04-11'],
  ['On Tuesday police arrested two men and a court jailed a third.', 'jailed', '2023-04-11'],
  ['The army ended its raids in Chad and its recruits today are of many faiths.', 'raids', null],
  // The day on which something is said is not that of what is said, before the verb or behind it.
  ['The court heard on Friday that Ana Torres stabbed a clerk.', 'stabbed', null],
  ['On Friday, a court was told that Ana Torres had stabbed a clerk.', 'stabbed', null],
  ['Ana Torres stabbed a clerk in March, the court heard on Friday.', 'stabbed', '2023-03'],
  ['The preliminary hearing for Ana Torres was heard on Tuesday.', 'preliminary hearing', '2023-04-11'],
  ['On Friday the firm said it had sacked its chief.', 'sacked', null],
  ['On Friday, police said, two men were arrested.', 'arrested', '2023-04-14'],
  ['In 2021, police said two men were killed.', 'killed', '2021'],
  ['A spokesman told the Ica Post on Friday that two men had been arrested.', 'arrested', null],
  ['Police confirmed on Friday nine pupils abducted from a school have been released.', 'abducted', null],
  ['Doctors believe Ana Torres died on Friday.', 'died', '2023-04-14'],
  // What is announced happens with it; what is condemned does not.
  ['The president announced on Friday the resignation of his minister.', 'resignation', '2023-04-14'],
  ['Chad on Friday announced a ban on arms.', 'ban', '2023-04-14'],
  ['Chad condemned on Friday the attack on its embassy.', 'attack', null],
  ['The merger was cleared before a January 8 deadline.', 'merger', null],
  ['Ana Torres pleaded guilty on Friday to stabbing a clerk.', 'stabbing', null],
  ['Ana Torres was arrested in connection with a shooting last year.', 'arrested', null],
  ['A hall was hit by a flood, but sales rose to $3 million, an increase of 3 per cent on 2016.', 'rose', null],
  ['The court ruled in April that pupils should be paid, but the cabinet refused.', 'refused', null],
  ['In April the court ruled that pupils should be paid, but the cabinet refused.', 'refused', '2023-04'],
  ['Ana Torres pleaded guilty to wounding a clerk on 3 March.', 'pleaded guilty', null],
  ['Ana Torres stabbed a clerk in an “entirely unprovoked” incident on 3 March.', 'stabbed', '2023-03-03'],
  // That of a match is said once.
  ['Ana Torres beat Luisa Vega and Marta Diaz advanced to the final on Tuesday.', 'beat', '2023-04-11'],
  // Harm of which a verb says something was before, and so was what somebody is convicted of.
  ['The agency linked the outbreak to a farm on 13 April 2023.', 'outbreak', null],
  ['The army carried out the attack near Gao on 13 April 2023.', 'attack', '2023-04-13'],
  ['A court on 13 April 2023 convicted a man of murdering Luis Soto.', 'murdering', null],
  ['LIMA, April 13, 2023 (Agency) - An earthquake struck the town.', 'earthquake', null],
  ['Police arrest man\non April 13, 2023 8:20 am\nThe man was freed.', 'arrest', null],
  ['Police charged Ana Torres on 14 April 2023, two weeks after troops shelled a market.', 'shelled', null],
  ['They met for the first time since fighting flared in May 2021.', 'fighting', '2021-05'],
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
  // The day of a report is not the day of the event that it reports.
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
  // The date that a noun is called by is no day of the verb; nor is one of which a verb says something.
  ['Luis Soto was convicted of the June 20, 2005 attempted murder of a boy.', 'convicted', null],
  ['Luis Soto was convicted of the June 20, 2005 attempted murder of a boy.', 'attempted murder', '2005-06-20'],
  ['With the acquisition of Vale, the 2008-09 season was supposed to be good.', 'acquisition', null],
  // An hour is that of the day that the sentence names.
  ['A gun battle that began at 7 p.m. ended in the resort on 15 April 2023.', 'gun battle', '2023-04-15'],
  ['A gun battle that began at 0700 GMT ended in the resort on 15 April 2023.', 'gun battle', '2023-04-15'],
  ['The navy foiled an attack, arresting nine men, in the fifth raid since May 2011.', 'arresting', null],
  ['Ana Torres has been jailed since May 2011.', 'jailed', '2011-05'],
  // What somebody did before is not dated by what followed.
  ['Luis Soto was freed in May 2008 after serving a sentence for assault.', 'assault', null],
  ['Luis Soto was found guilty of killing a guard in May 2008.', 'found guilty', null],
  // A relative clause of happening dates its noun, another one does not.
  ['The attack, which happened on 3 March 2023, was condemned in Lima.', 'attack', '2023-03-03'],
  ['The attack, which took place 3 March 2023, was condemned in Lima.', 'attack', '2023-03-03'],
  ['The ferry, which was built in 1990, sank.', 'sank', null],
  ['Ana Torres, who ran the town from 1999, was arrested.', 'arrested', null],
  // The date after another verb, or in its phrase, is that of the other.
  ['The soldiers who shot Ana Torres were charged on 3 March 2023.', 'shot', null],
  ['A man arrested on 3 March 2023 was charged with murder.', 'charged', null],
  ['Police arrested two men after a bomb killed nine on 3 March 2023.', 'arrested', null],
  // Of verbs that share a subject each has the date that follows it; what has happened has none of what will.
  ['Two clerks were convicted and will be sentenced on 28 October 2023.', 'convicted', null],
  ['Two clerks were convicted and will be sentenced on 28 October 2023.', 'sentenced', '2023-10-28'],
  ['Kovač was arrested on 3 March 2023 and will be charged soon.', 'charged', null],
  ['Police arrested a man on 3 March 2023 and released him on 4 March 2023.', 'arrested', '2023-03-03'],
  ['Police arrested a man on 3 March 2023 and released him on 4 March 2023.', 'released', '2023-03-04'],
  ['Rebels attacked the town and killed the mayor on 3 March 2023.', 'attacked', '2023-03-03'],
  ['Peru and Chile met on 3 March 2023 and signed a treaty.', 'signed', '2023-03-03'],
  ['A court on 3 March 2023 acquitted him of fraud over the purchase of 42 trucks.', 'acquitted', '2023-03-03'],
  ['A court on 3 March 2023 acquitted him of fraud over the purchase of 42 trucks.', 'purchase', null],
];
