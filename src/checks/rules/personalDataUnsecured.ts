// Personal data needs protection (UU 27/2022 articles 35 and 39). What marks it is the attribute "data pribadi"; protection is a
// standard, an improvement or an approval of the security domain that secures the data itself, or every application and store
// that keeps it. Audits, training and incident handling look after security but protect no data by themselves.
import type { Id } from '../../model/blueprint.ts'
import { quoted } from '../../model/quoted.ts'
import type { RelationIndex } from '../../model/relationIndex.ts'
import { getRow, rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import type { CheckContext } from '../checkContext.ts'
import { elementSubject } from '../subjects.ts'

const PERSONAL: ReadonlySet<unknown> = new Set(['umum', 'spesifik'])
const CONTROLS: ReadonlySet<string> = new Set(['standar-keamanan', 'peningkatan-keamanan', 'kelaikan-keamanan'])
const KEEPS: ReadonlySet<string> = new Set(['mengelola-data', 'menyimpan-data'])

export const personalDataUnsecured = defineCheck(
  {
    id: 'personal-data-unsecured',
    severity: 'warning',
    title: { id: 'Data pribadi dilindungi kendali keamanan', en: 'Personal data is protected by a security control' },
  },
  function* (blueprint, { relations }: CheckContext) {
    const kindOf = (id: Id): string => getRow(blueprint.elements, id)?.kind ?? ''
    for (const element of rowsOf(blueprint.elements)) {
      if (element.kind !== 'data' || !PERSONAL.has(element.attributes['data-pribadi'])) continue
      if (isSecured(element.id, relations, kindOf)) continue
      const keepers = (relations.incoming.get(element.id) ?? [])
        .filter(({ kind }) => KEEPS.has(kind))
        .map(({ source }) => source)
      const open = keepers.filter((id) => !isSecured(id, relations, kindOf)).sort()
      if (keepers.length > 0 && open.length === 0) continue
      const [first] = open
      const keeper = first === undefined ? undefined : getRow(blueprint.elements, first)
      const through = keeper ? quoted(keeper.name) : undefined
      yield {
        subject: elementSubject(element),
        message: {
          id: `berisi data pribadi, tetapi belum ada standar atau kendali keamanan yang melindunginya${through ? `, juga tidak melalui ${through}` : ''}`,
          en: `holds personal data, but no security standard or control protects it${through ? `, nor does one protect ${through}` : ''}`,
        },
      }
    }
  },
)

function isSecured(id: Id, { incoming, outgoing }: RelationIndex, kindOf: (id: Id) => string): boolean {
  const secured = (incoming.get(id) ?? []).some(
    ({ kind, source }) => kind === 'mengamankan' && CONTROLS.has(kindOf(source)),
  )
  return secured || (outgoing.get(id) ?? []).some(({ kind }) => kind === 'memenuhi-standar')
}
