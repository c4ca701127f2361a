import { storeAt } from '../../output/index.js';
import { OPTIONS, type Option, type OptionSettings } from './options.js';

/** What the user asked for, checked. */
export interface Settings extends OptionSettings {
  readonly inputs: readonly string[];
}

/** The default settings for these inputs, overridden by options. */
export const settingsOf = (inputs: readonly string[], said: Partial<OptionSettings> = {}): Settings => {
  const formatter = said.formatter ?? storeAt(said.output ?? '');
  return {
    ...(withDefaults(OPTIONS, { ...said, ...(formatter && { formatter }) }) as unknown as OptionSettings),
    inputs,
  };
};

/** The values of options, and the defaults of the others. */
export const withDefaults = (
  options: Readonly<Record<string, Option<unknown>>>,
  said: object,
): Readonly<Record<string, unknown>> => {
  const unless = Object.entries(options).flatMap(([setting, { unless: value }]) =>
    value === undefined ? [] : [[setting, value] as const],
  );
  return { ...Object.fromEntries(unless), ...said };
};
