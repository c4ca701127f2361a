/** Milliseconds of processor time, which other work on the machine does not change. */
export const processorTime = (act: () => void): number => {
  const began = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
