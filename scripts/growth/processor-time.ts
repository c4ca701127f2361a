/** Milliseconds that the processor works on it: what else the machine does counts for nothing. */
export const processorTime = (act: () => void): number => {
  const began = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};
