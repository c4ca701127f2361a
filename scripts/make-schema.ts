/** The JSON Schema of the record, which is shipped and printed by `gazette schema`. */
import { record } from '../schema/record.js';
import { writeMade } from './generated.js';

/** Within a version fields are only added, so a validator must accept fields that the schema lacks. */
writeMade('schema/record-1.json', `${JSON.stringify(record, null, 2)}\n`, import.meta.filename);
