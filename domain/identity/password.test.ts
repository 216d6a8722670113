import { expect, test } from 'vitest'
import { whyNotPassword } from './password.ts'

const why = (next: string) => whyNotPassword(next, { current: 'the old one 1', loginName: 'WangFang' })?.code ?? null

test.each([
  ['the old one 1', 'identity.password_unchanged'],
  ['wangfang', 'identity.password_is_name'],
  ['WANGFANG123', 'identity.password_is_name'],
  ['wangfangwangfang', 'identity.password_is_name'],
  ['aaaaaaaaaaaa', 'identity.password_monotonous'],
  ['1212121212', 'identity.password_monotonous'],
])('%s will not do', (next, code) => {
  expect(why(next)).toBe(code)
})

test.each(['清溪的一个长密码', 'wangfang likes tea', 'q7x-mm2k-9vtd'])('%s will do', (next) => {
  expect(why(next)).toBeNull()
})
