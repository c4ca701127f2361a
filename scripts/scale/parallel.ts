import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Engine, Task } from './engine.js';
import { daemon, processesOf, run, until } from './processes.js';

const PORT = 17_200;
const HOSTS = ['one', 'two'];

/** GNU parallel over two ssh daemons on this machine, each with a folder of its own. */
export const parallel: Engine = {
  name: 'GNU parallel',
  needs: ['parallel', '/usr/sbin/sshd', 'ssh', 'ssh-keygen', 'rsync'],
  run: async (task) => {
    const env = await begin(task);
    const script = resolve('examples/cluster/parallel.sh');
    const log = join(task.folder, 'parallel.log');
    const all = run(script, [task.work, HOSTS.join(','), '1'], { env, log });
    let killed = 0;
    const isAt = (): boolean => {
      const [pid] = processesOf(task, 'node', 'gazette articles/', '--jobs 1 --output records/');
      if (pid === undefined) return false;
      killed = pid;
      return true;
    };
    await until(isAt, 'a task');
    await new Promise((done) => setTimeout(done, 1000));
    process.kill(killed, 'SIGKILL');
    const { code } = await all;
    if (code !== 0) throw new Error(readFileSync(log, 'utf8'));
    return `a process of one of ${HOSTS.length} hosts killed with -9, tried again by --retries`;
  },
};

const begin = async ({ folder, env }: Task): Promise<NodeJS.ProcessEnv> => {
  for (const name of ['host', 'user'])
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)], { env });
  // Where it drops its rights.
  mkdirSync('/run/sshd', { recursive: true });
  for (const [i, host] of HOSTS.entries()) {
    mkdirSync(join(folder, host));
    writeFileSync(join(folder, `${host}.sshd`), daemonSettings(folder, host, PORT + i, env));
    daemon('/usr/sbin/sshd', ['-D', '-e', '-f', join(folder, `${host}.sshd`)], join(folder, `${host}.log`), env);
  }
  const config = join(folder, 'ssh_config');
  writeFileSync(config, HOSTS.map((host, i) => clientSettings(folder, host, PORT + i)).join(''));
  const own = { ...env, PARALLEL_SSH: `ssh -F ${config}`, PARALLEL_HOME: join(folder, 'parallel') };
  mkdirSync(own.PARALLEL_HOME);
  writeFileSync(join(own.PARALLEL_HOME, 'will-cite'), '');
  for (const host of HOSTS)
    await until(
      async () => (await run('ssh', ['-F', config, host, 'gazette', '--version'], { env })).code === 0,
      `the host ${host}`,
    );
  return own;
};

const daemonSettings = (folder: string, host: string, port: number, env: NodeJS.ProcessEnv): string => `Port ${port}
ListenAddress 127.0.0.1
HostKey ${folder}/host
PidFile ${folder}/${host}.pid
AuthorizedKeysFile ${folder}/user.pub
StrictModes no
PermitRootLogin yes
PasswordAuthentication no
UsePAM no
MaxStartups 50
SetEnv PATH=${env['PATH'] ?? ''} HOME=${folder}/${host}
`;

const clientSettings = (folder: string, host: string, port: number): string => `Host ${host}
  HostName 127.0.0.1
  Port ${port}
  IdentityFile ${folder}/user
  IdentitiesOnly yes
  StrictHostKeyChecking no
  UserKnownHostsFile ${folder}/known_hosts
  LogLevel ERROR
`;
