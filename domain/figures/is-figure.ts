import type { Quantity } from './quantity.ts'
import type { Placed } from './read-text.ts'

// What is printed like a figure but states none: frequencies, classes, names of groups, things said again.

const FREQUENCY = /每(?:隔|逢|个|满)?$/
const HABIT = /每(?:周|月|年|天|日|季度?|半年|季|晚|星期)[^,。;]{0,10}$/
const AGAIN = /(?:这|此|该|上述|前述|以上|以下|下列|如下|前|后|另|首|头|那|哪|任|某|同|第|剩下的这|其他)$/
const BOUND_ALONE = /\d[万亿]{0,2}(?:元|美元|人|亩)?及?以[上下]的?$/
const BOUND_AFTER = /^(?:及?以上|及?以下|以内|之内|左右)?(?:的)?/
const CLASS_AFTER =
  /^(?:及?以上|及?以下|以内)(?:的|[((]含[^))]{0,6}[))])?[^,。;、\d]{0,10}?(?:企业|项目|单位|园区|工程|机构|商贸|公司|产业|人才|家庭|车间|地块|大户|纳税户|采购|合同|投资者|集群|客商|人员|群众|人口|事故|案件|仪器|设备)/
const CLASS_BEFORE = /(?:超|过|不足|低于|不到|高于|上|未满|满|不满|大于|小于|未达到?|达不到)$/
// 其中10亿元以上6个
const COUNTED_CLASS = /^及?以[上下]的?\d{1,5}[个家户项]/
// 对年纳税额首次突破1000万元的企业: whom a policy is for.
const GRANTED =
  /^[\s“(一二三四五六七八九十、.)]*(?:对|凡|凡是|若|如|每|单个|鼓励|支持)|(?:首次|年度|上年度|当年)[^,。;]{0,12}$/
const CLASS_NOUN = /^(?:级|的?(?:企业|项目|产业集群|产业|大项目|园区|村|镇|楼宇|客商|以上))/
const STATED = /(?:完成|实现|达到|达|为|力争|突破|增长|引进投资)[^,。;]{0,6}$/

/** Whether a quantity is a figure that the text states. `followsCount` says that a count stands just before it. */
export function isFigure({ quantity, left, right, ahead }: Placed, followsCount: boolean): boolean {
  const { dimension } = quantity.unit
  if (quantity.script === 'lost') return true
  if (quantity.script === 'chinese' && quantity.unit.printed === '元' && quantity.value?.lt(100)) return false
  if (quantity.isOrdinal) return true
  if (isHeading(quantity, left, right)) return false
  if (FREQUENCY.test(left)) return false
  if (HABIT.test(left) && (dimension === 'time' || /^[次期场篇条]/.test(quantity.unit.printed))) return false
  if (saysAgain(left, right) && ['count', 'person'].includes(dimension)) return false
  if (quantity.unit.printed === '个' && /^[\d“]/.test(ahead)) return false
  if (dimension === 'percent' && /[\d两三四五六七八九十]个$/.test(left)) return false
  if (isClass(quantity, left, right, ahead)) return false
  if (dimension === 'time') return isDuration(left, right)
  if (quantity.script === 'chinese' && ['count', 'person', 'score'].includes(dimension))
    return isHanCount(quantity, left, right) || (followsCount && LISTS.test(left))
  if (dimension === 'area' && quantity.unit.printed === '方') return false
  if (
    /^(?:方面|全覆盖|到位|环节|层面|阶段|坚持|确保|不|必须|一律|一批|规定动作|统一|关键环节|百分)/.test(right) &&
    dimension === 'count'
  )
    return false
  return true
}

// 10亿元以上6个 counts what is of the class; 建议及其他606件 counts the rest of a list.
const saysAgain = (left: string, right: string): boolean =>
  AGAIN.test(left) &&
  !BOUND_ALONE.test(left) &&
  !(/(?:^|[及和与、,])其他$/.test(left) && /^(?:[,。;、)]|$)/.test(right))

/** 5亿元以上企业, 超亿元项目: a class of things, not an amount. */
function isClass(quantity: Quantity, left: string, right: string, ahead: string): boolean {
  if (
    ['percent', 'pp', 'count', 'person', 'place', 'multiple'].includes(quantity.unit.dimension) &&
    !/^万?人/.test(quantity.unit.printed)
  ) {
    return (
      ['count', 'person'].includes(quantity.unit.dimension) &&
      /^(?:及?以上|及?以下)的?(?:集体访|事故|企业|单位|联名)/.test(right) &&
      !STATED.test(left)
    )
  }
  if (COUNTED_CLASS.test(ahead)) return true
  // 税收超过亿元的有5家, 10亿元项目2个: so much makes them of the class that is counted.
  if (/^的(?:共?有|达到?|共计?)/.test(right) || /^级?的?(?:项目|企业|产业|工程)$/.test(right)) return true
  if (/^(?:及?以上|及?以下|以内)的[,、。;]/.test(right) || /^及以上/.test(right)) return true
  if (/^的(?:企业|单位|项目|个人|家庭|车间|园区|机构|人员|工业企业)/.test(right) && GRANTED.test(left)) return true
  if (CLASS_AFTER.test(right) && !/(?:完成|实现|达到|达|突破)$/.test(left)) return true
  return CLASS_BEFORE.test(left) && CLASS_NOUN.test(right.replace(BOUND_AFTER, ''))
}

// 工作总结(通用3篇), 精选五篇: what a collection calls itself.
const isHeading = ({ unit }: Quantity, left: string, right: string): boolean =>
  unit.printed === '篇' &&
  /(?:通用|精选|合集|范文|模板|汇编|推荐|优秀|[(])(?:共|版)?$/.test(left) &&
  /^[)\s,。]|^$/.test(right)

const LASTED =
  /增加|用时|耗时|历时|缩短|压缩|提前|减少|平均|工期|办理时间|时限|节约|节省|累计|拘留|羁押|停产|停工|连续|优良天数|达标天数|达|为|天数|共|优良|超标/
function isDuration(left: string, right: string): boolean {
  return !/^(?:之?内|以内|时间|左右时间|前|后)/.test(right) && LASTED.test(left.slice(-24))
}

const GROUP_NOUN =
  /^(?:方面|环节|层面|领域|重点|重大|关键|阶段|意识|确保|纳入|坚持|关系|问题|环境|提升|突破|目标|机制|转变|结合|到位|统一|不|没有|文明|代表|务必|明确|原则|要求|体系|维度|加强|必须|严禁|注重|围绕|抓手|轮子|平台|战略|全会|之最|转型|专项|行动|百|千|维护|自信|常态|月|年|一|更加|更|大|新|意见|办法|轮|好|标准|手|类|级|步|口|能力|优势|主体|优先|文化|基本|延伸|革命|务|度|位|率|化|建设|主题|聚焦|聚力|责任|精准|全面|清单|措施|举措|清零|所有|覆盖|人|优|强|高|低|快|满意|监管|保障|必|保|示范|率先)/
const PLACE_NOUN =
  /^(?:[^,。;的]{0,6}?)(?:办事处|街道|乡镇|新城|园区|片区|区块|功能区|县|市|区|推进办|部门|单位|社区|小区|村|局|院|组团|区域|工程|省|镇|街办|中心|工程|班子|会议|指标|目标|任务)/
const EXISTS =
  /(?:有|共有|仅有|还有|只有|尚有|新增|增加|减少|共|涉及|覆盖|达|达到|多达|超过|近|约|完成|建成|取消|撤销|合并|撤并|新建|建设|创建|成立|设立|新设|开通|打造)(?:了|近|约)?$/
const DOES =
  /(?:上|举办|召开|开展|组织|引进|建成|完成|新增|办理|受理|办结|查处|发放|签约|落户|开工|竣工|投产|化解|调处|接待|培训|培育|建设|新建|改造|修建|开通|配备|配置|购置|更换|取消|下放|承接|出台|制定|编制|编写|发布|争取|获批|获得|认定|通过|解决|排查|整改|拆除|关停|淘汰|帮助|资助|安置|招聘|引入|聘请|选派|派驻|成立|设立|共|达|有|仅|近|约|超过|为|等|拥有|增加|减少|盘活|收储|出让|征收|搬迁|推进|实施|启动|谋划|储备|策划|发生|死亡|受伤|查封|立案|侦破|破获|打掉|抓获|起诉|审结|执结|累计|包装|加工|生产|现有|新上|又|再|另|开设|增设)(?:了|过|完|出|有)?(?:近|约|超过|超|逾)?$/

// 两个街道、三个镇: what the first of a list is, the second is too.
const LISTS = /^[\u4e00-\u9fff]{1,10}[、和及与]$/

/** Chinese numerals count things only where something is done with them or there are so many; elsewhere they name: 四个方面. */
function isHanCount(quantity: Quantity, left: string, right: string): boolean {
  const { value, unit } = quantity
  if (!value || unit.dimension === 'score') return false
  if (value.gte(100)) return true
  if (value.eq(1) || (value.eq(2) && quantity.start + 1 < quantity.end && quantity.figure === '2' && !left && !right))
    return false
  if (/^[级类种步层对双组方轮届]/.test(unit.printed)) return false
  if (isPhase(quantity, right)) return false
  if (/(?:十大?|八大|几)$/.test(left)) return false
  if (/^[,。;、!?)\s]/.test(right) || right === '') return DOES.test(left) || /[\u4e00-\u9fff]$/.test(left)
  if (/^[期场次批条名台套所座家户件起宗例份辆栋幢笔处]/.test(unit.printed) && DOES.test(left)) return true
  if (PLACE_NOUN.test(right)) return EXISTS.test(left)
  if (GROUP_NOUN.test(right)) return false
  return DOES.test(left) || /(?:等)$/.test(left) || CONCRETE.test(right)
}

const CONCRETE =
  /^[^,。;的]{0,10}?(?:企业|项目|典型|生产线|培训班|案件|学校|医院|公司|基地|厂|车间|桥|公园|泵站|变电站|标段|课题|专利|平台|品牌|银行)/
const isPhase = (quantity: Quantity, right: string) =>
  quantity.unit.printed === '期' && !/^(?:[,。;、《“]|培训|讲座|专刊|简报|节目|不同|活动|论坛)/.test(right)
