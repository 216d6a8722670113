import type { Role, UnitKind } from '../../domain/identity/role.ts'

/** The demo's people are named after their posts: it shows an office, not persons. */
export interface DemoUnit {
  key: string
  parent: string | null
  name: string
  shortName?: string
  kind: UnitKind
}

export const DEMO_ZONE = { code: 'demo', name: '清溪经济开发区（示范）', committee: '清溪经济开发区管委会' }

const unit = (key: string, parent: string | null, kind: UnitKind, name: string, shortName?: string): DemoUnit =>
  shortName ? { key, parent, kind, name, shortName } : { key, parent, kind, name }

/** Parents before children; the root is the committee that the zone began with. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  unit('office', 'root', 'department', '党政综合办公室', '综合办'),
  unit('economy', 'root', 'department', '经济发展局', '经发局'),
  unit('finance', 'root', 'department', '财政金融局', '财金局'),
  unit('promotion', 'root', 'department', '投资促进局', '投促局'),
  unit('statistics', 'root', 'department', '统计局'),
  unit('petitions', 'root', 'department', '信访局'),
  unit('supervision', 'root', 'department', '督查考核局', '督考局'),
  unit('discipline', 'root', 'agency', '纪检监察工委', '纪工委'),
  unit('east', 'root', 'park', '东部产业园', '东园'),
  unit('west', 'root', 'park', '西部产业园', '西园'),
  unit('social', 'root', 'department', '社会事业局', '社会局'),
  unit('qingxi', 'social', 'subdistrict', '清溪街道'),
  unit('bridge', 'qingxi', 'community', '桥头社区'),
  unit('river', 'qingxi', 'community', '河畔社区'),
  unit('hill', 'social', 'township', '石岭镇'),
  unit('hillfoot', 'hill', 'village', '岭下村'),
]

export interface DemoPost {
  login: string
  name: string
  unit: string
  title: string
  roles: Role[]
}

export const DEMO_POSTS: readonly DemoPost[] = [
  { login: 'zhuren', name: '示范·主任', unit: 'root', title: '主任', roles: ['leader'] },
  { login: 'tongji', name: '示范·统计岗', unit: 'statistics', title: '统计岗', roles: ['statistician'] },
  { login: 'jingban', name: '示范·经办岗', unit: 'economy', title: '经办岗', roles: ['handler'] },
  { login: 'shouli', name: '示范·受理岗', unit: 'petitions', title: '受理岗', roles: ['registrar', 'handler'] },
  { login: 'ducha', name: '示范·督查岗', unit: 'supervision', title: '督查岗', roles: ['supervisor'] },
  { login: 'jijian', name: '示范·纪检岗', unit: 'discipline', title: '纪检岗', roles: ['discipline'] },
  { login: 'shenji', name: '示范·审计岗', unit: 'office', title: '审计岗', roles: ['auditor'] },
  { login: 'guanli', name: '示范·管理员', unit: 'office', title: '系统管理员', roles: ['admin'] },
]

/** 经办岗 stands in for 统计岗, so that acting for another can be tried. */
export const DEMO_STAND_IN = { by: 'jingban', for: 'tongji' }
