import { expect, it } from 'vitest'
import { quoted } from '../../src/model/quoted.ts'

it('puts a name in quotation marks', () => {
  expect(quoted('Sistem izin')).toBe('“Sistem izin”')
})
it('cuts a long name to 60 letters without splitting an emoji', () => {
  expect(quoted('a'.repeat(5000))).toBe(`“${'a'.repeat(59)}…”`)
  expect(Array.from(quoted('🏛'.repeat(100)))).toHaveLength(62)
})
it('keeps line breaks and marks of direction out of the sentence', () => {
  expect(quoted('a\n\u202eb\u0000c')).toBe('“a b c”')
})
it('never is empty', () => {
  expect(quoted(' ')).toBe('“…”')
})
