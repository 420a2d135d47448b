import type { MethodEntries } from "../../locale.ts";

export const uncertainty: MethodEntries<"uncertainty"> = {
  two_uncertainties: {
    name: "Two uncertainties, never mixed",
    formula:
      "our estimate: standard error = √(F × p × (1 − p) ÷ households); F = effect of household size × (1 + (households per block − 1) × correlation within blocks) × weighting variance",
    text: [
      "The survey’s: no standard error of a district’s poverty rate published by BPS was found. Our estimate, with the assumptions below: about 1.5 percentage points for a rate between 6 and 7 percent. It stands on this page only; a figure of BPS, should one be published, replaces it.",
      "Two readings: if each year’s sample were independent, a one-year change would stand out only at about 4 percentage points. But the published series is far smoother than that: net of the province’s common movement its own noise is about 0.2–0.3 percentage points. How BPS smooths it is not documented.",
      "The published series’ own: that is what the intervals of nowcast and scenario describe. The two are never joined in one band, cell or sentence.",
    ],
    assumptions: [
      "660 sampled households (66 census blocks, March 2021), 95 percent response, so 627 households and 9.5 a block.",
      "A mean of 3.5 people a household, 4.5 in poor ones; effect of household size 1.43; correlation within blocks 0.05; weighting variance 1.10; the whole design effect F 2.24.",
      "The poverty line is taken as known, and there is no error besides sampling.",
    ],
    limits: [
      "With a correlation of 0.02–0.10 and a weighting variance of 1.05–1.20, the standard error is about 1.3–1.8 percentage points.",
      "No p-value of a change is printed, since the published series does not behave like independent samples.",
    ],
  },
};
