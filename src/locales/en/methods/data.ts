import type { MethodEntries } from "../../locale.ts";

export const data: MethodEntries<"data"> = {
  vintage: {
    name: "Editions and cut-offs",
    text: [
      "An edition knows only the figures that had been released by its cut-off. The reference month is not the month of release: the province’s March figure appears around July, those of the districts towards the end of the year. The release calendar is among the data tables; undocumented dates are marked as assumed.",
      "Older editions are made from the tables as they are now. Where BPS has revised an old figure, an old edition uses the revised one; every page says so.",
    ],
    assumptions: [
      "A figure that no row of the release calendar covers is taken as known at the end of the next year.",
      "One release date holds for all districts.",
    ],
    limits: ["An old edition is not a copy of what was printed then, if its figures were revised later."],
  },
  breaks: {
    name: "Breaks in series",
    text: [
      "District series break in 2008 and 2011 and change their reference in 2015. Nothing is drawn, subtracted, fitted or said across a break. The main reading begins in 2015; the reading from 2011 appears only as a test of sensitivity and is called so.",
      "The years 2018, 2020 and 2025 carry a note: figures that span them may be compared, with the note. If BPS changes the method of the poverty line, that is a break: nowcast, scenario and comparison with targets stop by themselves.",
    ],
    assumptions: ["Between two breaks, the yearly figures of an area can be compared with each other."],
    limits: [
      "The origin of the jump of 2008 and of the common fall of 2018 is not documented.",
      "A change of practice that nobody announced cannot be registered.",
    ],
  },
  implied_population: {
    name: "Implied population",
    formula: "implied population = 100 × number of poor ÷ poverty rate",
    text: [
      "BPS computes number and rate with the same population. Both are rounded before publication, so what is known is a range. If the whole range of its change within a year lies outside ±1.5 percent, the cell is marked for inspection. The limit of 1.5 percent is a rule of this site.",
    ],
    assumptions: ["Number and rate are of the same survey, month and area."],
    limits: [
      "It is never compared with the population table, whose base is another.",
      "A mark means that a cell needs a look, not that it is wrong; the reason for leaving it is recorded.",
    ],
  },
  suspect_jump: {
    name: "Jumps that need a look",
    formula: "z = (Δln of the area − median Δln) ÷ max(1.4826 × median absolute deviation, 0.01)",
    text: [
      "The relative change of an area’s poverty rate is held against those of its province’s districts in the same year, if at least five have both figures. If z lies outside ±5, the cell is marked. A poverty line that falls, or moves by more than 15 percent within a year, is marked too. These thresholds are rules of this site.",
      "Every mark is answered: registered as a break, corrected, or left with a recorded reason.",
    ],
    assumptions: ["Most districts of a province moved in the ordinary way that year."],
    limits: ["A jump that all districts share does not show this way."],
  },
};
