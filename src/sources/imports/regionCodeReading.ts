/** What a cell of codes says. */
export type RegionCodeReading =
  | { readonly kind: "code"; readonly code: string; readonly isNormalised: boolean }
  | { readonly kind: "none" }
  | { readonly kind: "fault" };

/**
 * The statistics office's code in `text`: "3375" and "33" as they are, "3300", "0000" and "9999" as the province
 * and the country they stand for; "33.75", "3375000", "3375.0" and `="3375"` are told as other spellings.
 */
export function regionCodeReading(text: string): RegionCodeReading {
  const trimmed = text.replace(/[\s\u00a0]+/g, " ").trim();
  if (trimmed === "") return { kind: "none" };
  const bare = /^="([^"]*)"$/.exec(trimmed)?.[1]?.trim() ?? trimmed.replace(/^'/, "");
  const digits =
    /^(\d{4})$/.exec(bare)?.[1] ??
    /^(\d{2})$/.exec(bare)?.[1] ??
    /^(\d{2}|\d{4})\.0$/.exec(bare)?.[1] ??
    /^(\d{4})(?:0{3}|0{6})$/.exec(bare)?.[1] ??
    /^(\d{2}\.\d{2})$/.exec(bare)?.[1]?.replace(".", "");
  if (digits === undefined) return { kind: "fault" };
  const code = digits === "9999" ? "00" : digits.endsWith("00") ? digits.slice(0, 2) : digits;
  return { kind: "code", code, isNormalised: digits !== trimmed };
}
