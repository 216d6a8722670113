/** Which figure: the fact's name, whose, and of which days. */
export interface FactAddress {
  name: string
  unitId: string
  from: string
  to: string
}

/** One word in the page's address, so that Back closes the source panel and a link opens it. */
export const writeFactAddress = (fact: FactAddress): string => [fact.name, fact.unitId, fact.from, fact.to].join('~')

export function readFactAddress(text: string | undefined): FactAddress | null {
  const [name, unitId, from, to] = text?.split('~') ?? []
  return name && unitId && from && to ? { name, unitId, from, to } : null
}
