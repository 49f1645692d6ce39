// How an instrument stands, in a word and a sentence; apart, because the first script needs no more.

import { defineText } from './language.ts'

export const instrumentStatusText = defineText(
  {
    status: { 'in-force': 'berlaku', revoked: 'dicabut', provisional: 'sementara' },
    statusWhy: {
      'in-force': 'Instrumen ini berlaku.',
      revoked: 'Instrumen ini sudah dicabut; berguna untuk membaca hasil lama.',
      provisional:
        'Sementara: disusun dari sumber kedua, teks peraturannya belum dibaca. Jangan dipakai sebagai angka resmi.',
    },
  },
  {
    status: { 'in-force': 'in force', revoked: 'revoked', provisional: 'provisional' },
    statusWhy: {
      'in-force': 'This instrument is in force.',
      revoked: 'This instrument was revoked; it serves to read older results.',
      provisional:
        'Provisional: put together from secondary sources, the text of the regulation was not read. Not an official figure.',
    },
  },
)
