import type { Described } from '../commands/subcommand.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { zsh } from './zsh.js';

/** For each shell a script that completes commands, options, their values and files. */
export const COMPLETIONS: Readonly<Record<string, (all: readonly Described[]) => string>> = { bash, zsh, fish };
