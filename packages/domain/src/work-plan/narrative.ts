/** What a plan says on one subject, and where in the document it says so: a page, a paragraph, an annex. */
export interface PlanSection {
  readonly text: string;
  readonly reference?: string;
}

/** What the Action Plan asks every plan to say in words (Actions 3, 5, 6, 18, 23, 41). */
export const planSectionNames = [
  "evidenceBase",
  "diverseNeeds",
  "climateEnvironment",
  "riskEducation",
  "resourceMobilisation",
] as const;
export type PlanSectionName = (typeof planSectionNames)[number];
export type PlanSections = Readonly<Partial<Record<PlanSectionName, PlanSection>>>;

/** The implications that a request for extension tells of (Article 5.4 (c)). */
export const implicationNames = ["humanitarian", "social", "economic", "environmental"] as const;
export type ImplicationName = (typeof implicationNames)[number];

/** What Article 5.4 asks of a request for extension, beside the work plan for the period. */
export interface ExtensionRequest {
  /** From the deadline in force to the one asked for, `YYYY-MM-DD`. */
  readonly duration?: { readonly from: string; readonly to: string };
  readonly reasons?: PlanSection;
  readonly workDone?: PlanSection;
  readonly meansAvailable?: PlanSection;
  readonly impedingCircumstances?: PlanSection;
  readonly implications?: Readonly<Partial<Record<ImplicationName, PlanSection>>>;
}

/** What is left to release, as the plan states it (Action 22); square metres and numbers of areas. */
export interface RemainingChallenge {
  readonly areaM2?: number;
  readonly areas?: number;
  /** The day of the figures. */
  readonly on?: string;
}

/** Totals as the document prints them, in minor units of the plan's currency; never counted, only compared. */
export interface StatedTotals {
  readonly cost?: bigint;
  readonly nationalContribution?: bigint;
  readonly assistanceRequired?: bigint;
}
