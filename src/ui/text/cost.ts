// Words of the tab of costs: per year and source of funds, against the limits of a scenario, per agency.

import { defineText } from './language.ts'

export const costText = defineText(
  {
    tab: 'Biaya',
    title: (total: string, year: string, most: string) =>
      `Kegiatan terhitung menelan ${total}; paling berat ${year} (${most})`,
    titleExceeded: (years: string) => `Pagu terlampaui pada ${years}`,
    titlePlan: (amount: string) => `Pagu seluruh rencana terlampaui ${amount}`,
    titleWithin: (scenario: string) => `Semua tahun masih dalam pagu “${scenario}”`,
    none: 'Belum ada biaya pada kegiatan yang terhitung',
    subtitle: (view: string) =>
      `Biaya tiap tahun menurut sumber dana, ${view}. Kegiatan yang digeser setahun membawa biayanya.`,
    scenario: 'Pagu dari skenario',
    noScenario: 'Tanpa pagu',
    noLimits: (scenario: string) =>
      `“${scenario}” belum berisi pagu. Isi pagu tahunnya di layar Skenario; pagu membatasi kegiatan yang belum selesai.`,
    hint: 'Pilih skenario yang berisi pagu untuk melihat garisnya; pagu per tahun dan sumber dana diisi di layar Skenario.',
    otherAssumptions: (scenario: string) =>
      `Biaya menurut pengandaian yang sedang dipakai; buka “${scenario}” untuk melihat pilihannya sendiri.`,
    toScenarios: 'Ke Skenario',
    year: 'Tahun',
    done: 'Selesai',
    open: 'Belum selesai',
    all: 'Jumlah',
    limit: 'Pagu',
    yearTitle: (year: string, done: string, open: string) => `${year}: selesai ${done}, belum selesai ${open}`,
    exceededYear: (year: string, spent: string, limit: string, over: string) =>
      `${year}: perlu ${spent}, pagu ${limit}, kurang ${over}.`,
    exceededFund: (year: string, fund: string, spent: string, limit: string, over: string) =>
      `${year}, ${fund}: perlu ${spent}, pagu ${limit}, kurang ${over}.`,
    exceededPlan: (spent: string, limit: string, over: string) =>
      `Seluruh rencana: perlu ${spent}, pagu ${limit}, kurang ${over}.`,
    agencies: 'Biaya menurut penanggung jawab',
    agency: 'Perangkat daerah',
    noOwner: 'Tanpa penanggung jawab',
  },
  {
    tab: 'Cost',
    title: (total: string, year: string, most: string) =>
      `The items that count cost ${total}; heaviest in ${year} (${most})`,
    titleExceeded: (years: string) => `The budget is exceeded in ${years}`,
    titlePlan: (amount: string) => `The budget of the whole plan is exceeded by ${amount}`,
    titleWithin: (scenario: string) => `Every year is within the budget of “${scenario}”`,
    none: 'No item that counts has a cost yet',
    subtitle: (view: string) =>
      `Cost per year by source of funds, ${view}. An item moved by a year takes its cost along.`,
    scenario: 'Budget of scenario',
    noScenario: 'No budget',
    noLimits: (scenario: string) =>
      `“${scenario}” states no budget yet. Fill in its yearly budgets under Scenarios; they limit items that are not done.`,
    hint: 'Choose a scenario with a budget to see its line; budgets per year and source of funds are filled in under Scenarios.',
    otherAssumptions: (scenario: string) =>
      `Costs follow the assumptions in use; open “${scenario}” to see its own choice.`,
    toScenarios: 'Go to Scenarios',
    year: 'Year',
    done: 'Done',
    open: 'Not done',
    all: 'Total',
    limit: 'Budget',
    yearTitle: (year: string, done: string, open: string) => `${year}: done ${done}, not done ${open}`,
    exceededYear: (year: string, spent: string, limit: string, over: string) =>
      `${year}: needs ${spent}, budget ${limit}, ${over} short.`,
    exceededFund: (year: string, fund: string, spent: string, limit: string, over: string) =>
      `${year}, ${fund}: needs ${spent}, budget ${limit}, ${over} short.`,
    exceededPlan: (spent: string, limit: string, over: string) =>
      `Whole plan: needs ${spent}, budget ${limit}, ${over} short.`,
    agencies: 'Cost by owner',
    agency: 'Agency',
    noOwner: 'Without an owner',
  },
)
