/** Labels that between them cover the whole: where each slot is named once, the parts must add up. */
export interface Family {
  slots: RegExp[]
  /** May be named too; without them the slots still cover the whole. */
  optional?: RegExp[]
  /** What the whole must be called for the slots to cover it. */
  whole?: RegExp
}

export const FAMILIES: Family[] = [
  { slots: [/初次?[访信件电]|首次/u, /重复|重[访信]/u] },
  { slots: [/个体?访/u, /集体访|集访/u] },
  { slots: [/外资/u, /内资/u], whole: /^(?!.*[内外]资)/u },
  { slots: [/进口/u, /(?<!进)出口/u], whole: /进出口|外贸|对外贸易/u },
  { slots: [/(?<!非)工业/u, /服务业|第三产业|三产/u], optional: [/农业|第一产业|一产/u], whole: /产业/u },
  { slots: [/第一产业|一产|农业/u, /第二产业|二产/u, /第三产业|三产/u], whole: /生产总值|GDP|增加值|投资/iu },
  { slots: [/男/u, /女/u] },
  { slots: [/城镇|城市|城区/u, /农村|乡村/u] },
  { slots: [/新建|新开工/u, /续建/u], optional: [/扩建|改建|技改/u], whole: /项目|投资|工程|在建/u },
  { slots: [/规模以上|规上/u, /规模以下|规下/u] },
  { slots: [/限额以上|限上/u, /限额以下|限下/u] },
  { slots: [/省内/u, /省外/u], optional: [/境外|国外|港澳台/u] },
  { slots: [/市内/u, /市外/u], optional: [/境外|国外|港澳台/u] },
  { slots: [/区内/u, /区外/u], optional: [/境外|国外|港澳台/u] },
  { slots: [/境内|国内/u, /境外|国外/u] },
  { slots: [/(?<!非)税收/u, /非税/u], whole: /预算收入|财政收入/u },
  {
    slots: [/(?<![未没]|尚未|没有)办结/u, /在办|未办结|尚未办结|正在办理|待办/u],
    whole: /受理|收到|接到|交办|登记|办理|信访|来[信访电]|诉求|工单/u,
  },
  { slots: [/(?<!不)合格/u, /不合格/u] },
  { slots: [/(?<![未不])达标/u, /[未不]达标/u] },
  { slots: [/(?<![未没]|没有)开工/u, /未开工|没有开工/u], whole: /项目|工程/u },
  { slots: [/(?<!未|没有)整改/u, /未整改|没有整改/u], whole: /问题|隐患|事项/u },
  { slots: [/批发|批零/u, /住宿|餐饮|住餐/u], whole: /社会消费品零售/u },
  { slots: [/[aA]类/u, /[bB]类/u, /[cC]类/u], optional: [/[dD]类/u], whole: /提案|建议|议案/u },
  { slots: [/公办/u, /民办/u] },
  { slots: [/线上/u, /线下/u] },
  { slots: [/内销/u, /外销/u] },
  { slots: [/(?<!非)户籍/u, /非户籍|流动/u], whole: /实有人口/u },
  { slots: [/政府性?投资/u, /社会投资|民间投资/u] },
  { slots: [/上半年/u, /下半年/u], whole: /^(?!.*半年)/u },
  { slots: [/到市|赴市/u, /本级|到区|来区/u], optional: [/进京|赴京|到京/u, /赴省|到省|来省/u] },
]

/** 其余12起: whatever came before it, this is the rest. */
export const REST = /其余|余下|剩余|其他|其它/u
