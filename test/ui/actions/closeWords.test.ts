import { expect, test } from 'vitest'
import { closeWords } from '../../../src/ui/actions/closeWords.ts'

test('short words are taken as typed, long ones may be two slips off, and beginnings count', () => {
  expect(closeWords('dat', ['data', 'dan'])).toEqual([])
  expect(closeWords('dtaa', ['data', 'dapur'])).toEqual(['data'])
  expect(closeWords('kepndudkan', ['kependudukan', 'pendudukan'])).toEqual(['kependudukan'])
  expect(closeWords('perizm', ['perizinan', 'perikanan'])).toEqual(['perizinan'])
})
