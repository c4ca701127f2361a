import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine } from './engine.js';
import { processesOf, run, until } from './processes.js';

/** Where pyspark is: `PYTHON=venv/bin/python npm run scale`. */
const PYTHON = process.env['PYTHON'] ?? 'python3';

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
      PYSPARK_SUBMIT_ARGS: `--master local-cluster[2,1,1024] --conf spark.executor.memory=512m --conf spark.ui.enabled=false pyspark-shell`,
    };
    const all = run(PYTHON, [resolve('examples/cluster/spark.py'), work], { env: own, cwd: folder, log });
    let executor = 0;
    const isAt = (): boolean => {
      // Its work has begun where gazette runs.
      const isWorking = processesOf({ env }, 'node', 'gazette - --quiet --input-format jsonl').length > 0;
      const [pid] = processesOf({ env }, 'java', 'CoarseGrainedExecutorBackend', '--app-id');
      if (!isWorking || pid === undefined) return false;
      executor = pid;
      return true;
    };
    await until(isAt, 'an executor with work', 500);
    process.kill(executor, 'SIGKILL');
    const { code } = await all;
    const said = readFileSync(log, 'utf8');
    if (code !== 0) throw new Error(said.slice(-2000));
    if (!/lost|Lost|exited/.test(said)) throw new Error('no executor was lost');
    return 'one of two executors killed with -9, its tasks done again by another';
  },
};
