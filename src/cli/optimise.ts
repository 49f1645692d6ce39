// `karta optimise FILE`: which items to carry out, proved by the solver: the highest index, the least money to a target, the
// frontier, or what survives any single failure.
import type { Blueprint, Id } from '../model/blueprint.ts'
import { ALL_FUNDS } from '../model/scenario.ts'
import type { Answer, Fault } from '../portfolio/answer.ts'
import { exactAnswer } from '../portfolio/exactAnswer.ts'
import { loadHighs } from '../portfolio/highsSolver.ts'
import { demandsOf, type Goal, type Question } from '../portfolio/question.ts'
import { questionFaults } from '../portfolio/questionFaults.ts'
import { quickAnswer } from '../portfolio/quickAnswer.ts'
import { planInstrument } from '../simulation/compileSimulation.ts'
import { indexUnits, rupiah } from './figures.ts'
import { openForFigures } from './openFile.ts'
import { optimiseJson } from './optimiseJson.ts'
import { optimiseText } from './optimiseText.ts'
import { type Options, readOptions } from './options.ts'
import { scenarioOf } from './scenarioOverlay.ts'
import { FileError, UsageError, type Verb } from './verb.ts'
import { wholeNumber } from './wholeNumber.ts'

const TEXT = ['question', 'budget', 'year', 'target', 'scenario', 'start-from', 'time-limit'] as const
const LISTS = ['per-year-budget', 'force-in', 'force-out'] as const
type Given = Options<(typeof TEXT)[number], 'free', (typeof LISTS)[number]>

const KINDS: { readonly [word: string]: Goal['kind'] } = {
  max: 'max',
  min: 'min',
  lex: 'lex',
  frontier: 'frontier',
  nminus1: 'n-minus-1',
  'n-minus-1': 'n-minus-1',
}
/** Seconds without --time-limit, so that nobody waits for ever. */
const PATIENCE = 60
const LONGEST = 86_400

export const optimise: Verb = async (args, io) => {
  const given: Given = readOptions(args, { text: TEXT, flags: ['free'], lists: LISTS, words: 1 })
  const kind = kindOf(given)
  const seconds = wholeNumber('time-limit', given.text['time-limit'] ?? String(PATIENCE), 1, LONGEST)
  const { path, blueprint } = openForFigures(given.file, io)
  const question = questionOf(given, kind, blueprint)
  refuse(questionFaults(blueprint, question), path)
  const answer = await exactAnswer(blueprint, question, await loadHighs(), { seconds })
  if (answer.status === 'faulty') refuse(answer.faults, path)
  const quick = quickAnswer(blueprint, question)
  const portfolio = quick.status === 'quick' ? quick.portfolio : null
  const told = answer as Exclude<Answer, { readonly status: 'faulty' }>
  io.out(
    given.json
      ? `${JSON.stringify(optimiseJson(blueprint, question, told, portfolio), null, 2)}\n`
      : optimiseText(blueprint, question, told, given.language),
  )
  return 0
}

/** By --question, or as the word after the file. */
function kindOf({ text, words }: Given): Goal['kind'] {
  const asked = [...(text.question === undefined ? [] : [text.question]), ...words]
  const [word = ''] = asked
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined
  if (kind !== undefined && asked.length === 1) return kind
  const known = 'max, min, lex, frontier, nminus1'
  throw new UsageError(
    `pertanyaannya salah satu dari ${known}, bukan “${asked.join(' ')}” / the question is one of ${known}, not “${asked.join(' ')}”`,
  )
}

function questionOf({ text, flags, lists }: Given, kind: Goal['kind'], blueprint: Blueprint): Question {
  const { plan } = blueprint
  const scenario = scenarioOf(blueprint, text.scenario)
  const year = text.year === undefined ? plan.to : wholeNumber('year', text.year, plan.from, plan.to)
  const demands = demandsOf(blueprint, scenario)
  const budgets: Record<string, Record<string, number>> = { ...demands.budgets }
  for (const each of lists['per-year-budget']) {
    const [, of, amount] = /^(\d{4})=(.*)$/.exec(each) ?? []
    if (of === undefined || amount === undefined) {
      throw new UsageError(`--per-year-budget: TAHUN=RUPIAH / YEAR=RUPIAH, bukan / not “${each}”`)
    }
    budgets[of] = { ...budgets[of], [ALL_FUNDS]: rupiah('per-year-budget', amount) }
  }
  const saving = kind === 'min' || kind === 'n-minus-1'
  const { levels } = planInstrument(blueprint)
  const target = text.target === undefined ? (saving ? plan.targets[year] : undefined) : indexUnits(text.target, levels)
  const forced = (ids: readonly string[]): { readonly [item: Id]: string } =>
    Object.fromEntries(ids.map((typed) => [itemOf(blueprint, typed), 'command line']))
  return {
    ...demands,
    kind,
    year,
    schedule: flags.free ? 'free' : 'as-planned',
    ...(text.budget !== undefined && { budget: rupiah('budget', text.budget) }),
    budgets,
    ...(text['start-from'] !== undefined && {
      startFrom: wholeNumber('start-from', text['start-from'], plan.from, plan.to),
    }),
    ...(target !== undefined && { targets: { [year]: target } }),
    forcedIn: { ...demands.forcedIn, ...forced(lists['force-in']) },
    forcedOut: { ...demands.forcedOut, ...forced(lists['force-out']) },
  }
}

/** The item with this id, else the one with this code; what is neither is told by the faults of the question. */
function itemOf({ roadmap }: Blueprint, typed: string): Id {
  if (Object.hasOwn(roadmap, typed)) return typed
  const coded = Object.values(roadmap).filter(({ code }) => code === typed)
  if (coded.length > 1) {
    throw new UsageError(
      `kode “${typed}” dipakai ${coded.length} kegiatan / the code “${typed}” belongs to ${coded.length} items`,
    )
  }
  return coded[0]?.id ?? typed
}

/** Faults of the file end with 1, faults of the question with 2. */
function refuse(faults: readonly Fault[], path: string): void {
  if (faults.length === 0) return
  const lines = faults.map(({ message }) => `${message.id} / ${message.en}`).join('\n')
  const ofFile = faults.some(({ kind }) => ['no-items', 'no-baseline', 'cycle', 'gate-cycle'].includes(kind))
  throw ofFile ? new FileError(`${path}: ${lines}`) : new UsageError(lines)
}
