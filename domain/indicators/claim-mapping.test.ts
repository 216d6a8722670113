import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { proposeMapping } from './claim-mapping.ts'
import { aClaim, COMMITTEE, SOME_UNITS } from './testing/a-claim.ts'

const propose = (said: Parameters<typeof aClaim>[0], before?: string) =>
  proposeMapping(aClaim(said), { indicators: CATALOGUE, units: SOME_UNITS }, before)

test('a part of the zone under a similar name is not the zone', () => {
  expect(propose({ indicator: '园内工业总产值' }).indicatorCode).toBeNull()
  expect(propose({ indicator: '民营企业税收收入' }).indicatorCode).toBeNull()
  expect(propose({ indicator: '新增规上工业企业', unit: '家', value: 12, comparison: null }).indicatorCode).toBeNull()
})

test('fiscal revenue without a word for which one stays open', () => {
  expect(propose({ indicator: '财政收入' }).indicatorCode).toBeNull()
})

test('a unit of another kind is not the indicator', () => {
  expect(propose({ unit: '家' }).indicatorCode).toBeNull()
  expect(propose({ indicator: '固定资产投资', unit: '万美元' }).indicatorCode).toBeNull()
})

test('a growth of exports alone does not say whether in dollars or yuan', () => {
  const growth = { kind: 'yoy', value: 5, unit: '%', direction: 'up' } as const
  expect(propose({ indicator: '外贸出口', value: 5, unit: '%', comparison: growth }).indicatorCode).toBeNull()
})

test('a rank, a distance in points and a share of an amount are no figures of the ledger', () => {
  const rank = { kind: 'rank', value: 3, unit: '位', direction: null } as const
  expect(propose({ kind: 'ranking', value: 3, unit: '位', comparison: rank }).indicatorCode).toBeNull()
  const points = { kind: 'change_pp', value: 2.1, unit: '百分点', direction: 'up' } as const
  expect(propose({ value: 2.1, unit: '百分点', comparison: points }).indicatorCode).toBeNull()
  const share = { kind: 'share', value: 40, unit: '%', direction: null } as const
  expect(propose({ value: 40, unit: '%', comparison: share }).indicatorCode).toBeNull()
})

test('what came new in the year is not how many there are', () => {
  const said = { quote: '高新技术企业14家', indicator: '高新技术企业', value: 14, unit: '家', comparison: null }
  expect(propose(said, '全年新增市级企业研发中心25家,其中').indicatorCode).toBeNull()
  expect(propose(said, '全年新增就业8604人,').indicatorCode).toBeNull()
  const stock = { ...said, quote: '高新技术企业达到226家', value: 226 }
  expect(propose(stock, '全年新增就业8604人,').indicatorCode).toBe('hi_tech_enterprises')
})

test('the city above and a unit that is gone are not the zone; a subject that names nobody stays open', () => {
  expect(propose({ subject: '全市' }).unitId).toBeNull()
  expect(propose({ subject: '南园' }).unitId).toBeNull()
  expect(propose({ subject: null }).unitId).toBeNull()
  expect(propose({ subject: '石岭经济开发区' }).unitId).toBeNull()
})

test('a level with its growth is read into the unit of the indicator, exactly', () => {
  expect(
    propose({
      quote: '财政总收入581100.0万元,同比下降8.70%',
      value: 581100,
      unit: '万元',
      comparison: { kind: 'yoy', value: 8.7, unit: '%', direction: 'down' },
    }),
  ).toEqual({
    indicatorCode: 'total_fiscal_revenue',
    unitId: COMMITTEE,
    from: '2025-01-01',
    to: '2025-06-30',
    value: '58.11',
    growth: '-8.7',
    kind: 'flash',
  })
})

test('a growth without a level is kept as growth of the level', () => {
  const growth = { kind: 'yoy', value: 7.2, unit: '%', direction: 'up' } as const
  const said = { quote: '地区生产总值同比增长7.2%', value: 7.2, unit: '%', kind: 'rate', comparison: growth } as const
  expect(propose({ ...said, indicator: '地区生产总值' })).toMatchObject({
    indicatorCode: 'gdp',
    value: null,
    growth: '7.2',
  })
  expect(propose({ ...said, indicator: 'GDP增速' })).toMatchObject({ indicatorCode: 'gdp', value: null, growth: '7.2' })
})

test('a growth by a multiple is a percentage', () => {
  const comparison = { kind: 'yoy', value: 1.5, unit: '倍', direction: 'up' } as const
  expect(propose({ quote: '财政总收入58.11亿元,增长1.5倍', comparison }).growth).toBe('150')
})

test('the same trade is one indicator in yuan and another in dollars', () => {
  expect(propose({ indicator: '外贸出口总额', value: 12, quote: '外贸出口总额12亿元' }).indicatorCode).toBe('exports')
  const dollars = propose({ indicator: '外贸出口总额', value: 1.2, unit: '亿美元', quote: '外贸出口总额1.2亿美元' })
  expect(dollars).toMatchObject({ indicatorCode: 'exports_usd', value: '12000' })
})

test('names of the trade and words around them lead to the indicator', () => {
  const code = (indicator: string, unit = '亿元') => propose({ indicator, unit }).indicatorCode
  expect(code('全区完成全社会固定资产投资')).toBe('fixed_asset_investment')
  expect(code('地方财政收入')).toBe('general_budget_revenue')
  expect(code('规模以上工业增加值')).toBe('industrial_value_added_as')
  expect(code('社会消费品零售总额')).toBe('retail_sales')
  expect(code('实际利用外资', '万美元')).toBe('utilised_fdi')
  expect(code('实到内资')).toBe('domestic_in_place')
  expect(code('税收占比', '%')).toBe('tax_share_of_budget')
})

test('units are found by name, short name and as they are spoken of', () => {
  expect(propose({ subject: '东部产业园' }).unitId).toBe('east')
  expect(propose({ subject: '东园' }).unitId).toBe('east')
  expect(propose({ subject: '清溪街道' }).unitId).toBe('street')
  expect(propose({ subject: '清溪经济开发区' }).unitId).toBe(COMMITTEE)
  expect(propose({ subject: '开发区' }).unitId).toBe(COMMITTEE)
})

test('a stock stands under the last day of its period', () => {
  const said = { quote: '各项存款余额312.4亿元', indicator: '各项存款余额', value: 312.4, comparison: null }
  expect(propose(said)).toMatchObject({ indicatorCode: 'deposits_balance', from: '2025-06-30', to: '2025-06-30' })
})

test('a date that does not exist is no period', () => {
  expect(propose({ from: '2025-02-30', to: '2025-06-31' })).toMatchObject({ from: null, to: null })
})
