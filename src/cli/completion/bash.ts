import type { Described } from '../commands/subcommand.js';
import { flagsOf, inQuotes, operandsOf } from './flags.js';

/**
 * bash splits words at `=`, so that `--format=js` comes as three; of `-t person,co` only what follows the last comma is
 * completed.
 */
export const bash = (all: readonly Described[]): string => {
  const [main, ...commands] = all as [Described, ...Described[]];
  return `# Completion of gazette for bash: gazette completion bash > ~/.local/share/bash-completion/completions/gazette
_gazette() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= words= values= list= done=
  if [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; elif [[ $word == = ]]; then word=; fi
  COMPREPLY=()
  if [[ $COMP_CWORD -gt 1 ]]; then
    case \${COMP_WORDS[1]} in ${commands.map(({ name }) => name).join('|')}) command=\${COMP_WORDS[1]} ;; esac
  fi
  case $command in
${[main, ...commands].map((one) => arm(one, one === main)).join('')}  esac
  if [[ -n $list && $word == *,* ]]; then done=\${word%,*},; fi
  if [[ -z $values && $word == -* ]]; then values=$words; fi
  if [[ -z $values && $COMP_CWORD -eq 1 ]]; then values=${inQuotes(commands.map(({ name }) => name).join(' '))}; fi
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -P "$done" -W "$values" -- "\${word#"$done"}")
}
complete -o bashdefault -o default -F _gazette gazette
`;
};

const arm = (command: Described, isMain: boolean): string => {
  const flags = flagsOf(command);
  const operands = operandsOf(command);
  const cases = flags.flatMap(({ names, values, takes, isList }) => {
    if (values.length > 0)
      return [`${names.join('|')}) values=${inQuotes(values.join(' '))}${isList ? ' list=1' : ''} ;;`];
    if (takes === 'nothing') return [];
    return [`${names.join('|')}) ${takes === 'file' ? '' : 'compopt +o bashdefault +o default; '}return ;;`];
  });
  if (operands.length > 0)
    cases.push(`${command.name}) [[ $word == -* ]] || values=${inQuotes(operands.join(' '))} ;;`);
  return `    ${isMain ? "''" : command.name})
      words=${inQuotes(flags.flatMap(({ names }) => names).join(' '))}
      case $before in
${cases.map((line) => `        ${line}\n`).join('')}      esac
      ;;
`;
};
