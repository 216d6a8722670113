import { type FrozenFigure, type FrozenFigures, sealOf } from './frozen-figures.ts'
import { escapeXml } from './xml-text.ts'

export const FIGURES_NAMESPACE = 'urn:taizhang:figures:1'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The parts of an Office package that hold the frozen figures, by their names. */
export function frozenParts(frozen: FrozenFigures): Record<string, string> {
  const seal = sealOf(frozen)
  return {
    'customXml/item1.xml': figuresXml(frozen, seal),
    'customXml/itemProps1.xml': `${HEAD}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${itemId(seal)}"><ds:schemaRefs><ds:schemaRef ds:uri="${FIGURES_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  }
}

function figuresXml({ title, generatedAt, figures }: FrozenFigures, seal: string): string {
  const opening = tag('figures', { xmlns: FIGURES_NAMESPACE, title, generatedAt, seal })
  return `${HEAD}${opening}${figures.map(figureXml).join('')}</figures>`
}

function figureXml({ observationIds, ...figure }: FrozenFigure): string {
  const observations = observationIds.map((id) => `${tag('observation', { id })}</observation>`).join('')
  return `${tag('figure', { ...figure })}${observations}</figure>`
}

function tag(name: string, attributes: Record<string, string | number>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return `<${name}${written.join('')}>`
}

// Drawn from the seal, so that the same figures make the same bytes.
function itemId(seal: string): string {
  const hex = seal.toUpperCase()
  const groups = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)]
  return `{${groups.join('-')}}`
}
