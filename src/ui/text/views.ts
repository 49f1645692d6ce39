// Words of templates, of updating from one, and of layouts.

import { numberEn, numberId } from '../../model/numberText.ts'
import { defineText } from './language.ts'
import { plural } from './plural.ts'

export const viewsText = defineText(
  {
    newTitle: 'Tampilan baru',
    startFrom: 'Mulai dari',
    templates: {
      layers: {
        title: 'Enam lapisan',
        about: 'Seluruh arsitektur, dari proses bisnis sampai keamanan, berkelompok menurut domain.',
      },
      agency: {
        title: 'Layanan satu perangkat daerah',
        about: 'Layanannya, dengan proses, aplikasi, dan data yang menopangnya.',
      },
      service: {
        title: 'Satu layanan ujung ke ujung',
        about: 'Semua yang dibutuhkan layanan itu, sampai infrastruktur dan keamanan.',
      },
      data: {
        title: 'Integrasi data',
        about: 'Data, siapa yang membuat dan memakainya, dan aplikasi yang bertukar data.',
      },
      infrastructure: {
        title: 'Infrastruktur',
        about: 'Infrastruktur, aplikasi di atasnya, dan keamanan yang menjaganya.',
      },
      trace: {
        title: 'Jejak indikator',
        about: 'Elemen yang diubah kegiatan penaik indikator itu, dan layanan di atasnya.',
      },
      empty: { title: 'Gambar kosong', about: 'Elemen ditambahkan sendiri satu per satu.' },
    },
    elements: (count: string) => `${count} elemen`,
    pickFirst: 'Pilih dahulu',
    subject: { agency: 'Perangkat daerah', service: 'Layanan', indicator: 'Indikator' },
    pickNone: 'Pilih…',
    agencyChoice: (name: string, services: number) => `${name} (${numberId(services)} layanan)`,
    indicatorChoice: (number: string, name: string, items: number) => `${number} ${name} (${numberId(items)} kegiatan)`,
    name: 'Nama tampilan',
    create: 'Buat tampilan',
    made: (name: string, count: number) => `Tampilan “${name}” dibuat dengan ${numberId(count)} elemen.`,
    madeCollapsed: 'Karena besar, tiap domain dilipat menjadi satu kotak; buka yang diperlukan.',
    nothingFound: 'Tidak ada elemen untuk digambar.',
    drawThis: 'Buat gambar dari ini',
    big: (count: string) =>
      `Gambar besar: ${count} elemen. Kelompok yang dilipat menjadi satu kotak membuatnya tetap terbaca.`,
    collapsed: 'Mulai dengan kelompok terlipat',
    nothing: {
      layers:
        'Cetak biru ini belum berisi elemen arsitektur. Mulailah dari gambar kosong dan tambahkan elemen pertama.',
      agency:
        'Perangkat daerah ini belum memiliki layanan. Isi pemilik pada layanan di panel rincian, atau pilih yang lain.',
      service: 'Layanan ini tidak ada lagi. Pilih layanan lain.',
      data: 'Belum ada elemen data. Tambahkan data dahulu, atau mulai dari gambar kosong.',
      infrastructure: 'Belum ada elemen infrastruktur. Tambahkan dahulu, atau mulai dari gambar kosong.',
      trace:
        'Belum ada kegiatan penaik indikator ini yang mengubah elemen. Isi “Perubahan arsitektur” pada kegiatan di Peta Rencana, atau pilih indikator lain.',
    },
    noServices: 'Belum ada layanan di cetak biru ini.',
    startEmpty: 'Mulai dari gambar kosong',
    updateTitle: (name: string) => `Perbarui “${name}” dari template`,
    updateFrom: (template: string) => `Dibuat dari template ${template}.`,
    updateNew: (count: string) => `Baru dan cocok: ${count} elemen`,
    updateNewHint: 'Ditambahkan di tempat kosong; elemen yang sudah ada tidak bergerak.',
    updateNothing: 'Tidak ada elemen baru. Tampilan ini sudah memuat semua yang cocok dengan template.',
    updateStrangers: (count: string) => `Tidak (lagi) cocok: ${count} elemen`,
    updateStrangersHint: 'Tetap digambar. Pilih untuk memeriksanya, lalu keluarkan sendiri bila perlu.',
    select: 'Pilih di kanvas',
    andMore: (count: string) => `dan ${count} lainnya`,
    add: (count: string) => `Tambahkan ${count} elemen`,
    layout: 'Pratinjau susunan',
    layouts: {
      layers: 'Lapisan domain',
      flow: 'Alur relasi',
      agencies: 'Per perangkat daerah',
      groups: 'Per kelompok',
    },
    layoutHints: {
      layers: 'Satu pita untuk tiap domain',
      flow: 'Dari kiri ke kanan menurut relasi',
      agencies: 'Satu petak untuk tiap perangkat daerah',
      groups: 'Satu petak untuk tiap kelompok tampilan ini',
    },
    scope: 'Yang disusun',
    scopes: { all: 'Seluruh tampilan', chosen: 'Yang dipilih', new: 'Hanya yang baru' },
    moving: (count: string, pinned: string) =>
      pinned === '0' ? `${count} elemen disusun` : `${count} elemen disusun, ${pinned} disematkan tetap di tempat`,
    running: 'Menyusun…',
    tooMany: (count: string, most: string) =>
      `Alur relasi untuk paling banyak ${most} elemen, di sini ${count}. Pilih sebagian, atau pakai lapisan domain.`,
    nothingLoose: 'Tidak ada yang dapat bergerak: semuanya disematkan.',
    nothingNew: 'Tidak ada elemen baru sejak tampilan ini dibuka atau terakhir disusun.',
    nothingChosen: 'Tidak ada elemen terpilih di tampilan ini.',
    apply: 'Terapkan',
    cancel: 'Batal',
  },
  {
    newTitle: 'New view',
    startFrom: 'Start from',
    templates: {
      layers: {
        title: 'Six layers',
        about: 'The whole architecture, from business process to security, grouped by domain.',
      },
      agency: {
        title: 'Services of one agency',
        about: 'Its services, with the processes, applications and data that carry them.',
      },
      service: {
        title: 'One service end to end',
        about: 'Everything the service needs, down to infrastructure and security.',
      },
      data: { title: 'Data integration', about: 'Data, who makes and uses it, and the applications that exchange it.' },
      infrastructure: {
        title: 'Infrastructure',
        about: 'Infrastructure, the applications on it and the security that guards it.',
      },
      trace: {
        title: 'Trace of an indicator',
        about: 'Elements changed by the items that lift it, and the services above them.',
      },
      empty: { title: 'Empty drawing', about: 'You add the elements yourself, one by one.' },
    },
    elements: (count: string) => (count === '1' ? '1 element' : `${count} elements`),
    pickFirst: 'Pick one first',
    subject: { agency: 'Agency', service: 'Service', indicator: 'Indicator' },
    pickNone: 'Pick…',
    agencyChoice: (name: string, services: number) =>
      `${name} (${numberEn(services)} ${services === 1 ? 'service' : 'services'})`,
    indicatorChoice: (number: string, name: string, items: number) =>
      `${number} ${name} (${numberEn(items)} ${items === 1 ? 'item' : 'items'})`,
    name: 'Name of the view',
    create: 'Create the view',
    made: (name: string, count: number) => `View “${name}” created with ${plural(count, 'element')}.`,
    madeCollapsed: 'As it is large, each domain is collapsed into one box; open what you need.',
    nothingFound: 'There is no element to draw.',
    drawThis: 'Draw this',
    big: (count: string) => `A large drawing: ${count} elements. Groups collapsed into one box each keep it readable.`,
    collapsed: 'Start with groups collapsed',
    nothing: {
      layers: 'This blueprint has no elements of the architecture yet. Start from an empty drawing and add the first.',
      agency: 'This agency owns no service yet. Set the owner of services in the details panel, or pick another.',
      service: 'This service is no longer there. Pick another.',
      data: 'There is no data yet. Add data first, or start from an empty drawing.',
      infrastructure: 'There is no infrastructure yet. Add some first, or start from an empty drawing.',
      trace:
        'No item that lifts this indicator changes an element yet. Fill in “Changes to the architecture” of items in the Roadmap, or pick another indicator.',
    },
    noServices: 'This blueprint has no services yet.',
    startEmpty: 'Start from an empty drawing',
    updateTitle: (name: string) => `Update “${name}” from its template`,
    updateFrom: (template: string) => `Made from the template ${template}.`,
    updateNew: (count: string) => `New and fitting: ${count} ${count === '1' ? 'element' : 'elements'}`,
    updateNewHint: 'Added where there is room; the elements that are there do not move.',
    updateNothing: 'Nothing new. This view shows everything that fits the template.',
    updateStrangers: (count: string) => `Not fitting (any more): ${count} ${count === '1' ? 'element' : 'elements'}`,
    updateStrangersHint: 'They stay. Select them to look at them, and take them off yourself if need be.',
    select: 'Select on the canvas',
    andMore: (count: string) => `and ${count} more`,
    add: (count: string) => `Add ${count} ${count === '1' ? 'element' : 'elements'}`,
    layout: 'Preview of an arrangement',
    layouts: { layers: 'Domain layers', flow: 'Flow of relations', agencies: 'By agency', groups: 'By group' },
    layoutHints: {
      layers: 'One band for each domain',
      flow: 'From left to right along the relations',
      agencies: 'One block for each agency',
      groups: 'One block for each group of this view',
    },
    scope: 'What is arranged',
    scopes: { all: 'The whole view', chosen: 'What is selected', new: 'Only what is new' },
    moving: (count: string, pinned: string) =>
      pinned === '0' ? `${count} elements arranged` : `${count} elements arranged, ${pinned} pinned stay in place`,
    running: 'Arranging…',
    tooMany: (count: string, most: string) =>
      `Flow of relations takes at most ${most} elements, here are ${count}. Select some, or use domain layers.`,
    nothingLoose: 'Nothing can move: everything is pinned.',
    nothingNew: 'No new elements since this view was opened or last arranged.',
    nothingChosen: 'No element of this view is selected.',
    apply: 'Apply',
    cancel: 'Cancel',
  },
)
