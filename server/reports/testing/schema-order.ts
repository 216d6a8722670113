import { type Element, elementsOf } from './package-xml.ts'

// The order in which ISO/IEC 29500-4 (transitional) lets children stand. Word refuses a document that breaks it.
const ORDER: Record<string, string> = {
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:sdt': 'sdtPr sdtEndPr sdtContent',
  'w:sdtPr': 'rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding text richText',
  'w:font': 'altName panose1 charset family notTrueType pitch sig embedRegular embedBold',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:settings':
    'writeProtection view zoom removePersonalInformation mirrorMargins displayBackgroundShape trackRevisions documentProtection defaultTabStop autoHyphenation evenAndOddHeaders bookFoldRevPrinting characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator',
}

/** Where an element stands before one that must come first, or is unknown where it stands: 'w:rPr: w:sz before w:color'. */
export function orderFaults(root: Element): string[] {
  return elementsOf(root).flatMap((element) => {
    const order = ORDER[element.name]?.split(' ')
    if (order === undefined) return []
    const names = element.children.map((child) => child.name.replace(/^w:/, ''))
    return names.flatMap((name, at) => {
      if (!order.includes(name)) return [`${element.name}: ${name} does not belong there`]
      const previous = names[at - 1]
      const isBefore = previous !== undefined && order.indexOf(previous) > order.indexOf(name)
      return isBefore ? [`${element.name}: ${previous} before ${name}`] : []
    })
  })
}
