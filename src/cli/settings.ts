import { OPTIONS, type OptionSettings } from './options.js';

/** What the user asked for, checked. */
export interface Settings extends OptionSettings {
  readonly inputs: readonly string[];
}

/** What these inputs mean without any option, with what options say laid over it. */
export const settingsOf = (inputs: readonly string[], said: Partial<OptionSettings> = {}): Settings => {
  const unless = Object.entries(OPTIONS).flatMap(([setting, { unless: value }]) =>
    value === undefined ? [] : [[setting, value] as const],
  );
  return { ...(Object.fromEntries(unless) as unknown as OptionSettings), ...said, inputs };
};
