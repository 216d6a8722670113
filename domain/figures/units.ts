/** What a unit measures. Counts keep persons apart: 批 and 人 are said of the same visit. */
export type Dimension =
  | 'money'
  | 'count'
  | 'person'
  | 'area'
  | 'length'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'percent'
  | 'pp'
  | 'multiple'
  | 'place'
  | 'score'
  | 'ratio'

export interface Unit {
  /** As printed, simplified, its multiplier before it: 万元. */
  printed: string
  dimension: Dimension
  /** Base units in one of this, as an exact decimal. */
  factor: string
}

const of = (dimension: Dimension, factors: Record<string, string>): [string, Unit][] =>
  Object.entries(factors).map(([printed, factor]) => [printed, { printed, dimension, factor }])
const each = (dimension: Dimension, words: string, factor = '1'): [string, Unit][] =>
  words.split(' ').map((printed) => [printed, { printed, dimension, factor }])

// 1 亩 is 2000/3 m².
const MU = '666.66666666666666666666666666666667'

/** The units of zone reports. Base: yuan (or the currency printed), pieces, persons, m², m, m³, kg, kWh, kW, days, percent points. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...each('money', '元 美元 欧元 港元 港币 日元 英镑 元人民币 块钱 美金 新元 澳元 卢布 韩元 人民币'),
  ...each('person', '人 人次 名 位 人·次 人(次)'),
  ...each(
    'count',
    '个 家 户 项 件 起 批 批次 次 宗 例 份 篇 台 台(套) 台套 套 条 期 场 场次 座 栋 幢 间 辆 艘 架 只 头 株 棵 匹 羽 尾 ' +
      '口 本 册 部 门 支 队 轮 组 对 盏 块 笔 张 封 桩 种 课 节 枚 眼 处 所 片 道 根 款 列 趟 盒 瓶 箱 桶 颗 ' +
      '件次 户次 家次 车次 架次 班次 航次 辆次 台次 台班 场(次) 批(次) 批(件)次 批(件) 件(批)次 件(次) 户(次) 条(项) 项(次) 个(项) ' +
      '标箱 标准箱 TEU 纱锭 锭 张床位 个床位 床位 个标段 个车位 车位 个座位 座位 学时 课时 个点位 套房',
  ),
  ...each('area', '平方米 平米 ㎡ m2 m² 平方 方'),
  ...of('area', {
    亩: MU,
    公顷: '10000',
    ha: '10000',
    平方公里: '1000000',
    平方千米: '1000000',
    km2: '1000000',
    'km²': '1000000',
  }),
  ...each('length', '米 m 延米 延长米'),
  ...of('length', {
    公里: '1000',
    千米: '1000',
    km: '1000',
    厘米: '0.01',
    cm: '0.01',
    毫米: '0.001',
    mm: '0.001',
    海里: '1852',
  }),
  ...each('volume', '立方米 立方 m3 m³ 土石方'),
  ...of('volume', { 升: '0.001', L: '0.001' }),
  ...each('mass', '公斤 千克 kg'),
  ...of('mass', {
    吨: '1000',
    t: '1000',
    吨标准煤: '1000',
    吨标煤: '1000',
    载重吨: '1000',
    克: '0.001',
    g: '0.001',
    斤: '0.5',
    担: '50',
  }),
  ...each('energy', '千瓦时 kWh kwh 度电'),
  ...of('energy', { 兆瓦时: '1000', MWh: '1000', 吉瓦时: '1000000', GWh: '1000000' }),
  ...each('power', '千瓦 kW KW kw 千伏安 kVA'),
  ...of('power', { 兆瓦: '1000', MW: '1000', 吉瓦: '1000000', GW: '1000000', 兆伏安: '1000', MVA: '1000' }),
  ...each('time', '天 个工作日 工作日'),
  ...of('time', { 小时: '0.04166666666666666666666666666666667', 个小时: '0.04166666666666666666666666666666667' }),
  ...of('time', {
    分钟: '0.000694444444444444444444444444444444',
    秒: '0.0000115740740740740740740740740740741',
    秒钟: '0.0000115740740740740740740740740740741',
  }),
  ...each('percent', '%'),
  ...of('percent', { '‰': '0.1' }),
  ...each('pp', '个百分点 百分点 个点 pct'),
  ...of('pp', { 个千分点: '0.1', 千分点: '0.1', 个基点: '0.01', 基点: '0.01', 个bp: '0.01' }),
  ...each('multiple', '倍'),
  ...each('place', '个位次 位次 个名次 名次'),
  ...each('score', '分'),
  ...each('ratio', '微克/立方米 毫克/立方米 μg/m3 克/千瓦时 毫克/升 人/平方公里 千克标准煤/吨 公斤标准煤/吨'),
])

/** Multipliers that may stand between a number and its unit. */
export const MULTIPLIERS: ReadonlyMap<string, string> = new Map([
  ['万亿', '1000000000000'],
  ['千亿', '100000000000'],
  ['百亿', '10000000000'],
  ['十亿', '1000000000'],
  ['亿', '100000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['万', '10000'],
  ['千', '1000'],
  ['百', '100'],
])

/** A unit is not read where one of these follows it: 3个月 is a duration, 5部门 counts no 部, 2日报 is no day. */
export const NOT_BEFORE: Readonly<Record<string, RegExp>> = {
  个: /^(?:多?月|年头|季度|星期|世纪|周|五年|小时|工作日|亿(?!元?(?:级|及?以上)?的?[\u4e00-\u9fff]{0,4}?(?:项目|企业|产业|工程|园区|单位)))/,
  升: /^(?:级|[一两二三四五六七八九十\d]{1,2}降)/,
  秒: /^(?:杀|针|懂|批|办|回|到)/,
  家: /^(?:庭|乡|长|属|具|电|装)/,
  人: /^(?:大(?!学)|均|员以|民币|口(?:普查)|工(?!程))/,
  名: /^(?:城|校|牌|录)/,
  位: /^(?:数|一体|居|列|于|次|置|移)/,
  门: /^(?:类|户|槛)/,
  部: /^(?:门|分|委|队|位|署)/,
  队: /^(?:伍|员|列)/,
  支: /^(?:部|付|出|持)/,
  台: /^(?:账|商|资|湾|阶)/,
  分: /^(?:钟|别|之|成|类|组|公司|局|管|批|段|析|区|期|配|包|级|散|布|拆|解|担|享)/,
  元: /^(?:旦|素|件|宝|化)/,
  处: /^(?:级|长|理|罚|室|分|置)/,
  组: /^(?:织|成|团|建|长|合)/,
  条: /^(?:件|例|款|约)/,
  课: /^(?:题|程)/,
  本: /^(?:科|级|区|市|县|年|月)/,
  期: /^(?:间|限|工程|项目|建设|货)/,
  次: /^(?:全会|会议审议|方|区域)/,
  道: /^(?:路|德|理)/,
  节: /^(?:能|约|会|点|假)/,
  方: /^(?:面|向|案|式|针|法)/,
  天: /^(?:然|津|猫|桥|河|山|府|后宫)/,
  种: /^(?:植|子|养|粮)/,
  户: /^(?:籍|外|型)/,
  口: /^(?:岸|头|径|号|子)/,
  对: /^(?:接|口|于|外|标|照|比|企|全|我|重|各|涉)/,
  片: /^(?:区)/,
  块: /^(?:状|链)/,
  列: /^(?:入|为)/,
  所: /^(?:有|属|在|以|需|谓)/,
  m: /^[A-Za-z0-9]/,
  t: /^[A-Za-z0-9]/,
  g: /^[A-Za-z0-9]/,
  L: /^[A-Za-z0-9]/,
  ha: /^[A-Za-z0-9]/,
}
