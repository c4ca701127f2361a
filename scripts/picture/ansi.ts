/** What a terminal shows: text with the few styles that gazette uses. */
export interface Run {
  readonly text: string;
  /** Of the 256 colours of terminals; undefined for its own. */
  readonly colour: number | undefined;
  readonly bold: boolean;
  readonly dim: boolean;
}

type Look = Omit<Run, 'text'>;

const PLAIN: Look = { colour: undefined, bold: false, dim: false };

const SEQUENCE = /\u001b\[([\d;]*)m/;

const changed = (look: Look, code: string): Look => {
  if (code.startsWith('38;5;')) return { ...look, colour: Number(code.slice(5)) };
  switch (code) {
    case '1':
      return { ...look, bold: true };
    case '2':
      return { ...look, dim: true };
    case '22':
      return { ...look, bold: false, dim: false };
    case '39':
      return { ...look, colour: undefined };
    default:
      throw new Error(`no picture of ${code}`);
  }
};

/** The lines of what was printed, each as runs of one style. */
export const runsOf = (output: string): readonly (readonly Run[])[] => {
  let look = PLAIN;
  return output
    .trimEnd()
    .split('\n')
    .map((line) =>
      line.split(SEQUENCE).flatMap((part, i): Run[] => {
        if (i % 2 === 0) return part === '' ? [] : [{ text: part, ...look }];
        look = changed(look, part);
        return [];
      }),
    );
};
