// Words about satisfaction: the tab, and the figure beside the index.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const satisfactionText = defineText(
  {
    tab: 'Kepuasan',
    title: 'Kepuasan warga per layanan',
    none: (year: number) => `Belum ada hasil survei kepuasan sampai ${year}.`,
    lead: 'Hasil survei kepuasan masyarakat (SKM/IKM, Permenpan RB 14/2017, 25–100). Berdiri di samping indeks SPBE dan tidak pernah dicampur ke dalamnya.',
    weighted: (surveys: string, respondents: string) =>
      `Rata-rata ${surveys} survei, ditimbang menurut ${respondents} responden: setiap jawaban sama beratnya.`,
    plain: (surveys: string) =>
      `Rata-rata biasa dari ${surveys} survei, karena tidak semuanya menyebut jumlah responden.`,
    notInIndex: 'Tidak ikut dihitung dalam indeks.',
    open: 'Buka kepuasan',
    category: 'Kategori',
    categories: {
      A: 'A · Sangat Baik (88,31–100)',
      B: 'B · Baik (76,61–88,30)',
      C: 'C · Kurang Baik (65,00–76,60)',
      D: 'D · Tidak Baik (25,00–64,99)',
    },
    year: 'Tahun',
    yearShown: 'Tahun survei',
    levelsOf: 'Tingkat menurut',
    levelsNow: (month: string, view: string) => `Bulan yang dilihat: ${month}, ${view}`,
    levelsShown: (month: string, view: string) => `simulasi ${month} (${view.toLowerCase()})`,
    add: 'Tambah hasil survei',
    addHint: 'Layanan yang sama dapat punya satu hasil per tahun.',
    empty: 'Belum ada hasil survei kepuasan',
    emptyHint:
      'Isi nilai SKM/IKM tiap layanan agar terlihat layanan mana yang bertingkat tinggi tetapi belum memuaskan.',
    noServices: 'Belum ada layanan',
    noServicesHint: 'Kepuasan dicatat per layanan. Tambahkan dahulu layanan pada arsitektur.',
    goDraw: 'Buka arsitektur',
    table: 'Hasil survei',
    count: (rows: number, services: number) => `${numberId(rows)} hasil survei dari ${numberId(services)} layanan`,
    service: 'Layanan',
    serviceNone: 'Pilih layanan …',
    serviceMissing: 'Pilih layanannya.',
    score: 'Nilai',
    scoreHint: '25 sampai 100, misalnya 81,2',
    scoreWrong: 'Tulis angka 25 sampai 100, paling banyak dua desimal.',
    respondents: 'Responden',
    users: 'Pengguna per tahun',
    usersShort: 'Pengguna',
    countWrong: 'Tulis bilangan bulat.',
    yearWrong: 'Tahun harus empat angka.',
    source: 'Sumber',
    sourceHint: 'Laporan survei, dengan nomor atau tautan',
    indicators: 'Indikator',
    indicatorsHint: 'Tingkat indikator ini menunjukkan kematangan layanannya (32–47 pada 59/2020).',
    addIndicator: 'Kaitkan indikator',
    removeIndicator: (number: string) => `Lepas indikator ${number}`,
    inherited: 'Diambil dari survei terbaru layanan ini yang menyebut indikator',
    remove: 'Hapus hasil survei',
    removeAsk: (service: string, year: number) => `Hapus hasil survei ${service} ${year}?`,
    removeBody: 'Langkah ini dapat diurungkan.',
    showService: (service: string) => `Tunjukkan ${service} di arsitektur`,
    chartLabel: 'Kuadran tingkat layanan dan kepuasan',
    chartSubtitle: (year: number, levels: string) =>
      `Survei ${year} · tingkat menurut ${levels} · luas tanda = pengguna`,
    finding: {
      formalitas: (count: number, all: number) =>
        `${numberId(count)} dari ${numberId(all)} layanan bertingkat tinggi tetapi warga belum puas`,
      allLiked: (count: number, all: number) =>
        count === 0
          ? `Belum ada layanan bertingkat tinggi di antara ${numberId(all)} layanan`
          : `Semua ${numberId(count)} layanan bertingkat tinggi disukai warga (dari ${numberId(all)} layanan)`,
      nothing: 'Belum ada layanan yang dapat diberi kesimpulan',
    },
    level: 'Tingkat',
    levelAxis: 'Tingkat indikator layanan',
    scoreAxis: 'Kepuasan',
    verdict: 'Kesimpulan',
    verdicts: {
      andalan: 'Andalan',
      formalitas: 'Formalitas',
      rintisan: 'Rintisan disukai',
      prioritas: 'Prioritas warga',
    },
    verdictHints: {
      andalan: 'tingkat tinggi, warga puas',
      formalitas: 'tingkat tinggi, warga belum puas',
      rintisan: 'tingkat belum tinggi, warga puas',
      prioritas: 'tingkat belum tinggi, warga belum puas',
    },
    noVerdict: 'Tanpa kesimpulan',
    noVerdicts: {
      'no-indicator': 'belum dikaitkan dengan indikator',
      'level-unknown': 'tingkat indikatornya belum diketahui',
      'respondents-unknown': 'jumlah responden tidak disebut',
      'few-respondents': 'responden kurang dari 30',
    },
    threshold:
      'Tingkat tinggi: 4 ke atas (indikator terlemah yang dikaitkan). Puas: kategori B ke atas. Kurang dari 30 responden tidak diberi kesimpulan; batas itu pilihan Karta, bukan aturan.',
    outside: 'tanpa tingkat',
    plotted: (n: string, service: string, level: string, score: string, users: string) =>
      `${n}. ${service}: tingkat ${level}, kepuasan ${score}${users === '' ? '' : `, ${users} pengguna`}`,
  },
  {
    tab: 'Satisfaction',
    title: 'Satisfaction of citizens by service',
    none: (year: number) => `No satisfaction survey up to ${year} yet.`,
    lead: 'Results of satisfaction surveys (SKM/IKM, Permenpan RB 14/2017, 25–100). They stand beside the SPBE index and are never mixed into it.',
    weighted: (surveys: string, respondents: string) =>
      `Mean of ${plural(surveys, 'survey')}, weighted by ${plural(respondents, 'respondent')}: every answer weighs the same.`,
    plain: (surveys: string) =>
      `Plain mean of ${plural(surveys, 'survey')}, because not all say how many people answered.`,
    notInIndex: 'Not counted in the index.',
    open: 'Open satisfaction',
    category: 'Category',
    categories: {
      A: 'A · very good (88.31–100)',
      B: 'B · good (76.61–88.30)',
      C: 'C · less than good (65.00–76.60)',
      D: 'D · not good (25.00–64.99)',
    },
    year: 'Year',
    yearShown: 'Year of the surveys',
    levelsOf: 'Levels from',
    levelsNow: (month: string, view: string) => `Month in view: ${month}, ${view}`,
    levelsShown: (month: string, view: string) => `the simulation at ${month} (${view.toLowerCase()})`,
    add: 'Add survey result',
    addHint: 'A service can have one result per year.',
    empty: 'No satisfaction results yet',
    emptyHint: 'Enter the survey value of each service to see which ones have a high level but do not satisfy yet.',
    noServices: 'No services yet',
    noServicesHint: 'Satisfaction is kept by service. Add services to the architecture first.',
    goDraw: 'Open architecture',
    table: 'Survey results',
    count: (rows: number, services: number) => `${plural(rows, 'survey result')} of ${plural(services, 'service')}`,
    service: 'Service',
    serviceNone: 'Choose a service …',
    serviceMissing: 'Choose the service.',
    score: 'Value',
    scoreHint: '25 to 100, for instance 81.2',
    scoreWrong: 'Write a number from 25 to 100 with two decimals at most.',
    respondents: 'Respondents',
    users: 'Users per year',
    usersShort: 'Users',
    countWrong: 'Write a whole number.',
    yearWrong: 'The year must have four digits.',
    source: 'Source',
    sourceHint: 'Report of the survey, with number or link',
    indicators: 'Indicators',
    indicatorsHint: 'The level of these indicators says how mature the service is (32–47 of 59/2020).',
    addIndicator: 'Tie an indicator',
    removeIndicator: (number: string) => `Untie indicator ${number}`,
    inherited: "Taken from this service's newest survey that names indicators",
    remove: 'Delete survey result',
    removeAsk: (service: string, year: number) => `Delete the survey result of ${service} for ${year}?`,
    removeBody: 'This step can be undone.',
    showService: (service: string) => `Show ${service} in the architecture`,
    chartLabel: 'Quadrant of service level and satisfaction',
    chartSubtitle: (year: number, levels: string) =>
      `Surveys of ${year} · levels from ${levels} · size of mark = users`,
    finding: {
      formalitas: (count: number, all: number) =>
        `${numberEn(count)} of ${plural(all, 'service')} with a high level do not satisfy citizens yet`,
      allLiked: (count: number, all: number) =>
        count === 0
          ? `No service with a high level among ${plural(all, 'service')} yet`
          : `Citizens like all ${plural(count, 'service')} with a high level (of ${plural(all, 'service')})`,
      nothing: 'No service can be given a verdict yet',
    },
    level: 'Level',
    levelAxis: 'Level of the service',
    scoreAxis: 'Satisfaction',
    verdict: 'Verdict',
    verdicts: {
      andalan: 'Mainstay',
      formalitas: 'Formality',
      rintisan: 'Liked beginner',
      prioritas: 'Priority for citizens',
    },
    verdictHints: {
      andalan: 'high level, citizens satisfied',
      formalitas: 'high level, citizens not satisfied yet',
      rintisan: 'level not high yet, citizens satisfied',
      prioritas: 'level not high yet, citizens not satisfied yet',
    },
    noVerdict: 'No verdict',
    noVerdicts: {
      'no-indicator': 'not tied to an indicator yet',
      'level-unknown': 'the level of its indicator is not known',
      'respondents-unknown': 'the number of respondents is not given',
      'few-respondents': 'fewer than 30 respondents',
    },
    threshold:
      'High level: 4 and above (weakest of the tied indicators). Satisfied: category B and above. Fewer than 30 respondents give no verdict; that limit is a choice of Karta, not a rule.',
    outside: 'no level',
    plotted: (n: string, service: string, level: string, score: string, users: string) =>
      `${n}. ${service}: level ${level}, satisfaction ${score}${users === '' ? '' : `, ${users} users`}`,
  },
)
