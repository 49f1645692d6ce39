// An agency that owns nothing and answers for nothing is missing its part of the plan, or is one too many.

import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { agencySubject } from '../subjects.ts'

export const agencyWithoutWork = defineCheck(
  {
    id: 'agency-without-work',
    severity: 'info',
    title: { id: 'Setiap perangkat daerah punya peran', en: 'Every agency has a part' },
  },
  function* (blueprint, { items }) {
    const idle = new Set(Object.keys(blueprint.agencies))
    for (const { owner, support } of items) for (const id of [owner, ...Object.keys(support)]) if (id) idle.delete(id)
    for (const byIndicator of Object.values(blueprint.responsibilities)) {
      for (const { owner, support } of Object.values(byIndicator))
        for (const id of [owner, ...Object.keys(support)]) if (id) idle.delete(id)
    }
    for (const { agency } of [...Object.values(blueprint.evidence), ...Object.values(blueprint.assessments)])
      if (agency !== undefined) idle.delete(agency)
    // Elements are many: they are asked last, and as long as somebody has no work.
    for (const { owner, attributes } of rowsOf(blueprint.elements)) {
      if (idle.size === 0) return
      if (owner !== undefined) idle.delete(owner)
      for (const value of Object.values(attributes)) if (typeof value === 'string') idle.delete(value)
    }
    for (const agency of Object.values(blueprint.agencies)) {
      if (!idle.has(agency.id)) continue
      yield {
        subject: agencySubject(agency),
        message: {
          id: 'belum punya elemen, kegiatan, atau indikator',
          en: 'has no element, item or indicator yet',
        },
      }
    }
  },
)
