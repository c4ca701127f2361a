/** The result of a function; undefined, after printing why, if it fails: a peer has a row only if it ran. */
export const attempt = <T>(name: string, task: () => T): T | undefined => {
  try {
    return task();
  } catch (error) {
    console.error(`${name} has no row: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    return undefined;
  }
};
