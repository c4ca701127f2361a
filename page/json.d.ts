/** Data files are bundled as they are; what is in them is said where they are read. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
