/** Rounds a decimal text half away from zero, without passing through a float. `decimals` 0 or more. */
export function roundDecimalText(text: string, decimals: number): string {
  const negative = text.startsWith('-')
  const [whole = '0', fraction = ''] = text.replace(/^-/, '').split('.')
  const kept = (fraction + '0'.repeat(decimals)).slice(0, decimals)
  const units = BigInt(whole + kept) + (Number(fraction[decimals] ?? '0') >= 5 ? 1n : 0n)
  const digits = units.toString().padStart(decimals + 1, '0')
  const rounded = decimals ? `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}` : digits
  return negative && units !== 0n ? `-${rounded}` : rounded
}

/** For the screen: thousands by comma, minus as −. Without `decimals` the digits stay as they are. */
export function showDecimal(text: string, decimals?: number): string {
  const rounded = decimals === undefined ? text : roundDecimalText(text, decimals)
  const [whole = '0', fraction] = rounded.replace(/^-/, '').split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rounded.startsWith('-') ? '−' : ''}${grouped}${fraction ? `.${fraction}` : ''}`
}

/** What a person typed as a decimal: spaces and commas out, full-width digits and − understood. Null where it is no number. */
export function readDecimal(typed: string): string | null {
  const plain = typed
    .replace(/[０-９．－]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s,，]/g, '')
    .replace(/^−/, '-')
  return /^-?\d{1,24}(\.\d{1,6})?$/.test(plain) ? plain : null
}
