import { UserError } from '../../core/user-error.js';
import { fileIdentity } from './file-identity.js';
import type { Inputs } from '../inputs/inputs.js';

/** Whether a file is an input, including those still to be read; inputs are examined only if the file exists. */
export const protectedFiles = (inputs: Inputs): ((path: string) => Promise<boolean>) => {
  let all: ReturnType<Inputs['identities']> | undefined;
  return async (path) => {
    const identity = fileIdentity(path);
    return identity !== undefined && (await (all ??= inputs.identities())).has(identity);
  };
};

/** An output that is one of the inputs would take the place of what it is made from. */
export const refuseInput = async (
  isInput: ReturnType<typeof protectedFiles>,
  path: string,
  output: string,
): Promise<void> => {
  if (await isInput(path)) throw new UserError(`cannot write ${output}: it is an input, and would be lost`);
};
