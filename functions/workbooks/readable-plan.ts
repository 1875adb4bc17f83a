import { WorkPlanInputSchema } from "@angkor/contract/schemas/work-plan";
import { contentFaults, type Fault, firstYear, lastYear } from "@angkor/domain";
import { toContent } from "../work-plans/work-plan-dto.ts";

type Path = readonly string[];
type Parts = Readonly<Record<string, unknown>>;

const isParts = (value: unknown): value is Parts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listAt = (value: unknown, name: string): readonly unknown[] => {
  const found = isParts(value) ? value[name] : undefined;
  return Array.isArray(found) ? found : [];
};

/** An item of a list and the place that it has in the whole plan. */
interface Placed {
  readonly item: unknown;
  readonly place: number;
}

const without = (items: readonly unknown[], broken: (place: number) => boolean): readonly Placed[] =>
  items.map((item, place) => ({ item, place })).filter(({ place }) => !broken(place));

/**
 * What the rules of a plan find in the part of it that can be read: activities and years with a fault of their own are
 * left out, and what is missing of the plan as a whole is taken to be right. Pointers are into the whole plan.
 */
export const readableFaults = (plan: Parts, faults: readonly Fault[]): readonly Fault[] => {
  const paths = faults.map(({ pointer }) => pointer.split("/").slice(1));
  const activities = without(listAt(plan, "activities"), (place) =>
    breaks(paths, ["activities", `${place}`], ["years"]),
  )
    .map(({ item, place }) => ({
      item,
      place,
      years: without(listAt(item, "years"), (year) =>
        breaks(paths, ["activities", `${place}`, "years", `${year}`], []),
      ),
    }))
    .filter(({ years }) => years.length > 0);
  const parsed = WorkPlanInputSchema.safeParse({
    ...headOf(plan, paths),
    activities: activities.map(({ item, years }) => ({
      ...(isParts(item) && item),
      years: years.map((year) => year.item),
    })),
  });
  if (!parsed.success) return [];
  const placeOf = (pointer: string): string =>
    pointer.replace(/^\/activities\/(\d+)(?:\/years\/(\d+))?/, (_, a: string, y: string | undefined) => {
      const activity = activities[Number(a)];
      const year = y === undefined ? "" : `/years/${activity?.years[Number(y)]?.place}`;
      return `/activities/${activity?.place}${year}`;
    });
  return contentFaults(toContent(parsed.data)).map(({ pointer, detail }) => ({
    pointer: placeOf(pointer),
    detail,
  }));
};

/** Whether a fault stands at a part or inside it, `apart` from some of its own parts. */
const breaks = (paths: readonly Path[], part: Path, apart: readonly string[]): boolean =>
  paths.some(
    (path) => part.every((name, index) => path[index] === name) && !apart.includes(path[part.length] ?? ""),
  );

/** The plan as a whole, with something that breaks no rule in place of what can't be read. */
const headOf = (plan: Parts, paths: readonly Path[]): Parts => {
  const broken = new Set(paths.map(([name]) => name));
  const said = Object.fromEntries(Object.entries(plan).filter(([name]) => !broken.has(name)));
  const { extensionRequest, ...others } = said;
  return {
    state: "KHM",
    title: "A plan",
    // Of the most decimals there are: every amount fits.
    currency: "CLF",
    period: { from: firstYear, to: lastYear },
    ...others,
    ...(broken.has("kind") ? { kind: "national-work-plan" } : { extensionRequest }),
  };
};
