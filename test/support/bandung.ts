// The example of Kota Bandung as the core reads it.

import { readFileSync } from 'node:fs'
import { readBlueprint } from '../../src/files/readBlueprint.ts'

const read = readBlueprint(readFileSync(new URL('../../examples/kota-bandung.karta.json', import.meta.url), 'utf8'))
if (!read.ok) throw new Error('the example does not open')

/** The blueprint in `examples/kota-bandung.karta.json`. */
export const bandung = read.blueprint
