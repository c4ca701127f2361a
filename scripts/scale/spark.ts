import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './engine.js';
import { ancestorOf, processesOf, run, until } from './processes.js';

/** Where pyspark is: `PYTHON=venv/bin/python npm run scale`. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

/** Two workers, each with a core and a process of its own; the first executor takes some time to start where the machine is busy. */
const SETTINGS = [
  '--master local-cluster[2,1,1024]',
  ...['spark.executor.memory=512m', 'spark.ui.enabled=false', 'spark.network.timeout=600s'].map(
    (setting) => `--conf ${setting}`,
  ),
  'pyspark-shell',
].join(' ');

/** A cluster of two workers, each a process of its own, by pyspark. */
export const spark: Engine = {
  name: 'Spark',
  needs: ['java', `${PYTHON} -c "import pyspark"`],
  run: async ({ folder, work, env }) => {
    const log = join(folder, 'spark.log');
    const own = {
      ...env,
      PYSPARK_PYTHON: PYTHON,
      SPARK_LOCAL_IP: '127.0.0.1',
      SPARK_LOCAL_DIRS: folder,
      SPARK_WORKER_DIR: folder,
      PYSPARK_SUBMIT_ARGS: SETTINGS,
    };
    let code: number | undefined;
    const all = run(PYTHON, [resolve('examples/cluster/spark.py'), work], { env: own, cwd: folder, log }).then(
      (ran) => (code = ran.code),
    );
    let executor: number | undefined;
    const isAt = (): boolean => {
      // The work of an executor has begun where its gazette runs.
      const [filter] = processesOf({ env }, 'node', 'gazette - --quiet --input-format jsonl');
      executor = filter === undefined ? undefined : ancestorOf(filter, 'CoarseGrainedExecutorBackend');
      return executor !== undefined || code !== undefined;
    };
    await until(isAt, 'an executor with work', 500);
    if (executor !== undefined) process.kill(executor, 'SIGKILL');
    await all;
    const said = readFileSync(log, 'utf8');
    if (code !== 0) throw new Error(said.slice(0, 4000));
    if (!/Lost task .*ExecutorLostFailure/.test(said)) throw new Error('no executor was lost with its task');
    return 'one of two executors killed with -9, its task done again by another';
  },
};
