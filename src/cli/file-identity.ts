import { fstatSync, statSync, type BigIntStats } from 'node:fs';

/** A file, whatever path or link it goes by. */
export type FileIdentity = `${bigint}:${bigint}`;

const identify = ({ dev, ino }: BigIntStats): FileIdentity => `${dev}:${ino}`;

const ofFile = (stat: BigIntStats): FileIdentity | undefined => (stat.isFile() ? identify(stat) : undefined);

/** Of a file of that path or descriptor; undefined where there is none, or no plain one. */
export const fileIdentity = (file: string | Buffer | number): FileIdentity | undefined => {
  try {
    return ofFile(typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true }));
  } catch {
    return undefined;
  }
};

/** Of a folder. */
export const folderIdentity = (path: string | Buffer): FileIdentity | undefined => {
  try {
    const stat = statSync(path, { bigint: true });
    return stat.isDirectory() ? identify(stat) : undefined;
  } catch {
    return undefined;
  }
};
