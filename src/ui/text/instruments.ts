// Words about instruments: their standing, their sources, taking in and removing packs, choosing one for the plan.

import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const instrumentText = defineText(
  {
    title: 'Instrumen penilaian',
    hint: 'Bobot, tingkat, dan kriteria tiap peraturan disimpan sebagai paket. Paket sendiri (JSON) ikut tersimpan dalam cetak biru ini.',
    status: { 'in-force': 'berlaku', revoked: 'dicabut', provisional: 'sementara' },
    statusWhy: {
      'in-force': 'Instrumen ini berlaku.',
      revoked: 'Instrumen ini sudah dicabut; berguna untuk membaca hasil lama.',
      provisional:
        'Sementara: disusun dari sumber kedua, teks peraturannya belum dibaca. Jangan dipakai sebagai angka resmi.',
    },
    program: 'bawaan program',
    own: 'paket sendiri',
    inPlan: 'dipakai rencana ini',
    facts: (indicators: number, aspects: number, from: number, to: number) =>
      `${indicators} indikator, ${aspects} aspek, tingkat ${from}–${to}`,
    fractions: (count: number) => `${count} indikator boleh pecahan`,
    confidence: { high: 'keyakinan tinggi', medium: 'keyakinan sedang', low: 'keyakinan rendah' },
    regulation: 'Dasar',
    appliedIn: (years: string) => `Dipakai pada evaluasi ${years}`,
    revokedBy: (by: string) => `Dicabut oleh ${by}`,
    more: 'Sumber dan catatan',
    sources: 'Sumber',
    caveats: 'Yang perlu diketahui',
    rounding: 'Pembulatan',
    import: 'Impor paket…',
    importFile: 'Berkas paket (JSON)',
    refusedTitle: (name: string) => `“${name}” tidak dapat diimpor`,
    refusedLead: 'Cetak biru tidak berubah. Yang ditemukan:',
    unreadable: 'Berkas tidak dapat dibaca.',
    added: (name: string) => `Instrumen “${name}” ditambahkan.`,
    replaceTitle: (name: string) => `Perbarui “${name}”?`,
    replaceBody:
      'Paket dengan id ini sudah ada di cetak biru. Paket baru menggantikannya; penilaian dan dampak yang memakainya tetap dan dihitung dengan paket baru. Langkah ini dapat diurungkan.',
    replaceIssues: (count: number) => `${count} hal tidak cocok lagi dengan paket baru:`,
    replaceFits: 'Semua yang memakainya cocok dengan paket baru.',
    replace: 'Perbarui',
    remove: 'Hapus',
    removeName: (name: string) => `Hapus ${name}`,
    choose: 'Instrumen rencana',
    chooseHint: 'Peraturan yang dipakai penilaian dasar, target, dan simulasi.',
    changeTitle: (name: string) => `Pakai ${name} untuk rencana ini?`,
    changeLead: 'Yang terjadi bila instrumen rencana diganti:',
    changeBaseline: (name: string) =>
      `Penilaian dasar “${name}” memakai instrumen lain dan dilepas; pilih atau buat penilaian dasar yang baru.`,
    changeNoBaseline: 'Tanpa penilaian dasar, semua indikator belum diketahui dan indeks menjadi rentang.',
    changeEffects: (count: number) =>
      `${count} dampak kegiatan menunjuk indikator instrumen lama dan tidak dihitung lagi (tetap tersimpan).`,
    changeTargets: 'Target indeks per tahun tetap, tetapi dibaca pada skala instrumen baru.',
    changeBack: 'Tidak ada yang dihapus; langkah ini dapat diurungkan.',
    change: 'Ganti instrumen',
  },
  {
    title: 'Assessment instruments',
    hint: 'Weights, levels and criteria of each regulation are kept as a pack. Packs of your own (JSON) are kept in this blueprint.',
    status: { 'in-force': 'in force', revoked: 'revoked', provisional: 'provisional' },
    statusWhy: {
      'in-force': 'This instrument is in force.',
      revoked: 'This instrument was revoked; it serves to read older results.',
      provisional:
        'Provisional: put together from secondary sources, the text of the regulation was not read. Not an official figure.',
    },
    program: 'part of the program',
    own: 'pack of your own',
    inPlan: 'used by this plan',
    facts: (indicators: number, aspects: number, from: number, to: number) =>
      `${plural(indicators, 'indicator')}, ${plural(aspects, 'aspect')}, levels ${from}–${to}`,
    fractions: (count: number) => `${plural(count, 'indicator')} may be a fraction`,
    confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
    regulation: 'Basis',
    appliedIn: (years: string) => `Applied in the evaluations of ${years}`,
    revokedBy: (by: string) => `Revoked by ${by}`,
    more: 'Sources and notes',
    sources: 'Sources',
    caveats: 'Good to know',
    rounding: 'Rounding',
    import: 'Import a pack…',
    importFile: 'Pack file (JSON)',
    refusedTitle: (name: string) => `“${name}” cannot be imported`,
    refusedLead: 'The blueprint is unchanged. What was found:',
    unreadable: 'The file cannot be read.',
    added: (name: string) => `The instrument “${name}” was added.`,
    replaceTitle: (name: string) => `Update “${name}”?`,
    replaceBody:
      'The blueprint already has a pack with this id. The new one takes its place; assessments and effects made with it stay and are counted with the new pack. This step can be undone.',
    replaceIssues: (count: number) => `${plural(count, 'thing no longer fits', 'things no longer fit')} the new pack:`,
    replaceFits: 'Everything made with it fits the new pack.',
    replace: 'Update',
    remove: 'Remove',
    removeName: (name: string) => `Remove ${name}`,
    choose: 'Instrument of the plan',
    chooseHint: 'The regulation of the baseline, the targets and the simulation.',
    changeTitle: (name: string) => `Use ${name} for this plan?`,
    changeLead: 'What happens when the instrument of the plan changes:',
    changeBaseline: (name: string) =>
      `The baseline “${name}” uses another instrument and is let go; choose or make a new baseline.`,
    changeNoBaseline: 'Without a baseline every indicator is unknown and the index becomes a range.',
    changeEffects: (count: number) =>
      `${plural(count, 'effect')} of items name indicators of the old instrument and no longer count (they stay stored).`,
    changeTargets: 'Targets per year stay, but are read on the scale of the new instrument.',
    changeBack: 'Nothing is deleted; this step can be undone.',
    change: 'Change the instrument',
  },
)
