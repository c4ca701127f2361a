import type { Part, ParticipantRow } from './rows.js';

const torres: Part = ['Ana Torres', 'target'];
const sotoDoes: Part = ['Luis Soto', 'agent'];

/** Whom *I* and *me* mean. */
export const quoted: readonly ParticipantRow[] = [
  // Who is quoted is *I*, in the first line of a text too.
  ['"I will resign," said Luis Soto.', 'government', 'resign', sotoDoes],
  ['"I urge the firms to wait," Luis Soto said.', 'demand', 'urge', sotoDoes],
  ['“I urge the firms to wait,” Luis Soto said.', 'demand', 'urge', sotoDoes],
  ['"They arrested me," said Ana Torres.', 'justice', 'arrested', torres],
  ['Luis Soto said: "I will resign."', 'government', 'resign', sotoDoes],
  ['"It is late," Luis Soto said. "I will resign."', 'government', 'resign', sotoDoes],
  ['Luis Soto spoke on Monday. "I will resign," he said.', 'government', 'resign', sotoDoes],
  // Whoever speaks after the full stop is somebody else.
  ['Luis Soto said: "I will resign." Ana Torres said: "It is late."', 'government', 'resign', sotoDoes],
  ['Luis Soto met "a friend" and I will resign.', 'government', 'resign'],
];
