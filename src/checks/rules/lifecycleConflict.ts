// "Aplikasi X pensiun 2027, layanan Y masih bergantung padanya": what goes must not leave behind what needs it and has nothing else.
import { monthWords } from '../../model/monthWords.ts'
import { quoted } from '../../model/quoted.ts'
import { getRow } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { lifecycleConflicts } from '../lifecycleConflicts.ts'
import { elementSubject } from '../subjects.ts'

export const lifecycleConflict = defineCheck(
  {
    id: 'lifecycle-conflict',
    severity: 'warning',
    title: { id: 'Yang pensiun tidak lagi dipakai', en: 'What retires is no longer needed' },
  },
  function* (blueprint) {
    for (const conflict of lifecycleConflicts(blueprint)) {
      const element = getRow(blueprint.elements, conflict.element)
      const other = getRow(blueprint.elements, conflict.kind === 'outlived' ? conflict.dependent : conflict.by)
      if (!element) continue
      const [goes, name] = [monthWords(conflict.goes), quoted(other?.name ?? '')]
      yield {
        subject: elementSubject(element),
        message:
          conflict.kind === 'outlived'
            ? {
                id: `pensiun ${goes.id}, padahal ${name} masih bergantung padanya${conflict.until ? ` s.d. ${monthWords(conflict.until).id}` : ''}`,
                en: `retires in ${goes.en}, but ${name} still depends on it${conflict.until ? ` until ${monthWords(conflict.until).en}` : ''}`,
              }
            : {
                id: `pensiun ${goes.id}, padahal penggantinya ${name} ${conflict.comes ? `baru ada ${monthWords(conflict.comes).id}` : 'belum dijadwalkan'}`,
                en: `retires in ${goes.en}, but its successor ${name} ${conflict.comes ? `comes only in ${monthWords(conflict.comes).en}` : 'is not scheduled'}`,
              },
      }
    }
  },
)
