/** Why something may not be done. A value: the server refuses with it, the page greys the button with it. */
export interface Refusal {
  kind: 'missing' | 'forbidden' | 'conflict' | 'invalid'
  /** Stable and dotted, `petition.other_unit`; the catalogues hold its texts. */
  code: string
  values?: Record<string, string | number>
}

type Values = Record<string, string | number>
const refusal = (kind: Refusal['kind'], code: string, values?: Values): Refusal =>
  values ? { kind, code, values } : { kind, code }

export const missing = (code: string, values?: Values): Refusal => refusal('missing', code, values)
export const forbidden = (code: string, values?: Values): Refusal => refusal('forbidden', code, values)
export const conflict = (code: string, values?: Values): Refusal => refusal('conflict', code, values)
export const invalid = (code: string, values?: Values): Refusal => refusal('invalid', code, values)

/** Carries a refusal out of a command; met by the one error handler. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

export function refuseIf(refusal: Refusal | null): void {
  if (refusal) throw new Refused(refusal)
}
