import { fstatSync, statSync, type BigIntStats } from 'node:fs';

/** The identity of a file, whatever path or link leads to it. */
export type FileIdentity = `${bigint}:${bigint}`;

const identify = ({ dev, ino }: BigIntStats): FileIdentity => `${dev}:${ino}`;

const ofFile = (stat: BigIntStats): FileIdentity | undefined => (stat.isFile() ? identify(stat) : undefined);

/** The identity of a file by path or descriptor; undefined if there is none, or it is no regular file. */
export const fileIdentity = (file: string | Buffer | number): FileIdentity | undefined => {
  try {
    return ofFile(typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true }));
  } catch {
    return undefined;
  }
};

/** The identity of a folder. */
export const folderIdentity = (path: string | Buffer): FileIdentity | undefined => {
  try {
    const stat = statSync(path, { bigint: true });
    return stat.isDirectory() ? identify(stat) : undefined;
  } catch {
    return undefined;
  }
};
