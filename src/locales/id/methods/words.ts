import type { MethodEntries } from "../../locale.ts";

export const words: MethodEntries<"words"> = {
  plain_language: {
    name: "Bahasa sederhana dan kemudahan baca",
    formula:
      "kemudahan baca (Flesch, Inggris) = 206,84 − 1,015 × kata per kalimat − 84,6 × suku kata per kata; LIX = kata per kalimat + kata berhuruf lebih dari enam dari setiap 100 kata",
    text: [
      "Laporan satu menit dihitung setiap kali situs ini disusun; bila tidak memenuhi batas di bawah, penyusunan berhenti. Batasnya kaidah situs ini: 90–150 kata, paling banyak 25 kata dalam satu kalimat, rata-rata paling banyak 15 kata per kalimat. Bagian disebut dari setiap 100 atau 1.000 orang, tanpa persen, poin persen, indeks, dan istilah keahlian.",
      "Untuk bahasa Inggris, kemudahan baca paling sedikit 60, batas bawah yang oleh Flesch disebut lazim. Untuk bahasa Indonesia belum ada rumus yang kami ketahui sudah diuji sebaik itu; rumus Inggris tidak dipakai, sebab kata Indonesia lebih panjang suku katanya. Sebagai gantinya dihitung kata bersuku empat atau lebih: paling banyak 25 dari setiap 100 kata.",
      "LIX dicetak untuk kedua bahasa, tetapi tidak menentukan: kelas-kelasnya dibuat dari teks Swedia.",
    ],
    assumptions: [
      "Yang dihitung judul temuan, pengantar, dan isi. Kalimat berakhir pada titik, tanda tanya, atau tanda seru, bukan pada titik dua seperti dalam LIX aslinya.",
      "Angka dihitung sebagai kata, tetapi suku katanya tidak, seperti anjuran Flesch untuk teks yang banyak angkanya. Singkatan yang dieja bersuku kata sebanyak hurufnya.",
      "Suku kata Inggris dihitung dari ejaannya dan untuk sebagian kata keliru; suku kata Indonesia satu untuk setiap huruf hidup, kecuali ai, au, dan oi di akhir kata.",
    ],
    limits: [
      "Hitungan ini mengukur panjang, bukan pengertian: teks pendek dapat tetap sulit, dan apakah warga memahaminya belum diuji.",
      "LIX bahasa Indonesia dan Inggris tidak dibandingkan.",
    ],
  },
};
