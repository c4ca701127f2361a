/** Something the user can put right: the message says what, where and what to do, on one line. */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** 70 if the installation is incomplete. */
  readonly exitCode: 1 | 2 | 70;
  constructor(message: string, exitCode: 1 | 2 | 70 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}

// Where the names of the library are shortened, an error that nobody catches still begins with this one.
Object.defineProperty(UserError, 'name', { value: 'UserError' });
