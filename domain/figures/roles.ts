import {
  directionOfPoints,
  type Growth,
  growthBefore,
  saysComparedAlone,
  saysCompletion,
  saysRank,
  saysRankMove,
  saysShare,
} from './cues.ts'
import type { Quantity } from './quantity.ts'

/** What a figure does in its sentence. */
export type Role =
  | { name: 'level' | 'rate' | 'share' | 'completion' | 'rank' | 'move' }
  | { name: 'growth'; growth: Growth }
  | { name: 'points'; direction: 'up' | 'down' | null }
  | { name: 'none' }

const AFTER_RANK = /^(?:[,。;、!?)\s]|$|较|比|与|和|及|的(?!企业)|且|上升|提升|前移|下降|退|升|降|跃|前进|滑|攀)/

/** Reads the role from the words before a figure, and for ranks from what follows. Both stretches are bounded. */
export function roleOf(quantity: Quantity, left: string, right: string): Role {
  const { dimension } = quantity.unit
  if (quantity.isOrdinal) return { name: AFTER_RANK.test(right) && saysRank(left) ? 'rank' : 'none' }
  if (dimension === 'place' || (quantity.unit.printed === '位' && saysRankMove(left)))
    return { name: saysRankMove(left) ? 'move' : 'none' }
  if (dimension === 'pp') return { name: 'points', direction: directionOfPoints(left) }
  if (quantity.isDoubling) return { name: 'growth', growth: { ...DOUBLED, at: left.length } }
  const growth =
    growthBefore(left) ?? (GREW_FROM.test(left) ? { ...DOUBLED, at: left.search(/[由从][^由从]*$/) } : null)
  if (dimension === 'percent') return shareOfWhole(left, growth ?? (saysComparedAlone(left) ? signed(left) : null))
  if (dimension === 'multiple') return growth ? { name: 'growth', growth } : { name: 'rate' }
  return growth && isChange(left, right, growth) ? { name: 'growth', growth } : { name: 'level' }
}

// 增速由上年的5.1%提高到7.3%: both are rates of growth.
const GREW_FROM = /(?:增速|增幅|增长率)(?:由|从)[^,。;%]{0,10}$/
const signed = (left: string): Growth => ({
  ...DOUBLED,
  at: left.search(/(?:同比|环比|同口径|可比口径)[^比]*$/),
  isMonthOnMonth: /环比[^比]*$/.test(left),
})
const DOUBLED: Growth = { direction: 'up', at: 0, isCompared: true, isMonthOnMonth: false }

function shareOfWhole(left: string, growth: Growth | null): Role {
  if (growth) return { name: 'growth', growth }
  if (saysCompletion(left)) return { name: 'completion' }
  if (saysShare(left)) return { name: 'share' }
  return { name: 'rate' }
}

// 共有企业50家,增加5家: a verb alone says what the level before it did.
// 共减少35.7亿元 compares with last year though it does not say so; 又增加了3万元的预算 is something given.
const isChange = (left: string, right: string, growth: Growth): boolean =>
  growth.isCompared ||
  (growth.at <= 1 &&
    !/净增/.test(left) &&
    /^[、,]?$/.test(left.slice(0, growth.at)) &&
    /^(?:[,。;、]|$)/.test(right)) ||
  (growth.direction === 'down' && growth.at > 1 && /[\u4e00-\u9fff]/.test(left.slice(0, growth.at)))
