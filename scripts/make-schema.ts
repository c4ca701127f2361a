/** The JSON Schema of the record, which is shipped and printed by `gazette schema`. */
import { z } from 'zod';
import { record } from '../schema/record.js';
import { writeMade } from './generated.js';

/** Within a version fields are only added, so whoever checks a record must not mind fields the schema lacks. */
const schema = { title: 'gazette record', ...z.toJSONSchema(record, { io: 'input' }) };
writeMade('schema/record-1.json', `${JSON.stringify(schema, null, 2)}\n`, import.meta.filename);
