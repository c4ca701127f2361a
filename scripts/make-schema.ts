/** The JSON Schema of the record, which is shipped and printed by `gazette schema`. */
import { record } from '../schema/record.js';
import { writeMade } from './generated.js';

/** Within a version fields are only added, so whoever checks a record must not mind fields the schema lacks. */
writeMade('schema/record-1.json', `${JSON.stringify(record, null, 2)}\n`, import.meta.filename);
