// Which assessments stand side by side: those of one year under one instrument. Pure.

import type { Assessment, Blueprint, Id } from '../../model/blueprint.ts'
import { byId } from '../../model/sortedIds.ts'

export interface YearChoice {
  /** "2023|permenpanrb-59-2020" */
  readonly key: string
  readonly year: number
  readonly instrument: Id
  /** Claim, internal, external, then answers of agencies. */
  readonly assessments: readonly Assessment[]
}

const ORDER: readonly Assessment['kind'][] = ['claim', 'internal', 'external', 'agency']

/** Newest year first; within a year the plan's instrument first. */
export function yearChoices({ assessments, plan }: Pick<Blueprint, 'assessments' | 'plan'>): readonly YearChoice[] {
  const choices = new Map<string, Assessment[]>()
  for (const assessment of Object.values(assessments)) {
    const key = `${assessment.year}|${assessment.instrument}`
    choices.set(key, [...(choices.get(key) ?? []), assessment])
  }
  const others = ({ instrument }: YearChoice) => (instrument === plan.instrument ? 0 : 1)
  return [...choices]
    .flatMap(([key, members]): YearChoice[] => {
      const [first] = members
      if (!first) return []
      return [{ key, year: first.year, instrument: first.instrument, assessments: members.sort(inColumns) }]
    })
    .sort((a, b) => b.year - a.year || others(a) - others(b) || byId(a.key, b.key))
}

/** Where the screen starts: the newest year with something to compare, else the newest. */
export function startingChoice(choices: readonly YearChoice[]): YearChoice | undefined {
  return choices.find(({ assessments }) => assessments.length > 1) ?? choices[0]
}

function inColumns(a: Assessment, b: Assessment): number {
  return ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.name.localeCompare(b.name) || byId(a.id, b.id)
}
