const PLACE = '片区|区块|组团|新城|功能区|新区|高新区|街道|(?<![城小])镇|工业园|产业园|科技园'
const HEAD = new RegExp(
  '^[\\s—-]*(?:[(]?[一二三四五六七八九十\\d]{1,2}[)、.])?\\s*(?:[12]\\d{3}年,?)?' +
    `(?!全|各|本|我|该|这|在|对|围绕|推进|推动|加快|启动|支持|建设|依托|聚焦|打造|加强|抓好|做好|持续|不断)((?:[两三四五六七八九十]+[个大][\\u4e00-\\u9fff]{0,4}园区)|[\\u4e00-\\u9fff]{2,6}?(?:${PLACE}))` +
    '(?=[\\u4e00-\\u9fff]{0,10}(?:提速|加快|加速|推进|启动|开工|建成|投用|突破|见效|起势|提升|竣工|成型|完成|实现|全面|发展))(?![的、和与及内外等各])',
)
const LONGEST_HEAD = 40

/** The place that a sentence opens with and goes on to speak of: 临澜片区建设提速,全年完成投资…; null where there is none. */
export const areaAtHead = (plain: string, start: number, end: number): string | null =>
  HEAD.exec(plain.slice(start, Math.min(end, start + LONGEST_HEAD)))?.[1] ?? null

/** Whether a name is that of a place, of which all that follows may be said. */
export const isArea = (name: string): boolean =>
  /(?:[^公校家花]园|园区|片区|组团|新城|功能区|新区|高新区|街道|[^城小]镇)$/.test(name)
