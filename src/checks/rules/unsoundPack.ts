// Packs a blueprint carries must hold together, or no figure made with them means anything.
import { unsoundPacks } from '../../model/soundness/unsoundPacks.ts'
import { defineCheck } from '../check.ts'

export const unsoundPack = defineCheck(
  {
    id: 'unsound-pack',
    severity: 'error',
    title: { id: 'Paket instrumen utuh', en: 'Instrument packs are sound' },
  },
  unsoundPacks,
)
