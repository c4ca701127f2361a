import type { ClusterRow } from './rows.js';

/** The lead told again in other words, and what looks like it. */
export const toldAgain: readonly ClusterRow[] = [
  // A verb and the noun of another verb for the same.
  [
    'Gunmen kidnapped twenty miners in Orvel. Police confirmed the abduction on Sunday.',
    'conflict',
    ['kidnapped', 'abduction'],
  ],
  ['Harvex reports data breach. Police are looking into the hacking.', 'conflict', ['data breach', 'hacking']],
  ['Ana Holm was suspended for a year. Her suspension shocked fans.', 'sanction', ['suspended', 'suspension']],
  // A noun of which nothing is told, after all the rest; not that of another.
  [
    'Police launched an investigation into Harvex. Shares fell. Ana Holm resigned. Nothing will be said before an inquiry is complete.',
    'justice',
    ['launched', 'investigation', 'inquiry'],
  ],
  [
    'Police launched an investigation into Harvex. Shares fell. Ana Holm resigned. Nothing will be said before another inquiry is complete.',
    'justice',
    ['launched', 'investigation'],
    ['inquiry'],
  ],
  // What a trial came to; an arrest by another word, however far.
  [
    'Luis Soto was convicted of arson on Monday. Fans wept after a three-week trial.',
    'justice',
    ['convicted', 'arson', 'trial'],
  ],
  [
    'The suspect was taken into custody on Monday. Shares fell. Staff wept. Ana Holm resigned. Harvex was fined. Peru won. The suspect was arrested after a standoff.',
    'justice',
    ['taken into custody', 'arrested'],
  ],
  // The noun of the verb, handed down; a judge of its court; whom the lead does not name.
  [
    'A judge sentenced Luis Soto to ten years on Friday. The sentence was handed down in Lima.',
    'justice',
    ['sentenced', 'handed down'],
  ],
  [
    'Orvel council has rejected plans for a quarry. The plans were turned down by 8 votes to 3.',
    'refusal',
    ['rejected', 'turned down'],
  ],
  [
    'A man has been charged with murder. Luis Soto, 33, is accused of killing Ana Vega.',
    'justice',
    ['charged', 'murder', 'accused'],
  ],
  [
    'A judge sentenced a nurse to six years. Ana Vega stole drugs. Staff wept. Shares fell. Harvex was fined. Peru won. Vega was jailed on Monday.',
    'justice',
    ['sentenced', 'jailed'],
  ],
  // By how much a figure changed.
  ['Net profit rose 12 percent in May.', 'business', ['profit', 'rose']],
  // What was voted for.
  ['The Dunmore school board voted on Tuesday to close a school.', 'election', ['voted', 'close']],
  // Jobs that are lost, whatever the word; losses of money are something else.
  [
    'Harvex will close its factory with the loss of 40 jobs. About 40 people stand to lose their jobs.',
    'business',
    ['close'],
    ['loss', 'lose'],
  ],
  [
    'Luis Soto ordered an investigation. The mayor ordered an inquiry in Lima.',
    'demand',
    ['ordered', 'investigation'],
    ['ordered', 'inquiry'],
  ],
  // The same thing done by the same: other banks have rates of their own.
  [
    'Harvex is to close a factory. Profits fell. It plans to close the factory in May.',
    'business',
    ['close', 'close'],
    ['fell'],
  ],
  [
    'The Bank of Norway raised its rate in May. The Bank of Chile raised its rate in May.',
    'business',
    ['raised'],
    ['raised'],
  ],
  ['Norwegian shares fell 8 percent. The Chilean index fell 10 percent.', 'business', ['fell'], ['fell']],
  // Cells, and talks that are resumed.
  ['Luis Soto was jailed for stabbing a man. He spent a year in youth detention.', 'justice', ['jailed', 'detention']],
  ['Ridan Air and its union resumed talks on Monday.', 'deescalation', ['resumed', 'talks']],
  // What a court finds of what it did, what was undone, a size of nothing in business, an attack that is still ahead.
  [
    'An appeals court threw out the conviction. The judges ruled that the law was wrong.',
    'justice',
    ['threw out', 'ruled'],
  ],
  ['The court dismissed a lawsuit by the union.', 'justice', ['dismissed', 'lawsuit']],
  ['A fire gutted the hall, but takings hit 2 million, an increase of 28 percent.', 'disaster', ['fire', 'gutted']],
  ['Nobody was hurt in the attacks. Rebels said they would attack the port.', 'conflict', ['attacks'], ['attack']],
  // As many people as the lead speaks of; what somebody is chosen for, or something is used for.
  [
    'Police arrested two men in Orvel on Monday. The shop was shut. Marshals apprehended Luis Soto and Juan Vega at home.',
    'justice',
    ['arrested', 'apprehended'],
  ],
  [
    'Police arrested three men in Orvel on Monday. The shop was shut. Marshals apprehended Luis Soto and Juan Vega at home.',
    'justice',
    ['arrested'],
    ['apprehended'],
  ],
  ['The board has elected Ana Holm to succeed Ola Kvist as chair.', 'election', ['elected', 'succeed']],
  // A number in words.
  [
    'Air strikes kill 12 farmers\nAir strikes killed 12 farmers in Orvel on Monday.\nThe mayor was there.\nHe spoke.\nA nurse met him.\nThe mayor met a doctor.\nTwelve farmers were killed.',
    'conflict',
    ['Air strikes', 'kill', 'Air strikes', 'killed', 'killed'],
  ],
  // A headline that has `another` means the `another` of the lead.
  [
    'Robber shot, another arrested\nA robber was shot and another arrested in Orvel on Monday.',
    'justice',
    ['arrested', 'arrested'],
  ],
  ['Police arrested a robber in Orvel. Police in Harn arrested another robber.', 'justice', ['arrested'], ['arrested']],
  // What is attempted lies behind, as the rest of the deed does.
  ['Teenager stabs girl\nThe boy had attempted to murder the girl in Orvel.', 'conflict', ['stabs', 'murder']],
  // A deal under its value, an agreement for the deal of the lead; not of others.
  ['The brewer will buy a rival in a $28 billion all-stock deal.', 'business', ['buy', 'deal']],
  [
    'Ridan Air and its union reached a deal on Friday. Leaders voted to approve an agreement.',
    'cooperation',
    ['reached', 'deal', 'agreement'],
  ],
  // `Another`, `the` and what stands between the article and the noun.
  ['A flood struck two towns. He spoke of the terrible natural disaster.', 'disaster', ['flood', 'struck', 'disaster']],
  // A verdict after the charge; an attack of which no court says anything.
  [
    'He was found guilty of manslaughter on a majority verdict.',
    'justice',
    ['found guilty', 'manslaughter', 'verdict'],
  ],
  ['A man who killed two in an attack was ordered to pay.', 'justice', ['ordered']],
  // The court of the headline, and what it ordered.
  [
    'Court remands mechanic over theft\n\nA magistrate in Orvel ordered Juan Vega to be remanded on Thursday.',
    'justice',
    ['remands', 'theft', 'ordered', 'remanded'],
  ],
  // What somebody is tried for lies far back, whether or not the lead has its day.
  [
    'Teen given 11 years after stabbing boy\nHe was found guilty on Monday. The attack in Orvel in July 2021 shocked all.',
    'conflict',
    ['stabbing', 'attack'],
  ],
  [
    'Two die in stabbing\nTwo people died on Monday. A stabbing in Orvel in July 2021 shocked all.',
    'conflict',
    ['stabbing'],
  ],
  [
    'Teenager jailed over stabbing death\nHe stabbed a friend to death. The judge spoke. The house was full. A dog barked at the guests. The boy stabbed his friend in July 2021.',
    'casualty',
    ['stabbing death', 'stabbed a friend to death', 'stabbed'],
  ],
  // Rescuers search; police search for somebody else.
  [
    'A landslide buried a village. Rescuers searched the rubble for survivors. They continued the search after sunset.',
    'aid',
    ['searched the rubble for', 'search'],
  ],
  // One object of two verbs; not what a verb does to another.
  ['Several shops were smashed and looted on Saturday.', 'conflict', ['smashed', 'looted']],
  // The vote by which it was decided; not another vote.
  ['The Senate rejected the plan. Senators voted 52 to 48 against it.', 'refusal', ['rejected', 'voted']],
  ['The Senate rejected the plan. Senators voted on Monday to sell a pool.', 'refusal', ['rejected']],
  // Who resigned had no name so far; not somebody else of several.
  [
    'The president resigned on Monday. Luis Vega said he was stepping down.',
    'government',
    ['resigned', 'stepping down'],
  ],
  [
    'Two ministers resigned on Monday. Luis Vega said he was stepping down.',
    'government',
    ['resigned'],
    ['stepping down'],
  ],
  ['Norvel released a patch to fix a flaw.', 'business', ['released', 'fix']],
  ['Ministers met in Lima to discuss aid.', 'meeting', ['met', 'discuss']],
  ['Luis Vega resigned and fled to Chile.', 'government', ['resigned']],
  ['A minister resigned on Monday. Luis Vega quit as coach of Harwick.', 'government', ['resigned'], ['quit']],
];
