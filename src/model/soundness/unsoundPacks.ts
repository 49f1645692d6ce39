// Packs a blueprint carries that do not hold together, or that bear the id of one of the program's and so are never used.
import type { Blueprint } from '../blueprint.ts'
import { programInstrument } from '../instruments.ts'
import { quoted } from '../quoted.ts'
import { sortedThings } from '../sortedIds.ts'
import type { Words } from '../words.ts'
import type { Finding, Subject } from './finding.ts'
import { packFaults } from './packFaults.ts'

/** Told of one pack; the first faults explain the rest. */
const TOLD = 5

/** Every fault of every pack of its own. Linear in the packs. */
export function unsoundPacks(blueprint: Blueprint): readonly Finding[] {
  return sortedThings(blueprint.instruments).flatMap((pack) => {
    const subject: Subject = { kind: 'instrument', id: pack.id, name: pack.shortTitle.id }
    const path = ['instruments', pack.id]
    if (programInstrument(pack.id)) return [{ subject, path, message: programPackWords(pack.id) }]
    return packFaults(pack)
      .slice(0, TOLD)
      .map(({ path: place, message }) => {
        const at = placeOf(place)
        return {
          subject,
          path: [...path, ...place.map(String)],
          message: { id: `${at}: ${message.id}`, en: `${at}: ${message.en}` },
        }
      })
  })
}

/** Why a pack with this id cannot be a blueprint's own. */
export function programPackWords(id: string): Words {
  return {
    id: `id ${quoted(id)} milik paket bawaan program; pakai id lain`,
    en: `the id ${quoted(id)} belongs to a pack of the program; use another id`,
  }
}

/** "indicators[3].aspect". */
export function placeOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')
}
