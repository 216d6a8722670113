interface Named {
  code: string
  nameZh: string
  nameEn: string
  aliases: readonly string[]
}

/** Whether what was typed names the indicator: by code, either name, or another name that documents use. */
export function namesIndicator(indicator: Named, typed: string): boolean {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return true
  return [indicator.code, indicator.nameZh, indicator.nameEn, ...indicator.aliases].some((name) =>
    name.toLowerCase().includes(wanted),
  )
}
