import type { Language } from "../src/model/words.ts";
import { NotWritten } from "./commitFiles.ts";
import { DataBusy } from "./dataLock.ts";

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  id: {
    ENOSPC: "cakram penuh",
    EDQUOT: "jatah cakram habis",
    EFBIG: "berkas melewati batas ukuran",
    EACCES: "tidak ada izin menulis",
    EPERM: "tidak ada izin menulis",
    EROFS: "cakram hanya dapat dibaca",
    EIO: "cakram rusak atau terputus",
    EXDEV: "folder data/ berada di cakram lain daripada folder proyek",
  },
  en: {
    ENOSPC: "the disk is full",
    EDQUOT: "the disk quota is used up",
    EFBIG: "the file is beyond the limit of sizes",
    EACCES: "there is no permission to write",
    EPERM: "there is no permission to write",
    EROFS: "the disk is read-only",
    EIO: "the disk is damaged or was cut off",
    EXDEV: "the folder data/ is on another disk than the project's",
  },
};

/** Why nothing could be written, as a sentence; `undefined` for any other error. */
export function diskProblem(error: unknown, language: Language): string | undefined {
  if (error instanceof NotWritten) return notWritten(error.path, error.code, language);
  if (error instanceof DataBusy) {
    return language === "en"
      ? `Another command (process ${error.holder}) is writing to data/ and has not finished; nothing was written. Repeat this one afterwards. If none is running, delete ${error.path}.`
      : `Perintah lain (proses ${error.holder}) sedang menulis ke data/ dan belum selesai; tidak ada yang ditulis. Ulangi sesudahnya. Bila tidak ada yang berjalan, hapus ${error.path}.`;
  }
  const isDisk =
    error instanceof Error &&
    "path" in error &&
    "code" in error &&
    Object.hasOwn(REASONS.id, String(error.code));
  return isDisk ? notWritten(String(error.path), String(error.code), language) : undefined;
}

function notWritten(path: string, code: string, language: Language): string {
  const reason = REASONS[language][code] ?? code;
  return language === "en"
    ? `${path} could not be written: ${reason} (${code}). Everything is as it was before.`
    : `${path} tidak dapat ditulis: ${reason} (${code}). Semuanya tetap seperti sebelumnya.`;
}
