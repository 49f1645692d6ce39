// A lifelike blueprint of any size for benchmarks and trials, invented from a seed. It says so in its notice, and the checks
// find no errors in it; hints and warnings it has, as a real one does.
import type { Agency, Answer, Blueprint, Element, Satisfaction } from '../model/blueprint.ts'
import { DEFAULT_INSTRUMENT, programInstrument } from '../model/instruments.ts'
import type { ReferenceArchitecture } from '../model/referenceArchitecture.ts'
import { tableOf } from '../model/table.ts'
import { templateBlueprint } from '../model/templateBlueprint.ts'
import { type Draw, drawFrom } from './draw.ts'
import { generatedElements, type Topic } from './generatedElements.ts'
import { generatedRelations } from './generatedRelations.ts'
import { generatedRoadmap } from './generatedRoadmap.ts'
import { generatedViews } from './generatedViews.ts'
import { SECTOR_AGENCIES, TEMPLATE_TOPICS } from './vocabulary.ts'

export interface GenerateOptions {
  readonly elements: number
  /** Twice the elements unless said otherwise. */
  readonly relations?: number
  /** A tenth of the elements unless said otherwise. */
  readonly items?: number
  readonly seed: number
}

const [FROM, TO] = [2025, 2029]

/** The same options give the same blueprint on every machine. */
export function generateBlueprint(options: GenerateOptions, architecture: ReferenceArchitecture): Blueprint {
  const { elements: count, seed } = options
  const { relations: relationCount = count * 2, items = Math.ceil(count / 10) } = options
  const draw = drawFrom(seed)
  const start = templateBlueprint({
    id: `kota-rekaan-${seed}`,
    title: `Kota Rekaan ${seed}`,
    governmentName: 'Kota Rekaan',
    kind: 'kota',
    from: FROM,
    to: TO,
    targets: { [FROM]: 28_000, [TO]: 40_000 },
    newId: (prefix) => prefix,
  })
  const agencies: Record<string, Agency> = { ...start.agencies }
  for (const { id, name, short } of SECTOR_AGENCIES) agencies[id] = { id, name, short, role: 'opd-sektor' }
  const topics = topicsInTurn()
  const { elements, byKind } = generatedElements(count, topics, architecture, draw)
  const answers = answersOf(draw)
  const levels = Object.fromEntries(Object.entries(answers).map(([id, { level }]) => [id, level ?? 1]))
  const baseline = start.assessments.penilaian
  return {
    ...start,
    notice: {
      id: 'Cetak biru rekaan untuk uji coba; semua isinya dibuat oleh program.',
      en: 'An invented blueprint for trials; the program made up all of it.',
    },
    agencies,
    elements: tableOf(elements.map((element) => [element.id, element])),
    relations: tableOf(
      generatedRelations(relationCount, byKind, topics.length, draw).map((relation) => [relation.id, relation]),
    ),
    views: generatedViews(elements, SECTOR_AGENCIES.slice(0, 6)),
    assessments: baseline ? { [baseline.id]: { ...baseline, answers } } : {},
    satisfaction: satisfactionOf(byKind.get('layanan') ?? [], draw),
    roadmap: generatedRoadmap(
      { count: items, elements, byKind, instrument: DEFAULT_INSTRUMENT, levels, from: FROM, to: TO },
      draw,
    ),
  }
}

/** The first topic of every agency, then the second of every one: neighbours belong to different agencies. */
function topicsInTurn(): readonly Topic[] {
  const owners = [
    ...SECTOR_AGENCIES.map(({ id, topics }) => ({ id, topics })),
    ...Object.entries(TEMPLATE_TOPICS).map(([id, topics]) => ({ id, topics })),
  ]
  const most = Math.max(...owners.map(({ topics }) => topics.length))
  return Array.from({ length: most }, (_, turn) =>
    owners.flatMap(({ id, topics }) => (topics[turn] === undefined ? [] : [{ name: topics[turn], owner: id }])),
  ).flat()
}

/** Levels of a government on its way: most at 2 or 3. */
function answersOf(draw: Draw): Record<string, Answer> {
  const indicators = programInstrument(DEFAULT_INSTRUMENT)?.indicators ?? []
  return Object.fromEntries(indicators.map(({ id }) => [id, { level: draw.pick([1, 2, 2, 2, 3, 3, 3, 4]) }]))
}

/** A survey for every fifth service; every other one of them names the indicator that says how mature it is. */
function satisfactionOf(services: readonly Element[], draw: Draw): Record<string, Satisfaction> {
  const rows = services
    .filter(({ state }, at) => at % 5 === 0 && state === 'as-is')
    .map((service, nth): Satisfaction => {
      const users = 200 + draw.below(40_000)
      return {
        id: `skm-${service.id}`,
        service: service.id,
        year: FROM - 1,
        score: 6500 + draw.below(3000),
        respondents: Math.min(users, 30 + draw.below(400)),
        users,
        source: 'Angka rekaan.',
        ...(nth % 2 === 0 && { indicators: { [DEFAULT_INSTRUMENT]: { [32 + draw.below(16)]: true } } }),
      }
    })
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
