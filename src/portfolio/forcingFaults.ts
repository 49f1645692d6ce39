// Forcing that contradicts itself: in and out at once, in without what it waits for, two alternatives, or more than fits.
import type { Blueprint, Id, RoadmapItem } from '../model/blueprint.ts'
import { numberText } from '../model/numberText.ts'
import { quoted } from '../model/quoted.ts'
import type { Language, Words } from '../model/words.ts'
import { ancestorsOf } from './ancestorsOf.ts'
import type { Fault } from './answer.ts'
import { isBegun } from './isFixed.ts'
import type { Question } from './question.ts'
import type { SelectionModel } from './selection.ts'
import { selectionModel } from './selectionModel.ts'

/** The contradictions in what is forced. Ids must be known and predecessors without circles. */
export function forcingFaults(blueprint: Blueprint, question: Question): readonly Fault[] {
  const model = selectionModel(blueprint, question)
  const faults = model.simulation.items.flatMap((item, at) => itemFault(model, question, item, at))
  if (faults.length > 0) return faults
  const together = togetherFaults(model, question)
  return together.length > 0 ? together : tightFaults(model)
}

function itemFault(model: SelectionModel, question: Question, item: RoadmapItem, at: number): readonly Fault[] {
  const { simulation, fixed } = model
  const { id, status } = item
  const name = quoted(item.name)
  const out = question.forcedOut?.[id] !== undefined
  if (question.forcedIn?.[id] !== undefined && out) {
    return [
      forcing([id], {
        id: `Kegiatan ${name} dipaksa masuk sekaligus dipaksa keluar.`,
        en: `Item ${name} is forced in and forced out at once.`,
      }),
    ]
  }
  if (status === 'done' && out) {
    return [
      forcing([id], {
        id: `Kegiatan ${name} sudah selesai, tidak bisa dikeluarkan.`,
        en: `Item ${name} is done already and cannot be left out.`,
      }),
    ]
  }
  if (fixed[at] !== 1) return []
  const why: Words =
    question.forcedIn?.[id] !== undefined
      ? { id: 'dipaksa masuk', en: 'is forced in' }
      : { id: 'sedang berjalan', en: 'is in progress' }
  if (!isChoosable(model, at)) {
    return [
      forcing([id], {
        id: `Kegiatan ${name} ${why.id}, tetapi skenario tidak menyertakannya.`,
        en: `Item ${name} ${why.en}, but the scenario leaves it out.`,
      }),
    ]
  }
  const missing = [...(ancestorsOf(model)[at] as ReadonlySet<number>)].find((before) => !isChoosable(model, before))
  if (missing === undefined) return []
  const other = simulation.items[missing] as RoadmapItem
  return [
    forcing([id, other.id], {
      id: `Kegiatan ${name} ${why.id}, tetapi menunggu ${quoted(other.name)} yang tidak boleh dipilih.`,
      en: `Item ${name} ${why.en}, but waits for ${quoted(other.name)}, which may not be chosen.`,
    }),
  ]
}

const isChoosable = ({ optionStart }: SelectionModel, item: number): boolean =>
  (optionStart[item] as number) < (optionStart[item + 1] as number)

/** What must be chosen: fixed items and everything they wait for. */
function mustHave(model: SelectionModel): ReadonlySet<number> {
  const must = new Set<number>()
  const behind = ancestorsOf(model)
  model.fixed.forEach((fixed, at) => {
    if (fixed !== 1) return
    must.add(at)
    for (const before of behind[at] as ReadonlySet<number>) must.add(before)
  })
  return must
}

function togetherFaults(model: SelectionModel, question: Question): readonly Fault[] {
  const { items } = model.simulation
  const must = mustHave(model)
  return Object.values(question.alternatives ?? {}).flatMap((group) => {
    const members = [...must].map((at) => items[at] as RoadmapItem).filter(({ id }) => group[id])
    const begun = members.filter((item) => isBegun(item, question)).length
    if (members.length <= Math.max(1, begun)) return []
    const list = (and: string) => members.map(({ name }) => quoted(name)).join(and)
    return [
      forcing(
        members.map(({ id }) => id),
        {
          id: `Hanya satu dari pilihan ini yang boleh masuk, tetapi semuanya harus: ${list(' dan ')}.`,
          en: `Of these alternatives one may be chosen, but all must be: ${list(' and ')}.`,
        },
      ),
    ]
  })
}

/** Budgets and capacities that what must be chosen exceeds already. */
function tightFaults(model: SelectionModel): readonly Fault[] {
  const { limits, options } = model
  const must = mustHave(model)
  return limits.flatMap(({ kind, limit, options: weighed, weights }) => {
    const least = new Map<number, number>()
    const counts = new Map<number, number>()
    weighed.forEach((option, nth) => {
      const item = options[option]?.item as number
      const weight = weights[nth] as number
      least.set(item, Math.min(least.get(item) ?? weight, weight))
      counts.set(item, (counts.get(item) ?? 0) + 1)
    })
    let sum = 0
    for (const at of must) {
      // An option that is not in the row weighs nothing.
      const every = (model.optionStart[at + 1] as number) - (model.optionStart[at] as number)
      if (counts.get(at) === every) sum += least.get(at) ?? 0
    }
    if (sum <= limit || kind === 'alternatives') return []
    const text = (value: number, language: Language) =>
      kind === 'budget' ? `Rp${numberText(value, language)}` : numberText(value, language)
    const what: Words = kind === 'budget' ? { id: 'pagu', en: 'budget' } : { id: 'kapasitas', en: 'capacity' }
    return [
      {
        kind: 'too-tight' as const,
        items: [],
        message: {
          id: `Yang harus masuk (kegiatan berjalan, yang diwajibkan, dan pendahulunya) sudah memerlukan ${text(sum, 'id')}, melebihi ${what.id} ${text(limit, 'id')}.`,
          en: `What must be chosen (items in progress, forced ones and their predecessors) already takes ${text(sum, 'en')}, more than the ${what.en} of ${text(limit, 'en')}.`,
        },
      },
    ]
  })
}

function forcing(items: readonly Id[], message: Words): Fault {
  return { kind: 'forcing', message, items }
}
