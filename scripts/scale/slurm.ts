import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import type { Engine, Task } from './engine.js';
import { daemon, processesOf, run, until } from './processes.js';

const NODES = 2;
const PORT = 17_100;

/** A controller and two nodes on this machine, with a munge daemon of their own. */
export const slurm: Engine = {
  name: 'Slurm',
  needs: ['slurmctld', 'slurmd', 'sbatch', 'scontrol', 'munged'],
  run: async (task) => {
    const env = await begin(task);
    const shards = readdirSync(join(task.work, 'articles')).length;
    const script = resolve('examples/cluster/slurm.sh');
    const log = join(task.folder, 'tasks.log');
    const { code, output } = await run(
      'sbatch',
      [`--array=1-${shards}`, '--parsable', `--output=${log}`, '--mem=0', script, task.work],
      { env, cwd: task.folder },
    );
    if (code !== 0) throw new Error(output);
    const killed = await killOne(task);
    await until(async () => (await run('squeue', ['-h'], { env })).output.trim() === '', 'all tasks', 600);
    const restarts = /Requeuing JobId/.test(readFileSync(join(task.folder, 'slurmctld.log'), 'utf8'));
    if (!restarts) throw new Error('nothing was requeued');
    return `${killed} of ${shards} shards on ${NODES} nodes killed with -9, requeued by its script and resumed`;
  },
};

/** A task that has stored some of its articles, but not all. */
const killOne = async ({ work, env }: Task): Promise<string> => {
  let killed = '';
  await until(() => {
    for (const name of readdirSync(join(work, 'articles'))) {
      const part = join(work, 'records', `.${name}.gazette-part`);
      const [pid] =
        existsSync(part) && readFileSync(part).length > 0
          ? processesOf({ env }, 'node', `${work}/articles/${name}`)
          : [];
      if (pid === undefined) continue;
      process.kill(pid, 'SIGKILL');
      killed = name;
      return true;
    }
    return false;
  }, 'a task in the middle');
  return killed;
};

const begin = async ({ folder, env }: Task): Promise<NodeJS.ProcessEnv> => {
  const conf = join(folder, 'slurm.conf');
  const socket = join(folder, 'munge.socket');
  for (const each of ['state', 'n1', 'n2', 'munge']) mkdirSync(join(folder, each), { recursive: true });
  writeFileSync(conf, configuration(folder, socket));
  const key = join(folder, 'munge/key');
  writeFileSync(key, randomBytes(1024));
  chmodSync(key, 0o400);
  const own = { ...env, SLURM_CONF: conf };
  const munge = ['--foreground', '--force', `--socket=${socket}`, `--key-file=${key}`];
  const files = ['pid', 'seed', 'log'].map((name) => `--${name}-file=${folder}/munge/${name}`);
  daemon('munged', [...munge, ...files], join(folder, 'munged.log'), own);
  await until(() => existsSync(socket), 'munged');
  daemon('slurmctld', ['-D', '-c'], join(folder, 'controller.log'), own);
  for (let i = 1; i <= NODES; i++) daemon('slurmd', ['-D', '-N', `n${i}`], join(folder, `node${i}.log`), own);
  const idle = async (): Promise<boolean> =>
    (await run('sinfo', ['-h', '-o', '%D %t'], { env: own })).output.trim() === `${NODES} idle`;
  await until(idle, 'the nodes of Slurm');
  return own;
};

const configuration = (folder: string, socket: string): string => `ClusterName=gazette
SlurmctldHost=${hostname()}(127.0.0.1)
SlurmctldPort=${PORT}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=${socket},cred_expire=10
CredType=cred/munge
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/%n
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/%n.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SwitchType=switch/none
ReturnToService=2
SchedulerParameters=batch_sched_delay=1,sched_min_interval=200000,requeue_delay=1
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
${Array.from({ length: NODES }, (_, i) => `NodeName=n${i + 1} NodeHostname=${hostname()} NodeAddr=127.0.0.1 Port=${PORT + 1 + i} CPUs=1 RealMemory=500`).join('\n')}
PartitionName=main Nodes=ALL Default=YES MaxTime=60 State=UP
`;
