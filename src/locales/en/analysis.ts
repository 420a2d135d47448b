import type { AnalysisWords } from "../locale.ts";

/** The words of the page of standard analyses, in English. */
export const analysis: AnalysisWords = {
  title: "Standard analyses",
  lede: "The questions a poverty-reduction meeting asks, and what the figures answer. There is no score and no class; every answer comes with its window of years.",
  sections: [
    {
      id: "perkembangan",
      name: "Development: which way is it going?",
      text: [
        "A direction is named only if the series is long and clear enough; otherwise the answer is “no clear change”, which does not mean stable. The answer also depends on the base year: the second figure shows them all.",
      ],
      figures: ["headcount_ratio_trend", "base_years"],
    },
    {
      id: "posisi",
      name: "Relative position: how does it compare with others in the same year?",
      text: [
        "Rank 1 is the lowest. Ranks are counted from published figures; the survey’s uncertainty is not included.",
      ],
      figures: ["position", "districts", "tile_map", "slope"],
    },
    {
      id: "keserempakan",
      name: "Synchrony: did the others move the same way?",
      text: [
        "Where almost all districts move the same way in a year, one city’s change cannot be linked to what that city did.",
      ],
      figures: ["synchrony"],
    },
    {
      id: "relevansi",
      name: "Relevance: the same way, and as fast, as province and country?",
      text: [
        "In Jawa Tengah “the same way” almost always holds; pace is what differs. It depends on the base year, so all of them are shown.",
      ],
      figures: ["comparison", "relevance"],
    },
    {
      id: "efektivitas",
      name: "Effectiveness: is the improvement sustained?",
      text: [
        "Effectiveness here means that the outcome improved on earlier years; it is no evidence that a programme is the cause. The class changes with the length of the window, so all three are printed, with how many districts share each.",
      ],
      figures: ["effectiveness"],
    },
    {
      id: "empat_pertanyaan",
      name: "Four questions for four measures",
      text: [
        "Rate, number, depth and severity, each with its four answers. They are not added up to a score.",
      ],
      figures: ["four_questions"],
    },
    {
      id: "kuadran",
      name: "Quadrants: rate and number",
      text: [
        "Each district is held against two lines: the province’s rate, and the districts’ mean number of poor people.",
      ],
      figures: ["quadrant"],
    },
    {
      id: "keterkaitan",
      name: "Linkage: do other indicators move along?",
      text: [
        "Moving together does not mean that one is the cause of the other. All that is counted is in how many years both moved the hoped-for way.",
      ],
      figures: ["determinants", "access"],
    },
    {
      id: "uraian",
      name: "Taking apart: what is the change made of?",
      text: [
        "The number of poor people is, by arithmetic, the rate times the implied population. Depth is read in rupiah. The poverty line and the minimum wage are compared from every base year, since the answer can turn.",
      ],
      figures: [
        "rate_and_number",
        "number_split",
        "depth_and_severity",
        "shortfall",
        "line_and_wage",
        "line_parts",
      ],
    },
    {
      id: "target",
      name: "Targets: what was asked, what happened?",
      text: [
        "A document’s target is compared only with the area it names; a target for the country is not used for the city.",
      ],
      figures: ["targets", "target_ledger"],
    },
    {
      id: "ke_depan",
      name: "Ahead: nowcast and scenario",
      text: ["Nowcast, scenario and target are three different things."],
      figures: ["nowcast", "scenario"],
    },
  ],
};
