import type { Described } from '../commands/subcommand.js';
import { flagsOf, operandsOf, type Flag } from './flags.js';

export const fish = (all: readonly Described[]): string => {
  const [main, ...commands] = all as [Described, ...Described[]];
  const none = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`;
  const lines = [
    ...flagsOf(main).map((flag) => flagLine(none, flag)),
    ...commands.flatMap((command) => [
      `complete -c gazette -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...ofCommand(command, `__fish_seen_subcommand_from ${command.name}`),
    ]),
  ];
  return `# Completion of gazette for fish: gazette completion fish > ~/.config/fish/completions/gazette.fish\n${lines.join('\n')}\n`;
};

const ofCommand = (command: Described, when: string): string[] => {
  const values = operandsOf(command);
  return [
    ...(values.length === 0 ? [] : [`complete -c gazette -n ${quoted(when)} -f -a ${quoted(values.join(' '))}`]),
    ...flagsOf(command).map((flag) => flagLine(when, flag)),
  ];
};

const flagLine = (when: string, { names, help, takes, values, isList }: Flag): string => {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`)).join('');
  const value = takes === 'nothing' ? '' : takes === 'file' ? ' -r -F' : ' -x';
  const words = isList ? quoted(`(__fish_append , ${values.join(' ')})`) : quoted(values.join(' '));
  return `complete -c gazette -n ${quoted(when)}${flags}${value}${values.length === 0 ? '' : ` -a ${words}`} -d ${quoted(help)}`;
};

const quoted = (text: string): string => `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;
