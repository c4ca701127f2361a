/** Files of a folder that no reader is for: counted, and reported in one line, since there may be thousands. */
export interface PassedOver {
  readonly add: (name: string) => void;
  /** Undefined if there were none. */
  readonly line: () => string | undefined;
}

const NAMED = 3;

export const createPassedOver = (): PassedOver => {
  const names: string[] = [];
  let count = 0;
  return {
    add: (name) => {
      if (count++ < NAMED) names.push(name);
    },
    line: () => {
      if (count === 0) return undefined;
      const more = count > names.length ? ` and ${count - names.length} more` : '';
      return `${count === 1 ? 'a file' : `${count} files`} of no known kind: not read (${names.join(', ')}${more})`;
    },
  };
};
