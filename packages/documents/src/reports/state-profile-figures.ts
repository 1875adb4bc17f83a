import { percentIn } from "../languages/language.ts";
import type { Block, HeatChart, Section } from "../report/report-document.ts";
import { paragraph, shown, table } from "./blocks.ts";
import { yearsChart } from "./coverage-charts.ts";
import { bothRoutes } from "./coverage-groups.ts";
import { figureCells, figureColumns, undividedColumns } from "./figure-columns.ts";
import { pillarWords, placeWords, timeWords } from "./places.ts";
import type { ProfileWriting } from "./state-profile-content.ts";

/** What is needed, there and missing: by year, and by pillar; none where nothing is recorded. */
export const figureSections = (writing: ProfileWriting): Section[] => {
  const { profile, text } = writing;
  const undivided = undividedTable(writing);
  return [
    ...(profile.cells.length === 0 ? [] : dividedSections(writing)),
    ...(undivided.length === 0
      ? []
      : [{ heading: text("undividedMoney"), blocks: [paragraph(text("basisUndividedText")), ...undivided] }]),
  ];
};

const dividedSections = (writing: ProfileWriting): Section[] => {
  const { profile, text } = writing;
  return [
    {
      heading: text("requirementAndFunding"),
      blocks: [...shown(yearsChart({ ...writing, report: profile })), byYear(writing)],
    },
    {
      heading: text("byPillar"),
      blocks: [
        ...shown(heatOfPillars(writing)),
        byPillar(writing),
        // Of a single pillar the years have told it.
        ...(profile.byPillar.length < 2 ? [] : [cells(writing)]),
        ...routes(writing),
      ],
    },
  ];
};

const byYear = ({ profile, text }: ProfileWriting): Block =>
  table(
    text("byYear"),
    [{ heading: text("year"), kind: "year", note: text("basisYear") }, ...figureColumns(text)],
    profile.byYear.map((line) => [line.year, ...figureCells(line)]),
  );

const byPillar = ({ profile, text }: ProfileWriting): Block =>
  table(
    text("byPillar"),
    [{ heading: text("pillar"), kind: "text" }, ...figureColumns(text)],
    profile.byPillar.map((line) => [text(line.pillar), ...figureCells(line)]),
  );

const cells = ({ profile, text }: ProfileWriting): Block =>
  table(
    text("byPillarAndYear"),
    [
      { heading: text("pillar"), kind: "text" },
      { heading: text("year"), kind: "year" },
      ...figureColumns(text),
    ],
    profile.cells.map((line) => [text(line.pillar), line.year, ...figureCells(line)]),
  );

const heatOfPillars = ({ profile, language, text }: ProfileWriting): HeatChart | undefined => {
  const covered = profile.cells.filter(({ coverage }) => coverage !== null);
  if (covered.length < 2) return undefined;
  const years = [...new Set(covered.map(({ year }) => year))].sort((one, other) => one - other);
  const pillars = [...new Set(covered.map(({ pillar }) => pillar))];
  const list = covered
    .map(({ pillar, year, coverage }) => `${text(pillar)} ${year} ${percentIn(coverage ?? "0", language)}`)
    .join(", ");
  return {
    kind: "heat",
    title: text("heatOfPillars"),
    inWords: text("heatOfPillarsWords", { list }),
    rows: pillars.map((pillar) => text(pillar)),
    years,
    values: pillars.map((pillar) =>
      years.map(
        (year) => covered.find((cell) => cell.pillar === pillar && cell.year === year)?.coverage ?? null,
      ),
    ),
  };
};

/** Where there is anything of either. */
const routes = (writing: ProfileWriting): Block[] => {
  const { victimAssistance } = writing.profile;
  if (victimAssistance === undefined) return [];
  const { earmarked, broader } = victimAssistance;
  const amounts = [earmarked.funding, broader.funding, broader.undivided];
  return amounts.some((amount) => Number(amount) > 0)
    ? bothRoutes(victimAssistance, { ...writing, report: writing.profile })
    : [];
};

/** Money of several States or years, and needs of several pillars: each line by itself. */
const undividedTable = ({ profile, text, nameOf }: ProfileWriting): Block[] => {
  const lines = [...profile.unallocated, ...profile.shared];
  if (lines.length === 0) return [];
  return [
    table(
      text("undividedMoney"),
      [
        { heading: text("states"), kind: "text" },
        { heading: text("pillar"), kind: "text" },
        { heading: text("years"), kind: "label" },
        ...undividedColumns(text),
      ],
      lines.map((line) => [
        placeWords(line, text, nameOf),
        pillarWords(line, text),
        timeWords(line),
        ...figureCells(line),
      ]),
    ),
  ];
};
