/** The files of a meeting's kit, at the address of their edition and in one language each. */
export const KIT_FILES = [
  "usulan-bahan.pdf",
  "paparan.pdf",
  "infografik.pdf",
  "infografik.png",
  "satu-menit.txt",
  "satu-menit.png",
  "lp2kd.docx",
  "lp2kd.zip",
] as const;

export type KitFile = (typeof KIT_FILES)[number];
