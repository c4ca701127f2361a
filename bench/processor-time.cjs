/** Preloaded into each process that is measured: what all its threads took, in microseconds, to descriptor 3. */
const { writeSync } = process.getBuiltinModule('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeSync(3, String(user + system));
});
