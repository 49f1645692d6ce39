// No indicator without an owner: nobody gathers evidence for one.

import type { Blueprint } from '../../model/blueprint.ts'
import { defaultResponsibility } from '../../model/defaultResponsibility.ts'
import type { Instrument } from '../../model/instrument.ts'
import { sortedIds } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import type { Fix } from '../fix.ts'
import { indicatorSubject } from '../subjects.ts'

export const indicatorWithoutOwner = defineCheck(
  {
    id: 'indicator-without-owner',
    severity: 'info',
    title: { id: 'Setiap indikator punya penanggung jawab', en: 'Every indicator has an owner' },
  },
  function* (blueprint, context) {
    const { instrument } = context
    if (!instrument) return
    const owners = blueprint.responsibilities[instrument.id] ?? {}
    for (const { id } of instrument.indicators) {
      if (owners[id]?.owner !== undefined) continue
      yield {
        subject: indicatorSubject(instrument, id),
        message: { id: 'belum punya penanggung jawab', en: 'has no owner yet' },
        ...usualOwner(blueprint, instrument, id, sortedIds(owners[id]?.support ?? {})),
      }
    }
  },
)

/** The agency that plays the usual role, where there is one; support that was named stays. */
function usualOwner(
  blueprint: Blueprint,
  instrument: Instrument,
  indicator: string,
  named: readonly string[],
): { fix?: Fix } {
  const { owner, support } = defaultResponsibility(blueprint, instrument, indicator)
  const agency = owner === undefined ? undefined : blueprint.agencies[owner]
  if (!agency || owner === undefined || named.includes(owner)) return {}
  const fix: Fix = {
    label: { id: `Pakai ${agency.short}`, en: `Use ${agency.short}` },
    preview: {
      id: `${agency.name} menjadi penanggung jawab, seperti biasanya; dapat diubah kapan saja.`,
      en: `${agency.name} is put in charge, as usual; it can be changed at any time.`,
    },
    command: {
      name: 'assignIndicator',
      args: { instrument: instrument.id, indicator, owner, support: named.length > 0 ? named : support },
    },
    safe: true,
  }
  return { fix }
}
