import { diskFiles } from "../sources/files.ts";
import { readText } from "../sources/readText.ts";

export interface TableFile {
  /** Path below the data folder, and below `/data/` on the site. */
  readonly name: string;
  readonly text: string;
  /** Rows without the header. */
  readonly rows: number;
}

/** The tables of the data folder, to be downloaded as they are. */
export function tableFiles(): readonly TableFile[] {
  const files = diskFiles(process.cwd());
  return ["", "observations/", "nowcasts/"].flatMap((folder) =>
    files
      .list(`data/${folder}`)
      .filter((name) => name.endsWith(".csv"))
      .map((name) => {
        const text = readText(files, `data/${folder}${name}`);
        return { name: `${folder}${name}`, text, rows: text.trimEnd().split("\n").length - 1 };
      }),
  );
}
