import type { Part, ParticipantRow } from './rows.js';

const torres: Part = ['Ana Torres', 'target'];
const soto: Part = ['Luis Soto', 'target'];
const sotoDoes: Part = ['Luis Soto', 'agent'];

/** Who did what to whom in the long sentences of news agencies. */
export const whoAndWhom: readonly ParticipantRow[] = [
  // Who is spoken of is *he* in what follows, unless the speaker goes on; not who speaks for him.
  ['An envoy, Ida Holm, said the captain, Luis Soto, had fled. He was arrested.', 'justice', 'arrested', soto],
  ['Minister Juan Vega said Luis Soto had fled. He was arrested.', 'justice', 'arrested', soto],
  ['Judge Luis Soto said Juan Vega had lied. He jailed Ana Torres.', 'justice', 'jailed', sotoDoes, torres],
  ['Luis Soto fell ill. His lawyer, Juan Vega, said so. He was arrested.', 'justice', 'arrested', soto],
  ['The trial was delayed after Luis Soto fell ill. He was arrested in May.', 'justice', 'arrested', soto],
  // Two callings of a name; who speaks of *him* is another.
  ['Luis Soto, the novelist and poet who was jailed in 1974, died.', 'justice', 'jailed', soto],
  ['Luis Soto died in Gao. Juan Vega called him a lion. He was buried in May.', 'culture', 'buried', soto],
  // A gunman, whatever else he is, is no *she*.
  ['Ana Torres fell ill. The gunman, a loner, fled. She was arrested.', 'justice', 'arrested', torres],
  // One object of two verbs.
  ['Rebels kidnapped and later killed Ana Torres.', 'conflict', 'kidnapped', torres],
  ['Police did not arrest or charge Ana Torres.', 'justice', 'arrest', torres],
  // A comma in a list inside an aside does not end the aside.
  [
    'Ana Torres, the writer whose tales of maids, sailors and guards won her a prize, died.',
    'casualty',
    'died',
    torres,
  ],
  // What somebody holds does not speak; by how many votes is nobody.
  [
    'Peru staged a walkout from the talks on Monday accusing Chile of fraud.',
    'criticism',
    'accusing',
    ['Peru', 'agent'],
    ['Chile', 'target'],
  ],
  ['Luis Soto rejected as "absurd" the results of the vote.', 'refusal', 'rejected', sotoDoes],
  ['Judges rebuked Luis Soto for defying their ruling.', 'refusal', 'defying', sotoDoes],
  ['Luis Soto opposed a plan to close the port.', 'sanction', 'close'],
  ['Rome was silent after Ana Torres of Peru turned down offers.', 'refusal', 'turned down', ['Ana Torres', 'agent']],
  ['Waiting for Ana Torres to resign, they sang.', 'government', 'resign', ['Ana Torres', 'agent']],
  ['Ana Torres was defeated by 40 votes.', 'election', 'defeated', ['Ana Torres', 'target']],
  ['Peru sued to block the sale to Chile.', 'justice', 'sued', ['Peru', 'agent']],
  ['The prize was awarded to Ana Torres.', 'culture', 'awarded', torres],
  ['Ministers agreed on a package of sanctions against Chile.', 'cooperation', 'agreed on'],
  ['Orvel beat Harwick 3-1 thanks to an Ana Torres hat-trick.', 'sport', 'beat', ['Ana Torres', 'agent']],
  [
    'Ana Torres said the raids showed Peru had no interest in it and called on allies to act.',
    ...(['demand', 'called on', ['Ana Torres', 'agent']] as const),
  ],
  [
    'Ana Torres said the vote in Peru was fair but criticised delays.',
    'criticism',
    'criticised',
    ['Ana Torres', 'agent'],
  ],
  // A boat is how, not who.
  ['Nine people were evacuated by boat from Gao.', 'disaster', 'evacuated'],
  // Who strikes a bomb in a country wages no war on it.
  ['A van struck a roadside bomb in Mali.', 'conflict', 'roadside bomb'],
  ['Peru deported nine men to Chile.', 'sanction', 'deported', ['Peru', 'agent']],
  ['Ana Torres became the first Chadian leader to visit Peru.', 'government', 'became', ['Ana Torres', 'agent']],
  ['China imposed sanctions on 20 firms in response to a sale to Chile.', 'sanction', 'sanctions', ['China', 'agent']],
  [
    'Police identified the dead man as Luis Soto. He was remanded in custody.',
    ...(['justice', 'remanded', soto] as const),
  ],
  [
    'The Nordic Council Chairman, Zola Kvxt, urged Peru to act.',
    'demand',
    'urged',
    ['Zola Kvxt', 'agent'],
    ['Peru', 'target'],
  ],
  [
    'Ana Torres met Luis Soto. Police said last week they had arrested Omar Saleh.',
    ...(['justice', 'arrested', ['Omar Saleh', 'target']] as const),
  ],
  // Who is no subject before is the one of the other sex.
  ['Luis Vega wept. She married Luis Soto in 1976; he died in 2009.', 'casualty', 'died', soto],
  [
    'Ana Torres was born in Lima. Luis Vega liked her book. It sold well. It was dear. It ran on. Her son slept. She died.',
    ...(['casualty', 'died', torres] as const),
  ],
  // A word of nationality behind an article is a person, whom the article may name.
  ['The Norwegian lost to Ana Torres.', 'sport', 'lost', ['Ana Torres', 'agent']],
  ["Peru's Ana Torres fell ill. The Peruvian beat Luis Soto.", 'sport', 'beat', ['Ana Torres', 'agent'], soto],
  ['The British condemned Peru.', 'criticism', 'condemned', ['United Kingdom', 'agent'], ['Peru', 'target']],
  // Both are those whom *and* joins.
  [
    'Ana Torres and Luis Soto fled, Omar Saleh said. Both pleaded not guilty.',
    ...(['justice', 'pleaded not guilty', ['Ana Torres', 'agent'], ['Luis Soto', 'agent']] as const),
  ],
  ['Ana Torres knelt on the back of Luis Soto. He was pronounced dead.', 'casualty', 'was pronounced dead', soto],
  ['Luis Soto hit Ana Torres. He was pronounced dead.', 'casualty', 'was pronounced dead', soto],
  ['Two men were charged over the death of Luis Soto.', 'casualty', 'death', soto],
  ['Ana Torres was knocked out by Luis Soto.', 'sport', 'knocked out', sotoDoes, torres],
  ['Luis Soto received treatment on his shoulder.', 'aid', 'treatment', soto],
  ['Ana Torres died on Monday.', 'casualty', 'died', torres],
  ['The defeat of Peru stunned the fans.', 'sport', 'defeat', ['Peru', 'target']],
  ['It was a knockout of Luis Soto Saturday night.', 'sport', 'knockout', soto],
  // A list after `of` is no apposition; a description without its second comma is one.
  [
    'The ministers of Kenya, Peru and Chile agreed to a pact.',
    'cooperation',
    'agreed',
    ['Kenya', 'agent'],
    ['Peru', 'agent'],
    ['Chile', 'agent'],
  ],
  [
    'Ana Torres, trade minister of Honduras called on Peru to act.',
    'demand',
    'called on',
    ['Ana Torres', 'agent'],
    ['Peru', 'target'],
  ],
  ['On Sunday Ana Torres called the Peru alert "extreme and wrong".', 'threat', 'alert', ['Peru', 'agent']],
  // A time between an auxiliary and its verb.
  ['Ana Torres was on Thursday sentenced to nine years.', 'justice', 'sentenced', torres],
  ['Ana Torres was last week arrested by police.', 'justice', 'arrested', torres],
  ['Peru will on Monday expel Ana Torres.', 'sanction', 'expel', ['Peru', 'agent'], torres],
  ['Israel has since Monday bombed Lebanon.', 'conflict', 'bombed', ['Israel', 'agent'], ['Lebanon', 'target']],
  ['It was on Monday Ana Torres resigned.', 'government', 'resigned', ['Ana Torres', 'agent']],
  // A past form after a comma is a participle if the verb is still to come.
  ['Luis Soto, arrested in Lima on Friday, was freed.', 'justice', 'arrested', soto],
  ['Luis Soto, arrested in Lima and extradited last month, was given a medal.', 'justice', 'extradited', soto],
  ['Luis Soto, jailed seven years ago, won the election.', 'justice', 'jailed', soto],
  ['Police said Luis Soto, killed on Monday in Lima, was a teacher.', 'casualty', 'killed', soto],
  ['Bolivia, beaten by Peru last week, lost again.', 'sport', 'beaten', ['Peru', 'agent'], ['Bolivia', 'target']],
  ['Luis Soto entered, attacked Ana Torres and left.', 'conflict', 'attacked', sotoDoes, torres],
  // What follows `after` has a subject of its own.
  ['The carrier filed for bankruptcy after Norway refused to help.', 'refusal', 'refused', ['Norway', 'agent']],
  // What a participle modifies: the person, or what the phrase of a place belongs to.
  ['The trial of Luis Soto, arrested in May, was postponed.', 'justice', 'arrested', soto],
  ['Three men from Peru, arrested in Madrid, were freed.', 'justice', 'arrested'],
  ['A ferry from Norway, attacked on Monday, sank.', 'conflict', 'attacked'],
  ['Luis Soto of Peru, arrested in Madrid, was freed.', 'justice', 'arrested', soto],
  ['Men in South Sudan accused of killing Luis Soto were freed.', 'criticism', 'accused'],
  ['A lawyer for Ana Torres, a reporter detained at a checkpoint, spoke.', 'justice', 'detained', torres],
  ['Jail for Luis Soto, charged with fraud', 'justice', 'charged', soto],
  ['The match ended with Peru winning the cup.', 'sport', 'winning', ['Peru', 'agent']],
  // The object of a relative clause.
  ['Ana Torres, whom Luis Soto had accused of fraud, resigned.', 'criticism', 'accused', sotoDoes, torres],
  ['Ana Torres, whom Luis Soto had accused of fraud, resigned.', 'government', 'resigned', ['Ana Torres', 'agent']],
  ['The agency told Ana Torres that Luis Soto died.', 'casualty', 'died', soto],
  ['Ana Torres, with whom police arrested Luis Soto, wept.', 'justice', 'arrested', soto],
  // Inversion.
  ['Among the first to congratulate Ana Torres was Luis Soto.', 'cooperation', 'congratulate', sotoDoes, torres],
  // Lists and appositions.
  [
    'The talks between Ana Torres and her aide, Luis Soto, were held in May.',
    'meeting',
    'talks',
    ['Ana Torres', 'agent'],
    ['Luis Soto', 'agent'],
  ],
  [
    'An agreement between Peru and Chile may end it.',
    'cooperation',
    'agreement',
    ['Peru', 'agent'],
    ['Chile', 'agent'],
  ],
  ['The local MP, Helen Tordoff, called for patrols.', 'demand', 'called for', ['Helen Tordoff', 'agent']],
  ['Mediators from Peru and Chile met.', 'meeting', 'met', ['Peru', 'agent'], ['Chile', 'agent']],
  ['Since the attack on the village, Chile has mourned.', 'conflict', 'attack'],
  ['The expulsion of large numbers of Norwegians angered many.', 'sanction', 'expulsion', ['Norway', 'target']],
  // What is no target: a topic, or what only says where a place is.
  ['The company warned on China and cut its dividend.', 'threat', 'warned'],
  ['Talks on Peru and Chile were held in Geneva.', 'meeting', 'Talks'],
  ['Talks on Iran between Peru and Chile began.', 'meeting', 'Talks', ['Peru', 'agent'], ['Chile', 'agent']],
  ['A rocket slammed into a field near Lake Titicaca on the border of Bolivia.', 'disaster', 'slammed'],
  // Who suffers what a noun tells.
  [
    "Ana Torres saved a point in her victory over Kenya's Luis Soto.",
    'sport',
    'victory',
    ['Ana Torres', 'agent'],
    soto,
  ],
  ['Ana Torres faces a trial in May.', 'justice', 'faces a trial', torres],
  ['Luis Soto conceded defeat.', 'sport', 'defeat', soto],
  ['Announcing the award, Luis Soto praised Ana Torres.', 'culture', 'award'],
  // Of two mentions of one happening.
  ['Russia rejected a proposal by France.', 'refusal', 'rejected', ['Russia', 'agent'], ['France', 'target']],
  ['Nixon aide Fred LaRue dies at 75', 'casualty', 'dies', ['Fred LaRue', 'target']],
  ['The plan to attack Peru was dropped.', 'conflict', 'attack', ['Peru', 'target']],
  // A day that follows a noun, and an hour after `by`, take no part.
  ['The judge dismissed Ana Torres Friday over a fee.', 'government', 'dismissed', torres],
  ['Luis Soto Friday attacked Peru.', 'conflict', 'attacked', sotoDoes, ['Peru', 'target']],
  // Whom a pronoun before a noun means.
  [
    'Ana Torres avoided jail following her quick exit from the party on Monday.',
    'government',
    'exit',
    ['Ana Torres', 'agent'],
  ],
  ['Ana Torres is ill. The spokesman said her hospitalization went well.', 'casualty', 'hospitalization', torres],
  ['Ana Torres praised Luis Soto after his victory in Lima.', 'sport', 'victory', sotoDoes],
  // Who speaks has not died.
  ['Luis Soto said others tried to save Omar Vega, but that he died.', 'casualty', 'died', ['Omar Vega', 'target']],
  [
    'Omar Vega is ill. The spokesman Luis Soto said that it led to his hospitalization.',
    'casualty',
    'hospitalization',
    ['Omar Vega', 'target'],
  ],
  // Who says it is who is meant; but who speaks of somebody says *I* of himself.
  ['Omar Vega was named after Luis Soto said he would resign.', 'government', 'resign', sotoDoes],
  ['Omar Vega sat down. "He resigned," said Luis Soto.', 'government', 'resigned', ['Omar Vega', 'agent']],
  [
    'Omar Vega sat down. "It is sad," Luis Soto said. "He has resigned."',
    'government',
    'resigned',
    ['Omar Vega', 'agent'],
  ],
  // Who is identified; what is directed; what a clause with *where* modifies.
  ['Police identified the victims as Ana Torres and Luis Soto.', 'justice', 'identified', torres, soto],
  ['Ana Torres, suspected of theft at a firm where she had worked, was arrested.', 'justice', 'arrested', torres],
  ['Ana Torres directed Luis Soto to attack Peru.', 'conflict', 'attack', sotoDoes, ['Peru', 'target']],
  // To whom an offer is made, and whom money is meant to help; not where goods come in.
  ['Peru gave Chile a warning on Monday.', 'threat', 'warning', ['Peru', 'agent'], ['Chile', 'target']],
  [
    'Norway provided 9 million euros in funds to assist Chad.',
    'aid',
    'provided',
    ['Norway', 'agent'],
    ['Chad', 'target'],
  ],
  ['Peru blocked imports from Chile to Norway.', 'sanction', 'blocked', ['Peru', 'agent'], ['Chile', 'target']],
  // *They* are two whom a sentence names together, not a speaker and somebody of another sentence.
  [
    'Ana Torres met Luis Soto. They signed a pact.',
    'cooperation',
    'pact',
    ['Ana Torres', 'agent'],
    ['Luis Soto', 'agent'],
  ],
  ['Ana Torres spoke. Luis Soto, who owns the shop, said they held a party.', 'culture', 'party'],
  ['Peru asked neighbouring Chile to send helicopters.', 'demand', 'asked', ['Peru', 'agent'], ['Chile', 'target']],
  // Who does what the object of a light verb names, and who suffers it.
  ['Peru declared a ceasefire on Friday.', 'deescalation', 'ceasefire', ['Peru', 'agent']],
  ['Peru lodged a complaint against Chile.', 'criticism', 'complaint', ['Peru', 'agent'], ['Chile', 'target']],
  ['Peru observed three days of national mourning.', 'culture', 'days of national mourning', ['Peru', 'agent']],
  ['Ana Torres survived a no-confidence motion.', 'government', 'no-confidence motion', torres],
  ['Ana Torres lost a no-confidence motion.', 'government', 'no-confidence motion', torres],
  ["Peru's parliament voted to remove Ana Torres.", 'election', 'voted', ['Peru', 'agent'], torres],
  ['Ana Torres was placed on injured reserve.', 'sport', 'placed', torres],
  // What a phrase with *with* or *to* belongs to.
  ['Luis Soto held a meeting on relations with Chad.', 'meeting', 'meeting', sotoDoes],
  ['Luis Soto held a meeting with Chad.', 'meeting', 'meeting', sotoDoes, ['Chad', 'agent']],
  ['Luis Soto made a pilgrimage to Spain.', 'culture', 'pilgrimage', sotoDoes],
  // The country is the only one that was named.
  ['Peru voted. The country adopted a constitution.', 'government', 'adopted', ['Peru', 'agent']],
  ['Peru and Chile voted. The country adopted a constitution.', 'government', 'adopted'],
  // Who is beaten.
  ['Luis Soto stopped Omar Vega in the sixth round.', 'sport', 'stopped', sotoDoes, ['Omar Vega', 'target']],
  // What is said in praise of somebody.
  ['The actress Ana Torres came. Fans cheered an appearance of the famous actress.', 'culture', 'appearance', torres],
  ['Beijing reacted by banning sales to Peru.', 'sanction', 'banning', ['Peru', 'target']],
];
