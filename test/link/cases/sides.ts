/** A text, a trigger in it, and who and whom by the words of the text. */
export const sides: readonly (readonly [text: string, trigger: string, who: string, whom: string])[] = [
  // A bus, a town or a school is also the first word of longer triggers: *bus crash*, *town hall meeting*, *school shooting*.
  ['Gunmen attacked a bus.', 'attacked', 'Gunmen', 'bus'],
  ['Rebels shelled the town, killing a child.', 'shelled', 'Rebels', 'town'],
  ['The quake killed a girl and injured dozens.', 'killed', 'quake', 'girl'],
  ['Police dispersed the crowd.', 'dispersed', 'Police', 'crowd'],
  ['The company plans to acquire a rival, it said on Tuesday.', 'acquire', 'company', 'rival'],
  ['The regulator fined the bank $20 million for lapses.', 'fined', 'regulator', 'bank'],
  ['The judge fined the driver 300 euros.', 'fined', 'judge', 'driver'],
  // A firm is bought and a mayor elected; a film is released and a rate raised.
  ['The company acquired a smaller rival.', 'acquired', 'company', 'smaller rival'],
  ['The town elected a new mayor.', 'elected', 'town', 'new mayor'],
  ['The ministry deployed 300 soldiers.', 'deployed', 'ministry', '300 soldiers'],
  ['The company released a film.', 'released', 'company', ''],
  ['The bank raised its key rate.', 'raised', 'bank', ''],
  ['Police evacuated 80 people.', 'evacuated', 'Police', '80 people'],
  ['The union threatened legal action.', 'threatened', 'union', ''],
  ['Gunmen threatened two guards.', 'threatened', 'Gunmen', 'two guards'],
  ['A fire destroyed two houses.', 'destroyed', 'fire', 'two houses'],
  // Where people leave from, how far away and how strong is nobody.
  ['The quake struck 40 miles off Fiji.', 'struck', 'quake', ''],
  ['The villagers fled the town.', 'fled', 'villagers', ''],
  ['The suspect fled the scene on foot.', 'fled', 'suspect', ''],
  ['The champion was upset by a newcomer.', 'upset', 'newcomer', 'champion'],
  ['The union imposed a ban on travel.', 'imposed', 'union', ''],
  ['The union imposed sanctions on 20 officials.', 'imposed', 'union', '20 officials'],
  ['The army carried out air strikes on rebel bases.', 'air strikes', 'army', 'rebel bases'],
  ['The company laid off 300 workers.', 'laid off', 'company', '300 workers'],
  ['The ministry declared a state of emergency.', 'declared', 'ministry', ''],
  ['No one was injured.', 'injured', '', ''],
  ['Police arrested two men after a bomb killed 12 people in Kabul last week.', 'killed', 'bomb', '12 people'],
  ['Police arrested two men after a bomb killed 12 people in Kabul last week.', 'arrested', 'Police', 'two men'],
  ['A 4-0 loss to Orvel knocked the Dutch club out of the cup.', 'knocked', '', 'Dutch club'],
  ['Troops kill nine', 'kill', 'Troops', 'nine'],
  // What a number or a word for part of a whole counts is told; a total is what it counts.
  ['A total of 12 people were arrested.', 'arrested', '', '12 people'],
  ['Two of the five guards were arrested.', 'arrested', '', 'Two of the five guards'],
  ['Both of the firms were fined.', 'fined', '', 'Both of the firms'],
  ['The majority of the workers resigned on Friday.', 'resigned', 'majority of the workers', ''],
  ['One of the drivers has been charged with fraud.', 'charged', '', 'One of the drivers'],
  ['The 34-year-old was fined 300 euros for littering.', 'fined', '', '34-year-old'],
  // He, she and they are whom the text told last, if nobody with a name and nobody else can be meant.
  ['A suspect eluded officers before he was cornered and arrested.', 'arrested', '', 'suspect'],
  ['Police arrested two men after a chase. They were charged with theft.', 'charged', '', 'two men'],
  ['Two brothers broke into a shop in March. They were jailed on Friday.', 'jailed', '', 'Two brothers'],
  ['Police stopped a car. The driver was questioned. He was later released.', 'released', '', 'driver'],
  ['A woman stabbed a shopkeeper before she attacked a guard.', 'attacked', 'woman', 'guard'],
  ['A guard hit a driver. He was arrested.', 'arrested', '', ''],
  ['Ana Torres met a driver. She was arrested.', 'arrested', '', ''],
  ['There were no injuries. They attacked a guard.', 'attacked', '', 'guard'],
  ['Four guards were kidnapped and held hostage.', 'kidnapped', '', 'Four guards'],
  // A name that owns or joins somebody without one leaves that one to be told.
  ["Ana Torres's lawyer was arrested on Friday.", 'arrested', '', "Ana Torres's lawyer"],
  ['Nato and Norway signed a deal on Friday.', 'signed', 'Nato', ''],
  ['Singer and actor Ana Torres has resigned.', 'resigned', '', ''],
  // Whose purchase it is, and who announces one; a day owns no strike, and by how much is by nobody.
  ['Orvel completed its purchase of Ridan on Friday.', 'purchase', 'Orvel', ''],
  ["The regulator approved Orvel's purchase of Ridan.", 'purchase', 'Orvel', ''],
  ['Orvel announced a merger with Ridan on Friday.', 'merger', 'Orvel', ''],
  ["Monday's strike closed the port.", 'strike', '', ''],
  ["Orvel's data breach hit 4 million customers.", 'data breach', '', ''],
  // *It* at the beginning of a sentence is the body that the sentence before is about.
  ['Orvel opened a mill in May. It cut 40 jobs in June.', 'cut', 'Orvel', ''],
  ['Orvel announced a plan on Monday. It said it would close 40 stores.', 'close', 'Orvel', ''],
  ['Ana Torres spoke in May. It cut 40 jobs in June.', 'cut', '', ''],
  ['Orvel opened a mill in May. It took the mill a year to cut 40 jobs.', 'cut', '', ''],
  ['The staff were summoned by letter on Monday.', 'summoned', '', 'staff'],
  ['The deal announced the merger.', 'merger', '', ''],
  ['The fare will be raised by $200 in May.', 'raised', '', ''],
  ['Firm fined N40 million over leak', 'fined', '', 'Firm'],
  ['The minister called the planned strike "unneeded".', 'strike', '', ''],
  ['The rebels were captured and killed two guards.', 'killed', 'rebels', 'two guards'],
  ['Police arrest mayor', 'arrest', 'Police', 'mayor'],
  ['A man arrested on Monday was charged with murder.', 'charged', '', 'man'],
  ['He said the verdict would be appealed.', 'appealed', '', ''],
  ['After a bomb killed nine, police arrested two men.', 'killed', 'bomb', 'nine'],
  ['The man who fled after the raid was charged.', 'charged', '', 'man'],
  ['A man who stabbed a stallholder to death was jailed.', 'jailed', '', 'man'],
  ['The soldiers who shot Ana Torres were charged.', 'charged', '', 'soldiers'],
  ['The three judges also fined him 300 euros.', 'fined', 'three judges', ''],
  ['A man suspected of theft at a firm where he had worked was arrested.', 'arrested', '', 'man'],
  ['A boy shot and killed in a raid was buried.', 'killed', '', 'boy'],
  // An hour is nobody, and a man is not the day of his arrest.
  ['The three men were rescued by about 10am on Sunday.', 'rescued', '', 'three men'],
  ['Police arrested a man Tuesday in Lima.', 'arrested', 'Police', 'man'],
  // Without its object a verb that needs one is passive.
  ['Two men arrested in Lima', 'arrested', '', 'Two men'],
  ['27 rebels and 13 civilians killed in raid', 'killed', '', '27 rebels and 13 civilians'],
  ['900 asylum seekers rescued off Indonesian coast', 'rescued', '', '900 asylum seekers'],
  ['Rebels attack army base', 'attack', 'Rebels', 'army base'],
  ['Mayor resigned in Lima', 'resigned', 'Mayor', ''],
  // Who dies suffers it.
  ['Over 40 children died in Peru.', 'died', '', '40 children'],
  ['Three miners drowned when the shaft flooded.', 'drowned', '', 'Three miners'],
  // An article before quotation marks is nobody.
  ['The mayor declared a "flu emergency" on Monday.', 'declared', 'mayor', ''],
  // Only one of the two is a person; the agent of a passive is no second one.
  ['The union met with Ana Torres.', 'met', 'union', ''],
  ['The army was attacked by Peru.', 'attacked', '', 'army'],
  // What belongs to the trigger is nobody.
  ['Ana Torres took office in July.', 'took office', '', ''],
  // What is fired or given is no participant.
  ['The army fired one shell.', 'fired', 'army', ''],
  ['The rebels fired dozens of rounds into the town.', 'fired', 'rebels', ''],
  // A list of bare verbs goes on with the subject of the first.
  ['The bank plans to halve its dividend, cut jobs and sell a firm.', 'sell', 'bank', 'firm'],
  ['Bank of America, which cut 300 jobs, is safe.', 'cut', 'Bank of America', ''],
  ['Two other US indexes also fell.', 'fell', 'Two other US indexes', ''],
  // What an amount is of is told with it.
  ['Thousands of farmers protested on Monday.', 'protested', 'Thousands of farmers', ''],
  // Nouns have sides too.
  ['A strike by 12,000 nurses began.', 'strike', '12,000 nurses', ''],
  ['The attack on a convoy by gunmen was over.', 'attack', 'gunmen', 'convoy'],
  // One firm speaks of itself, several people of something else.
  ['Orvel said it was recalling 300 trucks.', 'recalling', 'Orvel', ''],
  ['Analysts said it sold 300 trucks.', 'sold', '', ''],
  // A relative clause without *that* takes nobody away; rebels act for no country.
  ['Colombian rebels freed a Spanish journalist they had held.', 'freed', 'Colombian rebels', 'Spanish journalist'],
  // One of two is neither a person nor a country.
  ['Israel and Hamas reached an agreement.', 'reached', 'Hamas', ''],
  ['Gunmen attacked Ana Torres and her driver.', 'attacked', 'Gunmen', 'driver'],
  ["Kenya's president and army chief met Ana Torres.", 'met', '', ''],
  ['The talks collapsed.', 'collapsed', 'talks', ''],
  ['The Lions were bowled out for 180 by Roxby.', 'bowled out', 'Roxby', 'Lions'],
  // Whom it befell is said where the harm is told.
  ['A gunman opened fire, killing nine worshippers.', 'opened fire', 'gunman', 'nine worshippers'],
  ['The union survived an attack.', 'attack', '', 'union'],
  // An end is no one that can be asked for something.
  ['The union demanded an end to the raids.', 'demanded', 'union', ''],
];
