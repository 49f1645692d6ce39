// The simulation starts from an assessment under the plan's own instrument; without one everything is unknown.
import { instrumentOf } from '../../model/instruments.ts'
import { quoted } from '../../model/quoted.ts'
import { defineCheck } from '../check.ts'
import { planSubject } from '../subjects.ts'

export const baseline = defineCheck(
  {
    id: 'baseline',
    severity: 'error',
    title: { id: 'Dasar simulasi memakai instrumen rencana', en: 'The baseline uses the instrument of the plan' },
  },
  function* (blueprint) {
    const { baseline, instrument } = blueprint.plan
    if (baseline === undefined) {
      yield {
        severity: 'info',
        subject: planSubject(blueprint),
        message: {
          id: 'belum memilih penilaian dasar, sehingga semua tingkat awal tidak diketahui',
          en: 'has no baseline assessment yet, so every starting level is unknown',
        },
      }
      return
    }
    const assessment = Object.hasOwn(blueprint.assessments, baseline) ? blueprint.assessments[baseline] : undefined
    if (!assessment || assessment.instrument === instrument) return
    const title = (id: string) => instrumentOf(blueprint, id)?.shortTitle ?? { id, en: id }
    const [theirs, ours] = [title(assessment.instrument), title(instrument)]
    yield {
      subject: planSubject(blueprint),
      message: {
        id: `penilaian dasar ${quoted(assessment.name)} memakai ${theirs.id}, sedangkan rencana memakai ${ours.id}; pilih penilaian lain sebagai dasar`,
        en: `the baseline ${quoted(assessment.name)} uses ${theirs.en}, but the plan uses ${ours.en}; choose another one`,
      },
    }
  },
)
