import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findClaims } from './find-claims.ts'
import { sourceText } from './normalise.ts'

const claimsOf = (text: string) => findClaims(sourceText(text, (char) => char))
const TEXT =
  '2023年上半年,我区完成规上工业总产值312.6亿元,同比增长9.4%,增速居全市第4位。' +
  '其中,装备制造业产值88.1亿元,增长12.7%,占规上工业的28.2%,较上年同期提高1.3个百分点。' +
  '共受理来信来访146批380人次,同比批次下降8.2%、人次下降11.6%,办结率96.5%。\n' +
  '工业投资、技改投资分别完成36.5亿元、12.8亿元。力争全年新增规上企业20家以上。'

describe('claims', () => {
  it('of nothing are none', () => {
    for (const text of ['', '\n\n', '。', '同志们:']) expect(claimsOf(text)).toEqual([])
  })

  it('are numbered in the order of their figures', () => {
    const claims = claimsOf(TEXT)
    expect(claims.map((claim) => claim.id)).toEqual(claims.map((_, k) => `c${k + 1}`))
    const places = claims.map((claim) => claim.numberStart)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('quote the text at their offset, counted in code points, and point at their number', () => {
    const text = `𠮷区${TEXT}`
    for (const claim of claimsOf(text)) {
      expect([...text].slice(claim.offset, claim.offset + [...claim.quote].length).join('')).toBe(claim.quote)
      expect(claim.start).toBeLessThanOrEqual(claim.numberStart)
      expect(claim.end).toBeGreaterThanOrEqual(claim.numberEnd)
    }
  })

  it('scale to base units exactly', () => {
    const scaled = (text: string) => claimsOf(text)[0]?.scale_value
    expect(scaled('投资0.07亿元')).toBe(7_000_000)
    expect(scaled('征地1446亩')).toBe(964_000)
    expect(scaled('征地1250亩')).toBe(833_333.3333)
    expect(scaled('拆迁14万方')).toBe(140_000)
    expect(scaled('出生率11.43‰')).toBe(1.143)
    expect(scaled('修路58.51公里')).toBe(58_510)
    expect(scaled('粮食产量3.2万吨')).toBe(32_000_000)
    expect(scaled('就业1.46万人')).toBe(14_600)
  })

  it('change with the figure they state, and no other claim does', () => {
    const before = claimsOf('完成产值5.2亿元,同比增长3.1%,引进项目12个,到位资金600万元。')
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 9 }), (whole, tenth) => {
        const figure = `${whole}.${tenth}`
        const after = claimsOf(`完成产值${figure}亿元,同比增长3.1%,引进项目12个,到位资金600万元。`)
        expect(after[0]).toMatchObject({ value: Number(figure), figure, indicator: '产值', unit: '亿元' })
        const rest = (claims: typeof before) =>
          claims.slice(1).map(({ value, unit, indicator, comparison }) => ({ value, unit, indicator, comparison }))
        expect(rest(after)).toEqual(rest(before))
      }),
    )
  })

  it('are the same where a scraper put pinyin into the text', () => {
    const told = (text: string) =>
      claimsOf(text).map(({ subject, indicator, value, unit, comparison, qualifier, period }) => ({
        subject,
        indicator,
        value,
        unit,
        comparison,
        qualifier,
        period,
      }))
    const han = [...TEXT].flatMap((char, k) => (/\p{Script=Han}/u.test(char) ? [k] : []))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...han), { maxLength: 30 }),
        fc.constantFrom('(jīng)', '(qu)', '\uff08zhǎng\uff09'),
        (places, pinyin) => {
          const damaged = [...TEXT].map((char, k) => (places.includes(k) ? char + pinyin : char)).join('')
          expect(told(damaged)).toEqual(told(TEXT))
        },
      ),
    )
  })

  it('never fail, whatever the text', () => {
    const letters = fc.constantFrom(
      ...'0123456789一二三百千万亿元个%批人次同比增长下降占任务的第位,。、;:“”《》()\n \t年月日至-—.xX其中分别完成',
    )
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 80 }), (text) => {
        for (const claim of claimsOf(text)) expect(claim.quote.length).toBeGreaterThan(0)
      }),
      { numRuns: 400 },
    )
  })
})

// Not a benchmark: a text four times as long may take some more than four times as long, never sixteen.
describe('the time that reading takes grows with the length of', () => {
  const HOSTILE: [string, (n: number) => string][] = [
    ['many claims in one line', (n) => '产值5亿元、'.repeat(n)],
    ['one list of many figures', (n) => `${'产值5亿元,'.repeat(n)}同比分别增长${'3%、'.repeat(n)}4%`],
    ['a line of digits', (n) => `产值${'1'.repeat(n * 20)}亿元`],
    ['brackets in brackets', (n) => `${'('.repeat(n * 10)}产值5亿元${')'.repeat(n * 10)}`],
    ['quotations that never end', (n) => '“《'.repeat(n * 10)],
    ['text without punctuation', (n) => '完成产值五亿元增长百分之三'.repeat(n)],
    ['Chinese digits', (n) => '一二三四五六七八九十百千万亿'.repeat(n * 2)],
    ['lines that are each a cell', (n) => '指标\n'.repeat(n * 4)],
    ['shares of shares', (n) => `${'占'.repeat(n * 10)}5%`],
  ]

  it.each(HOSTILE)(
    '%s',
    (_, text) => {
      const took = (n: number) => {
        const start = performance.now()
        claimsOf(text(n))
        return performance.now() - start
      }
      took(500)
      const short = Math.min(took(1000), took(1000))
      const long = Math.min(took(4000), took(4000))
      expect(long).toBeLessThan(12 * short + 200)
    },
    60_000,
  )
})
