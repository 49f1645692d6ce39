// Words of "Bila ini berhenti" in the inspector of an element.

import { defineText } from './language.ts'

export const impactText = defineText(
  {
    title: 'Bila ini berhenti',
    nothing: 'Tidak ada elemen lain yang ikut berhenti.',
    stops: (count: number, services: number) =>
      services === 0 ? `${count} elemen ikut berhenti.` : `${count} elemen ikut berhenti; ${services} layanan terkena.`,
    users: (users: string, unknown: number) =>
      unknown === 0
        ? `Pengguna menurut survei terakhir: ${users}.`
        : `Pengguna menurut survei terakhir: ${users}; ${unknown} layanan belum punya angkanya.`,
    highlight: 'Sorot di gambar',
    services: (count: number) => `Layanan terkena (${count})`,
    usersOf: (users: string) => `${users} pengguna`,
    stopping: (count: number) => `Lainnya yang ikut berhenti (${count})`,
    needs: (count: number) => `Yang dibutuhkannya (${count})`,
    steps: (distance: number) => (distance === 1 ? 'langsung' : `lewat ${distance - 1} elemen`),
    itself: 'elemen ini sendiri',
    showWay: (name: string) => `Jalan ke ${name}`,
    way: (from: string, to: string) => `Jalan dari ${from} ke ${to}`,
    openRelation: 'Buka relasi ini',
    wayTold: (from: string, to: string, steps: number) => `Jalan dari ${from} ke ${to}: ${steps} langkah.`,
    wayLength: (steps: number) => `${steps} langkah`,
    noWay: (from: string, to: string) => `Tidak ada rangkaian relasi yang menghubungkan ${from} dengan ${to}.`,
    noWayHint: 'Hubungkan salah satunya dengan elemen yang benar-benar memakainya atau dipakainya.',
    connect: (name: string) => `Hubungkan ${name}…`,
    someHere: (here: number, all: number) => `${here} dari ${all} elemennya ada di tampilan ini.`,
    beyondMonth: 'Jalan ini melewati elemen yang belum atau tidak lagi ada pada bulan ini.',
    askWay: 'Jalan antara dua elemen',
    askWayFrom: (name: string) => `Jalan dari ${name} ke…`,
    wayFrom: 'Dari elemen mana',
    wayTo: 'Ke elemen mana',
    connectedTo: (count: number) => `Terhubung (${count})`,
    unconnectedTo: 'Tidak terhubung',
    otherEnd: 'Ke elemen lain…',
    wayToOther: 'Jalan ke elemen lain…',
    wayBetween: 'Jalan antara keduanya',
    closeWay: 'Tutup jalan',
    drawnImpact: (name: string) => `Bila ${name} berhenti`,
    drawnNeeds: (name: string) => `Yang dibutuhkan ${name}`,
    drawnWay: (from: string, to: string) => `Jalan ${from} – ${to}`,
    drawnSelection: (count: number) => `Pilihan ${count} elemen`,
    more: (count: number, all: number) => `Tampilkan ${count} lagi dari ${all}`,
    fewer: 'Tampilkan lebih sedikit',
    indicators: (count: number) => `Indikator yang terancam (${count})`,
    atRisk: (points: string) => `Paling banyak ${points} poin indeks bergantung padanya.`,
    sum: (count: number) => (count === 1 ? '' : `Jumlah dari ${count} indikator ini; bukan ramalan.`),
    points: (points: string) => `−${points}`,
    byServices: (from: string, to: string) => `Layanan yang diukurnya berhenti: tingkat ${from} dapat turun ke ${to}.`,
    byItems: (from: string, to: string) =>
      `Tanpa kegiatan yang mengubah apa yang berhenti, tingkat menurut rencana bukan ${from} melainkan ${to}.`,
    byGate: 'Kegiatan itu menyangkut indikator lain yang menjadi syaratnya.',
    whyNow: 'Kenapa tingkatnya sekarang begini?',
    toIndex: 'Susunan indeks',
  },
  {
    title: 'If this stops',
    nothing: 'No other element stops with it.',
    stops: (count: number, services: number) => {
      const stopping = count === 1 ? '1 element stops too' : `${count} elements stop too`
      if (services === 0) return `${stopping}.`
      return `${stopping}; ${services === 1 ? '1 service is' : `${services} services are`} hit.`
    },
    users: (users: string, unknown: number) =>
      unknown === 0
        ? `Users by the latest survey: ${users}.`
        : `Users by the latest survey: ${users}; no figure for ${unknown} of the services.`,
    highlight: 'Highlight in the drawing',
    services: (count: number) => `Services hit (${count})`,
    usersOf: (users: string) => `${users} users`,
    stopping: (count: number) => `Others that stop too (${count})`,
    needs: (count: number) => `What it needs (${count})`,
    steps: (distance: number) => {
      if (distance === 1) return 'directly'
      return distance === 2 ? 'through 1 element' : `through ${distance - 1} elements`
    },
    itself: 'this element itself',
    showWay: (name: string) => `The way to ${name}`,
    way: (from: string, to: string) => `The way from ${from} to ${to}`,
    openRelation: 'Open this relation',
    wayTold: (from: string, to: string, steps: number) =>
      `The way from ${from} to ${to}: ${steps === 1 ? '1 step' : `${steps} steps`}.`,
    wayLength: (steps: number) => (steps === 1 ? '1 step' : `${steps} steps`),
    noWay: (from: string, to: string) => `No chain of relations connects ${from} with ${to}.`,
    noWayHint: 'Connect one of them with an element that really uses it or that it uses.',
    connect: (name: string) => `Connect ${name}…`,
    someHere: (here: number, all: number) => `${here} of its ${all} elements are in this view.`,
    beyondMonth: 'This way passes elements that are not there yet, or no longer, at this month.',
    askWay: 'The way between two elements',
    askWayFrom: (name: string) => `The way from ${name} to…`,
    wayFrom: 'From which element',
    wayTo: 'To which element',
    connectedTo: (count: number) => `Connected (${count})`,
    unconnectedTo: 'Not connected',
    otherEnd: 'To another element…',
    wayToOther: 'The way to another element…',
    wayBetween: 'The way between the two',
    closeWay: 'Close the way',
    drawnImpact: (name: string) => `If ${name} stops`,
    drawnNeeds: (name: string) => `What ${name} needs`,
    drawnWay: (from: string, to: string) => `The way ${from} – ${to}`,
    drawnSelection: (count: number) => `Selection of ${count} elements`,
    more: (count: number, all: number) => `Show ${count} more of ${all}`,
    fewer: 'Show fewer',
    indicators: (count: number) => `Indicators at risk (${count})`,
    atRisk: (points: string) => `At most ${points} index points hang on it.`,
    sum: (count: number) => (count === 1 ? '' : `The sum of these ${count} indicators; no forecast.`),
    points: (points: string) => `−${points}`,
    byServices: (from: string, to: string) => `The services it measures stop: level ${from} may fall to ${to}.`,
    byItems: (from: string, to: string) =>
      `Without the items that change what stops, the plan reaches not level ${from} but ${to}.`,
    byGate: 'Those items work on another indicator that it waits for.',
    whyNow: 'Why does it stand where it stands now?',
    toIndex: 'What the index is made of',
  },
)
