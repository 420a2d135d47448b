import { paceAnswer as en } from "../../locales/en/paceAnswer.ts";
import { paceAnswer as id } from "../../locales/id/paceAnswer.ts";
import type { PaceTable } from "../../model/paceTable.ts";
import { LANGUAGES } from "../../model/words.ts";
import { paceMaterial } from "./paceMaterial.ts";
import { type PaceReply, paceReply } from "./paceReply.ts";

const WORDS = { id, en };

/** Loads the figures, then shows the form above the tables and answers it with the tables' own function. */
export async function startPace(page: Document): Promise<void> {
  const part = <Kind extends HTMLElement>(name: string) => page.getElementById(name) as Kind;
  const place = part("hitungan");
  const { table: address = "", focus = "", province = "" } = place.dataset;
  const { default: table }: { default: PaceTable } = await import(
    /* @vite-ignore */ new URL(address, page.baseURI).href
  );
  const language = LANGUAGES.find((each) => each === page.documentElement.lang) ?? "id";
  const subject = {
    words: WORDS[language],
    material: paceMaterial(table),
    month: table.month,
    focus,
    province,
  };
  const target = part<HTMLInputElement>("target");
  const year = part<HTMLSelectElement>("tahun");
  const output = part<HTMLOutputElement>("jawaban");

  const answer = () => {
    const reply: PaceReply = paceReply(target.value, Number(year.value), subject);
    target.setAttribute("aria-invalid", String(!reply.isAnswer));
    output.value = reply.text;
    if (!reply.isAnswer) target.focus();
  };

  part("hitung").addEventListener("click", answer);
  target.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") answer();
  });
  year.addEventListener("change", () => {
    if (output.value !== "") answer();
  });
  place.hidden = false;
}
