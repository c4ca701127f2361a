import type { ClusterRow } from './rows.js';

/** All other events: deals, votes, games, markets, talks. */
export const otherClusters: readonly ClusterRow[] = [
  // What each of many may do on a day is done by another; what was named to compare the news with it is not the news; the next one.
  ['Ana Torres called for calm in Lima. The union called for a pause.', 'demand', ['called for'], ['called for']],
  [
    'Ana Torres won the election on Monday. Turnout was the highest since the first vote in 1991. The election was fair.',
    'election',
    ['won', 'election', 'election'],
    ['vote'],
  ],
  [
    'Ana Torres met Luis Vega at a summit in Lima. The next summit will be held in Gao.',
    'meeting',
    ['met', 'summit'],
    ['summit'],
  ],
  ['Soldiers seize power in Chad\n\nSoldiers overthrew the president.', 'conflict', ['seize power', 'overthrew']],
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
  // A win, what led to it and what it brought.
  ['Harwick reached the final with a 3-1 victory over Dunmore.', 'sport', ['reached', 'final', 'victory']],
  // What people take to the streets for, and what they ask somebody to do.
  ['Thousands marched in Lima on Saturday to demand tougher rules.', 'protest', ['marched', 'demand']],
  ['Lawmakers demanded that she dismiss the minister.', 'demand', ['demanded', 'dismiss']],
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
  // What was called off is no second event; what lasts is dated by its beginning too.
  // A meeting that was called off is an event that scripts ask for, denied.
  ['Peru called off talks with Chile.', 'meeting', ['talks']],
  ['The singer turned down an offer from Peru.', 'refusal', ['turned down', 'offer']],
  // A verb and its object that are called the same.
  [
    'The minister survived a vote of no confidence by three votes.',
    'government',
    ['survived', 'vote of no confidence'],
  ],
  [
    'On 5 June 2009 nine people died in a cholera outbreak. Since the outbreak began in May 2008 it has spread.',
    'casualty',
    ['died', 'outbreak', 'outbreak'],
  ],
  // What the warning is of; the injury with which it was done.
  ['Peru warned of war.', 'threat', ['warned', 'war']],
  ['Peru warned of an invasion by Chile.', 'threat', ['warned']],
  ['Vega pulled out with an ankle injury.', 'deescalation', ['pulled out', 'injury']],
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
  // A verb said of the noun before it.
  ['Talks with Ana Torres collapsed.', 'meeting', ['Talks', 'collapsed']],
  ['Hundreds of aftershocks continued to rattle the city.', 'disaster', ['aftershocks', 'rattle']],
  ['The attack on two tankers was foiled by an Indian warship.', 'conflict', ['attack', 'foiled']],
  ['A hundred people rioted and threw bottles.', 'protest', ['rioted', 'threw']],
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
    'justice',
    ['accused', 'arson', 'charged', 'arson'],
  ],
  ['Ana Torres accused Soto of theft. Luis Soto was charged with theft.', 'justice', ['charged', 'theft']],
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
  // What was asked for, of nobody else.
  ['Kenya offered to mediate in the war.', 'cooperation', ['offered', 'mediate']],
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
  // The name of a subject with and without more, and a name that a noun of its kind follows.
  ['The Nikkei stock index fell on Monday. For Monday, the Nikkei closed down.', 'business', ['fell', 'closed down']],
  ['The Harn marathon began at nine. The race began late.', 'sport', ['Harn marathon', 'race']],
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
  // What somebody else owns, a noun that is described, and the day of a statement.
  ["Ines Calder won the race. Tomas Reil won the men's race.", 'sport', ['won', 'race'], ['won', 'race']],
];
