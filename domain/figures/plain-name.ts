import type { Dimension } from './units.ts'

// What was done with it is no part of what is measured: 引进实到内资 is 实到内资, 设立人才专项资金 is 人才专项资金.
// A noun that would be another thing alone keeps its verb: 征地, 引进招商项目, 办理群众来信, 投入资金.
const PAID =
  /^(?:足额|统筹|及时|新)?(?:引进|设立|安排|预算|兑现|投入|拿出|办理|完成|实现|形成|支出)(?=[\u4e00-\u9fff()]{2,}(?:资金|内资|外资|经费|基金|税)$|[省市区县境]外[\u4e00-\u9fff]{0,4}资金?$)/
const GRANTED = /^(?:办理|完成|落实)(?=[\u4e00-\u9fff]{4})(?!落实)/
const ISSUED = /^(?:制定)?出台(?=[\u4e00-\u9fff《])/
const LEFT_OVER = /(?<=[\u4e00-\u9fff]{2})(?:均|双双|合计|累计|先后)$/

/** A name without the verb that leads up to it and the adverb that trails it. */
export function plainName(name: string, dimension: Dimension): string {
  const bare = name.replace(LEFT_OVER, '')
  if (dimension === 'count' || dimension === 'person') return bare.replace(ISSUED, '')
  if (dimension === 'area' && /^办理/.test(bare)) return bare.replace(GRANTED, '')
  return bare.replace(PAID, '')
}
