// An answer of the optimiser for people who read the command line: how sure it is, the items with their cost, the frontier.

import type { Blueprint, RoadmapItem } from '../model/blueprint.ts'
import { monthWords } from '../model/monthWords.ts'
import { numberText } from '../model/numberText.ts'
import type { Language, Words } from '../model/words.ts'
import type { Answer, Portfolio, Proof } from '../portfolio/answer.ts'
import type { Question } from '../portfolio/question.ts'
import { costOf } from '../portfolio/selectionModel.ts'
import { exactText } from '../scoring/ratioText.ts'
import { textTable } from './textTable.ts'

const WORDS = {
  item: { id: 'Kegiatan', en: 'Item' },
  name: { id: 'Nama', en: 'Name' },
  cost: { id: 'Biaya (Rp)', en: 'Cost (Rp)' },
  start: { id: 'Mulai', en: 'Start' },
  index: { id: 'Indeks', en: 'Index' },
  items: { id: 'Isi', en: 'Items' },
  total: { id: 'Jumlah', en: 'Total' },
  optimal: { id: 'Terbukti optimal', en: 'Proved optimal' },
  stopped: { id: 'Terbaik yang ditemukan, belum terbukti', en: 'Best found, not proved' },
  nothing: { id: 'Belum ada jawaban sampai batas waktu.', en: 'No answer within the time limit.' },
  uncovered: { id: 'Tangga yang belum dipenuhi kegiatan mana pun', en: 'Rungs that no item covers' },
} satisfies { readonly [key: string]: Words }

export function optimiseText(
  blueprint: Blueprint,
  question: Question,
  answer: Exclude<Answer, { readonly status: 'faulty' }>,
  language: Language,
): string {
  const { portfolio } = answer
  if (!portfolio) return `${WORDS.nothing[language]}\n`
  const parts = [`${headOf(answer, portfolio, language)}\n`, itemTable(blueprint, question, portfolio, language)]
  if (answer.status === 'unreachable') {
    const rungs = answer.uncovered.map(({ indicator, rung }) => `I${indicator}.${rung}`).join(', ')
    parts.push(`${WORDS.uncovered[language]}: ${rungs || '–'}\n`)
  } else if (answer.frontier.length > 0) parts.push(frontierTable(blueprint, answer.frontier, language))
  return parts.join('\n')
}

function headOf(
  answer: Exclude<Answer, { readonly status: 'faulty' }>,
  { index, cost }: Portfolio,
  language: Language,
): string {
  const figures = `${WORDS.index[language]} ${exactText(index, language)}, Rp${numberText(cost, language)}`
  if (answer.status === 'optimal') return `${WORDS.optimal[language]}: ${figures}`
  if (answer.status === 'bound') {
    const rest = answer.proof ? ` (${atMost(answer.proof, language)})` : ''
    return `${WORDS.stopped[language]}${rest}: ${figures}`
  }
  const { year, domain, reachable } = answer.missed
  const highest = exactText(reachable, language)
  const of = domain === undefined ? '' : ` ${domain}`
  return language === 'id'
    ? `Target ${year}${of} tidak tercapai: paling tinggi ${highest}. ${figures}`
    : `The target of ${year}${of} cannot be reached: at most ${highest}. ${figures}`
}

/** How much better the best could still be. */
function atMost(proof: Proof, language: Language): string {
  if (proof.kind === 'index') {
    const gap = exactText(proof.gap, language)
    return language === 'id' ? `paling banyak ${gap} lebih tinggi` : `at most ${gap} higher`
  }
  const gap = numberText(proof.gap, language)
  return language === 'id' ? `paling banyak Rp${gap} lebih murah` : `at most Rp${gap} cheaper`
}

function itemTable({ roadmap }: Blueprint, { schedule, overlay }: Question, portfolio: Portfolio, language: Language) {
  const free = schedule === 'free'
  const rows = portfolio.items.map((id) => {
    const item = roadmap[id] as RoadmapItem
    const months = portfolio.moves[id] ?? overlay?.moves?.[id] ?? item
    return [
      item.code ?? id,
      item.name,
      numberText(costOf(item), language),
      ...(free ? [monthWords(months.start)[language]] : []),
    ]
  })
  const heads = [WORDS.item, WORDS.name, WORDS.cost, ...(free ? [WORDS.start] : [])].map((head) => head[language])
  const total = [WORDS.total[language], '', numberText(portfolio.cost, language)]
  return textTable([heads, ...rows, total], [2])
}

function frontierTable({ roadmap }: Blueprint, frontier: readonly Portfolio[], language: Language): string {
  const heads = [WORDS.cost, WORDS.index, WORDS.items].map((head) => head[language])
  const rows = frontier.map(({ cost, index, items }) => [
    numberText(cost, language),
    exactText(index, language),
    items.map((id) => roadmap[id]?.code ?? id).join(' '),
  ])
  return textTable([heads, ...rows], [0, 1])
}
