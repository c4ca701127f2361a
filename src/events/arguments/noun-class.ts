/**
 * What sort of thing a noun is, one bit each; the headings of data/events/noun-classes.txt in their order, then three that no
 * list holds: any proper name, a thing referred to only by `it`, and a noun of no known class.
 */
export const NounClass = {
  Person: 1,
  Body: 2,
  Country: 4,
  Place: 8,
  Vehicle: 16,
  Building: 32,
  Goods: 64,
  Money: 128,
  Weapon: 256,
  Disaster: 512,
  Disease: 1024,
  Document: 2048,
  Work: 4096,
  Animal: 8192,
  Limb: 16384,
  Event: 32768,
  Abstract: 65536,
  Time: 131072,
  Amount: 262144,
  Name: 524288,
  It: 1048576,
  Other: 2097152,
} as const;

/** What may fill a slot of a frame, by the words in capitals of the frame. */
export const CLASS_NAMES: readonly string[] = Object.keys(NounClass).map((name) => name.toUpperCase());

/** The classes that the list gives. */
export const LISTED_CLASSES: readonly string[] = CLASS_NAMES.slice(0, CLASS_NAMES.indexOf('NAME'));
