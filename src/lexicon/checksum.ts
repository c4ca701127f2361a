const { crc32 } = process.getBuiltinModule('node:zlib');

/** The last bytes of the file of tables are the CRC-32 of all others. */
const LENGTH = 4;

export const withChecksum = (bytes: Buffer): Buffer => {
  const checksum = Buffer.alloc(LENGTH);
  checksum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([bytes, checksum]);
};

/** Whether the checksum is right. */
export const isWhole = (file: Buffer): boolean => {
  const end = file.length - LENGTH;
  return end >= 0 && crc32(file.subarray(0, end)) === file.readUInt32LE(end);
};
