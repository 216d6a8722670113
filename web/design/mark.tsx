export type Tone = 'good' | 'warn' | 'bad' | 'plain' | 'info'

/** Shape and word, readable in grey print: ● good, ▲ warn, ◆ bad, ○ plain, ■ info. */
const SHAPES: Record<Tone, string> = { good: '●', warn: '▲', bad: '◆', plain: '○', info: '■' }

export function Mark({ tone, children }: { tone: Tone; children: string }) {
  return (
    <span className={`tz-mark tz-mark-${tone}`}>
      <span aria-hidden="true">{SHAPES[tone]}</span>
      {children}
    </span>
  )
}
