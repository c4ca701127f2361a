/** Rewrites the expected output of every golden case; `git diff` shows the changes: `npm run goldens [-- case…]`. */
import { caseNames, runCase, writeExpected } from '../test/cli/golden.js';
import { writeAnswers } from '../test/stores/recipes.js';

const wanted = process.argv.slice(2);
for (const name of wanted.length === 0 ? caseNames() : wanted) writeExpected(name, await runCase(name));
// The answers of a database to the questions of docs/guide/stores.md.
if (wanted.length === 0) await writeAnswers();
