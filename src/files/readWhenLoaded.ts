// Reads a blueprint file with a reader that is loaded when first needed: what checks a file is the heaviest part of the first
// script (25 kB compressed), and an empty browser has no file.
import { problem, type ReadResult } from './readResult.ts'

/** What `readBlueprint` answers; "not-loaded" when its script could not be fetched. Never rejects. */
export async function readWhenLoaded(text: string): Promise<ReadResult> {
  const reader = await import('./readBlueprint.ts').catch(() => undefined)
  if (reader) return reader.readBlueprint(text)
  return problem('not-loaded', '', {
    id: 'Bagian program yang membaca berkas belum terambil karena tidak ada jaringan. Tidak ada yang diubah; sambungkan jaringan, lalu coba lagi.',
    en: 'The part of the program that reads files could not be fetched without a network. Nothing was changed; connect and try again.',
  })
}
