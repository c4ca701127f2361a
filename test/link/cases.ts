import type { EventKind, ParticipantRole } from '../../src/core/entity.js';

export type Part = readonly [who: string, role: ParticipantRole];

/** A text, an event in it (kind and first trigger), and who took part. */
export const participants: readonly (readonly [text: string, kind: EventKind, trigger: string, ...parts: Part[]])[] = [
  [
    'Luis Soto denied that his men had shelled the camp and accused Peru of murder.',
    ...(['criticism', 'accused', ['Luis Soto', 'agent'], ['Peru', 'target']] as const),
  ],
  ['The clash with Chad, which killed nine, was over.', 'conflict', 'clash', ['Chad', 'target']],
  [
    'Peru sacked Ana Torres over a call with Luis Soto.',
    ...(['government', 'sacked', ['Peru', 'agent'], ['Ana Torres', 'target']] as const),
  ],
  ['Luis Soto broke his ankle against Samoa.', 'casualty', 'broke', ['Luis Soto', 'agent']],
  ['Vega broke Ola Kvist’s scoring record.', 'sport', 'broke', ['Vega', 'agent'], ['Ola Kvist', 'target']],
  // Whose state it is.
  ['Luis Soto is in custody.', 'justice', 'custody', ['Luis Soto', 'target']],
  ['Peru and Chile are in talks on a border.', 'meeting', 'talks', ['Peru', 'agent'], ['Chile', 'agent']],
  ['Luis Soto wept at the trial.', 'justice', 'trial'],
  ['France condemned Iran on Monday.', 'criticism', 'condemned', ['France', 'agent'], ['Iran', 'target']],
  [
    'Ana Torres and Luis Vega spoke. Police said they had arrested Omar Saleh.',
    ...(['justice', 'arrested', ['Omar Saleh', 'target']] as const),
  ],
  ['Japan was attacked by Russia.', 'conflict', 'attacked', ['Russia', 'agent'], ['Japan', 'target']],
  ["Russia's war in Ukraine goes on.", 'conflict', 'war', ['Russia', 'agent'], ['Ukraine', 'target']],
  ['The fighting in Sudan went on.', 'conflict', 'fighting'],
  ['Talks between Egypt and Sudan began.', 'meeting', 'Talks', ['Egypt', 'agent'], ['Sudan', 'agent']],
  ['Kenya signed a pact with Uganda.', 'cooperation', 'pact', ['Kenya', 'agent'], ['Uganda', 'agent']],
  ['In Germany, Brazil beat Chile 2-1.', 'sport', 'beat', ['Brazil', 'agent'], ['Chile', 'target']],
  ['Israeli strikes on Lebanon killed six.', 'conflict', 'strikes', ['Israel', 'agent'], ['Lebanon', 'target']],
  ['China urged India to withdraw.', 'demand', 'urged', ['China', 'agent'], ['India', 'target']],
  ['Togo asked the French for advice.', 'demand', 'asked', ['Togo', 'agent'], ['France', 'target']],
  ['Togo asked Maria Lopez for advice.', 'demand', 'asked', ['Togo', 'agent'], ['Maria Lopez', 'target']],
  ["Norway's envoy Ida Holm met Maria Lopez.", 'meeting', 'met', ['Ida Holm', 'agent'], ['Maria Lopez', 'agent']],
  ['Ghana said Togo attacked Benin.', 'conflict', 'attacked', ['Togo', 'agent'], ['Benin', 'target']],
  ['After Kenya left, Uganda condemned Chad.', 'criticism', 'condemned', ['Uganda', 'agent'], ['Chad', 'target']],
  ['Peru asked Chile to condemn Bolivia.', 'criticism', 'condemn', ['Chile', 'agent'], ['Bolivia', 'target']],
  ['The leaders of Iran and Iraq met.', 'meeting', 'met', ['Iran', 'agent'], ['Iraq', 'agent']],
  ['Soldiers from Chad and Niger attacked Togo.', 'conflict', 'attacked', ['Togo', 'target']],
  ['Ana Torres, president of Peru, met Luis Soto.', 'meeting', 'met', ['Ana Torres', 'agent'], ['Luis Soto', 'agent']],
  ['Kenyan opposition leaders met Luis Soto.', 'meeting', 'met', ['Luis Soto', 'agent']],
  ['Trains between Chad and Niger were attacked.', 'conflict', 'attacked'],
  // Clauses: relative ones, reduced and inverted passives, coordination, control.
  ['The soldiers who shot Ana Torres were charged.', 'conflict', 'shot', ['Ana Torres', 'target']],
  [
    'Others elected were Ana Torres and Luis Vega.',
    'election',
    'elected',
    ['Ana Torres', 'target'],
    ['Luis Vega', 'target'],
  ],
  [
    'Arrested in Lima were Ana Torres and Luis Vega.',
    'justice',
    'Arrested',
    ['Ana Torres', 'target'],
    ['Luis Vega', 'target'],
  ],
  ['He denied the charges and his lawyer, Inês Valente, left.', 'justice', 'denied'],
  [
    'Police charged Ana Torres with murdering Luis Vega.',
    'casualty',
    'murdering',
    ['Ana Torres', 'agent'],
    ['Luis Vega', 'target'],
  ],
  ['Peru and Chile signed the accord, and Bolivia rejected it.', 'refusal', 'rejected', ['Bolivia', 'agent']],
  // After a day at the beginning of the sentence, before one at its end; beyond the object of a relative clause or a form in -ing.
  ['On 3 May 2023 Kenya met Uganda.', 'meeting', 'met', ['Kenya', 'agent'], ['Uganda', 'agent']],
  ['On Monday Kenya met Uganda.', 'meeting', 'met', ['Kenya', 'agent'], ['Uganda', 'agent']],
  ['A court convicted Luis Vega two years ago in Porto.', 'justice', 'convicted', ['Luis Vega', 'target']],
  ['Gunmen shot dead Ana Torres.', 'conflict', 'shot dead', ['Ana Torres', 'target']],
  ['The Kenyan team beat Uganda 2-1.', 'sport', 'beat', ['Kenya', 'agent'], ['Uganda', 'target']],
  ['The men who attacked Ana Torres were charged.', 'justice', 'charged'],
  ['The man accused of killing Ana Torres was freed.', 'deescalation', 'freed'],
  ['The man accused of killing Ana Torres was freed.', 'casualty', 'killing', ['Ana Torres', 'target']],
  [
    'Djibouti demanded that Eritrea release 13 soldiers.',
    ...(['demand', 'release', ['Djibouti', 'agent'], ['Eritrea', 'target']] as const),
  ],
  // The clause of an aside has its own subject; a list after a preposition is no subject, a town that is shelled no doer.
  [
    'Steve Oduya, who took over in August after Paul Roe was sacked, called it wrong.',
    ...(['government', 'sacked', ['Paul Roe', 'target']] as const),
  ],
  [
    'Police arrested Luis Vega, a businessman who was extradited to Peru.',
    ...(['justice', 'extradited', ['Luis Vega', 'target']] as const),
  ],
  [
    'Libya freed Ana Torres, who was convicted of a crime and sentenced.',
    ...(['justice', 'sentenced', ['Ana Torres', 'target']] as const),
  ],
  ['Police intercepted a container of bananas from Ecuador.', 'military', 'intercepted'],
  ['The firm will lay off 400 workers after weak demand from China pushed profit down.', 'business', 'lay off'],
  ['Ukraine accused Russia of shelling a hospital.', 'conflict', 'shelling', ['Russia', 'agent']],
  [
    'North Korea said on Monday it would attack Japan.',
    'conflict',
    'attack',
    ['North Korea', 'agent'],
    ['Japan', 'target'],
  ],
  ['Kenya believes it defeated Chad.', 'sport', 'defeated', ['Kenya', 'agent'], ['Chad', 'target']],
  ['Kenya told it to attack Chad.', 'conflict', 'attack', ['Chad', 'target']],
  ['North Korea said it would attack Japan.', 'conflict', 'attack', ['North Korea', 'agent'], ['Japan', 'target']],
  [
    'North Korean troops fired on South Korean guards. The South condemned the raid.',
    ...(['criticism', 'condemned', ['South Korea', 'agent']] as const),
  ],
  // They are those whom the text joins, not the last two of whom it spoke.
  [
    'Mary Wanjiku and Daniel Mwangi spoke to Judge Ruth Achieng. Achieng jailed Peter Otieno. They appealed the verdict.',
    ...(['justice', 'appealed', ['Mary Wanjiku', 'agent'], ['Daniel Mwangi', 'agent']] as const),
  ],
  ['The expulsion of refugees from Angola began.', 'sanction', 'expulsion'],
  // A name that is only beside the agent is no participant.
  ['Critics of Ana Torres attacked the museum.', 'conflict', 'attacked'],
  ['Rwandan-backed rebels killed 12 people.', 'casualty', 'killed'],
  // Who is named in an apposition, not the country of the office or of the place.
  ["Brazil's president, Ana Torres, met Luis Vega.", 'meeting', 'met', ['Ana Torres', 'agent'], ['Luis Vega', 'agent']],
  ['The president of Chile, Maria Lopez, resigned.', 'government', 'resigned', ['Maria Lopez', 'agent']],
  ['Thieves broke into their van in Finland.', 'conflict', 'broke into'],
  ['The MV Nyota sank off Tanzania.', 'disaster', 'sank'],
  ['His brother Tomas Novak announced his death.', 'casualty', 'death'],
  // Pronouns and descriptions.
  ['Ana Torres flew to Rome. She met Luis Vega.', 'meeting', 'met', ['Ana Torres', 'agent'], ['Luis Vega', 'agent']],
  [
    'Ana Torres flew home. Luis Vega praised her.',
    'cooperation',
    'praised',
    ['Luis Vega', 'agent'],
    ['Ana Torres', 'target'],
  ],
  // A given name says who can be `he` and who `she`.
  [
    'Judge Mary Wanjiku said Daniel Mwangi had lied. He denied the charges.',
    'justice',
    'denied',
    ['Daniel Mwangi', 'agent'],
  ],
  ['Mary Wanjiku sat in Nairobi. He denied the charges.', 'justice', 'denied'],
  [
    '"Luis Vega was warned," said his sister, Ana Torres. She blamed Peru.',
    'criticism',
    'blamed',
    ['Ana Torres', 'agent'],
    ['Peru', 'target'],
  ],
  ['Chile condemned the murder.', 'casualty', 'murder'],
  ['Peru survived an attack by Chile.', 'conflict', 'attack', ['Chile', 'agent'], ['Peru', 'target']],
  ['Ana Torres shot dead outside home in Lima', 'conflict', 'shot dead', ['Ana Torres', 'target']],
  ['Police shot dead Ana Torres.', 'conflict', 'shot dead', ['Ana Torres', 'target']],
  ['Ana Torres spoke when Luis Vega fell ill. She married in 1951.', 'culture', 'married', ['Ana Torres', 'agent']],
  ['Foreign Minister Ida Holm flew to Rome. The minister resigned.', 'government', 'resigned', ['Ida Holm', 'agent']],
  ['Finance Minister Ida Holm met Defence Minister Omar Saleh. The minister resigned.', 'government', 'resigned'],
  ['Ida Holm, 39, flew to Rome. The 39-year-old resigned.', 'government', 'resigned', ['Ida Holm', 'agent']],
  ['The Kenyan army moved in. The army attacked a camp.', 'conflict', 'attacked', ['Kenya', 'agent']],
];

/** A text, and the mentions of each of its events of one kind. */
export const clusters: readonly (readonly [text: string, kind: EventKind, ...mentions: (readonly string[])[]])[] = [
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
  // Fighting before it is no part of what was done, and its dead are not those of the day.
  ['Troops retook the town after two days of fighting.', 'conflict', ['retook'], ['fighting']],
  [
    'Troops retook the town. Police said 40 people were killed in two days of clashes.',
    'casualty',
    ['killed', 'clashes'],
  ],
  ['Forty people died of typhoid. Burials have risen since the outbreak.', 'casualty', ['died', 'outbreak']],
  ['Norvel will buy Altair in a deal worth two billion. The deal shocked all.', 'business', ['buy', 'deal', 'deal']],
  ['Norvel will acquire Altair. The transaction is subject to approval.', 'business', ['acquire', 'transaction']],
  ['Norvel will acquire Altair. Peru signed a trade deal with Chile.', 'business', ['acquire']],
  // What is said of it; not what is said of something else.
  ['The raid killed nine. It was the deadliest attack of the war.', 'conflict', ['raid', 'killed', 'attack', 'war']],
  [
    'Ten people died of flu. Doctors speak of it as the worst outbreak of the disease.',
    'casualty',
    ['died', 'outbreak'],
  ],
  // A win, what led to it and what it brought.
  ['Harwick reached the final with a 3-1 victory over Dunmore.', 'sport', ['reached', 'final', 'victory']],
  // A noun and its verb, once more.
  [
    'Norvel won a rail contract. The contract, awarded on Monday, is worth a million.',
    'business',
    ['won', 'contract', 'awarded'],
  ],
  ['Norvel won a rail contract. A contract was awarded to Altair.', 'business', ['won', 'contract'], ['awarded']],
  ['Vega led Harwick to a 3-1 victory on Sunday.', 'sport', ['led', 'victory']],
  ['Harwick beat Dunmore 3-1. They won without their captain.', 'sport', ['beat', 'won']],
  ['Harwick beat Dunmore 3-1. They won the cup in 1998.', 'sport', ['beat'], ['won']],
  ['Harwick clinched a playoff berth on Sunday.', 'sport', ['clinched', 'playoff berth']],
  // Who had no name in the lead; not where the lead speaks of several, or of somebody else.
  [
    'A man was arrested in Lima on Monday. The shop was shut. Luis Soto, 34, was arrested at home, police said.',
    'justice',
    ['arrested', 'arrested'],
  ],
  [
    'Luis Soto was arrested in Lima. The shop was shut. The man was arrested at home.',
    'justice',
    ['arrested', 'arrested'],
  ],
  ['Luis Soto was arrested in Lima. A man was arrested in Callao.', 'justice', ['arrested'], ['arrested']],
  // Counts of a charge, however far off.
  [
    'The county attorney handed down charges against Luis Soto on Friday, which include one count of third-degree murder.',
    'justice',
    ['handed down', 'murder'],
  ],
  ['The store was destroyed after a fire broke out.', 'disaster', ['destroyed', 'fire', 'broke out']],
  ['Residents were evacuated after a fire in Lima.', 'disaster', ['evacuated'], ['fire']],
  // What the deal is; not what it is for.
  ['Norvel signed an agreement to acquire Altair.', 'cooperation', ['signed', 'agreement', 'acquire']],
  ['Norvel signed an agreement on Monday and will acquire Altair.', 'cooperation', ['signed', 'agreement']],
  // The vote of a day is the one that was spoken of; teams have a game each week.
  [
    'Voters are going to the polls in Peru. Critics called Sunday\u2019s vote a sham.',
    'election',
    ['going to the polls', 'vote'],
  ],
  ['Harwick won on Sunday. He was hurt in last week\u2019s game.', 'sport', ['won'], ['game']],
  ['They celebrated the anniversary of the bank.', 'culture', ['celebrated', 'anniversary']],
  // A headline and its lead may name a place in two ways; further on they are two.
  [
    'Nine killed at Harwick Mill plant\nPolice say nine people have been killed at the Orvel factory in Dunmore Hill.',
    'casualty',
    ['killed', 'killed'],
  ],
  // What was called off is no second event; what lasts is dated by its beginning too.
  // A meeting that was called off is an event that scripts ask for, denied.
  ['Peru called off talks with Chile.', 'meeting', ['talks']],
  ['The singer turned down an offer from Peru.', 'refusal', ['turned down', 'offer']],
  [
    'On 5 June 2009 nine people died in a cholera outbreak. Since the outbreak began in May 2008 it has spread.',
    'casualty',
    ['died', 'outbreak', 'outbreak'],
  ],
  // In passing; not with another kind of thing.
  ['Bombings were reported in the north, an attack that shocked all.', 'conflict', ['Bombings', 'attack']],
  [
    'Bombings were reported in the north. An attack that was foiled shocked all.',
    'conflict',
    ['Bombings'],
    ['attack', 'foiled'],
  ],
  // What the warning is of; the injury with which it was done.
  ['Peru warned of war.', 'threat', ['warned', 'war']],
  ['Peru warned of an invasion by Chile.', 'threat', ['warned']],
  ['Vega pulled out with an ankle injury.', 'deescalation', ['pulled out', 'injury']],
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
  // A purchase: told in the headline, agreed on, paid for; another firm is another purchase.
  [
    'Norvel acquires Altair\nNorvel said on Monday that it has signed an agreement to acquire Altair.',
    'business',
    ['acquires', 'signed', 'agreement', 'acquire'],
  ],
  [
    'Norvel to acquire Altair\nNorvel has signed an agreement to acquire Altair. It will pay a million in cash. By acquiring Altair, it will grow. The transaction is subject to approval.',
    'business',
    ['acquire', 'signed', 'agreement', 'acquire', 'pay', 'acquiring', 'transaction'],
  ],
  ['Norvel to acquire Altair\nVelt has acquired Bertec.', 'business', ['acquire'], ['acquired']],
  ['Norvel forged a deal with Altair.', 'cooperation', ['forged', 'deal']],
  ['Vega has signed a new contract.', 'sport', ['signed', 'contract']],
  ['Norvel Inc. agreed to buy Altair Inc. for $3 million.', 'cooperation', ['agreed', 'buy']],
  [
    'Norvel to buy Altair for $3 million\nNorvel Inc. has agreed to acquire Altair Inc., the firms said. The deal is the biggest of the year.',
    'business',
    ['buy', 'agreed', 'acquire', 'deal'],
  ],
  [
    'With its largest deal, Norvel hopes to grow. It is the $2bn acquisition of Altair.',
    'cooperation',
    ['deal', 'acquisition'],
  ],
  // Two nouns for one thing, and a noun of what was felt in two places.
  ['The earthquake and tsunami of 2004 killed thousands.', 'disaster', ['earthquake', 'tsunami', 'killed']],
  [
    'An earthquake hit Lima. Houses fell as the earthquake shook Callao.',
    'disaster',
    ['earthquake', 'hit', 'earthquake', 'shook'],
  ],
  // The deed of a suspect: what the lead told, unless it was done to somebody else, or is no such deed.
  [
    'Two women were shot dead in Lima on Monday. The suspect, Luis Soto, is accused of firing at rivals.',
    'conflict',
    ['shot dead', 'firing'],
  ],
  [
    'Two women were shot dead in Lima on Monday. Luis Soto is accused of stealing a car.',
    'conflict',
    ['shot dead'],
    ['stealing'],
  ],
  // The headline in other words: what is voted on; those who were harmed.
  [
    'Council approves $48 million budget\nThe city council voted 5-4 on Monday to adopt a $48.2 million budget.',
    'government',
    ['approves', 'voted', 'adopt'],
  ],
  [
    'Council approves $48 million budget\nThe city council voted 5-4 on Monday to sell a pool.',
    'government',
    ['approves'],
  ],
  [
    'Holm killed his mother and a neighbour on Monday. Both women were stabbed in the flat.',
    'casualty',
    ['killed', 'stabbed'],
  ],
  ['Holm killed two women on Monday. Two men were stabbed.', 'casualty', ['killed']],
  // In one phrase, of one contest.
  ['Vega broke Ola Kvist’s scoring record.', 'sport', ['broke', 'scoring record']],
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
  // A charge belongs to the verb before it, whatever the crime; many dead are not the one who was named.
  [
    'Woman killed by drunk driver in Lima\nThe driver fled. Luis Soto was charged with vehicular manslaughter, criminally negligent homicide and arson.',
    'justice',
    ['charged', 'manslaughter', 'homicide', 'arson'],
  ],
  ['Ana Holm died of flu on Monday. So far 46 people have died.', 'casualty', ['died'], ['died']],
  ['Two women died of flu on Monday. So far 46 people have died.', 'casualty', ['died', 'died']],
  // A verb said of the noun before it.
  ['Talks with Ana Torres collapsed.', 'meeting', ['Talks', 'collapsed']],
  ['Hundreds of aftershocks continued to rattle the city.', 'disaster', ['aftershocks', 'rattle']],
  ['The attack on two tankers was foiled by an Indian warship.', 'conflict', ['attack', 'foiled']],
  ['A hundred people rioted and threw bottles.', 'protest', ['rioted', 'threw']],
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
  // The charge names a crime, and is no part of what was done elsewhere.
  ['Vega and Soto were found guilty of murder. He burned the car.', 'justice', ['found guilty', 'murder']],
  ['Soto was charged with murder. Ana Holm died at a hospital.', 'justice', ['charged', 'murder']],
  ['Soto was charged with murder, robbery and arson.', 'justice', ['charged', 'murder', 'robbery', 'arson']],
  ['The trial of two youths charged with murder began on Monday.', 'justice', ['trial', 'charged', 'murder']],
  ['The trial of two youths began. Ana Holm was charged with murder.', 'justice', ['trial'], ['charged', 'murder']],
  ['Luis Soto is on trial for fraud.', 'justice', ['trial', 'fraud']],
  [
    'Luis Soto was jailed. Soto pleaded guilty to wounding with intent, possession of a knife, threatening to kill a nurse and resisting arrest.',
    'justice',
    ['jailed'],
    ['pleaded guilty', 'wounding', 'threatening', 'kill', 'resisting', 'arrest'],
  ],
  ['Luis Soto was accused of attacking a nurse.', 'conflict', ['attacking']],
  // What is still to come; what a court ordered.
  [
    'Luis Soto was convicted of murder on Monday. Sentencing is set for June 13.',
    'justice',
    ['convicted', 'murder'],
    ['Sentencing'],
  ],
  [
    'A court in Lima ordered that a man, Luis Soto, be remanded in prison for arson.',
    'justice',
    ['ordered', 'remanded', 'arson'],
  ],
  // The lead once more, in full; what is looked into is no charge.
  [
    'Police are asking for help after a crash on Monday. A van collided with a wall in Leeds at noon.',
    'disaster',
    ['crash', 'collided'],
  ],
  ['Police are looking into the cause of a fire that killed two.', 'disaster', ['fire', 'killed']],
  // Whom the lead does not name, and what it was reported as.
  [
    'A man was stabbed outside a bar in Lima. Juan Vega was left bleeding. The stabbing happened at noon.',
    'conflict',
    ['stabbed', 'bleeding', 'stabbing'],
  ],
  [
    'A clerk was jailed for stabbing a friend. Police came to reports that a man had stab wounds. The victim suffered injuries.',
    'conflict',
    ['stabbing', 'stab wounds', 'suffered', 'injuries'],
  ],
  [
    'A man accused of arson was seen in Lima. Luis Soto, 36, was charged with arson.',
    'criticism',
    ['accused', 'arson', 'charged', 'arson'],
  ],
  ['Ana Torres accused Soto of theft. Luis Soto was charged with theft.', 'justice', ['charged', 'theft']],
  // Held after the arrest; not where somebody else is.
  ['A man was arrested in Lima on Monday. He is in custody.', 'justice', ['arrested', 'custody']],
  ['Luis Soto was arrested in Lima on Monday. Ana Holm is in custody.', 'justice', ['arrested'], ['custody']],
  // What is only supposed lies behind; what may come does not.
  ['A flood hit Lima. Some people might have died at home.', 'disaster', ['flood', 'hit', 'died']],
  // What lies behind a win.
  [
    'Vega Sets Scoring Record\nVega scored 20 points on Monday, breaking the club’s scoring record.',
    'sport',
    ['Sets', 'Scoring Record', 'scored', 'breaking', 'scoring record'],
  ],
  // Other words for it.
  [
    'Police foiled an attack in Paris. Officers thwarted the attack.',
    'conflict',
    ['foiled', 'attack', 'thwarted', 'attack'],
  ],
  ['Roe scored 20 points on Sunday to break the scoring record.', 'sport', ['scored', 'break', 'scoring record']],
  ['It was a 3-1 victory over Dunmore at the quarterfinals.', 'sport', ['victory', 'quarterfinals']],
  [
    'Luis Soto was killed in Lima. A death of a dog followed. The murder of Luis Soto shocked all.',
    ...(['casualty', ['killed', 'murder'], ['death']] as const),
  ],
  // Nobody is hurt twice; of a noun only what stands in its own phrase makes it another.
  [
    'Ana Torres was injured on the road. Nurses wept. Ana Torres was killed by a car.',
    'casualty',
    ['injured', 'killed'],
  ],
  ['Torres to nominate Luis Soto\nThe president will name Luis Soto as judge.', 'election', ['nominate', 'name']],
  [
    'Ana Torres died on Monday. Nurses wept. Her school closed. The town mourned. A boy died in the same hospital.',
    ...(['casualty', ['died'], ['died']] as const),
  ],
  ['Other agencies providing aid to the town include Unicef.', 'aid', ['providing', 'aid']],
  ['Orvel fired Ana Torres on Monday. The dismissal was a shock.', 'government', ['fired', 'dismissal']],
  ['Ana Torres visited Paris. Ana Torres held a press conference there.', 'meeting', ['visited'], ['press conference']],
  ['France met with Spain in Paris. The meeting lasted an hour.', 'meeting', ['met', 'meeting']],
  ['Torres spoke of an expected meeting with Soto. On Monday she met Vega.', 'meeting', ['meeting'], ['met']],
  ['France attacked Mali. Spain attacked Chad.', 'conflict', ['attacked'], ['attacked']],
  ['A bomb exploded in Karachi. A bomb exploded in Lahore.', 'conflict', ['exploded'], ['exploded']],
  ['A bomb exploded in Basra Province. A bomb exploded in Basra.', 'conflict', ['exploded', 'exploded']],
  ['The G20 summit opened in Osaka. The summit ends on Sunday.', 'meeting', ['G20 summit', 'summit']],
  ['China condemned Japan on Monday. China condemned Japan on Friday.', 'criticism', ['condemned'], ['condemned']],
  ['Iran did not attack Iraq. Iran attacked Kuwait.', 'conflict', ['attack'], ['attacked']],
  // Headline, lead and body; verb and noun; the line of the day is no headline.
  [
    'PUBLISHED FRIDAY, MARCH 8, 2013\nLuis Soto resigns\n\nThe mayor, Luis Soto, has decided to step down.',
    'government',
    ['resigns', 'step down'],
  ],
  [
    'Court jails mayor for bribes\n\nA court on Friday sentenced the mayor to six years.\n\nThe verdict came at noon.',
    'justice',
    ['jails', 'sentenced', 'verdict'],
  ],
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
  // What was asked for, of nobody else.
  ['Kenya offered to mediate in the war.', 'cooperation', ['offered', 'mediate']],
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
  // One subject in one sentence; a person and the country that he acts for; one object.
  ['The index closed at 7,465, having lost 1.2 percent.', 'business', ['closed', 'lost']],
  [
    "Kenya attacked a camp. Kenya's President Daniel Moi attacked the camp again.",
    'conflict',
    ['attacked', 'attacked'],
  ],
  ['Some 300 actors marched through Lyon in protest.', 'protest', ['marched', 'protest']],
  ['The firm posted a profit on Monday.', 'business', ['posted', 'profit']],
  // The comma of a number ends no phrase: both are about the branches.
  [
    'The bank plans to close 1,100 branches. It said the branches that were to be closed were small.',
    'business',
    ['close', 'closed'],
  ],
  // A noun and the verb it is the subject of, how it was done, what came of it, what the charge was, what it is called.
  ['Peace was signed on 3 March 2023.', 'deescalation', ['Peace', 'signed']],
  ['The flood struck two towns on Monday.', 'disaster', ['flood', 'struck']],
  ['The army retaliated by firing shells into the town.', 'conflict', ['retaliated', 'firing']],
  ['The flood struck two towns, destroying 900 homes.', 'disaster', ['flood', 'struck', 'destroying']],
  ['Ana Torres was convicted of murder.', 'justice', ['convicted', 'murder']],
  ['The flood came at night. Peru asked for help after the disaster.', 'disaster', ['flood', 'disaster']],
  ['A court convicted Ana Torres. The judges ruled that she lied.', 'justice', ['convicted', 'ruled']],
  ['Peru promised two million dollars in aid.', 'cooperation', ['promised', 'aid']],
  // One sentence: moves of a market, a cause, a contest, the spoils of a win, what was called off, denied or asked for.
  ['The DAX slid 1.1 percent and the CAC 40 slipped 0.6 percent.', 'business', ['slid', 'slipped']],
  ['Cholera killed 3,028 people in Mali, an increase of 25% in three days.', 'casualty', ['killed', 'increase']],
  ['Indian shares fell ten percent before rallying to a decline of two percent.', 'business', ['fell', 'rallying']],
  ['Two indexes fell: the Nikkei index fell by 9 points.', 'business', ['fell', 'fell']],
  ['A flood struck Gao. Heavy storms led to the flood.', 'disaster', ['flood', 'struck', 'storms', 'flood']],
  ['Harwick will meet Stoneleigh in the semi-final.', 'sport', ['meet', 'semi-final']],
  ['Harwick beat Dunmore 3-1 and reached the final.', 'sport', ['beat', 'reached', 'final']],
  ['Peru cancelled a visit to Chile.', 'refusal', ['cancelled', 'visit']],
  ['Ana Torres denied that her men had looted the shop.', 'refusal', ['denied', 'looted']],
  [
    'They called on Orvel to halve its dividend, cut pay and sell Ridan.',
    'demand',
    ['called on', 'halve', 'cut', 'sell'],
  ],
  // A headline in the present, hearsay of the same day, those whom a pronoun means, a search after a rescue.
  ['Ana Torres resigns\n\nAna Torres has decided to step down.', 'government', ['resigns', 'step down']],
  [
    'The navy rescued 90 people on Friday. The navy reportedly saved 20 sailors on Friday.',
    'aid',
    ['rescued', 'saved'],
  ],
  ['The army expelled nine monks. They were deported by bus.', 'sanction', ['expelled', 'deported']],
  ['Fishermen rescued 118 people. Divers were searching for 17 survivors.', 'aid', ['rescued', 'searching for']],
  // A place that is called as the scandal is.
  ['The Waveygate scandal began. He lived in Waveygate.', 'justice', ['Waveygate']],
  // The name of a subject with and without more, and a name that a noun of its kind follows.
  ['The Nikkei stock index fell on Monday. For Monday, the Nikkei closed down.', 'business', ['fell', 'closed down']],
  ['The Harn marathon began at nine. The race began late.', 'sport', ['Harn marathon', 'race']],
  // A deed of which more is said, or that only came before, is an event of its own.
  ['Luis Vega was convicted of the murder of Ana Torres.', 'casualty', ['murder']],
  ['Police arrested two men after a murder.', 'casualty', ['murder']],
  // Events of different people stay apart, on either side; so do other days and the distant past.
  ['Chad arrested Idriss Moussa. Chad arrested Omar Saleh.', 'justice', ['arrested'], ['arrested']],
  ['The index fell. The dollar fell.', 'business', ['fell'], ['fell']],
  ['A ferry sank on Monday. In 1987 a ferry sank too.', 'disaster', ['sank'], ['sank']],
  ['The firm will cut jobs. It cut jobs.', 'business', ['cut'], ['cut']],
  [
    'Ana Holm won the award for best film. Its star won the best actress award.',
    'culture',
    ['won', 'award'],
    ['won', 'award'],
  ],
  // What was asked for, refused or demanded is no second row, unless one does it to another.
  ['Kenya asked Uganda to extradite Moses Opiyo.', 'demand', ['asked', 'extradite']],
  ['Kampala refused to extradite him.', 'refusal', ['refused', 'extradite']],
  ['Peru asked Chile to condemn Bolivia.', 'demand', ['asked']],
  ['A ferry sank in May 1998, and 63 died.\n\nHe spoke of the sinking.', 'disaster', ['sank', 'died', 'sinking']],
  [
    'Captain jailed over Lake Victoria disaster\n\nHe commanded a ferry that capsized on Lake Victoria.',
    ...(['disaster', ['Lake Victoria disaster', 'capsized']] as const),
  ],
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
  // What somebody else owns, a noun that is described, and the day of a statement.
  ["Ines Calder won the race. Tomas Reil won the men's race.", 'sport', ['won', 'race'], ['won', 'race']],
];

/** A text, a trigger in it, and the value of its date. */
export const dated: readonly (readonly [text: string, trigger: string, value: string | null])[] = [
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
  ['Some 900 pupils have been abducted since December.', 'abducted', null],
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

/** A text, a trigger in it, and where it happened, with the country where that is known. */
export const placed: readonly (readonly [text: string, trigger: string, place: string | null, iso2: string | null])[] =
  [
    ['Police arrested two men in Lima.', 'arrested', 'Lima', 'PE'],
    ['"The killing must stop," Ana Torres said in Paris.', 'killing', null, null],
    ['Rebels fired rockets aimed at a base in Chad.', 'fired', 'Chad', 'TD'],
    ['Congress opened an inquiry into Norvel last year.', 'inquiry', null, null],
    ['Shares in Lima Steel fell on Monday.', 'fell', null, null],
    ['They agreed to pay a firm registered in Cyprus.', 'agreed', null, null],
    // The place of a deed is not that of words about it.
    ['Norway condemned the attack on a camp in South Sudan.', 'condemned', null, null],
    ['In Paris, Norway condemned the attack on a camp.', 'condemned', 'Paris', 'FR'],
    ['A bomb killed nine in Kabul last week.', 'killed', 'Kabul', 'AF'],
    ['Two men arrested in Madrid were freed by police.', 'freed', null, null],
    ['Luis Vega, who was arrested in May, was sentenced in Lima.', 'arrested', null, null],
    ['The general ushered in a Communist takeover and resigned.', 'resigned', null, null],
    ['The vote in Parliament angered the union.', 'vote', null, null],
    ['Nine were killed in Ohio Storms.', 'killed', null, null],
    // What sort of place it is stands before its name.
    ['A bomb killed nine in the coastal city of Lima on Monday.', 'killed', 'Lima', 'PE'],
    ['A bomb killed nine near the village of Norvel.', 'killed', 'near the village of Norvel', null],
    ['A quake struck the southern Peruvian city of Ica.', 'struck', 'Ica', null],
    ['A bomb killed nine in an area of hills.', 'killed', null, null],
    ['A bomb killed nine in northern Chad on Monday.', 'killed', 'Chad', 'TD'],
    ['A bomb killed nine in northern hills.', 'killed', null, null],
    // Below a country the lead names where in it.
    ['A ferry sank in Peru. The ferry sank in Lake Titicaca on Monday.', 'sank', 'Lake Titicaca', null],
    ['Workers protested at Orvel Motors on Monday.', 'protested', null, null],
    ['The actress checked into Orvel Clinic.', 'checked', 'Orvel Clinic', null],
    // What is told of before or after has a place of its own; a preposition in a name is part of it.
    ['Ana Torres resigned following her exit from a clinic in Lima.', 'resigned', null, null],
    ['Ana Torres resigned following her exit from a clinic in Lima.', 'exit', 'Lima', 'PE'],
    ['Orvel bought Voices In Motion on Monday.', 'bought', null, null],
    // What a disaster hits, if it is called as places are.
    ['A quake struck Lima on Monday.', 'struck', 'Lima', 'PE'],
    ['A tsunami hit the Indonesian island of Java.', 'hit', 'Indonesian island of Java', 'ID'],
    ['A quake shakes Lake County.', 'shakes', 'Lake County', null],
    ['1 Killed, 2 Wounded in Shooting at NE Phila. Mill\nPolice say nine were hurt.', 'Wounded', null, null],
    ['The blast rocked Orvel Motors.', 'rocked', null, null],
    // The country beside a town.
    ['Six pupils in Haverly, Peru were arrested.', 'arrested', 'Haverly', 'PE'],
    ['Police arrested two men in Haverly, Peru.', 'arrested', 'Haverly', 'PE'],
    ['In Paris, Norway beat Chile.', 'beat', 'Paris', 'FR'],
    ['Police arrested two men at Lod Airport.', 'arrested', 'Lod Airport', null],
    ['Her clinic was destroyed in Hurricane Nuria.', 'destroyed', null, null],
    ['The singer won an award in a Variety or Music Program.', 'won', null, null],
  ];

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

/** The name of the first event, as a person would say it. */
export const called: readonly (readonly [text: string, name: string])[] = [
  ["The country's military shelled a village.", 'military shelled village'],
  ['There was a sharp rise in their costs, which shocked them.', 'sharp rise in costs'],
  ['Shares of Orvel Inc. rose 4% on Monday.', 'Shares of Orvel Inc. rose 4%'],
  ['Shares in Orvel rose 4% on Monday.', 'Shares in Orvel rose 4%'],
  ['The Reserve Bank of Lakewave raised rates on Monday.', 'Reserve Bank of Lakewave raised rates'],
  ['Last year Orvel bought Ridan.', 'Orvel bought Ridan'],
  ['Orvel has been fined $61 million as part of a plan.', 'Orvel fined $61 million'],
  ['The firms agreed to “meaningful cuts” in May.', 'firms agreed to meaningful cuts'],
  ['Orvel Holdings, LLC, a maker of shoes, cut 400 jobs in May.', 'Orvel Holdings, LLC cut 400 jobs'],
  ['She has since sold her firm.', 'sold firm'],
  ["Peru's Congress opened an inquiry into Norvel.", "Peru's Congress opened inquiry into Norvel"],
  ['Tonga had beaten New Zealand 21-19 on Monday.', 'Tonga had beaten New Zealand 21-19'],
  ["Canada blocked Orvel's $39 billion bid for Lakewave.", "Canada blocked Orvel's $39 billion bid for Lakewave"],
  [
    "Japan's prime minister asked them to tell the world what they knew.",
    "Japan's prime minister asked them to tell world",
  ],
  ['PM survives no-confidence vote as protests grow', 'PM survives no-confidence vote'],
  ['Luis Soto faced new calls to resign on Monday.', 'new calls to resign'],
  ['The opposition accused him of taking bribes.', 'opposition accused him of taking bribes'],
  ['In 2004 King Olmund awarded her the medal.', 'Olmund awarded her medal'],
  ['Sweden defeated South Korea 1 – 0 on Monday.', 'Sweden defeated South Korea 1–0'],
  ['The Irish Times published leaked emails.', 'Irish Times published leaked emails'],
  ['Orvel Motors said on Monday it had agreed to buy Lakewave.', 'Orvel Motors agreed to buy Lakewave'],
  ['The miners union said it had been ignored and threatened to strike.', 'miners union threatened to strike'],
  [
    "Zambian mining giant Orvel said it had agreed to buy Peru's Lakewave Copper.",
    "Orvel agreed to buy Peru's Lakewave Copper",
  ],
  ['Luis Soto called on it to declare a state of emergency.', 'Luis Soto called on it to declare state of emergency'],
  ['Ana Torres was pulled alive from the rubble of a school.', 'Ana Torres pulled alive from rubble of school'],
  ['Kenya beat Fiji 21-19 in a thrilling final on Sunday to win the cup.', 'Kenya beat Fiji 21-19 to win cup'],
  ['In 2022 it ordered three firms to sell their mines.', 'ordered three firms to sell mines'],
  ['The 35-year-old driver was killed.', '35-year-old driver killed'],
  ['The Nikkei fell to lows not seen since 1982.', 'Nikkei fell to lows'],
  ['Kenya asked Uganda to extradite him.', 'Kenya asked Uganda to extradite him'],
  ['Peru agreed on Monday in Porto to cut tariffs.', 'Peru agreed to cut tariffs'],
  ['Workers threatened to strike at the port of Harwick.', 'Workers threatened to strike'],
  ['The union threatened to strike next week.', 'union threatened to strike'],
  ['The minister denied that his men had looted the shop.', 'minister denied his men had looted shop'],
  ['Djibouti demanded that Eritrea release 13 soldiers.', 'Djibouti demanded Eritrea release 13 soldiers'],
  ['Ukraine accused Russia of shelling a hospital.', 'Ukraine accused Russia of shelling hospital'],
  ['Orvel Motors said it would close its plant in Lyon.', 'Orvel Motors would close plant'],
  ['Police said they had arrested three men.', 'Police arrested three men'],
  ['Dutch court jails former port official over bribes', 'Dutch court jails former port official over bribes'],
  [
    'Japanese Foreign Minister Yoshimasa Hayashi met U.S. Secretary of State Antony Blinken in Rome.',
    'Yoshimasa Hayashi met Antony Blinken',
  ],
  ['The car maker warned profit would fall.', 'car maker warned profit would fall'],
  ['Orvel to cut 400 jobs after loss', 'Orvel to cut 400 jobs'],
  ['Delegations from the army and the rebels met in Rome.', 'Delegations met'],
  ['Gerrit van den Akker left. Van den Akker, who denied the charges, wept.', 'Gerrit van den Akker denied charges'],
  ['Fighting broke out in April.', 'Fighting broke out'],
  ['Luis Soto met personally with Ana Torres.', 'Luis Soto met with Ana Torres'],
  ['The club has offered an eight-year contract to Luis Soto.', 'club offered eight-year contract to Luis Soto'],
  ['Luis Soto agreed to a seven-year, $161-million deal.', 'Luis Soto agreed to seven-year, $161-million deal'],
  ['Romania has banned hunting in the north.', 'Romania banned hunting'],
  ['The mayor declared a "flu emergency" on Monday.', 'mayor declared flu emergency'],
  ['Ana Torres was announced as the new host of the show.', 'Ana Torres announced as new host of show'],
  ['Luis Soto was arrested as the crowd cheered.', 'Luis Soto arrested'],
  ['Two guards were killed in a car accident on Monday.', 'Two guards killed in car accident'],
  ['A bomb killed two guards in a village on Monday.', 'bomb killed two guards'],
  ['Ana Torres checked herself into a clinic.', 'Ana Torres checked herself into clinic'],
  ['The gunman fired at two officers.', 'gunman fired at two officers'],
  ['A series of floods destroyed the town.', 'series of floods destroyed town'],
  ['Hundreds of homes were destroyed in May.', 'Hundreds of homes destroyed'],
  [
    'Experts warned that an epidemic in the north of Peru would kill thousands.',
    'Experts warned epidemic would kill thousands',
  ],
  ['Man charged in fatal Lakeside hit and run', 'Man charged'],
  ["Luis Soto will become chief executive of Orvel's recently opened museum.", 'Luis Soto will become chief executive'],
  ["Ana Torres to Host Next Year's Oscars", "Ana Torres to Host Next Year's Oscars"],
  ['Luis Soto denied taking bribes.', 'Luis Soto denied taking bribes'],
  ['Peru will on Monday expel two envoys.', 'Peru will expel two envoys'],
  ['Veldane said Wednesday it will lay off 400 workers.', 'Veldane will lay off 400 workers'],
  ['Steve Oduya took over in August.', 'Steve Oduya took over'],
  // What was said was said of another: nobody is named.
  ['Police said it killed three men.', 'killed three men'],
  ['GM warned that the amount calculated is preliminary.', 'GM warned'],
];
