// Generated from packages/contract by `npm run openapi`. Change it there.

export interface paths {
    readonly "/work-plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List work plans
         * @description Work plans that the caller may see, newest first within a State or overall, without their activities.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listWorkPlans"];
        readonly put?: never;
        /**
         * Draft a work plan
         * @description A State writes down what it plans, by activity and year, what it costs, what the State pays itself and what it asks from others. A draft is seen by its State alone and counts for nothing until it is published.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["draftWorkPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work-plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a work plan
         * @description A work plan as it stands, or as it was at a version or an instant: everything published stays readable as it was.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getWorkPlan"];
        /**
         * Change a draft
         * @description Replaces the content of a draft. A published plan changes by a revision.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly put: operations["redraftWorkPlan"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work-plans/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a work plan
         * @description From now on the plan counts: its requirement enters the gap report, each activity that asks for anything becomes an assistance requirement, and the plans it supersedes count no more. All in one transaction.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["publishWorkPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work-plans/{id}/revise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revise a published work plan
         * @description Replaces the content of a published plan at once. The original requirement stays beside the revised one, and earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["reviseWorkPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work-plans/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a work plan
         * @description The plan counts no more and its requirements close; it stays readable, and what was committed to it stays recorded.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["withdrawWorkPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/work-plans/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm a work plan that the ISU entered
         * @description The State confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        readonly post: operations["confirmWorkPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-requirements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List assistance requirements
         * @description What affected States ask from others, with what is still open of each. `status=open` leaves out what is closed, withdrawn or covered.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listAssistanceRequirements"];
        readonly put?: never;
        /**
         * Publish a need that stands alone
         * @description A need outside any work plan: money, equipment, expertise, training or information. A need that a plan already contains is not repeated here, or it would count twice.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["publishAssistanceRequirement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-requirements/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read an assistance requirement
         * @description One requirement with what was asked originally, what is asked now, and what is still open.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getAssistanceRequirement"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/assistance-requirements/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw a need that stands alone
         * @description The need no longer stands. One that a work plan made changes with its plan.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["withdrawAssistanceRequirement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pledges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List pledges
         * @description Pledges that the caller may see, with what is committed and what is outstanding of each.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listPledges"];
        readonly put?: never;
        /**
         * Record a multi-year pledge
         * @description A non-binding announcement of an intended contribution by an identified provider, with the years in which it is paid and in which it can be used. A pledge stands beside funding, never inside.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["recordPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pledges/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a pledge
         * @description One pledge with its tranches, what is committed and what is outstanding of each.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getPledge"];
        /**
         * Revise a pledge
         * @description Replaces the content of a pledge. It never falls below what is already committed of it.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly put: operations["revisePledge"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pledges/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a pledge
         * @description What is outstanding is no longer pledged. Commitments already made of it stand.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["cancelPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/pledges/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm a pledge that the ISU entered
         * @description The provider confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        readonly post: operations["confirmPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/commitments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List commitments
         * @description Commitments that the caller may see, by donor, by State or by pledge.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listCommitments"];
        readonly put?: never;
        /**
         * Record a commitment
         * @description A firm obligation to provide an amount: against a requirement, to a State and pillar, or unallocated; from a pledge or on its own. It never exceeds its pledge; beyond what the requirement still asks for it is refused unless `acceptSurplus` says otherwise.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["recordCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/commitments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a commitment
         * @description One commitment with its payments.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getCommitment"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/commitments/{id}/disbursements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a payment
         * @description A payment is part of its commitment, never added to it. What exceeds the commitment is refused unless `acceptExcess` says otherwise, and then counts as funding of its own.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["recordDisbursement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/commitments/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a commitment
         * @description What is not yet paid is released: it goes back to its pledge and reopens the requirement. What was paid stays funding.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        readonly post: operations["cancelCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/commitments/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm a commitment that the ISU entered
         * @description The provider confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        readonly post: operations["confirmCommitment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/reports/gap": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the funding gap
         * @description Requirement, national contribution, funding and gap for each State, pillar and availability year, exact at the moment it is read. A surplus in one cell never hides a gap in another; money of several destinations stands on lines of its own; a State that has not reported is listed, never counted as zero.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getGapReport"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List States
         * @description States with their place on the rosters on a day: who is a State Party, who is affected and why. `verified: false` marks what was recalled and not read in a source. `role=provider` lists those with at least one record of assistance.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listStates"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/states/{iso3}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read a State
         * @description One State with its dated place on the rosters.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getState"];
        /**
         * Record a State on the rosters
         * @description The ISU keeps the rosters. Earlier entries stay in the history.
         *
         *     Roles: `isu`.
         */
        readonly put: operations["recordState"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List organisations
         * @description Providers and channels that are not States.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listOrganisations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/organisations/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Register an organisation
         * @description The ISU keeps the reference list of providers and channels that are not States.
         *
         *     Roles: `isu`.
         */
        readonly put: operations["registerOrganisation"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/exchange-rates": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List exchange rates
         * @description Published units of each currency for one US dollar, by month or year, with their source. Every conversion uses the latest known on or before its day.
         *
         *     Anyone may call it.
         */
        readonly get: operations["listExchangeRates"];
        readonly put?: never;
        /**
         * Record exchange rates
         * @description The ISU records published rates of one currency. An entry for a known period corrects it from now on; figures converted before keep the rate they were converted with.
         *
         *     Roles: `isu`.
         */
        readonly post: operations["recordExchangeRates"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Tell whether the service works
         * @description Answers when the function and its table do.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read this API description
         * @description The OpenAPI 3.1 description of this API, from which clients can be generated.
         *
         *     Anyone may call it.
         */
        readonly get: operations["getOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description An activity of a work plan. Where it asks for anything, publishing the plan makes an assistance requirement of it. */
        readonly Activity: {
            /**
             * @description The State's own stable reference of the activity, the same through all revisions.
             * @example A1
             */
            readonly ref: string;
            readonly title: string;
            readonly pillar: components["schemas"]["Pillar"];
            /** @description 1 is the most urgent. */
            readonly priority?: number;
            readonly years: readonly components["schemas"]["ActivityYear"][];
        };
        /** @description Cost, own share and request of an activity for a year, or for a period that the plan does not divide. */
        readonly ActivityYear: {
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            /**
             * @description Total cost from all sources.
             * @example 46000000.00
             */
            readonly cost: components["schemas"]["Amount"];
            readonly nationalContribution?: components["schemas"]["NationalContribution"];
            /** @description What the State asks from others; when left out, cost minus national contribution. */
            readonly assistanceRequired?: components["schemas"]["Amount"];
            readonly milestones?: components["schemas"]["Milestones"];
        };
        /**
         * @description An exact amount as a decimal string with at most the decimals of its currency; never a JSON number.
         * @example 46000000.00
         */
        readonly Amount: string;
        /** @description The exchange rate that a conversion used, with its date and source. */
        readonly AppliedRate: {
            readonly currency: components["schemas"]["Currency"];
            /** @description Units of the currency for one US dollar. */
            readonly unitsPerUsd: string;
            /** @description The month or year that the rate was published for. */
            readonly period: string;
            /** @description Who published the rate. */
            readonly source: string;
            /** @description True when the period ended more than 92 days before the day converted. */
            readonly old: boolean;
        };
        /**
         * @description What is asked for or offered: money, or assistance in kind.
         * @enum {string}
         */
        readonly AssistanceKind: "financial" | "equipment" | "expertise" | "training" | "information";
        /** @description What an affected State asks from others, with what is still open. */
        readonly AssistanceRequirement: {
            readonly id: components["schemas"]["RequirementId"];
            /** @enum {string} */
            readonly status: "open" | "closed" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            readonly version: number;
            readonly visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            readonly enteredBy?: "isu";
            readonly confirmedAt?: components["schemas"]["Instant"];
            readonly source?: components["schemas"]["Source"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["StateCode"];
            readonly pillar: components["schemas"]["Pillar"];
            readonly kind: components["schemas"]["AssistanceKind"];
            readonly title: string;
            readonly description?: string;
            readonly currency: components["schemas"]["Currency"];
            /** @description 1 is the most urgent. */
            readonly priority?: number;
            readonly validUntil?: components["schemas"]["Day"];
            /** @description The plan and activity that made it; absent for a need that stands alone. */
            readonly workPlan?: {
                readonly id: components["schemas"]["WorkPlanId"];
                /** @description Reference of the activity. */
                readonly ref: string;
            };
            readonly years: readonly components["schemas"]["RequirementLine"][];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        readonly AssistanceRequirementPage: {
            readonly items: readonly components["schemas"]["AssistanceRequirement"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            readonly nextCursor?: string;
        };
        /** @description Who implements or passes the money on. */
        readonly Channel: {
            /**
             * @description CRS channel-of-delivery code.
             * @example 41126
             */
            readonly code: string;
            readonly name?: string;
        };
        /** @description A commitment with its payments. */
        readonly Commitment: {
            readonly id: components["schemas"]["CommitmentId"];
            /** @enum {string} */
            readonly status: "recorded" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            readonly version: number;
            readonly visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            readonly enteredBy?: "isu";
            readonly confirmedAt?: components["schemas"]["Instant"];
            readonly source?: components["schemas"]["Source"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly donor: components["schemas"]["ProviderCode"];
            readonly currency: components["schemas"]["Currency"];
            readonly pledgeId?: components["schemas"]["PledgeId"];
            readonly requirementId?: components["schemas"]["RequirementId"];
            readonly target: components["schemas"]["Target"];
            readonly decidedOn: components["schemas"]["Day"];
            readonly title?: string;
            /** @description The provider's own reference. */
            readonly reference?: string;
            readonly channel?: components["schemas"]["Channel"];
            /** @description Why it was cancelled. */
            readonly closedReason?: string;
            /** @description The cancelled record that this one corrects. */
            readonly replaces?: components["schemas"]["CommitmentId"];
            readonly lines: readonly components["schemas"]["CommitmentLine"][];
            readonly rate: components["schemas"]["AppliedRate"];
            /**
             * @description What counts: all lines, or what was paid before it was cancelled.
             * @example 46000000.00
             */
            readonly committed: components["schemas"]["Amount"];
            readonly disbursed: components["schemas"]["Amount"];
            readonly disbursements: readonly components["schemas"]["Disbursement"][];
        };
        /**
         * @description Id of a commitment.
         * @example co_01JT3ZG5X7M9P3R5T7V9X1Z3B5
         */
        readonly CommitmentId: string;
        /** @description A firm obligation: against a requirement, to a State and pillar, or unallocated; with or without a pledge. */
        readonly CommitmentInput: {
            readonly pledgeId?: components["schemas"]["PledgeId"];
            readonly requirementId?: components["schemas"]["RequirementId"];
            readonly target?: components["schemas"]["Target"];
            /** @description Needed without a pledge; with one, the pledge's. */
            readonly donor?: components["schemas"]["ProviderCode"];
            /** @description Needed without a pledge; with one, the pledge's. */
            readonly currency?: components["schemas"]["Currency"];
            readonly decidedOn: components["schemas"]["Day"];
            readonly title?: string;
            /**
             * @description The provider's own reference.
             * @example NOR-25/0017
             */
            readonly reference?: string;
            readonly lines: readonly components["schemas"]["CommitmentLineInput"][];
            readonly channel?: components["schemas"]["Channel"];
            /**
             * @description Record it even beyond what the requirement still asks for.
             * @default false
             */
            readonly acceptSurplus?: boolean;
            /** @default public */
            readonly visibility?: components["schemas"]["Visibility"];
            readonly source?: components["schemas"]["Source"];
            /** @description The cancelled record that this one corrects. */
            readonly replaces?: components["schemas"]["CommitmentId"];
        };
        /** @description What is committed and paid for a year. */
        readonly CommitmentLine: {
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            readonly amount: components["schemas"]["Amount"];
            readonly disbursed: components["schemas"]["Amount"];
            /** @description The pledge's tranche it draws on. */
            readonly tranche?: string;
        };
        /** @description An amount for the year in which the State can use it. */
        readonly CommitmentLineInput: {
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            readonly amount: components["schemas"]["Amount"];
            /** @description The pledge's tranche it draws on, when that is not the one of the same year. */
            readonly tranche?: string;
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        readonly CommitmentPage: {
            readonly items: readonly components["schemas"]["Commitment"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            readonly nextCursor?: string;
        };
        /**
         * @description ISO 4217 code of a currency.
         * @example USD
         */
        readonly Currency: string;
        /**
         * @description A day, YYYY-MM-DD.
         * @example 2025-02-01
         */
        readonly Day: string;
        /** @description A payment; part of its commitment, never added to it. */
        readonly Disbursement: {
            readonly id: components["schemas"]["DisbursementId"];
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            readonly paidOn: components["schemas"]["Day"];
            readonly amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees. */
            readonly amountReceived?: {
                readonly amount: components["schemas"]["Amount"];
                readonly currency: components["schemas"]["Currency"];
            };
            /**
             * @description The part that no commitment covers.
             * @example 46000000.00
             */
            readonly uncovered: components["schemas"]["Amount"];
            /** @description The provider's own reference. */
            readonly reference?: string;
            readonly recordedAt: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a payment.
         * @example di_01JT3ZH8K2M4P6R8T1V3X5Z7B9
         */
        readonly DisbursementId: string;
        /** @description A payment of a commitment. */
        readonly DisbursementInput: {
            readonly paidOn: components["schemas"]["Day"];
            /** @description The commitment's year it pays; may be left out when there is one. */
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            /**
             * @description What the provider sent, in the commitment's currency.
             * @example 46000000.00
             */
            readonly amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees, where the recipient has reported it. */
            readonly amountReceived?: {
                readonly amount: components["schemas"]["Amount"];
                readonly currency: components["schemas"]["Currency"];
            };
            /** @description The provider's own reference. */
            readonly reference?: string;
            /**
             * @description Record it even beyond the commitment; the excess counts as funding of its own.
             * @default false
             */
            readonly acceptExcess?: boolean;
        };
        /**
         * @description Grand Bargain level of earmarking, IATI EarmarkingCategory 1 to 4.
         * @enum {string}
         */
        readonly Earmarking: "unearmarked" | "softly" | "earmarked" | "tightly";
        /** @description A published rate, with its source and when the service came to know it. */
        readonly ExchangeRate: {
            /** @description The month or year that it was published for. */
            readonly period: string;
            /** @description Units of the currency for one US dollar. */
            readonly unitsPerUsd: string;
            /** @description Who published the rate. */
            readonly source: string;
            readonly recordedAt: components["schemas"]["Instant"];
        };
        /** @description Every rate known for a currency. */
        readonly ExchangeRates: {
            readonly currency: components["schemas"]["Currency"];
            readonly rates: readonly components["schemas"]["ExchangeRate"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            readonly version: number;
        };
        /** @description Published units of one currency for one US dollar. */
        readonly ExchangeRatesInput: {
            readonly currency: components["schemas"]["Currency"];
            readonly rates: readonly {
                /**
                 * @description The month or year that the rate was published for.
                 * @example 2025-02
                 */
                readonly period: string;
                /**
                 * @description Units of the currency for one US dollar.
                 * @example 0.9601
                 */
                readonly unitsPerUsd: string;
                /** @description Who published the rate. */
                readonly source: string;
            }[];
        };
        /** @description Rates by currency. */
        readonly ExchangeRatesList: {
            readonly items: readonly components["schemas"]["ExchangeRates"][];
        };
        /** @description One State, pillar and availability year. */
        readonly GapCell: {
            readonly state: components["schemas"]["StateCode"];
            readonly pillar: components["schemas"]["Pillar"];
            readonly year: components["schemas"]["Year"];
            /**
             * @description Revised total cost, all sources.
             * @example 46000000.00
             */
            readonly requirement: components["schemas"]["Amount"];
            /**
             * @description Total cost as first published.
             * @example 46000000.00
             */
            readonly requirementOriginal: components["schemas"]["Amount"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 46000000.00
             */
            readonly nationalContribution: components["schemas"]["Amount"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 46000000.00
             */
            readonly nationalContributionPlanned: components["schemas"]["Amount"];
            /**
             * @description What the State asks from others.
             * @example 46000000.00
             */
            readonly assistanceRequired: components["schemas"]["Amount"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 46000000.00
             */
            readonly pledged: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Payments; part of commitments.
             * @example 46000000.00
             */
            readonly disbursed: components["schemas"]["Amount"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 46000000.00
             */
            readonly funding: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 46000000.00
             */
            readonly gap: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 46000000.00
             */
            readonly surplus: components["schemas"]["Amount"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            readonly netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            readonly coverage: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            readonly externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            readonly coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description Figures of a set of cells; requirement + surplus = national contribution + funding + gap. */
        readonly GapFigures: {
            /**
             * @description Revised total cost, all sources.
             * @example 46000000.00
             */
            readonly requirement: components["schemas"]["Amount"];
            /**
             * @description Total cost as first published.
             * @example 46000000.00
             */
            readonly requirementOriginal: components["schemas"]["Amount"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 46000000.00
             */
            readonly nationalContribution: components["schemas"]["Amount"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 46000000.00
             */
            readonly nationalContributionPlanned: components["schemas"]["Amount"];
            /**
             * @description What the State asks from others.
             * @example 46000000.00
             */
            readonly assistanceRequired: components["schemas"]["Amount"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 46000000.00
             */
            readonly pledged: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Payments; part of commitments.
             * @example 46000000.00
             */
            readonly disbursed: components["schemas"]["Amount"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 46000000.00
             */
            readonly funding: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 46000000.00
             */
            readonly gap: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 46000000.00
             */
            readonly surplus: components["schemas"]["Amount"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            readonly netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            readonly coverage: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            readonly externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            readonly coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description The funding gap, cell by cell, exact at the moment it is read. */
        readonly GapReport: {
            readonly currency: components["schemas"]["Currency"];
            readonly computedAt: components["schemas"]["Instant"];
            readonly asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means: which statuses, years and rates. */
            readonly basis: {
                /** @description Which statuses count as funding. */
                readonly statuses: string;
                /** @description Whether years are of availability or of payment. */
                readonly years: string;
                /** @description How each figure is computed, by its name. */
                readonly formulas: {
                    readonly [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                readonly conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                readonly rate?: components["schemas"]["AppliedRate"];
                /** @description Rates that were already old when they were used. */
                readonly oldRates: readonly components["schemas"]["AppliedRate"][];
                /** @description What the caller asked for. */
                readonly filters: {
                    readonly states?: readonly components["schemas"]["StateCode"][];
                    readonly pillars?: readonly components["schemas"]["Pillar"][];
                    readonly from?: components["schemas"]["Year"];
                    readonly to?: components["schemas"]["Year"];
                };
                /** @description The day whose rosters say who is affected. */
                readonly rosterOn: string;
            };
            readonly totals: components["schemas"]["GapFigures"];
            readonly cells: readonly components["schemas"]["GapCell"][];
            readonly unallocated: readonly components["schemas"]["GapUnallocated"][];
            readonly shared: readonly components["schemas"]["GapShared"][];
            /** @description Affected States Parties without a requirement here. Not reported is not zero. */
            readonly notReported: readonly components["schemas"]["StateCode"][];
            /** @description The part of the totals that belongs to States not party, shown apart. */
            readonly statesNotParty: {
                readonly states: readonly components["schemas"]["StateCode"][];
                readonly totals: components["schemas"]["GapFigures"];
            };
        };
        /** @description Money or needs of several States, pillars or years, undivided; never in totals. */
        readonly GapShared: {
            readonly states: readonly components["schemas"]["StateCode"][];
            readonly pillars: readonly components["schemas"]["Pillar"][];
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 46000000.00
             */
            readonly requirement: components["schemas"]["Amount"];
            /**
             * @description Total cost as first published.
             * @example 46000000.00
             */
            readonly requirementOriginal: components["schemas"]["Amount"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 46000000.00
             */
            readonly nationalContribution: components["schemas"]["Amount"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 46000000.00
             */
            readonly nationalContributionPlanned: components["schemas"]["Amount"];
            /**
             * @description What the State asks from others.
             * @example 46000000.00
             */
            readonly assistanceRequired: components["schemas"]["Amount"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 46000000.00
             */
            readonly pledged: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Payments; part of commitments.
             * @example 46000000.00
             */
            readonly disbursed: components["schemas"]["Amount"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 46000000.00
             */
            readonly funding: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 46000000.00
             */
            readonly gap: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 46000000.00
             */
            readonly surplus: components["schemas"]["Amount"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            readonly netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            readonly coverage: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            readonly externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            readonly coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description Money of no State or no pillar in particular; never in totals. */
        readonly GapUnallocated: {
            readonly state?: components["schemas"]["StateCode"];
            readonly pillar?: components["schemas"]["Pillar"];
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 46000000.00
             */
            readonly requirement: components["schemas"]["Amount"];
            /**
             * @description Total cost as first published.
             * @example 46000000.00
             */
            readonly requirementOriginal: components["schemas"]["Amount"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 46000000.00
             */
            readonly nationalContribution: components["schemas"]["Amount"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 46000000.00
             */
            readonly nationalContributionPlanned: components["schemas"]["Amount"];
            /**
             * @description What the State asks from others.
             * @example 46000000.00
             */
            readonly assistanceRequired: components["schemas"]["Amount"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 46000000.00
             */
            readonly pledged: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Payments; part of commitments.
             * @example 46000000.00
             */
            readonly disbursed: components["schemas"]["Amount"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 46000000.00
             */
            readonly funding: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 46000000.00
             */
            readonly gap: components["schemas"]["Amount"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 46000000.00
             */
            readonly surplus: components["schemas"]["Amount"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            readonly netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            readonly coverage: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            readonly externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            readonly coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description The service works. */
        readonly Health: {
            /** @constant */
            readonly status: "ok";
        };
        /**
         * Format: date-time
         * @description A UTC instant.
         * @example 2025-02-01T12:00:00.000Z
         */
        readonly Instant: string;
        /** @description From entry into force until an effective withdrawal. */
        readonly Membership: {
            readonly signedOn?: components["schemas"]["Day"];
            readonly depositedOn?: components["schemas"]["Day"];
            /** @description Ratification, accession or another act. */
            readonly act?: string;
            /**
             * @description Entry into force for the State.
             * @example 2025-02-01
             */
            readonly from: components["schemas"]["Day"];
            /** @description When a withdrawal took effect. */
            readonly until?: components["schemas"]["Day"];
            readonly source: components["schemas"]["Source"];
        };
        /**
         * @description Targets of an activity in a year.
         * @example {
         *       "areaM2": 179000000,
         *       "areas": 800
         *     }
         */
        readonly Milestones: {
            /** @description Area to be released, in square metres. */
            readonly areaM2?: number;
            /** @description Number of areas to be released. */
            readonly areas?: number;
            /** @description People to be reached. */
            readonly people?: number;
            readonly description?: string;
        };
        /**
         * @description How the money is raised and paid.
         * @enum {string}
         */
        readonly Modality: "conventional" | "front-loaded" | "impact-bond" | "debt-swap" | "public-private" | "trust-fund" | "other-innovative";
        /**
         * @description Resources of the affected State itself. Only committed and disbursed ones count in coverage.
         * @example {
         *       "amount": "30000000.00",
         *       "status": "committed"
         *     }
         */
        readonly NationalContribution: {
            readonly amount: components["schemas"]["Amount"];
            /** @enum {string} */
            readonly status: "planned" | "committed" | "disbursed";
            /**
             * @description Goods or services, at their value.
             * @constant
             */
            readonly inKind?: true;
        };
        /** @description An OpenAPI 3.1 document. */
        readonly OpenApiDocument: {
            readonly openapi: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description An organisation of the reference list. */
        readonly Organisation: {
            readonly code: components["schemas"]["OrganisationCode"];
            readonly name: string;
            readonly type: string;
            readonly aliases: readonly string[];
            readonly source?: components["schemas"]["Source"];
            /**
             * @description Grows with every change.
             * @example 1
             */
            readonly version: number;
        };
        /**
         * @description Code of an organisation of the reference list.
         * @example org:eu
         */
        readonly OrganisationCode: string;
        /** @description A provider or channel that is not a State. */
        readonly OrganisationInput: {
            readonly name: string;
            /** @enum {string} */
            readonly type: "multilateral" | "un-fund" | "ngo" | "foundation" | "private" | "other" | "unspecified";
            /** @default [] */
            readonly aliases?: readonly string[];
            readonly source?: components["schemas"]["Source"];
        };
        /** @description Organisations of the reference list. */
        readonly OrganisationPage: {
            readonly items: readonly components["schemas"]["Organisation"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            readonly nextCursor?: string;
        };
        /**
         * @description Calendar years from the first to the last, both included.
         * @example {
         *       "from": 2023,
         *       "to": 2025
         *     }
         */
        readonly Period: {
            readonly from: components["schemas"]["Year"];
            readonly to: components["schemas"]["Year"];
        };
        /**
         * @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say.
         * @example survey-clearance
         * @enum {string}
         */
        readonly Pillar: "survey-clearance" | "risk-education" | "victim-assistance" | "stockpile-destruction" | "cross-cutting" | "unspecified";
        /** @description A pledge with what is committed of it and what is outstanding. */
        readonly Pledge: {
            readonly id: components["schemas"]["PledgeId"];
            /** @enum {string} */
            readonly status: "announced" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            readonly version: number;
            readonly visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            readonly enteredBy?: "isu";
            readonly confirmedAt?: components["schemas"]["Instant"];
            readonly source?: components["schemas"]["Source"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly donor: components["schemas"]["ProviderCode"];
            readonly title: string;
            readonly kind: components["schemas"]["AssistanceKind"];
            readonly currency: components["schemas"]["Currency"];
            readonly earmarking: components["schemas"]["Earmarking"];
            readonly targets: components["schemas"]["Targets"];
            readonly schedule: readonly components["schemas"]["ScheduleLine"][];
            readonly channel?: components["schemas"]["Channel"];
            readonly modality: components["schemas"]["Modality"];
            /** @description Whether a tranche may serve a later year than its availability year. */
            readonly carryOver: boolean;
            readonly financingCost?: components["schemas"]["Amount"];
            readonly description?: string;
            readonly announcedOn?: components["schemas"]["Day"];
            /** @description Why it was cancelled. */
            readonly closedReason?: string;
            /** @description Computed: availability runs over at least 24 months. */
            readonly multiYear: boolean;
            /** @description Computed: in some year more has become available than has been paid. */
            readonly frontLoaded: boolean;
            /**
             * @description The whole of the schedule.
             * @example 46000000.00
             */
            readonly pledged: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Pledged minus committed; zero once the pledge is cancelled.
             * @example 46000000.00
             */
            readonly outstanding: components["schemas"]["Amount"];
            readonly tranches: readonly components["schemas"]["Tranche"][];
        };
        /**
         * @description Id of a pledge.
         * @example pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C
         */
        readonly PledgeId: string;
        /** @description A non-binding announcement of an intended, usually multi-year contribution. */
        readonly PledgeInput: {
            readonly donor: components["schemas"]["ProviderCode"];
            readonly title: string;
            /** @default financial */
            readonly kind?: components["schemas"]["AssistanceKind"];
            /** @default USD */
            readonly currency?: components["schemas"]["Currency"];
            readonly earmarking: components["schemas"]["Earmarking"];
            /** @default {} */
            readonly targets?: components["schemas"]["Targets"];
            readonly schedule: readonly components["schemas"]["ScheduleLine"][];
            readonly channel?: components["schemas"]["Channel"];
            /** @default conventional */
            readonly modality?: components["schemas"]["Modality"];
            /**
             * @description Whether a tranche may serve a later year than its availability year.
             * @default false
             */
            readonly carryOver?: boolean;
            /** @description What front-loading costs the provider on top of the schedule; never part of what is available. */
            readonly financingCost?: components["schemas"]["Amount"];
            /** @description For assistance in kind: what is offered. */
            readonly description?: string;
            readonly announcedOn?: components["schemas"]["Day"];
            /** @default public */
            readonly visibility?: components["schemas"]["Visibility"];
            readonly source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        readonly PledgePage: {
            readonly items: readonly components["schemas"]["Pledge"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            readonly nextCursor?: string;
        };
        /** @description Why a request was not carried out, and what to correct (RFC 9457). */
        readonly Problem: {
            readonly type: components["schemas"]["ProblemType"];
            /** @description The type in words; the same for every problem of the type. */
            readonly title: string;
            /** @description The HTTP status of the answer. */
            readonly status: number;
            /** @description What happened here, for a person. */
            readonly detail?: string;
            /** @description This occurrence, to be named in a question to the service. */
            readonly instance?: string;
            /** @description Every fault of the request at once; present where the input is at fault. */
            readonly errors?: readonly components["schemas"]["ProblemFault"][];
        };
        /** @description One fault of a request: where it is, and what would be right. */
        readonly ProblemFault: {
            /**
             * @description JSON Pointer into the body, or the name of the parameter or header after `query`, `path` or `header`.
             * @example /activities/0/years/1/cost
             */
            readonly pointer: string;
            /**
             * @description What to correct.
             * @example Years go from 1997 to 2100.
             */
            readonly detail: string;
        };
        /**
         * @description Stable URI of a problem's type: a client may branch on it.
         * @enum {string}
         */
        readonly ProblemType: "urn:angkor:problem:already-confirmed" | "urn:angkor:problem:body-too-large" | "urn:angkor:problem:commitment-cancelled" | "urn:angkor:problem:commitment-exceeded" | "urn:angkor:problem:commitment-invalid" | "urn:angkor:problem:commitment-not-found" | "urn:angkor:problem:content-type-unsupported" | "urn:angkor:problem:cursor-invalid" | "urn:angkor:problem:disbursement-invalid" | "urn:angkor:problem:idempotency-key-invalid" | "urn:angkor:problem:idempotency-key-reused" | "urn:angkor:problem:if-match-missing" | "urn:angkor:problem:internal-error" | "urn:angkor:problem:json-malformed" | "urn:angkor:problem:not-a-draft" | "urn:angkor:problem:not-acceptable" | "urn:angkor:problem:not-yet-published" | "urn:angkor:problem:not-your-state" | "urn:angkor:problem:pledge-cancelled" | "urn:angkor:problem:pledge-exceeded" | "urn:angkor:problem:pledge-invalid" | "urn:angkor:problem:pledge-not-found" | "urn:angkor:problem:pledge-target-mismatch" | "urn:angkor:problem:pledge-year-not-available" | "urn:angkor:problem:provider-unknown" | "urn:angkor:problem:rate-missing" | "urn:angkor:problem:record-too-large" | "urn:angkor:problem:request-invalid" | "urn:angkor:problem:requirement-closed" | "urn:angkor:problem:requirement-exceeded" | "urn:angkor:problem:requirement-invalid" | "urn:angkor:problem:requirement-not-found" | "urn:angkor:problem:requirement-year-not-asked" | "urn:angkor:problem:role-missing" | "urn:angkor:problem:route-not-found" | "urn:angkor:problem:state-not-found" | "urn:angkor:problem:supersedes-invalid" | "urn:angkor:problem:token-invalid" | "urn:angkor:problem:token-missing" | "urn:angkor:problem:too-busy" | "urn:angkor:problem:version-not-found" | "urn:angkor:problem:version-stale" | "urn:angkor:problem:work-plan-closed" | "urn:angkor:problem:work-plan-invalid" | "urn:angkor:problem:work-plan-not-found";
        /**
         * @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`.
         * @example NOR
         */
        readonly ProviderCode: string;
        /**
         * @description A ratio of two sums with four decimals, not capped at 1; null when the divisor is zero or not reported.
         * @example 0.6522
         */
        readonly Ratio: string | null;
        /**
         * @description Why, in a sentence; kept in the history.
         * @example {
         *       "reason": "Entered twice"
         *     }
         */
        readonly Reason: {
            readonly reason?: string;
        };
        /**
         * @description Id of an assistance requirement.
         * @example ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1
         */
        readonly RequirementId: string;
        /** @description A need that stands alone, outside any work plan, also for equipment, expertise, training or information. */
        readonly RequirementInput: {
            readonly state: components["schemas"]["StateCode"];
            readonly pillar: components["schemas"]["Pillar"];
            /** @default financial */
            readonly kind?: components["schemas"]["AssistanceKind"];
            readonly title: string;
            readonly description?: string;
            /** @default USD */
            readonly currency?: components["schemas"]["Currency"];
            /** @description 1 is the most urgent. */
            readonly priority?: number;
            /** @description After this day the need no longer stands. */
            readonly validUntil?: components["schemas"]["Day"];
            readonly years: readonly {
                readonly year?: components["schemas"]["Year"];
                readonly period?: components["schemas"]["Period"];
                /** @description How much of `unit`, for assistance in kind. */
                readonly quantity?: number;
                /**
                 * @description What is counted, for assistance in kind.
                 * @example people
                 */
                readonly unit?: string;
                /** @description Cost or estimated value; may be left out for assistance in kind. */
                readonly amount?: components["schemas"]["Amount"];
            }[];
            /** @default public */
            readonly visibility?: components["schemas"]["Visibility"];
            readonly source?: components["schemas"]["Source"];
        };
        /** @description What is asked, committed and still open for a year, in the requirement's currency. */
        readonly RequirementLine: {
            readonly year?: components["schemas"]["Year"];
            readonly period?: components["schemas"]["Period"];
            /** @description How much of `unit`, for assistance in kind. */
            readonly quantity?: number;
            /**
             * @description What is counted, for assistance in kind.
             * @example people
             */
            readonly unit?: string;
            /**
             * @description As first published.
             * @example 46000000.00
             */
            readonly original: components["schemas"]["Amount"];
            /**
             * @description As it stands.
             * @example 46000000.00
             */
            readonly revised: components["schemas"]["Amount"];
            /**
             * @description Commitments against this requirement, converted at the day of each decision.
             * @example 46000000.00
             */
            readonly committed: components["schemas"]["Amount"];
            /**
             * @description Still asked for: revised minus committed, never below zero.
             * @example 46000000.00
             */
            readonly open: components["schemas"]["Amount"];
        };
        /** @description A dated obligation with its reason and source. */
        readonly RosterEntry: {
            readonly flag: components["schemas"]["RosterFlag"];
            readonly from: components["schemas"]["Day"];
            /** @description The first day on which it no longer holds. */
            readonly until?: components["schemas"]["Day"];
            readonly deadline?: components["schemas"]["Day"];
            /** @description What the entry rests on. */
            readonly reason: string;
            readonly source: components["schemas"]["Source"];
        };
        /**
         * @description An obligation that makes a State Party an affected one: mined areas, stockpiles, or significant numbers of survivors.
         * @enum {string}
         */
        readonly RosterFlag: "article5" | "article4" | "victimAssistance";
        /** @description A tranche of a pledge. */
        readonly ScheduleLine: {
            /** @description When the provider pays. */
            readonly paymentYear?: components["schemas"]["Year"];
            readonly paymentPeriod?: components["schemas"]["Period"];
            /** @description When the affected State can use it. Coverage uses this one. */
            readonly availabilityYear?: components["schemas"]["Year"];
            readonly availabilityPeriod?: components["schemas"]["Period"];
            readonly amount: components["schemas"]["Amount"];
        };
        /**
         * @description An exact amount that may be negative, as a decimal string.
         * @example -1500000.00
         */
        readonly SignedAmount: string;
        /**
         * @description Where a figure comes from. `verified: false` marks what was recalled and not read in the source.
         * @example {
         *       "citation": "National mine action authority, April 2023",
         *       "verified": true
         *     }
         */
        readonly Source: {
            /** @description The document, as a reader would look for it. */
            readonly citation: string;
            /** Format: uri */
            readonly url?: string;
            /** @description Whether the figure was read in the source. */
            readonly verified: boolean;
        };
        /** @description A State with its dated place on the rosters. */
        readonly State: {
            readonly iso3: components["schemas"]["StateCode"];
            readonly iso2?: string;
            readonly name: string;
            /**
             * @description The day that `statesParty` and `affected` are told for.
             * @example 2025-02-01
             */
            readonly on: components["schemas"]["Day"];
            /** @description Whether it is a State Party on that day. */
            readonly statesParty: boolean;
            /** @description Whether it is an affected State Party on that day. */
            readonly affected: boolean;
            /** @description False when any of the entries that decide it was recalled and not read in a source. */
            readonly verified: boolean;
            readonly party?: components["schemas"]["Membership"];
            readonly flags: readonly components["schemas"]["RosterEntry"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            readonly version: number;
        };
        /**
         * @description ISO 3166-1 alpha-3 code of a State.
         * @example KHM
         */
        readonly StateCode: string;
        /** @description A State's dated place on the rosters. Rosters are data of the ISU, not constants. */
        readonly StateInput: {
            readonly iso2?: string;
            readonly name: string;
            readonly party?: components["schemas"]["Membership"];
            /** @description Dated obligations, each with its reason and source. */
            readonly flags: readonly {
                readonly flag: components["schemas"]["RosterFlag"];
                readonly from: components["schemas"]["Day"];
                /** @description The first day on which it no longer holds. */
                readonly until?: components["schemas"]["Day"];
                readonly deadline?: components["schemas"]["Day"];
                /** @description What the entry rests on. */
                readonly reason: string;
                readonly source: components["schemas"]["Source"];
            }[];
        };
        /** @description The States of the reference list. */
        readonly StateList: {
            readonly items: readonly components["schemas"]["State"][];
        };
        /**
         * @description Where the money goes. Without a pillar or State it stands on an `unallocated` line; with several on a `shared` one.
         * @example {
         *       "state": "UKR",
         *       "pillar": "survey-clearance"
         *     }
         */
        readonly Target: {
            readonly state?: components["schemas"]["StateCode"];
            readonly pillar?: components["schemas"]["Pillar"];
            readonly states?: readonly components["schemas"]["StateCode"][];
            readonly pillars?: readonly components["schemas"]["Pillar"][];
        };
        /**
         * @description What a pledge is for; an empty or absent list means any.
         * @example {
         *       "states": [
         *         "UKR"
         *       ],
         *       "pillars": [
         *         "survey-clearance"
         *       ]
         *     }
         */
        readonly Targets: {
            readonly states?: readonly components["schemas"]["StateCode"][];
            readonly pillars?: readonly components["schemas"]["Pillar"][];
        };
        /** @description What becomes available in a year, and how much of it is committed. */
        readonly Tranche: {
            /**
             * @description The availability year or period.
             * @example 2025
             */
            readonly name: string;
            readonly amount: components["schemas"]["Amount"];
            readonly committed: components["schemas"]["Amount"];
            readonly outstanding: components["schemas"]["Amount"];
        };
        /**
         * @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone.
         * @example public
         * @enum {string}
         */
        readonly Visibility: "private" | "committee" | "states-parties" | "public";
        /** @description A work plan as it stands, or as it was at the version or instant asked for. */
        readonly WorkPlan: {
            readonly id: components["schemas"]["WorkPlanId"];
            readonly status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            readonly version: number;
            readonly visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            readonly enteredBy?: "isu";
            readonly confirmedAt?: components["schemas"]["Instant"];
            readonly source?: components["schemas"]["Source"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["StateCode"];
            readonly kind: components["schemas"]["WorkPlanKind"];
            readonly title: string;
            readonly currency: components["schemas"]["Currency"];
            readonly period: components["schemas"]["Period"];
            readonly activities: readonly components["schemas"]["Activity"][];
            /** @description Earlier plans that this one replaces. */
            readonly supersedes: readonly components["schemas"]["WorkPlanId"][];
            /** @description The plan that replaced this one. */
            readonly supersededBy?: components["schemas"]["WorkPlanId"];
            readonly publishedAt?: components["schemas"]["Instant"];
            /** @description Why it was withdrawn. */
            readonly closedReason?: string;
            /** @description Total cost of the plan in its currency. If never revised, both are the same. */
            readonly requirement: {
                /** @description Total cost as first published. */
                readonly original?: components["schemas"]["Amount"];
                /**
                 * @description Total cost as it stands.
                 * @example 46000000.00
                 */
                readonly revised: components["schemas"]["Amount"];
            };
        };
        /**
         * @description Id of a work plan.
         * @example wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S
         */
        readonly WorkPlanId: string;
        /** @description What a State declares in a costed, multi-year work plan. */
        readonly WorkPlanInput: {
            readonly state: components["schemas"]["StateCode"];
            readonly kind: components["schemas"]["WorkPlanKind"];
            readonly title: string;
            readonly currency: components["schemas"]["Currency"];
            readonly period: components["schemas"]["Period"];
            readonly activities: readonly components["schemas"]["Activity"][];
            /** @default public */
            readonly visibility?: components["schemas"]["Visibility"];
            readonly source?: components["schemas"]["Source"];
            /**
             * @description Earlier plans of the State that publishing this one replaces, so that no need is counted twice.
             * @default []
             */
            readonly supersedes?: readonly components["schemas"]["WorkPlanId"][];
        };
        /**
         * @description What kind of document the plan is.
         * @example national-work-plan
         * @enum {string}
         */
        readonly WorkPlanKind: "national-work-plan" | "national-strategy" | "article5-extension-request" | "updated-work-plan" | "article4-plan" | "victim-assistance-plan" | "risk-education-plan" | "humanitarian-response-plan";
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        readonly WorkPlanPage: {
            readonly items: readonly components["schemas"]["WorkPlanSummary"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            readonly nextCursor?: string;
        };
        /** @description The plan as it now stands, whole, and why it changed. */
        readonly WorkPlanRevision: {
            readonly state: components["schemas"]["StateCode"];
            readonly kind: components["schemas"]["WorkPlanKind"];
            readonly title: string;
            readonly currency: components["schemas"]["Currency"];
            readonly period: components["schemas"]["Period"];
            readonly activities: readonly components["schemas"]["Activity"][];
            /** @default public */
            readonly visibility?: components["schemas"]["Visibility"];
            readonly source?: components["schemas"]["Source"];
            /**
             * @description Earlier plans of the State that publishing this one replaces, so that no need is counted twice.
             * @default []
             */
            readonly supersedes?: readonly components["schemas"]["WorkPlanId"][];
            /** @description Why the plan was revised. */
            readonly reason?: string;
        };
        /**
         * @description Only published and revised plans count; `revised` is a published plan that changed since.
         * @enum {string}
         */
        readonly WorkPlanStatus: "draft" | "published" | "revised" | "superseded" | "withdrawn";
        /** @description A work plan in a list, without its activities. */
        readonly WorkPlanSummary: {
            readonly id: components["schemas"]["WorkPlanId"];
            readonly status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            readonly version: number;
            readonly visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            readonly enteredBy?: "isu";
            readonly confirmedAt?: components["schemas"]["Instant"];
            readonly source?: components["schemas"]["Source"];
            readonly createdAt: components["schemas"]["Instant"];
            readonly updatedAt: components["schemas"]["Instant"];
            readonly state: components["schemas"]["StateCode"];
            readonly kind: components["schemas"]["WorkPlanKind"];
            readonly title: string;
            readonly currency: components["schemas"]["Currency"];
            readonly period: components["schemas"]["Period"];
            /** @description Earlier plans that this one replaces. */
            readonly supersedes: readonly components["schemas"]["WorkPlanId"][];
            /** @description The plan that replaced this one. */
            readonly supersededBy?: components["schemas"]["WorkPlanId"];
            readonly publishedAt?: components["schemas"]["Instant"];
            /** @description Why it was withdrawn. */
            readonly closedReason?: string;
            /** @description Total cost of the plan in its currency. If never revised, both are the same. */
            readonly requirement: {
                /** @description Total cost as first published. */
                readonly original?: components["schemas"]["Amount"];
                /**
                 * @description Total cost as it stands.
                 * @example 46000000.00
                 */
                readonly revised: components["schemas"]["Amount"];
            };
        };
        /**
         * @description A calendar year.
         * @example 2025
         */
        readonly Year: number;
    };
    responses: {
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). The idempotency key is not valid (`idempotency-key-invalid`). */
        readonly RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is not valid (`token-invalid`). An access token is needed (`token-missing`). */
        readonly TokenInvalidOrTokenMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No representation of that type (`not-acceptable`). */
        readonly NotAcceptable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side (`internal-error`). */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is busy; try again shortly (`too-busy`). */
        readonly TooBusy: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role does not allow this (`role-missing`). The record belongs to another State or organisation (`not-your-state`). */
        readonly RoleMissingOrNotYourState: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MB (`body-too-large`). */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not supported (`content-type-unsupported`). */
        readonly ContentTypeUnsupported: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The cursor does not belong to this list (`cursor-invalid`). */
        readonly RequestInvalidOrCursorInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is not valid (`token-invalid`). */
        readonly TokenInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). */
        readonly RequestInvalid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). */
        readonly RequestInvalidOrJsonMalformed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`if-match-missing`). */
        readonly IfMatchMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has changed since you read it (`version-stale`). */
        readonly VersionStale: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such work plan (`work-plan-not-found`). */
        readonly WorkPlanNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The work plan is not a draft (`not-a-draft`). */
        readonly NotADraft: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is waiting for confirmation (`already-confirmed`). */
        readonly AlreadyConfirmed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such assistance requirement (`requirement-not-found`). */
        readonly RequirementNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). The idempotency key is not valid (`idempotency-key-invalid`). There is no such provider (`provider-unknown`). */
        readonly RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such pledge (`pledge-not-found`). */
        readonly PledgeNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such commitment (`commitment-not-found`). */
        readonly CommitmentNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role does not allow this (`role-missing`). */
        readonly RoleMissing: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
        readonly IfMatch: string;
        /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong entity tag of the version; send it in `If-Match` to change the record. */
        readonly ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly listWorkPlans: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description ISO 3166-1 alpha-3 code of a State.
                 * @example KHM
                 */
                readonly state?: components["schemas"]["StateCode"];
                /**
                 * @description Only published and revised plans count; `revised` is a published plan that changed since.
                 * @example published
                 */
                readonly status?: components["schemas"]["WorkPlanStatus"];
                /** @description What kind of document the plan is. */
                readonly kind?: components["schemas"]["WorkPlanKind"];
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *           "status": "published",
                     *           "version": 2,
                     *           "visibility": "public",
                     *           "createdAt": "2025-02-01T12:00:00.000Z",
                     *           "updatedAt": "2025-02-01T12:05:00.000Z",
                     *           "publishedAt": "2025-02-01T12:05:00.000Z",
                     *           "state": "KHM",
                     *           "kind": "national-work-plan",
                     *           "title": "Mine-free 2025",
                     *           "currency": "USD",
                     *           "period": {
                     *             "from": 2023,
                     *             "to": 2025
                     *           },
                     *           "supersedes": [],
                     *           "requirement": {
                     *             "original": "46000000.00",
                     *             "revised": "46000000.00"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlanPage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrCursorInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly draftWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "KHM",
                 *       "kind": "national-work-plan",
                 *       "title": "Mine-free 2025",
                 *       "currency": "USD",
                 *       "period": {
                 *         "from": 2023,
                 *         "to": 2025
                 *       },
                 *       "activities": [
                 *         {
                 *           "ref": "A1",
                 *           "title": "Clearance of the remaining areas",
                 *           "pillar": "survey-clearance",
                 *           "years": [
                 *             {
                 *               "year": 2024,
                 *               "cost": "46000000.00",
                 *               "nationalContribution": {
                 *                 "amount": "30000000.00",
                 *                 "status": "committed"
                 *               },
                 *               "assistanceRequired": "16000000.00",
                 *               "milestones": {
                 *                 "areaM2": 179000000,
                 *                 "areas": 800
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["WorkPlanInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "draft",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "revised": "46000000.00"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The work plan does not fit together (`work-plan-invalid`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getWorkPlan: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description The version to read; the current one when left out.
                 * @example 2
                 */
                readonly version?: number;
                /** @description A UTC instant. */
                readonly asOf?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "published",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "publishedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "original": "46000000.00",
                     *         "revised": "46000000.00"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            /** @description There is no such work plan (`work-plan-not-found`). The record has no such version (`version-not-found`). */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly redraftWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "KHM",
                 *       "kind": "national-work-plan",
                 *       "title": "Mine-free 2025",
                 *       "currency": "USD",
                 *       "period": {
                 *         "from": 2023,
                 *         "to": 2025
                 *       },
                 *       "activities": [
                 *         {
                 *           "ref": "A1",
                 *           "title": "Clearance of the remaining areas",
                 *           "pillar": "survey-clearance",
                 *           "years": [
                 *             {
                 *               "year": 2024,
                 *               "cost": "46000000.00",
                 *               "nationalContribution": {
                 *                 "amount": "30000000.00",
                 *                 "status": "committed"
                 *               },
                 *               "assistanceRequired": "16000000.00",
                 *               "milestones": {
                 *                 "areaM2": 179000000,
                 *                 "areas": 800
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["WorkPlanInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "draft",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "revised": "46000000.00"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["WorkPlanNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["NotADraft"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The work plan does not fit together (`work-plan-invalid`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly publishWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "published",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "publishedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "original": "46000000.00",
                     *         "revised": "46000000.00"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["WorkPlanNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["NotADraft"];
            readonly 412: components["responses"]["VersionStale"];
            /** @description The superseded plans do not fit (`supersedes-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly reviseWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "KHM",
                 *       "kind": "national-work-plan",
                 *       "title": "Mine-free 2025",
                 *       "currency": "USD",
                 *       "period": {
                 *         "from": 2023,
                 *         "to": 2025
                 *       },
                 *       "activities": [
                 *         {
                 *           "ref": "A1",
                 *           "title": "Clearance of the remaining areas",
                 *           "pillar": "survey-clearance",
                 *           "years": [
                 *             {
                 *               "year": 2024,
                 *               "cost": "46000000.00",
                 *               "nationalContribution": {
                 *                 "amount": "30000000.00",
                 *                 "status": "committed"
                 *               },
                 *               "assistanceRequired": "16000000.00",
                 *               "milestones": {
                 *                 "areaM2": 179000000,
                 *                 "areas": 800
                 *               }
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "reason": "Costs of the survey are now known"
                 *     }
                 */
                readonly "application/json": components["schemas"]["WorkPlanRevision"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "revised",
                     *       "version": 3,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "publishedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "original": "46000000.00",
                     *         "revised": "46000000.00"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["WorkPlanNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The work plan is not published (`not-yet-published`). The work plan no longer changes (`work-plan-closed`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The work plan does not fit together (`work-plan-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly withdrawWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Replaced by the extension request"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Reason"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "withdrawn",
                     *       "version": 3,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "publishedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "original": "46000000.00",
                     *         "revised": "46000000.00"
                     *       },
                     *       "closedReason": "Replaced by the extension request"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["WorkPlanNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The work plan no longer changes (`work-plan-closed`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly confirmWorkPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a work plan. */
                readonly id: components["schemas"]["WorkPlanId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *       "status": "published",
                     *       "version": 3,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "publishedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "kind": "national-work-plan",
                     *       "title": "Mine-free 2025",
                     *       "currency": "USD",
                     *       "period": {
                     *         "from": 2023,
                     *         "to": 2025
                     *       },
                     *       "activities": [
                     *         {
                     *           "ref": "A1",
                     *           "title": "Clearance of the remaining areas",
                     *           "pillar": "survey-clearance",
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "cost": "46000000.00",
                     *               "nationalContribution": {
                     *                 "amount": "30000000.00",
                     *                 "status": "committed"
                     *               },
                     *               "assistanceRequired": "16000000.00",
                     *               "milestones": {
                     *                 "areaM2": 179000000,
                     *                 "areas": 800
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "supersedes": [],
                     *       "requirement": {
                     *         "original": "46000000.00",
                     *         "revised": "46000000.00"
                     *       },
                     *       "confirmedAt": "2025-02-02T08:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WorkPlan"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["WorkPlanNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyConfirmed"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listAssistanceRequirements: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description ISO 3166-1 alpha-3 code of a State.
                 * @example KHM
                 */
                readonly state?: components["schemas"]["StateCode"];
                /** @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say. */
                readonly pillar?: components["schemas"]["Pillar"];
                /** @description A calendar year. */
                readonly year?: string;
                /**
                 * @description `open` leaves out what is closed, withdrawn or covered.
                 * @example open
                 */
                readonly status?: "open" | "closed" | "withdrawn";
                /** @description What is asked for or offered: money, or assistance in kind. */
                readonly kind?: components["schemas"]["AssistanceKind"];
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *           "status": "open",
                     *           "version": 1,
                     *           "visibility": "public",
                     *           "createdAt": "2025-02-01T12:05:00.000Z",
                     *           "updatedAt": "2025-02-01T12:05:00.000Z",
                     *           "state": "KHM",
                     *           "pillar": "survey-clearance",
                     *           "kind": "financial",
                     *           "title": "Clearance of the remaining areas",
                     *           "currency": "USD",
                     *           "workPlan": {
                     *             "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *             "ref": "A1"
                     *           },
                     *           "years": [
                     *             {
                     *               "year": 2024,
                     *               "original": "16000000.00",
                     *               "revised": "16000000.00",
                     *               "committed": "5000000.00",
                     *               "open": "11000000.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AssistanceRequirementPage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrCursorInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly publishAssistanceRequirement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "state": "KHM",
                 *       "pillar": "victim-assistance",
                 *       "kind": "training",
                 *       "title": "Training of prosthetists",
                 *       "years": [
                 *         {
                 *           "year": 2026,
                 *           "quantity": 12,
                 *           "unit": "people"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["RequirementInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ar_01JT3ZK4N6Q8S2U4W6Y8A1C3E5",
                     *       "status": "open",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:05:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "pillar": "victim-assistance",
                     *       "kind": "training",
                     *       "title": "Training of prosthetists",
                     *       "currency": "USD",
                     *       "years": [
                     *         {
                     *           "year": 2026,
                     *           "quantity": 12,
                     *           "unit": "people",
                     *           "original": "0.00",
                     *           "revised": "0.00",
                     *           "committed": "0.00",
                     *           "open": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The requirement does not fit together (`requirement-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getAssistanceRequirement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of an assistance requirement. */
                readonly id: components["schemas"]["RequirementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "status": "open",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:05:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "pillar": "survey-clearance",
                     *       "kind": "financial",
                     *       "title": "Clearance of the remaining areas",
                     *       "currency": "USD",
                     *       "workPlan": {
                     *         "id": "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
                     *         "ref": "A1"
                     *       },
                     *       "years": [
                     *         {
                     *           "year": 2024,
                     *           "original": "16000000.00",
                     *           "revised": "16000000.00",
                     *           "committed": "5000000.00",
                     *           "open": "11000000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 404: components["responses"]["RequirementNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly withdrawAssistanceRequirement: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of an assistance requirement. */
                readonly id: components["schemas"]["RequirementId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Met by other means"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Reason"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "ar_01JT3ZK4N6Q8S2U4W6Y8A1C3E5",
                     *       "status": "withdrawn",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:05:00.000Z",
                     *       "updatedAt": "2025-02-01T12:05:00.000Z",
                     *       "state": "KHM",
                     *       "pillar": "victim-assistance",
                     *       "kind": "training",
                     *       "title": "Training of prosthetists",
                     *       "currency": "USD",
                     *       "years": [
                     *         {
                     *           "year": 2026,
                     *           "quantity": 12,
                     *           "unit": "people",
                     *           "original": "0.00",
                     *           "revised": "0.00",
                     *           "committed": "0.00",
                     *           "open": "0.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["RequirementNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The requirement is closed (`requirement-closed`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listPledges: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`.
                 * @example NOR
                 */
                readonly donor?: components["schemas"]["ProviderCode"];
                /** @description ISO 3166-1 alpha-3 code of a State. */
                readonly state?: components["schemas"]["StateCode"];
                /** @description All statuses when left out. */
                readonly status?: "announced" | "cancelled";
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *           "status": "announced",
                     *           "version": 1,
                     *           "createdAt": "2024-10-17T09:00:00.000Z",
                     *           "updatedAt": "2024-10-17T09:00:00.000Z",
                     *           "donor": "NOR",
                     *           "title": "Nansen programme, Ukraine",
                     *           "kind": "financial",
                     *           "currency": "USD",
                     *           "earmarking": "earmarked",
                     *           "targets": {
                     *             "states": [
                     *               "UKR"
                     *             ],
                     *             "pillars": [
                     *               "survey-clearance"
                     *             ]
                     *           },
                     *           "schedule": [
                     *             {
                     *               "paymentYear": 2025,
                     *               "availabilityYear": 2025,
                     *               "amount": "20000000.00"
                     *             }
                     *           ],
                     *           "channel": {
                     *             "code": "41126"
                     *           },
                     *           "modality": "conventional",
                     *           "announcedOn": "2024-10-17",
                     *           "visibility": "public",
                     *           "carryOver": false,
                     *           "multiYear": false,
                     *           "frontLoaded": false,
                     *           "pledged": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00",
                     *           "tranches": [
                     *             {
                     *               "name": "2025",
                     *               "amount": "20000000.00",
                     *               "committed": "5000000.00",
                     *               "outstanding": "15000000.00"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PledgePage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrCursorInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly recordPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "donor": "NOR",
                 *       "title": "Nansen programme, Ukraine",
                 *       "kind": "financial",
                 *       "currency": "USD",
                 *       "earmarking": "earmarked",
                 *       "targets": {
                 *         "states": [
                 *           "UKR"
                 *         ],
                 *         "pillars": [
                 *           "survey-clearance"
                 *         ]
                 *       },
                 *       "schedule": [
                 *         {
                 *           "paymentYear": 2025,
                 *           "availabilityYear": 2025,
                 *           "amount": "20000000.00"
                 *         }
                 *       ],
                 *       "channel": {
                 *         "code": "41126"
                 *       },
                 *       "modality": "conventional",
                 *       "announcedOn": "2024-10-17",
                 *       "visibility": "public"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PledgeInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "status": "announced",
                     *       "version": 1,
                     *       "createdAt": "2024-10-17T09:00:00.000Z",
                     *       "updatedAt": "2024-10-17T09:00:00.000Z",
                     *       "donor": "NOR",
                     *       "title": "Nansen programme, Ukraine",
                     *       "kind": "financial",
                     *       "currency": "USD",
                     *       "earmarking": "earmarked",
                     *       "targets": {
                     *         "states": [
                     *           "UKR"
                     *         ],
                     *         "pillars": [
                     *           "survey-clearance"
                     *         ]
                     *       },
                     *       "schedule": [
                     *         {
                     *           "paymentYear": 2025,
                     *           "availabilityYear": 2025,
                     *           "amount": "20000000.00"
                     *         }
                     *       ],
                     *       "channel": {
                     *         "code": "41126"
                     *       },
                     *       "modality": "conventional",
                     *       "announcedOn": "2024-10-17",
                     *       "visibility": "public",
                     *       "carryOver": false,
                     *       "multiYear": false,
                     *       "frontLoaded": false,
                     *       "pledged": "20000000.00",
                     *       "committed": "5000000.00",
                     *       "outstanding": "15000000.00",
                     *       "tranches": [
                     *         {
                     *           "name": "2025",
                     *           "amount": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Pledge"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The pledge does not fit together (`pledge-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getPledge: {
        readonly parameters: {
            readonly query?: {
                /** @description The version to read; the current one when left out. */
                readonly version?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description Id of a pledge. */
                readonly id: components["schemas"]["PledgeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "status": "announced",
                     *       "version": 1,
                     *       "createdAt": "2024-10-17T09:00:00.000Z",
                     *       "updatedAt": "2024-10-17T09:00:00.000Z",
                     *       "donor": "NOR",
                     *       "title": "Nansen programme, Ukraine",
                     *       "kind": "financial",
                     *       "currency": "USD",
                     *       "earmarking": "earmarked",
                     *       "targets": {
                     *         "states": [
                     *           "UKR"
                     *         ],
                     *         "pillars": [
                     *           "survey-clearance"
                     *         ]
                     *       },
                     *       "schedule": [
                     *         {
                     *           "paymentYear": 2025,
                     *           "availabilityYear": 2025,
                     *           "amount": "20000000.00"
                     *         }
                     *       ],
                     *       "channel": {
                     *         "code": "41126"
                     *       },
                     *       "modality": "conventional",
                     *       "announcedOn": "2024-10-17",
                     *       "visibility": "public",
                     *       "carryOver": false,
                     *       "multiYear": false,
                     *       "frontLoaded": false,
                     *       "pledged": "20000000.00",
                     *       "committed": "5000000.00",
                     *       "outstanding": "15000000.00",
                     *       "tranches": [
                     *         {
                     *           "name": "2025",
                     *           "amount": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Pledge"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            /** @description There is no such pledge (`pledge-not-found`). The record has no such version (`version-not-found`). */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly revisePledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a pledge. */
                readonly id: components["schemas"]["PledgeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "donor": "NOR",
                 *       "title": "Nansen programme, Ukraine",
                 *       "kind": "financial",
                 *       "currency": "USD",
                 *       "earmarking": "earmarked",
                 *       "targets": {
                 *         "states": [
                 *           "UKR"
                 *         ],
                 *         "pillars": [
                 *           "survey-clearance"
                 *         ]
                 *       },
                 *       "schedule": [
                 *         {
                 *           "paymentYear": 2025,
                 *           "availabilityYear": 2025,
                 *           "amount": "20000000.00"
                 *         }
                 *       ],
                 *       "channel": {
                 *         "code": "41126"
                 *       },
                 *       "modality": "conventional",
                 *       "announcedOn": "2024-10-17",
                 *       "visibility": "public"
                 *     }
                 */
                readonly "application/json": components["schemas"]["PledgeInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "status": "announced",
                     *       "version": 2,
                     *       "createdAt": "2024-10-17T09:00:00.000Z",
                     *       "updatedAt": "2024-10-17T09:00:00.000Z",
                     *       "donor": "NOR",
                     *       "title": "Nansen programme, Ukraine",
                     *       "kind": "financial",
                     *       "currency": "USD",
                     *       "earmarking": "earmarked",
                     *       "targets": {
                     *         "states": [
                     *           "UKR"
                     *         ],
                     *         "pillars": [
                     *           "survey-clearance"
                     *         ]
                     *       },
                     *       "schedule": [
                     *         {
                     *           "paymentYear": 2025,
                     *           "availabilityYear": 2025,
                     *           "amount": "20000000.00"
                     *         }
                     *       ],
                     *       "channel": {
                     *         "code": "41126"
                     *       },
                     *       "modality": "conventional",
                     *       "announcedOn": "2024-10-17",
                     *       "visibility": "public",
                     *       "carryOver": false,
                     *       "multiYear": false,
                     *       "frontLoaded": false,
                     *       "pledged": "20000000.00",
                     *       "committed": "5000000.00",
                     *       "outstanding": "15000000.00",
                     *       "tranches": [
                     *         {
                     *           "name": "2025",
                     *           "amount": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Pledge"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["PledgeNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). The pledge does not hold that much (`pledge-exceeded`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The pledge does not fit together (`pledge-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly cancelPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a pledge. */
                readonly id: components["schemas"]["PledgeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Budget not approved"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Reason"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "status": "cancelled",
                     *       "version": 2,
                     *       "createdAt": "2024-10-17T09:00:00.000Z",
                     *       "updatedAt": "2024-10-17T09:00:00.000Z",
                     *       "donor": "NOR",
                     *       "title": "Nansen programme, Ukraine",
                     *       "kind": "financial",
                     *       "currency": "USD",
                     *       "earmarking": "earmarked",
                     *       "targets": {
                     *         "states": [
                     *           "UKR"
                     *         ],
                     *         "pillars": [
                     *           "survey-clearance"
                     *         ]
                     *       },
                     *       "schedule": [
                     *         {
                     *           "paymentYear": 2025,
                     *           "availabilityYear": 2025,
                     *           "amount": "20000000.00"
                     *         }
                     *       ],
                     *       "channel": {
                     *         "code": "41126"
                     *       },
                     *       "modality": "conventional",
                     *       "announcedOn": "2024-10-17",
                     *       "visibility": "public",
                     *       "carryOver": false,
                     *       "multiYear": false,
                     *       "frontLoaded": false,
                     *       "pledged": "20000000.00",
                     *       "committed": "5000000.00",
                     *       "outstanding": "0.00",
                     *       "tranches": [
                     *         {
                     *           "name": "2025",
                     *           "amount": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Pledge"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["PledgeNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly confirmPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a pledge. */
                readonly id: components["schemas"]["PledgeId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "status": "announced",
                     *       "version": 2,
                     *       "createdAt": "2024-10-17T09:00:00.000Z",
                     *       "updatedAt": "2024-10-17T09:00:00.000Z",
                     *       "donor": "NOR",
                     *       "title": "Nansen programme, Ukraine",
                     *       "kind": "financial",
                     *       "currency": "USD",
                     *       "earmarking": "earmarked",
                     *       "targets": {
                     *         "states": [
                     *           "UKR"
                     *         ],
                     *         "pillars": [
                     *           "survey-clearance"
                     *         ]
                     *       },
                     *       "schedule": [
                     *         {
                     *           "paymentYear": 2025,
                     *           "availabilityYear": 2025,
                     *           "amount": "20000000.00"
                     *         }
                     *       ],
                     *       "channel": {
                     *         "code": "41126"
                     *       },
                     *       "modality": "conventional",
                     *       "announcedOn": "2024-10-17",
                     *       "visibility": "public",
                     *       "carryOver": false,
                     *       "multiYear": false,
                     *       "frontLoaded": false,
                     *       "pledged": "20000000.00",
                     *       "committed": "5000000.00",
                     *       "outstanding": "15000000.00",
                     *       "tranches": [
                     *         {
                     *           "name": "2025",
                     *           "amount": "20000000.00",
                     *           "committed": "5000000.00",
                     *           "outstanding": "15000000.00"
                     *         }
                     *       ],
                     *       "confirmedAt": "2025-02-02T08:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Pledge"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["PledgeNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyConfirmed"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listCommitments: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`.
                 * @example NOR
                 */
                readonly donor?: components["schemas"]["ProviderCode"];
                /**
                 * @description ISO 3166-1 alpha-3 code of a State.
                 * @example UKR
                 */
                readonly state?: components["schemas"]["StateCode"];
                /** @description Id of a pledge. */
                readonly pledgeId?: components["schemas"]["PledgeId"];
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *           "status": "recorded",
                     *           "version": 1,
                     *           "visibility": "public",
                     *           "createdAt": "2025-02-01T12:00:00.000Z",
                     *           "updatedAt": "2025-02-01T12:00:00.000Z",
                     *           "donor": "NOR",
                     *           "currency": "USD",
                     *           "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *           "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *           "target": {
                     *             "state": "UKR",
                     *             "pillar": "survey-clearance"
                     *           },
                     *           "decidedOn": "2025-02-01",
                     *           "reference": "NOR-25/0017",
                     *           "lines": [
                     *             {
                     *               "year": 2025,
                     *               "amount": "5000000.00",
                     *               "disbursed": "0.00",
                     *               "tranche": "2025"
                     *             }
                     *           ],
                     *           "rate": {
                     *             "currency": "USD",
                     *             "unitsPerUsd": "1",
                     *             "period": "always",
                     *             "source": "definition",
                     *             "old": false
                     *           },
                     *           "committed": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "disbursements": []
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["CommitmentPage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrCursorInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly recordCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                 *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                 *       "decidedOn": "2025-02-01",
                 *       "reference": "NOR-25/0017",
                 *       "lines": [
                 *         {
                 *           "year": 2025,
                 *           "amount": "5000000.00"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["CommitmentInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *       "status": "recorded",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "donor": "NOR",
                     *       "currency": "USD",
                     *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "target": {
                     *         "state": "UKR",
                     *         "pillar": "survey-clearance"
                     *       },
                     *       "decidedOn": "2025-02-01",
                     *       "reference": "NOR-25/0017",
                     *       "lines": [
                     *         {
                     *           "year": 2025,
                     *           "amount": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "tranche": "2025"
                     *         }
                     *       ],
                     *       "rate": {
                     *         "currency": "USD",
                     *         "unitsPerUsd": "1",
                     *         "period": "always",
                     *         "source": "definition",
                     *         "old": false
                     *       },
                     *       "committed": "5000000.00",
                     *       "disbursed": "0.00",
                     *       "disbursements": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such pledge (`pledge-not-found`). There is no such assistance requirement (`requirement-not-found`). */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). The pledge does not hold that much (`pledge-exceeded`). The requirement is closed (`requirement-closed`). More than the requirement still asks for (`requirement-exceeded`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The commitment does not fit together (`commitment-invalid`). The pledge is earmarked for something else (`pledge-target-mismatch`). The pledge has nothing available then (`pledge-year-not-available`). The requirement does not ask for that year (`requirement-year-not-asked`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of a commitment. */
                readonly id: components["schemas"]["CommitmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *       "status": "recorded",
                     *       "version": 1,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "donor": "NOR",
                     *       "currency": "USD",
                     *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "target": {
                     *         "state": "UKR",
                     *         "pillar": "survey-clearance"
                     *       },
                     *       "decidedOn": "2025-02-01",
                     *       "reference": "NOR-25/0017",
                     *       "lines": [
                     *         {
                     *           "year": 2025,
                     *           "amount": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "tranche": "2025"
                     *         }
                     *       ],
                     *       "rate": {
                     *         "currency": "USD",
                     *         "unitsPerUsd": "1",
                     *         "period": "always",
                     *         "source": "definition",
                     *         "old": false
                     *       },
                     *       "committed": "5000000.00",
                     *       "disbursed": "0.00",
                     *       "disbursements": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 404: components["responses"]["CommitmentNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly recordDisbursement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of a commitment. */
                readonly id: components["schemas"]["CommitmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "paidOn": "2025-03-15",
                 *       "year": 2025,
                 *       "amountSent": "2500000.00",
                 *       "amountReceived": {
                 *         "amount": "2498750.00",
                 *         "currency": "USD"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["DisbursementInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *       "status": "recorded",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "donor": "NOR",
                     *       "currency": "USD",
                     *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "target": {
                     *         "state": "UKR",
                     *         "pillar": "survey-clearance"
                     *       },
                     *       "decidedOn": "2025-02-01",
                     *       "reference": "NOR-25/0017",
                     *       "lines": [
                     *         {
                     *           "year": 2025,
                     *           "amount": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "tranche": "2025"
                     *         }
                     *       ],
                     *       "rate": {
                     *         "currency": "USD",
                     *         "unitsPerUsd": "1",
                     *         "period": "always",
                     *         "source": "definition",
                     *         "old": false
                     *       },
                     *       "committed": "5000000.00",
                     *       "disbursed": "2500000.00",
                     *       "disbursements": [
                     *         {
                     *           "id": "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9",
                     *           "year": 2025,
                     *           "paidOn": "2025-03-15",
                     *           "amountSent": "2500000.00",
                     *           "amountReceived": {
                     *             "amount": "2498750.00",
                     *             "currency": "USD"
                     *           },
                     *           "uncovered": "0.00",
                     *           "recordedAt": "2025-03-16T08:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["CommitmentNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The commitment was cancelled (`commitment-cancelled`). The payment exceeds the commitment (`commitment-exceeded`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The payment does not fit its commitment (`disbursement-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly cancelCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a commitment. */
                readonly id: components["schemas"]["CommitmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "reason": "Entered twice"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Reason"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *       "status": "cancelled",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "donor": "NOR",
                     *       "currency": "USD",
                     *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "target": {
                     *         "state": "UKR",
                     *         "pillar": "survey-clearance"
                     *       },
                     *       "decidedOn": "2025-02-01",
                     *       "reference": "NOR-25/0017",
                     *       "lines": [
                     *         {
                     *           "year": 2025,
                     *           "amount": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "tranche": "2025"
                     *         }
                     *       ],
                     *       "rate": {
                     *         "currency": "USD",
                     *         "unitsPerUsd": "1",
                     *         "period": "always",
                     *         "source": "definition",
                     *         "old": false
                     *       },
                     *       "committed": "0.00",
                     *       "disbursed": "0.00",
                     *       "disbursements": []
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["CommitmentNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description The commitment was cancelled (`commitment-cancelled`). */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly confirmCommitment: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                readonly "If-Match": components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of a commitment. */
                readonly id: components["schemas"]["CommitmentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
                     *       "status": "recorded",
                     *       "version": 2,
                     *       "visibility": "public",
                     *       "createdAt": "2025-02-01T12:00:00.000Z",
                     *       "updatedAt": "2025-02-01T12:00:00.000Z",
                     *       "donor": "NOR",
                     *       "currency": "USD",
                     *       "pledgeId": "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
                     *       "requirementId": "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
                     *       "target": {
                     *         "state": "UKR",
                     *         "pillar": "survey-clearance"
                     *       },
                     *       "decidedOn": "2025-02-01",
                     *       "reference": "NOR-25/0017",
                     *       "lines": [
                     *         {
                     *           "year": 2025,
                     *           "amount": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "tranche": "2025"
                     *         }
                     *       ],
                     *       "rate": {
                     *         "currency": "USD",
                     *         "unitsPerUsd": "1",
                     *         "period": "always",
                     *         "source": "definition",
                     *         "old": false
                     *       },
                     *       "committed": "5000000.00",
                     *       "disbursed": "0.00",
                     *       "disbursements": [],
                     *       "confirmedAt": "2025-02-02T08:00:00.000Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Commitment"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissingOrNotYourState"];
            readonly 404: components["responses"]["CommitmentNotFound"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 409: components["responses"]["AlreadyConfirmed"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 428: components["responses"]["IfMatchMissing"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getGapReport: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description One value, or several separated by commas.
                 * @example KHM
                 */
                readonly state?: string;
                /** @description One value, or several separated by commas. */
                readonly pillar?: string;
                /**
                 * @description A calendar year.
                 * @example 2024
                 */
                readonly from?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                readonly to?: string;
                /** @description ISO 4217 code of a currency. */
                readonly currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                readonly asOf?: components["schemas"]["Instant"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "USD",
                     *       "computedAt": "2025-02-01T12:10:00.000Z",
                     *       "basis": {
                     *         "statuses": "Funding is commitments plus payments that no commitment covers; pledges stand beside it.",
                     *         "years": "Availability years.",
                     *         "formulas": {
                     *           "gap": "sum over cells of max(0, requirement - nationalContribution - funding)"
                     *         },
                     *         "conversion": "Amounts recorded in USD unchanged; others from their dollar value at the day of the decision.",
                     *         "oldRates": [],
                     *         "filters": {
                     *           "states": [
                     *             "KHM"
                     *           ]
                     *         },
                     *         "rosterOn": "2025-02-01"
                     *       },
                     *       "totals": {
                     *         "requirement": "46000000.00",
                     *         "requirementOriginal": "46000000.00",
                     *         "nationalContribution": "30000000.00",
                     *         "nationalContributionPlanned": "0.00",
                     *         "assistanceRequired": "16000000.00",
                     *         "pledged": "0.00",
                     *         "committed": "5000000.00",
                     *         "disbursed": "0.00",
                     *         "funding": "5000000.00",
                     *         "gap": "11000000.00",
                     *         "surplus": "0.00",
                     *         "netBalance": "11000000.00",
                     *         "coverage": "0.7609",
                     *         "externalCoverage": "0.3125",
                     *         "coverageWithPledges": "0.7609"
                     *       },
                     *       "cells": [
                     *         {
                     *           "state": "KHM",
                     *           "pillar": "survey-clearance",
                     *           "year": 2024,
                     *           "requirement": "46000000.00",
                     *           "requirementOriginal": "46000000.00",
                     *           "nationalContribution": "30000000.00",
                     *           "nationalContributionPlanned": "0.00",
                     *           "assistanceRequired": "16000000.00",
                     *           "pledged": "0.00",
                     *           "committed": "5000000.00",
                     *           "disbursed": "0.00",
                     *           "funding": "5000000.00",
                     *           "gap": "11000000.00",
                     *           "surplus": "0.00",
                     *           "netBalance": "11000000.00",
                     *           "coverage": "0.7609",
                     *           "externalCoverage": "0.3125",
                     *           "coverageWithPledges": "0.7609"
                     *         }
                     *       ],
                     *       "unallocated": [],
                     *       "shared": [],
                     *       "notReported": [
                     *         "TCD"
                     *       ],
                     *       "statesNotParty": {
                     *         "states": [],
                     *         "totals": {
                     *           "requirement": "0.00",
                     *           "requirementOriginal": "0.00",
                     *           "nationalContribution": "0.00",
                     *           "nationalContributionPlanned": "0.00",
                     *           "assistanceRequired": "0.00",
                     *           "pledged": "0.00",
                     *           "committed": "0.00",
                     *           "disbursed": "0.00",
                     *           "funding": "0.00",
                     *           "gap": "0.00",
                     *           "surplus": "0.00",
                     *           "netBalance": "0.00",
                     *           "coverage": null,
                     *           "externalCoverage": null,
                     *           "coverageWithPledges": null
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["GapReport"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            /** @description No exchange rate is known (`rate-missing`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listStates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Affected States Parties, States that provide assistance, or all States Parties.
                 * @example affected
                 */
                readonly role?: "affected" | "provider" | "party";
                /**
                 * @description A day, YYYY-MM-DD.
                 * @example 2026-11-21
                 */
                readonly on?: components["schemas"]["Day"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "iso3": "KHM",
                     *           "iso2": "KH",
                     *           "name": "Cambodia",
                     *           "on": "2026-11-21",
                     *           "statesParty": true,
                     *           "affected": true,
                     *           "verified": false,
                     *           "party": {
                     *             "depositedOn": "1999-07-28",
                     *             "from": "2000-01-01",
                     *             "source": {
                     *               "citation": "UN Treaty Collection XXVI-5",
                     *               "verified": true
                     *             }
                     *           },
                     *           "flags": [
                     *             {
                     *               "flag": "article5",
                     *               "from": "2000-01-01",
                     *               "deadline": "2025-12-31",
                     *               "reason": "Second extension granted November 2019",
                     *               "source": {
                     *                 "citation": "Mine Action Review 2020",
                     *                 "verified": true
                     *               }
                     *             }
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["StateList"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: {
                /** @description A day, YYYY-MM-DD. */
                readonly on?: components["schemas"]["Day"];
            };
            readonly header?: never;
            readonly path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                readonly iso3: components["schemas"]["StateCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "iso3": "KHM",
                     *       "iso2": "KH",
                     *       "name": "Cambodia",
                     *       "on": "2026-11-21",
                     *       "statesParty": true,
                     *       "affected": true,
                     *       "verified": false,
                     *       "party": {
                     *         "depositedOn": "1999-07-28",
                     *         "from": "2000-01-01",
                     *         "source": {
                     *           "citation": "UN Treaty Collection XXVI-5",
                     *           "verified": true
                     *         }
                     *       },
                     *       "flags": [
                     *         {
                     *           "flag": "article5",
                     *           "from": "2000-01-01",
                     *           "deadline": "2025-12-31",
                     *           "reason": "Second extension granted November 2019",
                     *           "source": {
                     *             "citation": "Mine Action Review 2020",
                     *             "verified": true
                     *           }
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["State"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            /** @description There is no such State (`state-not-found`). */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly recordState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                readonly iso3: components["schemas"]["StateCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "iso2": "KH",
                 *       "name": "Cambodia",
                 *       "party": {
                 *         "depositedOn": "1999-07-28",
                 *         "from": "2000-01-01",
                 *         "source": {
                 *           "citation": "UN Treaty Collection XXVI-5",
                 *           "verified": true
                 *         }
                 *       },
                 *       "flags": [
                 *         {
                 *           "flag": "article5",
                 *           "from": "2000-01-01",
                 *           "deadline": "2025-12-31",
                 *           "reason": "Second extension granted November 2019",
                 *           "source": {
                 *             "citation": "Mine Action Review 2020",
                 *             "verified": true
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["StateInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "iso3": "KHM",
                     *       "iso2": "KH",
                     *       "name": "Cambodia",
                     *       "on": "2026-11-21",
                     *       "statesParty": true,
                     *       "affected": true,
                     *       "verified": false,
                     *       "party": {
                     *         "depositedOn": "1999-07-28",
                     *         "from": "2000-01-01",
                     *         "source": {
                     *           "citation": "UN Treaty Collection XXVI-5",
                     *           "verified": true
                     *         }
                     *       },
                     *       "flags": [
                     *         {
                     *           "flag": "article5",
                     *           "from": "2000-01-01",
                     *           "deadline": "2025-12-31",
                     *           "reason": "Second extension granted November 2019",
                     *           "source": {
                     *             "citation": "Mine Action Review 2020",
                     *             "verified": true
                     *           }
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["State"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissing"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listOrganisations: {
        readonly parameters: {
            readonly query?: {
                /** @description How many items at most. */
                readonly limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                readonly cursor?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "org:eu",
                     *           "name": "European Union",
                     *           "type": "multilateral",
                     *           "aliases": [],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrganisationPage"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrCursorInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly registerOrganisation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Code of an organisation of the reference list. */
                readonly code: components["schemas"]["OrganisationCode"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "European Union",
                 *       "type": "multilateral"
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "org:eu",
                     *       "name": "European Union",
                     *       "type": "multilateral",
                     *       "aliases": [],
                     *       "version": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Organisation"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformed"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissing"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly listExchangeRates: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description ISO 4217 code of a currency.
                 * @example EUR
                 */
                readonly currency?: components["schemas"]["Currency"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "currency": "EUR",
                     *           "rates": [
                     *             {
                     *               "period": "2025-02",
                     *               "unitsPerUsd": "0.9601",
                     *               "source": "US Federal Reserve",
                     *               "recordedAt": "2025-03-03T08:00:00.000Z"
                     *             }
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ExchangeRatesList"];
                    readonly "text/csv": string;
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly recordExchangeRates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "currency": "EUR",
                 *       "rates": [
                 *         {
                 *           "period": "2025-02",
                 *           "unitsPerUsd": "0.9601",
                 *           "source": "US Federal Reserve"
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["ExchangeRatesInput"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 201: {
                headers: {
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "EUR",
                     *       "rates": [
                     *         {
                     *           "period": "2025-02",
                     *           "unitsPerUsd": "0.9601",
                     *           "source": "US Federal Reserve",
                     *           "recordedAt": "2025-03-03T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ExchangeRates"];
                };
            };
            readonly 400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            readonly 401: components["responses"]["TokenInvalidOrTokenMissing"];
            readonly 403: components["responses"]["RoleMissing"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 412: components["responses"]["VersionStale"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The record is too large to be saved whole (`record-too-large`). */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
    readonly getOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "openapi": "3.1.0"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            readonly 400: components["responses"]["RequestInvalid"];
            readonly 401: components["responses"]["TokenInvalid"];
            readonly 406: components["responses"]["NotAcceptable"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["TooBusy"];
        };
    };
}
