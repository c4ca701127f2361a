import type { ParticipantRow } from './rows.js';

export const participants: readonly ParticipantRow[] = [
  // The game is against Poland, and not the fine; nor is what happens during it done to Poland.
  [
    'FIFA fined Argentina 20,000 francs for the conduct of fans at the game against Poland.',
    ...(['sanction', 'fined', ['Argentina', 'target']] as const),
  ],
  [
    'FIFA fined Argentina 20,000 francs during a game against Poland.',
    ...(['sanction', 'fined', ['Argentina', 'target']] as const),
  ],
  [
    'Peru imposed sanctions on Friday against Chile.',
    ...(['sanction', 'imposed', ['Peru', 'agent'], ['Chile', 'target']] as const),
  ],
  // *Who* is somebody with a title, not the invitation; a firm does not act for its country.
  [
    'Luis Soto took an invitation from Iraqi President Barham Salih, who condemned Chad.',
    ...(['criticism', 'condemned', ['Barham Salih', 'agent'], ['Chad', 'target']] as const),
  ],
  ['A Swiss company was sold. The company sued a clerk.', 'justice', 'sued'],
  [
    'Luis Soto denied that his men had shelled the camp and accused Peru of murder.',
    ...(['criticism', 'accused', ['Luis Soto', 'agent'], ['Peru', 'target']] as const),
  ],
  [
    'The board has elected Ana Holm to succeed Ola Kvist as chair.',
    ...(['election', 'elected', ['Ana Holm', 'target']] as const),
  ],
  [
    'Ana Torres, Luis Vega and Omar Saleh met. They arrested a clerk.',
    ...(['justice', 'arrested', ['Ana Torres', 'agent'], ['Luis Vega', 'agent'], ['Omar Saleh', 'agent']] as const),
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
  ["Kenya's rebels marched. The rebels attacked a village.", 'conflict', 'attacked'],
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
  // A description that opens a sentence is whom the next pronoun means, unless the sentence goes on about somebody else.
  [
    'Former minister Omar Vega was tried. His lawyer, Luis Soto, said he would appeal. The former minister was ill. He was arrested in May.',
    'justice',
    'arrested',
    ['Omar Vega', 'target'],
  ],
  [
    'Omar Vega was tried by Judge Luis Soto. The judge ordered him to pay. He was arrested in May.',
    'justice',
    'arrested',
    ['Omar Vega', 'target'],
  ],
  ['Luis Soto spoke. A man died in Lima after the raid. Police regretted his death.', 'casualty', 'death'],
  ['Luis Soto spoke. He died in May. Fans mourned his death.', 'casualty', 'death', ['Luis Soto', 'target']],
  // Behind the aside that says who said so.
  [
    'Ana Torres won the election, the board said on Friday, defeating Luis Soto.',
    'sport',
    'defeating',
    ['Ana Torres', 'agent'],
    ['Luis Soto', 'target'],
  ],
  [
    'Ana Torres won the election, Omar Vega said on Friday, praising Luis Soto.',
    'cooperation',
    'praising',
    ['Omar Vega', 'agent'],
    ['Luis Soto', 'target'],
  ],
  // Nobody does what befalls: a disaster's owner suffers it.
  ["Peru's earthquake left 40 people homeless.", 'disaster', 'earthquake', ['Peru', 'target']],
  ['Peru evacuated 80 people.', 'disaster', 'evacuated', ['Peru', 'agent']],
  ['The Kenyan army moved in. The army attacked a camp.', 'conflict', 'attacked', ['Kenya', 'agent']],
];
