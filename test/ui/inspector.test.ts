import './pageStub.ts'
import { expect, test } from 'vitest'
import type { Element } from '../../src/model/blueprint.ts'
import { completenessOf } from '../../src/model/completeness.ts'
import { kindOf, metamodel } from '../../src/model/metamodel.ts'
import { presenceOf } from '../../src/ui/architecture/presence.ts'
import { readTyped, typedText } from '../../src/ui/inspector/attributeText.ts'

const bare: Element = { id: 'e', kind: 'aplikasi', name: 'Salaman', state: 'as-is', attributes: {} }

test('an element with a name only has name and state of the attributes of its kind', () => {
  const { filled, total, missing } = completenessOf(bare)
  expect([filled, total]).toEqual([2, kindOf('aplikasi')?.attributes.length])
  expect(missing.map((attribute) => attribute.field)).toEqual(['code', 'description', 'reference', 'owner'])
})

test('every attribute counts once, whether it is a field or not, and an empty set counts as nothing', () => {
  for (const kind of metamodel.kinds.filter((one) => one.drawable)) {
    const full: Element = {
      ...bare,
      kind: kind.id,
      code: 'A1',
      description: 'Uraian',
      reference: 'RAA.01',
      owner: 'kominfo',
      attributes: Object.fromEntries(
        kind.attributes.filter(({ field }) => field === undefined).map(({ id }) => [id, 'isi']),
      ),
    }
    const { filled, total, missing } = completenessOf(full)
    expect([filled, missing]).toEqual([total, []])
  }
  expect(completenessOf({ ...bare, attributes: { 'basis-aplikasi': {} } }).filled).toBe(2)
  expect(completenessOf({ ...bare, attributes: { 'basis-aplikasi': { web: true } } }).filled).toBe(3)
})

test('what is typed becomes what is stored, and what cannot be stored is a complaint', () => {
  expect(readTyped('currency', 'Rp 1.500.000.000')).toEqual({ ok: true, value: 1_500_000_000 })
  expect(readTyped('currency', '1,500,000')).toEqual({ ok: true, value: 1_500_000 })
  expect(readTyped('currency', '-5')).toEqual({ ok: false, why: 'notWhole' })
  expect(readTyped('currency', '12,5')).toEqual({ ok: false, why: 'notWhole' })
  expect(readTyped('number', '2,5')).toEqual({ ok: true, value: 2.5 })
  expect(readTyped('number', 'dua')).toEqual({ ok: false, why: 'notNumber' })
  expect(readTyped('year', '2026')).toEqual({ ok: true, value: 2026 })
  expect(readTyped('year', '26')).toEqual({ ok: false, why: 'notYear' })
  expect(readTyped('date', '2026-02-30')).toEqual({ ok: false, why: 'notDay' })
  expect(readTyped('url', 'lapor.bandung.go.id')).toEqual({ ok: true, value: 'lapor.bandung.go.id' })
  expect(readTyped('url', 'javascript:alert(1)')).toEqual({ ok: false, why: 'notAddress' })
  expect(readTyped('url', 'bukan alamat')).toEqual({ ok: false, why: 'notAddress' })
  expect(readTyped('text', '  apa saja ')).toEqual({ ok: true, value: 'apa saja' })
  for (const type of ['text', 'number', 'currency', 'year', 'date', 'url'] as const) {
    expect(readTyped(type, '  ')).toEqual({ ok: true, value: null })
  }
})

test('numbers are shown with the comma of the language', () => {
  expect(typedText(2.5, 'id')).toBe('2,5')
  expect(typedText(2.5, 'en')).toBe('2.5')
  expect(typedText({ web: true }, 'id')).toBe('')
})

test('how an element stands becomes one word: gone and coming before work, work before what was changed', () => {
  const because: never[] = []
  expect(presenceOf({ presence: 'gone', changed: true, work: 'changing', because })).toBe('gone')
  expect(presenceOf({ presence: 'coming', changed: false, because })).toBe('coming')
  expect(presenceOf({ presence: 'coming', changed: false, work: 'introducing', because })).toBe('introducing')
  expect(presenceOf({ presence: 'present', changed: true, work: 'retiring', because })).toBe('retiring')
  expect(presenceOf({ presence: 'present', changed: true, because })).toBe('changed')
  expect(presenceOf({ presence: 'present', changed: false, because })).toBe('present')
})
