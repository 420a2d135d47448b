import type { Lp2kdWords } from "../lp2kdWords.ts";

/** The words of the chapters for the annual report, in English. */
export const lp2kd: Lp2kdWords = {
  title: (place) => `The state of poverty and the priority analysis of ${place}: material for the LP2KD`,
  words: { table: "Table", figure: "Figure", page: ["Page ", " of "] },
  about: {
    name: "About this material",
    text: (place) => [
      `This material proposes the content of two chapters of the annual report on poverty reduction (LP2KD) of ${place}: how the state of poverty developed, and the findings of the priority analysis. Its sentences, tables and pictures are made from the figures of this edition; all of them may be used, edited or left out. Where a change is copied, copy the note below it too.`,
      "The names of the two chapters follow LP2KDs that other regions have published. We have not read the outline in the annex of the regulation, so no number of a regulation is given.",
      "It holds macro data only: survey estimates for the whole area, and a few figures of the area from administrative records that are named as such. Micro data, which are lists of names and addresses in registers, are not in it and belong in a chapter of their own. Numbers of people in registers are not added to, divided by or compared with the number of poor people by the survey.",
      `Unit, reference, source and status of the figures stand below every table. Unless said otherwise, they cover the people of ${place} as surveyed by the National Socio-Economic Survey (Susenas). The status “published” means a publisher’s figure, used as it was published; “computed” means worked out by this site from published figures; “nowcast”, “scenario” and “unchanged” are this site’s calculations of figures that are not published yet; “target” is a figure of a planning document.`,
      "In tables “…” means that this edition has no such figure and “–” that it is not computed or does not apply. A missing figure is never filled in.",
    ],
  },
  absent: {
    name: "What is not in it",
    text: [
      "Only the offices in charge know the following parts of the LP2KD. This material does not fill them in and gives no example of what they hold.",
    ],
    items: [
      "The budget: how it developed and where it went.",
      "Policies, strategies and programmes.",
      "Coordination: meetings, decisions and follow-up.",
      "The agenda of the coming year.",
      "Micro data: beneficiaries by name and address.",
    ],
  },
  summary: "Summary",
  numbers: {
    caption: (place) => `Key figures on poverty in ${place}, with previous figures and those of the province`,
    head: {
      measure: "Measure and unit",
      latest: "Newest",
      previous: "Previous",
      change: "Change",
      status: "Status",
      source: "Source",
    },
    measure: (name, unit) => `${name}, ${unit}`,
    notes: [
      "No standard error of the change is published.",
      "The province’s figures have the same year and reference month as the newest figures beside them. The difference of two percentages is in percentage points; the change of the poverty line is in percent.",
    ],
  },
  condition: {
    name: "How the state of poverty developed",
    text: [
      "This chapter tells what was published and how the figures moved. It does not answer why they moved.",
    ],
  },
  priority: {
    name: "Findings of the priority analysis",
    text: [
      "Four standard questions are asked of four measures: position, development, effectiveness and relevance. All answers are printed with their windows of years; there is no score and no class of priority. The thresholds are rules of this site.",
    ],
  },
  expected: {
    name: "Nowcast and scenario: this site’s calculations",
    text: [
      "This part stands apart from the two chapters above. It holds this site’s calculations of figures that are not published yet: they are no figures of BPS, no targets, and no part of how the state of poverty developed. Where they are quoted, say so.",
    ],
  },
  sections: {
    rate: { name: "Poverty rate", text: [] },
    number: { name: "Number of poor people and poverty line", text: [] },
    depth: { name: "Depth and severity", text: [] },
    beside: { name: "Together with the province or alone", text: [] },
    position: { name: "Position among the districts", text: [] },
    access: {
      name: "Access: school, health, housing and work",
      text: [
        "The indicators below are no measures of poverty. Some come from surveys, some from administrative records, such as the weighing of small children, membership of the health insurance and counts of out-of-school children; the two are not added up. Their years and months differ and are given in every row.",
      ],
    },
    questions: {
      name: "Four questions for four measures",
      text: ["Rate, number, depth and severity, each with its four answers. The answers are not added up."],
    },
    bases: {
      name: "Development by base year",
      text: [
        "Whether a measure got better or worse depends on the base year that is chosen. All base years of the comparable series are therefore shown.",
      ],
    },
    effectiveness: {
      name: "Effectiveness",
      text: [
        "Effectiveness here means that the outcome improved compared with earlier years; it is no evidence that a programme was its cause. The class may change with the length of the window, so all three are printed, with how many districts share it.",
      ],
    },
    relevance: {
      name: "Relevance",
      text: [
        "Relevance asks whether the area’s figure moves in the same direction and at the same pace as those of the province and the country. The pace depends on the base year, so all of them are shown.",
      ],
    },
    quadrant: {
      name: "Quadrants of rate and number",
      text: [
        "The figures of every district are held against two lines: the rate of the province, and the mean number of poor people of the districts.",
      ],
    },
    linkage: {
      name: "Links with other indicators",
      text: [
        "Moving together does not mean that one is the cause of the other. All that is counted is in how many years both moved in the expected direction in the same year.",
      ],
    },
    targets: {
      name: "Targets and the pace they take",
      text: [
        "The targets of a document are held against the area which that document names only; targets of the country are not used for this area.",
      ],
    },
  },
  cities: {
    caption: (count, province, period) =>
      `Poverty rate (P0) of the ${count} kota (cities) of ${province}, ${period}`,
    rank: "Rank among the kota (1 = lowest)",
    rankOfAll: "Rank among all districts (1 = lowest)",
  },
  method: {
    name: "Methods, sources and limits",
    text: [
      "Every method is described in full, with its assumptions and limits, on this site’s method page; the full address of every source is on its data page.",
    ],
    computing: "How the numbers were computed",
    indicators: {
      name: "Indicators",
      text: [],
      head: { name: "Indicator", unit: "Unit", measures: "What it measures" },
    },
    breaks: {
      name: "Breaks and notes",
      text: [
        "Nothing is drawn, subtracted or said across a break. A change of reference is crossed only in results that are called a sensitivity check.",
      ],
      head: { indicators: "Indicators", year: "Year", severity: "Kind", note: "Note" },
      severity: { putus: "break", acuan: "change of reference", catatan: "note" },
    },
    sources: {
      name: "Sources",
      text: [
        "Most tables of BPS were read through public copies. Tables of BPS are given with their address, others with their site, where there is one.",
      ],
      head: { id: "Code", title: "Title", publisher: "Publisher", address: "Address" },
    },
  },
  seeTable: "The numbers are in the table after this picture.",
  part: (place, of) => `part ${place} of ${of}`,
  reference: "Reference",
  monthByRow: "month by row, where the source names it",
  publishedUnit: "Unit of published figures",
  unitByIndicator: "by indicator, see the table of indicators",
  archive: {
    folders: { pictures: "pictures", data: "data" },
    lede: (title) => `Package “${title}”: text with tables and pictures, and the data of every picture.`,
    files: {
      markdown: "the whole text with its tables, as Markdown",
      pictures: "pictures ready for use (PNG)",
      csv: "the data of every picture: commas, decimal point",
      excelCsv: "the same data for Excel in Indonesian: semicolons, decimal comma",
    },
  },
};
