import { evidenceBehind } from './behind.js';
import { evidenceBefore } from './before.js';
import type { Evidence } from './evidence.js';
import { formEvidence } from './form.js';

/** What stands around a candidate. */
export const contextEvidence: readonly Evidence[] = [...evidenceBefore, ...evidenceBehind];

/** Everything that is weighed. */
export const allEvidence: readonly Evidence[] = [...formEvidence, ...contextEvidence];
