import { evidenceAfter } from './after.js';
import { evidenceBefore } from './before.js';
import { calledEvidence } from './called.js';
import type { Evidence } from './evidence.js';
import { firmEvidence } from './firms.js';
import { formEvidence } from './form.js';
import { frameEvidence } from './frames.js';
import { storyEvidence } from './stories.js';
import { teamEvidence } from './teams.js';

/** Evidence from the context of a candidate. */
export const contextEvidence: readonly Evidence[] = [
  ...evidenceBefore,
  ...evidenceAfter,
  ...firmEvidence,
  ...frameEvidence,
  ...teamEvidence,
  ...calledEvidence,
  ...storyEvidence,
];

/** All evidence. */
export const allEvidence: readonly Evidence[] = [...formEvidence, ...contextEvidence];
