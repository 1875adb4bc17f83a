import {
  type AppliedRate,
  type Currency,
  type Destination,
  isOrganisationCode,
  isPillar,
  isStateCode,
  type Pillar,
  parseSpanKey,
  type Scope,
  type Span,
  type StateCode,
  spanKey,
} from "../shared/index.ts";
import type { ContributionStatus, WorkPlan } from "../work-plan/work-plan.ts";

/** Parts of funding, each counted once more by itself: never added to funding, and not to one another. */
export const fundingParts = ["local", "front-loaded", "innovative"] as const;
export type FundingPart = (typeof fundingParts)[number];

/**
 * What a position counts. `uncovered` is what was paid beyond its commitment: funding of its own. `broader` is
 * commitments of broader victim-assistance funding and payments beyond them: no funding of any requirement.
 */
export const measures = [
  "pledged",
  "committed",
  "disbursed",
  "uncovered",
  ...fundingParts,
  "broader",
] as const;
export type Measure = (typeof measures)[number];

/** One figure of a position: a measure of a destination and span, in one currency and one visibility class. */
export interface AmountKey {
  readonly measure: Measure;
  readonly destination: Destination;
  readonly span: Span;
  readonly scope: Scope;
  readonly currency: Currency;
}

/** Minor units of the original currency, and their US dollar value with eight decimals. */
export interface Amount {
  readonly minor: bigint;
  readonly usdValue: bigint;
}

/** What a State declares it needs and gives, by one plan or requirement; replaced whole by the next version. */
export interface Declaration {
  readonly id: string;
  readonly state: StateCode;
  readonly scope: Scope;
  readonly currency: Currency;
  readonly rate: AppliedRate;
  readonly lines: readonly DeclaredLine[];
}

/** Minor units of the declaration's currency. */
export interface DeclaredLine {
  readonly pillar: Pillar;
  readonly span: Span;
  readonly requirement: bigint;
  readonly requirementOriginal: bigint;
  readonly assistanceRequired: bigint;
  readonly national: Readonly<Record<ContributionStatus, bigint>>;
}

/** The money of one holder: a State, several States together, or none in particular. */
export interface Position {
  readonly states: readonly StateCode[];
  readonly declarations: readonly Declaration[];
  readonly amounts: readonly (AmountKey & Amount)[];
}

/** The name of a holder: `KHM`, `KHM+UKR` for shared money, `-` for money of no State in particular. */
export const holderKey = (states: readonly StateCode[]): string =>
  states.length === 0 ? "-" : states.join("+");

export const holderStates = (key: string): StateCode[] =>
  key === "-" ? [] : key.split("+").filter(isStateCode);

const list = (members: readonly string[]): string => (members.length === 0 ? "-" : members.join("+"));

/** The name of an amount inside its holder: `committed|survey-clearance|2025|public|EUR`. */
export const amountName = ({ measure, destination, span, scope, currency }: AmountKey): string =>
  [measure, list(destination.pillars), spanKey(span), scope.replace("|", "~"), currency].join("|");

/** Reads {@link amountName} back; undefined when the text is none. */
export const parseAmountName = (
  name: string,
  states: readonly StateCode[],
  toCurrency: (code: string) => Currency,
): AmountKey | undefined => {
  const [measure, pillarList, span, scope, code, ...rest] = name.split("|");
  const known = measures.find((candidate) => candidate === measure);
  if (
    known === undefined ||
    pillarList === undefined ||
    span === undefined ||
    code === undefined ||
    rest.length > 0
  ) {
    return undefined;
  }
  const parsed = parseScope(scope);
  if (parsed === undefined) return undefined;
  return {
    measure: known,
    destination: { states, pillars: pillarList === "-" ? [] : pillarList.split("+").filter(isPillar) },
    span: parseSpanKey(span),
    scope: parsed,
    currency: toCurrency(code),
  };
};

const parseScope = (text: string | undefined): Scope | undefined => {
  if (text === "public") return text;
  const [kind, owner] = text?.split("~") ?? [];
  if (owner === undefined || !(isStateCode(owner) || isOrganisationCode(owner))) return undefined;
  switch (kind) {
    case "private":
    case "private+isu":
    case "committee":
    case "states-parties":
      return `${kind}|${owner}`;
    default:
      return undefined;
  }
};

/** What a plan declares as it stands, by pillar and span; undefined while it counts for nothing. */
export const declaredLines = (plan: WorkPlan): DeclaredLine[] => {
  const lines = new Map<string, DeclaredLine>();
  const at = (pillar: Pillar, span: Span): DeclaredLine =>
    lines.get(`${pillar}|${spanKey(span)}`) ?? {
      pillar,
      span,
      requirement: 0n,
      requirementOriginal: 0n,
      assistanceRequired: 0n,
      national: { planned: 0n, committed: 0n, disbursed: 0n },
    };
  const put = (line: DeclaredLine) => lines.set(`${line.pillar}|${spanKey(line.span)}`, line);
  for (const activity of plan.content.activities) {
    for (const year of activity.years) {
      const line = at(activity.pillar, year.span);
      const national = year.nationalContribution;
      put({
        ...line,
        requirement: line.requirement + year.cost,
        assistanceRequired: line.assistanceRequired + year.assistanceRequired,
        national: national
          ? { ...line.national, [national.status]: line.national[national.status] + national.minor }
          : line.national,
      });
    }
  }
  for (const activity of plan.original?.activities ?? []) {
    for (const year of activity.years) {
      const line = at(activity.pillar, year.span);
      put({ ...line, requirementOriginal: line.requirementOriginal + year.cost });
    }
  }
  return [...lines.values()];
};
