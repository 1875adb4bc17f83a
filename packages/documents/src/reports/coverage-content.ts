import type { Pillar } from "@angkor/domain/shared";
import type { Language, Texts } from "../languages/language.ts";
import type { LineFigures } from "./figure-columns.ts";
import type { Filters } from "./filters.ts";
import type { Names } from "./not-reported.ts";

interface Money {
  readonly pledged: string;
  readonly committed: string;
  readonly disbursed: string;
  readonly funding: string;
}

/** The coverage report as the API answers it: what of it is shown. A table that was not asked for is empty. */
export interface CoverageContent {
  readonly currency: string;
  readonly computedAt: string;
  readonly asOf?: string;
  readonly basis: { readonly filters: Filters };
  readonly totals: LineFigures;
  readonly byState: readonly (LineFigures & { readonly state: string })[];
  readonly byPillar?: readonly (LineFigures & { readonly pillar: Pillar })[];
  readonly byYear?: readonly (LineFigures & { readonly year: number })[];
  readonly byDonor?: readonly (Money & {
    readonly donor: string | null;
    readonly class: "states-parties" | "states-not-party" | "organisations" | null;
    readonly share: string | null;
    readonly undivided: Money;
  })[];
  readonly byDonorAndState?: readonly (Money & { readonly donor: string | null; readonly state: string })[];
  /** States Parties, States not party, organisations; last what rounding adds. */
  readonly providers: readonly (Money & {
    readonly class: "states-parties" | "states-not-party" | "organisations" | null;
    readonly providers: number;
    readonly undivided: Money;
  })[];
  /** Both routes of Action 43; absent where only other pillars were asked for. */
  readonly victimAssistance?: {
    readonly earmarked: { readonly funding: string };
    readonly broader: { readonly funding: string; readonly undivided: string };
  };
  readonly victimAssistanceByState: readonly {
    readonly state: string;
    readonly requirement: string | null;
    readonly earmarked: string;
    readonly broader: string;
  }[];
  readonly statesNotParty: { readonly states: readonly string[]; readonly totals: LineFigures };
  readonly predictability: readonly {
    readonly year: number;
    readonly requirement: string;
    readonly committed: string;
    readonly share: string | null;
  }[];
  readonly withoutSupport: readonly {
    readonly state: string;
    readonly years: { readonly from: number; readonly to: number };
    readonly assistanceRequired: string;
  }[];
  readonly equity: {
    readonly states: number;
    readonly coverageGini: string | null;
    readonly externalCoverageGini: string | null;
  };
  readonly concentration: { readonly donors: number; readonly herfindahl: string | null };
  readonly notReported: readonly string[];
  readonly byStateAndYear?: readonly {
    readonly state: string;
    readonly year: number;
    readonly coverage: string | null;
  }[];
}

/** What every part of the document is written with. */
export interface CoverageWriting {
  readonly report: CoverageContent;
  readonly language: Language;
  readonly text: Texts;
  readonly nameOf: Names;
}
