// Data whose name speaks of people probably holds personal data (UU 27/2022 article 4); the attribute says yes or no.
import { nameWords } from '../../model/nameWords.ts'
import { rowsOf } from '../../model/table.ts'
import { wordStem } from '../../model/wordStem.ts'
import { defineCheck } from '../check.ts'
import { formsOf } from '../duplicates/duplicateClusters.ts'
import { elementSubject } from '../subjects.ts'

const PEOPLE: ReadonlySet<string> = new Set(nameWords.people.map(wordStem))

export const personalDataUnstated = defineCheck(
  {
    id: 'personal-data-unstated',
    severity: 'info',
    title: {
      id: 'Data tentang orang menyebut data pribadi atau bukan',
      en: 'Data about people says whether it is personal',
    },
  },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'data' || element.attributes['data-pribadi'] !== undefined) continue
      if (!formsOf(element).core.some((stem) => PEOPLE.has(stem))) continue
      yield {
        subject: elementSubject(element),
        message: {
          id: 'namanya menyangkut orang, tetapi atribut “Data pribadi” belum diisi',
          en: 'its name speaks of people, but the attribute “Personal data” is not filled in',
        },
      }
    }
  },
)
