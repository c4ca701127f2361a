const { crc32 } = process.getBuiltinModule('node:zlib');

/** The CRC-32 of some bytes. */
export const checksumOf = (bytes: Buffer): number => crc32(bytes);

/** The length of the checksum at the end of a file. */
export const CHECKSUM = 4;

/** The bytes and their checksum. */
export const withChecksum = (bytes: Buffer): Buffer => {
  const checksum = Buffer.alloc(CHECKSUM);
  checksum.writeUInt32LE(checksumOf(bytes));
  return Buffer.concat([bytes, checksum]);
};

/** Whether the checksum at its end is right. */
export const isWhole = (file: Buffer): boolean => {
  const end = file.length - CHECKSUM;
  return end >= 0 && checksumOf(file.subarray(0, end)) === file.readUInt32LE(end);
};
