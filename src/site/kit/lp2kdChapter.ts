import type { FigureId } from "../../locales/locale.ts";
import { CONDITION_SECTIONS, type NamedText, PRIORITY_SECTIONS } from "../../locales/lp2kdWords.ts";
import { profileText } from "../../locales/profileText.ts";
import type { Block, Chapter } from "../../model/chapter.ts";
import type { Figure } from "../../model/figure.ts";
import type { ProvinceSplit } from "../../model/provinceSplit.ts";
import type { Publisher } from "../../model/publisher.ts";
import { districtProfiles } from "../../profile.ts";
import { asOf, standing } from "../../publish/publication.ts";
import type { Volume } from "../content.ts";
import { MEETING_REPORT } from "../links.ts";
import { plainText } from "../plainText.ts";
import { chapterFigure, type DrawnPng } from "./chapterFigure.ts";
import { lp2kdCities } from "./lp2kdCities.ts";
import { EXPECTED_PLAN, SECTION_PLANS, type SectionPlan } from "./lp2kdFigures.ts";
import { lp2kdMethod } from "./lp2kdMethod.ts";
import { lp2kdNumbers } from "./lp2kdNumbers.ts";

/** What the chapters are made from besides an edition. */
export interface Lp2kdMaterial {
  readonly publisher: Publisher;
  readonly splits: readonly ProvinceSplit[];
  readonly png: DrawnPng;
}

/**
 * The chapters on condition and priorities for the annual report of the poverty-reduction team, from an edition's
 * figures and sentences alone. Figures the edition has no material for are left out.
 */
export async function lp2kdChapter(volume: Volume, material: Lp2kdMaterial): Promise<Chapter> {
  const { edition, locale } = volume;
  const { lp2kd, site, language, date } = locale;
  const { definition, regions } = edition;
  const place = regions.get(definition.focus)?.name ?? definition.focus;
  const profile = districtProfiles(edition, material.splits)(definition.focus);
  const texts = new Map(profileText(profile, locale.profile).map(({ id, paragraphs }) => [id, paragraphs]));
  const report = volume.reports.get(MEETING_REPORT);
  const of = (id: FigureId) => volume.figures.find((figure) => figure.id === id);
  const shown = planned().flatMap(({ figures }) => figures.flatMap((id) => of(id) ?? []));

  const figures = async (plan: SectionPlan): Promise<Block[]> => {
    const found = plan.figures.flatMap((id): Figure | readonly Figure[] => of(id) ?? []);
    const blocks = await Promise.all(
      found.map((figure) => chapterFigure(figure, locale, material.png, plan.told.length === 0)),
    );
    return blocks.flat();
  };
  const told = (plan: SectionPlan) =>
    plan.told.flatMap((id) => texts.get(id) ?? []).map((text): Block => ({ kind: "paragraph", text }));
  const section = async (id: keyof typeof SECTION_PLANS): Promise<Block[]> => {
    const plan = SECTION_PLANS[id];
    const cities = id === "position" ? lp2kdCities(volume) : undefined;
    return [
      ...named(2, lp2kd.sections[id]),
      ...told(plan),
      ...(cities === undefined ? [] : [cities]),
      ...(await figures(plan)),
    ];
  };
  const sections = async (ids: readonly (keyof typeof SECTION_PLANS)[]) =>
    (await Promise.all(ids.map(section))).flat();

  return {
    name: "lp2kd",
    title: lp2kd.title(place),
    language,
    maker: material.publisher.name[language],
    date: definition.cutoff,
    standing: [
      [
        {
          text: material.publisher.official
            ? site.publishedBy(material.publisher.name[language])
            : site.standingShort,
          bold: true,
        },
        { text: ` · ${asOf({ edition }, language)}` },
      ],
      standing(material, language),
      site.confusable,
    ],
    footer: `${material.publisher.official ? "" : `${site.standingShort} · `}${asOf({ edition }, language)}`,
    words: lp2kd.words,
    blocks: [
      ...named(1, { name: lp2kd.about.name, text: lp2kd.about.text(place) }),
      { kind: "paragraph", text: site.editionNote(date(definition.cutoff)) },
      ...named(2, lp2kd.absent),
      { kind: "list", items: lp2kd.absent.items },
      { kind: "heading", level: 1, text: lp2kd.summary },
      ...(report === undefined
        ? []
        : [
            {
              kind: "paragraph",
              text: [
                { text: `${plainText(report.headline)}.`, bold: true },
                { text: ` ${plainText(report.lede)}` },
              ],
            } satisfies Block,
          ]),
      lp2kdNumbers(volume, place),
      ...named(1, lp2kd.condition),
      ...(await sections(CONDITION_SECTIONS)),
      ...named(1, lp2kd.priority),
      ...(await sections(PRIORITY_SECTIONS)),
      ...named(1, lp2kd.expected),
      ...told(EXPECTED_PLAN),
      ...(await figures(EXPECTED_PLAN)),
      { kind: "heading", level: 1, text: site.cannot },
      {
        kind: "list",
        items: report === undefined ? locale.profile.cannot(profile) : report.cannot.map(plainText),
      },
      ...lp2kdMethod(volume, shown),
    ],
  };
}

/** Every part that has figures, in the order of the chapters. */
function planned(): SectionPlan[] {
  return [...[...CONDITION_SECTIONS, ...PRIORITY_SECTIONS].map((id) => SECTION_PLANS[id]), EXPECTED_PLAN];
}

function named(level: 1 | 2, { name, text }: NamedText): Block[] {
  return [
    { kind: "heading", level, text: name },
    ...text.map((each): Block => ({ kind: "paragraph", text: each })),
  ];
}
