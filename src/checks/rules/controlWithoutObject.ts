// A security control that secures nothing: what it is for is not drawn yet. Controls without any relation are orphans and told
// by that rule; training speaks to people and secures no element.
import { domainOfKind } from '../../model/metamodel.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject } from '../subjects.ts'

export const controlWithoutObject = defineCheck(
  {
    id: 'control-without-object',
    severity: 'info',
    title: { id: 'Setiap kendali keamanan melindungi sesuatu', en: 'Every security control secures something' },
  },
  function* (blueprint, { relations }) {
    for (const element of rowsOf(blueprint.elements)) {
      if (domainOfKind(element.kind)?.id !== 'keamanan' || element.kind === 'edukasi-keamanan') continue
      const out = relations.outgoing.get(element.id) ?? []
      const into = relations.incoming.get(element.id) ?? []
      if (out.length + into.length === 0) continue
      if (out.some(({ kind }) => kind === 'mengamankan') || into.some(({ kind }) => kind === 'memenuhi-standar'))
        continue
      yield {
        subject: elementSubject(element),
        message: { id: 'belum mengamankan elemen mana pun', en: 'secures no element yet' },
      }
    }
  },
)
