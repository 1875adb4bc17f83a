import type { TextName } from "../languages/language.ts";
import type { CommitmentStep, PledgeStep } from "./donor-trace.ts";
import type { Place, Time } from "./places.ts";

export interface Money {
  readonly outstanding: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly uncovered: string;
  readonly funding: string;
}

export interface Pledged {
  readonly pledges: number;
  readonly pledged: string;
  readonly outstanding: string;
}

export interface Flows extends Pledged {
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
}

/** The donor report as the API answers it: what of it a document shows. */
export interface DonorReportContent {
  readonly provider: string;
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly totals: Pledged & Money;
  readonly recipients: readonly (Place & Money)[];
  readonly lines: readonly (Place & Time & Money & { readonly standing: string })[];
  readonly earmarkings: readonly (Pledged & { readonly earmarking: TextName & string })[];
  readonly kinds: readonly (Pledged & { readonly kind: TextName & string })[];
  readonly modalities: readonly (Flows & { readonly modality: TextName & string })[];
  readonly channels: readonly (Flows & { readonly code?: string; readonly name?: string })[];
  readonly overdue: readonly (Time & {
    readonly title: string;
    readonly reason: "payment-year-passed" | "validity-ended";
    readonly since: string;
    readonly amount: string;
  })[];
  readonly frontLoading: {
    readonly financingCost: string;
    readonly years: readonly {
      readonly year: number;
      readonly available: string;
      readonly payable: string;
      readonly ahead: string;
    }[];
  };
  readonly openMoney: { readonly linked: string; readonly unmatched: string; readonly expired: string };
  readonly trace: {
    readonly pledges: readonly PledgeStep[];
    readonly withoutPledge: readonly CommitmentStep[];
  };
  readonly responses: {
    readonly counts: readonly { readonly answer: TextName & string; readonly responses: number }[];
    readonly items: readonly {
      readonly requirementId: string;
      readonly state: string;
      readonly answer: TextName & string;
      readonly answeredOn: string;
    }[];
  };
}
