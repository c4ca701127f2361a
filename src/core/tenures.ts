/** Words before an office that somebody holds now. */
const PRESENT = ['acting', 'caretaker', 'interim', 'new', 'outgoing'];

/** Words before an office: how, or when, somebody holds it. */
export const TENURES: readonly string[] = [...PRESENT, 'former', 'incoming', 'late', 'then'];

const HELD = new RegExp(`^(?:${PRESENT.join('|')})[ -]`, 'i');
const ANY = new RegExp(`^(?:${TENURES.join('|')})[ -]`, 'i');

/** An acting president holds the office of the president, a former one does not. */
export const heldOffice = (role: string): string => role.replace(HELD, '');

/** The office alone, whenever it is held. */
export const officeOf = (role: string): string => role.replace(ANY, '');
