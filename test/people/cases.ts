/** A text and the people in it: their mentions in text order. */
export interface Finds {
  readonly text: string;
  readonly people: readonly string[];
}

export const finds: readonly Finds[] = [
  // As newswire writes
  { text: 'BEIJING, Sept 5 (Reuter) - Chinese officials met Ana Kovač on Monday.', people: ['Ana Kovač'] },
  { text: 'TOKYO (Kyodo) — Naoto Mori of the (Newswire) desk resigned.', people: ['Naoto Mori'] },
  { text: 'Jalal Harki’s PUK agreed to talks with the rival KDP in the north.', people: ['Jalal Harki'] },
  { text: 'J.P. Morgan’s David Lee said rates would rise.', people: ['David Lee'] },
  { text: 'Zqwvane’s Ana Brandt said rates would rise.', people: ['Ana Brandt'] },
  { text: 'House Speaker Carl Dunn opposed the bill.', people: ['Carl Dunn'] },
  {
    text: 'Scorers: Bergmann (12th minute), van der Velde (45, penalty), Okafor (78)',
    people: ['Bergmann', 'van der Velde', 'Okafor'],
  },
  {
    text: 'SOCCER - OKONKWO NAMED CAPTAIN.\n\nLONDON, Aug 30 - Ada Okonkwo was named captain.',
    people: ['OKONKWO', 'Ada Okonkwo'],
  },
  {
    text: 'TENNIS - LINDQVIST BEATS PEDERSEN.\n\nLindqvist said the match with Pedersen was hard, and Pedersen said so too.',
    people: ['LINDQVIST', 'PEDERSEN', 'Lindqvist', 'Pedersen', 'Pedersen'],
  },
  {
    text: '1. Donna Wexford (U.S.) 12.45 2. Irina Petrenko (Russia) 12.50',
    people: ['Donna Wexford', 'Irina Petrenko'],
  },
  { text: 'A. Patel c Harris b Doyle 45', people: ['A. Patel', 'Harris', 'Doyle'] },
  { text: 'Third-seeded Ana Brandt beat Carla Smith, 6-3 7-5, on clay.', people: ['Ana Brandt', 'Carla Smith'] },
  { text: 'Steve Jobs held a phone. Jobs said it was new.', people: ['Steve Jobs', 'Jobs'] },
  { text: 'The family’s lawyer, Hugh Quarmby QC, was relieved.', people: ['Hugh Quarmby'] },
  { text: 'Mr Justice Pelham adjourned the case.', people: ['Pelham'] },
  { text: 'Ulster Unionist David Trimble stayed away.', people: ['David Trimble'] },
  { text: '-- Jane Holloway, London Newsroom', people: ['Jane Holloway'] },
  // Titles, honorifics and roles
  { text: 'President Kovalenko left.', people: ['Kovalenko'] },
  { text: '“President Macron’s visit” was short.', people: ['Macron'] },
  { text: 'Mr. Pemberton met Mrs Adeyemi and Dr. Okafor.', people: ['Pemberton', 'Adeyemi', 'Okafor'] },
  { text: 'German Chancellor Merkel met Polish coach Nowak.', people: ['Merkel', 'Nowak'] },
  { text: 'Mrs May praised the plan.', people: ['May'] },
  { text: 'He criticised the Trump administration.', people: ['Trump'] },
  { text: 'Former Vice President Dick Cheney spoke.', people: ['Dick Cheney'] },
  { text: 'Secretary of Defense Donald Rumsfeld spoke.', people: ['Donald Rumsfeld'] },
  { text: 'U.S. Secretary of State Antony Blinken spoke.', people: ['Antony Blinken'] },
  { text: 'The chancellor thanked Sen. Ana Kovač of the committee.', people: ['Ana Kovač'] },
  { text: 'He was joined by striker Aksel Brandt.', people: ['Aksel Brandt'] },
  { text: 'The Georgian prime minister, Irakli Garibashvili, flew to Atlanta.', people: ['Irakli Garibashvili'] },
  { text: 'Republican John McCain lost to Democrat Barack Obama.', people: ['John McCain', 'Barack Obama'] },
  { text: 'Pope John Paul II and Queen Elizabeth II met.', people: ['John Paul II', 'Elizabeth II'] },
  { text: 'Turkey’s President Recep Tayyip Erdoğan and Türkiye’s parliament voted.', people: ['Recep Tayyip Erdoğan'] },
  // What follows a name
  { text: '"I am tired," Okonkwo said.', people: ['Okonkwo'] },
  { text: 'Analyst Maria Petrova, 42, disagreed.', people: ['Maria Petrova'] },
  { text: 'The room was painted by Zqwvane, who later moved to Norway.', people: ['Zqwvane'] },
  {
    text: 'Yoshimasa Hayashi, Japan’s foreign minister, met Antony Blinken in Tokyo.',
    people: ['Yoshimasa Hayashi', 'Antony Blinken'],
  },
  { text: 'Sen. Lisa Murkowski, R-Alaska, voted no.', people: ['Lisa Murkowski'] },
  { text: 'Marine Le Pen’s party objected.', people: ['Marine Le Pen'] },
  // Names from anywhere
  { text: 'They met Luiz Inácio Lula da Silva.', people: ['Luiz Inácio Lula da Silva'] },
  { text: 'They met Ursula von der Leyen.', people: ['Ursula von der Leyen'] },
  { text: 'They met Aung San Suu Kyi.', people: ['Aung San Suu Kyi'] },
  { text: 'They met Sheikh Hasina.', people: ['Sheikh Hasina'] },
  { text: 'They met Ban Ki-moon.', people: ['Ban Ki-moon'] },
  { text: 'They met Kim Jong-un.', people: ['Kim Jong-un'] },
  { text: 'They met Kim Jong Un.', people: ['Kim Jong Un'] },
  { text: 'They met Alexandria Ocasio-Cortez.', people: ['Alexandria Ocasio-Cortez'] },
  { text: 'They met J.K. Rowling.', people: ['J.K. Rowling'] },
  { text: 'They met Conan O’Brien.', people: ['Conan O’Brien'] },
  { text: 'They met Muhammad bin Salman.', people: ['Muhammad bin Salman'] },
  { text: 'They met Jean-Luc Picard.', people: ['Jean-Luc Picard'] },
  { text: 'They met Bashar al-Assad.', people: ['Bashar al-Assad'] },
  { text: 'They met Abebe Worku Tessema, who won.', people: ['Abebe Worku Tessema'] },
  {
    text: 'Ban Ki-moon, Kim Jong Un, Luiz Inácio Lula da Silva, Ursula von der Leyen, Sheikh Hasina',
    people: ['Ban Ki-moon', 'Kim Jong Un', 'Luiz Inácio Lula da Silva', 'Ursula von der Leyen', 'Sheikh Hasina'],
  },
  // Parts of a name
  { text: 'Martin Luther King, Jr., was born in Atlanta.', people: ['Martin Luther King, Jr.'] },
  { text: 'They met Robert Downey Jr. in Paris.', people: ['Robert Downey Jr.'] },
  { text: 'William "Bill" Clinton waved.', people: ['William "Bill" Clinton'] },
  { text: 'They met John F. Kennedy.', people: ['John F. Kennedy'] },
  // Separators and pairs
  { text: 'Emmanuel Macron/Olaf Scholz.', people: ['Emmanuel Macron', 'Olaf Scholz'] },
  { text: '[Xi Jinping] (Vladimir Putin).', people: ['Xi Jinping', 'Vladimir Putin'] },
  { text: 'Katharine and Charles Parsons arrived.', people: ['Katharine', 'Charles Parsons'] },
  { text: 'They met Melinda and Bill Gates.', people: ['Melinda', 'Bill Gates'] },
  // The document decides
  {
    text: 'UKRAINE: ZELENSKYY MEETS BIDEN IN WASHINGTON\n\nPresident Volodymyr Zelenskyy met President Joe Biden.',
    people: ['ZELENSKYY', 'BIDEN', 'Volodymyr Zelenskyy', 'Joe Biden'],
  },
  { text: 'Steve Jobs left Apple. Later that year Jobs came back.', people: ['Steve Jobs', 'Jobs'] },
  {
    text: 'Will Smith may leave in May. May said she would march in March. June Smith met April Jones.',
    people: ['Will Smith', 'May', 'June Smith', 'April Jones'],
  },
  {
    text: 'Democratic Republic of the Congo, Chad and Jordan signed. Michael Jordan did not. Chad Smith agreed.',
    people: ['Michael Jordan', 'Chad Smith'],
  },
];

/** Texts without any person. */
export const ignores: readonly string[] = [
  'Jobs were lost. Officials said so. Hotels closed.',
  'Gunmen killed at least 14 people in the town on Friday.',
  'Rebels took two towns. Insurgents said they would fight. Strikers blocked the road.',
  'The PUK said it would leave. KDP rejected the offer, and ANC won.',
  'Philip Morris said profits rose. Wells Fargo declined.',
  'State miner Codelco posted a loss. Carmaker Stellantis said it would cut jobs.',
  'China Evergrande, Bank of America, the Paris Agreement, Berlin Wall, Washington Post',
  'Charlotte, North Carolina; St. Petersburg on Tuesday; Martin Luther King Jr. Day; Hurricane Katrina',
  'Guests of the Paris Hilton Hotel complained.',
  'Shares of Johnson & Johnson rose.',
  'Protesters gathered at Trump Tower.',
  'He wrote to the Federal administration.',
  'It rained between April and June.',
  'He speaks German and Czech.',
  'In March the Democrats lost to the Republicans.',
  'NATO and the European Union met in Brussels.',
  'Manchester United beat Real Madrid.',
  'Meanwhile, Congress adjourned.',
  'However, Shell and Toyota declined to comment.',
  'The United Nations Security Council voted.',
  'Foreign Minister',
  'He said Washington would send more.',
  'Martin Luther King Jr. Boulevard was closed.',
  'Shares of Merrill Lynch and McDonnell Douglas rose.',
  'St. Louis beat Houston.',
  'I think I know.',
  'The Harvard Business Review reported it.',
  'USS Enterprise left port.',
];
