import type { ClusterRow } from './rows.js';

/** Deeds, arrests, charges and trials. */
export const courtClusters: readonly ClusterRow[] = [
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
  // The deed of a suspect: what the lead told, unless it was done to somebody else, or is no such deed.
  [
    'Two women were shot in Lima on Monday. The suspect, Luis Soto, is accused of firing at rivals.',
    'conflict',
    ['shot', 'firing'],
  ],
  [
    'Two women were shot in Lima on Monday. Luis Soto is accused of stealing a car.',
    'conflict',
    ['shot'],
    ['stealing'],
  ],
  // A charge belongs to the verb before it, whatever the crime; many dead are not the one who was named.
  [
    'Woman killed by drunk driver in Lima\nThe driver fled. Luis Soto was charged with vehicular manslaughter, criminally negligent homicide and arson.',
    'justice',
    ['charged', 'manslaughter', 'homicide', 'arson'],
  ],
  ['Ana Holm died of flu on Monday. So far 46 people have died.', 'casualty', ['died'], ['died']],
  ['Two women died of flu on Monday. So far 46 people have died.', 'casualty', ['died', 'died']],
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
  // Held after the arrest; not where somebody else is.
  ['A man was arrested in Lima on Monday. He is in custody.', 'justice', ['arrested', 'custody']],
  ['Luis Soto was arrested in Lima on Monday. Ana Holm is in custody.', 'justice', ['arrested'], ['custody']],
  // A noun and the verb it is the subject of, how it was done, what came of it, what the charge was, what it is called.
  ['Peace was signed on 3 March 2023.', 'deescalation', ['Peace', 'signed']],
  ['The flood struck two towns on Monday.', 'disaster', ['flood', 'struck']],
  ['The army retaliated by firing shells into the town.', 'conflict', ['retaliated', 'firing']],
  ['The flood struck two towns, destroying 900 homes.', 'disaster', ['flood', 'struck', 'destroying']],
  ['Ana Torres was convicted of murder.', 'justice', ['convicted', 'murder']],
  ['The flood came at night. Peru asked for help after the disaster.', 'disaster', ['flood', 'disaster']],
  ['A court convicted Ana Torres. The judges ruled that she lied.', 'justice', ['convicted', 'ruled']],
  ['Peru promised two million dollars in aid.', 'cooperation', ['promised', 'aid']],
  // A place that is called as the scandal is.
  ['The Waveygate scandal began. He lived in Waveygate.', 'justice', ['Waveygate']],
  // How somebody was caught, and the sitting at which a plea was entered; a charge is a step of its own.
  ['A man was arrested after a chase in Lima.', 'justice', ['arrested', 'chase']],
  ['A man was arrested after a vote in Lima.', 'justice', ['arrested']],
  ['Luis Soto pleaded guilty at a hearing in Lima.', 'justice', ['pleaded guilty', 'hearing']],
  ['Two pistols were found and seized in Lima.', 'justice', ['found', 'seized']],
  ['Luis Soto was arrested and charged with fraud.', 'justice', ['arrested'], ['charged', 'fraud']],
  // Those arrested and the things seized, once more; not some others.
  ['Police arrested five men in Lima. The suspects were detained at dawn.', 'justice', ['arrested', 'detained']],
  ['Police arrested five men in Lima. Two women were detained at dawn.', 'justice', ['arrested'], ['detained']],
  ['Police seized cocaine in Lima. The drugs were found in a lorry.', 'justice', ['seized', 'found']],
  ['Police seized cocaine in Lima. The body was found in a lorry.', 'justice', ['seized'], ['found']],
  ['Police seized cocaine in Lima. A body was found in a lorry.', 'justice', ['seized'], ['found']],
  // Whom the trial is of, named in the next sentence.
  ['Two youths are on trial. Luis Soto, 20, is accused of lying.', 'justice', ['trial', 'accused']],
  // A verb that tells only when it goes on.
  ['The murder trial of Luis Soto resumed on Monday.', 'justice', ['murder trial', 'resumed']],
];
