/** What it answers; undefined, with a line that says why, where it fails: a peer has a row only where it ran. */
export const attempt = <T>(name: string, task: () => T): T | undefined => {
  try {
    return task();
  } catch (error) {
    console.error(`${name} has no row: ${String(error).split('\n').slice(0, 3).join(' ')}`);
    return undefined;
  }
};
