// Two things with one id in the same list: in memory one would overwrite the other, so the file is refused and both are named.
import type { BlueprintFile } from '../model/blueprintFile.ts'
import { quoted } from '../model/quoted.ts'
import { placeText, placeWords } from './place.ts'
import type { FileIssue } from './readResult.ts'
import type { JsonPath } from './scanJson.ts'

/** Every id (or placed element) that comes again in its list. Linear. */
export function duplicateIds(file: BlueprintFile): readonly FileIssue[] {
  const issues: FileIssue[] = []

  function look(path: JsonPath, ids: Iterable<string>): void {
    const first = new Map<string, number>()
    let index = 0
    for (const id of ids) {
      const earlier = first.get(id)
      if (earlier === undefined) first.set(id, index)
      else tell([...path, earlier], [...path, index], id)
      index++
    }
  }
  function tell(earlier: JsonPath, later: JsonPath, id: string): void {
    const one = placeWords(file, earlier)
    const two = placeWords(file, later)
    issues.push({
      place: placeText(later),
      message: {
        id: `${one.id} dan ${two.id} memakai id yang sama, ${quoted(id)}; ganti salah satunya.`,
        en: `${one.en} and ${two.en} have the same id, ${quoted(id)}; change one of them.`,
      },
    })
  }

  look(['agencies'], idsOf(file.agencies))
  look(['elements'], idsOf(file.elements))
  look(['relations'], idsOf(file.relations))
  look(['views'], idsOf(file.views))
  look(['assessments'], idsOf(file.assessments))
  look(['evidence'], idsOf(file.evidence ?? []))
  look(['satisfaction'], idsOf(file.satisfaction ?? []))
  look(['roadmap'], idsOf(file.roadmap))
  look(['scenarios'], idsOf(file.scenarios ?? []))
  look(['shocks'], idsOf(file.shocks ?? []))
  look(['comments'], idsOf(file.comments ?? []))
  look(['queries'], idsOf(file.queries ?? []))
  look(
    ['referenceCodes'],
    (file.referenceCodes ?? []).map(({ code }) => code),
  )
  look(['waivers'], idsOf(file.waivers ?? []))
  for (const [kind, attributes] of Object.entries(file.pickLists ?? {})) {
    for (const [attribute, values] of Object.entries(attributes)) look(['pickLists', kind, attribute], idsOf(values))
  }
  for (const [index, view] of file.views.entries()) {
    look(
      ['views', index, 'placements'],
      view.placements.map((placement) => placement.element),
    )
  }
  for (const [index, item] of file.roadmap.entries()) {
    look(['roadmap', index, 'effects'], idsOf(item.effects ?? []))
    look(['roadmap', index, 'changes'], idsOf(item.changes ?? []))
    look(['roadmap', index, 'history'], idsOf(item.history ?? []))
  }
  return issues
}

function* idsOf(things: readonly { readonly id: string }[]): Generator<string> {
  for (const thing of things) yield thing.id
}
