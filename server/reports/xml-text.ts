const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escapeXml = (text: string): string =>
  withoutControls(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)

/** Characters that XML cannot hold at all, lone surrogates among them, and those that an attribute would turn into spaces. */
export const withoutControls = (text: string): string => text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
