import { opposes, supports, under, type ArticleEvidence } from './article-evidence.js';
import { CONTEXT_BITS, type Context } from './contexts.js';

const REASONS = {
  honorific: 'Mr., Dr. or Lady precedes it',
  role: 'a role or title is beside it',
  said: 'it says something',
  acted: 'it does something',
  who: '*who* or *he* follows',
  personal: 'its kin is named',
  aged: 'its age is named',
  cited: 'its words are quoted',
  held: 'it holds office',
  possessive: 'it owns something',
  place: 'somebody is in or at it',
  article: 'an article or *his* precedes it',
  attribute: 'it qualifies a firm or a place',
  firm: 'it is spoken of as a firm',
  team: 'it is spoken of as a team',
  storm: 'it is the name of a storm',
  pet: 'it is an animal',
} as const satisfies Readonly<Partial<Record<Context, string>>>;
type ElsewhereContext = keyof typeof REASONS;

const directionOf = (context: ElsewhereContext): typeof supports =>
  ['place', 'article', 'attribute', 'firm', 'team', 'storm', 'pet'].includes(context) ? opposes : supports;

/** The same single word in a certain context elsewhere. */
const elsewhere = (context: ElsewhereContext, example: string): ArticleEvidence =>
  under(
    'elsewhere',
    directionOf(context)(
      `elsewhere-${context}`,
      example,
      `elsewhere ${REASONS[context]}`,
      true,
      ({ elsewhere: bits }) => (bits & CONTEXT_BITS[context]) !== 0,
    ),
  );

/** The same full name in a certain context elsewhere. */
const fullElsewhere = (context: ElsewhereContext, example: string): ArticleEvidence =>
  under(
    'elsewhere',
    directionOf(context)(
      `full-elsewhere-${context}`,
      example,
      `elsewhere ${REASONS[context]}`,
      false,
      ({ elsewhere: bits }) => (bits & CONTEXT_BITS[context]) !== 0,
    ),
  );

/** The last word of a full name, alone, in a certain context elsewhere. */
const tail = (context: ElsewhereContext, example: string): ArticleEvidence =>
  under(
    'tail',
    directionOf(context)(
      `tail-${context}`,
      example,
      `its last word comes alone, and there ${REASONS[context]}`,
      false,
      ({ tail: form }) => form !== undefined && (form.contexts & CONTEXT_BITS[context]) !== 0,
    ),
  );

/** Evidence from the contexts of the same words elsewhere. */
export const elsewhereEvidence: readonly ArticleEvidence[] = [
  elsewhere('honorific', 'They saw [Zqwv] there. Mr. Zqwv left.'),
  elsewhere('role', 'They saw [Zqwv] there. President Zqwv left.'),
  elsewhere('said', 'They saw [Zqwv] there. Zqwv said so.'),
  elsewhere('acted', 'They saw [Zqwv] there. Zqwv resigned.'),
  elsewhere('who', 'They saw [Zqwv] there. Zqwv, who left, was sad.'),
  elsewhere('personal', "They saw [Zqwv] there. Zqwv's wife was sad."),
  elsewhere('aged', 'They saw [Zqwv] there. Zqwv, 42, was sad.'),
  elsewhere('cited', 'They saw [Zqwv] there. "I am late," Zqwv said.'),
  elsewhere('held', 'They saw [Zqwv] there. It was in the Zqwv years.'),
  elsewhere('possessive', "They saw [Zqwv] there. Zqwv's dog was sad."),
  elsewhere('place', 'They saw [Zqwv] there. It is in Zqwv.'),
  elsewhere('article', 'They saw [Zqwv] there. It is the Zqwv.'),
  elsewhere('attribute', 'They saw [Zqwv] there. It is a Zqwv company.'),
  elsewhere('firm', 'They saw [Zqwv] there. Then Zqwv shares slid.'),
  elsewhere('team', "They saw [Zqwv] there. Then Zqwv's coach left."),
  elsewhere('storm', 'They saw [Zqwv] there. Then tropical storm Zqwv hit.'),
  elsewhere('pet', 'They saw [Zqwv] there. Her dog, Zqwv, ran.'),
  fullElsewhere('role', 'They saw [Zqwv Kvxt] there. President Zqwv Kvxt left.'),
  fullElsewhere('said', 'They saw [Zqwv Kvxt] there. Zqwv Kvxt said so.'),
  fullElsewhere('acted', 'They saw [Zqwv Kvxt] there. Zqwv Kvxt resigned.'),
  fullElsewhere('who', 'They saw [Zqwv Kvxt] there. Zqwv Kvxt, who left, was sad.'),
  fullElsewhere('aged', 'They saw [Zqwv Kvxt] there. Zqwv Kvxt, 42, was sad.'),
  fullElsewhere('place', 'They saw [Zqwv Kvxt] there. It is in Zqwv Kvxt.'),
  fullElsewhere('article', 'They saw [Zqwv Kvxt] there. It is the Zqwv Kvxt.'),
  fullElsewhere('firm', 'They saw [Zqwv Kvxt] there. Then the retailer Zqwv Kvxt fell 2 percent.'),
  tail('honorific', 'They saw [Zqwv Kvxt] there. Mr. Kvxt left.'),
  tail('role', 'They saw [Zqwv Kvxt] there. President Kvxt left.'),
  tail('said', 'They saw [Zqwv Kvxt] there. Kvxt said so.'),
  tail('acted', 'They saw [Zqwv Kvxt] there. Kvxt resigned.'),
  tail('who', 'They saw [Zqwv Kvxt] there. Kvxt, who left, was sad.'),
  tail('personal', "They saw [Zqwv Kvxt] there. Kvxt's wife was sad."),
  tail('aged', 'They saw [Zqwv Kvxt] there. Kvxt, 42, was sad.'),
  tail('possessive', "They saw [Zqwv Kvxt] there. Kvxt's dog was sad."),
  tail('place', 'They saw [Zqwv Kvxt] there. It is in Kvxt.'),
  tail('article', 'They saw [Zqwv Kvxt] there. It is the Kvxt.'),
  tail('attribute', 'They saw [Zqwv Kvxt] there. It is a Kvxt company.'),
  tail('firm', 'They saw [Zqwv Kvxt] there. Then Kvxt shares slid.'),
  tail('team', "They saw [Zqwv Kvxt] there. Then Kvxt's coach left."),
];
