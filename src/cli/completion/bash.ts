import { push } from '../../core/lists/push.js';
import type { Described } from '../commands/subcommand.js';
import { flagsOf, inQuotes, operandsOf, type Flag } from './flags.js';

/**
 * bash splits words at `=`, so that `--format=js` comes as three; in `-t person,co` only what follows the last comma is
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

/** What completes the value of a flag: flags with the same completion share a line. */
const actionOf = ({ values, takes, isList }: Flag): string | undefined => {
  if (values.length > 0) return `values=${inQuotes(values.join(' '))}${isList ? ' list=1' : ''}`;
  if (takes === 'nothing') return undefined;
  return takes === 'file' ? 'return' : 'compopt +o bashdefault +o default; return';
};

const arm = (command: Described, isMain: boolean): string => {
  const flags = flagsOf(command);
  const operands = operandsOf(command);
  const byAction = new Map<string, string[]>();
  for (const flag of flags) {
    const action = actionOf(flag);
    if (action !== undefined) for (const name of flag.names) push(byAction, action, name);
  }
  const cases = Array.from(byAction, ([action, names]) => `${names.join('|')}) ${action} ;;`);
  if (operands.length > 0)
    cases.push(`${command.name}) [[ $word == -* ]] || values=${inQuotes(operands.join(' '))} ;;`);
  return `    ${isMain ? "''" : command.name})
      words=${inQuotes(flags.flatMap(({ names }) => names).join(' '))}
      case $before in
${cases.map((line) => `        ${line}\n`).join('')}      esac
      ;;
`;
};
