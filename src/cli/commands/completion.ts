import { writeTo } from '../destinations/standard-output.js';
import type { Subcommand } from './subcommand.js';

export const completion: Subcommand = {
  name: 'completion',
  summary: 'print a script that completes what is typed',
  details: `  gazette completion bash > ~/.local/share/bash-completion/completions/gazette
  gazette completion zsh > ~/.zsh/functions/_gazette
  gazette completion fish > ~/.config/fish/completions/gazette.fish`,
  operands: [{ syntax: '<shell>', help: 'the shell it is for', values: ['bash', 'zsh', 'fish'] }],
  options: {},
  run: async ({ operands: [shell = ''], io, all }) => {
    const { COMPLETIONS } = await import('../completion/index.js');
    await writeTo(io, COMPLETIONS[shell]!(all));
    return 0;
  },
};
