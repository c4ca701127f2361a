import type { Part, ParticipantRow } from './rows.js';

const torres: Part = ['Ana Torres', 'target'];
const soto: Part = ['Luis Soto', 'target'];
const sotoDoes: Part = ['Luis Soto', 'agent'];

/** Whom `the victim` and `the defendant` mean. */
const partsInCrime: readonly ParticipantRow[] = [
  [
    'Luis Soto was charged with stabbing Juan Vega. Ana Torres helped the victim.',
    'aid',
    'helped',
    ['Ana Torres', 'agent'],
    ['Juan Vega', 'target'],
  ],
  [
    'Luis Soto was jailed for a raid in Lima. Ana Torres said the defendant had attacked a guard.',
    'conflict',
    'attacked',
    sotoDoes,
  ],
  ['Luis Soto was jailed. Omar Saleh was jailed. The killer attacked a guard.', 'conflict', 'attacked'],
  ['A bomb killed Juan Vega and Ana Torres. Police shot his victim.', 'conflict', 'shot'],
];

/** Whom a pronoun means that its own sentence explains. */
const pronouns: readonly ParticipantRow[] = [
  // Whoever is judged has done it.
  ['Ana Torres jailed Luis Soto after he attacked a guard.', 'conflict', 'attacked', sotoDoes],
  ['Juan Vega sentenced Luis Soto, of Lima, to life after he attacked a guard.', 'conflict', 'attacked', sotoDoes],
  // A sentence about somebody who has no name.
  ['Luis Soto was jailed. The victim was found at noon. He was taken to a hospital.', 'casualty', 'taken'],
  ['Luis Soto was jailed. The woman left at noon. He was taken to a hospital.', 'casualty', 'taken', soto],
  // All whom a comma names behind several people, and a list with ages and homes; who is given a ban suffers it.
  ['Two men, Luis Soto and Omar Saleh, were jailed.', 'justice', 'jailed', soto, ['Omar Saleh', 'target']],
  [
    'Luis Soto, 29, of Lima, and Omar Saleh, 31, of no fixed address, were jailed.',
    'justice',
    'jailed',
    soto,
    ['Omar Saleh', 'target'],
  ],
  ['Luis Soto was given a three-year ban for assault.', 'sanction', 'ban', soto],
  // An object is whom the sentence names beside its subject; a rare given name shows a sex, too.
  ['Omar Saleh sang. Police found Luis Soto and shot him.', 'conflict', 'shot', soto],
  ['Luis Soto was jailed. Police questioned Ingrid Kvist. He was shot.', 'conflict', 'shot', soto],
  // The subject of the verb before, not the person whom an earlier sentence or clause was about.
  ['Omar Saleh sang in Rome and Luis Soto, a nurse, wept after he was shot.', 'conflict', 'shot', soto],
  [
    'Omar Saleh led. Peru will replace Luis Soto, who said in June that he was leaving the show.',
    'government',
    'leaving',
    sotoDoes,
  ],
  [
    'Ana Torres left. Police stopped a driver, Luis Soto, after he had attacked a guard.',
    'conflict',
    'attacked',
    sotoDoes,
  ],
  ['Omar Saleh told police that Luis Soto had a gun when he was arrested.', 'justice', 'arrested', soto],
  // The sentence goes on about the person before it.
  ['Omar Saleh sang. He met Luis Soto before he was arrested.', 'justice', 'arrested', ['Omar Saleh', 'target']],
  // Who speaks of a death is not the dead.
  [
    'Juan Vega fell. Luis Soto said that others tried to help but that he died.',
    'casualty',
    'died',
    ['Juan Vega', 'target'],
  ],
  // Not the subject of its own clause, but who is named before that clause.
  ['Omar Saleh sang. Luis Soto was held after she accused him of theft.', 'criticism', 'accused', soto],
  ['Omar Saleh sang. Luis Soto accused him of theft.', 'criticism', 'accused', sotoDoes, ['Omar Saleh', 'target']],
  // What opens a sentence is about its subject.
  ['Omar Saleh spoke. Following his arraignment, Luis Soto was freed.', 'justice', 'arraignment', soto],
  ['Omar Saleh spoke. When he was arrested, Luis Soto wept.', 'justice', 'arrested', soto],
  ['Omar Saleh ruled. After his death, Luis Soto resigned.', 'casualty', 'death', ['Omar Saleh', 'target']],
  // With its auxiliary, a pronoun is one token.
  ["Ana Torres wept minutes after she'd been suspended.", 'sanction', 'suspended', torres],
  ["Ana Torres and Luis Soto fled, and they'd been robbed.", 'conflict', 'robbed', torres, soto],
];

/** Whom `who` and a participle are about behind an age, a home or an office. */
const asides: readonly ParticipantRow[] = [
  ['Fans mourned Luis Soto, 16, who was arrested on Monday.', 'justice', 'arrested', soto],
  ['Fans mourned Luis Soto (16), who was arrested on Monday.', 'justice', 'arrested', soto],
  ['Fans mourned Luis Soto, 16, of Lima, who was arrested on Monday.', 'justice', 'arrested', soto],
  ['Fans mourned Luis Soto, of Lima, who was arrested on Monday.', 'justice', 'arrested', soto],
  ['Luis Soto, 16, arrested in Lima on Monday, wept.', 'justice', 'arrested', soto],
  ['"It works," said Ana Torres, Orvel CEO, who was arrested on Monday.', 'justice', 'arrested', torres],
  ['Fans met Ana Torres, head of sales at Orvel, who was arrested on Monday.', 'justice', 'arrested', torres],
  ['Fans met Ana Torres, police who were arrested said.', 'justice', 'arrested'],
  ['Fans met Ana Torres, Luis Soto and Omar Saleh, who was arrested.', 'justice', 'arrested', ['Omar Saleh', 'target']],
];

/** The subject suffers what these verbs say. */
const suffered: readonly ParticipantRow[] = [
  ['Ana Torres was shot dead by two men.', 'casualty', 'was shot dead', torres],
  ['Ana Torres suffered burns.', 'casualty', 'suffered', torres],
  ['Ana Torres contracted the virus.', 'casualty', 'contracted', torres],
  ['Ana Torres disappeared in May.', 'casualty', 'disappeared', torres],
  ['Ana Torres went missing in May.', 'casualty', 'went missing', torres],
  ['Ana Torres fell to her death in May.', 'casualty', 'fell to her death', torres],
  ['Ana Torres lost her life in May.', 'casualty', 'lost her life', torres],
  ['Ana Torres passed away in May.', 'casualty', 'passed away', torres],
  ['Ana Torres underwent surgery in May.', 'aid', 'underwent', torres],
];

/** Whoever is in the state that a noun names, or has what it names. */
const states: readonly ParticipantRow[] = [
  ['Luis Soto is in custody.', 'justice', 'custody', soto],
  ['Luis Soto remained in police custody.', 'justice', 'custody', soto],
  ['Luis Soto is on trial.', 'justice', 'trial', soto],
  ['Luis Soto spoke at the trial.', 'justice', 'trial'],
  ['The tapes sent Luis Soto to prison for life.', 'justice', 'prison', soto],
  ['Luis Soto was sent to prison for life.', 'justice', 'prison', soto],
  ['Peru is in talks with Chile.', 'meeting', 'talks', ['Peru', 'agent'], ['Chile', 'agent']],
  ['Luis Soto was at a meeting.', 'meeting', 'meeting', sotoDoes],
  ['Peru is at war with Chile.', 'conflict', 'war', ['Peru', 'agent'], ['Chile', 'target']],
  ['Peru had talks with Chile.', 'meeting', 'talks', ['Peru', 'agent'], ['Chile', 'agent']],
  ['Peru has a blockade on Chile.', 'sanction', 'blockade', ['Peru', 'agent'], ['Chile', 'target']],
  ['Luis Soto has two prior convictions.', 'justice', 'convictions', soto],
  ['Chad has 240 deaths.', 'casualty', 'deaths'],
];

/** Of a release or dismissal the owner is the one released; with *of* he is the one who does it. */
const owners: readonly ParticipantRow[] = [
  ["Luis Soto's release from prison came late.", 'deescalation', 'release', soto],
  ["Fans welcomed Luis Soto's dismissal.", 'government', 'dismissal', soto],
  ["Fans welcomed Luis Soto's dismissal of the minister.", 'government', 'dismissal', sotoDoes],
];

/** Places are no subjects; a name behind an opening phrase is what the next sentence goes on about. */
const subjects: readonly ParticipantRow[] = [
  ['Tests confirmed that stray goats in Mali, Chad, Niger and Togo had died.', 'casualty', 'died'],
  ['He said a man from Lima, Peru had been arrested.', 'justice', 'arrested'],
  ['In Lima, Peru arrested two men.', 'justice', 'arrested', ['Peru', 'agent']],
  [
    'Omar Saleh sang. According to police files, Luis Soto lied. He was arrested.',
    ...(['justice', 'arrested', soto] as const),
  ],
  ['Ana Torres and other players have alleged that Peru cheated.', 'criticism', 'alleged', ['Ana Torres', 'agent']],
];

/** Who is beaten and whom a club signs are targets; the topic of an agreement takes no part. */
const rivals: readonly ParticipantRow[] = [
  ['Luis Soto won a match against Omar Saleh.', 'sport', 'won', sotoDoes, ['Omar Saleh', 'target']],
  ['Luis Soto scored a stoppage against Omar Saleh.', 'sport', 'scored', sotoDoes, ['Omar Saleh', 'target']],
  [
    'Luis Soto made a comeback with a decision over Omar Saleh.',
    'sport',
    'comeback',
    sotoDoes,
    ['Omar Saleh', 'target'],
  ],
  ['The club signed Luis Soto.', 'cooperation', 'signed', soto],
  ['Luis Soto was signed by the club.', 'cooperation', 'signed', soto],
  ['Peru signed a deal with Chile.', 'cooperation', 'signed', ['Peru', 'agent'], ['Chile', 'agent']],
  ['Ministers failed to agree on sanctions against Peru.', 'cooperation', 'agree on'],
];

export const inOneSentence: readonly ParticipantRow[] = [
  ['The lawyer, Luis Soto, said they would appeal.', 'justice', 'appeal', ['Luis Soto', 'agent']],
  ['Peru said its troops had freed 40 hostages.', 'deescalation', 'freed', ['Peru', 'agent']],
  ["Chile's chancellor and the French president met.", 'meeting', 'met', ['Chile', 'agent'], ['France', 'agent']],
  ['A court overturned the conviction of Ana Torres.', 'justice', 'overturned', ['Ana Torres', 'target']],
  ["A court upheld Ana Torres's conviction.", 'justice', 'upheld', ['Ana Torres', 'target']],
  ['A witness, Luis Soto, said they shot her brother.', 'conflict', 'shot'],
  ...[partsInCrime, pronouns, asides, suffered, states, owners, subjects, rivals].flat(),
];
