// The SHA-256 of the file a blueprint would be saved as: the number that ties a printed page to its file (`sha256sum`).

import { useEffect, useState } from 'react'
import { writeBlueprint } from '../../files/writeBlueprint.ts'
import type { Blueprint } from '../../model/blueprint.ts'

/** Its first 16 hexadecimal digits; undefined until worked out, or where the browser has no digest (a page without https). */
export function useDigest(blueprint: Blueprint): string | undefined {
  const [known, setKnown] = useState<{ readonly blueprint: Blueprint; readonly digest: string }>()
  useEffect(() => {
    let over = false
    void digestOf(blueprint).then((digest) => {
      if (!over && digest !== undefined) setKnown({ blueprint, digest })
    })
    return () => {
      over = true
    }
  }, [blueprint])
  return known?.blueprint === blueprint ? known.digest : undefined
}

async function digestOf(blueprint: Blueprint): Promise<string | undefined> {
  // Only pages served over https (or from this device) have it.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle
  if (!subtle) return undefined
  const hash = await subtle.digest('SHA-256', new TextEncoder().encode(writeBlueprint(blueprint)))
  return [...new Uint8Array(hash).slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
