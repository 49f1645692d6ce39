// Names of kinds, instruments, indicators, categories and fund sources that the program's packs do not hold: typing
// errors, or a file made with packs this program does not have. What they name is kept as it is.
import { agencyRoles } from '../agencyRoles.ts'
import type { Blueprint, RoadmapItem } from '../blueprint.ts'
import { indicatorOf } from '../indicatorOf.ts'
import { instrumentOf } from '../instruments.ts'
import { kindOf, metamodel, relationKindOf } from '../metamodel.ts'
import { quoted } from '../quoted.ts'
import { ALL_FUNDS } from '../scenario.ts'
import { getRow, rowsOf } from '../table.ts'
import type { Words } from '../words.ts'
import type { Finding, Subject } from './finding.ts'
import { relationName } from './finding.ts'

const categories = new Set(metamodel.roadmap.categories.map((category) => category.id))
const funds = new Set(metamodel.roadmap.fundSources.map((fund) => fund.id))
const roles = new Set(agencyRoles.roles.map((role) => role.id))

const unknownOf = (noun: Words, id: string): Words => ({
  id: `${noun.id} ${quoted(id)} tidak dikenal`,
  en: `unknown ${noun.en} ${quoted(id)}`,
})
const KIND: Words = { id: 'jenis', en: 'kind' }
const INSTRUMENT: Words = { id: 'instrumen', en: 'instrument' }
const CATEGORY: Words = { id: 'muatan peta rencana', en: 'roadmap category' }
const FUND: Words = { id: 'sumber dana', en: 'source of funds' }
const ROLE: Words = { id: 'peran perangkat daerah', en: 'agency role' }

const unknownIndicator = (blueprint: Blueprint, instrument: string, indicator: string): Words => {
  const title = instrumentOf(blueprint, instrument)?.shortTitle
  return {
    id: `indikator ${quoted(indicator)} tidak ada dalam ${title?.id ?? instrument}`,
    en: `indicator ${quoted(indicator)} does not exist in ${title?.en ?? instrument}`,
  }
}

/** Where an instrument is named, and what the ids of its indicators hang from. */
interface InstrumentPaths {
  readonly instrument: readonly string[]
  readonly indicators: readonly string[]
}

/** Every name the packs do not know. Linear. */
export function unknownNames(blueprint: Blueprint): readonly Finding[] {
  const findings: Finding[] = []
  const tell = (subject: Subject, path: readonly string[], message: Words, minor = false): void => {
    findings.push({ subject, path, message, ...(minor && { minor }) })
  }

  /** Tells an unknown instrument, or each unknown indicator of a known one. */
  function askIndicators(
    subjectOf: (id: string) => Subject,
    paths: InstrumentPaths,
    instrument: string,
    ids: readonly string[],
  ): void {
    const known = instrumentOf(blueprint, instrument)
    if (!known) {
      tell(subjectOf(instrument), paths.instrument, unknownOf(INSTRUMENT, instrument))
      return
    }
    for (const id of ids) {
      if (!indicatorOf(known, id))
        tell(subjectOf(id), [...paths.indicators, id], unknownIndicator(blueprint, instrument, id))
    }
  }

  if (!instrumentOf(blueprint, blueprint.plan.instrument)) {
    const subject: Subject = { kind: 'plan', id: blueprint.id, name: blueprint.title }
    tell(subject, ['plan', 'instrument'], unknownOf(INSTRUMENT, blueprint.plan.instrument))
  }
  for (const [instrument, byIndicator] of Object.entries(blueprint.responsibilities)) {
    const path = ['responsibilities', instrument]
    const subjectOf = (id: string): Subject => ({ kind: 'indicator', id, name: id })
    askIndicators(subjectOf, { instrument: path, indicators: path }, instrument, Object.keys(byIndicator))
  }
  for (const agency of Object.values(blueprint.agencies)) {
    if (agency.role === undefined || roles.has(agency.role)) continue
    tell(
      { kind: 'agency', id: agency.id, name: agency.name },
      ['agencies', agency.id, 'role'],
      unknownOf(ROLE, agency.role),
      true,
    )
  }
  for (const element of rowsOf(blueprint.elements)) {
    if (kindOf(element.kind)) continue
    tell(
      { kind: 'element', id: element.id, name: element.name },
      ['elements', element.id, 'kind'],
      unknownOf(KIND, element.kind),
    )
  }
  for (const { id, kind } of rowsOf(blueprint.relations)) {
    if (relationKindOf(kind)) continue
    tell({ kind: 'relation', id, name: relationName(blueprint, id) }, ['relations', id, 'kind'], unknownOf(KIND, kind))
  }
  for (const { id, name, instrument, answers } of Object.values(blueprint.assessments)) {
    const path = ['assessments', id]
    const paths = { instrument: [...path, 'instrument'], indicators: [...path, 'answers'] }
    askIndicators(() => ({ kind: 'assessment', id, name }), paths, instrument, Object.keys(answers))
  }
  for (const { id, service, year, indicators = {} } of Object.values(blueprint.satisfaction)) {
    const name = `${getRow(blueprint.elements, service)?.name ?? service} ${year}`
    const path = ['satisfaction', id, 'indicators']
    for (const [instrument, ids] of Object.entries(indicators)) {
      const paths = { instrument: path, indicators: [...path, instrument] }
      askIndicators(() => ({ kind: 'satisfaction', id, name }), paths, instrument, Object.keys(ids))
    }
  }
  for (const item of Object.values(blueprint.roadmap)) askItem(item)
  for (const scenario of Object.values(blueprint.scenarios)) {
    const subject: Subject = { kind: 'scenario', id: scenario.id, name: scenario.name }
    for (const [year, { [ALL_FUNDS]: _, ...budgets }] of Object.entries(scenario.budgets))
      askFunds(subject, ['scenarios', scenario.id, 'budgets', year], budgets)
  }
  for (const shock of Object.values(blueprint.shocks)) {
    if (shock.kind !== 'budget-cut' || shock.fund === undefined || funds.has(shock.fund)) continue
    const subject: Subject = { kind: 'shock', id: shock.id, name: shock.name }
    tell(subject, ['shocks', shock.id, 'fund'], unknownOf(FUND, shock.fund))
  }
  return findings

  function askFunds(subject: Subject, path: readonly string[], amounts: { readonly [fund: string]: number }): void {
    for (const fund in amounts) if (!funds.has(fund)) tell(subject, [...path, fund], unknownOf(FUND, fund), true)
  }

  function askItem(item: RoadmapItem): void {
    const subject: Subject = { kind: 'item', id: item.id, name: item.name }
    const path = ['roadmap', item.id]
    if (!categories.has(item.category)) tell(subject, [...path, 'category'], unknownOf(CATEGORY, item.category))
    for (const [year, amounts] of Object.entries(item.costs)) askFunds(subject, [...path, 'costs', year], amounts)
    for (const { id, instrument, indicator, gate } of Object.values(item.effects)) {
      const at = [...path, 'effects', id]
      const known = instrumentOf(blueprint, instrument)
      if (!known) {
        tell(subject, [...at, 'instrument'], unknownOf(INSTRUMENT, instrument))
        continue
      }
      if (!indicatorOf(known, indicator))
        tell(subject, [...at, 'indicator'], unknownIndicator(blueprint, instrument, indicator))
      if (gate && !indicatorOf(known, gate.indicator)) {
        tell(subject, [...at, 'gate', 'indicator'], unknownIndicator(blueprint, instrument, gate.indicator))
      }
    }
  }
}
