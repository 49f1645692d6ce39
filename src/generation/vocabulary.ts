// The words of the generator: what the agencies of a city deal with, as it is called there. Invented blueprints only;
// nothing here is a fact about a government.

export interface AgencyWords {
  readonly id: string
  readonly name: string
  readonly short: string
  /** What it deals with; names of elements are made of these. */
  readonly topics: readonly string[]
}

const agency = (id: string, name: string, short: string, topics: string): AgencyWords => ({
  id,
  name,
  short,
  topics: topics.split(', '),
})

/** Agencies beside those every template has. */
export const SECTOR_AGENCIES: readonly AgencyWords[] = [
  agency(
    'opd-pendidikan',
    'Dinas Pendidikan',
    'Disdik',
    'Penerimaan Peserta Didik Baru, Data Pokok Pendidikan, Beasiswa Daerah, Kehadiran Guru, Sarana Sekolah, Rapor Daring, Perpustakaan Sekolah, Mutasi Siswa',
  ),
  agency(
    'opd-kesehatan',
    'Dinas Kesehatan',
    'Dinkes',
    'Rekam Medis Puskesmas, Antrean Puskesmas, Imunisasi Anak, Surveilans Penyakit, Stok Obat, Rujukan Pasien, Gizi dan Stunting, Izin Tenaga Kesehatan',
  ),
  agency(
    'opd-dukcapil',
    'Dinas Kependudukan dan Pencatatan Sipil',
    'Disdukcapil',
    'Akta Kelahiran, Kartu Keluarga, KTP Elektronik, Pindah Datang, Akta Kematian, Kartu Identitas Anak, Biodata Penduduk',
  ),
  agency(
    'opd-perizinan',
    'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
    'DPMPTSP',
    'Izin Usaha, Izin Praktik, Persetujuan Bangunan Gedung, Penanaman Modal, Pengaduan Perizinan, Mal Pelayanan Publik, Izin Reklame',
  ),
  agency(
    'opd-pupr',
    'Dinas Pekerjaan Umum dan Penataan Ruang',
    'DPUPR',
    'Jalan dan Jembatan, Drainase Kota, Tata Ruang, Alat Berat, Lampu Jalan, Uji Laboratorium Konstruksi, Irigasi',
  ),
  agency(
    'opd-perhubungan',
    'Dinas Perhubungan',
    'Dishub',
    'Uji Kendaraan Bermotor, Parkir Kota, Angkutan Umum, Lalu Lintas, Trayek, Terminal, Keselamatan Jalan',
  ),
  agency(
    'opd-sosial',
    'Dinas Sosial',
    'Dinsos',
    'Bantuan Sosial, Data Kesejahteraan Sosial, Rehabilitasi Sosial, Panti Sosial, Penyandang Disabilitas, Relawan Sosial',
  ),
  agency(
    'opd-naker',
    'Dinas Tenaga Kerja',
    'Disnaker',
    'Kartu Pencari Kerja, Bursa Kerja, Pelatihan Kerja, Perselisihan Industrial, Magang, Wajib Lapor Ketenagakerjaan',
  ),
  agency(
    'opd-lingkungan',
    'Dinas Lingkungan Hidup',
    'DLH',
    'Retribusi Sampah, Bank Sampah, Izin Lingkungan, Kualitas Udara, Taman Kota, Limbah B3, Armada Sampah',
  ),
  agency(
    'opd-pajak',
    'Badan Pendapatan Daerah',
    'Bapenda',
    'Pajak Bumi dan Bangunan, Pajak Restoran, Pajak Hotel, BPHTB, Pajak Reklame, Piutang Pajak, Objek Pajak',
  ),
  agency(
    'opd-umkm',
    'Dinas Koperasi dan Usaha Kecil Menengah',
    'Diskop UKM',
    'Pendataan UMKM, Pembinaan Koperasi, Pembiayaan Usaha Mikro, Produk Lokal, Inkubasi Usaha',
  ),
  agency(
    'opd-perdagangan',
    'Dinas Perdagangan dan Perindustrian',
    'Disdagin',
    'Harga Pangan, Pasar Rakyat, Tera Ulang, Pedagang Kaki Lima, Ekspor Daerah, Sentra Industri',
  ),
  agency(
    'opd-pangan',
    'Dinas Ketahanan Pangan dan Pertanian',
    'DKPP',
    'Cadangan Pangan, Kesehatan Hewan, Penyuluhan Pertanian, Kelompok Tani, Rumah Potong Hewan, Keamanan Pangan',
  ),
  agency(
    'opd-perumahan',
    'Dinas Perumahan dan Kawasan Permukiman',
    'Disperkim',
    'Rumah Tidak Layak Huni, Rumah Susun, Pemakaman, Air Bersih, Kawasan Kumuh, Pertanahan',
  ),
  agency(
    'opd-bencana',
    'Badan Penanggulangan Bencana Daerah',
    'BPBD',
    'Peringatan Dini, Logistik Bencana, Posko Darurat, Peta Rawan Bencana, Pemulihan Pascabencana',
  ),
  agency(
    'opd-pemadam',
    'Dinas Pemadam Kebakaran',
    'Damkar',
    'Laporan Kebakaran, Inspeksi Gedung, Hidran Kota, Penyelamatan, Relawan Kebakaran',
  ),
  agency(
    'opd-ketertiban',
    'Satuan Polisi Pamong Praja',
    'Satpol PP',
    'Pelanggaran Perda, Patroli Wilayah, Ketertiban Umum, Perlindungan Masyarakat',
  ),
  agency(
    'opd-pariwisata',
    'Dinas Kebudayaan dan Pariwisata',
    'Disbudpar',
    'Destinasi Wisata, Cagar Budaya, Agenda Kota, Usaha Pariwisata, Ekonomi Kreatif, Museum',
  ),
  agency(
    'opd-keluarga',
    'Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan Keluarga Berencana',
    'DP3AKB',
    'Pengaduan Kekerasan, Keluarga Berencana, Forum Anak, Kampung KB, Pengarusutamaan Gender',
  ),
  agency(
    'opd-olahraga',
    'Dinas Pemuda dan Olahraga',
    'Dispora',
    'Gedung Olahraga, Atlet Daerah, Organisasi Kepemudaan, Beasiswa Atlet',
  ),
]

/** What the agencies of the template deal with, by their id. */
export const TEMPLATE_TOPICS: Readonly<Record<string, readonly string[]>> = {
  'opd-kominfo':
    'Pusat Data, Jaringan Intra, Surat Elektronik Dinas, Tanda Tangan Elektronik, Sistem Penghubung Layanan, Portal Kota, Satu Data, Pengaduan Warga, Keamanan Informasi, Helpdesk TIK'.split(
      ', ',
    ),
  'opd-bappeda':
    'Perencanaan Pembangunan, Evaluasi Pembangunan, Musrenbang, Penelitian Daerah, Kinerja Pembangunan'.split(', '),
  'opd-bkad': 'Anggaran Daerah, Penatausahaan Keuangan, Barang Milik Daerah, Laporan Keuangan, Perbendaharaan'.split(
    ', ',
  ),
  'opd-bkpsdm':
    'Data Pegawai, Kinerja Pegawai, Kenaikan Pangkat, Cuti Pegawai, Pengembangan Kompetensi, Presensi Pegawai'.split(
      ', ',
    ),
  'opd-inspektorat': 'Pengawasan Internal, Tindak Lanjut Temuan, Pengendalian Gratifikasi, Manajemen Risiko'.split(
    ', ',
  ),
  'opd-setda-organisasi': 'Peta Proses Bisnis, Standar Pelayanan, Survei Kepuasan, Akuntabilitas Kinerja'.split(', '),
  'opd-setda-hukum': 'Produk Hukum Daerah, Bantuan Hukum, Dokumentasi Hukum'.split(', '),
  'opd-setda-pbj': 'Pengadaan Barang dan Jasa, Katalog Lokal, Penyedia, Rencana Umum Pengadaan'.split(', '),
  'opd-kearsipan': 'Arsip Dinamis, Arsip Statis, Perpustakaan Kota, Tata Naskah Dinas'.split(', '),
}

/** How a thing of a kind is called after its topic; `#` is the topic. Kinds without an entry are named by kind and number. */
export const NAME_PATTERNS: Readonly<Record<string, readonly string[]>> = {
  'proses-bisnis': ['Pengelolaan #', 'Pelayanan #', 'Pengawasan #', 'Perencanaan #', 'Evaluasi #'],
  layanan: ['Layanan #', 'Pendaftaran #', 'Informasi #', 'Pengaduan #', 'Konsultasi #'],
  data: ['Data #', 'Data Induk #', 'Rekapitulasi #', 'Riwayat #', 'Laporan #'],
  aplikasi: ['Sistem Informasi #', 'Aplikasi #', 'Dasbor #', 'Portal #', 'Sistem Manajemen #'],
  server: ['Server Aplikasi #', 'Server Basis Data #', 'Server Cadangan #'],
  'sistem-database': ['Basis Data #', 'Gudang Data #'],
}

/** Names beyond the patterns are told apart by district. */
export const DISTRICTS: readonly string[] =
  'Andir, Antapani, Arcamanik, Babakan Ciparay, Batununggal, Bojongloa, Buahbatu, Cibeunying, Cibiru, Cicendo, Cidadap, Cinambo, Coblong, Gedebage, Kiaracondong, Lengkong, Mandalajati, Panyileukan, Rancasari, Regol, Sukajadi, Sukasari, Sumur Bandung, Ujungberung'.split(
    ', ',
  )

/** Of 100 elements, how many are of a kind. */
export const KIND_SHARES: Readonly<Record<string, number>> = {
  'proses-bisnis': 14,
  layanan: 21,
  data: 22,
  aplikasi: 21,
  server: 7,
  'sistem-database': 3,
  'sistem-operasi': 2,
  'perangkat-jaringan': 2,
  'jaringan-intra': 1,
  'sistem-penghubung': 1,
  'komputasi-awan': 1,
  'fasilitas-komputasi': 1,
  'perangkat-keamanan': 1,
  'standar-keamanan': 2,
  'audit-keamanan': 1,
}
