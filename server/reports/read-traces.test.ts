import { expect, test } from 'vitest'
import { findTraces } from './find-traces.ts'
import { readTraces } from './read-traces.ts'
import { aReport, aSourcedFact } from './testing/a-report.ts'
import { editBody, withPart } from './testing/package-xml.ts'

const FROZEN = 'customXml/item1.xml'

/** What `work` answers, and the longest that this thread could do nothing else meanwhile, in milliseconds. */
async function watched<Value>(work: () => Promise<Value>): Promise<{ value: Value; stall: number }> {
  let wokenAt = performance.now()
  let stall = 0
  const look = () => {
    stall = Math.max(stall, performance.now() - wokenAt)
    wokenAt = performance.now()
  }
  const watch = setInterval(look, 5)
  const value = await work()
  clearInterval(watch)
  look()
  return { value, stall }
}

test('a document that is none of ours has no traces', async () => {
  expect(await readTraces(withPart(await aReport(), FROZEN, () => null))).toEqual([])
})

// Each starts a process, which waits its turn on a busy machine.
const APART = { timeout: 60_000 }

test('a hostile document is refused from the process apart, by its own code', APART, async () => {
  const bomb = withPart(await aReport(), FROZEN, (xml) => xml.replace('<figures', '<!DOCTYPE f><figures'))
  await expect(readTraces(bomb)).rejects.toThrow('document.doctype')
})

test('the figures of our own document come back as they were found', APART, async () => {
  const docx = await aReport()
  const found = await findTraces(docx)
  expect(found.length).toBeGreaterThan(0)
  expect(await readTraces(docx)).toEqual(found)
})

test('a document whose lost figures are searched for in a long text holds nobody up', APART, async () => {
  const facts = Array.from({ length: 400 }, (_, n) => aSourcedFact(`zone_${n}`, `自有指标之${n}`, String(n), null))
  const text = Array.from({ length: 60_000 }, (_, n) => `自有指标${n * 7919}`).join('，')
  const heavy = editBody(await aReport(facts), (xml) =>
    xml.replace(/<w:body>.*<w:sectPr/s, `<w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p><w:sectPr`),
  )
  const here = await watched(() => findTraces(heavy))
  const apart = await watched(() => readTraces(heavy))
  expect(apart.value).toEqual(here.value)
  expect(apart.stall).toBeLessThan(here.stall / 2)
})
