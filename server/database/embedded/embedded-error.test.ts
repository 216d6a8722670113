import { expect, test } from 'vitest'
import { explainFailure } from './embedded-error.ts'

test.each([
  ['could not write to file "base/1/2": No space left on device', 'no_space', /The disk that holds \/data is full/],
  ["ENOSPC: no space left on device, mkdir '/data'", 'no_space', /free some space/],
  ['could not create directory "/data": Permission denied', 'no_permission', /may not write \/data/],
  ['data directory "/data" has wrong ownership', 'no_permission', /start as its owner/],
  ["EROFS: read-only file system, mkdir '/data'", 'no_permission', /DATA_DIR/],
])('"%s" is told as %s', (said, code, sentence) => {
  const error = explainFailure('Starting the database', '/data', said)
  expect(error).toMatchObject({ code, message: expect.stringMatching(sentence) })
})

test('anything else is told with the last lines that PostgreSQL wrote', () => {
  const said = Array.from({ length: 30 }, (_, line) => `line ${line}`).join('\n')
  const error = explainFailure('Starting the database', '/data', said)
  expect(error.code).toBe('not_startable')
  expect(error.message).toMatch(/^Starting the database failed/)
  expect(error.message.split('\n').slice(1)).toEqual(said.split('\n').slice(18))
})
