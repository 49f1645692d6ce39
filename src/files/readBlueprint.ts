// Text in, blueprint out: every way a file can be bad ends in sentences, never in an exception. Must not change anything:
// what is open while a file is read stays as it is.
import type { Blueprint } from '../model/blueprint.ts'
import { FORMAT_VERSION } from '../model/fileFormat.ts'
import { parseBlueprintFile } from '../model/parseBlueprintFile.ts'
import { quoted } from '../model/quoted.ts'
import { duplicateIds } from './duplicateIds.ts'
import { fileWarnings } from './fileWarnings.ts'
import { fromFile } from './fromFile.ts'
import { issueWords } from './issueWords.ts'
import { jsonFaultWords } from './jsonFault.ts'
import { migrate } from './migrations/migrate.ts'
import type { JsonObject, Migration } from './migrations/migration.ts'
import { migrations } from './migrations/migrations.ts'
import { placeText, placeWords } from './place.ts'
import type { ReadResult } from './readResult.ts'
import { listed, problem } from './readResult.ts'
import { recognise, saysItIsABlueprint } from './recognise.ts'
import type { SuspiciousKey } from './scanJson.ts'
import { scanJson } from './scanJson.ts'
import { positionWords } from './textPosition.ts'

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 50_000_000

/**
 * Reads the text of a blueprint file. Never throws. `steps`: the migrations to use, for tests. `early` hears the blueprint as
 * soon as it is certain, before it is gone through for what to warn of.
 */
export function readBlueprint(
  text: string,
  steps: readonly Migration[] = migrations,
  early: (blueprint: Blueprint) => void = () => {},
): ReadResult {
  if (isTooLarge(text)) {
    return problem('too-large', '', {
      id: 'Berkas lebih besar dari 50 MB. Cetak biru terbesar yang wajar kurang dari 10 MB; periksa apakah berkasnya benar.',
      en: 'The file is larger than 50 MB. The largest sensible blueprint is below 10 MB; check that it is the right file.',
    })
  }
  // Some editors put a byte order mark in front.
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  const scan = scanJson(content)
  if (!scan.ok) return notJson(content, scan)
  const value: unknown = JSON.parse(content)
  const [suspect] = scan.suspicious
  if (!saysItIsABlueprint(value)) {
    const what = recognise(value)
    return problem('not-a-blueprint', '', {
      id: `Berkas ini bukan cetak biru Karta; isinya tampak seperti ${what.id}.`,
      en: `This file is not a Karta blueprint; it looks like ${what.en}.`,
    })
  }
  if (suspect) return suspicious(content, value, suspect)
  return readVersion(value, steps, early)
}

function isTooLarge(text: string): boolean {
  if (text.length > MAX_BYTES) return true
  if (text.length * 3 <= MAX_BYTES) return false
  let bytes = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Half of a pair counts 2: a pair is 4 bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3
  }
  return bytes > MAX_BYTES
}

function notJson(text: string, fault: Extract<ReturnType<typeof scanJson>, { ok: false }>): ReadResult {
  if (text.trim() === '') return problem('not-json', '', { id: 'Berkas kosong.', en: 'The file is empty.' })
  const other = otherFormat(text)
  if (other && fault.offset <= 1) return problem('not-json', '', other)
  const position = positionWords(text, fault.offset)
  const says = jsonFaultWords(fault.kind, fault.found)
  const message = { id: `${position.id}: ${says.id}.`, en: `${position.en}: ${says.en}.` }
  const code = fault.kind === 'deep' ? 'too-deep' : fault.kind === 'entries' ? 'too-large' : 'not-json'
  return problem(code, position.id, message)
}

/** Formats people pick by mistake, told by how they begin. */
function otherFormat(text: string): { readonly id: string; readonly en: string } | undefined {
  const start = text.slice(0, 200).trimStart()
  if (start.startsWith('PK\u0003\u0004')) {
    return {
      id: 'Ini berkas ZIP atau Office (misalnya Excel), bukan cetak biru Karta (.karta.json).',
      en: 'This is a ZIP or Office file (Excel, for instance), not a Karta blueprint (.karta.json).',
    }
  }
  if (start.startsWith('%PDF'))
    return {
      id: 'Ini berkas PDF, bukan cetak biru Karta (.karta.json).',
      en: 'This is a PDF, not a Karta blueprint (.karta.json).',
    }
  if (/^<[!?a-zA-Z]/.test(start)) {
    return {
      id: 'Baris 1: ini berkas HTML atau XML, bukan JSON; cetak biru Karta berakhiran .karta.json.',
      en: 'Line 1: this is HTML or XML, not JSON; a Karta blueprint ends in .karta.json.',
    }
  }
  return undefined
}

function suspicious(text: string, root: unknown, { kind, key, path, offset }: SuspiciousKey): ReadResult {
  const place = placeWords(root, path)
  const { id, en } = positionWords(text, offset)
  if (kind === 'forbidden') {
    return problem('forbidden-key', placeText(path), {
      id: `${place.id}: isian ${quoted(key)} tidak boleh ada dalam cetak biru (${id.toLowerCase()}).`,
      en: `${place.en}: the field ${quoted(key)} is not allowed in a blueprint (${en.toLowerCase()}).`,
    })
  }
  return problem('duplicate-key', placeText(path), {
    id: `${place.id}: isian ${quoted(key)} ditulis dua kali (${id.toLowerCase()}); hapus salah satunya agar tidak ada yang hilang.`,
    en: `${place.en}: the field ${quoted(key)} is written twice (${en.toLowerCase()}); remove one so that nothing is lost.`,
  })
}

function readVersion(
  value: JsonObject,
  steps: readonly Migration[],
  early: (blueprint: Blueprint) => void,
): ReadResult {
  const version = Object.hasOwn(value, 'formatVersion') ? value.formatVersion : 0
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0) {
    const issue = issueWords(value, { path: ['formatVersion'], fault: { kind: 'type', expected: 'integer' } })
    return { ok: false, problem: { code: 'invalid', issues: [issue] } }
  }
  if (version > FORMAT_VERSION) {
    return problem('too-new', 'formatVersion', {
      id: `Berkas ini ditulis dengan format versi ${version}, sedangkan program ini membaca sampai versi ${FORMAT_VERSION}. Tidak ada yang diubah; perbarui Karta untuk membukanya.`,
      en: `This file was written in format version ${version}, but this program reads up to version ${FORMAT_VERSION}. Nothing was changed; update Karta to open it.`,
    })
  }
  const migrated = migrate(value, version, FORMAT_VERSION, steps)
  if (migrated.ok) return readCurrent(migrated.file, version, early)
  const { at, missing } = migrated
  const why = missing
    ? { id: 'tidak ada langkah pembaruan dari versi itu', en: 'there is no step up from that version' }
    : { id: `isinya tidak seperti yang dijanjikan versi ${at}`, en: `its content is not what version ${at} promises` }
  const told = Object.hasOwn(value, 'formatVersion')
    ? { id: `Berkas berformat versi ${version}`, en: `The file has format version ${version}` }
    : {
        id: 'Berkas tidak menyebut versi formatnya (formatVersion)',
        en: 'The file does not state its format version (formatVersion)',
      }
  return problem('migration-failed', 'formatVersion', {
    id: `${told.id} dan tidak dapat dibawa ke versi ${FORMAT_VERSION}: ${why.id}.`,
    en: `${told.en} and cannot be brought to version ${FORMAT_VERSION}: ${why.en}.`,
  })
}

function readCurrent(value: JsonObject, version: number, early: (blueprint: Blueprint) => void): ReadResult {
  const parsed = parseBlueprintFile(value)
  if (!parsed.ok) {
    const issues = parsed.issues.map((issue, index) =>
      // Only the listed ones are worth a sentence.
      index < 20 ? issueWords(value, issue) : { place: '', message: { id: '', en: '' } },
    )
    return { ok: false, problem: { code: 'invalid', issues: listed(issues, parsed.more) } }
  }
  const duplicates = duplicateIds(parsed.file)
  if (duplicates.length > 0) return { ok: false, problem: { code: 'duplicate-id', issues: listed(duplicates) } }
  const blueprint = fromFile(parsed.file)
  early(blueprint)
  const warnings = fileWarnings(parsed.file, blueprint)
  return { ok: true, blueprint, warnings, ...(version < FORMAT_VERSION && { migratedFrom: version }) }
}
