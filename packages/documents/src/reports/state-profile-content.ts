import type { Pillar } from "@angkor/domain/shared";
import type { ToldFinding } from "../languages/finding.ts";
import type { Language, TextName, Texts } from "../languages/language.ts";
import type { LineFigures } from "./figure-columns.ts";
import type { Filters } from "./filters.ts";
import type { Names } from "./not-reported.ts";
import type { Place, Time } from "./places.ts";

interface Source {
  readonly citation: string;
  readonly url?: string;
  readonly verified: boolean;
}

interface Obligation {
  readonly flag: "article5" | "article4" | "victimAssistance";
  readonly from: string;
  readonly deadline?: string;
  readonly daysToDeadline?: number;
  readonly reason: string;
  readonly source: Source;
}

interface Plan {
  readonly id: string;
  readonly kind: TextName & string;
  readonly title: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly currency: string;
  readonly requirement: { readonly revised: string };
  readonly nationalContribution: string;
  readonly nationalContributionPlanned: string;
  readonly assistanceRequired: string;
  readonly nationalShare: string | null;
}

/** What is planned, or was reached; the methods of land release of what was reached only. */
export interface Reached {
  readonly areaM2?: number;
  readonly cancelledM2?: number;
  readonly reducedM2?: number;
  readonly clearedM2?: number;
  readonly areas?: number;
  readonly people?: number;
  readonly description?: string;
}

export interface PlanProgress {
  readonly title: string;
  readonly status: string;
  readonly lines: readonly (Time & {
    /** Of the activity; absent where it is told of the whole pillar. */
    readonly title?: string;
    readonly pillar: Pillar;
    readonly planned?: Reached;
    readonly reached?: Reached;
  })[];
  readonly cumulative: readonly {
    readonly pillar: Pillar;
    readonly measure: "areaM2" | "areas" | "people";
    readonly planned?: number;
    readonly reached?: number;
    readonly through?: number;
    readonly toDate?: {
      readonly planned: number;
      readonly reached: number;
      readonly share: string | null;
    };
    readonly notReported: readonly number[];
  }[];
  readonly remaining: readonly {
    readonly measure: "areaM2" | "areas";
    readonly stated: number;
    readonly since: number;
    readonly reached?: number;
    readonly remaining?: number;
  }[];
  readonly unconfirmed: readonly number[];
}

export interface ProfileNeed {
  readonly requirement: {
    readonly id: string;
    readonly title: string;
    readonly pillar: Pillar;
    readonly kind: TextName & string;
    readonly currency: string;
    readonly priority?: number;
  };
  readonly asked: string;
  readonly committed: string;
  readonly open: string;
  readonly answerBy: string;
  readonly overdue: boolean;
  readonly responses: readonly {
    readonly provider: string;
    readonly answer: TextName & string;
    readonly statement?: string;
    readonly updatedAt: string;
  }[];
}

interface Money {
  readonly pledged: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
}

interface Provider extends Money {
  readonly donor: string | null;
  readonly class: (TextName & string) | null;
  readonly share: string | null;
  readonly undivided: Money;
  readonly channels: readonly { readonly code: string; readonly name?: string }[];
  readonly localOrganisations: boolean;
}

interface Pledge {
  readonly donor: string;
  readonly title: string;
  readonly kind: TextName & string;
  readonly currency: string;
  readonly targets: { readonly states?: readonly string[]; readonly pillars?: readonly Pillar[] };
  readonly pledged: string;
  readonly outstanding: string;
  readonly announcedOn?: string;
}

interface FundAllocation extends Time {
  readonly fund: string;
  readonly status: "recorded" | "cancelled";
  readonly target: { readonly pillar: Pillar };
  readonly currency: string;
  readonly amount: string;
  readonly disbursed: string;
}

interface ReportAnswer {
  readonly answer: "yes" | "no";
  readonly source: { readonly sourceDocument: string; readonly page?: string; readonly section?: string };
  readonly entries?: readonly string[];
}

export interface OwnReport {
  readonly year: number;
  readonly documents: readonly { readonly ref: string; readonly title: string }[];
  readonly answers: {
    readonly progress?: ReportAnswer;
    readonly challenges?: ReportAnswer;
    readonly requirements?: ReportAnswer;
  };
}

export interface MobilisationPlan {
  readonly title: string;
  readonly currency: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly actions: readonly {
    readonly title: string;
    readonly responsible: string;
    readonly dueOn: string;
    readonly status: "planned" | "under-way" | "done" | "dropped";
  }[];
  readonly progress?: {
    readonly lines: readonly (Time & {
      readonly source: TextName & string;
      readonly target?: string;
      readonly raised: string;
      readonly share: string | null;
    })[];
  };
}

interface Finding extends ToldFinding {
  readonly code: string;
  readonly severity: TextName & string;
  readonly outcome: string;
  readonly citations: readonly { readonly reference: string }[];
}

/** The profile of a State as the API answers it: what of it a document shows. */
export interface StateProfileContent {
  readonly state: string;
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly filters: Filters };
  readonly roster: { readonly statesParty: boolean; readonly party?: { readonly from: string } };
  readonly obligations: readonly Obligation[];
  readonly plans: readonly Plan[];
  readonly progress: readonly PlanProgress[];
  readonly position?: LineFigures & {
    readonly requirementStatus: string;
    readonly undividedFunding: string;
    readonly gapIfFullyAllocated: string | null;
  };
  readonly totals: LineFigures;
  readonly cells: readonly (LineFigures & { readonly pillar: Pillar; readonly year: number })[];
  readonly byPillar: readonly (LineFigures & { readonly pillar: Pillar })[];
  readonly byYear: readonly (LineFigures & { readonly year: number })[];
  readonly victimAssistance?: {
    readonly earmarked: { readonly funding: string };
    readonly broader: { readonly funding: string; readonly undivided: string };
  };
  readonly unallocated: readonly (LineFigures & Place & Time)[];
  readonly shared: readonly (LineFigures & Place & Time)[];
  readonly needs: readonly ProfileNeed[];
  readonly providers: readonly Provider[];
  readonly pledges: readonly Pledge[];
  readonly fundAllocations: readonly FundAllocation[];
  readonly cooperation: {
    readonly year: number;
    readonly reported: boolean;
    readonly reports: readonly OwnReport[];
  };
  readonly resourceMobilisationPlans: readonly MobilisationPlan[];
  readonly completeness?: {
    readonly plan: { readonly title: string };
    readonly score: { readonly met: number; readonly applicable: number };
    readonly findings: readonly Finding[];
  };
  readonly sources: readonly (Source & { readonly of: readonly string[] })[];
}

/** What every part of the document is written with. */
export interface ProfileWriting {
  readonly profile: StateProfileContent;
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
  /** What the State is called. */
  readonly state: string;
}
