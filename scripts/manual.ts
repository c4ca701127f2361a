import type { Described } from '../src/cli/commands/index.js';
import type { Option } from '../src/cli/options/options.js';

/** What the manual has besides commands. */
export interface Listed {
  readonly name: string;
  readonly summary: string;
}

/** The manual page, in roff: the text of `--help`, laid out for `man`. */
export const manualOf = (
  [main, ...commands]: readonly [Described, ...Described[]],
  version: string,
  sections: Readonly<Record<string, readonly Listed[]>>,
): string =>
  [
    `.TH GAZETTE 1 "" "gazette ${version}" "User Commands"`,
    section('NAME', `gazette \\- ${escaped(lowered(main.summary))}`),
    section('SYNOPSIS', [synopsis(main), ...commands.map(synopsis)].join('\n.br\n')),
    section(
      'DESCRIPTION',
      paragraph(main.summary),
      escaped(main.operands.map(({ help }) => `Inputs are ${help}.`).join(' ')),
    ),
    section('OPTIONS', ...optionsOf(main), ...PLAIN_FLAGS.map(tagged)),
    section('COMMANDS', ...commands.map(commandPart)),
    ...Object.entries(sections).map(([title, list]) => section(title, ...list.map(tagged))),
    section('EXAMPLES', example(main.details ?? '')),
    '',
  ].join('\n');

const PLAIN_FLAGS: readonly Listed[] = [
  { name: '-V, --version', summary: 'print the version' },
  { name: '-h, --help', summary: 'print this help' },
];

const section = (title: string, ...parts: readonly string[]): string =>
  `.SH ${title.toUpperCase()}\n${parts.join('\n')}`;

/** A full stop ends no entry in the list of pages. */
const lowered = (summary: string): string => `${summary[0]!.toLowerCase()}${summary.slice(1)}`.replace(/\.$/, '');

const synopsis = ({ name, operands }: Described): string => {
  const command = name === 'gazette' ? '' : ` ${name}`;
  return `.B gazette${command}\n${escaped([...operands.map(({ syntax }) => syntax), '[options]'].join(' '))}`;
};

const optionsOf = ({ options }: Described): string[] =>
  Object.values<Option<unknown>>(options).flatMap(({ flags, help, values, otherwise, opposite }) => {
    const choice = values === undefined ? '' : `: ${values.join(', ')}`;
    const absence = otherwise === undefined ? '' : ` (default: ${otherwise})`;
    const item = { name: flags, summary: `${help}${choice}${absence}` };
    return [item, ...(opposite === undefined ? [] : [{ name: opposite[0], summary: opposite[1] }])].map(tagged);
  });

const commandPart = (command: Described): string => {
  const { name, summary, details, operands } = command;
  const listed = operands.map(({ syntax, help, values }) => ({
    name: syntax,
    summary: values === undefined ? help : `${help}: ${values.join(', ')}`,
  }));
  const parts = [...listed.map(tagged), ...optionsOf(command)];
  return [
    `.SS gazette ${escaped([name, ...operands.map(({ syntax }) => syntax)].join(' '))}`,
    paragraph(summary),
    ...(parts.length === 0 ? [] : ['.RS', ...parts, '.RE']),
    ...(details === undefined ? [] : [example(details)]),
  ].join('\n');
};

const tagged = ({ name, summary }: Listed): string => `.TP\n.B ${escaped(name)}\n${paragraph(summary)}`;

const example = (text: string): string => `.PP\n.nf\n${text.split('\n').map(paragraph).join('\n')}\n.fi`;

/** A line that begins with a full stop or a quote would be a request of roff. */
const paragraph = (text: string): string => escaped(text).replace(/^(?=[.'])/, '\\&');

const escaped = (text: string): string => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('…', '...');
