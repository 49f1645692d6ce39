// Words of the simulation screen. A simulated index is never called an official one.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const simulationText = defineText(
  {
    title: 'Simulasi',
    official: 'Hasil simulasi, bukan hasil evaluasi resmi.',
    none: 'Simulasi belum punya dasar',
    noneHint:
      'Simulasi menghitung indeks tiap tahun dari penilaian dasar ditambah kegiatan peta rencana. Buat penilaian lebih dulu; yang belum diketahui menjadi rentang.',
    goAssess: 'Ke penilaian',
    noItems: 'Belum ada kegiatan',
    noItemsHint:
      'Buat kegiatan di peta rencana dan kaitkan dengan indikator; di sini terlihat berapa indeks naik karenanya.',
    goRoadmap: 'Ke peta rencana',
    now: (month: string, view: string) => `Indeks ${month}, ${view}`,
    without: (value: string) => `tanpa pengandaian ${value}`,
    assumptions: (count: number) => `${numberId(count)} pengandaian`,
    pathTitleReach: (year: number, value: string) => `Rencana mencapai target mulai ${year} (${value})`,
    pathTitleOpen: (year: number, range: string, unknown: number) =>
      `Rencana ${year}: ${range}; ${numberId(unknown)} indikator belum dinilai`,
    pathTitleMiss: (year: number, gap: string) => `Rencana kurang ${gap} dari target ${year}`,
    pathTitle: (first: string, last: string, year: number) =>
      `Rencana membawa indeks dari ${first} ke ${last} pada ${year}`,
    pathSubtitle: (month: string) => `Indeks tiap tahun evaluasi, batas akhir ${month}`,
    year: 'Tahun',
    target: 'Target',
    index: 'Indeks',
    targetLine: 'Target',
    whatIf: 'Bagaimana jika',
    waterfall: 'Air terjun',
    matrix: 'Tingkat per tahun',
    lapses: 'Kedaluwarsa',
    tabs: 'Rincian simulasi',
    foldOverview: 'Lipat grafik',
    unfoldOverview: 'Tampilkan grafik',
    whatIfHint:
      'Matikan kegiatan atau geser batangnya: indeks, domain, tingkat, dan biaya ikut berubah seketika. Esc membatalkan geseran. Cetak biru tidak berubah.',
    include: (name: string) => `Hitung ${name}`,
    dropped: 'ikut gugur karena pendahulunya dimatikan',
    item: 'Kegiatan',
    owner: 'Penanggung jawab',
    months: 'Waktu',
    loss: 'Hilang bila gugur',
    alone: 'Sendiri',
    lossHint: 'Indeks yang hilang bila hanya kegiatan ini gugur, dengan semua kegiatan lain terlaksana',
    aloneHint: 'Indeks yang diperoleh bila hanya kegiatan ini terlaksana',
    bar: (name: string, start: string, finish: string) =>
      `${name}: ${start} sampai ${finish}. Panah menggeser satu bulan, Shift dan panah mengubah selesainya.`,
    moved: 'digeser',
    movedTo: (name: string, start: string, finish: string, index: string) =>
      `${name}: ${start} – ${finish}. Indeks simulasi ${index}.`,
    shift: (months: number) => (months > 0 ? `${months} bulan lebih lambat` : `${-months} bulan lebih awal`),
    unknownLowest: (count: number) =>
      `${numberId(count)} indikator belum dinilai dan dihitung sebagai tingkat terendah; jaraknya ke target belum pasti.`,
    cost: 'Biaya terhitung',
    costHint: (view: string) =>
      `Jumlah biaya kegiatan yang terhitung (${view}), menurut tahunnya; yang dimatikan tidak ikut.`,
    costYear: (year: string, amount: string) => `${year}: ${amount}`,
    moveBack: 'Kembalikan waktunya',
    matrixHint: 'Tingkat tiap indikator pada tiap tahun evaluasi. Pilih satu kotak untuk melihat alasannya.',
    indicator: 'Indikator',
    cell: (number: number, year: number, level: string) =>
      `Indikator ${number} pada ${year}: tingkat ${level}, lihat alasannya`,
    base: 'Dasar',
    onlyChanging: 'Hanya yang berubah',
    atDate: (month: string, view: string) => `${month}, ${view}`,
    domain: 'Domain',
    change: 'Selisih',
    domains: 'Nilai domain pada bulan ini',
    nothingChanges: 'Tidak ada indikator yang berubah dalam pandangan ini.',
    group: 'Simulasi',
  },
  {
    title: 'Simulation',
    official: 'A simulated result, not the result of an official evaluation.',
    none: 'The simulation has nothing to start from',
    noneHint:
      'The simulation computes the index of each year from the baseline assessment plus the roadmap items. Create an assessment first; what is unknown becomes a range.',
    goAssess: 'Go to assessment',
    noItems: 'No roadmap items yet',
    noItemsHint: 'Create items on the roadmap and link them to indicators; here you see how far they raise the index.',
    goRoadmap: 'Go to roadmap',
    now: (month: string, view: string) => `Index ${month}, ${view}`,
    without: (value: string) => `${value} without assumptions`,
    assumptions: (count: number) => `${numberEn(count)} assumptions`,
    pathTitleReach: (year: number, value: string) => `The plan meets its target from ${year} (${value})`,
    pathTitleOpen: (year: number, range: string, unknown: number) =>
      `Plan for ${year}: ${range}; ${numberEn(unknown)} indicators not assessed yet`,
    pathTitleMiss: (year: number, gap: string) => `The plan falls ${gap} short of the ${year} target`,
    pathTitle: (first: string, last: string, year: number) =>
      `The plan takes the index from ${first} to ${last} in ${year}`,
    pathSubtitle: (month: string) => `Index per evaluation year, cut-off ${month}`,
    year: 'Year',
    target: 'Target',
    index: 'Index',
    targetLine: 'Target',
    whatIf: 'What if',
    waterfall: 'Waterfall',
    matrix: 'Levels per year',
    lapses: 'Lapses',
    tabs: 'Details of the simulation',
    foldOverview: 'Fold charts',
    unfoldOverview: 'Show charts',
    whatIfHint:
      'Switch items off or drag their bars: index, domains, levels and cost follow at once. Esc takes a drag back. The blueprint stays as it is.',
    include: (name: string) => `Count ${name}`,
    dropped: 'drops out with its predecessor',
    item: 'Roadmap item',
    owner: 'Owner',
    months: 'Time',
    loss: 'Lost if dropped',
    alone: 'Alone',
    lossHint: 'Index lost if only this item drops out and all others are delivered',
    aloneHint: 'Index gained if only this item is delivered',
    bar: (name: string, start: string, finish: string) =>
      `${name}: ${start} to ${finish}. Arrows move it by a month, Shift and arrows change its finish.`,
    moved: 'moved',
    movedTo: (name: string, start: string, finish: string, index: string) =>
      `${name}: ${start} – ${finish}. Simulated index ${index}.`,
    shift: (months: number) =>
      months > 0 ? `${plural(months, 'month')} later` : `${plural(-months, 'month')} earlier`,
    unknownLowest: (count: number) =>
      `${plural(count, 'indicator')} not assessed yet, counted as the lowest level; how far the target is remains open.`,
    cost: 'Cost counted',
    costHint: (view: string) =>
      `Total cost of the items that count (${view}), by year; what is switched off is not in it.`,
    costYear: (year: string, amount: string) => `${year}: ${amount}`,
    moveBack: 'Put its time back',
    matrixHint: 'Level of each indicator in each evaluation year. Choose a cell to see why.',
    indicator: 'Indicator',
    cell: (number: number, year: number, level: string) => `Indicator ${number} in ${year}: level ${level}, see why`,
    base: 'Baseline',
    onlyChanging: 'Only those that change',
    atDate: (month: string, view: string) => `${month}, ${view}`,
    domain: 'Domain',
    change: 'Difference',
    domains: 'Domain values in this month',
    nothingChanges: 'No indicator changes in this view.',
    group: 'Simulation',
  },
)
