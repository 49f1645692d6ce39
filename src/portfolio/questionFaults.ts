// What is wrong with a question, in sentences. A question without faults gets an answer; one with faults none at all.
import type { Blueprint } from '../model/blueprint.ts'
import { quoted } from '../model/quoted.ts'
import type { Words } from '../model/words.ts'
import { predecessorCycle } from '../roadmap/predecessorCycle.ts'
import { compileSimulation } from '../simulation/compileSimulation.ts'
import { gateCycle } from '../simulation/gateCycle.ts'
import type { Fault } from './answer.ts'
import { figureFaults } from './figureFaults.ts'
import { forcingFaults } from './forcingFaults.ts'
import type { Question } from './question.ts'

/** Every fault of the question; none when it can be answered. */
export function questionFaults(blueprint: Blueprint, question: Question): readonly Fault[] {
  const foundations = foundationFaults(blueprint)
  if (foundations.length > 0) return foundations
  const spoken = [...unknownIds(blueprint, question), ...figureFaults(blueprint, question)]
  return spoken.length > 0 ? spoken : forcingFaults(blueprint, question)
}

/** What makes any question about this blueprint idle. */
function foundationFaults(blueprint: Blueprint): readonly Fault[] {
  const { plan, roadmap, assessments } = blueprint
  if (Object.keys(roadmap).length === 0) {
    return [
      fault('no-items', {
        id: 'Peta rencana belum berisi kegiatan: belum ada yang bisa dipilih.',
        en: 'The roadmap holds no items yet: there is nothing to choose from.',
      }),
    ]
  }
  const baseline = plan.baseline === undefined ? undefined : assessments[plan.baseline]
  if (baseline?.instrument !== plan.instrument) {
    return [
      fault('no-baseline', {
        id: 'Belum ada penilaian awal: pilih penilaian yang menjadi titik berangkat rencana.',
        en: 'There is no baseline yet: choose the assessment the plan starts from.',
      }),
    ]
  }
  const cycle = predecessorCycle(blueprint)
  if (cycle) {
    const names = [...cycle, cycle[0] as string].map((id) => quoted(roadmap[id]?.name ?? id)).join(' → ')
    return [
      fault(
        'cycle',
        {
          id: `Kegiatan ini saling menunggu sehingga tidak ada yang bisa dimulai: ${names}.`,
          en: `These items wait for each other, so none could ever start: ${names}.`,
        },
        cycle,
      ),
    ]
  }
  const simulation = compileSimulation(blueprint)
  const gates = simulation.cyclic ? gateCycle(simulation.instrument, blueprint) : undefined
  if (!gates) return []
  const names = [...gates, gates[0] as string].map((id) => `I${id}`).join(' → ')
  return [
    fault('gate-cycle', {
      id: `Syarat antarindikator berputar: ${names}.`,
      en: `The conditions between indicators run in a circle: ${names}.`,
    }),
  ]
}

function unknownIds(blueprint: Blueprint, question: Question): readonly Fault[] {
  const { forcedIn = {}, forcedOut = {}, mayDrop = {}, alternatives = {}, capacity = {}, domainFloors = {} } = question
  const groups = Object.values(alternatives).flatMap((group) => Object.keys(group))
  const named = [forcedIn, forcedOut, mayDrop].flatMap((record) => Object.keys(record))
  const items = [...new Set([...named, ...groups])].filter((id) => !blueprint.roadmap[id])
  const domains = new Set(compileSimulation(blueprint).table.domains.map(({ id }) => id))
  return [
    ...items.map((id) => unknown({ id: 'kegiatan', en: 'item' }, id)),
    ...Object.keys(capacity)
      .filter((id) => !blueprint.agencies[id])
      .map((id) => unknown({ id: 'perangkat daerah', en: 'agency' }, id)),
    ...Object.keys(domainFloors)
      .filter((id) => !domains.has(id))
      .map((id) => unknown({ id: 'domain', en: 'domain' }, id)),
  ]
}

function unknown(noun: Words, id: string): Fault {
  return fault('unknown-id', { id: `Tidak ada ${noun.id} ${quoted(id)}.`, en: `There is no ${noun.en} ${quoted(id)}.` })
}

function fault(kind: Fault['kind'], message: Words, items: Fault['items'] = []): Fault {
  return { kind, message, items }
}
