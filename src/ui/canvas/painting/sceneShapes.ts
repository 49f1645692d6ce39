// The shapes of a scene for painting, made once for each scene, language and register of agencies.

import type { Blueprint } from '../../../model/blueprint.ts'
import { domainOfKind, kindOf, metamodel } from '../../../model/metamodel.ts'
import type { Language } from '../../../model/words.ts'
import type { Scene } from '../scene.ts'
import type { SceneShapes } from './picture.ts'

interface Known {
  readonly language: Language
  readonly agencies: object
  readonly shapes: SceneShapes
}

const known = new WeakMap<Scene, Known>()

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
  const kinds = names((kind) => kindOf(kind)?.shortName[language] ?? kind)
  const owners = names((id) => agencies[id]?.short ?? '')
  owners.positionOf('')
  const { elements, xs, ys, sources, targets, startOffsets, endOffsets } = scene
  const shapes: SceneShapes = {
    xs,
    ys,
    names: elements.map(({ name }) => name),
    domains: Uint8Array.from(elements, ({ kind }) => domainPosition(kind)),
    kinds: Uint16Array.from(elements, ({ kind }) => kinds.positionOf(kind)),
    kindNames: kinds.list,
    owners: Uint16Array.from(elements, ({ owner }) => owners.positionOf(owner ?? '')),
    ownerNames: owners.list,
    pinned: Uint8Array.from(scene.pinned, Number),
    sources,
    targets,
    startOffsets,
    endOffsets,
    boxes: [],
  }
  known.set(scene, { language, agencies, shapes })
  return shapes
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
