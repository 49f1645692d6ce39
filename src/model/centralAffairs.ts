// The door to the affairs of the central government (models/central-affairs.json): codes a local government need not cover.
import pack from '../../models/central-affairs.json' with { type: 'json' }
import { isBelow } from './referenceCode.ts'
import type { Words } from './words.ts'

/** Why an affair (a code of RAB) is one of the central government; undefined when it is not. */
export function centralGround(code: string): Words | undefined {
  return pack.codes.find((each) => each.code === code || isBelow(code, each.code))?.ground
}
