import { expect, test } from 'vitest'
import { holderChanges, whyNotLeaveAdmins, whyNotNameStandIn, whyNotRetirePost } from './posts.ts'

const post = { roles: ['leader'] as const, holderIds: ['chief'], retiredOn: null }
const named = { forUserId: 'chief', byUserId: 'deputy', fromOn: '2026-07-02', untilOn: '2026-07-05' }
const why = (change: Partial<typeof named> = {}, running: (typeof named)[] = []) =>
  whyNotNameStandIn({ ...named, ...change }, post, running, '2026-07-03', 4)?.code ?? null

test('nobody is named in a closed post, for themselves, or for one who does not hold it', () => {
  expect(whyNotNameStandIn(named, { ...post, retiredOn: '2026-01-01' }, [], '2026-07-03', 4)?.code).toBe('post.closed')
  expect(why({ byUserId: 'chief' })).toBe('stand_in.for_oneself')
  expect(why({ forUserId: 'former' })).toBe('stand_in.not_holder')
})

test('a period runs forward and is not over; it may have begun', () => {
  expect(why({ fromOn: '2026-07-06' })).toBe('stand_in.period_reversed')
  expect(why({ untilOn: '2026-07-02' })).toBe('stand_in.period_past')
  expect(why({ untilOn: '2026-07-03' })).toBeNull()
  expect(whyNotNameStandIn(named, post, [], '2026-07-03', 367)?.code).toBe('stand_in.period_too_long')
})

test('the same person stands in once at a time, another may beside them', () => {
  expect(why({}, [{ ...named, fromOn: '2026-07-05', untilOn: '2026-07-09' }])).toBe('stand_in.overlaps')
  expect(why({}, [{ ...named, fromOn: '2026-07-06', untilOn: '2026-07-09' }])).toBeNull()
  expect(why({}, [{ ...named, byUserId: 'second' }])).toBeNull()
})

test('who comes and who goes, each once', () => {
  expect(holderChanges(['a', 'b'], ['b', 'c', 'c'])).toEqual({ coming: ['c'], going: ['a'] })
})

test('a zone keeps an administrator and a post its holders', () => {
  expect(whyNotLeaveAdmins(0)?.code).toBe('identity.last_admin')
  expect(whyNotLeaveAdmins(1)).toBeNull()
  expect(whyNotRetirePost({ holderIds: ['a'] })?.code).toBe('post.has_holders')
  expect(whyNotRetirePost({ holderIds: [] })).toBeNull()
})
