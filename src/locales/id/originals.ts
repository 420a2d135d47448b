import type { OriginalWords } from "../originalWords.ts";

/** The originals of sources, in Indonesian. */
export const originals: OriginalWords = {
  text: (kept, sources) =>
    kept === 0
      ? "Berkas asli sumber-sumber ini tidak disimpan bersama data situs ini."
      : `Berkas asli ${kept} dari ${sources} sumber disimpan bersama data situs ini dan diperiksa dengan sidik SHA-256. Berkas itu tidak diterbitkan ulang di sini; ketentuan pemakaiannya menurut penerbitnya.`,
  column: "Berkas asli",
  none: "tidak disimpan",
  kept: ({ name, hash, published, accessed, licence }) =>
    `${name} (SHA-256 ${hash}…): ${published === undefined ? "hari terbit tidak diketahui" : `terbit ${published}`}, diambil ${accessed}; lisensi: ${licence}`,
};
