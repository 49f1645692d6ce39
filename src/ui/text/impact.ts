// Words of "Bila ini berhenti" in the inspector of an element.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'

export const impactText = defineText(
  {
    title: 'Bila ini berhenti',
    nothing: 'Tidak ada elemen lain yang ikut berhenti.',
    stops: (count: number, services: number) =>
      services === 0
        ? `${numberId(count)} elemen ikut berhenti.`
        : `${numberId(count)} elemen ikut berhenti; ${numberId(services)} layanan terkena.`,
    users: (users: string, unknown: number) =>
      unknown === 0
        ? `Pengguna menurut survei terakhir: ${users}.`
        : `Pengguna menurut survei terakhir: ${users}; ${numberId(unknown)} layanan belum punya angkanya.`,
    highlight: 'Sorot di gambar',
    services: (count: number) => `Layanan terkena (${numberId(count)})`,
    usersOf: (users: string) => `${users} pengguna`,
    stopping: (count: number) => `Lainnya yang ikut berhenti (${numberId(count)})`,
    needs: (count: number) => `Yang dibutuhkannya (${numberId(count)})`,
    steps: (distance: number) => (distance === 1 ? 'langsung' : `lewat ${distance - 1} elemen`),
    itself: 'elemen ini sendiri',
    showWay: (name: string) => `Jalan ke ${name}`,
    way: (from: string, to: string) => `Jalan dari ${from} ke ${to}`,
    openRelation: 'Buka relasi ini',
    wayTold: (from: string, to: string, steps: number) => `Jalan dari ${from} ke ${to}: ${numberId(steps)} langkah.`,
    wayLength: (steps: number) => `${numberId(steps)} langkah`,
    noWay: (from: string, to: string) => `Tidak ada rangkaian relasi yang menghubungkan ${from} dengan ${to}.`,
    noWayHint: 'Hubungkan salah satunya dengan elemen yang benar-benar memakainya atau dipakainya.',
    connect: (name: string) => `Hubungkan ${name}…`,
    someHere: (here: number, all: number) => `${numberId(here)} dari ${numberId(all)} elemennya ada di tampilan ini.`,
    beyondMonth: 'Jalan ini melewati elemen yang belum atau tidak lagi ada pada bulan ini.',
    askWay: 'Jalan antara dua elemen',
    askWayFrom: (name: string) => `Jalan dari ${name} ke…`,
    wayFrom: 'Dari elemen mana',
    wayTo: 'Ke elemen mana',
    connectedTo: (count: number) => `Terhubung (${numberId(count)})`,
    unconnectedTo: 'Tidak terhubung',
    otherEnd: 'Ke elemen lain…',
    wayToOther: 'Jalan ke elemen lain…',
    wayBetween: 'Jalan antara keduanya',
    closeWay: 'Tutup jalan',
    drawnImpact: (name: string) => `Bila ${name} berhenti`,
    drawnNeeds: (name: string) => `Yang dibutuhkan ${name}`,
    drawnWay: (from: string, to: string) => `Jalan ${from} – ${to}`,
    drawnSelection: (count: number) => `Pilihan ${numberId(count)} elemen`,
    more: (count: number, all: number) => `Tampilkan ${numberId(count)} lagi dari ${numberId(all)}`,
    fewer: 'Tampilkan lebih sedikit',
    indicators: (count: number) => `Indikator yang terancam (${numberId(count)})`,
    atRisk: (points: string) => `Paling banyak ${points} poin indeks bergantung padanya.`,
    sum: (count: number) => (count === 1 ? '' : `Jumlah dari ${numberId(count)} indikator ini; bukan ramalan.`),
    points: (points: string) => `−${points}`,
    byServices: (from: string, to: string) => `Layanan yang diukurnya berhenti: tingkat ${from} dapat turun ke ${to}.`,
    byItems: (from: string, to: string) =>
      `Tanpa kegiatan yang mengubah apa yang berhenti, tingkat menurut rencana bukan ${from} melainkan ${to}.`,
    byGate: 'Kegiatan itu menyangkut indikator lain yang menjadi syaratnya.',
    changes: 'mengubah:',
    trace: 'Jejak ke arsitektur',
    traceHint: 'Kegiatan yang menaikkannya, elemen yang diubah, layanan di atasnya, dan tempat layanan itu berdiri.',
    traceNone: 'Belum ada kegiatan yang menaikkan indikator ini, jadi belum ada jejaknya ke arsitektur.',
    changesNothing: 'tidak mengubah elemen mana pun',
    orphans: (count: number) => `Tanpa relasi (${numberId(count)})`,
    orphansHint: 'Elemen ini belum terhubung dengan apa pun, jadi tidak ikut dalam dampak dan jejak.',
    connectIt: 'Hubungkan…',
    connectNamed: (name: string) => `Hubungkan ${name}…`,
    inCatalogue: 'Lihat di Katalog',
    whyNow: 'Kenapa tingkatnya sekarang begini?',
    toIndex: 'Susunan indeks',
  },
  {
    title: 'If this stops',
    nothing: 'No other element stops with it.',
    stops: (count: number, services: number) => {
      const stopping = count === 1 ? '1 element stops too' : `${numberEn(count)} elements stop too`
      if (services === 0) return `${stopping}.`
      return `${stopping}; ${services === 1 ? '1 service is' : `${numberEn(services)} services are`} hit.`
    },
    users: (users: string, unknown: number) =>
      unknown === 0
        ? `Users by the latest survey: ${users}.`
        : `Users by the latest survey: ${users}; no figure for ${numberEn(unknown)} of the services.`,
    highlight: 'Highlight in the drawing',
    services: (count: number) => `Services hit (${numberEn(count)})`,
    usersOf: (users: string) => `${users} users`,
    stopping: (count: number) => `Others that stop too (${numberEn(count)})`,
    needs: (count: number) => `What it needs (${numberEn(count)})`,
    steps: (distance: number) => {
      if (distance === 1) return 'directly'
      return distance === 2 ? 'through 1 element' : `through ${distance - 1} elements`
    },
    itself: 'this element itself',
    showWay: (name: string) => `The way to ${name}`,
    way: (from: string, to: string) => `The way from ${from} to ${to}`,
    openRelation: 'Open this relation',
    wayTold: (from: string, to: string, steps: number) =>
      `The way from ${from} to ${to}: ${steps === 1 ? '1 step' : `${numberEn(steps)} steps`}.`,
    wayLength: (steps: number) => (steps === 1 ? '1 step' : `${numberEn(steps)} steps`),
    noWay: (from: string, to: string) => `No chain of relations connects ${from} with ${to}.`,
    noWayHint: 'Connect one of them with an element that really uses it or that it uses.',
    connect: (name: string) => `Connect ${name}…`,
    someHere: (here: number, all: number) => `${numberEn(here)} of its ${numberEn(all)} elements are in this view.`,
    beyondMonth: 'This way passes elements that are not there yet, or no longer, at this month.',
    askWay: 'The way between two elements',
    askWayFrom: (name: string) => `The way from ${name} to…`,
    wayFrom: 'From which element',
    wayTo: 'To which element',
    connectedTo: (count: number) => `Connected (${numberEn(count)})`,
    unconnectedTo: 'Not connected',
    otherEnd: 'To another element…',
    wayToOther: 'The way to another element…',
    wayBetween: 'The way between the two',
    closeWay: 'Close the way',
    drawnImpact: (name: string) => `If ${name} stops`,
    drawnNeeds: (name: string) => `What ${name} needs`,
    drawnWay: (from: string, to: string) => `The way ${from} – ${to}`,
    drawnSelection: (count: number) => `Selection of ${numberEn(count)} elements`,
    more: (count: number, all: number) => `Show ${numberEn(count)} more of ${numberEn(all)}`,
    fewer: 'Show fewer',
    indicators: (count: number) => `Indicators at risk (${numberEn(count)})`,
    atRisk: (points: string) => `At most ${points} index points hang on it.`,
    sum: (count: number) => (count === 1 ? '' : `The sum of these ${numberEn(count)} indicators; no forecast.`),
    points: (points: string) => `−${points}`,
    byServices: (from: string, to: string) => `The services it measures stop: level ${from} may fall to ${to}.`,
    byItems: (from: string, to: string) =>
      `Without the items that change what stops, the plan reaches not level ${from} but ${to}.`,
    byGate: 'Those items work on another indicator that it waits for.',
    changes: 'changes:',
    trace: 'Trace to the architecture',
    traceHint: 'The items that lift it, the elements they change, the services on those, and what these stand on.',
    traceNone: 'No item lifts this indicator yet, so it has no trace to the architecture.',
    changesNothing: 'changes no element',
    orphans: (count: number) => `Without relations (${numberEn(count)})`,
    orphansHint: 'These elements are connected to nothing yet, so they take no part in impact and traces.',
    connectIt: 'Connect…',
    connectNamed: (name: string) => `Connect ${name}…`,
    inCatalogue: 'See in the catalogue',
    whyNow: 'Why does it stand where it stands now?',
    toIndex: 'What the index is made of',
  },
)
