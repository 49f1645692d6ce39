// Text in, instrument pack out: every way a pack can be bad ends in sentences that name the place. Must not change anything.
import type { Instrument } from '../model/instrument.ts'
import { programInstrument } from '../model/instruments.ts'
import { parsePack } from '../model/parsePack.ts'
import { quoted } from '../model/quoted.ts'
import { type PackFault, packFaults } from '../model/soundness/packFaults.ts'
import { programPackWords } from '../model/soundness/unsoundPacks.ts'
import type { Words } from '../model/words.ts'
import { issueWords } from './issueWords.ts'
import { jsonFaultWords } from './jsonFault.ts'
import { placeText } from './place.ts'
import { type FileIssue, listed } from './readResult.ts'
import { isJsonObject, recognise, saysItIsABlueprint } from './recognise.ts'
import { scanJson } from './scanJson.ts'
import { positionWords } from './textPosition.ts'

/** Largest pack that is read, in bytes; 59/2020 with all its criteria is 0.16 MB. */
export const MAX_PACK_BYTES = 2_000_000

export type ReadPackResult =
  | { readonly ok: true; readonly pack: Instrument }
  /** At most 20, then one that counts the rest. */
  | { readonly ok: false; readonly issues: readonly FileIssue[] }

/** Reads the text of a pack. Never throws; every issue is a whole sentence in both languages. */
export function readPack(text: string): ReadPackResult {
  if (text.length > MAX_PACK_BYTES) return refused('', tooLargePack)
  const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  if (content.trim() === '') return refused('', { id: 'Berkas kosong.', en: 'The file is empty.' })
  const scan = scanJson(content)
  if (!scan.ok) {
    const position = positionWords(content, scan.offset)
    const says = jsonFaultWords(scan.kind, scan.found)
    return refused(position.id, { id: `${position.id}: ${says.id}.`, en: `${position.en}: ${says.en}.` })
  }
  const [suspect] = scan.suspicious
  if (suspect) {
    const { id, en } = positionWords(content, suspect.offset)
    const [badId, badEn] =
      suspect.kind === 'forbidden'
        ? ['tidak boleh ada dalam paket', 'is not allowed in a pack']
        : ['ditulis dua kali', 'is written twice']
    return refused(placeText(suspect.path), {
      id: `${id}: isian ${quoted(suspect.key)} ${badId}.`,
      en: `${en}: the field ${quoted(suspect.key)} ${badEn}.`,
    })
  }
  return packOf(JSON.parse(content))
}

/** What is said of a pack over 2 MB. */
export const tooLargePack: Words = {
  id: 'Berkas lebih besar dari 2 MB. Paket terbesar yang wajar kurang dari 0,5 MB; periksa apakah berkasnya benar.',
  en: 'The file is larger than 2 MB. The largest sensible pack is below 0.5 MB; check that it is the right file.',
}

function refused(place: string, message: Words): ReadPackResult {
  return { ok: false, issues: [{ place, message }] }
}

function packOf(value: unknown): ReadPackResult {
  if (!isJsonObject(value) || saysItIsABlueprint(value) || !Object.hasOwn(value, 'indicators')) {
    const what = saysItIsABlueprint(value)
      ? { id: 'sebuah cetak biru Karta', en: 'a Karta blueprint' }
      : recognise(value)
    return refused('', {
      id: `Berkas ini bukan paket instrumen; isinya tampak seperti ${what.id}.`,
      en: `This file is not an instrument pack; it looks like ${what.en}.`,
    })
  }
  const parsed = parsePack(value)
  if (!parsed.ok) return { ok: false, issues: listed(parsed.issues.map((issue) => issueWords(value, issue))) }
  const { pack } = parsed
  if (programInstrument(pack.id)) {
    const { id, en } = programPackWords(pack.id)
    return refused('id', { id: `id: ${id}.`, en: `id: ${en}.` })
  }
  const faults = packFaults(pack)
  return faults.length === 0 ? { ok: true, pack } : { ok: false, issues: listed(faults.map(faultIssue(pack))) }
}

const faultIssue =
  (pack: Instrument) =>
  ({ path, message }: PackFault): FileIssue => {
    const place = placeText(path)
    const [list, at] = path
    const named = list === 'indicators' && typeof at === 'number' ? pack.indicators[at] : undefined
    const who = (language: 'id' | 'en') =>
      named
        ? `${language === 'id' ? 'Indikator' : 'Indicator'} ${named.number} ${quoted(named.shortName[language])} `
        : ''
    return {
      place,
      message: {
        id: named ? `${who('id')}(${place}): ${message.id}.` : `${place}: ${message.id}.`,
        en: named ? `${who('en')}(${place}): ${message.en}.` : `${place}: ${message.en}.`,
      },
    }
  }
