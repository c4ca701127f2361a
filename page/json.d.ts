/** Data files are bundled as they are; their types are where they are read. */
declare module '*.json' {
  const value: unknown;
  export default value;
}
