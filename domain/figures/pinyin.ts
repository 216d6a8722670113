const PLAIN: Record<string, string> = {
  ā: 'a',
  á: 'a',
  ǎ: 'a',
  à: 'a',
  ē: 'e',
  é: 'e',
  ě: 'e',
  è: 'e',
  ī: 'i',
  í: 'i',
  ǐ: 'i',
  ì: 'i',
  ō: 'o',
  ó: 'o',
  ǒ: 'o',
  ò: 'o',
  ū: 'u',
  ú: 'u',
  ǔ: 'u',
  ù: 'u',
  ü: 'v',
  ǖ: 'v',
  ǘ: 'v',
  ǚ: 'v',
  ǜ: 'v',
} // biome-format
const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?'
const FINAL = '(?:i?ao?|[iu]?ang?|i?ong|[ei]ng?|uai?|u?ei|[iuv]e|[iu]?o|ou|i[uoe]|u[ioen]|v[en]?|ai|er?|[aoeiu])'
const SYLLABLE = new RegExp(`^${INITIAL}${FINAL}$`)
// Abbreviations of units that happen to spell a syllable: 公顷(ha), 分钟(min).
const UNIT_ABBREVIATIONS = new Set(['min', 'ha', 'pa', 'mu', 'a'])

/** Whether bracketed letters spell one syllable of pinyin: with a tone mark for certain, plain letters only if no unit is written so. */
export function spellsSyllable(letters: string): boolean {
  const plain = [...letters].map((letter) => PLAIN[letter] ?? letter).join('')
  if (!SYLLABLE.test(plain)) return false
  return plain !== letters || !UNIT_ABBREVIATIONS.has(letters)
}
