// Sites of a government are reached by https: without it anybody on the way reads and changes what passes.
import { kindOf } from '../../model/metamodel.ts'
import { rowsOf } from '../../model/table.ts'
import { defineCheck } from '../check.ts'
import { elementSubject, evidenceSubject } from '../subjects.ts'

export const linkNotSecure = defineCheck(
  { id: 'link-not-secure', severity: 'info', title: { id: 'Tautan memakai https', en: 'Links use https' } },
  function* (blueprint) {
    for (const element of rowsOf(blueprint.elements)) {
      for (const { id, type } of urlAttributes(element.kind)) {
        const link = type === 'url' ? element.attributes[id] : undefined
        if (typeof link !== 'string' || !isInsecure(link)) continue
        const secure = link.trim().replace(/^http:/i, 'https:')
        yield {
          subject: elementSubject(element),
          message: { id: `alamatnya tanpa https: ${cut(link)}`, en: `its address is without https: ${cut(link)}` },
          fix: {
            label: { id: 'Pakai https', en: 'Use https' },
            preview: {
              id: `Alamatnya menjadi ${cut(secure)}; periksa dahulu bahwa situsnya dapat dibuka.`,
              en: `Its address becomes ${cut(secure)}; make sure that the site opens there.`,
            },
            command: { name: 'editElement', args: { id: element.id, set: { attributes: { [id]: secure } } } },
          },
        }
      }
    }
    for (const evidence of Object.values(blueprint.evidence)) {
      if (evidence.link === undefined || !isInsecure(evidence.link)) continue
      yield {
        subject: evidenceSubject(evidence),
        message: {
          id: `tautannya tanpa https: ${cut(evidence.link)}`,
          en: `its link is without https: ${cut(evidence.link)}`,
        },
      }
    }
  },
)

const urlsByKind = new Map<string, readonly { readonly id: string; readonly type: string }[]>()

function urlAttributes(kind: string): readonly { readonly id: string; readonly type: string }[] {
  const known = urlsByKind.get(kind)
  if (known) return known
  const found = (kindOf(kind)?.attributes ?? []).filter(({ type }) => type === 'url')
  urlsByKind.set(kind, found)
  return found
}

/** An address inside the house (a name without a dot) is nobody else's to read. */
const isInsecure = (link: string): boolean => /^\s*http:\/\/[^/\s]*\.[a-z]/i.test(link)

const cut = (link: string): string => (link.length > 80 ? `${link.slice(0, 79)}…` : link)
