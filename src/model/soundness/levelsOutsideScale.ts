// Levels that the instrument's scale does not have: an answer of 7 on a scale of 1 to 5. Told and kept, never clipped.
import type { Assessment, Blueprint, RoadmapItem } from '../blueprint.ts'
import { indicatorOf } from '../indicatorOf.ts'
import type { Indicator, Instrument } from '../instrument.ts'
import { instrumentOf } from '../instruments.ts'
import { levelWords } from '../levelWords.ts'
import type { Words } from '../words.ts'
import type { Finding, Subject } from './finding.ts'

/** Every level of an answer, effect or gate outside the scale of its instrument. Unknown instruments are passed over. */
export function levelsOutsideScale(blueprint: Blueprint): readonly Finding[] {
  const findings: Finding[] = []
  for (const assessment of Object.values(blueprint.assessments)) findings.push(...ofAssessment(blueprint, assessment))
  for (const item of Object.values(blueprint.roadmap)) findings.push(...ofItem(blueprint, item))
  return findings
}

function ofAssessment(blueprint: Blueprint, assessment: Assessment): readonly Finding[] {
  const instrument = instrumentOf(blueprint, assessment.instrument)
  if (!instrument) return []
  const findings: Finding[] = []
  const subject: Subject = { kind: 'assessment', id: assessment.id, name: assessment.name }
  for (const [id, answer] of Object.entries(assessment.answers)) {
    const path = ['assessments', assessment.id, 'answers', id]
    const tell = (field: readonly string[], stored: number): void => {
      findings.push({ subject, path: [...path, ...field], message: outside(instrument, id, stored) })
    }
    if (answer.level !== null && !isLevel(instrument, indicatorOf(instrument, id), answer.level)) {
      tell(['level'], answer.level)
    }
    for (const rung of Object.keys(answer.validUntil ?? {})) {
      if (!isRung(instrument, Number(rung))) tell(['validUntil', rung], Number(rung) * instrument.levels.denominator)
    }
    for (const level of Object.keys(answer.criteria ?? {})) {
      if (!isRung(instrument, Number(level))) tell(['criteria', level], Number(level) * instrument.levels.denominator)
    }
  }
  return findings
}

function ofItem(blueprint: Blueprint, item: RoadmapItem): readonly Finding[] {
  const findings: Finding[] = []
  const subject: Subject = { kind: 'item', id: item.id, name: item.name }
  for (const effect of Object.values(item.effects)) {
    const instrument = instrumentOf(blueprint, effect.instrument)
    if (!instrument) continue
    const path = ['roadmap', item.id, 'effects', effect.id]
    for (const field of ['from', 'to'] as const) {
      if (isRung(instrument, effect[field])) continue
      findings.push({
        subject,
        path: [...path, field],
        message: outside(instrument, effect.indicator, effect[field] * instrument.levels.denominator),
      })
    }
    if (effect.gate && !isRung(instrument, effect.gate.level)) {
      const message = outside(instrument, effect.gate.indicator, effect.gate.level * instrument.levels.denominator)
      findings.push({ subject, path: [...path, 'gate', 'level'], message })
    }
  }
  return findings
}

const isRung = ({ levels }: Instrument, level: number): boolean => level >= levels.min && level <= levels.max

/** True for a stored level (level × denominator) of the scale; fractions only where the indicator takes them. */
function isLevel(instrument: Instrument, indicator: Indicator | undefined, stored: number): boolean {
  const { denominator } = instrument.levels
  if (stored % denominator !== 0 && indicator?.fractional !== true) return false
  return isRung(instrument, stored / denominator)
}

function outside(instrument: Instrument, indicator: string, stored: number): Words {
  const { min, max } = instrument.levels
  const level = levelWords(stored, instrument)
  return {
    id: `tingkat ${level.id} pada indikator ${indicator} di luar skala ${min}–${max}`,
    en: `level ${level.en} of indicator ${indicator} is outside the scale ${min}–${max}`,
  }
}
