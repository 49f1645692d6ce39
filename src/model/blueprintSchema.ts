// The JSON Schema of the blueprint format, made from the zod shapes so that the two cannot differ. For the command line
// and tests only: the screens never need it.
import './zodSetup.ts'
import * as z from 'zod'
import { blueprintFileShape } from './blueprintFile.ts'
import { FORMAT_VERSION } from './fileFormat.ts'

/** What the parts of a file are called in the schema, by key at the top. */
const titles: Readonly<Record<string, string>> = {
  $schema: 'Where this schema lies, for editors',
  format: 'Name of the format',
  formatVersion: 'Version of the format',
  writtenBy: 'Program that wrote the file',
  id: 'Id of the blueprint, kept for ever',
  title: 'Title (judul)',
  notice: 'What every reader must know first (pemberitahuan)',
  government: 'Government (pemerintah daerah)',
  plan: 'Plan period, evaluation cut-off month 1-12, target indices in 1/10,000, instrument and baseline (rencana)',
  agencies: 'Agencies (perangkat daerah)',
  instruments: 'Instrument packs of its own (instrumen)',
  responsibilities: 'Owner and supporters of each indicator, by instrument and indicator (penanggung jawab)',
  elements: 'Elements of the architecture (elemen arsitektur)',
  relations: 'Relations between elements (relasi)',
  views: 'Drawings and where elements stand in them (tampilan)',
  assessments: 'Assessments: a level for each indicator, null for unknown (penilaian)',
  evidence: 'Register of evidence (bukti)',
  satisfaction: 'Satisfaction of citizens by service and year in 1/100 (kepuasan)',
  roadmap: 'Roadmap items with costs in whole rupiah, effects on indicators, changes to elements, history (kegiatan)',
  scenarios: 'Named overlays of assumptions (skenario)',
  shocks: 'Shocks that would strike several items at once, with their chance in 1/1000 (guncangan)',
  comments: 'Comments of reviewers (komentar)',
  queries: 'Saved questions to the catalogue (kueri)',
  referenceCodes: 'Local levels below the national reference architecture (kode referensi lokal)',
  pickLists: 'Own values of pick lists, by kind and attribute (daftar pilihan)',
  waivers: 'Findings of a check accepted with a reason (temuan yang diterima)',
}

/** The schema as a JSON value, draft 2020-12. Regular expressions are ECMA-262. */
export function blueprintSchema(): { readonly [key: string]: unknown } {
  const { $schema, properties, ...rest } = z.toJSONSchema(blueprintFileShape, { target: 'draft-2020-12' })
  const titled = Object.fromEntries(
    Object.entries(properties ?? {}).map(([key, property]) => {
      const title = titles[key]
      return [key, title && typeof property === 'object' ? { title, ...property } : property]
    }),
  )
  return {
    $schema,
    $id: `urn:karta:blueprint:${FORMAT_VERSION}`,
    title: `Karta blueprint, format version ${FORMAT_VERSION}`,
    ...rest,
    properties: titled,
  }
}
