import type { ParquetWriter } from 'hyparquet-writer';
import { TABLE_NAMES, TABLES, type Cell, type Column, type Rows, type TableName } from './tables.js';

/** Open files, one a table. */
interface Parquet {
  /** A row group of each table that has rows. */
  readonly insert: (rows: Rows) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the file of each table. */
export const openParquet = async (paths: Readonly<Record<TableName, string>>): Promise<Parquet> => {
  const { fileWriter, ParquetWriter: Writer } = await import('hyparquet-writer');
  const writers = new Map<TableName, ParquetWriter>(
    TABLE_NAMES.map((table) => [table, new Writer({ writer: fileWriter(paths[table]), schema: schemaOf(table) })]),
  );
  return {
    insert: async (rows) => {
      for (const [table, writer] of writers)
        if (rows[table].length > 0)
          await writer.write({ columnData: columnsOf(table, rows[table]), rowGroupSize: rows[table].length });
    },
    close: async () => {
      for (const writer of writers.values()) await writer.finish();
    },
  };
};

type Schema = ConstructorParameters<typeof ParquetWriter>[0]['schema'];

const schemaOf = (table: TableName): Schema => [
  { name: table, num_children: TABLES[table].length },
  ...TABLES[table].map(elementOf),
];

const elementOf = ({ name, type, required }: Column): Schema[number] => ({
  ...{ name, repetition_type: required === true ? ('REQUIRED' as const) : ('OPTIONAL' as const) },
  ...(type === 'text' ? ({ type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const) : NUMBERS[type]),
});

const NUMBERS = { integer: { type: 'INT64' }, real: { type: 'DOUBLE' } } as const;

/** A column at a time; numbers of rows may be greater than 32 bits hold. */
const columnsOf = (table: TableName, rows: readonly (readonly Cell[])[]) =>
  TABLES[table].map(({ name, type }, i) => ({
    name,
    data: rows.map((row) => (type === 'integer' && row[i] !== null ? BigInt(row[i]!) : row[i]!)),
  }));
