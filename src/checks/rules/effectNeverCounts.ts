// A rung counts only above a complete ladder: an effect whose lower rungs nothing covers, or that waits for a missing item, stays banked for ever.
import { quoted } from '../../model/quoted.ts'
import { sortedIds } from '../../model/sortedIds.ts'
import { defineCheck } from '../check.ts'
import { reachableLevels } from '../reachableLevels.ts'
import { itemSubject } from '../subjects.ts'

export const effectNeverCounts = defineCheck(
  { id: 'effect-never-counts', severity: 'warning', title: { id: 'Dampak dapat dihitung', en: 'Effects can count' } },
  function* (blueprint, context) {
    const reachable = reachableLevels(blueprint, context)
    for (const [indicator, effects] of context.effects) {
      for (const { item, effect } of effects) {
        const missing = sortedIds(effect.with).find((id) => !Object.hasOwn(blueprint.roadmap, id))
        if (missing !== undefined) {
          yield {
            severity: 'error',
            subject: itemSubject(item),
            message: {
              id: `dampaknya pada indikator ${indicator} menunggu kegiatan ${quoted(missing)} yang tidak ada`,
              en: `its effect on indicator ${indicator} waits for a missing item, ${quoted(missing)}`,
            },
          }
          continue
        }
        const reached = reachable.get(indicator)
        if (reached !== undefined && effect.from > reached) {
          yield {
            subject: itemSubject(item),
            message: {
              id: `dampaknya pada indikator ${indicator} mulai dari tingkat ${effect.from}, padahal tidak ada yang memenuhi tingkat ${reached + 1}`,
              en: `its effect on indicator ${indicator} starts at level ${effect.from}, but nothing satisfies level ${reached + 1}`,
            },
          }
        }
        const { gate } = effect
        const opens = gate && reachable.get(gate.indicator)
        if (gate && opens !== undefined && gate.level > opens) {
          yield {
            subject: itemSubject(item),
            message: {
              id: `gerbangnya tidak akan terbuka: tidak ada yang membawa indikator ${gate.indicator} ke tingkat ${gate.level}`,
              en: `its gate will never open: nothing brings indicator ${gate.indicator} to level ${gate.level}`,
            },
          }
        }
      }
    }
  },
)
