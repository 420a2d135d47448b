import type { Finding } from "../model/finding.ts";
import { finding } from "./finding.ts";
import type { Material } from "./material.ts";

/** The numbers that were stated in public: what was said, not what is so. */
export function claimFindings({ definition, claims }: Material): Finding[] {
  return claims.flatMap(({ id, date, stated, row }) =>
    stated === undefined
      ? []
      : [
          finding({
            id: `claim.${date}.${id}`,
            measure: "stated",
            indicator: "claim",
            region: definition.focus,
            unit: stated.unit,
            decimals: stated.decimals,
            year: Number(date.slice(0, 4)),
            value: stated.value,
            note: "stated_in_public",
            rows: [row],
          }),
        ],
  );
}
