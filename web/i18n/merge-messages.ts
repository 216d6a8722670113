/** Flat dotted keys of every file of one language; a key that stands twice is a mistake the test names. */
export function mergeMessages(files: Record<string, Record<string, string>>): Record<string, string> {
  return Object.assign({}, ...Object.values(files))
}
