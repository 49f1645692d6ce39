// Standings are kept bucket by bucket: whatever was asked before, they are those of a blueprint never seen.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createStore } from '../../src/editing/createStore.ts'
import { addMonths } from '../../src/model/month.ts'
import { architectureAt } from '../../src/roadmap/architectureAt.ts'
import { arbitraryBlueprint } from '../support/arbitraryBlueprint.ts'
import { arbitraryActs, meantAct, readyCommand } from '../support/editingCommands.ts'

test('law: after random commands the architecture at a month is that of a blueprint never seen', () => {
  fc.assert(
    fc.property(arbitraryBlueprint, arbitraryActs, fc.nat(40), (start, acts, months) => {
      let time = 0
      const store = createStore({ blueprint: start, now: () => (time += 1000) })
      const question = { month: addMonths('2024-01', months), view: 'planned' } as const
      for (const step of acts.keys()) {
        const act = meantAct(acts, step)
        if (act.kind === 'run') {
          readyCommand(store.getBlueprint(), act, step).with((command, args) => store.run(command, args))
        } else if (act.kind === 'undo') store.undo()
        else store.redo()
        const now = store.getBlueprint()
        for (const view of ['planned', 'committed'] as const) {
          for (const included of [{}, Object.fromEntries(Object.keys(now.roadmap).map((id) => [id, false]))]) {
            const asked = { ...question, view, overlay: { included } }
            expect(architectureAt(now, asked)).toEqual(architectureAt(structuredClone(now), asked))
          }
        }
      }
    }),
    { numRuns: 40 },
  )
})
