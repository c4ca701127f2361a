import { existsSync } from 'node:fs';
import { join } from 'node:path';

const installed = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join('/usr/bin', name));

/** The browser of the system, where it has one; .ci/run installs one. */
export const executablePath: string | undefined = installed.find((path) => existsSync(path));
