/** What is wrong with one line of a file of rules; its reader adds which line of which file. */
export class RuleError extends Error {
  override readonly name = 'RuleError';
}
