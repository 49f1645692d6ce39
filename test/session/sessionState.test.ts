import { describe, expect, it } from 'vitest'
import type { Words } from '../../src/model/words.ts'
import { MANY_CHANGES, type SessionFacts, sessionStateOf } from '../../src/session/sessionState.ts'
import * as sentences from '../../src/session/sessionWords.ts'

const FACTS: SessionFacts = {
  stand: 'saved',
  context: {
    blueprintId: 'bp-1',
    revision: 1,
    savedAt: 5,
    fileName: undefined,
    fileBase: 0,
    readOnly: undefined,
    problem: undefined,
  },
  storeRevision: 0,
  notice: undefined,
  memoryOnly: undefined,
  tabsCannotTalk: false,
  writesInPlace: true,
  persisted: true,
}

describe('what screens see', () => {
  it('names the file only while the file holds the present state', () => {
    const context = { ...FACTS.context, fileName: 'a.json' }
    expect(sessionStateOf({ ...FACTS, context }).saving).toEqual({ kind: 'saved', at: 5, fileName: 'a.json' })
    expect(sessionStateOf({ ...FACTS, context, storeRevision: 1 }).saving).toEqual({ kind: 'saved', at: 5 })
  })

  it('warns that the browser may erase its storage only once much would be lost', () => {
    const refused = { ...FACTS, persisted: false }
    expect(sessionStateOf({ ...refused, storeRevision: MANY_CHANGES - 1 }).limits).toEqual([])
    expect(sessionStateOf({ ...refused, storeRevision: MANY_CHANGES }).limits).toEqual([sentences.LIMIT.mayBeErased])
    expect(sessionStateOf({ ...FACTS, storeRevision: MANY_CHANGES }).limits).toEqual([])
  })

  it('never calls memory "saved"', () => {
    const facts = { ...FACTS, memoryOnly: sentences.LIMIT.memory }
    expect(sessionStateOf(facts).saving.kind).toBe('unsaved')
    expect(sessionStateOf({ ...facts, storeRevision: 1 }).saving).toEqual({
      kind: 'failed',
      why: sentences.LIMIT.memory,
    })
  })
})

describe('the sentences of the session', () => {
  const all = (value: unknown): Words[] => {
    if (typeof value !== 'object' || value === null) return []
    if ('id' in value && 'en' in value) return [value as Words]
    return Object.values(value).flatMap(all)
  }

  it('are complete in both languages and end as sentences do', () => {
    const words = all({ ...sentences })
    expect(words.length).toBeGreaterThan(30)
    for (const { id, en } of words) {
      expect(id).toMatch(/^\S.*\.$/s)
      expect(en).toMatch(/^\S.*\.$/s)
      expect(id).not.toBe(en)
    }
  })

  it('sum up many warnings in three and a count', () => {
    const warnings = [1, 2, 3, 4, 5].map((n) => ({ id: `Hal ${n}.`, en: `Thing ${n}.` }))
    expect(sentences.warned(warnings)?.id).toBe('Hal 1. Hal 2. Hal 3. Dan 2 hal lain; lihat Pemeriksaan.')
    expect(sentences.warned(warnings.slice(0, 2))?.en).toBe('Thing 1. Thing 2.')
    expect(sentences.warned([])).toBeUndefined()
  })

  it('say for every kind of backup why it was made', () => {
    for (const reason of ['open', 'replace', 'restore', 'import', 'migration', 'conflict', 'damaged', 'delete', '?']) {
      expect(sentences.backupReason(reason).id).toBeTruthy()
    }
  })
})
