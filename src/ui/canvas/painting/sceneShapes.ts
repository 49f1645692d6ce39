// The shapes of a scene for painting, made once for each scene, language and register of agencies.

import type { Blueprint } from '../../../model/blueprint.ts'
import { domainOfKind, kindOf, metamodel } from '../../../model/metamodel.ts'
import type { ViewGroup } from '../../../model/viewGroups.ts'
import type { Language } from '../../../model/words.ts'
import { canvasText } from '../../text/canvas.ts'
import { textIn } from '../../text/language.ts'
import { isSame } from '../isSame.ts'
import { isWhole } from '../mounted.ts'
import type { Scene } from '../scene.ts'
import { frameAround } from '../sceneGroups.ts'
import type { SceneBox, SceneShapes } from './picture.ts'

interface Known {
  readonly language: Language
  readonly agencies: object
  readonly shapes: SceneShapes
}

const known = new WeakMap<Scene, Known>()

/** The shapes made last: arrays that an edit leaves as they were stay the same, so that the worker need not be told. */
let last: SceneShapes | undefined

/** Position of each domain among the colours of the theme. */
const domainPositions = new Map(metamodel.domains.map(({ id }, i) => [id, i]))

/** Position of the domain of a kind; that of "any other" for a kind the program does not know. */
export function domainPosition(kind: string): number {
  return domainPositions.get(domainOfKind(kind)?.id ?? '') ?? metamodel.domains.length
}

/** The shapes of a scene; the same object while scene, language and agencies are the same. */
export function shapesOf(scene: Scene, { agencies }: Pick<Blueprint, 'agencies'>, language: Language): SceneShapes {
  const before = known.get(scene)
  if (before?.language === language && before.agencies === agencies) return before.shapes
  const { boxes, open } = scene.groups
  const text = textIn(canvasText, language)
  const kinds = names((kind) => kindOf(kind)?.shortName[language] ?? kind)
  const owners = names((id) => agencies[id]?.short ?? '')
  owners.positionOf('')
  const { elements, xs, ys, sources, targets, startOffsets, endOffsets } = scene
  const made: SceneShapes = {
    xs,
    ys,
    names: elements.map(({ id, name }) => boxes.get(id)?.group.name[language] ?? name),
    domains: Uint8Array.from(elements, ({ id, kind }) => {
      const box = boxes.get(id)
      return box ? (domainPositions.get(box.domain) ?? metamodel.domains.length) : domainPosition(kind)
    }),
    kinds: Uint16Array.from(elements, ({ id, kind }) => {
      const box = boxes.get(id)
      return kinds.positionOf(box ? text.groupSize(box.group.members.length) : kind)
    }),
    kindNames: kinds.list,
    owners: Uint16Array.from(elements, ({ owner }) => owners.positionOf(owner ?? '')),
    ownerNames: owners.list,
    pinned: Uint8Array.from(scene.pinned, Number),
    sources,
    targets,
    startOffsets,
    endOffsets,
    // A drawing that React Flow holds whole has its frames there.
    boxes: isWhole(scene) ? [] : open.flatMap((group) => frameOf(scene, group)),
  }
  const shapes = takenOver(last, made)
  last = shapes
  known.set(scene, { language, agencies, shapes })
  return shapes
}

/** The shapes, those arrays of which every value is as before replaced by the ones before. */
function takenOver(before: SceneShapes | undefined, made: SceneShapes): SceneShapes {
  if (!before) return made
  const same = <Name extends keyof SceneShapes>(name: Name): SceneShapes[Name] =>
    isSame<unknown>(before[name], made[name]) ? before[name] : made[name]
  return {
    xs: same('xs'),
    ys: same('ys'),
    names: same('names'),
    domains: same('domains'),
    kinds: same('kinds'),
    kindNames: same('kindNames'),
    owners: same('owners'),
    ownerNames: same('ownerNames'),
    pinned: same('pinned'),
    sources: same('sources'),
    targets: same('targets'),
    startOffsets: same('startOffsets'),
    endOffsets: same('endOffsets'),
    boxes: same('boxes'),
  }
}

/** The frame of an open group, without its name: that is on the page, to be pressed. */
function frameOf({ at, xs, ys }: Scene, { members }: ViewGroup): readonly SceneBox[] {
  const positions = members.flatMap((id) => at.get(id) ?? [])
  const rect = frameAround(positions.map((i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 })))
  return rect ? [{ ...rect, name: '', closed: false }] : []
}

/** A growing list of names, each by the key it was first asked for. */
function names(nameOf: (key: string) => string) {
  const list: string[] = []
  const positions = new Map<string, number>()
  const positionOf = (key: string): number => {
    const position = positions.get(key)
    if (position !== undefined) return position
    positions.set(key, list.length)
    list.push(nameOf(key))
    return list.length - 1
  }
  return { list, positionOf }
}
