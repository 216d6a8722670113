// The words before a figure, taken apart: who it is said of, and what it measures.

export interface Label {
  subject: string | null
  /** The subject was only guessed from the verb that follows it: it does not reach past a clause that names a thing of its own. */
  isGuessed?: boolean
  /** Empty where the words name nothing: the figure then takes its name from its neighbours. */
  indicator: string
  /** Where the naming words begin, counted from the start of the stretch. */
  at: number
}

const LEAD = new RegExp(
  '^(?:[\\s,、;:。.!?)”"—…·*-]+|[(]?[一二三四五六七八九十\\d]{1,3}[).、]\\s?|[一二三四五六七八九十]{1,2}(?:是|要)(?!否)|第[一二三四五六七八九十][,、]|' +
    '[(](?=[\u4e00-\u9fff])|含(?!量|税|义)|同期(?!声)|历年(?=累计)|以上|以下|左右|以内|其中|其余|仍(?!然)|尚(?!未)|(?:建成|达产|投产|全部建成|全面达产)后|预计|共有|现有|已有|拥有(?!量)|有(?!效|关|机|力|序|色|限|线|望|偿|害)|同时|此外|另外|目前|现已|现(?!代|场|有|金|价|役|房)|且|并且|并|而(?!且)|但是|但|以及|和(?!平|谐)|及(?!时)|与(?!会)|特别是|尤其是|主要(?!经济|指标|污染)|' +
    '分别|我们|还(?!款|贷|迁|建)|又|也|再(?!生|就业|融)|已经|已|共计|总共|共(?!享|同|建|产|青|和)|合计|总计|仅|约(?!谈|束)|近(?!海|期)|' +
    '通过|对于|要(?!素|件)|将(?!军)|力争|确保|努力|争取(?!.)|全力|预计|计划(?!生育)|今后|下一步|来看|从而|因此|使得?|全力以赴|务必|必须|了|也就|按照|在(?!建|库|谈|校|册|岗|线|手|地|孵))',
)
const TRAIL =
  /(?:\s|:|了|(?<!通)过|(?<![许认])可|(?<![签合节预契制])约|近|仅|达到|达|(?<!行)为|是|(?<![国所私民特专])有|到|至|突破|在|年均|平均|保持在?|稳定在?|控制在?|控制|完成|实现|共|(?<![日月周人户亩])均|不少于|不低于|不超过|不足|低于|高于|超过|超|逾|各|的|分别|已经|已|将|由|从|“|"|《|[(]|累计|合计|总计|总共|预计|力争|确保|争取|突破|安排|(?<!成)就|都|又|还|也|首次|成功|等|占|初步|一次性|最终|,|、|;|与|和|拥有|[合累总共]计)+$/
const MODAL =
  /(?<=[^,、;])(?:确保|力争|争取(?=到|达|完成|实现|突破|$)|必须|务必|(?<![主重首只需纪摘概提简机必])要(?!素|件)|预计|计划(?=$)|目标(?:是|为)?|力促)[^,、;]{0,8}$/
const COMPARING =
  /(?:相比|同比|环比|同口径|可比口径|与?去年同期相?比?|与上年同期相?比?|(?:较|比|与|和|同)(?:上年|去年|前年|上月|上季度?|[一二三四]季度|年初|年末|\d{4}年)(?:底|末|初|度)?(?:的)?(?:同期|同比|全年|相比)?)/g

const SCOPE =
  /^(?:在)?((?:全|我|本|该|各|整个)(?:区|市|县|省|国|镇|乡|街道|园区?|州|旗|局|校|院|村|委|中心|公司|集团|办)(?![级属域直资]|内(?!资|需|销)|外(?!贸|资|经|商|向|汇))|(?:经济(?:技术)?|高新技术产业)?开发区|经开区|高新区|新区|示范区|管委会|党工委)(?:范围内|辖区|内)?/
const ORGAN =
  /^[\u4e00-\u9fff]{0,10}?(?:局|办|委|中心|大队|院|所|站|部门|干部)(?=共|累计|已|先后|办|编|接|受|处|完成|开展|组织|新增|引进|查|调)/
const NAMED =
  /^([\u4e00-\u9fff“”]{2,14}?(?:开发区|经开区|高新区|新区|园区|片区|组团|工业园|产业园|街道|镇|乡|公司|集团|厂|局|办事处|村|社区|县|市|银行|医院|学校|中心|协会|法院|检察院|港))(?=共|累计|已|先后|各企业|完成|实现|新增|引进|投资|更换|计划|拥有|建成|达|GDP|地区|生产|财政|工业|固定|规模|规上|招商|外贸|实际|社会|到位资金|签约)/
const EMPTY_VERB = /完成(?![率度情额值])|实现(?!程度|率)|取得|拥有(?!量)|达到|共有|现有|录得/
const VERB =
  /(?:引进|新增|办理|受理|接待|建成|更换了?|新上|铺设|修建|发放|投入|组织|举办|取消|承接|化解|调处|办结|解决|批示|签约|查处|侦破|收到|接到|安排|配备|设立|争取|培育|转移|帮助|计划在|拟在|开展|入驻|回迁|编写|出台|盘活|收储|出让(?!金)|征收|整改|排查)(?!率)/

// 向上争取资金, 依法查处案件: how it was done, not who did it.
const MANNER =
  /^(?:向|依|按|成功|全面|积极|大力|有效|及时|直接|就地|集中|重点|首次|新(?![\u4e00-\u9fff]{1,3}(?:镇|街道|园|区|村|乡))|主动|妥善|联合|统筹|合力|带动|通过|多次|现场|顺利|提前|圆满|基本|当场|创新|持续|扎实|深入|加快|切实|认真|严格|不断|进一步|优先|同步|共同|自主|协调|收缴|清理|建设|建立|推进|实施|督促|推动|围绕|针对|对)/
const ACTOR =
  /(?:区|市|县|局|办|委|公司|集团|(?<!城)镇|乡|村|社区|街道|园|厂|企业|单位|部门|中心|院|校|所|领导|干部|产业|行业|业|系统|队伍|机关|各地|大队|协会)$/
const isActor = (before: string, text: string): boolean =>
  before.length > 1 &&
  (before.length > 3 || ACTOR.test(before)) &&
  !MANNER.test(before) &&
  !/^[为给向对帮替]/.test(text) &&
  !/的|计划/.test(before)

// 规上工业完成销售产值: the sector is part of what is measured, not who did it.
const SECTOR =
  /^(?:规上|规模以上|限上|限额以上|全社会)?(?:工业|农业|服务业|建筑业|制造业|零售业|批发业|餐饮业|住宿业|房地产业|旅游业)$/
// 区领导共接访35批: between who and what was done stands how often.
const ACTS =
  /^([\u4e00-\u9fff]{0,8}?(?:领导|干部|局|办|委|大队|中心|站|院|部门|平台|专班|工作组|大厅|窗口|热线))(?:共|累计|先后|全年|年内)+([\u4e00-\u9fff]{2,}.*)$/

const ONCE_WAS =
  /(?<=[\u4e00-\u9fff]{2})(?<![理自事缘])[由从][\u4e00-\u9fff\d]{0,6}的?$|[由从](?:上年|去年|前年|\d{4}年|年初|[\u4e00-\u9fff]{0,4}同期)?末?的?$/
const GREW_TO =
  /(?:提高|增长|上升|下降|提升|增加|减少|降低|压缩|缩短|扩大|压减|升|降|增)(?:了)?(?:到|至|为)(?:\d{4}年(?:的)?)?$/

// 恒安机械更换了30台设备: verbs that are no noun's end, as 投入 is of 技改投入.
const DEED_ALONE = /^(?:更换了?|新上|引进|承接|举办|收到|接到|配备|编写)$/

/** Takes a stretch apart. `skipAt` gives the end of a period that begins at a place of the stretch, or 0. */
export function labelOf(stretch: string, skipAt: (at: number) => number): Label {
  let at = 0
  let subject: string | null = null
  for (;;) {
    const rest = stretch.slice(at)
    const period = skipAt(at)
    const lead = LEAD.exec(rest)?.[0].length ?? 0
    if (period > at) at = period
    else if (lead > 0) at += lead
    else if (subject === null && SCOPE.test(rest)) {
      const scope = SCOPE.exec(rest)?.[0] ?? ''
      const organ = ORGAN.exec(rest.slice(scope.length))?.[0] ?? ''
      subject = (scope + organ).replace(/^在|(?:范围内|辖区|内)$/g, '')
      at += scope.length + organ.length
    } else break
  }
  const from = at
  const words = bare(stretch.slice(at))
  const named = subject === null ? NAMED.exec(words)?.[1] : undefined
  if (named) return { ...splitAtVerb(words.slice(named.length), named.replace(/^.*由/, '')), at: from }
  return { ...splitAtVerb(words, subject), at: from }
}

/** The words without what merely leads up to the figure. */
function bare(words: string): string {
  let text = words.replace(COMPARING, '').replace(ONCE_WAS, '').replace(GREW_TO, '').replace(TRAIL, '')
  text = text.replace(MODAL, '').replace(TRAIL, '')
  const comma = text.lastIndexOf(',')
  return (comma >= 0 ? text.slice(comma + 1) : text).trim()
}

function splitAtVerb(words: string, subject: string | null): Omit<Label, 'at'> {
  const text = words.replace(/^(?:共|累计|已经|已|先后|还|也|又|的|今年|全年|年内)+/, '')
  const empty = EMPTY_VERB.exec(text)
  if (empty) {
    const before = text.slice(0, empty.index)
    const after = text.slice(empty.index + empty[0].length).replace(/^了/, '')
    if (after !== '' && SECTOR.test(before) && !after.startsWith(before))
      return { subject, indicator: tidy(before) + tidy(after) }
    if (after !== '') return { ...actor(subject, tidy(before)), indicator: tidy(after) }
  }
  const counted = ACTS.exec(text)
  if (counted?.[1] && counted[2] && !MANNER.test(counted[1]) && !/的/.test(counted[1]))
    return { ...actor(subject, counted[1]), indicator: tidy(counted[2]) }
  const verb = VERB.exec(text)
  const isWhole = verb && (verb.index + verb[0].length < text.length || DEED_ALONE.test(verb[0]))
  if (verb && isWhole && verb.index > 0 && text.length <= 40) {
    const before = tidy(text.slice(0, verb.index))
    if (isActor(before, text)) return { ...actor(subject, before), indicator: tidy(text.slice(verb.index)) }
  }
  return { subject, indicator: tidy(text) }
}

const actor = (known: string | null, guessed: string): Pick<Label, 'subject' | 'isGuessed'> =>
  known !== null || guessed === '' || MANNER.test(guessed) || /期间$/.test(guessed)
    ? { subject: known }
    : { subject: guessed.replace(/^.*[由]/, '').replace(/(?<=.)(?:全年|年内|今年|新|先后)+$/, ''), isGuessed: true }

/** Whether a name opens with what is done: such a clause still speaks of who did the last thing. */
export const opensWithVerb = (name: string): boolean => name === '' || VERB.exec(name)?.index === 0

const tidy = (words: string): string =>
  words
    .replace(
      /^(?:共|累计|已经|已|先后|的|了|在(?!建|库|谈|校|册|岗|线|手|孵)|对|由|为|将|被|从(?!业|事|严)|其(?![他它余中])|等)+/,
      '',
    )
    .replace(TRAIL, '')
    .replace(/(?:建成|达产|投产|竣工)后$/, '')
    .replace(TRAIL, '')
    .trim()
    .slice(-LONGEST_LABEL)
const LONGEST_LABEL = 30

// 58家5亿元以上企业: the class is part of the name.
const CLASSED =
  /^[\u4e00-\u9fff]{0,4}\d+(?:\.\d+)?[万亿]?(?:元|美元|人)?(?:及?以上|以下)的?[\u4e00-\u9fff]{0,8}?(?:企业|项目|单位|园区|商贸|家庭)/
const NOUN_ENDS = /[,。;、:!?()“”"\d\s—]/
const PREDICATE =
  /(?:相比|属于|逐[个一]|按照|投入使用|增速|增幅|中(?=有|排|居|位列)|内有|里有|进展|享受|进入|税收|收入|利润|纳税|超(?!市|高|大|级)|突破|开复工|复工|融资|争取|竣工|获得|获评|获|被|已经|已|正在|没有|尚未|未|均|都|全部|实现|完成|同比|增长|占|参加|赴|到|建成|开工|落实|落户|办理|予以|进行|得到|纳入|通过|达|(?<!规模|限额)以上|左右|还是|为(?!民)|是|高于|低于|坚持|投产|投用|运营|加快|用于|签约|入选|列入|分布|主营|营业|总投资|总额|产值|前往|来|因|以(?!上|下|内)|不|就|帮助|同时|可|将|要|需|的)/

/** The noun that follows a counted figure: 15个[信访案件], 3亿元的[人才专项资金]. Empty where a predicate or nothing follows. */
export function nounAfter(right: string): string {
  const title = /^(?:的)?(《[^》]{1,30}》)/.exec(right)?.[1]
  if (title) return title
  const used = /^作为([\u4e00-\u9fff]{2,12})/.exec(right)?.[1]
  if (used) return used
  const words = right.replace(/^(?:以上|以下|左右|余|多)?的?/, '')
  const threshold = CLASSED.exec(words)?.[0]
  if (threshold) return threshold
  const stop = words.search(NOUN_ENDS)
  const run = stop < 0 ? words : words.slice(0, stop)
  const predicate = run.search(PREDICATE)
  const noun = predicate < 0 ? run : run.slice(0, predicate)
  return noun.length > 24 ? '' : noun.replace(/(?:[的和与及等中内里前]|当中)$/, '')
}
