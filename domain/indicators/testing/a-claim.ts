import type { Claim } from '../../figures/claim.ts'
import type { NamedUnit } from '../match-unit.ts'

/** A claim of the zone's own revenue in the first half of 2025, save what the test says otherwise. */
export const aClaim = (said: Partial<Claim> = {}): Claim => ({
  id: 'c1',
  quote: '财政总收入58.11亿元,同比增长8.7%',
  offset: 0,
  subject: '全区',
  indicator: '财政总收入',
  value: 58.11,
  unit: '亿元',
  scale_value: 5_811_000_000,
  period: '2025年上半年',
  from: '2025-01-01',
  to: '2025-06-30',
  comparison: { kind: 'yoy', value: 8.7, unit: '%', direction: 'up' },
  qualifier: 'actual',
  kind: 'observation',
  ...said,
})

export const COMMITTEE = 'committee'
export const SOME_UNITS: readonly NamedUnit[] = [
  { unitId: COMMITTEE, parentId: null, name: '清溪经济开发区管委会', shortName: null, retiredOn: null },
  { unitId: 'east', parentId: COMMITTEE, name: '东部产业园', shortName: '东园', retiredOn: null },
  { unitId: 'street', parentId: COMMITTEE, name: '清溪街道办事处', shortName: null, retiredOn: null },
  { unitId: 'old', parentId: COMMITTEE, name: '南部产业园', shortName: '南园', retiredOn: '2020-01-01' },
]
