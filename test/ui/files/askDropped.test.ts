// A dropped file: read before anything is asked.
import '../pageStub.ts'
import { beforeEach, expect, test } from 'vitest'
import { writeBlueprint } from '../../../src/files/writeBlueprint.ts'
import { closeFileTask, fileTask } from '../../../src/ui/files/fileTask.ts'
import { askDropped } from '../../../src/ui/files/openAndSave.ts'
import { smallBlueprint } from '../../support/smallBlueprint.ts'

beforeEach(closeFileTask)

test('a file that cannot be read shows its sentences at once, without the question what to do with it', async () => {
  await askDropped('{"format": "lain"', 'salah.karta.json')
  const task = fileTask.get()
  expect(task).toMatchObject({ kind: 'problems', what: 'open' })
  expect(task?.kind === 'problems' && task.messages.length).toBeGreaterThan(0)
})

test('a file that can be read asks, and knows what it holds', async () => {
  await askDropped(writeBlueprint(smallBlueprint), 'kota.karta.json')
  expect(fileTask.get()).toMatchObject({
    kind: 'dropped',
    fileName: 'kota.karta.json',
    incoming: { title: 'Kota Kecil' },
  })
})
