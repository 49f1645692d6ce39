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
    stopping: (count: number) => `Ikut berhenti (${count})`,
    needs: (count: number) => `Yang dibutuhkannya (${count})`,
    via: (names: string) => `lewat ${names}`,
    all: (count: number) => `Tampilkan semua ${count}`,
    fewer: 'Tampilkan lebih sedikit',
    indicators: (count: number) => `Indikator yang terancam (${count})`,
    atRisk: (points: string) => `Paling banyak ${points} poin indeks bergantung padanya.`,
    points: (points: string) => `−${points}`,
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
    stopping: (count: number) => `Stops too (${count})`,
    needs: (count: number) => `What it needs (${count})`,
    via: (names: string) => `by way of ${names}`,
    all: (count: number) => `Show all ${count}`,
    fewer: 'Show fewer',
    indicators: (count: number) => `Indicators at risk (${count})`,
    atRisk: (points: string) => `At most ${points} index points hang on it.`,
    points: (points: string) => `−${points}`,
  },
)
