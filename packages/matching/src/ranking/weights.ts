import type { Fault } from "@angkor/domain";

/** The parts of a score. `pillar-experience` is told of likely donors only. */
export const partNames = [
  "years-of-overlap",
  "share-of-gap",
  "treaty-deadline",
  "lowest-coverage",
  "completeness",
  "past-partnership",
  "pillar-experience",
] as const;
export type PartName = (typeof partNames)[number];

/** How much each part counts: whole numbers from 0 to 100. Only their proportions matter. */
export interface Weights {
  /** Tells scores of one set of weights from those of another; ends in `+custom` where a request replaced any. */
  readonly version: string;
  readonly weights: Readonly<Record<PartName, number>>;
}

export const maximumWeight = 100;

/** What counts unless a request says otherwise: the State left furthest behind comes first. */
export const rankingWeights: Weights = {
  version: "2026-1",
  weights: {
    "years-of-overlap": 15,
    "share-of-gap": 20,
    "treaty-deadline": 20,
    "lowest-coverage": 25,
    completeness: 10,
    "past-partnership": 10,
    "pillar-experience": 10,
  },
};

export type CheckedWeights =
  | { readonly ok: true; readonly weights: Weights }
  | { readonly ok: false; readonly errors: readonly Fault[] };

const isPartName = (name: string): name is PartName => partNames.some((part) => part === name);

const weightFault = (name: string, weight: number): Fault[] => {
  const pointer = `/weights/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  if (!isPartName(name)) {
    return [{ pointer, detail: `There is no such part; the parts are ${partNames.join(", ")}.` }];
  }
  return Number.isInteger(weight) && weight >= 0 && weight <= maximumWeight
    ? []
    : [{ pointer, detail: `A weight is a whole number from 0 to ${maximumWeight}.` }];
};

/** The default weights with those that a request replaces; every fault of the request at once. */
export const checkWeights = (replaced: Readonly<Record<string, number>> = {}): CheckedWeights => {
  const given = Object.entries(replaced);
  if (given.length === 0) return { ok: true, weights: rankingWeights };
  const errors = given.flatMap(([name, weight]) => weightFault(name, weight));
  if (errors.length > 0) return { ok: false, errors };
  const weights = { ...rankingWeights.weights, ...replaced };
  if (partNames.every((name) => weights[name] === 0)) {
    return { ok: false, errors: [{ pointer: "/weights", detail: "At least one part must count." }] };
  }
  return { ok: true, weights: { version: `${rankingWeights.version}+custom`, weights } };
};
