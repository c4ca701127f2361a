import type { Described } from '../commands/subcommand.js';
import { flagsOf, inQuotes, operandsOf, type Flag } from './flags.js';

export const zsh = (all: readonly Described[]): string => {
  const [main, ...commands] = all as [Described, ...Described[]];
  const names = commands.map(({ name, summary }) => inQuotes(`${name}:${escaped(summary)}`));
  return `#compdef gazette
# Completion of gazette for zsh: gazette completion zsh > _gazette, in a folder of $fpath
_gazette_first() {
  local -a commands=(${names.join(' ')})
  _describe command commands
  _files
}
_gazette() {
  local command=$words[2]
  (( CURRENT > 2 )) || command=
  case $command in
${commands.map((command) => `    ${command.name})\n      shift words; (( CURRENT-- ))\n${argumentsOf(command, operandsIn(command))}      ;;\n`).join('')}    *)
${argumentsOf(main, ["'1:command or input:_gazette_first'", "'*:input:_files'"])}      ;;
  esac
}
if [[ $funcstack[1] == _gazette ]]; then _gazette "$@"; else compdef _gazette gazette; fi
`;
};

const argumentsOf = (command: Described, operands: readonly string[]): string =>
  `      _arguments -s \\\n${[...flagsOf(command).flatMap(argument), ...operands].map((line) => `        ${line}`).join(' \\\n')}\n`;

const operandsIn = (command: Described): string[] => {
  const values = operandsOf(command);
  if (command.operands.length === 0) return [];
  return [values.length > 0 ? inQuotes(`1:value:(${values.join(' ')})`) : "'*:file:_files'"];
};

/** If one name of a flag is given, the other is not offered. */
const argument = (flag: Flag): string[] => {
  const { takes, values, names, help, isList } = flag;
  const list = values.join(' ');
  const words = isList ? `_values -s , value ${list}` : `(${list})`;
  const action = values.length > 0 ? words : takes === 'file' ? '_files' : ' ';
  const value = takes === 'nothing' ? '' : `:value:${action}`;
  const others = names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map((name) =>
    inQuotes(`${others}${name}${takes === 'nothing' || !name.startsWith('--') ? '' : '='}[${escaped(help)}]${value}`),
  );
};

/** Brackets and colons end a description. */
const escaped = (text: string): string => text.replace(/[[\]:\\]/g, String.raw`\$&`);
