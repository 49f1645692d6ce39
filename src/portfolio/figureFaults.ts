// Years, targets, budgets and capacities that cannot be meant: outside the plan or the scale, negative, or no whole number.
import type { Blueprint } from '../model/blueprint.ts'
import { quoted } from '../model/quoted.ts'
import { ALL_FUNDS } from '../model/scenario.ts'
import type { Words } from '../model/words.ts'
import { shownText } from '../scoring/ratioText.ts'
import { planInstrument } from '../simulation/compileSimulation.ts'
import type { Fault } from './answer.ts'
import type { Question } from './question.ts'
import { availableMonths, selectionModel } from './selectionModel.ts'

/** The faults of a question's figures, and items that fit nowhere in the plan. Ids must be known. */
export function figureFaults(blueprint: Blueprint, question: Question): readonly Fault[] {
  const years = yearFaults(blueprint, question)
  const figures = [...years, ...targetFaults(blueprint, question), ...amountFaults(question)]
  return figures.length > 0 ? figures : lengthFaults(blueprint, question)
}

function yearFaults({ plan: { from, to } }: Blueprint, { year, targets = {}, startFrom }: Question): readonly Fault[] {
  const started = startFrom === undefined ? [] : [String(startFrom)]
  const asked = [...new Set([String(year), ...Object.keys(targets), ...started])]
  const outside = asked.filter((each) => !/^\d{4}$/.test(each) || Number(each) < from || Number(each) > to)
  return outside.map((each) =>
    fault('year', {
      id: `Tahun ${each} di luar rencana ${from}–${to}.`,
      en: `The year ${each} lies outside the plan ${from}–${to}.`,
    }),
  )
}

function targetFaults(blueprint: Blueprint, question: Question): readonly Fault[] {
  const { kind, targets = {}, domainFloors = {} } = question
  const { min, max } = planInstrument(blueprint).levels
  if ((kind === 'min' || kind === 'n-minus-1') && Object.keys(targets).length === 0) {
    return [
      fault('target', {
        id: 'Pertanyaan ini memerlukan target indeks.',
        en: 'This question needs a target for the index.',
      }),
    ]
  }
  return [...Object.entries(targets), ...Object.entries(domainFloors)].flatMap(([of, target]) => {
    if (Number.isSafeInteger(target) && target >= min * 10_000 && target <= max * 10_000) return []
    const shown = Number.isSafeInteger(target) ? { units: target, per: 10_000 } : undefined
    return [
      fault('target', {
        id: `Target ${of}: ${shown ? shownText(shown, 'id') : target} di luar skala ${min}–${max}.`,
        en: `Target ${of}: ${shown ? shownText(shown, 'en') : target} lies outside the scale ${min}–${max}.`,
      }),
    ]
  })
}

function amountFaults({ budget, budgets = {}, capacity = {} }: Question): readonly Fault[] {
  const amounts: [string, number | undefined][] = [['', budget]]
  for (const [year, funds] of Object.entries(budgets)) {
    for (const [fund, amount] of Object.entries(funds)) {
      amounts.push([fund === ALL_FUNDS ? ` ${year}` : ` ${year} ${quoted(fund)}`, amount])
    }
  }
  const money = amounts
    .filter(([, amount]) => amount !== undefined && !isAmount(amount))
    .map(([of, amount]) =>
      fault('budget', {
        id: `Pagu${of} harus bilangan rupiah bulat dari 0, bukan ${amount}.`,
        en: `The budget${of} must be whole rupiah from 0, not ${amount}.`,
      }),
    )
  const work = Object.values(capacity)
    .flatMap((years) => Object.entries(years))
    .filter(([, count]) => !isAmount(count))
    .map(([year, count]) =>
      fault('capacity', {
        id: `Kapasitas ${year} harus bilangan bulat dari 0, bukan ${count}.`,
        en: `The capacity of ${year} must be a whole number from 0, not ${count}.`,
      }),
    )
  return [...money, ...work]
}

const isAmount = (amount: number): boolean => Number.isSafeInteger(amount) && amount >= 0

/** Where the schedule is free, planned items that are longer than the plan; nothing is said of those that may not be chosen. */
function lengthFaults(blueprint: Blueprint, question: Question): readonly Fault[] {
  if (question.schedule === 'as-planned') return []
  const { simulation, optionStart } = selectionModel(blueprint, question)
  const available = availableMonths(blueprint, question)
  return simulation.items.flatMap(({ id, name }, at) => {
    const barred = !available.has(id) || question.forcedOut?.[id] !== undefined
    if (barred || optionStart[at] !== optionStart[at + 1]) return []
    return [
      fault(
        'too-long',
        {
          id: `Kegiatan ${quoted(name)} lebih panjang daripada yang muat dalam rencana ${blueprint.plan.from}–${blueprint.plan.to}.`,
          en: `Item ${quoted(name)} is longer than what fits into the plan ${blueprint.plan.from}–${blueprint.plan.to}.`,
        },
        [id],
      ),
    ]
  })
}

function fault(kind: Fault['kind'], message: Words, items: Fault['items'] = []): Fault {
  return { kind, message, items }
}
