// Generated from packages/contract by `npm run openapi`. Change it there.

export interface paths {
    "/work-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List work plans
         * @description Work plans that the caller may see, newest first within a State or overall, without their activities.
         *
         *     Anyone may call it.
         */
        get: operations["listWorkPlans"];
        put?: never;
        /**
         * Draft a work plan
         * @description A State writes down what it plans, by activity and year, what it costs, what the State pays itself and what it asks from others. A draft is seen by its State alone and counts for nothing until it is published.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["draftWorkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a work plan
         * @description A work plan as it stands, or as it was at a version or an instant: everything published stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getWorkPlan"];
        /**
         * Change a draft
         * @description Replaces the content of a draft. A published plan changes by a revision.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["redraftWorkPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check a work plan for completeness
         * @description What the Siem Reap-Angkor Action Plan asks of a plan, and Article 5 of a request for extension, check by check: what is there, what is missing and what would complete it, each with the place that asks for it. A draft can be checked before it is published. Figures that do not fit together are questions; nothing is corrected.
         *
         *     Anyone may call it.
         */
        get: operations["getWorkPlanCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a work plan
         * @description From now on the plan counts: its requirement enters the gap report, each activity that asks for anything becomes an assistance requirement, and the plans it supersedes count no more. All in one transaction.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["publishWorkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a published work plan
         * @description Replaces the content of a published plan at once. The original requirement stays beside the revised one, and earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["reviseWorkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a work plan
         * @description The plan counts no more and its requirements close; it stays readable, and what was committed to it stays recorded.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawWorkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a work plan that the ISU entered
         * @description The State confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmWorkPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of a work plan
         * @description The milestones of a plan as it stands beside what its State reports to have reached, year by year and to date, and what that leaves of the remaining challenge that the plan states. Nothing is projected: what is not reported is told as not reported.
         *
         *     Anyone may call it.
         */
        get: operations["getWorkPlanProgress"];
        put?: never;
        /**
         * Record what was reached in a year
         * @description What the State reports to have reached in a calendar year against its plan: area released, and how much of it was cancelled, reduced or cleared (Action 22); areas; people; by activity or, where it is not told by activity, by pillar. One record for each plan and year; it stays with the plan through all its revisions, and after another plan took its place.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress-records/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a progress record
         * @description What a State reports to have reached in a year under a work plan, as it stands, or as it was at a version or an instant.
         *
         *     Anyone may call it.
         */
        get: operations["getProgressRecord"];
        /**
         * Correct a progress record
         * @description Other figures in place of those reported for the year. Earlier ones stay readable by version and instant. Without lines, nothing is reported of the year any more.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["correctProgressRecord"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/progress-records/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a progress record
         * @description The State confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmProgressRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance-requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List assistance requirements
         * @description What affected States ask from others, with what is still open of each. `status=open` leaves out what is closed, withdrawn or covered.
         *
         *     Anyone may call it.
         */
        get: operations["listAssistanceRequirements"];
        put?: never;
        /**
         * Publish a need that stands alone
         * @description A need outside any work plan: money, equipment, expertise, training or information. A need that a plan already contains is not repeated here, or it would count twice.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["publishAssistanceRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance-requirements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an assistance requirement
         * @description One requirement with what was asked originally, what is asked now, and what is still open.
         *
         *     Anyone may call it.
         */
        get: operations["getAssistanceRequirement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance-requirements/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a need that stands alone
         * @description The need no longer stands. One that a work plan made changes with its plan.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawAssistanceRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance-requirements/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read all answers to a need
         * @description The consolidated answer: every provider's latest response that the caller may see and what it answered before, how long each took, when answers are due, what is committed and still open, and how the need stands at the check after twelve months. The State that asks sees every response that is not private.
         *
         *     Anyone may call it.
         */
        get: operations["getConsolidatedAnswer"];
        put?: never;
        /**
         * Answer a need
         * @description A provider says what it will do about a need: support it anew or by what exists already, consider it, decline, or name another provider. It may answer again: the latest answer counts, and earlier ones stay in the history. A State does not answer its own need.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["respondToRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/assistance-requirements/unanswered": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List needs that nobody has answered
         * @description Open needs without any response that the caller may see, the oldest first and at most 200, with the day by which providers are asked to answer whether it has passed, and who leads the donors to the State: the reminders that are due.
         *
         *     Anyone may call it.
         */
        get: operations["listUnansweredRequirements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pledges
         * @description Pledges that the caller may see, with what is committed and what is outstanding of each.
         *
         *     Anyone may call it.
         */
        get: operations["listPledges"];
        put?: never;
        /**
         * Record a multi-year pledge
         * @description A non-binding announcement of an intended contribution by an identified provider, with the years in which it is paid and in which it can be used. A pledge stands beside funding, never inside.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pledge
         * @description One pledge with its tranches, what is committed and what is outstanding of each.
         *
         *     Anyone may call it.
         */
        get: operations["getPledge"];
        /**
         * Revise a pledge
         * @description Replaces the content of a pledge. It never falls below what is already committed of it.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["revisePledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a pledge
         * @description What is outstanding is no longer pledged. Commitments already made of it stand.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["cancelPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a pledge that the ISU entered
         * @description The provider confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List commitments
         * @description Commitments that the caller may see, by donor, by State or by pledge. Of a pledge that the caller may not see there are none.
         *
         *     Anyone may call it.
         */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Record a commitment
         * @description A firm obligation to provide an amount: against a requirement, to a State and pillar, or unallocated; from a pledge or on its own. It never exceeds its pledge; beyond what the requirement still asks for it is refused unless `acceptSurplus` says otherwise.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a commitment
         * @description One commitment with its payments.
         *
         *     Anyone may call it.
         */
        get: operations["getCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a payment
         * @description A payment is part of its commitment, never added to it. What exceeds the commitment is refused unless `acceptExcess` says otherwise, and then counts as funding of its own.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a commitment
         * @description What is not yet paid is released: it goes back to its pledge and reopens the requirement. What was paid stays funding.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["cancelCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/commitments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a commitment that the ISU entered
         * @description The provider confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource-mobilisation-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List resource mobilisation plans
         * @description Resource mobilisation plans that the caller may see, newest first.
         *
         *     Anyone may call it.
         */
        get: operations["listResourceMobilisationPlans"];
        put?: never;
        /**
         * Record a resource mobilisation plan
         * @description A State's plan to raise what its obligations need (Action 41): targets by source and year, and actions with who answers for them and by when. It counts for indicator 41.2 on the days of its validity.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordResourceMobilisationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource-mobilisation-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a resource mobilisation plan
         * @description A resource mobilisation plan as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getResourceMobilisationPlan"];
        /**
         * Revise a resource mobilisation plan
         * @description Replaces the content of a resource mobilisation plan, such as the status of its actions. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseResourceMobilisationPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource-mobilisation-plans/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of a resource mobilisation plan
         * @description Targets by source and year beside what the State's position holds: its own contribution, pledges, commitments and payments, by the kind of their providers; the share that is reached; and the actions that are overdue. What records do not tell apart by source says so.
         *
         *     Anyone may call it.
         */
        get: operations["getResourceMobilisationProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource-mobilisation-plans/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a resource mobilisation plan
         * @description The plan is in place no more, on no day; it stays readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawResourceMobilisationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resource-mobilisation-plans/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a resource mobilisation plan
         * @description The State confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmResourceMobilisationPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers and requests of experience
         * @description Offers and requests of experience and expertise that the caller may see, newest first.
         *
         *     Anyone may call it.
         */
        get: operations["listExchangeEntries"];
        put?: never;
        /**
         * Offer or ask for experience or expertise
         * @description An offer to share experience, good practice, technology or cooperation in border areas, or a request for some (Action 45). Both sides choose from one list of topics, so that they can be matched. It is no money and in no total.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordExchangeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an offer or request
         * @description An offer or request of experience as it stands, or as it was at a version or an instant.
         *
         *     Anyone may call it.
         */
        get: operations["getExchangeEntry"];
        /**
         * Revise an offer or request
         * @description Replaces the content of an open offer or request; it never changes its side or its owner. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseExchangeEntry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/entries/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an offer or request
         * @description It matches nothing any more, since it was taken up or no longer holds; it stays readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["closeExchangeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/entries/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an offer or request that the ISU entered
         * @description The owner confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmExchangeEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/entries/{id}/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what answers an offer or request
         * @description The offers that answer a request, or the requests that an offer answers, by named rules, each with the reason why it fits or not: topics, pillars, whom each names, languages, level, days. What answers most of what is asked for comes first, then what names the other side, then what somebody can pay for. Only what the caller may see is looked at.
         *
         *     Anyone may call it.
         */
        get: operations["listExchangeMatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List arrangements to exchange experience
         * @description Arrangements that the caller may see, newest first.
         *
         *     Anyone may call it.
         */
        get: operations["listExchangeArrangements"];
        put?: never;
        /**
         * Record an arrangement to exchange experience
         * @description Who shares which experience or expertise with whom, through international, regional or bilateral cooperation, and who pays: South-South where affected States share with affected States, triangular where a third pays. What is under way or completed in a year is evidence for indicators 45.1 and 45.2 of those who share. It is the record of all its parties; one of them, or the ISU on its behalf, keeps it.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordExchangeArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/arrangements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an arrangement
         * @description An arrangement to exchange experience as it stands, or as it was at a version or an instant.
         *
         *     Anyone may call it.
         */
        get: operations["getExchangeArrangement"];
        /**
         * Revise an arrangement
         * @description Replaces the content of an arrangement: how far it is, its parties, what came of it. What is completed or cancelled stays so. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseExchangeArrangement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange/arrangements/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm an arrangement that the ISU entered
         * @description The owner confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmExchangeArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/financing-instruments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List financing instruments
         * @description Financing instruments that the caller may see, newest first.
         *
         *     Anyone may call it.
         */
        get: operations["listFinancingInstruments"];
        put?: never;
        /**
         * Record a financing instrument
         * @description An instrument of innovative or pooled finance (Actions 40 and 44), from its first consideration on. Its amounts are its own figures and in no total. One that operated in a year, other than a trust fund, is evidence for indicator 40.4 of its owner, of the States that it names and of its partners.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordFinancingInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/financing-instruments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a financing instrument
         * @description A financing instrument as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getFinancingInstrument"];
        /**
         * Revise a financing instrument
         * @description Replaces the content of a financing instrument: how far it is, its partners, its figures. Its status only goes forward, from consideration through preparation and operation to its end, or it is given up before it operates. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseFinancingInstrument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/financing-instruments/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a financing instrument that the ISU entered
         * @description The owner confirms what the ISU entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmFinancingInstrument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/financing-instruments/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a pooled fund holds
         * @description What a fund has received, allocated and disbursed, and what it still holds to allocate, by contribution, now or as known at an instant. Contributions count once, in reports, as their donors'; this is the same money seen from the fund.
         *
         *     Anyone may call it.
         */
        get: operations["getFundStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fund-allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List allocations of pooled funds
         * @description Allocations of pooled funds, newest first, with whose money each is.
         *
         *     Anyone may call it.
         */
        get: operations["listFundAllocations"];
        put?: never;
        /**
         * Allocate money of a pooled fund
         * @description Gives what donors have paid to a pooled fund to a State, pillar and year, or to a requirement. It is no new money: the donors' contributions lose there what the State's cell gains, so that totals stay as they are. The fund never allocates more than it has received and still holds, and earmarked contributions serve their earmark alone. Whose money it is: earmarked contributions first, then first in, first out; never a donor's own for itself, and in no year before the contribution's.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordFundAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fund-allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an allocation of a pooled fund
         * @description An allocation of a pooled fund as it stands, or as it was at a version or an instant.
         *
         *     Anyone may call it.
         */
        get: operations["getFundAllocation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fund-allocations/{id}/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what a pooled fund has paid of an allocation
         * @description What donors paid to the fund is now at the State's disposal: in reports it counts as disbursed to that State, pillar and year, where until now it was disbursed to no State. It is part of its allocation, never more than that, and no new money. Whose money it is follows the allocation's order. What was recorded by mistake or came back is cancelled (`cancelFundDisbursement`).
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordFundDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fund-allocations/{id}/disbursements/{disbursementId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a payment of an allocation
         * @description For a payment that was recorded by mistake, or whose money came back to the fund. It counts as disbursed to the State no more: the allocation has it to disburse again. What came back in part is cancelled, and recorded again with what stayed. To give what came back to another State, cancel the allocation afterwards: of a cancelled allocation, no payment is cancelled. What was told of it until then stays readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["cancelFundDisbursement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fund-allocations/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel an allocation of a pooled fund
         * @description What was not disbursed is the fund's again, where its donors gave it, and the requirement is open again by as much; what was disbursed stays. The allocation stays readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["cancelFundAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases of the Individualised Approach
         * @description Cases that the caller may see, newest first: of its own State, of those who invited it, or all of them for the Committee and the Implementation Support Unit.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["listIndividualisedApproachCases"];
        put?: never;
        /**
         * Ask for a meeting of the Individualised Approach
         * @description An affected State asks to present its challenges, plan and needs to a small circle of partners (Action 41); the Committee or the Implementation Support Unit may ask on its behalf, which waits for the confirmation of the State. The contact is personal data and told to the State, the Committee and the ISU alone.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["requestIndividualisedApproach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a case of the Individualised Approach
         * @description A case as it stands, or as it was at a version or an instant, as far as the caller sees it: participants read when and with whom they meet, and not what the State tells the Committee.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getIndividualisedApproachCase"];
        /**
         * Revise what the State asks for
         * @description Replaces the purpose, the contact and the languages, until the meeting is held.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseIndividualisedApproachCase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a case that was asked for on behalf of the State
         * @description The State confirms what the Committee or the Implementation Support Unit asked for on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmIndividualisedApproachCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a request for a meeting
         * @description The Committee takes the case up; the meeting can be scheduled, participants invited and the dossier frozen.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["acceptIndividualisedApproachCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a request for a meeting
         * @description The Committee does not take the case up, and says why.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["declineIndividualisedApproachCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a request for a meeting
         * @description The State no longer wants the meeting, as long as it was not held. The case stays readable for those who see it.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawIndividualisedApproachCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule the meeting
         * @description When and where the State meets partners, in which languages and with which agenda. Sent again it replaces what was scheduled.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["scheduleIndividualisedApproachMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Invite participants
         * @description The whole list of States and organisations that are invited. From then on they see the case, and the dossier once the State has approved it. Who was invited before keeps its day and answer; who leaves the list no longer sees the case.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        put: operations["inviteParticipants"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/participants/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an invitation
         * @description An invited participant confirms that it comes, or declines. It may answer again until the meeting is held.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["answerInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask the State preparatory questions
         * @description What partners will want to know, so that the State can prepare. The whole list; the answers stand in the preparation of the dossier.
         *
         *     Roles: `committee`, `isu`.
         */
        put: operations["askPreparatoryQuestions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Prepare the dossier
         * @description What the State says in its dossier beside its records: its challenges in its own words, and answers to the preparatory questions. Nobody else reads it before the State has approved a dossier that holds it.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["prepareDossier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the dossier
         * @description The dossier as it was frozen: the one that the State approved last, or that of a number. Before it is approved it exists for its State alone, which reads the one that was frozen last.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getDossier"];
        put?: never;
        /**
         * Freeze the dossier
         * @description Makes the dossier of what is on record at the cut-off and keeps it for good: the profile of the State with figures as any State Party sees them, so that it can be handed to every participant, and what the State prepared. It is read by the State alone until the State approves it; frozen by the Implementation Support Unit on its behalf, the ISU knows of it and does not read it. A dossier that is frozen again is another one.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["freezeDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/dossier/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the dossier
         * @description The State approves the dossier that was frozen last. From then on the Committee, the Implementation Support Unit and invited participants read it.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["approveDossier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the meeting was held
         * @description From then on the State counts for indicator 41.3. States Parties know that a meeting of this State was held and on which day, and nothing else of it.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["recordMeetingHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the notes of the meeting
         * @description The full notes: for the State, the Committee and the Implementation Support Unit, and for participants where they are shared with them.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getMeetingNotes"];
        /**
         * Record notes of the meeting
         * @description The full text, read by the State, the Committee and the Implementation Support Unit, and by participants where it is shared with them; and an anonymised one, which must name neither the State nor a participant nor the contact, for the Committee, States Parties or everyone.
         *
         *     Roles: `committee`, `isu`.
         */
        put: operations["recordMeetingNotes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List anonymised notes of meetings
         * @description What can be learned from meetings without learning whose they were, as far as the caller may read it. In the order of their ids.
         *
         *     Anyone may call it.
         */
        get: operations["listAnonymisedNotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/expressions-of-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List expressions of interest
         * @description Expressions of interest in a case that the caller may read, newest first: a partner reads its own and those that others share with participants; the State, the Committee and the Implementation Support Unit read all.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["listExpressionsOfInterest"];
        put?: never;
        /**
         * Express interest in supporting what a State presented
         * @description A partner says, at the meeting or after it, what it means to support: single needs or the whole, by when it decides, and what it might amount to. It is no pledge and moves no figure. The State, the Committee and the Implementation Support Unit read it; other participants only where it is shared.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["expressInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/expressions-of-interest/{expression}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an expression of interest
         * @description The partner takes its interest back. It stays readable and waits for no decision.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawExpressionOfInterest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a meeting up
         * @description What has come of a meeting since its dossier: what was promised, committed and paid, by provider; how the gap moved, by pillar and year, and what moved it; expressions of interest without an answer and pledges that are overdue. Figures are those of the gap report for the same caller at both instants. As a table, the cells.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getIndividualisedApproachFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a follow-up
         * @description The follow-up after 3, 6 or 12 months: its figures, frozen as any State Party sees them, with the words of the State or the Committee. It is read by the State, the Committee and the Implementation Support Unit.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["recordIndividualisedApproachFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/follow-ups/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a recorded follow-up
         * @description A follow-up with its figures as they were when it was recorded.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getRecordedFollowUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/individualised-approach/cases/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a case
         * @description The Committee closes the case and says what came of it. It goes on counting for indicator 41.3.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["closeIndividualisedApproachCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cooperation reports
         * @description Cooperation reports that the caller may see, of a State, of a year or all, without answers.
         *
         *     Anyone may call it.
         */
        get: operations["listCooperationReports"];
        put?: never;
        /**
         * Draft a cooperation report
         * @description A State writes down what its Article 7 report and other documents say on cooperation and assistance for a year, question by question, each answer with its document and page. There is one report for each State and year. A draft is seen by its State alone and counts for nothing until it is submitted.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["draftCooperationReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a cooperation report
         * @description A cooperation report as it stands, or as it was at a version or an instant: everything submitted stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getCooperationReport"];
        /**
         * Change a draft report
         * @description Replaces the content of a draft. A submitted report changes by a correction.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["redraftCooperationReport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-reports/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a cooperation report
         * @description From now on the report counts in the indicators and is seen by whom its visibility allows. Reports are submitted while the reporting window of their year is open; afterwards by the ISU and by States that it lets report late. A late report enters only figures with a later cut-off.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["submitCooperationReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-reports/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct a submitted report
         * @description Replaces the content of a submitted report at once, under the same conditions as a submission. Earlier versions stay readable, and figures with an earlier cut-off stay as they were.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["correctCooperationReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cooperation-reports/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a report that the ISU entered
         * @description The State confirms what the Implementation Support Unit took from its documents. Until then the report counts, and the indicators name it as unconfirmed.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmCooperationReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-windows/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the reporting window of a year
         * @description The ISU says when reports of a calendar year can be submitted, and which States may still report after the window has closed. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.
         *
         *     Roles: `isu`.
         */
        put: operations["recordReportingWindow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reporting-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reporting windows
         * @description The reporting window of each year, the latest first, and how it stands today.
         *
         *     Anyone may call it.
         */
        get: operations["listReportingWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/national-mine-action-platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List National Mine Action Platforms
         * @description National Mine Action Platforms that the caller may see, newest first, without their meetings.
         *
         *     Anyone may call it.
         */
        get: operations["listNationalMineActionPlatforms"];
        put?: never;
        /**
         * Record a National Mine Action Platform
         * @description The standing national forum of an affected State (Action 42): who its members are, its terms, and its meetings. It is evidence for indicator 42.3 while it stands on 31 December of a period, and its meetings in a period for 42.2, beside what the State itself reports.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordNationalMineActionPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/national-mine-action-platforms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a National Mine Action Platform
         * @description A National Mine Action Platform with its meetings as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getNationalMineActionPlatform"];
        /**
         * Revise a National Mine Action Platform
         * @description Replaces the content with all its meetings, such as the day on which it was dissolved or on which what a meeting agreed was done. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseNationalMineActionPlatform"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/national-mine-action-platforms/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a meeting of a National Mine Action Platform
         * @description Adds a meeting that was held: its topics, who took part, what it concluded and what is to follow. For indicator 42.2 it shows whom the State met: national stakeholders, international ones, States in a position to provide assistance.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordPlatformMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/national-mine-action-platforms/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a National Mine Action Platform
         * @description For what was recorded by mistake: the platform and its meetings count no more, on no day; the record stays readable. A platform that ended is revised with the day on which it was dissolved.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawNationalMineActionPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/national-mine-action-platforms/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a National Mine Action Platform
         * @description The State confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmNationalMineActionPlatform"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donor-coordination-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List donor coordination groups
         * @description Donor coordination groups that the caller may see, newest first, without their meetings. Members see the groups that they are in, whatever their visibility.
         *
         *     Anyone may call it.
         */
        get: operations["listDonorCoordinationGroups"];
        put?: never;
        /**
         * Record a donor coordination group
         * @description States and organisations that coordinate their support (Action 44): the States and pillars it is about, who leads the donors where, and its meetings. The focal point of the member that convenes it keeps the record, or the Implementation Support Unit on its behalf. Its meetings in a period are evidence for indicator 44, beside what States themselves report.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordDonorCoordinationGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donor-coordination-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a donor coordination group
         * @description A donor coordination group with its meetings as it stands, or as it was at a version or an instant: everything recorded stays readable as it was.
         *
         *     Anyone may call it.
         */
        get: operations["getDonorCoordinationGroup"];
        /**
         * Revise a donor coordination group
         * @description Replaces the content with all its meetings, such as members, lead donors or the day on which it was dissolved; naming another member as convener hands the record over. Earlier versions stay readable.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        put: operations["reviseDonorCoordinationGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donor-coordination-groups/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a meeting of a donor coordination group
         * @description Adds a meeting that was held: who took part, what it concluded, and who agreed to do what. For indicator 44, the States Parties in a position to provide assistance that took part coordinated their support with each other.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordCoordinationMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donor-coordination-groups/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw a donor coordination group
         * @description For what was recorded by mistake: the group and its meetings count no more; the record stays readable. A group that ended is revised with the day on which it was dissolved.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["withdrawDonorCoordinationGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/donor-coordination-groups/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a donor coordination group
         * @description The convener confirms what the Implementation Support Unit entered on its behalf.
         *
         *     Roles: `state-focal-point`.
         */
        post: operations["confirmDonorCoordinationGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rank what fits a pledge or a need
         * @description Needs for a pledge or for a donor's stated interests; or pledges for a need, with the donors that past partnership makes likely. Each match is scored by parts that are told with their reasons, and what is excluded is told with the rules that exclude it. Over public records without a token, and over everything the caller may see with one. Records nothing.
         *
         *     Anyone may call it.
         */
        post: operations["rankMatches"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pledges/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * See what a pledge would meet
         * @description Coordination before a pledge is recorded (Action 44): the cells of the gap report that it would over-fund or that others fill already, who else is there, and the empty cells beside it, as far as the caller may see them. Records nothing. Assistance in kind without a schedule has no tranches to look at.
         *
         *     Anyone may call it.
         */
        post: operations["previewPledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocation-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose the fairest use of open money
         * @description Over all pledges still outstanding and all needs still open in the years asked: raises the worst-covered State as far as the earmarks allow, then the next, and so on, and places as much money as the earmarks allow. Counts what is already committed. Nothing is assigned: donors adopt their own lines. Kept with all it was made of, so that it can be made again exactly.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["proposeAllocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocation-proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an allocation proposal
         * @description A proposal as it was made, with the commitments that donors have recorded from it since. One made over what only its maker may see is readable by its maker alone.
         *
         *     Anyone may call it.
         */
        get: operations["getAllocationProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocation-proposals/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two allocation proposals
         * @description What a second proposal places otherwise than the first: by State with coverage before and after each, by donor and line by line, each in a sentence; and in what they were made of different things: years, fairness, rules, suppositions, open money and needs. Both must be in one currency, and readable by the caller.
         *
         *     Anyone may call it.
         */
        get: operations["compareAllocationProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/allocation-proposals/{id}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt your own lines of a proposal
         * @description A donor consents to its own lines, all or some: each becomes a commitment under the usual conditions. A line that no longer fits is refused with its reason and the others go on. Adopting a line again changes nothing and tells its commitment.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["adoptAllocationProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the funding gap
         * @description Requirement, national contribution, funding and gap for each State, pillar and availability year, exact at the moment it is read. A surplus in one cell never hides a gap in another; money of several destinations stands on lines of its own; a State that has not reported is listed, never counted as zero.
         *
         *     Anyone may call it.
         */
        get: operations["getGapReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the coverage report
         * @description Who is covered and who is not, and by whom: the figures of the gap report by State, lowest coverage first, and by pillar, year and donor; how few the donors are; how evenly States are covered; what of the next two years is committed already; affected States that no support has reached for two years; what goes through local organisations and comes from front-loaded or innovative finance; and victim assistance by both routes of Action 43. Totals are those of the gap report for the same caller and filters. It answers the table by State and what concerns all of them; further tables are asked for with `by`, so that the answer stays small (an answer over 6 MB is not possible: narrow it by State, donor or years). As a table (CSV) it answers the rows by State.
         *
         *     Anyone may call it.
         */
        get: operations["getCoverageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the match report of a year
         * @description What became of needs and offers in a calendar year, for the Committee: needs published, open, withdrawn and met; offers; matches; answers and the time that they took; needs without an answer; the check after twelve months; and how much of what was asked for was pledged, committed and paid. In total, by State and by pillar, with the records behind every figure. It reads all needs, answers, pledges and commitments; with `state`, those of the States asked for. What the caller may not see is not counted.
         *
         *     Anyone may call it.
         */
        get: operations["getMatchReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what a meeting of the Committee takes up
         * @description What is new since the last meeting, newest first: plans, needs, pledges, commitments, payments and answers, each in a line; needs without an answer and pledged money that is overdue; and the affected States Parties in the order in which to engage them, with every part of the order told with its value and in words: deadlines under Articles 4 and 5, external coverage, years without support, needs without an answer, plans and reports that are missing, and the size of the gap. What the caller may not see is not told, nor counted.
         *
         *     Anyone may call it.
         */
        get: operations["getMeetingAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/donors/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where a provider's money is
         * @description What a State or organisation has pledged, committed and paid, by State, pillar and availability year, and by earmarking, kind, modality and channel; what is overdue, unmatched, front-loaded and multi-year; and the trace from each pledge to its commitments and payments, which says where nothing has followed yet. Figures are those of the gap report, for this provider alone.
         *
         *     Anyone may call it.
         */
        get: operations["getDonorReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/states/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read everything about one State
         * @description The profile of a State, for a meeting with those who may support it: its obligations and their deadlines under Articles 4 and 5 and to victims; its plans, with who is to pay for them; what it means to reach year by year, and what it reports on progress, challenges and requirements in its own words; its figures by pillar and year, which are those of the gap and coverage reports; its open needs in its own order, with every answer; who supports it already, through whom, and what is still promised; its resource mobilisation plan and what has come of it; what its plan leaves open; and the sources of all this. `from` and `to` narrow the figures alone. As a table, the cells.
         *
         *     Anyone may call it.
         */
        get: operations["getStateProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the records behind a figure
         * @description Every work plan, need, pledge, commitment and payment that a figure of a report is made of, with what each puts into it; together they are the figure, to the minor unit. Reports carry the link of each figure as `records`. Filters mean what they mean in the gap report; without any, these are the records behind all of it.
         *
         *     Anyone may call it.
         */
        get: operations["listRecordsBehind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the indicators of Actions 40 to 45
         * @description Each indicator for a calendar year twice: as States report it, and as records of the service show it; with everyone who is counted, those who did not report, and the differences to raise with a State. Over the literal denominator and, where the obligation does not apply to all of it, an adjusted one. Only States on the rosters of the cut-off day count, and only reports and records that were known at its end. Without a cut-off it is the day of the answer.
         *
         *     Anyone may call it.
         */
        get: operations["getIndicators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the completeness of all States' plans
         * @description The latest plan of each State with its score and what each check found, the lowest share first, and the affected States Parties without any plan. Humanitarian response plans are not States' own and are left out unless asked for. As a table, a column for each check.
         *
         *     Anyone may call it.
         */
        get: operations["getCompletenessReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List snapshots
         * @description Frozen reports that the caller may read, newest first, without their content.
         *
         *     Anyone may call it.
         */
        get: operations["listSnapshots"];
        put?: never;
        /**
         * Freeze a report
         * @description Makes a report of what was recorded until the cut-off and keeps it for good, with the rosters and the rules of that moment and a hash of its content. Whatever is recorded later, also what is dated earlier, enters later snapshots only.
         *
         *     Roles: `committee`, `isu`.
         */
        post: operations["takeSnapshot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a snapshot
         * @description A frozen report, byte for byte as it was made: the SHA-256 of `content` as compact JSON is `hash`.
         *
         *     Anyone may call it.
         */
        get: operations["getSnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Make a snapshot again and compare
         * @description Makes the report once more from the events until its cut-off and tells whether the same bytes come out.
         *
         *     Anyone may call it.
         */
        get: operations["verifySnapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/snapshots/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two snapshots
         * @description What changed between two snapshots of the same report, parameters and audience: line by line, by State, with the records because of which. A record that the snapshots' audience may not see is not named.
         *
         *     Anyone may call it.
         */
        get: operations["compareSnapshots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify positions against the events
         * @description Makes every position, counter and current record again from the immutable events and tells every difference. An empty list means that the reports show exactly what was recorded.
         *
         *     Roles: `isu`.
         */
        get: operations["verifyPositions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/work-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a workbook to write a work plan in
         * @description A spreadsheet in which a State writes down its work plan: the plan as a whole, a row for each activity and year, drop-down lists, sums, and how to fill it in. With the id of a plan or draft it holds what that plan says. Sent back, it becomes a draft.
         *
         *     Anyone may call it.
         */
        get: operations["getWorkPlanWorkbook"];
        put?: never;
        /**
         * Draft a work plan from its workbook
         * @description Reads a workbook that was filled in and makes a draft of it, with a list of what changed. An empty workbook makes a new draft. That of a draft changes the draft, if nobody has changed it since the workbook was taken. That of a published plan makes a new draft which replaces the plan when it is published; until then nothing counts. If anything must be corrected, nothing is saved, and every fault names its sheet and cell (`Activities!E7`). Formulas in cells for input, macros and links to other files are refused.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["draftWorkPlanFromWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/work-plan/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what a work plan's workbook would change
         * @description Reads a work plan's workbook that was filled in, and tells what it would change of the plan or draft that it was made of, or everything that must be corrected first, by sheet and cell. Nothing is saved.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["compareWorkPlanWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/work-plan/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a published work plan from its workbook
         * @description Reads the workbook of a published plan that was changed, and revises the plan at once, if nobody has changed it since the workbook was taken. What it asks for keeps its ids, and the original requirement stays beside the revised one. A workbook that changes nothing saves nothing. If anything must be corrected, nothing is saved, and every fault names its sheet and cell. To prepare a new plan in private that replaces this one, send the workbook to `draftWorkPlanFromWorkbook`.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["reviseWorkPlanFromWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/pledges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take a workbook to write pledges in
         * @description A spreadsheet with a donor's pledges as they stand, as far as the caller may see them: a row for each pledge, a row for each tranche, drop-down lists, and how to fill it in. Cancelled pledges are left out. Changed and sent back, it revises pledges and records new ones.
         *
         *     Anyone may call it.
         */
        get: operations["getPledgeWorkbook"];
        put?: never;
        /**
         * Record and revise pledges from their workbook
         * @description Reads a workbook of pledges that was filled in: new rows become pledges, changed rows revisions, and rows that say what is recorded change nothing. All of it is saved at once, or nothing. If anything must be corrected, every fault names its sheet and cell (`Schedule!F7`), a pledge that was changed since the workbook was taken and a pledge that is recorded already among them. One workbook can change what one transaction holds: 16 pledges whatever they are for, and up to 48 for the same States. Formulas in cells for input, macros and links to other files are refused.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["recordPledgesFromWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/pledges/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what a workbook of pledges would change
         * @description Reads a workbook of pledges that was filled in, and tells what sending it to `recordPledgesFromWorkbook` would record and revise, or everything that must be corrected first, by sheet and cell. Nothing is saved.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["comparePledgeWorkbook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the coverage report
         * @description The coverage report as a document for a meeting, in English, French or Spanish: summary, charts, tables by State, year, pillar and donor, predictability, equity, and who has not reported, with footnotes that say what each figure means. Every figure is that of the coverage report for the same caller and filters. As a workbook, a sheet for each table with exact amounts and totals that add up by formula.
         *
         *     Anyone may call it.
         */
        get: operations["getCoverageDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/gap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the funding gap
         * @description The gap report as a document: each State, pillar and year with requirement, national contribution, funding and gap; the money that is for no single one of them; and who has not reported. Every figure is that of the gap report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.
         *
         *     Anyone may call it.
         */
        get: operations["getGapDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/donors/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away where a provider's money is
         * @description The donor report as a document: by recipient, pillar and year, by earmarking, kind, modality and channel, what is overdue and front-loaded, each step from pledge to payment, and the answers to needs. Every figure is that of the donor report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.
         *
         *     Anyone may call it.
         */
        get: operations["getDonorDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the indicators of Actions 40 to 45
         * @description The indicators of a calendar year as a document: all of them in a table, as States report them and as records show them, what each measures in the words of the Action Plan, who is counted, and the differences to raise with States. Every value is that of the indicators for the same caller. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.
         *
         *     Anyone may call it.
         */
        get: operations["getIndicatorsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the match report of a year
         * @description What became of needs and offers in a calendar year as a document: how many needs stood, were answered and matched, by State and pillar, what was asked for and committed, and the needs and offers themselves. Every figure is that of the match report for the same caller and filters. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.
         *
         *     Anyone may call it.
         */
        get: operations["getMatchDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the completeness of all States' plans
         * @description The latest plan of each State with its score, what each check found, and the affected States Parties without any plan, as a document. Every figure is that of the completeness report for the same caller. In English, French or Spanish, as a Word document or as a workbook with a sheet for each table.
         *
         *     Anyone may call it.
         */
        get: operations["getCompletenessDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/states/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the profile of a State
         * @description The profile of a State as a document to hand out, in English, French or Spanish: a summary, its obligations and deadlines, plans and milestones, requirement and funding by year and pillar with charts, open needs in its own order with every answer, who supports it and what is promised, what it reports in its own words, its resource mobilisation plan, what its plan leaves open, and the sources. Every figure is that of the profile for the same caller and years. As a workbook, a sheet for each table with exact amounts.
         *
         *     Anyone may call it.
         */
        get: operations["getStateProfileDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/individualised-approach/cases/{id}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take away the dossier of a meeting
         * @description The dossier as it was frozen, as a document to hand out, in English, French or Spanish: why the State asks, the meeting and its agenda, challenges and answers in the State's own words, and the profile of the State with charts. For the same people, and the same dossier, as the operation that reads it. As a page of HTML, to read on any screen and to print. As a workbook, a sheet for each table with exact amounts.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getDossierDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/charts/{chart}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw a chart
         * @description One chart, as SVG for the web and for print, or as PNG. `coverage`, `years`, `flows` and `heat` are of the coverage report: coverage by State, funding against requirement by year, flows from donors to States, coverage by State and year. `progress` is of one State, which `state` names: what its plans mean to reach each year beside what it reports to have reached, a panel for each plan, pillar and measure, six at most, of live plans first. A year that is over and not reported says so and has no bar; what is reported in part only stands as at least so much; nothing is projected. `pillar` and the years narrow it, and money has no part in it. Figures are those of the report or the State's profile for the same caller and filters, and are told in words inside the SVG. Shades stay apart in grey.
         *
         *     Anyone may call it.
         */
        get: operations["getChart"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exports/dump": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Take everything public away
         * @description Everything that anyone may see without an account, as one ZIP: what happened to each public record as JSON Lines, from which the service can be started again with the same ids and figures; the records as they stood as CSV tables; and a manifest with the cut-off, counts and SHA-256 of every file. Nothing in it tells of users, of records that not everyone may see, or of totals that hold them. The same cut-off gives the same files.
         *
         *     Anyone may call it.
         */
        get: operations["getPublicDump"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/document-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell how far a document is
         * @description A document that is too large for an answer, or was asked for with `Prefer: respond-async`, is kept for seven days, and the request is answered with its job. This tells how far it is, and where to fetch it: each time with a new link, which serves for a few minutes and needs no token. Only who asked for the document finds its job.
         *
         *     Anyone may call it.
         */
        get: operations["getDocumentJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documents/iati": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export IATI activities
         * @description Work plans with their activities, needs that stand alone, and pledges with their commitments and payments as activities of the International Aid Transparency Initiative (IATI), version 2.03: only what the caller may see. Pledges are transactions of type 12, commitments of type 2, payments of type 3; in a State's own report 13, 11 and 1. Money that several States or pillars share is never divided among them. It reads every record that is asked for; an export of more than 4 MB is answered as a list of its parts, in JSON.
         *
         *     Anyone may call it.
         */
        get: operations["exportIatiActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Files that came in as evidence: the caller's own, newest first; of everyone for the ISU.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        get: operations["listEvidenceImports"];
        put?: never;
        /**
         * Import evidence of another system
         * @description Reads pledges, commitments and payments for mine action out of a file of IATI or of OCHA's Financial Tracking Service, and keeps them as evidence. Nothing of it counts in any figure. A focal point imports what its own State or organisation gives or gets; the ISU everything. Other sectors and clusters are left out and counted.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["importEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reconcile an import with what is recorded
         * @description Compares the evidence of an import with the pledges, commitments and payments that are recorded now: by reference first, else by provider, States, year and an amount within 1 % (5 % where converted). Each piece tells what it is and why; what is new comes with a request that would record it. The same evidence and records give the same answer.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        get: operations["getEvidenceImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on evidence
         * @description Links evidence to a record, tells which record was made of it, or rejects it. A link holds in later imports of the same owner too. A later decision replaces an earlier one, which stays in the history.
         *
         *     Roles: `state-focal-point`, `isu`.
         */
        post: operations["decideEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow what is public as a feed
         * @description What happened to public work plans, needs, pledges, commitments, allocations of pooled funds and answers as an Atom feed (RFC 4287), the latest first, fifty at a time, with a link to the next page of older ones (RFC 5005). Public records only, whoever asks: a record that is no longer public is in no entry. An entry's id never changes. Ask again with the `ETag` of the last answer in `If-None-Match`: while no newer entry has come, it costs little and answers `304`.
         *
         *     Anyone may call it.
         */
        get: operations["getEventFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one's subscriptions
         * @description The caller's own subscriptions, newest first. Nobody sees another's.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["listSubscriptions"];
        put?: never;
        /**
         * Open a subscription
         * @description Asks to be told of events by State, pillar, donor, kind of event, or a saved search for needs. It tells what its holder may see, when an event happens and when it is sent, and nothing of anything else. The answer to a webhook holds the secret that signs its messages, this once; to an e-mail address a code is sent, with which it is confirmed first.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["openSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description One of the caller's own subscriptions.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["getSubscription"];
        /**
         * Revise or renew a subscription
         * @description Replaces what the subscription tells and where, and renews it for a year, with what its holder may see now. Messages that wait go to the new address; one for e-mail is confirmed first.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        put: operations["reviseSubscription"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a subscription
         * @description Nothing is told any more, not even what waits. Its address and secrets are forgotten at once.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["cancelSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the e-mail address of a subscription
         * @description The holder tells the code that was sent to the address, and so shows that it reads what comes there: from now on, digests are sent. A code is good once, and until the subscription gets another address.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["confirmSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/unsubscribe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a subscription from its e-mail
         * @description What a mail program calls when its reader unsubscribes: the one-click link of RFC 8058, which each digest carries in its `List-Unsubscribe` header. Whoever has the link needs no account. The subscription is cancelled, and its address forgotten.
         *
         *     Anyone may call it.
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a new secret
         * @description Messages of a webhook are signed with a new secret, told this once, and for a day with the one before it too: `webhook-signature` then holds two signatures, one of which the receiver knows.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["rotateSubscriptionSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List a subscription's messages
         * @description Messages of one status in the order of their events, with how often each was sent and why the last attempt failed. What the holder may no longer see is not listed.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        get: operations["listSubscriptionMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/subscriptions/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send parked messages again
         * @description Puts every parked message back into the queue, in the order of their events, and ends any pause: for a subscriber that is back. Nothing is sent twice that was delivered.
         *
         *     Roles: `state-focal-point`, `committee`, `isu`.
         */
        post: operations["replaySubscriptionMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/states": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List States
         * @description States with their place on the rosters on a day: who is a State Party, who is affected and why. `verified: false` marks what was recalled and not read in a source. `role=provider` lists those with at least one record of assistance.
         *
         *     Anyone may call it.
         */
        get: operations["listStates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/states/{iso3}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a State
         * @description One State with its dated place on the rosters.
         *
         *     Anyone may call it.
         */
        get: operations["getState"];
        /**
         * Record a State on the rosters
         * @description The ISU keeps the rosters. Earlier entries stay in the history. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.
         *
         *     Roles: `isu`.
         */
        put: operations["recordState"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List organisations
         * @description Providers and channels that are not States.
         *
         *     Anyone may call it.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Register an organisation
         * @description The ISU keeps the reference list of providers and channels that are not States. Replacing an entry needs its ETag in If-Match; sending what is there already changes nothing.
         *
         *     Roles: `isu`.
         */
        put: operations["registerOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/exchange-rates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exchange rates
         * @description Published units of each currency for one US dollar, by month or year, with their source. Every conversion uses the latest known on or before its day.
         *
         *     Anyone may call it.
         */
        get: operations["listExchangeRates"];
        put?: never;
        /**
         * Record exchange rates
         * @description The ISU records published rates of one currency. An entry for a known period corrects it from now on; figures converted before keep the rate they were converted with.
         *
         *     Roles: `isu`.
         */
        post: operations["recordExchangeRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the service works
         * @description Answers when the function and its table do.
         *
         *     Anyone may call it.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read this API description
         * @description The OpenAPI 3.1 description of this API, from which clients can be generated.
         *
         *     Anyone may call it.
         */
        get: operations["getOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description How far the plan's actions are. */
        ActionProgress: {
            /**
             * @description Actions of the plan.
             * @example 4
             */
            all: number;
            /**
             * @description Of these, done.
             * @example 1
             */
            done: number;
            /** @description Due before the day, and neither done nor dropped. */
            overdue: components["schemas"]["MobilisationAction"][];
        };
        /** @description An activity of a work plan. Where it asks for anything, publishing the plan makes an assistance requirement of it. */
        Activity: {
            /**
             * @description The State's own stable reference of the activity, the same through all revisions.
             * @example A1
             */
            ref: string;
            title: string;
            pillar: components["schemas"]["Pillar"];
            /** @description 1 is the most urgent. */
            priority?: number;
            delivery?: components["schemas"]["Delivery"];
            years: components["schemas"]["ActivityYear"][];
        };
        /** @description Cost, own share and request of an activity for a year, or for a period that the plan does not divide. */
        ActivityYear: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Total cost from all sources.
             * @example 46000000.00
             */
            cost: components["schemas"]["Amount"];
            nationalContribution?: components["schemas"]["NationalContribution"];
            /** @description What the State asks from others; when left out, cost minus national contribution. */
            assistanceRequired?: components["schemas"]["Amount"];
            /**
             * @description Set when the plan does not state what it asks from others, and the service made it: cost minus national contribution. Sent back, it is made again, whatever amount stands beside it.
             * @constant
             */
            assistanceDerived?: true;
            milestones?: components["schemas"]["Milestones"];
        };
        /** @description What became of each line: a commitment, or the reason why not. */
        Adoption: {
            id: components["schemas"]["AllocationProposalId"];
            results: components["schemas"]["AdoptionResult"][];
        };
        /** @description A donor's consent to its own lines. */
        AdoptionInput: {
            /** @description Numbers of your own lines; all of them when left out. */
            lines?: number[];
            decidedOn: components["schemas"]["Day"];
            /** @description The donor's own reference, kept on each commitment. */
            reference?: string;
        };
        /** @description What became of one line. */
        AdoptionResult: {
            /** @description The number of the line. */
            line: number;
            /**
             * @description Whether it is a commitment now.
             * @enum {string}
             */
            outcome: "recorded" | "refused";
            commitmentId?: components["schemas"]["CommitmentId"];
            /** @description Why it was refused. */
            problem?: {
                /** @description Stable URI of the problem. */
                type: string;
                /** @description What it is called. */
                title: string;
                /** @description Why this line was refused. */
                detail: string;
            };
        };
        /** @description What it takes of one payment. */
        AllocatedPayment: {
            disbursementId: components["schemas"]["DisbursementId"];
            amount: components["schemas"]["Amount"];
        };
        /** @description Two allocation proposals, side by side. */
        AllocationComparison: {
            currency: components["schemas"]["Currency"];
            first: components["schemas"]["ComparedProposal"];
            second: components["schemas"]["ComparedProposal"];
            /** @description What they were made of and asked for, where it differs: why they can differ. */
            inputs: components["schemas"]["ComparedInput"][];
            /** @description All money that they place. */
            placed: {
                /**
                 * @description In the first proposal.
                 * @example 138000000.00
                 */
                first: components["schemas"]["Total"];
                /**
                 * @description In the second proposal.
                 * @example 138000000.00
                 */
                second: components["schemas"]["Total"];
                /**
                 * @description The second minus the first.
                 * @example -1500000.00
                 */
                difference: components["schemas"]["SignedAmount"];
                /** @description What changed in total. */
                text: string;
            };
            /** @description All States, the largest difference first. */
            states: components["schemas"]["ComparedState"][];
            /** @description All donors, the largest difference first. */
            donors: components["schemas"]["ComparedDonor"][];
            /** @description Lines that differ, the largest first. */
            lines: components["schemas"]["ComparedLine"][];
            /** @description Open money that differs. */
            money: components["schemas"]["ComparedMoney"][];
            /** @description Open needs that differ. */
            needs: components["schemas"]["ComparedNeed"][];
        };
        /** @description Money of one tranche for one need: a proposal, never an obligation. */
        AllocationLine: {
            /**
             * @description Its number in the proposal.
             * @example 1
             */
            line: number;
            /**
             * @description The pledge, or the name of a supposed one.
             * @example pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C
             */
            pledgeId: string;
            /**
             * @description The pledge's tranche.
             * @example 2025
             */
            tranche?: string;
            donor: components["schemas"]["ProviderCode"];
            /**
             * @description The requirement, or the name of a supposed one.
             * @example ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1
             */
            requirementId: string;
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description In the proposal's currency.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
            currency: components["schemas"]["Currency"];
            /** @description In the pledge's own currency: what adopting the line commits. */
            committable: {
                amount: components["schemas"]["Total"];
                currency: components["schemas"]["Currency"];
            };
            /**
             * @description Set when pledge or need is only supposed.
             * @constant
             */
            supposed?: true;
            /** @description The commitment that its donor recorded from it, told to those alone who may see it, too. */
            adopted?: components["schemas"]["CommitmentId"];
        };
        /** @description The fairest use of open money for open needs, with its reasons. Nothing is assigned without the donor's consent. */
        AllocationProposal: {
            id: components["schemas"]["AllocationProposalId"];
            createdAt: components["schemas"]["Instant"];
            years: components["schemas"]["Period"];
            currency: components["schemas"]["Currency"];
            fairness: components["schemas"]["Fairness"];
            /**
             * @description Over whose sight of the records it was made, and so who may read it.
             * @enum {string}
             */
            audience: "own" | "public";
            /** @description Version of the rules that decided which money may meet which need. */
            rules: string;
            lines: components["schemas"]["AllocationLine"][];
            states: components["schemas"]["AllocationState"][];
            /** @description Money and needs that the proposal is over. */
            totals: {
                /**
                 * @description Open money that could be used in these years.
                 * @example 138000000.00
                 */
                open: components["schemas"]["Total"];
                /**
                 * @description Open needs.
                 * @example 138000000.00
                 */
                needed: components["schemas"]["Total"];
                /**
                 * @description The most that the earmarks allow.
                 * @example 138000000.00
                 */
                placed: components["schemas"]["Total"];
            };
            /** @description The most valuable first. */
            flexibility: components["schemas"]["Flexibility"][];
            /** @description What one more unearmarked million of the currency would do. */
            oneMoreMillion: {
                placedMore: components["schemas"]["Total"];
                lowestCoverageAfter: components["schemas"]["Ratio"];
                /** @description Where it would go, the largest part first. */
                states: components["schemas"]["StateGain"][];
                /** @description The same in words. */
                text: string;
            };
            /** @description Proof that no allocation is fairer, from the worst-covered level up. */
            certificate: components["schemas"]["CertificateLevel"][];
        };
        /**
         * @description Id of an allocation proposal.
         * @example ap_01JT3ZM6Q8S2U4W6Y8A1C3E5G7
         */
        AllocationProposalId: string;
        /** @description Which open money and open needs to bring together, and what to make fair. */
        AllocationRequest: {
            /**
             * @description The years whose open needs are to be met.
             * @example {
             *       "from": 2023,
             *       "to": 2025
             *     }
             */
            years: components["schemas"]["Period"];
            /** @description Only the needs of these States; absent means all. */
            states?: components["schemas"]["StateCode"][];
            /** @description USD when left out. */
            currency?: components["schemas"]["Currency"];
            /** @description `externalCoverage` when left out. */
            fairness?: components["schemas"]["Fairness"];
            /**
             * @description `own` (when left out): over everything you may see, readable by you alone. `public`: over public records only, readable by everyone, so that every donor can adopt its lines.
             * @enum {string}
             */
            audience?: "own" | "public";
            /** @description Pledges and needs that are supposed for this proposal and not recorded. Their lines can't be adopted. */
            whatIf?: {
                pledges?: components["schemas"]["PledgeInput"][];
                requirements?: components["schemas"]["RequirementInput"][];
            };
        };
        /** @description What the proposal means for a State, lowest coverage first. */
        AllocationState: {
            state: components["schemas"]["StateCode"];
            /**
             * @description What coverage is measured against.
             * @example 138000000.00
             */
            required: components["schemas"]["Total"];
            placed: components["schemas"]["Total"];
            coverageBefore: components["schemas"]["Ratio"];
            coverageAfter: components["schemas"]["Ratio"];
            /** @description Why it gets no more, in words. */
            binding: string;
        };
        /**
         * @description An exact amount as a decimal string with at most the decimals of its currency; never a JSON number.
         * @example 46000000.00
         */
        Amount: string;
        /** @description Notes of a meeting that do not tell whose it was. */
        AnonymisedNotes: {
            id: components["schemas"]["AnonymisedNotesId"];
            /** @description What can be learned without names. */
            text: string;
            /**
             * @description Who may read it: the Committee and the ISU, States Parties, or everyone.
             * @enum {string}
             */
            visibility: "committee" | "states-parties" | "public";
        };
        /**
         * @description Id of anonymised notes.
         * @example an_01JT3ZQ9
         */
        AnonymisedNotesId: string;
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        AnonymisedNotesPage: {
            items: components["schemas"]["AnonymisedNotes"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description How many of the responses have one answer. */
        AnswerCount: {
            answer: components["schemas"]["ResponseAnswer"];
            /** @description How many providers answer so. */
            providers: number;
        };
        /** @description Where in which document an answer stands. */
        AnswerSource: {
            /**
             * @description `ref` of one of the report's documents.
             * @example A7
             */
            sourceDocument: string;
            /**
             * @description The page it stands on.
             * @example 12
             */
            page?: string;
            /**
             * @description The section it stands in.
             * @example Form J
             */
            section?: string;
        };
        /** @description The exchange rate that a conversion used, with its date and source. */
        AppliedRate: {
            currency: components["schemas"]["Currency"];
            /** @description Units of the currency for one US dollar. */
            unitsPerUsd: string;
            /** @description The month or year that the rate was published for. */
            period: string;
            /** @description Who published the rate. */
            source: string;
            /** @description True when the period ended more than 92 days before the day converted. */
            old: boolean;
        };
        /**
         * @description How far it is. What is under way or completed is evidence for indicators 45.1 and 45.2.
         * @example under-way
         * @enum {string}
         */
        ArrangementStatus: "planned" | "under-way" | "completed" | "cancelled";
        /** @description The plan that was measured. */
        AssessedPlan: {
            id: components["schemas"]["WorkPlanId"];
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description The version that was read.
             * @example 2
             */
            version: number;
            period: components["schemas"]["Period"];
            adoptedOn?: components["schemas"]["Day"];
            publishedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description What is asked for or offered: money, or assistance in kind.
         * @enum {string}
         */
        AssistanceKind: "financial" | "equipment" | "expertise" | "training" | "information";
        /** @description Whether the State provided assistance in the year, and which. */
        AssistanceProvidedAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Assistance, by pillar and recipients. */
            assistance?: components["schemas"]["AssistanceRecord"][];
        };
        /** @description Assistance that the State reports to have provided. */
        AssistanceRecord: {
            pillar: components["schemas"]["Pillar"];
            /** @description States that were assisted. Leave it empty where the report does not state them. */
            recipients?: components["schemas"]["StateCode"][];
            /**
             * @description `delivered` is assistance in kind. A pledge is told and does not count.
             * @enum {string}
             */
            status: "pledge" | "commitment" | "disbursement" | "delivered";
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            description?: string;
            /**
             * @description CRS channel code of who implemented it or passed it on.
             * @example 23000
             */
            channel?: string;
            /**
             * @description Part of a partnership or of funding over 24 months or more.
             * @constant
             */
            multiYear?: true;
            /**
             * @description For victim assistance: earmarked in the mine-action budget, or part of broader funding (Action 43).
             * @enum {string}
             */
            vaRoute?: "earmarked" | "broader";
            /** @description How broader funding is relevant to the needs of victims. */
            relevance?: string;
        };
        /** @description What an affected State asks from others, with what is still open. */
        AssistanceRequirement: {
            id: components["schemas"]["RequirementId"];
            /** @enum {string} */
            status: "open" | "closed" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            kind: components["schemas"]["AssistanceKind"];
            title: string;
            description?: string;
            currency: components["schemas"]["Currency"];
            /** @description 1 is the most urgent. */
            priority?: number;
            validUntil?: components["schemas"]["Day"];
            delivery?: components["schemas"]["Delivery"];
            /** @description The plan and activity that made it; absent for a need that stands alone. */
            workPlan?: {
                id: components["schemas"]["WorkPlanId"];
                /** @description Reference of the activity. */
                ref: string;
            };
            years: components["schemas"]["RequirementLine"][];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        AssistanceRequirementPage: {
            items: components["schemas"]["AssistanceRequirement"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description Marks health, disability or development funding outside the mine-action budget that serves mine victims (Action 43). It is reported by itself: never as funding of a requirement, and never added to earmarked victim assistance. It is for the pillar victim-assistance alone and against no requirement.
         * @example {
         *       "relevance": "Four of the ten physical rehabilitation centres it pays for serve survivors."
         *     }
         */
        BroaderVictimAssistance: {
            /** @description How it serves mine victims. */
            relevance: string;
        };
        /** @description What came of the meeting. */
        CaseOutcome: {
            /** @description In words, as the Committee reports it. */
            outcome: string;
        };
        /**
         * @description One State and one pillar.
         * @example {
         *       "state": "KHM",
         *       "pillar": "survey-clearance"
         *     }
         */
        CellTarget: {
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
        };
        /** @description A level of coverage, with why it can't be higher. */
        CertificateLevel: {
            /** @description States that can rise no further. */
            states: components["schemas"]["StateCode"][];
            /** @description Tranches, as pledge|tranche, whose money is exhausted for them. */
            lines: string[];
        };
        /** @description A figure before and after. */
        ChangedFigure: {
            /**
             * @description Which figure of the line.
             * @example gap
             */
            name: string;
            /** @description In the earlier one; null where the line was not there. */
            before: unknown;
            /** @description In the later one; null where the line is not there. */
            after: unknown;
        };
        /** @description A line of the report that differs. */
        ChangedLine: {
            /**
             * @description Which table of the report.
             * @example cells
             */
            table: string;
            /** @description The States that the line is about. */
            states: components["schemas"]["StateCode"][];
            pillar?: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            /** @description What tells the line from the others of its table. */
            line: {
                [key: string]: string;
            };
            figures: components["schemas"]["ChangedFigure"][];
            /** @description Ids of the records because of which it changed. */
            records: string[];
        };
        /** @description A record that changed the report. */
        ChangedRecord: {
            /**
             * @description What kind of record it is.
             * @example work-plan
             */
            kind: string;
            /** @description Its id. */
            id: string;
            /** @description Where it can be read. */
            path: string;
            /** @description States that the change concerns. */
            states: components["schemas"]["StateCode"][];
            /** @description What happened to it between the two cut-offs, in order. */
            events: string[];
            /**
             * @description When the last of that happened.
             * @example 2025-02-01T12:00:00.000Z
             */
            lastAt: components["schemas"]["Instant"];
        };
        /** @description Who implements or passes the money on. */
        Channel: {
            /**
             * @description CRS channel-of-delivery code.
             * @example 41126
             */
            code: string;
            name?: string;
        };
        /**
         * @description A check of a plan's completeness; codes are stable.
         * @example national-share-stated
         * @enum {string}
         */
        CheckCode: "costed" | "divided-by-year" | "whole-period-planned" | "national-share-stated" | "assistance-stated" | "milestones-by-year" | "resource-mobilisation" | "risk-education" | "diverse-needs" | "climate-environment" | "evidence-base" | "in-force" | "updated-within-a-year" | "progress-reported" | "extension-duration" | "extension-reasons" | "extension-work-done" | "extension-means" | "extension-circumstances" | "extension-implications" | "totals-add-up" | "assistance-adds-up" | "milestones-add-up" | "unit-cost";
        /**
         * @description What a check found: `not-applicable` where the kind of plan is not asked for it, or where there is nothing to compare.
         * @example met
         * @enum {string}
         */
        CheckOutcome: "met" | "not-met" | "not-applicable";
        /**
         * @description How much a check weighs: `essential` makes it a plan in the sense of the Action Plan, or a request in that of Article 5; `important` is what it should contain beside; a `question` is about figures that do not fit together, where a word of explanation may be all that is needed.
         * @example essential
         * @enum {string}
         */
        CheckSeverity: "essential" | "important" | "question";
        /**
         * @description Where a check comes from: the Siem Reap-Angkor Action Plan 2025-2029 or the Convention. Paragraphs of Article 5 are numbered as in the authentic text.
         * @example {
         *       "reference": "Action 40",
         *       "text": "Do the utmost to commit the resources needed"
         *     }
         */
        Citation: {
            /** @description An Action, an indicator, an Article or a mandate. */
            reference: string;
            /** @description Its words. */
            text: string;
        };
        /** @description Whether assistance takes account of climate and the environment. */
        ClimateEnvironmentAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Considers climate. */
            climate?: components["schemas"]["YesNo"];
            /** @description Considers the environment. */
            environment?: components["schemas"]["YesNo"];
        };
        /** @description A commitment with its payments. */
        Commitment: {
            id: components["schemas"]["CommitmentId"];
            /** @enum {string} */
            status: "recorded" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            donor: components["schemas"]["ProviderCode"];
            currency: components["schemas"]["Currency"];
            /** @description The pledge that it draws on, told to those alone who may see it, too. */
            pledgeId?: components["schemas"]["PledgeId"];
            /** @description The requirement that it is made to, told to those alone who may see it, too. */
            requirementId?: components["schemas"]["RequirementId"];
            target: components["schemas"]["Target"];
            decidedOn: components["schemas"]["Day"];
            title?: string;
            /** @description The provider's own reference. */
            reference?: string;
            channel?: components["schemas"]["Channel"];
            /** @description How the money is raised and paid; conventional when left out. */
            modality?: components["schemas"]["Modality"];
            /**
             * @description National or local organisations implement it (Action 7).
             * @constant
             */
            localOrganisations?: true;
            broader?: components["schemas"]["BroaderVictimAssistance"];
            /** @description The pooled fund that it contributes to. */
            fundId?: components["schemas"]["FinancingInstrumentId"];
            /** @description What its pooled fund has allocated of its payments: reports count that money as committed there, and no longer at its target; as disbursed once the fund has disbursed it. */
            allocations?: components["schemas"]["CommitmentAllocation"][];
            /** @description Why it was cancelled. */
            closedReason?: string;
            /** @description The cancelled record that this one corrects, told to those alone who may see it, too. */
            replaces?: components["schemas"]["CommitmentId"];
            lines: components["schemas"]["CommitmentLine"][];
            rate: components["schemas"]["AppliedRate"];
            /**
             * @description What counts: all lines, or what was paid before it was cancelled.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            disbursed: components["schemas"]["Total"];
            disbursements: components["schemas"]["Disbursement"][];
        };
        /** @description What the fund has allocated of it, and where. */
        CommitmentAllocation: {
            id: components["schemas"]["FundAllocationId"];
            target: components["schemas"]["Target"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
            /**
             * @description What the fund has disbursed of that.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
        };
        /**
         * @description Id of a commitment.
         * @example co_01JT3ZG5X7M9P3R5T7V9X1Z3B5
         */
        CommitmentId: string;
        /** @description A firm obligation: against a requirement, to a State and pillar, or unallocated; with or without a pledge. */
        CommitmentInput: {
            pledgeId?: components["schemas"]["PledgeId"];
            requirementId?: components["schemas"]["RequirementId"];
            target?: components["schemas"]["Target"];
            /** @description Needed without a pledge; with one, the pledge's. */
            donor?: components["schemas"]["ProviderCode"];
            /** @description Needed without a pledge; with one, the pledge's. */
            currency?: components["schemas"]["Currency"];
            decidedOn: components["schemas"]["Day"];
            title?: string;
            /**
             * @description The provider's own reference.
             * @example NOR-25/0017
             */
            reference?: string;
            lines: components["schemas"]["CommitmentLineInput"][];
            channel?: components["schemas"]["Channel"];
            /** @description How the money is raised and paid. As its pledge's when left out (front-loaded, too, when the pledge is available before it is paid), else conventional. */
            modality?: components["schemas"]["Modality"];
            /**
             * @description National or local organisations implement it (Action 7). Taken to be so when its pledge is only for them, or when the channel is such an organisation (CRS 23000 to 23999).
             * @constant
             */
            localOrganisations?: true;
            broader?: components["schemas"]["BroaderVictimAssistance"];
            /** @description The pooled fund that it contributes to: a trust fund that operates. It counts once, as the donor's, where the target says (unallocated, or within its earmark), until the fund allocates what it was paid. Its payments count as disbursed to no State until the fund has disbursed them. In the fund's currency, public, and against no requirement. */
            fundId?: components["schemas"]["FinancingInstrumentId"];
            /** @description Record it even beyond what the requirement still asks for. When left out: `false`. */
            acceptSurplus?: boolean;
            /** @description As its pledge's when left out, else public. Never less than that of its pledge or requirement, or what is left there would give the amount away. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
            /** @description The cancelled record that this one corrects. */
            replaces?: components["schemas"]["CommitmentId"];
        };
        /** @description What is committed and paid for a year. */
        CommitmentLine: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
            disbursed: components["schemas"]["Total"];
            /** @description The pledge's tranche it draws on, told where the pledge is. */
            tranche?: string;
        };
        /** @description An amount for the year in which the State can use it. */
        CommitmentLineInput: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
            /** @description The pledge's tranche it draws on, when that is not the one of the same year. */
            tranche?: string;
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        CommitmentPage: {
            items: components["schemas"]["Commitment"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A commitment with its payments, in its own currency. */
        CommitmentTrace: {
            id: components["schemas"]["CommitmentId"];
            /** @description Where the record is, as a path of this API. */
            link: string;
            /** @description The commitment's title, where it has one. */
            title?: string;
            /** @description The provider's own reference. */
            reference?: string;
            /**
             * @description Whether it stands.
             * @enum {string}
             */
            status: "recorded" | "cancelled";
            decidedOn: components["schemas"]["Day"];
            target: components["schemas"]["Target"];
            /** @description The requirement that it is made to, told to those alone who may see it, too. */
            requirementId?: components["schemas"]["RequirementId"];
            currency: components["schemas"]["Currency"];
            /**
             * @description What counts: all of it, or what was paid before it was cancelled.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description What has been paid.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /** @description In the order in which they were recorded. */
            payments: {
                id: components["schemas"]["DisbursementId"];
                year?: components["schemas"]["Year"];
                period?: components["schemas"]["Period"];
                paidOn: components["schemas"]["Day"];
                /**
                 * @description What was sent, in the commitment's currency.
                 * @example 138000000.00
                 */
                amount: components["schemas"]["Total"];
                /** @description What arrived, where the recipient has reported it. */
                received?: {
                    amount: components["schemas"]["Total"];
                    currency: components["schemas"]["Currency"];
                };
                /** @description The provider's own reference. */
                reference?: string;
            }[];
            next?: components["schemas"]["NextStep"];
        };
        /** @description The money of a donor that two proposals place. */
        ComparedDonor: {
            donor: components["schemas"]["ProviderCode"];
            /**
             * @description In the first proposal.
             * @example 138000000.00
             */
            first: components["schemas"]["Total"];
            /**
             * @description In the second proposal.
             * @example 138000000.00
             */
            second: components["schemas"]["Total"];
            /**
             * @description The second minus the first.
             * @example -1500000.00
             */
            difference: components["schemas"]["SignedAmount"];
            /** @description What changed for it. */
            text: string;
        };
        /** @description A way in which the proposals were made of different things. */
        ComparedInput: {
            /**
             * @description What differs.
             * @enum {string}
             */
            input: "years" | "states" | "fairness" | "audience" | "rules" | "whatIf" | "money" | "needs";
            /** @description How it differs. */
            text: string;
        };
        /** @description Money of one tranche for one need, where two proposals differ. */
        ComparedLine: {
            /** @description The pledge, or the name of a supposed one. */
            pledgeId: string;
            /** @description The pledge's tranche. */
            tranche?: string;
            donor: components["schemas"]["ProviderCode"];
            /** @description The requirement, or the name of a supposed one. */
            requirementId: string;
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description In the first proposal.
             * @example 138000000.00
             */
            first: components["schemas"]["Total"];
            /**
             * @description In the second proposal.
             * @example 138000000.00
             */
            second: components["schemas"]["Total"];
            /**
             * @description The second minus the first.
             * @example -1500000.00
             */
            difference: components["schemas"]["SignedAmount"];
            /** @description What changed of it. */
            text: string;
        };
        /** @description A tranche that was not equally open to two proposals. */
        ComparedMoney: {
            /** @description The pledge, or the name of a supposed one. */
            pledgeId: string;
            /** @description The pledge's tranche. */
            tranche?: string;
            donor: components["schemas"]["ProviderCode"];
            /** @description Open when the first was made; null when it was none of its input. */
            first: components["schemas"]["Total"] | null;
            /** @description Open when the second was made; null when it was none of its input. */
            second: components["schemas"]["Total"] | null;
            /**
             * @description The second minus the first.
             * @example -1500000.00
             */
            difference: components["schemas"]["SignedAmount"];
        };
        /** @description A need that was not equally open to two proposals. */
        ComparedNeed: {
            /** @description The requirement, or the name of a supposed one. */
            requirementId: string;
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description Open when the first was made; null when it was none of its input. */
            first: components["schemas"]["Total"] | null;
            /** @description Open when the second was made; null when it was none of its input. */
            second: components["schemas"]["Total"] | null;
            /**
             * @description The second minus the first.
             * @example -1500000.00
             */
            difference: components["schemas"]["SignedAmount"];
        };
        /** @description What a proposal was asked for, and by which rules. */
        ComparedProposal: {
            id: components["schemas"]["AllocationProposalId"];
            createdAt: components["schemas"]["Instant"];
            years: components["schemas"]["Period"];
            /** @description The States it was asked about; absent means all. */
            states?: components["schemas"]["StateCode"][];
            fairness: components["schemas"]["Fairness"];
            /**
             * @description Over whose sight of the records it was made.
             * @enum {string}
             */
            audience: "own" | "public";
            /** @description Version of the rules of eligibility. */
            rules: string;
        };
        /** @description A State in two proposals. */
        ComparedState: {
            state: components["schemas"]["StateCode"];
            /** @description In the first proposal; null when it is not about this State. */
            first: components["schemas"]["StateInProposal"] | null;
            /** @description In the second proposal; null when it is not about this State. */
            second: components["schemas"]["StateInProposal"] | null;
            /**
             * @description What it would get: the second minus the first.
             * @example -1500000.00
             */
            difference: components["schemas"]["SignedAmount"];
            /** @description What changed for it. */
            text: string;
        };
        /** @description What a score and its findings rest on. */
        CompletenessBasis: {
            /**
             * @description The day on which completeness is measured.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description How the share is made. */
            score: string;
            /** @description What the checks look at beside the plan. */
            sight: string;
            /** @description What no check can judge. */
            limits: string;
        };
        /** @description The latest plan of every State with its completeness, and the States without one. */
        CompletenessReport: {
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            basis: components["schemas"]["CompletenessBasis"];
            /** @description The kinds of plans that were asked for. */
            kinds: components["schemas"]["WorkPlanKind"][];
            /** @description One for each State with a plan, the lowest share first. */
            items: components["schemas"]["StateCompleteness"][];
            withoutPlan: components["schemas"]["StateWithoutPlan"][];
        };
        /**
         * @description The share of applicable checks that are met. It says nothing without its findings.
         * @example {
         *       "met": 9,
         *       "applicable": 15,
         *       "share": "0.6000"
         *     }
         */
        CompletenessScore: {
            /**
             * @description Checks that are met.
             * @example 9
             */
            met: number;
            /**
             * @description Checks that apply.
             * @example 15
             */
            applicable: number;
            /**
             * @description met / applicable; each check counts the same.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
        };
        /** @description All that providers answer to one need, with what it has and lacks. */
        ConsolidatedAnswer: {
            requirement: components["schemas"]["AssistanceRequirement"];
            /**
             * @description When the need was first published.
             * @example 2025-02-01T12:00:00.000Z
             */
            publishedAt: components["schemas"]["Instant"];
            /**
             * @description The last day to answer: 60 days after the day of publication.
             * @example 2025-02-01
             */
            answerBy: components["schemas"]["Day"];
            /** @description Whether that day has passed. */
            overdue: boolean;
            /** @description The latest of each provider, the first to answer first. */
            responses: components["schemas"]["ProviderAnswers"][];
            /** @description Of the responses that the caller sees. */
            counts: components["schemas"]["AnswerCount"][];
            /** @description In the currency of the requirement. */
            totals: {
                currency: components["schemas"]["Currency"];
                /**
                 * @description What is asked for over all years.
                 * @example 138000000.00
                 */
                asked: components["schemas"]["Total"];
                /**
                 * @description Commitments against the requirement.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Still asked for, year by year, never below zero.
                 * @example 138000000.00
                 */
                open: components["schemas"]["Total"];
            };
            /** @description The check after twelve months. */
            check: {
                /**
                 * @description Twelve months after publication.
                 * @example 2025-02-01
                 */
                checkDue: components["schemas"]["Day"];
                /** @description Whether that day has passed. */
                passed: boolean;
                /**
                 * @description From commitments as they are now: `met` when every year is covered, `unmet` when nothing is committed. A need in kind without an amount is at most `partly-met`.
                 * @example partly-met
                 * @enum {string}
                 */
                outcome: "met" | "partly-met" | "unmet";
            };
        };
        /**
         * @description Through which cooperation, as indicator 45.1 tells them apart.
         * @example regional
         * @enum {string}
         */
        CooperationLevel: "international" | "regional" | "bilateral";
        /** @description A cooperation report as it stands, or as it was at the version or instant asked for. */
        CooperationReport: {
            id: components["schemas"]["CooperationReportId"];
            status: components["schemas"]["CooperationReportStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            /**
             * @description The calendar year that the report covers.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            /** @description The documents that the answers stand in. */
            documents: components["schemas"]["ReportDocument"][];
            answers: components["schemas"]["ReportAnswers"];
            /** @description When it was first submitted. */
            submittedAt?: components["schemas"]["Instant"];
            /**
             * @description Set when it was first submitted after its year's window had closed.
             * @constant
             */
            late?: true;
            /** @description When it was last corrected. */
            correctedAt?: components["schemas"]["Instant"];
            /** @description Why it was last corrected. */
            correctionReason?: string;
        };
        /** @description The report as it now stands, whole. */
        CooperationReportCorrection: {
            state: components["schemas"]["StateCode"];
            /**
             * @description The calendar year that the report covers.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            /** @description The documents that the answers stand in. */
            documents: components["schemas"]["ReportDocument"][];
            answers: components["schemas"]["ReportAnswers"];
            /** @description Who sees the report once it is submitted; a draft is its State's alone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
            /** @description Why the report was corrected. */
            reason?: string;
        };
        /**
         * @description Id of a cooperation report: one for each State and year.
         * @example cr_KHM.2025
         */
        CooperationReportId: string;
        /** @description What a State reports on cooperation and assistance (Actions 40 to 45) for a year. */
        CooperationReportInput: {
            state: components["schemas"]["StateCode"];
            /**
             * @description The calendar year that the report covers.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            /** @description The documents that the answers stand in. */
            documents: components["schemas"]["ReportDocument"][];
            answers: components["schemas"]["ReportAnswers"];
            /** @description Who sees the report once it is submitted; a draft is its State's alone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        CooperationReportPage: {
            items: components["schemas"]["CooperationReportSummary"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description Submitted and corrected reports count; `corrected` is a submitted one that changed since.
         * @enum {string}
         */
        CooperationReportStatus: "draft" | "submitted" | "corrected";
        /** @description A cooperation report in a list. */
        CooperationReportSummary: {
            id: components["schemas"]["CooperationReportId"];
            status: components["schemas"]["CooperationReportStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            /**
             * @description The calendar year that the report covers.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            /** @description When it was first submitted. */
            submittedAt?: components["schemas"]["Instant"];
            /**
             * @description Set when it was first submitted after its year's window had closed.
             * @constant
             */
            late?: true;
            /** @description When it was last corrected. */
            correctedAt?: components["schemas"]["Instant"];
            /** @description Why it was last corrected. */
            correctionReason?: string;
        };
        /** @description Whether the State coordinates its support with other providers, and with whom. */
        CoordinationAmongProvidersAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description With whom, where and when. */
            links?: components["schemas"]["CoordinationLink"][];
        };
        /** @description Coordination with other providers. */
        CoordinationLink: {
            /** @description Other States in a position to provide assistance. */
            with: components["schemas"]["StateCode"][];
            /** @description Where they coordinate. */
            forum?: string;
            date?: components["schemas"]["Day"];
        };
        /** @description A meeting of a donor coordination group. */
        CoordinationMeeting: {
            /**
             * @description The meeting's own reference, the same through revisions.
             * @example 2026-1
             */
            ref: string;
            /**
             * @description The day on which it was held; it can't lie ahead.
             * @example 2025-02-01
             */
            date: components["schemas"]["Day"];
            /** @description Which States and organisations took part, each once. For indicator 44, those States Parties in a position to provide assistance that took part coordinated their support with each other. */
            participants: components["schemas"]["ProviderCode"][];
            /** @description What it concluded. */
            conclusions?: string;
            /** @description Who agreed to do what. */
            divisionOfWork: components["schemas"]["DividedWork"][];
        };
        /** @description A meeting of a donor coordination group that was held. */
        CoordinationMeetingInput: {
            /**
             * @description The meeting's own reference, the same through revisions.
             * @example 2026-1
             */
            ref: string;
            /**
             * @description The day on which it was held; it can't lie ahead.
             * @example 2025-02-01
             */
            date: components["schemas"]["Day"];
            /** @description Which States and organisations took part, each once. For indicator 44, those States Parties in a position to provide assistance that took part coordinated their support with each other. */
            participants: components["schemas"]["ProviderCode"][];
            /** @description What it concluded. */
            conclusions?: string;
            /** @description Who agreed to do what. When left out: `[]`. */
            divisionOfWork?: components["schemas"]["DividedWork"][];
        };
        /** @description A number of records with what they amount to. */
        CountedAmount: {
            /** @description How many. */
            count: number;
            /**
             * @description What they amount to, in the report's currency.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
            /** @description How many of them state no amount: assistance in kind without a value. */
            withoutAmount: number;
        };
        /** @description A need behind the figures of its State and pillar. */
        CountedNeed: {
            id: components["schemas"]["RequirementId"];
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            kind: components["schemas"]["AssistanceKind"];
            title: string;
            publishedOn: components["schemas"]["Day"];
            closedOn?: components["schemas"]["Day"];
            /**
             * @description The last day to answer it.
             * @example 2025-02-01
             */
            answerBy: components["schemas"]["Day"];
            /** @description The figures that it is counted in. */
            figures: ("published" | "open" | "withdrawn" | "superseded" | "met" | "matched" | "matched-by-response" | "matched-by-commitment" | "matched-by-proposal" | "matched-by-fund-allocation" | "answered" | "unanswered" | "overdue")[];
            /** @description Days to its first answer, where that was given in the year. */
            daysToAnswer?: number;
            /** @description Its check after twelve months, where that fell due in the year. */
            check?: {
                checkDue: components["schemas"]["Day"];
                /**
                 * @description How it stood on that day.
                 * @enum {string}
                 */
                outcome: "met" | "partly-met" | "unmet" | "withdrawn";
            };
            /** @description The answers that are counted. */
            responses: components["schemas"]["ResponseId"][];
            /** @description The commitments that name it. */
            commitments: components["schemas"]["CommitmentId"][];
            /** @description The allocations of pooled funds that name it. */
            fundAllocations: components["schemas"]["FundAllocationId"][];
            /** @description The pledges that name it. */
            pledges: components["schemas"]["PledgeId"][];
        };
        /** @description A pledge behind the figures of offers. */
        CountedPledge: {
            id: components["schemas"]["PledgeId"];
            donor: components["schemas"]["ProviderCode"];
            kind: components["schemas"]["AssistanceKind"];
            title: string;
            /** @description Where the needs are that it names, else the States it is earmarked for; empty means any. */
            states: components["schemas"]["StateCode"][];
            pillars: components["schemas"]["Pillar"][];
            announcedOn: components["schemas"]["Day"];
            /** @description The figures of offers that it is counted in. */
            figures: ("announced" | "open" | "in-kind" | "without-state")[];
        };
        /** @description What one donor has in the cells of the report. */
        CoverageDonor: {
            /** @description Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals. */
            donor: components["schemas"]["ProviderCode"] | null;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            /** @description What the donor is to the Convention on the day of the report; null where there is none. */
            class: components["schemas"]["ProviderClass"] | null;
            /**
             * @description Of the funding of all donors.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /** @description On unallocated and shared lines, and so in none of the other figures. */
            undivided: components["schemas"]["ProviderMoney"];
            /** @description Absent where there is no donor. */
            records?: components["schemas"]["RecordsLink"];
        };
        /** @description What one donor has in one pillar's cells. */
        CoverageDonorPillar: {
            /** @description Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals. */
            donor: components["schemas"]["ProviderCode"] | null;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            pillar: components["schemas"]["Pillar"];
            /**
             * @description Of the funding of all donors there.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /** @description Absent where there is no donor. */
            records?: components["schemas"]["RecordsLink"];
        };
        /** @description What one donor has in one State's cells. */
        CoverageDonorState: {
            /** @description Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals. */
            donor: components["schemas"]["ProviderCode"] | null;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            state: components["schemas"]["StateCode"];
            /**
             * @description Of the funding of all donors there.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /** @description Absent where there is no donor. */
            records?: components["schemas"]["RecordsLink"];
        };
        /** @description What one donor has in one year's cells. */
        CoverageDonorYear: {
            /** @description Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals. */
            donor: components["schemas"]["ProviderCode"] | null;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            year: components["schemas"]["Year"];
            /**
             * @description Of the funding of all donors there.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /** @description Absent where there is no donor. */
            records?: components["schemas"]["RecordsLink"];
        };
        /** @description The cells of one pillar. */
        CoveragePillar: {
            pillar: components["schemas"]["Pillar"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what national or local organisations implement (Action 7).
             * @example 138000000.00
             */
            local: components["schemas"]["Total"];
            /**
             * @description local / funding.
             * @example 0.6522
             */
            localShare: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what was made available before it is paid.
             * @example 138000000.00
             */
            frontLoaded: components["schemas"]["Total"];
            /**
             * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
             * @example 138000000.00
             */
            innovative: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description What the providers of one class have in the cells. */
        CoverageProviders: {
            /** @description Null on the last line: what rounding adds. */
            class: components["schemas"]["ProviderClass"] | null;
            /** @description How many of them have money in the report. */
            providers: number;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            /** @description On unallocated and shared lines, and so in none of the other figures. */
            undivided: components["schemas"]["ProviderMoney"];
        };
        /** @description Who is covered and who is not, and by whom; every total is the gap report's. */
        CoverageReport: {
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means: which statuses, years and rates. */
            basis: {
                /** @description Which statuses count as funding. */
                statuses: string;
                /** @description Whether years are of availability or of payment. */
                years: string;
                /** @description How each figure is computed, by its name. */
                formulas: {
                    [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description Rates that were already old when they were used. */
                oldRates: components["schemas"]["AppliedRate"][];
                /** @description What the caller asked for. */
                filters: {
                    states?: components["schemas"]["StateCode"][];
                    pillars?: components["schemas"]["Pillar"][];
                    from?: components["schemas"]["Year"];
                    to?: components["schemas"]["Year"];
                    /** @description Whose lines the tables by donor give; all other tables are of all donors. */
                    donors?: components["schemas"]["ProviderCode"][];
                };
                /** @description The day whose rosters say who is affected. */
                rosterOn: string;
                /**
                 * @description The year of the day of the report, from which years before and after are counted.
                 * @example 2025
                 */
                reportYear: components["schemas"]["Year"];
            };
            totals: components["schemas"]["CoverageTotals"];
            /** @description Funding on unallocated and shared lines, which is never in totals. */
            undivided: {
                funding: components["schemas"]["Total"];
                /**
                 * @description Of the funding, what national or local organisations implement (Action 7).
                 * @example 138000000.00
                 */
                local: components["schemas"]["Total"];
                /**
                 * @description local / funding.
                 * @example 0.6522
                 */
                localShare: components["schemas"]["Ratio"];
                /**
                 * @description Of the funding, what was made available before it is paid.
                 * @example 138000000.00
                 */
                frontLoaded: components["schemas"]["Total"];
                /**
                 * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
                 * @example 138000000.00
                 */
                innovative: components["schemas"]["Total"];
                /**
                 * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
                 * @example 138000000.00
                 */
                broader: components["schemas"]["Total"];
            };
            /** @description The lowest coverage first; then the States without one, by `requirementStatus`. */
            byState: components["schemas"]["CoverageState"][];
            byPillar?: components["schemas"]["CoveragePillar"][];
            byYear?: components["schemas"]["CoverageYear"][];
            byStateAndYear?: components["schemas"]["CoverageStateYear"][];
            /** @description The largest funding first. */
            byDonor?: components["schemas"]["CoverageDonor"][];
            byDonorAndState?: components["schemas"]["CoverageDonorState"][];
            byDonorAndPillar?: components["schemas"]["CoverageDonorPillar"][];
            byDonorAndYear?: components["schemas"]["CoverageDonorYear"][];
            /** @description States Parties, States not party and organisations. */
            providers: components["schemas"]["CoverageProviders"][];
            concentration: components["schemas"]["DonorConcentration"];
            /** @description The two years after the report's year, whatever years were asked for. */
            predictability: components["schemas"]["PredictabilityOfAll"][];
            withoutSupport: components["schemas"]["StateWithoutSupport"][];
            /** @description How evenly coverage is spread over States. */
            equity: {
                /** @description How many States Parties have a coverage. */
                states: number;
                /**
                 * @description Gini coefficient of their coverage, each counting the same: 0 where all are covered alike, towards 1 where one has all. Null for fewer than two States.
                 * @example 0.6522
                 */
                coverageGini: components["schemas"]["Ratio"];
                /**
                 * @description The same of their external coverage: a State's own effort is left out of account.
                 * @example 0.6522
                 */
                externalCoverageGini: components["schemas"]["Ratio"];
            };
            /** @description Both routes of Action 43. They are never added up. Absent where only other pillars were asked for. */
            victimAssistance?: {
                /** @description Victim assistance by mine-action budgets: the cells of the pillar. */
                earmarked: {
                    /**
                     * @description Revised total cost, all sources.
                     * @example 138000000.00
                     */
                    requirement: components["schemas"]["Total"];
                    /**
                     * @description Total cost as first published.
                     * @example 138000000.00
                     */
                    requirementOriginal: components["schemas"]["Total"];
                    /**
                     * @description The State's own resources, committed or disbursed.
                     * @example 138000000.00
                     */
                    nationalContribution: components["schemas"]["Total"];
                    /**
                     * @description Its own resources that are only planned; not counted.
                     * @example 138000000.00
                     */
                    nationalContributionPlanned: components["schemas"]["Total"];
                    /**
                     * @description What the State asks from others.
                     * @example 138000000.00
                     */
                    assistanceRequired: components["schemas"]["Total"];
                    /**
                     * @description Outstanding part of pledges: beside funding, never inside.
                     * @example 138000000.00
                     */
                    pledged: components["schemas"]["Total"];
                    committed: components["schemas"]["Total"];
                    /**
                     * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                     * @example 138000000.00
                     */
                    disbursed: components["schemas"]["Total"];
                    /**
                     * @description Commitments, and payments that no commitment covers.
                     * @example 138000000.00
                     */
                    funding: components["schemas"]["Total"];
                    /**
                     * @description Sum over cells of max(0, requirement - national contribution - funding).
                     * @example 138000000.00
                     */
                    gap: components["schemas"]["Total"];
                    /**
                     * @description Sum over cells of max(0, national contribution + funding - requirement).
                     * @example 138000000.00
                     */
                    surplus: components["schemas"]["Total"];
                    /**
                     * @description requirement - national contribution - funding.
                     * @example -1500000.00
                     */
                    netBalance: components["schemas"]["SignedAmount"];
                    /**
                     * @description (national contribution + funding) / requirement.
                     * @example 0.6522
                     */
                    coverage: components["schemas"]["Ratio"];
                    /**
                     * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
                     * @example 0.6522
                     */
                    coverageWithoutSurplus: components["schemas"]["Ratio"];
                    /**
                     * @description funding / assistance required.
                     * @example 0.6522
                     */
                    externalCoverage: components["schemas"]["Ratio"];
                    /**
                     * @description (national contribution + funding + pledged) / requirement.
                     * @example 0.6522
                     */
                    coverageWithPledges: components["schemas"]["Ratio"];
                    records: components["schemas"]["RecordsLink"];
                };
                /** @description Health, disability and development funding that serves mine victims. Each commitment states how. */
                broader: {
                    /**
                     * @description Of one State and year.
                     * @example 138000000.00
                     */
                    funding: components["schemas"]["Total"];
                    /**
                     * @description Of several States, of none in particular, or of undivided years.
                     * @example 138000000.00
                     */
                    undivided: components["schemas"]["Total"];
                    /**
                     * @description The commitments of both, each with its statement how it serves victims.
                     * @example /reports/records?state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&currency=USD
                     */
                    records: components["schemas"]["RecordsLink"];
                };
            };
            victimAssistanceByState: components["schemas"]["VictimAssistanceOfState"][];
            unallocated: components["schemas"]["GapUnallocated"][];
            shared: components["schemas"]["GapShared"][];
            /** @description Affected States Parties without a requirement here. Not reported is not zero. */
            notReported: components["schemas"]["StateCode"][];
            /** @description The part of the totals that belongs to States not party, shown apart. */
            statesNotParty: {
                states: components["schemas"]["StateCode"][];
                totals: components["schemas"]["GapFigures"];
                /** @description Absent where there are no such States. */
                records?: components["schemas"]["RecordsLink"];
            };
        };
        /** @description The cells of one State. */
        CoverageState: {
            state: components["schemas"]["StateCode"];
            /** @description Whether it is a State Party on the day of the report. */
            statesParty: boolean;
            /**
             * @description `reported`: there is a requirement in the cells. Where there is none, coverage is null: the requirement is only given over several pillars or undivided years (`undivided`, see `shared`), it is `zero`, or the State has `not-reported` any, which is not zero.
             * @enum {string}
             */
            requirementStatus: "reported" | "undivided" | "zero" | "not-reported";
            /** @description Revised total cost, all sources. */
            requirement: string | null;
            /** @description Total cost as first published. */
            requirementOriginal: string | null;
            /** @description The State's own resources, committed or disbursed. */
            nationalContribution: string | null;
            /** @description Its own resources that are only planned; not counted. */
            nationalContributionPlanned: string | null;
            /** @description What the State asks from others. */
            assistanceRequired: string | null;
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /** @description Sum over cells of max(0, requirement - national contribution - funding). */
            gap: string | null;
            /** @description Sum over cells of max(0, national contribution + funding - requirement). */
            surplus: string | null;
            /** @description requirement - national contribution - funding. */
            netBalance: string | null;
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what national or local organisations implement (Action 7).
             * @example 138000000.00
             */
            local: components["schemas"]["Total"];
            /**
             * @description local / funding.
             * @example 0.6522
             */
            localShare: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what was made available before it is paid.
             * @example 138000000.00
             */
            frontLoaded: components["schemas"]["Total"];
            /**
             * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
             * @example 138000000.00
             */
            innovative: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            /**
             * @description Funding of this State alone that is of no single pillar and year: on unallocated and shared lines, and in no other figure here.
             * @example 138000000.00
             */
            undividedFunding: components["schemas"]["Total"];
            /** @description max(0, gap - undividedFunding): the gap if all of that went where it is missing, a lower bound. */
            gapIfFullyAllocated: components["schemas"]["Total"] | null;
            predictability: components["schemas"]["Predictability"][];
            concentration: components["schemas"]["DonorConcentration"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description The cells of one State in one availability year. */
        CoverageStateYear: {
            state: components["schemas"]["StateCode"];
            year: components["schemas"]["Year"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what national or local organisations implement (Action 7).
             * @example 138000000.00
             */
            local: components["schemas"]["Total"];
            /**
             * @description local / funding.
             * @example 0.6522
             */
            localShare: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what was made available before it is paid.
             * @example 138000000.00
             */
            frontLoaded: components["schemas"]["Total"];
            /**
             * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
             * @example 138000000.00
             */
            innovative: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description Sums over all cells: those of the gap report. */
        CoverageTotals: {
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what national or local organisations implement (Action 7).
             * @example 138000000.00
             */
            local: components["schemas"]["Total"];
            /**
             * @description local / funding.
             * @example 0.6522
             */
            localShare: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what was made available before it is paid.
             * @example 138000000.00
             */
            frontLoaded: components["schemas"]["Total"];
            /**
             * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
             * @example 138000000.00
             */
            innovative: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description The cells of one availability year. */
        CoverageYear: {
            year: components["schemas"]["Year"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what national or local organisations implement (Action 7).
             * @example 138000000.00
             */
            local: components["schemas"]["Total"];
            /**
             * @description local / funding.
             * @example 0.6522
             */
            localShare: components["schemas"]["Ratio"];
            /**
             * @description Of the funding, what was made available before it is paid.
             * @example 138000000.00
             */
            frontLoaded: components["schemas"]["Total"];
            /**
             * @description Of the funding, what impact bonds, debt swaps, public-private partnerships and other innovative finance brought.
             * @example 138000000.00
             */
            innovative: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description One measure of one pillar over all years of the plan. */
        CumulativeProgress: {
            pillar: components["schemas"]["Pillar"];
            /**
             * @description Square metres released, areas released, or people reached.
             * @enum {string}
             */
            measure: "areaM2" | "areas" | "people";
            /** @description Over all years of the plan. */
            planned?: number;
            /** @description In all years that are reported. */
            reached?: number;
            /** @description The last year that is reported in this measure. */
            through?: components["schemas"]["Year"];
            /** @description Milestones and what was reached, to the end of the last year reported. A period that ends later is left out on both sides: its milestone is not divided by year. */
            toDate?: {
                /** @description Milestones that are due by the end of that year. */
                planned: number;
                /** @description What was reached by the end of it. */
                reached: number;
                /**
                 * @description reached / planned.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
            };
            /** @description Years of milestones that are over and of which nothing is reported in this measure. */
            notReported: components["schemas"]["Year"][];
        };
        /**
         * @description ISO 4217 code of a currency.
         * @example USD
         */
        Currency: string;
        /**
         * @description A day, YYYY-MM-DD.
         * @example 2025-02-01
         */
        Day: string;
        /** @description Why. */
        DeclineReason: {
            reason: string;
        };
        /**
         * @description How what is asked for can be delivered; what is left out is open.
         * @example {
         *       "channels": [
         *         "41126",
         *         "23000"
         *       ],
         *       "localOrganisations": true
         *     }
         */
        Delivery: {
            /** @description CRS channel codes, one of which it can be delivered through; any when left out. */
            channels?: string[];
            /**
             * @description National or local organisations implement it.
             * @constant
             */
            localOrganisations?: true;
        };
        /** @description A payment; part of its commitment, never added to it. */
        Disbursement: {
            id: components["schemas"]["DisbursementId"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            paidOn: components["schemas"]["Day"];
            amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees. */
            amountReceived?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /**
             * @description The part that no commitment covers.
             * @example 46000000.00
             */
            uncovered: components["schemas"]["Amount"];
            /** @description The provider's own reference. */
            reference?: string;
            recordedAt: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a payment.
         * @example di_01JT3ZH8K2M4P6R8T1V3X5Z7B9
         */
        DisbursementId: string;
        /** @description A payment of a commitment. */
        DisbursementInput: {
            paidOn: components["schemas"]["Day"];
            /** @description The commitment's year it pays; may be left out when there is one. */
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description What the provider sent, in the commitment's currency.
             * @example 46000000.00
             */
            amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees, where the recipient has reported it. */
            amountReceived?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /** @description The provider's own reference. */
            reference?: string;
            /** @description Record it even beyond the commitment; the excess counts as funding of its own. When left out: `false`. */
            acceptExcess?: boolean;
        };
        /** @description Whether assistance takes account of gender, age, disability and diverse needs. */
        DiverseNeedsAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Considers gender. */
            gender?: components["schemas"]["YesNo"];
            /** @description Considers age. */
            age?: components["schemas"]["YesNo"];
            /** @description Considers disability. */
            disability?: components["schemas"]["YesNo"];
            /** @description Considers the diverse needs of people in affected communities, with survivors. */
            diverseNeeds?: components["schemas"]["YesNo"];
        };
        /** @description What one donor agreed to take on: for a State and a pillar, or for all that the group is about. */
        DividedWork: {
            donor: components["schemas"]["ProviderCode"];
            state?: components["schemas"]["StateCode"];
            pillar?: components["schemas"]["Pillar"];
            /** @description What this donor takes on. */
            work: string;
        };
        /**
         * @description What a report is taken away as. `docx`: a Word document with charts. `xlsx`: a workbook with a sheet for each table. `html`: one page for the browser with charts, to read on any screen and to print or keep as PDF, on A4 with page numbers; it needs nothing else, and runs no script.
         * @example docx
         * @enum {string}
         */
        DocumentFormat: "docx" | "xlsx" | "html";
        /** @description A document that is made beside its request, or is too large for an answer. */
        DocumentJob: {
            id: components["schemas"]["DocumentJobId"];
            /**
             * @description What was asked for: the operation's id.
             * @example getPublicDump
             */
            operation: string;
            /**
             * @description `requested`: it waits. `making`: it is being made. `ready`: it can be fetched. `failed`: it was not made, and `problem` says why; so is one that nothing can be making any more, five and a half minutes after it was asked for.
             * @enum {string}
             */
            status: "requested" | "making" | "ready" | "failed";
            /** @description How far it is. */
            progress: {
                /** @description Steps done. */
                done: number;
                /** @description Steps in all: read, made, stored. */
                of: number;
                /**
                 * @description What is being done now, while it is being made.
                 * @enum {string}
                 */
                step?: "reading" | "making" | "storing";
                /** @description How much of this step is done, where it can be counted. */
                count?: {
                    /**
                     * @description What is counted.
                     * @enum {string}
                     */
                    unit: "events" | "bytes";
                    /** @description How many of them are done. */
                    done: number;
                    /** @description How many there are, where that is known. */
                    of?: number;
                };
            };
            /**
             * @description When it was asked for: what was known then is in it.
             * @example 2025-02-01T12:00:00.000Z
             */
            requestedAt: components["schemas"]["Instant"];
            /** @description The document, once it is ready. */
            document?: {
                /** @description Name of the file. */
                name: string;
                /** @description Its media type. */
                mediaType: string;
                /** @description Its length. */
                bytes: number;
                /** @description Where it is fetched from, without a token; a new link at each request. */
                href: string;
                /**
                 * @description Until when the link serves.
                 * @example 2025-02-01T12:00:00.000Z
                 */
                hrefExpiresAt: components["schemas"]["Instant"];
            };
            /** @description Why it was not made. */
            problem?: {
                /** @description Which problem, as every operation tells it. */
                type: string;
                /** @description What was wrong. */
                detail: string;
            };
            /**
             * @description Until when job and document are kept.
             * @example 2025-02-01T12:00:00.000Z
             */
            expiresAt: components["schemas"]["Instant"];
        };
        /**
         * @description The id of a job; nobody can guess it.
         * @example dj_x3V9qk0bT2uQmY7cJ1hL5w
         */
        DocumentJobId: string;
        /**
         * @description English, French or Spanish.
         * @example en
         * @enum {string}
         */
        DocumentLanguage: "en" | "fr" | "es";
        /** @description How few the donors are on whom funding rests. */
        DonorConcentration: {
            /**
             * @description Funding whose donors its source does not name (`org:unspecified-source`): in no share and no count here.
             * @example 138000000.00
             */
            unspecified: components["schemas"]["Total"];
            /** @description How many named donors there are. */
            donors: number;
            /**
             * @description Herfindahl-Hirschman index: the sum of the squares of donors' shares in funding. 1 is a single donor.
             * @example 0.6522
             */
            herfindahl: components["schemas"]["Ratio"];
            /** @description The five largest donors, the first the largest. */
            largest: {
                donor: components["schemas"]["ProviderCode"];
                funding: components["schemas"]["Total"];
                /**
                 * @description Of the funding of all named donors.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
            }[];
        };
        /** @description A donor coordination group as it stands, or as it was at the version or instant asked for. */
        DonorCoordinationGroup: {
            id: components["schemas"]["DonorCoordinationGroupId"];
            /**
             * @description Only a recorded group counts.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Name of the group. */
            name: string;
            /**
             * @description The member that convenes the group: its focal point keeps the record, and hands it over by naming another member.
             * @example NOR
             */
            convener: components["schemas"]["ProviderCode"];
            /** @description States and organisations that are members now, each once; they see the record as its convener does. */
            members: components["schemas"]["ProviderCode"][];
            /** @description The affected States that it is about; any when empty. When left out: `[]`. */
            states: components["schemas"]["StateCode"][];
            /** @description The pillars that it is about; all when empty. When left out: `[]`. */
            pillars: components["schemas"]["Pillar"][];
            /** @description Who leads where, and when. When left out: `[]`. */
            leadDonors: components["schemas"]["LeadDonor"][];
            /** @description The day on which it was established; it can't lie ahead. */
            establishedOn?: components["schemas"]["Day"];
            /** @description The first day on which it is there no more. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description In order of time. */
            meetings: components["schemas"]["CoordinationMeeting"][];
        };
        /**
         * @description Id of a donor coordination group.
         * @example dg_01JT3ZK2M4P6R8T1V3X5Z7B9D1
         */
        DonorCoordinationGroupId: string;
        /** @description States and organisations in a position to provide assistance that coordinate their support to affected States (Action 44). */
        DonorCoordinationGroupInput: {
            /** @description Name of the group. */
            name: string;
            /**
             * @description The member that convenes the group: its focal point keeps the record, and hands it over by naming another member.
             * @example NOR
             */
            convener: components["schemas"]["ProviderCode"];
            /** @description States and organisations that are members now, each once; they see the record as its convener does. */
            members: components["schemas"]["ProviderCode"][];
            /** @description The affected States that it is about; any when empty. When left out: `[]`. */
            states?: components["schemas"]["StateCode"][];
            /** @description The pillars that it is about; all when empty. When left out: `[]`. */
            pillars?: components["schemas"]["Pillar"][];
            /** @description Who leads where, and when. When left out: `[]`. */
            leadDonors?: components["schemas"]["LeadDonor"][];
            /** @description The day on which it was established; it can't lie ahead. */
            establishedOn?: components["schemas"]["Day"];
            /** @description The first day on which it is there no more. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description All its meetings that were held, each with a reference of its own. When left out: `[]`. */
            meetings?: components["schemas"]["CoordinationMeetingInput"][];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `states-parties`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        DonorCoordinationGroupPage: {
            items: components["schemas"]["DonorCoordinationGroupSummary"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A donor coordination group without its meetings; read it by itself for those. */
        DonorCoordinationGroupSummary: {
            id: components["schemas"]["DonorCoordinationGroupId"];
            /**
             * @description Only a recorded group counts.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description Name of the group. */
            name: string;
            /**
             * @description The member that convenes the group: its focal point keeps the record, and hands it over by naming another member.
             * @example NOR
             */
            convener: components["schemas"]["ProviderCode"];
            /** @description States and organisations that are members now, each once; they see the record as its convener does. */
            members: components["schemas"]["ProviderCode"][];
            /** @description The affected States that it is about; any when empty. When left out: `[]`. */
            states: components["schemas"]["StateCode"][];
            /** @description The pillars that it is about; all when empty. When left out: `[]`. */
            pillars: components["schemas"]["Pillar"][];
            /** @description Who leads where, and when. When left out: `[]`. */
            leadDonors: components["schemas"]["LeadDonor"][];
            /** @description The day on which it was established; it can't lie ahead. */
            establishedOn?: components["schemas"]["Day"];
            /** @description The first day on which it is there no more. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /**
             * @description How many meetings are recorded.
             * @example 1
             */
            meetingCount: number;
            /** @description The day of the last of them. */
            lastMeetingOn?: components["schemas"]["Day"];
        };
        /** @description A provider's money for a State, pillar and availability year. */
        DonorLine: {
            standing: components["schemas"]["Standing"];
            state?: components["schemas"]["StateCode"];
            /** @description The States that share it undivided, where there are several. */
            states?: components["schemas"]["StateCode"][];
            pillar?: components["schemas"]["Pillar"];
            /** @description The pillars that share it undivided, where there are several. */
            pillars?: components["schemas"]["Pillar"][];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
             * @example 138000000.00
             */
            outstanding: components["schemas"]["Total"];
            /**
             * @description Commitments: what counts of them.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description What was paid beyond commitments.
             * @example 138000000.00
             */
            uncovered: components["schemas"]["Total"];
            /**
             * @description Commitments, and what was paid beyond them.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description Where a provider's money is, from pledge to payment. */
        DonorReport: {
            provider: components["schemas"]["ProviderCode"];
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means. */
            basis: {
                /** @description Whether years are of availability or of payment. */
                years: string;
                /** @description What each part of the report is, by its name. */
                definitions: {
                    [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description Rates that were already old when they were used. */
                oldRates: components["schemas"]["AppliedRate"][];
                /** @description What the caller asked for. */
                filters: {
                    from?: components["schemas"]["Year"];
                    to?: components["schemas"]["Year"];
                };
            };
            /** @description Sums over all lines: cells, unallocated and shared. */
            totals: {
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
                /**
                 * @description Commitments: what counts of them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                 * @example 138000000.00
                 */
                disbursed: components["schemas"]["Total"];
                /**
                 * @description What was paid beyond commitments.
                 * @example 138000000.00
                 */
                uncovered: components["schemas"]["Total"];
                /**
                 * @description Commitments, and what was paid beyond them.
                 * @example 138000000.00
                 */
                funding: components["schemas"]["Total"];
                records: components["schemas"]["RecordsLink"];
                /**
                 * @description Of the funding, what national or local organisations implement (Action 7).
                 * @example 138000000.00
                 */
                local: components["schemas"]["Total"];
                /**
                 * @description Of the funding, what is front-loaded.
                 * @example 138000000.00
                 */
                frontLoaded: components["schemas"]["Total"];
                /**
                 * @description Of the funding, what impact bonds, debt swaps and other innovative finance brought.
                 * @example 138000000.00
                 */
                innovative: components["schemas"]["Total"];
                /**
                 * @description Broader victim-assistance funding, outside mine action: in no other figure.
                 * @example 138000000.00
                 */
                broader: components["schemas"]["Total"];
            };
            /** @description The totals by where their lines stand. */
            standings: {
                standing: components["schemas"]["Standing"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
                /**
                 * @description Commitments: what counts of them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                 * @example 138000000.00
                 */
                disbursed: components["schemas"]["Total"];
                /**
                 * @description What was paid beyond commitments.
                 * @example 138000000.00
                 */
                uncovered: components["schemas"]["Total"];
                /**
                 * @description Commitments, and what was paid beyond them.
                 * @example 138000000.00
                 */
                funding: components["schemas"]["Total"];
                records: components["schemas"]["RecordsLink"];
            }[];
            /** @description The totals by who gets the money: a State, several `states` that share it undivided, or neither, where it is for no State in particular. */
            recipients: {
                state?: components["schemas"]["StateCode"];
                /** @description The States that share it undivided, where there are several. */
                states?: components["schemas"]["StateCode"][];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
                /**
                 * @description Commitments: what counts of them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                 * @example 138000000.00
                 */
                disbursed: components["schemas"]["Total"];
                /**
                 * @description What was paid beyond commitments.
                 * @example 138000000.00
                 */
                uncovered: components["schemas"]["Total"];
                /**
                 * @description Commitments, and what was paid beyond them.
                 * @example 138000000.00
                 */
                funding: components["schemas"]["Total"];
                records: components["schemas"]["RecordsLink"];
            }[];
            /** @description The totals by State, pillar and availability year. */
            lines: components["schemas"]["DonorLine"][];
            /** @description Pledges by level of earmarking. */
            earmarkings: {
                earmarking: components["schemas"]["Earmarking"];
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
            }[];
            /** @description Pledges by kind of assistance. */
            kinds: {
                kind: components["schemas"]["AssistanceKind"];
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
            }[];
            /** @description Pledges and commitments by modality, each by its own. */
            modalities: {
                modality: components["schemas"]["Modality"];
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
                /**
                 * @description Commitments: what counts of them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                 * @example 138000000.00
                 */
                disbursed: components["schemas"]["Total"];
                /**
                 * @description Commitments, and what was paid beyond them.
                 * @example 138000000.00
                 */
                funding: components["schemas"]["Total"];
            }[];
            /** @description Pledges and commitments by channel of delivery; without a code, by none named. */
            channels: {
                /**
                 * @description CRS channel code.
                 * @example 41126
                 */
                code?: string;
                /** @description As a record names it. */
                name?: string;
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Pledges' part that nothing is committed of yet: what the gap report calls `pledged`.
                 * @example 138000000.00
                 */
                outstanding: components["schemas"]["Total"];
                /**
                 * @description Commitments: what counts of them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                 * @example 138000000.00
                 */
                disbursed: components["schemas"]["Total"];
                /**
                 * @description Commitments, and what was paid beyond them.
                 * @example 138000000.00
                 */
                funding: components["schemas"]["Total"];
            }[];
            /** @description Pledges whose availability runs over at least 24 months. */
            multiYear: {
                /** @description How many pledges. */
                pledges: number;
                /**
                 * @description Everything pledged by pledges that stand, whatever has been committed of it.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Multi-year pledges in everything pledged.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
            };
            /** @description The longest overdue first. */
            overdue: components["schemas"]["OverdueTranche"][];
            /** @description Money that can be used before it is paid. */
            frontLoading: {
                /** @description Pledges that are available before they are paid. */
                pledges: components["schemas"]["PledgeId"][];
                /**
                 * @description What it costs on top of what was pledged.
                 * @example 138000000.00
                 */
                financingCost: components["schemas"]["Total"];
                /** @description Year by year, from the first payment or availability to the last. */
                years: {
                    year: components["schemas"]["Year"];
                    /**
                     * @description Available by the end of the year, in all.
                     * @example 138000000.00
                     */
                    available: components["schemas"]["Total"];
                    /**
                     * @description To be paid by the end of the year, in all.
                     * @example 138000000.00
                     */
                    payable: components["schemas"]["Total"];
                    /**
                     * @description How far availability runs ahead of payment then, pledge by pledge.
                     * @example 138000000.00
                     */
                    ahead: components["schemas"]["Total"];
                }[];
            };
            /** @description What is outstanding, by whether anything ties it to a need. */
            openMoney: {
                /**
                 * @description Of pledges for named requirements, or that a response of support names.
                 * @example 138000000.00
                 */
                linked: components["schemas"]["Total"];
                /**
                 * @description Of pledges that nothing ties to a need yet.
                 * @example 138000000.00
                 */
                unmatched: components["schemas"]["Total"];
                /**
                 * @description Of pledges that were valid until a day that has passed.
                 * @example 138000000.00
                 */
                expired: components["schemas"]["Total"];
                /** @description What is unmatched, by availability. */
                years: {
                    year?: components["schemas"]["Year"];
                    period?: components["schemas"]["Period"];
                    unmatched: components["schemas"]["Total"];
                }[];
            };
            /** @description From each pledge to its commitments and payments: whole records of the years asked for. */
            trace: {
                pledges: components["schemas"]["PledgeTrace"][];
                /** @description Commitments of no pledge that you may see. */
                withoutPledge: components["schemas"]["CommitmentTrace"][];
            };
            /** @description The provider's latest answers to needs, of all years. */
            responses: {
                /** @description How many responses give each answer. */
                counts: {
                    answer: components["schemas"]["ResponseAnswer"];
                    /** @description How many responses. */
                    responses: number;
                }[];
                /** @description The latest answer to each need that the caller may see. */
                items: {
                    id: components["schemas"]["ResponseId"];
                    requirementId: components["schemas"]["RequirementId"];
                    state: components["schemas"]["StateCode"];
                    answer: components["schemas"]["ResponseAnswer"];
                    /**
                     * @description The day of the latest answer.
                     * @example 2025-02-01
                     */
                    answeredOn: components["schemas"]["Day"];
                    /** @description The pledge that the support comes from, told to those alone who may see it, too. */
                    pledgeId?: components["schemas"]["PledgeId"];
                    redirectedTo?: components["schemas"]["ProviderCode"];
                }[];
            };
        };
        /** @description What partners are shown: a State's records as they were. */
        Dossier: {
            /**
             * @description 1 for the first of its kind in the case.
             * @example 1
             */
            number: number;
            /**
             * @description What was recorded later is not in it.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description SHA-256 of its JSON text in UTF-8, in hexadecimal. */
            hash: string;
            /** @description Length of that text. */
            bytes: number;
            frozenAt: components["schemas"]["Instant"];
            /** @description Absent while it waits for its State: until then nobody else reads it. */
            approvedAt?: components["schemas"]["Instant"];
        };
        /** @description What the State says in its dossier beside its records. Nobody else reads it before the State has approved a dossier that holds it. */
        DossierPreparation: {
            /** @description What stands in the way, in the State's own words. When left out: `[]`. */
            challenges?: {
                pillar?: components["schemas"]["Pillar"];
                /** @description The challenge, in the words of the State. */
                text: string;
            }[];
            /** @description Answers to the preparatory questions. When left out: `[]`. */
            answers?: {
                /**
                 * @description A short name by which the answer finds its question.
                 * @example Q1
                 */
                ref: string;
                /** @description The answer. */
                answer: string;
            }[];
        };
        /** @description The instant at which the dossier is frozen. */
        DossierRequest: {
            /** @description What was recorded until this instant is in the dossier. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
        };
        /** @description A dossier with what it froze. */
        DossierWithContent: {
            /**
             * @description 1 for the first of its kind in the case.
             * @example 1
             */
            number: number;
            /**
             * @description What was recorded later is not in it.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description SHA-256 of its JSON text in UTF-8, in hexadecimal. */
            hash: string;
            /** @description Length of that text. */
            bytes: number;
            frozenAt: components["schemas"]["Instant"];
            /** @description Absent while it waits for its State: until then nobody else reads it. */
            approvedAt?: components["schemas"]["Instant"];
            /** @description The dossier as it was frozen: `challenges` and `answers` in the State's own words, the `meeting`, and `profile`, the State's profile as the report of that name answers it, with figures as any State Party sees them. */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description A stored figure that the events do not give. */
        Drift: {
            /** @description Key of the stored item. */
            item: string;
            /** @description The figure of the item. */
            attribute: string;
            /** @description What the events give. */
            expected: string;
            /** @description What is stored. */
            found: string;
        };
        /** @description What a provider answered before its latest answer. */
        EarlierAnswer: {
            answer: components["schemas"]["ResponseAnswer"];
            /** @description What the provider added in words. */
            statement?: string;
            redirectedTo?: components["schemas"]["ProviderCode"];
            /** @description The pledge that the support comes from, told to those alone who may see it, too. */
            pledgeId?: components["schemas"]["PledgeId"];
            visibility: components["schemas"]["Visibility"];
            answeredAt: components["schemas"]["Instant"];
        };
        /**
         * @description Grand Bargain level of earmarking, IATI EarmarkingCategory 1 to 4.
         * @enum {string}
         */
        Earmarking: "unearmarked" | "softly" | "earmarked" | "tightly";
        /**
         * @description A rule that decides whether money or help fits a need.
         * @enum {string}
         */
        EligibilityRule: "own-state" | "state" | "pillar" | "specific-requirement" | "pooled-fund" | "kind-of-assistance" | "availability-years" | "channel" | "local-organisations" | "visibility" | "validity-dates" | "still-open";
        /** @description What happened, gathered into one e-mail, by State, each line with its link. Nothing but a code is sent to an address before the holder has confirmed it with that code. */
        EmailDelivery: {
            /**
             * @description By e-mail.
             * @constant
             */
            by: "email";
            /**
             * Format: email
             * @description Where digests are sent.
             * @example desk@example.org
             */
            address: string;
            /**
             * @description Each morning (from 06:00 UTC), or each Monday morning. Where nothing happened, nothing is sent.
             * @enum {string}
             */
            every: "day" | "week";
            /**
             * @description The language of its e-mails. What States and donors wrote stands in their own words. When left out: `en`.
             * @enum {string}
             */
            language?: "en" | "fr" | "es";
        };
        /** @description An affected State Party, with why it should be engaged first. */
        Engagement: {
            /**
             * @description 1 for the State to engage first.
             * @example 1
             */
            rank: number;
            state: components["schemas"]["StateCode"];
            /** @description What it is called on the rosters. */
            name: string;
            /** @description 0 to 1000, rounded down; the order is exact. */
            score: number;
            /** @description All parts, in one order. */
            parts: components["schemas"]["EngagementPart"][];
            /** @description Its open needs that nobody has answered. */
            unanswered: components["schemas"]["RequirementId"][];
            /** @description Where the records behind its figures are, as a path of this API. */
            records: string;
            /** @description Its case of the Individualised Approach that stands, where the caller sees one. */
            individualisedApproach?: components["schemas"]["IndividualisedApproachCaseId"];
        };
        /** @description One part of a State's place in the order. The score is the sum of points times weight over the sum of all weights: what is not known adds nothing. */
        EngagementPart: {
            /**
             * @description Its name.
             * @enum {string}
             */
            part: "treaty-deadline" | "lowest-coverage" | "no-support" | "unanswered-needs" | "plan-and-report" | "gap";
            /**
             * @description What was measured, as an exact decimal; null when it is not known.
             * @example 135
             */
            value: string | null;
            /**
             * @description What the value counts; an amount is in the answer's currency.
             * @enum {string}
             */
            unit: "days" | "ratio" | "years" | "needs" | "documents" | "amount";
            /** @description 0 to 1000; null when it is not known. */
            points: number | null;
            /** @description How much the points count. */
            weight: number;
            /** @description The same in words. */
            reason: string;
        };
        /**
         * @description Which events are told: those that fit everything that is given. States and pillars are those that a record is for; a pledge that is open to any State or pillar fits each of them. Donors are those who pledge, commit or answer, and those whose money a pooled fund allocates.
         * @example {
         *       "states": [
         *         "KHM"
         *       ],
         *       "pillars": [
         *         "survey-clearance"
         *       ]
         *     }
         */
        EventFilter: {
            /** @description Any when left out. */
            states?: components["schemas"]["StateCode"][];
            /** @description Any when left out. */
            pillars?: components["schemas"]["Pillar"][];
            /** @description Any when left out. */
            donors?: components["schemas"]["ProviderCode"][];
            /** @description Any when left out. */
            events?: components["schemas"]["ToldEvent"][];
            /** @description A saved search: only needs that fit these interests, by the rules that matching has. */
            interests?: components["schemas"]["Interests"];
        };
        /** @description One transfer as another system tells it, and what it is here. */
        EvidenceComparison: {
            /**
             * @description Names the evidence in its import; the same when the same file comes again.
             * @example fts:379211
             */
            key: string;
            outcome: components["schemas"]["EvidenceOutcome"];
            /**
             * @description By which rule, by its name.
             * @example nothing-like-it
             */
            rule: string;
            /** @description The reason in words. */
            reason: string;
            /**
             * @description What the evidence is of.
             * @example commitment
             * @enum {string}
             */
            kind: "pledge" | "commitment" | "payment";
            /**
             * @description Whose report it is.
             * @example provider
             * @enum {string}
             */
            side: "provider" | "recipient";
            /** @description What it is for. */
            title: string;
            provider: components["schemas"]["EvidenceParty"];
            receiver: components["schemas"]["EvidenceParty"];
            /** @description Who benefits; several share it undivided. */
            states: components["schemas"]["StateCode"][];
            amount: components["schemas"]["SignedAmount"];
            currency: components["schemas"]["Currency"];
            /**
             * @description Its value in US dollars, as its source says or at the rate of its day.
             * @example 1923077.00
             */
            usd?: components["schemas"]["SignedAmount"];
            /**
             * @description The day of the pledge, decision or payment.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description The years in which it can be used, where its source says so. */
            years?: components["schemas"]["Period"];
            /**
             * @description Its names in its own system.
             * @example [
             *       "fts-flow:379211"
             *     ]
             */
            identifiers: string[];
            /** @description Where it was read. */
            citation: string;
            recordId?: components["schemas"]["MoneyRecordId"];
            /**
             * @description The evidence that it repeats.
             * @example fts:379211
             */
            repeats?: string;
            /** @description What the record tells differently. */
            differences: components["schemas"]["EvidenceDifference"][];
            /** @description Records of the same provider, States and year whose amount is another. */
            nearMisses: components["schemas"]["MoneyRecordId"][];
            decision?: components["schemas"]["TakenEvidenceDecision"];
            suggestion?: components["schemas"]["EvidenceSuggestion"];
        };
        /** @description A decision on a piece of evidence. */
        EvidenceDecision: {
            /**
             * @description Names the evidence in its import; the same when the same file comes again.
             * @example fts:379211
             */
            key: string;
            /**
             * @description It tells of a record.
             * @constant
             */
            action: "link";
            recordId: components["schemas"]["MoneyRecordId"];
        } | {
            /**
             * @description Names the evidence in its import; the same when the same file comes again.
             * @example fts:379211
             */
            key: string;
            /**
             * @description A record was made of it through the usual operations.
             * @constant
             */
            action: "record";
            recordId: components["schemas"]["MoneyRecordId"];
        } | {
            /**
             * @description Names the evidence in its import; the same when the same file comes again.
             * @example fts:379211
             */
            key: string;
            /**
             * @description It is not to be kept.
             * @constant
             */
            action: "reject";
            /**
             * @description Why.
             * @example An internal transfer
             */
            reason: string;
        };
        /** @description What is decided of evidence. */
        EvidenceDecisions: {
            /** @description Decisions, each on other evidence. */
            decisions: components["schemas"]["EvidenceDecision"][];
        };
        /** @description A field that the record and the evidence tell differently, beyond tolerance. */
        EvidenceDifference: {
            /**
             * @description Which field.
             * @example amount
             * @enum {string}
             */
            field: "kind" | "provider" | "states" | "amount" | "date" | "years";
            /**
             * @description What the record tells.
             * @example 1000000.00 USD
             */
            recorded: string;
            /**
             * @description What the evidence tells.
             * @example 1200000.00 USD
             */
            reported: string;
        };
        /** @description What could not be read. */
        EvidenceFault: {
            /**
             * @description Line, or activity.
             * @example 2316
             */
            place: string;
            /** @description What is wrong there. */
            detail: string;
        };
        /** @description A file of another system, to be compared with what is recorded. */
        EvidenceFile: {
            format: components["schemas"]["EvidenceFormat"];
            /**
             * @description The file as text, of at most 1 MB with the rest of the request.
             * @example id,date,decisionDate,...
             */
            content: string;
            /**
             * @description What the file is called.
             * @example fts-2026.csv
             */
            name?: string;
        };
        /**
         * @description What the file is: `iati`, activities of IATI 2.01 to 2.03 in XML; `fts-csv`, flows of OCHA's Financial Tracking Service as the Humanitarian Data Exchange publishes them; `fts-json`, an answer of FTS's API with flows.
         * @example fts-csv
         * @enum {string}
         */
        EvidenceFormat: "iati" | "fts-csv" | "fts-json";
        /** @description A file of another system that came in as evidence. Nothing of it counts in any figure: it is linked to records, or records are made of it through the usual operations. */
        EvidenceImport: {
            id: components["schemas"]["EvidenceImportId"];
            /** @description Grows with each change; its ETag is needed to decide. */
            version: number;
            owner: components["schemas"]["EvidenceImportOwner"];
            format: components["schemas"]["EvidenceFormat"];
            /** @description What the file is called. */
            name?: string;
            /** @description SHA-256 of the file in UTF-8, in hexadecimal. */
            hash: string;
            /**
             * @description How many transfers of mine action the file tells of.
             * @example 85
             */
            evidence: number;
            /** @description What else the file tells of, and why it was left out. */
            leftOut: components["schemas"]["LeftOut"][];
            /**
             * @description How many faults the file has; what they are is told with the import.
             * @example 1
             */
            faults: number;
            /**
             * @description Of how much of the evidence something was decided.
             * @example 12
             */
            decided: number;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description Id of an import.
         * @example ei_01JT3ZP7R9T1V3X5Z7B9D1F3H5
         */
        EvidenceImportId: string;
        /**
         * @description Whose import it is: the ISU's (`isu`), or that of the State or organisation that sent it.
         * @example isu
         */
        EvidenceImportOwner: "isu" | components["schemas"]["ProviderCode"];
        /** @description A page of imports. */
        EvidenceImportPage: {
            /** @description Imports, newest first. */
            items: components["schemas"]["EvidenceImport"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description What the comparison found: a record tells the same (`matched`) or something else in some field (`differing`), none tells of it (`new`), it repeats other evidence or a part of a record (`duplicate`), or it is no transfer of its own (`set-aside`).
         * @example new
         * @enum {string}
         */
        EvidenceOutcome: "matched" | "differing" | "new" | "duplicate" | "set-aside";
        /** @description An organisation as another system names it. */
        EvidenceParty: {
            /** @description As the source names it. */
            name?: string;
            /** @description Its identifier there. */
            ref?: string;
            /** @description Who it is here, where that is known. */
            code?: components["schemas"]["ProviderCode"];
        };
        /** @description How new evidence could be recorded. */
        EvidenceSuggestion: {
            /**
             * @description The operation that would record it.
             * @example recordCommitment
             * @enum {string}
             */
            operationId: "recordCommitment" | "recordPledge";
            /** @description A request for it, to be completed and checked by whoever sends it. */
            body: {
                [key: string]: unknown;
            };
        };
        /** @description An occasion on which something was shared. */
        Exchange: {
            /** @description What was shared. */
            topic: string;
            /**
             * @description Between which partners.
             * @enum {string}
             */
            level: "international" | "regional" | "bilateral";
            date?: components["schemas"]["Day"];
            /** @description States that took part. */
            partners?: components["schemas"]["StateCode"][];
            /**
             * @description A third State supported the exchange of two (Action 45).
             * @constant
             */
            triangular?: true;
        };
        /** @description An arrangement as it stands, or as it was at the version or instant asked for. An offer or request that the caller may not see is left out. */
        ExchangeArrangement: {
            id: components["schemas"]["ExchangeArrangementId"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            title: string;
            /** @description What it is about, in the owner's words. */
            description?: string;
            /** @description One list for both sides. */
            topics: components["schemas"]["ExchangeTopic"][];
            /** @description The pillars that it is for; any when empty. When left out: `[]`. */
            pillars: components["schemas"]["Pillar"][];
            status: components["schemas"]["ArrangementStatus"];
            level: components["schemas"]["CooperationLevel"];
            /** @description Who shares. */
            sharers: components["schemas"]["ProviderCode"][];
            /** @description With whom. */
            recipients: components["schemas"]["ProviderCode"][];
            /** @description Who pays; empty where it is not told. When left out: `[]`. */
            payers: components["schemas"]["ProviderCode"][];
            /**
             * @description Its first day.
             * @example 2025-02-01
             */
            startsOn: components["schemas"]["Day"];
            /** @description Its last day; none while it is open-ended. */
            endsOn?: components["schemas"]["Day"];
            /** @description What came of it. */
            outcome?: string;
            /** @description The offer that it takes up, told to those alone who may see it, too. */
            offerId?: components["schemas"]["ExchangeEntryId"];
            /** @description The request that it answers, told to those alone who may see it, too. */
            requestId?: components["schemas"]["ExchangeEntryId"];
            /**
             * @description Whether somebody pays who neither shares nor receives.
             * @example false
             */
            triangular: boolean;
            /**
             * @description Whether those who share and those who receive are affected States on its first day.
             * @example true
             */
            southSouth: boolean;
        };
        /**
         * @description Id of an arrangement to exchange experience or expertise.
         * @example xa_01JT3ZP6S8V1X3Z5B7D9F2H4K6
         */
        ExchangeArrangementId: string;
        /** @description Who shares which experience or expertise with whom, through which cooperation, and who pays (Action 45). It is the record of all its parties: each sees it as its owner does. */
        ExchangeArrangementInput: {
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            /** @description What it is called. */
            title: string;
            /** @description What it is about, in the owner's words. */
            description?: string;
            /** @description One list for both sides. */
            topics: components["schemas"]["ExchangeTopic"][];
            /** @description The pillars that it is for; any when empty. When left out: `[]`. */
            pillars?: components["schemas"]["Pillar"][];
            status: components["schemas"]["ArrangementStatus"];
            level: components["schemas"]["CooperationLevel"];
            /** @description Who shares. */
            sharers: components["schemas"]["ProviderCode"][];
            /** @description With whom. */
            recipients: components["schemas"]["ProviderCode"][];
            /** @description Who pays; empty where it is not told. When left out: `[]`. */
            payers?: components["schemas"]["ProviderCode"][];
            /**
             * @description Its first day.
             * @example 2025-02-01
             */
            startsOn: components["schemas"]["Day"];
            /** @description Its last day; none while it is open-ended. */
            endsOn?: components["schemas"]["Day"];
            /** @description What came of it. */
            outcome?: string;
            /** @description The offer that it takes up, told to those alone who may see it, too. */
            offerId?: components["schemas"]["ExchangeEntryId"];
            /** @description The request that it answers, told to those alone who may see it, too. */
            requestId?: components["schemas"]["ExchangeEntryId"];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        ExchangeArrangementPage: {
            items: components["schemas"]["ExchangeArrangement"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * @description Whom to write to. Told to focal points, the Committee and the Implementation Support Unit who may see the entry; never to the public or to observers.
         * @example {
         *       "name": "International cooperation desk",
         *       "email": "desk@example.org"
         *     }
         */
        ExchangeContact: {
            /** @description A person or a desk. */
            name: string;
            /** @description Where they work. */
            organisation?: string;
            /**
             * Format: email
             * @description Where to write to.
             */
            email?: string;
        };
        /** @description An offer or request as it stands, or as it was at the version or instant asked for. */
        ExchangeEntry: {
            id: components["schemas"]["ExchangeEntryId"];
            /**
             * @description A closed entry matches nothing any more.
             * @enum {string}
             */
            status: "open" | "closed";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            side: components["schemas"]["ExchangeSide"];
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            title: string;
            /** @description What it is about, in the owner's words. */
            description?: string;
            /** @description One list for both sides. */
            topics: components["schemas"]["ExchangeTopic"][];
            /** @description The pillars that it is for; any when empty. When left out: `[]`. */
            pillars: components["schemas"]["Pillar"][];
            /** @description Whom the offer is open to, or whom the request is put to; any when empty. When left out: `[]`. */
            states: components["schemas"]["StateCode"][];
            /** @description In which languages it can be held; any when empty. When left out: `[]`. */
            languages: components["schemas"]["Language"][];
            /** @description Through which cooperation; any when empty. When left out: `[]`. */
            levels: components["schemas"]["CooperationLevel"][];
            /** @description The first day on which it holds. */
            from?: components["schemas"]["Day"];
            /** @description The last day on which it holds. */
            to?: components["schemas"]["Day"];
            /** @description Whether its owner can pay for the exchange; left out where it is not said. */
            bearsCosts?: boolean;
            contact?: components["schemas"]["ExchangeContact"];
            /** @description Why it was closed. */
            closedReason?: string;
        };
        /**
         * @description Id of an offer or request of experience or expertise.
         * @example xe_01JT3ZN5R7T9W2Y4A6C8E1G3J5
         */
        ExchangeEntryId: string;
        /** @description An offer of experience or expertise, or a request for some (Action 45): topics, pillars, for or of whom, languages, days and whom to write to. It is no money and in no total. */
        ExchangeEntryInput: {
            side: components["schemas"]["ExchangeSide"];
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            /** @description What it is called. */
            title: string;
            /** @description What it is about, in the owner's words. */
            description?: string;
            /** @description One list for both sides. */
            topics: components["schemas"]["ExchangeTopic"][];
            /** @description The pillars that it is for; any when empty. When left out: `[]`. */
            pillars?: components["schemas"]["Pillar"][];
            /** @description Whom the offer is open to, or whom the request is put to; any when empty. When left out: `[]`. */
            states?: components["schemas"]["StateCode"][];
            /** @description In which languages it can be held; any when empty. When left out: `[]`. */
            languages?: components["schemas"]["Language"][];
            /** @description Through which cooperation; any when empty. When left out: `[]`. */
            levels?: components["schemas"]["CooperationLevel"][];
            /** @description The first day on which it holds. */
            from?: components["schemas"]["Day"];
            /** @description The last day on which it holds. */
            to?: components["schemas"]["Day"];
            /** @description Whether its owner can pay for the exchange; left out where it is not said. */
            bearsCosts?: boolean;
            contact?: components["schemas"]["ExchangeContact"];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        ExchangeEntryPage: {
            items: components["schemas"]["ExchangeEntry"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description An offer beside a request, with the reasons. */
        ExchangeMatch: {
            offer: components["schemas"]["ExchangeMatchSide"];
            request: components["schemas"]["ExchangeMatchSide"];
            /** @description Whether every rule is satisfied. */
            fits: boolean;
            /** @description Asked for and offered. */
            topics: components["schemas"]["ExchangeTopic"][];
            /** @description Asked for and not offered. */
            missingTopics: components["schemas"]["ExchangeTopic"][];
            /**
             * @description Neither side says that it can pay: a third would have to (triangular cooperation).
             * @example false
             */
            payerWanted: boolean;
            /** @description What each rule says, in one order. */
            rules: components["schemas"]["ExchangeVerdict"][];
        };
        /** @description The offer or the request of a match. */
        ExchangeMatchSide: {
            id: components["schemas"]["ExchangeEntryId"];
            owner: components["schemas"]["ProviderCode"];
            /** @description What it is called. */
            title: string;
        };
        /** @description What answers an offer or request, and why. */
        ExchangeMatches: {
            /**
             * @description Changes with any rule or its meaning.
             * @example 2026-1
             */
            rulesVersion: string;
            /**
             * @description The day for which the rules are asked.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description The best first. */
            items: components["schemas"]["ExchangeMatch"][];
        };
        /** @description A published rate, with its source and when the service came to know it. */
        ExchangeRate: {
            /** @description The month or year that it was published for. */
            period: string;
            /** @description Units of the currency for one US dollar. */
            unitsPerUsd: string;
            /** @description Who published the rate. */
            source: string;
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description Every rate known for a currency. */
        ExchangeRates: {
            currency: components["schemas"]["Currency"];
            rates: components["schemas"]["ExchangeRate"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
        };
        /** @description Published units of one currency for one US dollar. */
        ExchangeRatesInput: {
            currency: components["schemas"]["Currency"];
            /** @description One entry for each month or year. */
            rates: {
                /**
                 * @description The month or year that the rate was published for.
                 * @example 2025-02
                 */
                period: string;
                /**
                 * @description Units of the currency for one US dollar.
                 * @example 0.9601
                 */
                unitsPerUsd: string;
                /** @description Who published the rate. */
                source: string;
            }[];
        };
        /** @description Rates by currency. */
        ExchangeRatesList: {
            items: components["schemas"]["ExchangeRates"][];
        };
        /**
         * @description Whether it is offered or asked for.
         * @example offer
         * @enum {string}
         */
        ExchangeSide: "offer" | "request";
        /**
         * @description What is exchanged, as Action 45 names it: experience (the first six; indicator 45.1) or expertise (the last three, technology among them; indicator 45.2).
         * @example good-practice
         * @enum {string}
         */
        ExchangeTopic: "national-experience" | "good-practice" | "lessons-learnt" | "border-cooperation" | "gender-and-diverse-needs" | "climate-and-environment" | "scientific-expertise" | "methodological-expertise" | "technological-expertise";
        /** @description What one rule says of an offer and a request. */
        ExchangeVerdict: {
            /**
             * @description The rule.
             * @enum {string}
             */
            rule: "other-party" | "topic" | "pillar" | "offered-to" | "asked-of" | "language" | "level" | "period" | "still-open";
            /** @description Whether the pair meets it. */
            satisfied: boolean;
            /** @description Why it fits, or why it does not. */
            reason: string;
        };
        /** @description A need or a pledge that does not fit, and which rules say so. */
        ExcludedMatch: {
            need?: components["schemas"]["MatchedNeed"];
            offer?: components["schemas"]["MatchedOffer"];
            /** @description The rules against the pair that comes nearest to fitting. */
            rules: components["schemas"]["RuleVerdict"][];
        };
        /** @description An expression of interest. Its provider, the State, the Committee and the ISU read it; other participants where it is shared. */
        ExpressionOfInterest: {
            id: components["schemas"]["ExpressionOfInterestId"];
            caseId: components["schemas"]["IndividualisedApproachCaseId"];
            state: components["schemas"]["StateCode"];
            provider: components["schemas"]["ProviderCode"];
            /** @enum {string} */
            status: "standing" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            kind: components["schemas"]["InterestKind"];
            assistance: components["schemas"]["AssistanceKind"];
            /**
             * @description The day on which it was expressed.
             * @example 2025-02-01
             */
            expressedOn: components["schemas"]["Day"];
            /** @description The day by which the partner means to decide. */
            decideBy?: components["schemas"]["Day"];
            /** @description An indication and no pledge: it is in no total. */
            indicativeAmount?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /** @description What the partner adds in words. */
            note?: string;
            /** @description What the State alone is told; neither the Committee nor other participants read it. */
            noteToState?: string;
            /** @description Each told to those alone who may see it, too. Empty: the whole of what the State asks, or what the caller may not see. */
            requirementIds: components["schemas"]["RequirementId"][];
            /** @description Whether other participants read it too. */
            sharedWithParticipants: boolean;
            /**
             * @description Whether it was expressed until the day of the meeting, or after it.
             * @enum {string}
             */
            occasion: "meeting" | "after";
            /** @description Why it was withdrawn. */
            closedReason?: string;
        };
        /**
         * @description Id of an expression of interest.
         * @example ex_01JT3ZR4D6F8H1K3M5N7P9R1T3
         */
        ExpressionOfInterestId: string;
        /** @description A partner's interest in supporting what a State presented, at the meeting or after it. It is no pledge and moves no figure. */
        ExpressionOfInterestInput: {
            /** @description Who is interested; the caller's own State or organisation when left out. */
            provider?: components["schemas"]["ProviderCode"];
            kind: components["schemas"]["InterestKind"];
            /** @description What is asked for or offered: money, or assistance in kind. When left out: `financial`. */
            assistance?: components["schemas"]["AssistanceKind"];
            /**
             * @description The day on which it was expressed.
             * @example 2025-02-01
             */
            expressedOn: components["schemas"]["Day"];
            /** @description The day by which the partner means to decide. */
            decideBy?: components["schemas"]["Day"];
            /** @description An indication and no pledge: it is in no total. */
            indicativeAmount?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /** @description What the partner adds in words. */
            note?: string;
            /** @description What the State alone is told; neither the Committee nor other participants read it. */
            noteToState?: string;
            /** @description The needs that it is about; the whole of what the State asks when left out. When left out: `[]`. */
            requirementIds?: components["schemas"]["RequirementId"][];
            /** @description Whether other participants read it too. When left out: `false`. */
            sharedWithParticipants?: boolean;
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        ExpressionOfInterestPage: {
            items: components["schemas"]["ExpressionOfInterest"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description The implications of the extension, as Article 5.4 (c) names them. */
        ExtensionImplications: {
            /** @description Humanitarian implications of the extension. */
            humanitarian?: components["schemas"]["PlanSection"];
            /** @description Social implications of the extension. */
            social?: components["schemas"]["PlanSection"];
            /** @description Economic implications of the extension. */
            economic?: components["schemas"]["PlanSection"];
            /** @description Environmental implications of the extension. */
            environmental?: components["schemas"]["PlanSection"];
        };
        /**
         * @description What Article 5.4 asks of a request for an extended deadline, beside the work plan for the period. Of plans of the kind `article5-extension-request` only.
         * @example {
         *       "duration": {
         *         "from": "2025-12-31",
         *         "to": "2030-12-31"
         *       },
         *       "reasons": {
         *         "text": "New areas were found in the border belt.",
         *         "reference": "Chapter 9"
         *       }
         *     }
         */
        ExtensionRequest: {
            /** @description The duration of the proposed extension (Article 5.4 (a)): at most ten years. */
            duration?: {
                /**
                 * @description The deadline in force.
                 * @example 2025-02-01
                 */
                from: components["schemas"]["Day"];
                /**
                 * @description The deadline asked for.
                 * @example 2025-02-01
                 */
                to: components["schemas"]["Day"];
            };
            /** @description The reasons for the proposed extension, in detail (Article 5.4 (b)). */
            reasons?: components["schemas"]["PlanSection"];
            /** @description Preparation and status of the work conducted under national demining programmes (Article 5.4 (b) (i)). */
            workDone?: components["schemas"]["PlanSection"];
            /** @description Financial and technical means available to the State for the destruction of all mines (Article 5.4 (b) (ii)). */
            meansAvailable?: components["schemas"]["PlanSection"];
            /** @description Circumstances which impede the State's ability to destroy all mines (Article 5.4 (b) (iii)). */
            impedingCircumstances?: components["schemas"]["PlanSection"];
            implications?: components["schemas"]["ExtensionImplications"];
        };
        /**
         * @description What is made fair: the met share of the assistance that each State asks for (`externalCoverage`), so that a State's own effort is never held against it; or of its whole requirement (`coverage`).
         * @enum {string}
         */
        Fairness: "externalCoverage" | "coverage";
        /** @description A financing instrument as it stands, or as it was at the version or instant asked for. */
        FinancingInstrument: {
            id: components["schemas"]["FinancingInstrumentId"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            kind: components["schemas"]["InstrumentKind"];
            status: components["schemas"]["InstrumentStatus"];
            title: string;
            /** @description How it works. */
            description?: string;
            /** @description The States that it serves; any when empty. When left out: `[]`. */
            states: components["schemas"]["StateCode"][];
            /** @description The pillars that it serves; any when empty. When left out: `[]`. */
            pillars: components["schemas"]["Pillar"][];
            /** @description When left out: `[]`. */
            partners: components["schemas"]["InstrumentPartner"][];
            currency: components["schemas"]["Currency"];
            /** @description At most one of each measure and year. When left out: `[]`. */
            amounts: components["schemas"]["InstrumentAmount"][];
            /** @description The first day on which it operated; only of an instrument that operates or did. */
            operatesFrom?: components["schemas"]["Day"];
            /** @description The last day on which it operates; none while it is open-ended. */
            operatesTo?: components["schemas"]["Day"];
        };
        /**
         * @description Id of a financing instrument.
         * @example fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4
         */
        FinancingInstrumentId: string;
        /** @description A way to raise or pool money beside conventional grants (Actions 40 and 44): what kind, how far it is, whom it serves, who takes part, and its own figures by year. */
        FinancingInstrumentInput: {
            /**
             * @description The State or organisation that answers for the record.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            kind: components["schemas"]["InstrumentKind"];
            status: components["schemas"]["InstrumentStatus"];
            /** @description What it is called. */
            title: string;
            /** @description How it works. */
            description?: string;
            /** @description The States that it serves; any when empty. When left out: `[]`. */
            states?: components["schemas"]["StateCode"][];
            /** @description The pillars that it serves; any when empty. When left out: `[]`. */
            pillars?: components["schemas"]["Pillar"][];
            /** @description When left out: `[]`. */
            partners?: components["schemas"]["InstrumentPartner"][];
            currency: components["schemas"]["Currency"];
            /** @description At most one of each measure and year. When left out: `[]`. */
            amounts?: components["schemas"]["InstrumentAmount"][];
            /** @description The first day on which it operated; only of an instrument that operates or did. */
            operatesFrom?: components["schemas"]["Day"];
            /** @description The last day on which it operates; none while it is open-ended. */
            operatesTo?: components["schemas"]["Day"];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        FinancingInstrumentPage: {
            items: components["schemas"]["FinancingInstrument"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description One check of a plan: what it found, and where it comes from. */
        Finding: {
            code: components["schemas"]["CheckCode"];
            severity: components["schemas"]["CheckSeverity"];
            outcome: components["schemas"]["CheckOutcome"];
            /** @description What is there or missing, in a sentence. */
            detail: string;
            /** @description What would meet the check. */
            toComplete?: string;
            /** @description What is missing, by name and values, to be told in another language. */
            sentence?: components["schemas"]["FindingSentence"];
            /**
             * @description JSON pointers (RFC 6901) into the plan as it is drafted or revised: what does not fit, or where it belongs.
             * @example [
             *       "/activities/0/years/1/nationalContribution"
             *     ]
             */
            pointers?: string[];
            /** @description The places that ask for it. */
            citations: components["schemas"]["Citation"][];
            unitCosts?: components["schemas"]["UnitCosts"];
        };
        /**
         * @description A finding for those who tell it in another language than English.
         * @example {
         *       "name": "years-without-plan",
         *       "values": {
         *         "period": {
         *           "kind": "phrase",
         *           "name": "from-to",
         *           "values": {
         *             "from": {
         *               "kind": "text",
         *               "text": "2023"
         *             },
         *             "to": {
         *               "kind": "text",
         *               "text": "2025"
         *             }
         *           }
         *         },
         *         "years": {
         *           "kind": "list",
         *           "items": [
         *             {
         *               "kind": "text",
         *               "text": "2023"
         *             },
         *             {
         *               "kind": "text",
         *               "text": "2025"
         *             }
         *           ]
         *         }
         *       }
         *     }
         */
        FindingSentence: {
            /** @description What was found, by a stable name; a check may find several things. */
            name: string;
            /** @description What stands in the sentence, by its place. */
            values: {
                [key: string]: components["schemas"]["SentenceValue"];
            };
        };
        /** @description What loosening one earmark would be worth, by solving again. */
        Flexibility: {
            donor: components["schemas"]["ProviderCode"];
            /** @description What would be loosened, in words. */
            earmark: string;
            placedMore: components["schemas"]["Total"];
            lowestCoverageBefore: components["schemas"]["Ratio"];
            lowestCoverageAfter: components["schemas"]["Ratio"];
            /** @description The same in words. */
            text: string;
        };
        /** @description What a meeting agreed to do, by whom and until when. */
        FollowUpAction: {
            /** @description What is to be done. */
            action: string;
            /** @description The body that answers for it, never a person. */
            responsible: string;
            /** @description The day by which it is to be done. */
            dueOn?: components["schemas"]["Day"];
            /** @description The day on which it was done; open while it is left out. */
            doneOn?: components["schemas"]["Day"];
        };
        /** @description A follow-up that is due so many months after the meeting. */
        FollowUpDue: {
            /**
             * @description Months after the meeting.
             * @example 3
             * @enum {number}
             */
            month: 3 | 6 | 12;
            dueOn: components["schemas"]["Day"];
            /** @enum {string} */
            status: "recorded" | "overdue" | "upcoming";
        };
        /** @description A follow-up, with its figures frozen as any State Party sees them. */
        FollowUpInput: {
            /**
             * @description Months after the meeting.
             * @example 3
             * @enum {number}
             */
            month: 3 | 6 | 12;
            /** @description What the State or the Committee says of it. */
            words: string;
            /** @description The instant of its figures; as late as can be when left out. */
            cutoff?: components["schemas"]["Instant"];
        };
        /** @description Money of a pooled fund given to a State, pillar and year. It is no new money: what donors paid to the fund moves there, and counts once, as theirs. */
        FundAllocation: {
            id: components["schemas"]["FundAllocationId"];
            /**
             * @description What is cancelled is the fund's again, and counts where its donors gave it; what was disbursed stays.
             * @enum {string}
             */
            status: "recorded" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            fundId: components["schemas"]["FinancingInstrumentId"];
            /**
             * @description Who answers for the fund.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            /** @description The requirement that it covers, told to those alone who may see it, too. */
            requirementId?: components["schemas"]["RequirementId"];
            target: components["schemas"]["CellTarget"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /**
             * @description The day on which the fund decided it.
             * @example 2025-02-01
             */
            decidedOn: components["schemas"]["Day"];
            /** @description What it is for. */
            title?: string;
            /** @description The fund's own reference. */
            reference?: string;
            /** @description Whose money it is: earmarked contributions first, then first in, first out, by the day of payment. They add up to the amount. */
            sources: components["schemas"]["FundAllocationSource"][];
            /**
             * @description What the fund has disbursed of it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /** @description In the order of their recording. */
            disbursements: components["schemas"]["FundDisbursement"][];
            /** @description Why it was cancelled. */
            closedReason?: string;
        };
        /**
         * @description Id of an allocation of a pooled fund.
         * @example fa_01JT3ZQ7T9W2Y4A6C8E1G3J5L7
         */
        FundAllocationId: string;
        /** @description Money of a pooled fund for one State, pillar and year, or for an undivided period; against a requirement or not. */
        FundAllocationInput: {
            fundId: components["schemas"]["FinancingInstrumentId"];
            /** @description The public requirement that it covers; its State and pillar get the money. */
            requirementId?: components["schemas"]["RequirementId"];
            target?: components["schemas"]["CellTarget"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description In the fund's currency.
             * @example 46000000.00
             */
            amount: components["schemas"]["Amount"];
            /**
             * @description The day on which the fund decided it.
             * @example 2025-02-01
             */
            decidedOn: components["schemas"]["Day"];
            /** @description What it is for. */
            title?: string;
            /** @description The fund's own reference. */
            reference?: string;
            /** @description Record it even beyond what the requirement still asks for. When left out: `false`. */
            acceptSurplus?: boolean;
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        FundAllocationPage: {
            items: components["schemas"]["FundAllocation"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description Whose money it is: a contribution to the fund. */
        FundAllocationSource: {
            commitmentId: components["schemas"]["CommitmentId"];
            donor: components["schemas"]["ProviderCode"];
            /** @description In the order in which they are used. */
            payments: components["schemas"]["AllocatedPayment"][];
        };
        /** @description A commitment to the fund, with its earmark. */
        FundContribution: {
            commitmentId: components["schemas"]["CommitmentId"];
            donor: components["schemas"]["ProviderCode"];
            target: components["schemas"]["Target"];
            /**
             * @description What donors have committed to the fund.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description What they have paid to it.
             * @example 138000000.00
             */
            received: components["schemas"]["Total"];
            /**
             * @description What it has allocated of that.
             * @example 138000000.00
             */
            allocated: components["schemas"]["Total"];
            /**
             * @description What it has disbursed of what it has allocated.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description What it has received and not allocated.
             * @example 138000000.00
             */
            held: components["schemas"]["Total"];
        };
        /** @description A payment of an allocation: what donors paid to the fund is now at the State's disposal. */
        FundDisbursement: {
            id: components["schemas"]["DisbursementId"];
            paidOn: components["schemas"]["Day"];
            amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees. */
            amountReceived?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /** @description The fund's own reference. */
            reference?: string;
            recordedAt: components["schemas"]["Instant"];
            /** @description Whose money it is, in the allocation's order. They add up to what was sent. */
            sources: components["schemas"]["FundAllocationSource"][];
        };
        /** @description A payment of an allocation by its fund. */
        FundDisbursementInput: {
            /**
             * @description The day on which the fund paid.
             * @example 2025-02-01
             */
            paidOn: components["schemas"]["Day"];
            /**
             * @description What the fund sent, in its currency.
             * @example 46000000.00
             */
            amountSent: components["schemas"]["Amount"];
            /** @description What arrived, after exchange and fees, where the recipient has reported it. */
            amountReceived?: {
                amount: components["schemas"]["Amount"];
                currency: components["schemas"]["Currency"];
            };
            /** @description The fund's own reference. */
            reference?: string;
        };
        /** @description What a pooled fund has received, allocated and disbursed, and what it still holds to allocate, by contribution. */
        FundStatement: {
            fundId: components["schemas"]["FinancingInstrumentId"];
            currency: components["schemas"]["Currency"];
            /**
             * Format: date-time
             * @description When it was computed.
             */
            computedAt: string;
            /** @description What is counted, and whose money an allocation uses. */
            basis: string;
            totals: components["schemas"]["FundTotals"];
            /** @description Oldest first. */
            contributions: components["schemas"]["FundContribution"][];
        };
        /** @description Sums over its contributions. */
        FundTotals: {
            /**
             * @description What donors have committed to the fund.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description What they have paid to it.
             * @example 138000000.00
             */
            received: components["schemas"]["Total"];
            /**
             * @description What it has allocated of that.
             * @example 138000000.00
             */
            allocated: components["schemas"]["Total"];
            /**
             * @description What it has disbursed of what it has allocated.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description What it has received and not allocated.
             * @example 138000000.00
             */
            held: components["schemas"]["Total"];
        };
        /** @description One State, pillar and availability year. */
        GapCell: {
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year: components["schemas"]["Year"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description Figures of a set of cells; requirement + surplus = national contribution + funding + gap. */
        GapFigures: {
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description The gap of one pillar and year, then and now. */
        GapMove: {
            pillar: components["schemas"]["Pillar"];
            year: components["schemas"]["Year"];
            before: components["schemas"]["Total"];
            now: components["schemas"]["Total"];
            /**
             * @description before - now: positive where the gap became smaller.
             * @example -1500000.00
             */
            moved: components["schemas"]["SignedAmount"];
        };
        /** @description The funding gap, cell by cell, exact at the moment it is read. */
        GapReport: {
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means: which statuses, years and rates. */
            basis: {
                /** @description Which statuses count as funding. */
                statuses: string;
                /** @description Whether years are of availability or of payment. */
                years: string;
                /** @description How each figure is computed, by its name. */
                formulas: {
                    [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description Rates that were already old when they were used. */
                oldRates: components["schemas"]["AppliedRate"][];
                /** @description What the caller asked for. */
                filters: {
                    states?: components["schemas"]["StateCode"][];
                    pillars?: components["schemas"]["Pillar"][];
                    from?: components["schemas"]["Year"];
                    to?: components["schemas"]["Year"];
                };
                /** @description The day whose rosters say who is affected. */
                rosterOn: string;
            };
            totals: components["schemas"]["GapTotals"];
            cells: components["schemas"]["GapCell"][];
            unallocated: components["schemas"]["GapUnallocated"][];
            shared: components["schemas"]["GapShared"][];
            /** @description Affected States Parties without a requirement here. Not reported is not zero. */
            notReported: components["schemas"]["StateCode"][];
            /** @description The part of the totals that belongs to States not party, shown apart. */
            statesNotParty: {
                states: components["schemas"]["StateCode"][];
                totals: components["schemas"]["GapFigures"];
                /** @description Absent where there are no such States. */
                records?: components["schemas"]["RecordsLink"];
            };
        };
        /** @description Money or needs of several States, pillars or years, undivided; never in totals. */
        GapShared: {
            states: components["schemas"]["StateCode"][];
            pillars: components["schemas"]["Pillar"][];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description Sums over all cells of the report. */
        GapTotals: {
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description Money of no State or no pillar in particular; never in totals. */
        GapUnallocated: {
            state?: components["schemas"]["StateCode"];
            pillar?: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description Total cost as first published.
             * @example 138000000.00
             */
            requirementOriginal: components["schemas"]["Total"];
            /**
             * @description The State's own resources, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description Its own resources that are only planned; not counted.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the State asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description Outstanding part of pledges: beside funding, never inside.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, requirement - national contribution - funding).
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Sum over cells of max(0, national contribution + funding - requirement).
             * @example 138000000.00
             */
            surplus: components["schemas"]["Total"];
            /**
             * @description requirement - national contribution - funding.
             * @example -1500000.00
             */
            netBalance: components["schemas"]["SignedAmount"];
            /**
             * @description (national contribution + funding) / requirement.
             * @example 0.6522
             */
            coverage: components["schemas"]["Ratio"];
            /**
             * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
             * @example 0.6522
             */
            coverageWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description funding / assistance required.
             * @example 0.6522
             */
            externalCoverage: components["schemas"]["Ratio"];
            /**
             * @description (national contribution + funding + pledged) / requirement.
             * @example 0.6522
             */
            coverageWithPledges: components["schemas"]["Ratio"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description The service works. */
        Health: {
            /** @constant */
            status: "ok";
        };
        /**
         * @description The identifier of an IATI activity: the publisher's, a hyphen, and the id of the record.
         * @example APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S
         */
        IatiIdentifier: string;
        /** @description A part of an export: an IATI document of its own. */
        IatiPart: {
            /**
             * @description Where the part is.
             * @example /documents/iati?publisher=isu&from=APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S
             */
            href: string;
            /**
             * @description How many activities it has.
             * @example 2000
             */
            activities: number;
        };
        /** @description An export that is too large for one answer, as parts that are not. */
        IatiParts: {
            /**
             * @description How many activities the export has.
             * @example 4000
             */
            activities: number;
            /**
             * @description How large it would be.
             * @example 8400000
             */
            bytes: number;
            /** @description Documents that together are the export. */
            parts: components["schemas"]["IatiPart"][];
        };
        /**
         * @description Who publishes: the ISU for all (`isu`), as their secondary reporter; or a State or organisation its own records.
         * @example isu
         */
        IatiPublisher: "isu" | components["schemas"]["ProviderCode"];
        /** @description An indicator of the Action Plan, evaluated. */
        Indicator: {
            /**
             * @description As printed in the Action Plan.
             * @example 42.2
             */
            id: string;
            /** @description Other numbers for it: the Action Plan prints 42.2 and 42.3 without a 42.1. */
            aliases: string[];
            /** @description Word by word as in the Action Plan. */
            text: string;
            kind: components["schemas"]["IndicatorKind"];
            /** @description The rules in words. */
            rules: {
                /** @description When a State counts by its own answer. */
                reported: string;
                /** @description When a State counts by records, or why none can show it. */
                evidenced: string;
            };
            /** @description Who is in the denominators; `basis.populations` says what each means. */
            denominator: {
                /** @description Whom the text names. */
                literal: components["schemas"]["IndicatorPopulation"];
                /** @description Those of them to whom the obligation applies. */
                adjusted?: components["schemas"]["IndicatorPopulation"];
            };
            literal: components["schemas"]["IndicatorResults"];
            adjusted?: components["schemas"]["IndicatorResults"];
            /** @description Other readings of the same text. */
            alternatives: components["schemas"]["IndicatorVariant"][];
            /** @description The parts of the question. */
            subAnswers: components["schemas"]["IndicatorVariant"][];
            /** @description States whose yes is of an earlier year and holds until they report otherwise. */
            carriedForward: components["schemas"]["StateCode"][];
            /** @description Where answer and records differ: to raise with the State, never corrected here. */
            differences: components["schemas"]["IndicatorDifference"][];
            /** @description Organisations and States not party that provide assistance: shown, never counted. */
            others: components["schemas"]["IndicatorDifference"][];
        };
        /** @description How many are counted, and who. */
        IndicatorCounted: {
            /** @description How many. */
            count: number;
            /** @description Who is counted, in the order of the codes, each once. */
            states: components["schemas"]["ProviderCode"][];
            /** @description Where not States but records are counted: requests for extension, by their ids. */
            records?: string[];
        };
        /** @description An answer beside what records show. */
        IndicatorDifference: {
            /**
             * @description Whose answer and records these are.
             * @example NOR
             */
            state: components["schemas"]["ProviderCode"];
            /**
             * @description What it attests.
             * @enum {string}
             */
            reported: "yes" | "no" | "notReported";
            /**
             * @description Whether a record shows it.
             * @enum {string}
             */
            evidenced: "yes" | "no";
            /** @description The records that show it. */
            records: components["schemas"]["IndicatorEvidence"][];
        };
        /** @description A record that shows something. */
        IndicatorEvidence: {
            /**
             * @description What kind of record it is.
             * @enum {string}
             */
            kind: "cooperation-report" | "work-plan" | "progress-record" | "assistance-requirement" | "pledge" | "resource-mobilisation-plan" | "national-mine-action-platform" | "donor-coordination-group" | "financing-instrument" | "exchange-arrangement" | "individualised-approach-meeting" | "position";
            /** @description Id of the record; of a meeting of the Individualised Approach, its State and day: KHM/2026-06-17; of money, who gave it to whom, for which pillar and availability year: NOR>KHM/survey-clearance/2025. */
            id: string;
        };
        /** @description A figure with those who are counted in it. */
        IndicatorFigure: {
            value: components["schemas"]["IndicatorValue"];
            numerator: components["schemas"]["IndicatorCounted"];
            denominator: components["schemas"]["IndicatorCounted"];
        };
        /**
         * @description Whether the Action Plan asks for a percentage or a number.
         * @enum {string}
         */
        IndicatorKind: "percentage" | "count";
        /**
         * @description Who is in a denominator.
         * @enum {string}
         */
        IndicatorPopulation: "affected" | "article5" | "article4" | "victimAssistance" | "statesParties" | "reportingProviders" | "providers" | "extensionRequests";
        /** @description Indicators of the Siem Reap-Angkor Action Plan for a calendar year. */
        IndicatorReport: {
            /**
             * @description The calendar year covered.
             * @example 2025
             */
            period: components["schemas"]["Year"];
            /**
             * @description The year that later ones are compared with: 2024, by reports due on 30 April 2025.
             * @example 2025
             */
            baselinePeriod: components["schemas"]["Year"];
            /**
             * @description The day whose rosters say who counts, and by whose end reports and records were known.
             * @example 2025-02-01
             */
            cutoff: components["schemas"]["Day"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here rests on. */
            basis: {
                /** @description Version of the rules. */
                rules: string;
                /**
                 * @description Reports and records count as known at this instant.
                 * @example 2025-02-01T12:00:00.000Z
                 */
                knownUntil: components["schemas"]["Instant"];
                /** @description The rosters that say who counts. */
                roster: {
                    on: components["schemas"]["Day"];
                    /** @description How many States Parties there are. */
                    statesParties: number;
                    /** @description How many of them are affected. */
                    affected: number;
                    /** @description Names the version of every entry that was read. */
                    hash: string;
                };
                /** @description What each denominator means. */
                populations: {
                    [key: string]: string;
                };
                /** @description How values are made. */
                values: string;
                /** @description Which records count for this caller. */
                sight: string;
            };
            /** @description Which reports the figures rest on. */
            reports: {
                /** @description States with a submitted report for the period. */
                submitted: components["schemas"]["StateCode"][];
                /** @description Those that submitted after the window had closed. */
                late: components["schemas"]["StateCode"][];
                /** @description Those whose report the ISU entered and that have not confirmed it yet. */
                unconfirmed: components["schemas"]["StateCode"][];
            };
            /** @description Indicators 40.1 to 45.2. */
            indicators: components["schemas"]["Indicator"][];
            /** @description Indicators of other Actions that the same records answer. */
            neighbours: components["schemas"]["Indicator"][];
            /** @description All of them, one in a row. */
            summary: components["schemas"]["IndicatorSummary"][];
        };
        /** @description A figure that rests on answers of States. */
        IndicatorReportedFigure: {
            value: components["schemas"]["IndicatorValue"];
            numerator: components["schemas"]["IndicatorCounted"];
            denominator: components["schemas"]["IndicatorCounted"];
            /** @description Of the denominator, those who gave no answer. Not reported is never a no. */
            notReported: components["schemas"]["IndicatorCounted"];
            /**
             * @description Share of the denominator that answered.
             * @example 66.7
             */
            reportingRate: components["schemas"]["IndicatorValue"];
        };
        /** @description What States attest, and what records show. */
        IndicatorResults: {
            /** @description By what States attest; null where they are not asked. */
            reported: components["schemas"]["IndicatorReportedFigure"] | null;
            /** @description By what records of the service show; null where it keeps none that could show it. */
            evidenced: components["schemas"]["IndicatorFigure"] | null;
        };
        /** @description One indicator in a row. */
        IndicatorSummary: {
            /** @description The indicator. */
            id: string;
            kind: components["schemas"]["IndicatorKind"];
            period: components["schemas"]["Year"];
            cutoff: components["schemas"]["Day"];
            reported: components["schemas"]["IndicatorValue"];
            /** @description How many count by their answer. */
            numerator: number | null;
            /** @description Over how many. */
            denominator: number;
            /** @description How many gave no answer. */
            notReported: number | null;
            reportingRate: components["schemas"]["IndicatorValue"];
            evidenced: components["schemas"]["IndicatorValue"];
            adjustedReported: components["schemas"]["IndicatorValue"];
            adjustedEvidenced: components["schemas"]["IndicatorValue"];
            /** @description In how many cases answer and records differ. */
            differences: number;
        };
        /**
         * @description A percentage with one decimal, rounded half up, or a count; null when there is nobody to count.
         * @example 66.7
         */
        IndicatorValue: string | null;
        /** @description Another reading of an indicator, or one of its parts. */
        IndicatorVariant: {
            /**
             * @description Name of the reading or of the part.
             * @example strict
             */
            name: string;
            /** @description Its rule in words. */
            rule: string;
            /** @description By what States attest; null where they are not asked. */
            reported: components["schemas"]["IndicatorReportedFigure"] | null;
            /** @description By what records of the service show; null where it keeps none that could show it. */
            evidenced: components["schemas"]["IndicatorFigure"] | null;
        };
        /** @description Whether the State took advantage of the Individualised Approach, with its meetings. */
        IndividualisedApproachAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Meetings, whatever their status. */
            meetings?: components["schemas"]["IndividualisedApproachMeeting"][];
        };
        /** @description A State's way to partners by the Individualised Approach, from its request to the follow-up. Its State, the Committee and the ISU see it, and who was invited; for anyone else it does not exist. */
        IndividualisedApproachCase: {
            id: components["schemas"]["IndividualisedApproachCaseId"];
            state: components["schemas"]["StateCode"];
            status: components["schemas"]["IndividualisedApproachStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description Who asked. What the Committee or the ISU asked for waits for the State's confirmation.
             * @enum {string}
             */
            askedBy: "state" | "committee" | "isu";
            /** @description Not told to participants. */
            purpose?: string;
            /** @description Not told to participants. */
            contact?: components["schemas"]["IndividualisedApproachContact"];
            /**
             * @description In which the State would speak.
             * @example [
             *       "fr",
             *       "en"
             *     ]
             */
            languages: string[];
            meeting?: components["schemas"]["ScheduledMeeting"];
            /** @description Participants read of each other only who has confirmed. */
            participants: components["schemas"]["IndividualisedApproachParticipant"][];
            /** @description Not told to participants, who read them with their answers in the dossier. */
            questions?: {
                /** @description By which its answer finds it. */
                ref: string;
                /** @description The question. */
                question: string;
            }[];
            /** @description Told to the State alone, and to the ISU where it entered this on the State's behalf. */
            preparation?: {
                /** @description What stands in the way. */
                challenges: {
                    pillar?: components["schemas"]["Pillar"];
                    /** @description In the words of the State. */
                    text: string;
                }[];
                /** @description Answers to the preparatory questions. */
                answers: {
                    /** @description Which question it answers. */
                    ref: string;
                    /** @description The answer. */
                    answer: string;
                }[];
            };
            /** @description Those that the State approved. Others are told to the State alone, and to the ISU where it froze them on the State's behalf. */
            dossiers: components["schemas"]["Dossier"][];
            heldOn?: components["schemas"]["Day"];
            /** @description Whether there are notes of the meeting that the caller may read. */
            notes: boolean;
            /** @description Not told to participants. */
            followUps: components["schemas"]["RecordedFollowUp"][];
            /** @description Due after 3, 6 and 12 months. */
            followUpsDue: components["schemas"]["FollowUpDue"][];
            /** @description Why it was declined or withdrawn. */
            closedReason?: string;
            /** @description What came of it. Not told to participants. */
            outcome?: string;
        };
        /**
         * @description Id of a case of the Individualised Approach.
         * @example ia_01JT3ZQ2B4D6F8H1K3M5N7P9R1
         */
        IndividualisedApproachCaseId: string;
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        IndividualisedApproachCasePage: {
            items: components["schemas"]["IndividualisedApproachCase"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What the State asks for, whom to turn to, and in which languages it would speak. */
        IndividualisedApproachChange: {
            /** @description Why the State asks for a meeting, in its own words. */
            purpose: string;
            contact: components["schemas"]["IndividualisedApproachContact"];
            /**
             * @description Codes of ISO 639-1. When left out: `[]`.
             * @example [
             *       "fr",
             *       "en"
             *     ]
             */
            languages?: string[];
        };
        /** @description Whom to turn to. Personal data: the State, the Committee and the ISU alone read it. */
        IndividualisedApproachContact: {
            name: string;
            /** @description What the person is there. */
            position?: string;
            /** @description Where the person works. */
            organisation?: string;
            /**
             * Format: email
             * @description Where to write.
             */
            email: string;
            /** @description Where to call. */
            telephone?: string;
        };
        /** @description What has come of a meeting: what was promised, committed and paid since the dossier, how the gap moved, and what is overdue, as far as the caller may see it. */
        IndividualisedApproachFollowUp: {
            caseId: components["schemas"]["IndividualisedApproachCaseId"];
            state: components["schemas"]["StateCode"];
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /**
             * @description The instant of the approved dossier; without one, the beginning of the meeting's day (UTC).
             * @example 2025-02-01T12:00:00.000Z
             */
            since: components["schemas"]["Instant"];
            /** @description What the figures mean. */
            basis: {
                /** @description Which gap is compared. */
                gap: string;
                /** @description Which money counts for a provider. */
                providers: string;
                /** @description Which expressions of interest wait for an answer. */
                unanswered: string;
                /** @description Which pledges are overdue. */
                overdue: string;
                /** @description At which rates amounts are converted. */
                conversion: string;
            };
            /** @description The figures of the gap report for this State, then and now, and how far the gap moved. */
            totals: {
                before: components["schemas"]["GapFigures"];
                now: components["schemas"]["GapFigures"];
                /**
                 * @description The gap then - the gap now.
                 * @example -1500000.00
                 */
                moved: components["schemas"]["SignedAmount"];
                /** @description What moved it, each now - then: moved = nationalContribution + funding - requirement - surplus, to the last decimal. */
                changes: {
                    requirement: components["schemas"]["SignedAmount"];
                    surplus: components["schemas"]["SignedAmount"];
                    nationalContribution: components["schemas"]["SignedAmount"];
                    funding: components["schemas"]["SignedAmount"];
                };
            };
            cells: components["schemas"]["GapMove"][];
            /** @description What several States share, undivided, this one among them: in no other figure. */
            shared: {
                before: components["schemas"]["GapFigures"];
                now: components["schemas"]["GapFigures"];
            };
            providers: components["schemas"]["ProviderMove"][];
            /** @description Expressions of interest that neither a pledge nor a commitment has followed. */
            unanswered: {
                id: components["schemas"]["ExpressionOfInterestId"];
                provider: components["schemas"]["ProviderCode"];
                dueOn: components["schemas"]["Day"];
                /** @description Whether that day has passed. */
                overdue: boolean;
            }[];
            /** @description Open money of pledges for this State alone that should have been paid by now. */
            overdueTranches: {
                pledgeId: components["schemas"]["PledgeId"];
                donor: components["schemas"]["ProviderCode"];
                title: string;
                /** @enum {string} */
                reason: "payment-year-passed" | "validity-ended";
                since: components["schemas"]["Day"];
                amount: components["schemas"]["Total"];
            }[];
            followUpsDue: components["schemas"]["FollowUpDue"][];
        };
        /** @description A meeting of the Individualised Approach. */
        IndividualisedApproachMeeting: {
            date: components["schemas"]["Day"];
            /** @enum {string} */
            status: "requested" | "accepted" | "scheduled" | "held" | "follow-up" | "closed";
        };
        /** @description An invited participant. */
        IndividualisedApproachParticipant: {
            provider: components["schemas"]["ProviderCode"];
            invitedOn: components["schemas"]["Day"];
            /**
             * @description Absent until it answers.
             * @enum {string}
             */
            answer?: "confirmed" | "declined";
            answeredOn?: components["schemas"]["Day"];
            /** @description Told once the meeting was held. */
            attended?: boolean;
        };
        /** @description A request for a meeting of the Individualised Approach. */
        IndividualisedApproachRequest: {
            state: components["schemas"]["StateCode"];
            /** @description Why the State asks for a meeting, in its own words. */
            purpose: string;
            contact: components["schemas"]["IndividualisedApproachContact"];
            /**
             * @description Codes of ISO 639-1. When left out: `[]`.
             * @example [
             *       "fr",
             *       "en"
             *     ]
             */
            languages?: string[];
        };
        /**
         * @description How far a case is: asked for, accepted by the Committee, scheduled, the meeting held, followed up, closed; or declined by the Committee, or withdrawn by its State.
         * @example scheduled
         * @enum {string}
         */
        IndividualisedApproachStatus: "requested" | "accepted" | "scheduled" | "held" | "follow-up" | "closed" | "declined" | "withdrawn";
        /** @description A project of innovative finance. */
        InnovativeProject: {
            /**
             * @description The mechanism.
             * @enum {string}
             */
            instrument: "front-loading" | "impact-bond" | "debt-swap" | "public-private" | "trust-fund" | "other";
            /** @description With whom. */
            partner?: string;
            /** @enum {string} */
            status: "exploring" | "agreed" | "in-place" | "ended";
        };
        /** @description Whether innovative financial projects are in place, and which. */
        InnovativeProjectsAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Projects, whatever their status. */
            projects?: components["schemas"]["InnovativeProject"][];
        };
        /**
         * Format: date-time
         * @description A UTC instant.
         * @example 2025-02-01T12:00:00.000Z
         */
        Instant: string;
        /** @description A figure of the instrument's own for a year or an undivided period. It is in no total: pledges and commitments tell the same money. */
        InstrumentAmount: {
            /**
             * @description What it means to raise, what it has raised, or what it has paid to recipients.
             * @enum {string}
             */
            measure: "planned" | "raised" | "disbursed";
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
        };
        /**
         * @description How money is raised or pooled: later-paid pledges made available sooner, a bond repaid for results, debt exchanged for mine action, a partnership with a private party, a trust fund that pools contributions, or another innovative way.
         * @example impact-bond
         * @enum {string}
         */
        InstrumentKind: "front-loading" | "impact-bond" | "debt-swap" | "public-private" | "trust-fund" | "other-innovative";
        /** @description Who takes part, and in which roles. */
        InstrumentPartner: {
            /** @description Who it is. */
            name: string;
            /** @description Where it is a State or an organisation of the reference list. */
            code?: components["schemas"]["ProviderCode"];
            /** @description What it does: pays for verified results, pays in advance, gives, guarantees, issues bonds, holds the money in trust, does the work, or verifies the results. */
            roles: ("outcome-payer" | "investor" | "donor" | "guarantor" | "issuer" | "trustee" | "service-provider" | "verifier" | "other")[];
        };
        /**
         * @description How far it is: its feasibility is looked into, it is decided and being set up, it operates, it has ended, or it was given up before it began.
         * @example under-consideration
         * @enum {string}
         */
        InstrumentStatus: "under-consideration" | "in-preparation" | "operating" | "closed" | "not-pursued";
        /**
         * @description What a partner says: support by a new activity, support by one that exists, or that it considers it.
         * @example new-support
         * @enum {string}
         */
        InterestKind: "new-support" | "existing-support" | "under-consideration";
        /** @description What a donor says it looks for, without pledging an amount; what is left out is open. */
        Interests: {
            donor: components["schemas"]["ProviderCode"];
            /** @description Any when left out. */
            kinds?: components["schemas"]["AssistanceKind"][];
            /** @description Any when left out. */
            states?: components["schemas"]["StateCode"][];
            /** @description Any when left out. */
            pillars?: components["schemas"]["Pillar"][];
            /** @description From this year on when left out. */
            years?: components["schemas"]["Period"];
            /** @description CRS channel codes, one of which it must go through; any when left out. */
            channels?: string[];
            /**
             * @description Only for what national or local organisations implement.
             * @constant
             */
            localOrganisations?: true;
            /** @description The last day on which the interest stands. */
            validUntil?: components["schemas"]["Day"];
        };
        /** @description Whether an invited participant comes. */
        InvitationAnswer: {
            /** @description Who answers; the caller's own State or organisation when left out. */
            provider?: components["schemas"]["ProviderCode"];
            /**
             * @description Whether it comes.
             * @enum {string}
             */
            answer: "confirmed" | "declined";
        };
        /** @description States and organisations invited: the whole list. Who leaves it no longer sees the case; who attended or expressed interest stays. */
        InvitedParticipants: {
            providers: components["schemas"]["ProviderCode"][];
        };
        /**
         * @description ISO 639-1 code of a language.
         * @example fr
         */
        Language: string;
        /**
         * @description Who leads the donors to a State, and when. A State has one lead donor at a time.
         * @example {
         *       "state": "KHM",
         *       "donor": "NOR",
         *       "from": "2026-01-01"
         *     }
         */
        LeadDonor: {
            state: components["schemas"]["StateCode"];
            /**
             * @description The member that leads the donors to this State.
             * @example NOR
             */
            donor: components["schemas"]["ProviderCode"];
            /**
             * @description The first day.
             * @example 2025-02-01
             */
            from: components["schemas"]["Day"];
            /** @description The last day; left out while it goes on. */
            to?: components["schemas"]["Day"];
        };
        /** @description Transfers that were left out for one reason. */
        LeftOut: {
            /**
             * @description Why.
             * @example of another cluster
             */
            reason: string;
            /**
             * @description How many transfers.
             * @example 4242
             */
            count: number;
        };
        /** @description Who has no pledge that fits and gave to the State, or to the pillar elsewhere, in the last five years. */
        LikelyDonor: {
            /**
             * @description 1 for the likeliest.
             * @example 1
             */
            rank: number;
            donor: components["schemas"]["ProviderCode"];
            /**
             * @description 0 to 1000.
             * @example 400
             */
            score: number;
            parts: components["schemas"]["ScorePart"][];
        };
        /** @description What became of a set of needs, and what is on offer for them. */
        MatchFigures: {
            /** @description Needs that stood at any time of the year. */
            stood: number;
            /** @description Needs published in the year, by what they ask for. */
            published: components["schemas"]["CountedAmount"];
            /** @description Needs open at the end of the year, by what was still open. */
            open: components["schemas"]["CountedAmount"];
            /** @description Needs withdrawn in the year, or dropped by a revision of their plan. */
            withdrawn: components["schemas"]["CountedAmount"];
            /** @description Needs closed in the year because a newer plan replaced theirs. */
            superseded: components["schemas"]["CountedAmount"];
            /** @description Needs that came to be met in the year: every year that they ask for is covered. */
            met: components["schemas"]["CountedAmount"];
            /** @description How they stood at the end of the year. A need can be matched in several ways. */
            matches: {
                /** @description Needs with at least one match of any kind. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Needs to which a provider answers with new or existing support. */
                byResponse: number;
                /** @description Needs that a commitment names. */
                byCommitment: number;
                /** @description Needs with a commitment that a donor recorded from an allocation proposal. */
                byProposal: number;
                /** @description Needs to which a pooled fund has allocated money. */
                byFundAllocation: number;
            };
            /** @description Each provider's answer as it stood at the end of the year. */
            answers: {
                /** @description Needs with at least one answer. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Answers of new support. */
                newSupport: number;
                /** @description Answers of existing support. */
                existingSupport: number;
                /** @description Answers that support is under consideration. */
                underConsideration: number;
                /** @description Answers that decline. */
                declined: number;
                /** @description Answers that name another provider. */
                redirected: number;
            };
            /** @description Open needs that nobody had answered at the end of the year. */
            unanswered: components["schemas"]["CountedAmount"];
            /** @description Those of them whose sixty days to answer were over. */
            overdue: components["schemas"]["CountedAmount"];
            /** @description Days from publication to the first answer, over the needs first answered in the year; null when none was. */
            daysToAnswer: {
                /** @description Needs whose first answer was given in the year. */
                needs: number;
                /** @description A quarter of them took at most so long. */
                lowerQuartile: number;
                /** @description Half of them took at most so long. */
                median: number;
                /** @description Three quarters of them took at most so long. */
                upperQuartile: number;
            } | null;
            /** @description How needs stood twelve months after publication. */
            check: {
                /** @description Needs whose check after twelve months fell due in the year. */
                due: number;
                /** @description Every year that they ask for was covered on that day. */
                met: number;
                /** @description Something was committed. */
                partlyMet: number;
                /** @description Nothing was committed. */
                unmet: number;
                /** @description Closed before that day without being met. */
                withdrawn: number;
            };
            /** @description From what is asked for to what is paid, up to the end of the year. */
            conversion: {
                /**
                 * @description What the needs that stood ask for; of closed ones, no more than was committed to them, so that what replaces them is not counted twice.
                 * @example 138000000.00
                 */
                asked: components["schemas"]["Total"];
                /**
                 * @description Commitments to these needs drawn on pledges, and what is outstanding of pledges that name these needs and no others.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Outstanding of pledges that name needs here and elsewhere: beside, never inside.
                 * @example 138000000.00
                 */
                pledgedShared: components["schemas"]["Total"];
                /**
                 * @description Commitments that draw on a pledge.
                 * @example 138000000.00
                 */
                committedFromPledges: components["schemas"]["Total"];
                /**
                 * @description All commitments that name these needs, and what pooled funds have allocated to them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments of these commitments, and what the funds have disbursed of those allocations.
                 * @example 138000000.00
                 */
                paid: components["schemas"]["Total"];
                /**
                 * @description pledged / asked
                 * @example 0.6522
                 */
                pledgedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description committedFromPledges / pledged
                 * @example 0.6522
                 */
                committedOfPledged: components["schemas"]["Ratio"];
                /**
                 * @description committed / asked
                 * @example 0.6522
                 */
                committedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description paid / committed
                 * @example 0.6522
                 */
                paidOfCommitted: components["schemas"]["Ratio"];
            };
            /** @description A State's or pillar's line holds the offers for it alone; totals hold all. */
            offers: {
                /** @description Pledges announced in the year, as announced. */
                announced: components["schemas"]["CountedAmount"];
                /** @description Financial pledges that stand, by what no commitment has taken. */
                open: components["schemas"]["CountedAmount"];
                /** @description Offers that stand and name no State, by what is outstanding of them. */
                withoutState: components["schemas"]["CountedAmount"];
                /** @description Offers of equipment that stand. */
                equipment: number;
                /** @description Offers of expertise that stand. */
                expertise: number;
                /** @description Offers of training that stand. */
                training: number;
                /** @description Offers of information that stand. */
                information: number;
            };
        };
        /** @description The figures of one pillar. */
        MatchPillar: {
            pillar: components["schemas"]["Pillar"];
            /** @description Needs that stood at any time of the year. */
            stood: number;
            /** @description Needs published in the year, by what they ask for. */
            published: components["schemas"]["CountedAmount"];
            /** @description Needs open at the end of the year, by what was still open. */
            open: components["schemas"]["CountedAmount"];
            /** @description Needs withdrawn in the year, or dropped by a revision of their plan. */
            withdrawn: components["schemas"]["CountedAmount"];
            /** @description Needs closed in the year because a newer plan replaced theirs. */
            superseded: components["schemas"]["CountedAmount"];
            /** @description Needs that came to be met in the year: every year that they ask for is covered. */
            met: components["schemas"]["CountedAmount"];
            /** @description How they stood at the end of the year. A need can be matched in several ways. */
            matches: {
                /** @description Needs with at least one match of any kind. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Needs to which a provider answers with new or existing support. */
                byResponse: number;
                /** @description Needs that a commitment names. */
                byCommitment: number;
                /** @description Needs with a commitment that a donor recorded from an allocation proposal. */
                byProposal: number;
                /** @description Needs to which a pooled fund has allocated money. */
                byFundAllocation: number;
            };
            /** @description Each provider's answer as it stood at the end of the year. */
            answers: {
                /** @description Needs with at least one answer. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Answers of new support. */
                newSupport: number;
                /** @description Answers of existing support. */
                existingSupport: number;
                /** @description Answers that support is under consideration. */
                underConsideration: number;
                /** @description Answers that decline. */
                declined: number;
                /** @description Answers that name another provider. */
                redirected: number;
            };
            /** @description Open needs that nobody had answered at the end of the year. */
            unanswered: components["schemas"]["CountedAmount"];
            /** @description Those of them whose sixty days to answer were over. */
            overdue: components["schemas"]["CountedAmount"];
            /** @description Days from publication to the first answer, over the needs first answered in the year; null when none was. */
            daysToAnswer: {
                /** @description Needs whose first answer was given in the year. */
                needs: number;
                /** @description A quarter of them took at most so long. */
                lowerQuartile: number;
                /** @description Half of them took at most so long. */
                median: number;
                /** @description Three quarters of them took at most so long. */
                upperQuartile: number;
            } | null;
            /** @description How needs stood twelve months after publication. */
            check: {
                /** @description Needs whose check after twelve months fell due in the year. */
                due: number;
                /** @description Every year that they ask for was covered on that day. */
                met: number;
                /** @description Something was committed. */
                partlyMet: number;
                /** @description Nothing was committed. */
                unmet: number;
                /** @description Closed before that day without being met. */
                withdrawn: number;
            };
            /** @description From what is asked for to what is paid, up to the end of the year. */
            conversion: {
                /**
                 * @description What the needs that stood ask for; of closed ones, no more than was committed to them, so that what replaces them is not counted twice.
                 * @example 138000000.00
                 */
                asked: components["schemas"]["Total"];
                /**
                 * @description Commitments to these needs drawn on pledges, and what is outstanding of pledges that name these needs and no others.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Outstanding of pledges that name needs here and elsewhere: beside, never inside.
                 * @example 138000000.00
                 */
                pledgedShared: components["schemas"]["Total"];
                /**
                 * @description Commitments that draw on a pledge.
                 * @example 138000000.00
                 */
                committedFromPledges: components["schemas"]["Total"];
                /**
                 * @description All commitments that name these needs, and what pooled funds have allocated to them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments of these commitments, and what the funds have disbursed of those allocations.
                 * @example 138000000.00
                 */
                paid: components["schemas"]["Total"];
                /**
                 * @description pledged / asked
                 * @example 0.6522
                 */
                pledgedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description committedFromPledges / pledged
                 * @example 0.6522
                 */
                committedOfPledged: components["schemas"]["Ratio"];
                /**
                 * @description committed / asked
                 * @example 0.6522
                 */
                committedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description paid / committed
                 * @example 0.6522
                 */
                paidOfCommitted: components["schemas"]["Ratio"];
            };
            /** @description A State's or pillar's line holds the offers for it alone; totals hold all. */
            offers: {
                /** @description Pledges announced in the year, as announced. */
                announced: components["schemas"]["CountedAmount"];
                /** @description Financial pledges that stand, by what no commitment has taken. */
                open: components["schemas"]["CountedAmount"];
                /** @description Offers that stand and name no State, by what is outstanding of them. */
                withoutState: components["schemas"]["CountedAmount"];
                /** @description Offers of equipment that stand. */
                equipment: number;
                /** @description Offers of expertise that stand. */
                expertise: number;
                /** @description Offers of training that stand. */
                training: number;
                /** @description Offers of information that stand. */
                information: number;
            };
        };
        /** @description Needs, offers and what came of them in a calendar year, as far as the reader may see them. */
        MatchReport: {
            year: components["schemas"]["Year"];
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means. */
            basis: {
                /** @description The year, or as much of it as has passed. */
                period: {
                    from: components["schemas"]["Day"];
                    to: components["schemas"]["Day"];
                };
                /** @description By which of its dates each record counts. */
                dates: string;
                /** @description What each figure means, by its name. */
                definitions: {
                    [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description What the caller asked for. */
                filters: {
                    states?: components["schemas"]["StateCode"][];
                    pillars?: components["schemas"]["Pillar"][];
                };
                /**
                 * @description The day whose rosters say who is affected.
                 * @example 2025-02-01
                 */
                rosterOn: components["schemas"]["Day"];
            };
            totals: components["schemas"]["MatchFigures"];
            states: components["schemas"]["MatchState"][];
            pillars: components["schemas"]["MatchPillar"][];
            /** @description Affected States Parties without a need that stood in the year. Not reported is not zero. */
            notReported: components["schemas"]["StateCode"][];
            /** @description The needs behind the figures, oldest first. */
            needs: components["schemas"]["CountedNeed"][];
            /** @description The pledges behind the figures of offers, oldest first. */
            pledges: components["schemas"]["CountedPledge"][];
        };
        /** @description What to find matches for, and what counts. */
        MatchRequest: {
            /** @description Rank the needs for this pledge. */
            pledgeId?: components["schemas"]["PledgeId"];
            /** @description Rank the needs for these interests. */
            interests?: components["schemas"]["Interests"];
            /** @description Rank the pledges for this need, and tell who else is likely to help. */
            requirementId?: components["schemas"]["RequirementId"];
            /** @description ISO 4217 code of a currency. When left out: `USD`. */
            currency?: components["schemas"]["Currency"];
            weights?: components["schemas"]["WeightsInput"];
            /** @description How many are told at most of each: ranked, excluded, likely donors. When left out: `20`. */
            limit?: number;
        };
        /** @description The figures of one State. */
        MatchState: {
            state: components["schemas"]["StateCode"];
            /** @description Needs that stood at any time of the year. */
            stood: number;
            /** @description Needs published in the year, by what they ask for. */
            published: components["schemas"]["CountedAmount"];
            /** @description Needs open at the end of the year, by what was still open. */
            open: components["schemas"]["CountedAmount"];
            /** @description Needs withdrawn in the year, or dropped by a revision of their plan. */
            withdrawn: components["schemas"]["CountedAmount"];
            /** @description Needs closed in the year because a newer plan replaced theirs. */
            superseded: components["schemas"]["CountedAmount"];
            /** @description Needs that came to be met in the year: every year that they ask for is covered. */
            met: components["schemas"]["CountedAmount"];
            /** @description How they stood at the end of the year. A need can be matched in several ways. */
            matches: {
                /** @description Needs with at least one match of any kind. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Needs to which a provider answers with new or existing support. */
                byResponse: number;
                /** @description Needs that a commitment names. */
                byCommitment: number;
                /** @description Needs with a commitment that a donor recorded from an allocation proposal. */
                byProposal: number;
                /** @description Needs to which a pooled fund has allocated money. */
                byFundAllocation: number;
            };
            /** @description Each provider's answer as it stood at the end of the year. */
            answers: {
                /** @description Needs with at least one answer. */
                needs: number;
                /**
                 * @description Of the needs that stood; null when none did.
                 * @example 0.6522
                 */
                share: components["schemas"]["Ratio"];
                /** @description Answers of new support. */
                newSupport: number;
                /** @description Answers of existing support. */
                existingSupport: number;
                /** @description Answers that support is under consideration. */
                underConsideration: number;
                /** @description Answers that decline. */
                declined: number;
                /** @description Answers that name another provider. */
                redirected: number;
            };
            /** @description Open needs that nobody had answered at the end of the year. */
            unanswered: components["schemas"]["CountedAmount"];
            /** @description Those of them whose sixty days to answer were over. */
            overdue: components["schemas"]["CountedAmount"];
            /** @description Days from publication to the first answer, over the needs first answered in the year; null when none was. */
            daysToAnswer: {
                /** @description Needs whose first answer was given in the year. */
                needs: number;
                /** @description A quarter of them took at most so long. */
                lowerQuartile: number;
                /** @description Half of them took at most so long. */
                median: number;
                /** @description Three quarters of them took at most so long. */
                upperQuartile: number;
            } | null;
            /** @description How needs stood twelve months after publication. */
            check: {
                /** @description Needs whose check after twelve months fell due in the year. */
                due: number;
                /** @description Every year that they ask for was covered on that day. */
                met: number;
                /** @description Something was committed. */
                partlyMet: number;
                /** @description Nothing was committed. */
                unmet: number;
                /** @description Closed before that day without being met. */
                withdrawn: number;
            };
            /** @description From what is asked for to what is paid, up to the end of the year. */
            conversion: {
                /**
                 * @description What the needs that stood ask for; of closed ones, no more than was committed to them, so that what replaces them is not counted twice.
                 * @example 138000000.00
                 */
                asked: components["schemas"]["Total"];
                /**
                 * @description Commitments to these needs drawn on pledges, and what is outstanding of pledges that name these needs and no others.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
                /**
                 * @description Outstanding of pledges that name needs here and elsewhere: beside, never inside.
                 * @example 138000000.00
                 */
                pledgedShared: components["schemas"]["Total"];
                /**
                 * @description Commitments that draw on a pledge.
                 * @example 138000000.00
                 */
                committedFromPledges: components["schemas"]["Total"];
                /**
                 * @description All commitments that name these needs, and what pooled funds have allocated to them.
                 * @example 138000000.00
                 */
                committed: components["schemas"]["Total"];
                /**
                 * @description Payments of these commitments, and what the funds have disbursed of those allocations.
                 * @example 138000000.00
                 */
                paid: components["schemas"]["Total"];
                /**
                 * @description pledged / asked
                 * @example 0.6522
                 */
                pledgedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description committedFromPledges / pledged
                 * @example 0.6522
                 */
                committedOfPledged: components["schemas"]["Ratio"];
                /**
                 * @description committed / asked
                 * @example 0.6522
                 */
                committedOfAsked: components["schemas"]["Ratio"];
                /**
                 * @description paid / committed
                 * @example 0.6522
                 */
                paidOfCommitted: components["schemas"]["Ratio"];
            };
            /** @description A State's or pillar's line holds the offers for it alone; totals hold all. */
            offers: {
                /** @description Pledges announced in the year, as announced. */
                announced: components["schemas"]["CountedAmount"];
                /** @description Financial pledges that stand, by what no commitment has taken. */
                open: components["schemas"]["CountedAmount"];
                /** @description Offers that stand and name no State, by what is outstanding of them. */
                withoutState: components["schemas"]["CountedAmount"];
                /** @description Offers of equipment that stand. */
                equipment: number;
                /** @description Offers of expertise that stand. */
                expertise: number;
                /** @description Offers of training that stand. */
                training: number;
                /** @description Offers of information that stand. */
                information: number;
            };
        };
        /** @description A requirement, as a match tells it. */
        MatchedNeed: {
            requirementId: components["schemas"]["RequirementId"];
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            kind: components["schemas"]["AssistanceKind"];
            title: string;
            /** @description What is still missing, at most what is missing in its cell; absent for help without a value. */
            open?: components["schemas"]["Total"];
            /** @description Year by year. */
            lines: components["schemas"]["MatchedNeedLine"][];
        };
        /** @description What is asked for one year or undivided period. */
        MatchedNeedLine: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description What of the line is still missing. */
            open?: components["schemas"]["Total"];
        };
        /** @description A pledge, as a match tells it. */
        MatchedOffer: {
            pledgeId: components["schemas"]["PledgeId"];
            donor: components["schemas"]["ProviderCode"];
            kind: components["schemas"]["AssistanceKind"];
            title: string;
            earmarking: components["schemas"]["Earmarking"];
            /** @description What no commitment has taken; absent for help without a value. */
            open?: components["schemas"]["Total"];
            /** @description By the years in which it can be used. */
            tranches: components["schemas"]["MatchedTranche"][];
        };
        /** @description What becomes available in a year or period. */
        MatchedTranche: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description What of the tranche no commitment has taken; absent for help without a value. */
            open?: components["schemas"]["Total"];
        };
        /** @description What fits, the best first, and what does not, the nearest first, each with its reasons. */
        Matches: {
            /**
             * @description Version of the rules of eligibility.
             * @example 2026-3
             */
            rules: string;
            /** @description How much each part of the score counts. */
            weights: {
                /**
                 * @description Version of the weights; ends in `+custom` where the request replaced any.
                 * @example 2026-1
                 */
                version: string;
                /** @description The weight of each part, by its name. */
                parts: {
                    [key: string]: number;
                };
            };
            currency: components["schemas"]["Currency"];
            ranked: components["schemas"]["RankedMatch"][];
            excluded: components["schemas"]["ExcludedMatch"][];
            /** @description How many there are, told or not. */
            totals: {
                /** @description How many fit. */
                ranked: number;
                /** @description How many do not. */
                excluded: number;
            };
            /** @description For a need: who could be asked next, the likeliest first. */
            likelyDonors?: components["schemas"]["LikelyDonor"][];
        };
        /**
         * @description A figure that amounts of records add up to, by its name in the gap or coverage report. `funding` is commitments with what was paid beyond them; `local`, `frontLoaded` and `innovative` are parts of it; `broader` is victim assistance outside the mine-action budget, in no other figure.
         * @example funding
         * @enum {string}
         */
        Measure: "requirement" | "requirementOriginal" | "nationalContribution" | "nationalContributionPlanned" | "assistanceRequired" | "pledged" | "committed" | "disbursed" | "funding" | "local" | "frontLoaded" | "innovative" | "broader";
        /** @description What the Committee takes up at a meeting: what is new, what is due, and whom to engage first. */
        MeetingAgenda: {
            since: components["schemas"]["Day"];
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What everything here means. */
            basis: {
                /** @description What counts as new. */
                news: string;
                /** @description Which needs count as unanswered. */
                unanswered: string;
                /** @description What is overdue. */
                overdue: string;
                /** @description How the order of States comes about. */
                order: string;
                /** @description How much each part counts; only their proportions matter. */
                weights: {
                    /**
                     * @description Version of the weights.
                     * @example 2026-1
                     */
                    version: string;
                    /** @description The weight of each part. */
                    parts: {
                        [key: string]: number;
                    };
                };
                /** @description What each part measures. */
                definitions: {
                    [key: string]: string;
                };
                /**
                 * @description Availability years of coverage and gap.
                 * @example {
                 *       "from": 2023,
                 *       "to": 2025
                 *     }
                 */
                years: components["schemas"]["Period"];
                /**
                 * @description The years in which external support is looked for.
                 * @example {
                 *       "from": 2023,
                 *       "to": 2025
                 *     }
                 */
                supportYears: components["schemas"]["Period"];
                /** @description The year for which a report on cooperation is looked for. */
                reportYear: number;
                /**
                 * @description The day whose rosters say who is affected.
                 * @example 2025-02-01
                 */
                rosterOn: components["schemas"]["Day"];
            };
            /** @description What is new, the latest first. */
            news: {
                items: components["schemas"]["News"][];
                /** @description Whether there is more than these; ask for a later day. */
                more: boolean;
            };
            unanswered: components["schemas"]["UnansweredRequirements"];
            /** @description Pledged money that is overdue, the longest first. */
            overdueTranches: components["schemas"]["OverdueMoney"][];
            /** @description Cases of the Individualised Approach that stand, as far as the caller sees them: those with an overdue follow-up first, then by State. */
            individualisedApproach: components["schemas"]["StandingCase"][];
            /** @description Every affected State Party, the one to engage first first. */
            engageFirst: components["schemas"]["Engagement"][];
        };
        /** @description That the meeting was held, and which participants came. */
        MeetingHeld: {
            heldOn: components["schemas"]["Day"];
            /** @description When left out: `[]`. */
            attended?: components["schemas"]["ProviderCode"][];
        };
        /** @description Notes of a meeting. */
        MeetingNotes: {
            /** @description The full notes. */
            text: string;
            /** @description Whether participants read the full notes. */
            sharedWithParticipants: boolean;
            /** @description The version without names, which is read apart from the case. */
            anonymised?: {
                id: components["schemas"]["AnonymisedNotesId"];
                /** @description What can be learned without names. */
                text: string;
                /**
                 * @description Who may read it: the Committee and the ISU, States Parties, or everyone.
                 * @enum {string}
                 */
                visibility: "committee" | "states-parties" | "public";
            };
        };
        /** @description Notes of the meeting: the full text, and an anonymised one. */
        MeetingNotesInput: {
            /** @description The full notes. */
            text: string;
            /** @description Whether participants read the full notes. When left out: `false`. */
            sharedWithParticipants?: boolean;
            /** @description A version that names neither the State nor a participant nor the contact, for those who were not there. It is read apart from the case. */
            anonymised?: {
                /** @description What can be learned without names. */
                text: string;
                /**
                 * @description Who may read it: the Committee and the ISU, States Parties, or everyone.
                 * @enum {string}
                 */
                visibility: "committee" | "states-parties" | "public";
            };
        };
        /** @description From entry into force until an effective withdrawal. */
        Membership: {
            signedOn?: components["schemas"]["Day"];
            depositedOn?: components["schemas"]["Day"];
            /** @description Ratification, accession or another act. */
            act?: string;
            /**
             * @description Entry into force for the State.
             * @example 2025-02-01
             */
            from: components["schemas"]["Day"];
            /** @description When a withdrawal took effect. */
            until?: components["schemas"]["Day"];
            source: components["schemas"]["Source"];
        };
        /**
         * @description A message is `waiting` to be sent, or sent again; `delivered` in the last thirty days; `parked` after it failed too often, to be replayed within ninety days.
         * @enum {string}
         */
        MessageStatus: "waiting" | "delivered" | "parked";
        /** @description A milestone beside what was reached in its years. */
        MilestoneLine: {
            pillar: components["schemas"]["Pillar"];
            /**
             * @description The activity; left out of what is told for the pillar as a whole.
             * @example A1
             */
            ref?: string;
            /** @description Title of the activity. */
            title?: string;
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description The milestone, as the plan stands; absent where there is none. */
            planned?: {
                /** @description Area to be released, in square metres. */
                areaM2?: number;
                /** @description Number of areas to be released. */
                areas?: number;
                /** @description People to be reached. */
                people?: number;
                description?: string;
            };
            /** @description What was reached in these years; absent where it is not reported. */
            reached?: {
                /** @description All the area that was released, in square metres. */
                areaM2?: number;
                /** @description Of it, cancelled through non-technical survey, in square metres (Action 22). */
                cancelledM2?: number;
                /** @description Of it, reduced through technical survey, in square metres (Action 22). */
                reducedM2?: number;
                /** @description Of it, cleared through clearance, in square metres (Action 22). */
                clearedM2?: number;
                /** @description Number of areas that were released. */
                areas?: number;
                /** @description People who were reached. */
                people?: number;
                /** @description What there is to say beside the figures. */
                description?: string;
            };
        };
        /**
         * @description Targets of an activity in a year.
         * @example {
         *       "areaM2": 179000000,
         *       "areas": 800
         *     }
         */
        Milestones: {
            /** @description Area to be released, in square metres. */
            areaM2?: number;
            /** @description Number of areas to be released. */
            areas?: number;
            /** @description People to be reached. */
            people?: number;
            description?: string;
        };
        /**
         * @description A step to raise resources: what, who answers for it, by when, and how far it is.
         * @example {
         *       "ref": "R1",
         *       "title": "Donor meeting in the margins of the Intersessional Meetings",
         *       "responsible": "National mine action authority",
         *       "dueOn": "2027-06-30",
         *       "status": "planned",
         *       "sources": [
         *         "bilateral",
         *         "multilateral"
         *       ]
         *     }
         */
        MobilisationAction: {
            /**
             * @description The State's own reference of the action, the same through revisions.
             * @example R1
             */
            ref: string;
            /** @description What is to be done. */
            title: string;
            /** @description The entity that answers for it. */
            responsible: string;
            /**
             * @description The day by which it is to be done.
             * @example 2025-02-01
             */
            dueOn: components["schemas"]["Day"];
            /**
             * @description How far it is; only `done` and `dropped` actions are never overdue.
             * @enum {string}
             */
            status: "planned" | "under-way" | "done" | "dropped";
            /** @description The sources that it is to open; all of them when left out. */
            sources?: components["schemas"]["ResourceSource"][];
        };
        /**
         * @description How the money is raised and paid.
         * @enum {string}
         */
        Modality: "conventional" | "front-loaded" | "impact-bond" | "debt-swap" | "public-private" | "trust-fund" | "other-innovative";
        /**
         * @description Id of a pledge, a commitment or a payment.
         * @example co_01JT3ZP7R9T1V3X5Z7B9D1F3H5
         */
        MoneyRecordId: string;
        /** @description An answer with what was reported in words. */
        NarrativeAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description What was reported, entry by entry, in a sentence each. */
            entries?: string[];
        };
        /** @description One national commitment; its amount where it was reported. */
        NationalCommitmentLine: {
            /**
             * @description Money, or goods and services.
             * @enum {string}
             */
            kind: "financial" | "in-kind";
            /** @enum {string} */
            status: "planned" | "committed" | "disbursed";
            /**
             * @description The mine-action budget, or a broader one such as health.
             * @enum {string}
             */
            budgetFrame?: "mine-action" | "broader";
            amount?: components["schemas"]["Amount"];
            currency?: components["schemas"]["Currency"];
            description?: string;
        };
        /** @description Whether the State made national financial commitments to a pillar in the year, and which. */
        NationalCommitmentsAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description What was committed, as far as it was reported. */
            lines?: components["schemas"]["NationalCommitmentLine"][];
        };
        /**
         * @description Resources of the affected State itself. Only committed and disbursed ones count in coverage.
         * @example {
         *       "amount": "30000000.00",
         *       "status": "committed"
         *     }
         */
        NationalContribution: {
            amount: components["schemas"]["Amount"];
            /** @enum {string} */
            status: "planned" | "committed" | "disbursed";
            /**
             * @description Goods or services, at their value.
             * @constant
             */
            inKind?: true;
        };
        /** @description Whether efforts were made to strengthen national coordination, with whom, and when. */
        NationalCoordinationAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description With national stakeholders. */
            national?: components["schemas"]["YesNo"];
            /** @description With international stakeholders. */
            international?: components["schemas"]["YesNo"];
            /** @description With States Parties in a position to provide assistance. */
            statesParties?: components["schemas"]["YesNo"];
            /** @description Meetings and other occasions of coordination. */
            events?: {
                date: components["schemas"]["Day"];
                /** @description Where they met. */
                forum: string;
            }[];
        };
        /** @description A National Mine Action Platform as it stands, or as it was at the version or instant asked for. */
        NationalMineActionPlatform: {
            id: components["schemas"]["NationalMineActionPlatformId"];
            /**
             * @description Only a recorded platform counts. Whether it stands or is dissolved is a matter of its days.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            /** @description Name of the platform. */
            name: string;
            /**
             * @description The day on which it was established; it can't lie ahead.
             * @example 2025-02-01
             */
            establishedOn: components["schemas"]["Day"];
            /** @description The first day on which it stands no more; left out while it stands. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description Its standing members, each once. */
            members: components["schemas"]["Stakeholder"][];
            /** @description Its terms of reference. */
            terms?: {
                /** @description Title of the document. */
                title: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url: string;
            };
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description In order of time. */
            meetings: components["schemas"]["PlatformMeeting"][];
        };
        /** @description Whether the State has a National Mine Action Platform. */
        NationalMineActionPlatformAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            establishedOn?: components["schemas"]["Day"];
            dissolvedOn?: components["schemas"]["Day"];
            lastMeetingOn?: components["schemas"]["Day"];
        };
        /**
         * @description Id of a National Mine Action Platform.
         * @example np_01JT3ZK2M4P6R8T1V3X5Z7B9D1
         */
        NationalMineActionPlatformId: string;
        /** @description The standing national forum of an affected State for dialogue with national and international stakeholders on progress, challenges and requirements for assistance (Action 42). */
        NationalMineActionPlatformInput: {
            state: components["schemas"]["StateCode"];
            /** @description Name of the platform. */
            name: string;
            /**
             * @description The day on which it was established; it can't lie ahead.
             * @example 2025-02-01
             */
            establishedOn: components["schemas"]["Day"];
            /** @description The first day on which it stands no more; left out while it stands. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description Its standing members, each once. */
            members: components["schemas"]["Stakeholder"][];
            /** @description Its terms of reference. */
            terms?: {
                /** @description Title of the document. */
                title: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url: string;
            };
            /** @description All its meetings that were held, each with a reference of its own. When left out: `[]`. */
            meetings?: components["schemas"]["PlatformMeetingInput"][];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        NationalMineActionPlatformPage: {
            items: components["schemas"]["NationalMineActionPlatformSummary"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A National Mine Action Platform without its meetings; read it by itself for those. */
        NationalMineActionPlatformSummary: {
            id: components["schemas"]["NationalMineActionPlatformId"];
            /**
             * @description Only a recorded platform counts. Whether it stands or is dissolved is a matter of its days.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            /** @description Name of the platform. */
            name: string;
            /**
             * @description The day on which it was established; it can't lie ahead.
             * @example 2025-02-01
             */
            establishedOn: components["schemas"]["Day"];
            /** @description The first day on which it stands no more; left out while it stands. */
            dissolvedOn?: components["schemas"]["Day"];
            /** @description Its standing members, each once. */
            members: components["schemas"]["Stakeholder"][];
            /** @description Its terms of reference. */
            terms?: {
                /** @description Title of the document. */
                title: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url: string;
            };
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /**
             * @description How many meetings are recorded.
             * @example 1
             */
            meetingCount: number;
            /** @description The day of the last of them. */
            lastMeetingOn?: components["schemas"]["Day"];
            /**
             * @description How many actions that meetings agreed on are not done yet.
             * @example 1
             */
            openFollowUps: number;
        };
        /** @description A record to which something has happened since the last meeting. */
        News: {
            /**
             * @description When it happened last.
             * @example 2025-02-01T12:00:00.000Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description What kind of record there is news of.
             * @enum {string}
             */
            kind: "work-plan" | "progress-record" | "requirement" | "pledge" | "commitment" | "fund-allocation" | "response";
            /**
             * @description Id of the record.
             * @example wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S
             */
            id: string;
            /** @description Where it is, as a path of this API. */
            link: string;
            /** @description What happened to it since that day, the first first. */
            events: ("work-plan-published" | "work-plan-revised" | "work-plan-superseded" | "work-plan-withdrawn" | "progress-recorded" | "progress-corrected" | "requirement-published" | "requirement-withdrawn" | "pledge-announced" | "pledge-revised" | "pledge-cancelled" | "commitment-recorded" | "commitment-disbursed" | "commitment-cancelled" | "fund-allocation-recorded" | "fund-allocation-disbursed" | "fund-allocation-disbursement-cancelled" | "fund-allocation-cancelled" | "requirement-answered")[];
            /** @description What happened last, in one line: the record as it is now. */
            text: string;
        };
        /** @description What has yet to follow on a record, and since when. */
        NextStep: {
            /**
             * @description What has yet to follow: a commitment after a pledge, a payment after that.
             * @enum {string}
             */
            awaits: "commitment" | "payment";
            /**
             * @description What waits for it, in the record's currency.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
            /**
             * @description The day of the last step that was taken.
             * @example 2025-02-01
             */
            since: components["schemas"]["Day"];
            /** @description True when nothing at all has followed. */
            nothingYet: boolean;
        };
        /** @description A State, or one pillar of it, without a requirement. */
        NotReported: {
            state: components["schemas"]["StateCode"];
            pillar?: components["schemas"]["Pillar"];
        };
        /** @description An obligation that is in force on the day of the report. `verified: false` in its source marks what was recalled and not read. */
        Obligation: {
            flag: components["schemas"]["RosterFlag"];
            from: components["schemas"]["Day"];
            /** @description The first day on which it no longer holds. */
            until?: components["schemas"]["Day"];
            deadline?: components["schemas"]["Day"];
            /**
             * @description From the day of the report to the deadline; negative once it has passed.
             * @example 404
             */
            daysToDeadline?: number;
            /** @description What the entry rests on. */
            reason: string;
            source: components["schemas"]["Source"];
        };
        /** @description An OpenAPI 3.1 document. */
        OpenApiDocument: {
            /** @description The version of OpenAPI. */
            openapi: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An organisation of the reference list. */
        Organisation: {
            code: components["schemas"]["OrganisationCode"];
            name: string;
            type: string;
            /** @description Other names that sources use. */
            aliases: string[];
            source?: components["schemas"]["Source"];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
        };
        /**
         * @description Code of an organisation of the reference list.
         * @example org:eu
         */
        OrganisationCode: string;
        /** @description A provider or channel that is not a State. */
        OrganisationInput: {
            name: string;
            /** @enum {string} */
            type: "multilateral" | "un-fund" | "ngo" | "foundation" | "private" | "other" | "unspecified";
            /** @description Other names that sources use. When left out: `[]`. */
            aliases?: string[];
            source?: components["schemas"]["Source"];
        };
        /** @description Organisations of the reference list. */
        OrganisationPage: {
            items: components["schemas"]["Organisation"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A donor's pledged money whose time to be paid has passed, still open. */
        OverdueMoney: {
            pledgeId: components["schemas"]["PledgeId"];
            /** @description Where the pledge is, as a path of this API. */
            link: string;
            /** @description The pledge's title. */
            title: string;
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Its payment year has passed, or the pledge was valid until a day that has.
             * @enum {string}
             */
            reason: "payment-year-passed" | "validity-ended";
            /**
             * @description The first day on which it was overdue.
             * @example 2025-02-01
             */
            since: components["schemas"]["Day"];
            /**
             * @description What is still open, in `originalCurrency`.
             * @example 138000000.00
             */
            original: components["schemas"]["Total"];
            originalCurrency: components["schemas"]["Currency"];
            /**
             * @description The same in the report's currency.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
            donor: components["schemas"]["ProviderCode"];
        };
        /** @description Pledged money whose time to be paid has passed, still open. */
        OverdueTranche: {
            pledgeId: components["schemas"]["PledgeId"];
            /** @description Where the pledge is, as a path of this API. */
            link: string;
            /** @description The pledge's title. */
            title: string;
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Its payment year has passed, or the pledge was valid until a day that has.
             * @enum {string}
             */
            reason: "payment-year-passed" | "validity-ended";
            /**
             * @description The first day on which it was overdue.
             * @example 2025-02-01
             */
            since: components["schemas"]["Day"];
            /**
             * @description What is still open, in `originalCurrency`.
             * @example 138000000.00
             */
            original: components["schemas"]["Total"];
            originalCurrency: components["schemas"]["Currency"];
            /**
             * @description The same in the report's currency.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
        };
        /**
         * @description Calendar years from the first to the last, both included.
         * @example {
         *       "from": 2023,
         *       "to": 2025
         *     }
         */
        Period: {
            from: components["schemas"]["Year"];
            to: components["schemas"]["Year"];
        };
        /**
         * @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say.
         * @example survey-clearance
         * @enum {string}
         */
        Pillar: "survey-clearance" | "risk-education" | "victim-assistance" | "stockpile-destruction" | "cross-cutting" | "unspecified";
        /**
         * @description What a plan says on one subject, and where in the document it says so.
         * @example {
         *       "text": "Non-technical survey of all 73 districts, 2023 and 2024.",
         *       "reference": "Annex II"
         *     }
         */
        PlanSection: {
            /** @description What the plan says, in its own words or in a summary of them. */
            text: string;
            /**
             * @description Where the document says it: page, paragraph or annex.
             * @example Pages 12 to 15
             */
            reference?: string;
        };
        /** @description What the Siem Reap-Angkor Action Plan asks a plan to say in words. Each is optional; the completeness of a plan tells which ones are missing. */
        PlanSections: {
            /** @description The evidence that the plan rests on: survey, baseline of contamination, casualty and victim data (Actions 3, 17 and 18). */
            evidenceBase?: components["schemas"]["PlanSection"];
            /** @description How gender, age, disability and the diverse needs and experiences of people in affected communities, survivors among them, inform the plan, and who was consulted (Actions 5, 18 and 23). */
            diverseNeeds?: components["schemas"]["PlanSection"];
            /** @description How climate and the environment inform the plan (Actions 6, 18 and 23; for stockpiles Actions 13 and 14). */
            climateEnvironment?: components["schemas"]["PlanSection"];
            /** @description Mine risk education and reduction, where the plan has no activity of that pillar (Actions 18, 23 and 26 to 29). */
            riskEducation?: components["schemas"]["PlanSection"];
            /** @description How the plan's resources are to be raised, where no resource mobilisation plan is recorded (Action 41). */
            resourceMobilisation?: components["schemas"]["PlanSection"];
        };
        /** @description A meeting of a National Mine Action Platform. */
        PlatformMeeting: {
            /**
             * @description The meeting's own reference, the same through revisions.
             * @example 2026-1
             */
            ref: string;
            /**
             * @description The day on which it was held; it can't lie ahead.
             * @example 2025-02-01
             */
            date: components["schemas"]["Day"];
            /** @description What it was about. Action 42 asks for a dialogue on progress and challenges in implementation and requirements for assistance. */
            topics: ("progress" | "challenges" | "requirements" | "resource-mobilisation" | "other")[];
            /** @description Who took part. Their kinds decide what the meeting shows for indicator 42.2. */
            participants: components["schemas"]["Stakeholder"][];
            /** @description What it concluded. */
            conclusions?: string;
            /** @description What it agreed to do. */
            followUps: components["schemas"]["FollowUpAction"][];
        };
        /** @description A meeting of a National Mine Action Platform that was held. */
        PlatformMeetingInput: {
            /**
             * @description The meeting's own reference, the same through revisions.
             * @example 2026-1
             */
            ref: string;
            /**
             * @description The day on which it was held; it can't lie ahead.
             * @example 2025-02-01
             */
            date: components["schemas"]["Day"];
            /** @description What it was about. Action 42 asks for a dialogue on progress and challenges in implementation and requirements for assistance. */
            topics: ("progress" | "challenges" | "requirements" | "resource-mobilisation" | "other")[];
            /** @description Who took part. Their kinds decide what the meeting shows for indicator 42.2. */
            participants: components["schemas"]["Stakeholder"][];
            /** @description What it concluded. */
            conclusions?: string;
            /** @description What it agreed to do. When left out: `[]`. */
            followUps?: components["schemas"]["FollowUpAction"][];
        };
        /** @description A pledge with what is committed of it and what is outstanding. */
        Pledge: {
            id: components["schemas"]["PledgeId"];
            /** @enum {string} */
            status: "announced" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            donor: components["schemas"]["ProviderCode"];
            title: string;
            kind: components["schemas"]["AssistanceKind"];
            currency: components["schemas"]["Currency"];
            earmarking: components["schemas"]["Earmarking"];
            targets: components["schemas"]["Targets"];
            /**
             * @description The pooled fund that it is for: a trust fund that operates, in the fund's currency. Everything committed of the pledge is a contribution to the fund, and matching proposes it for no need: the fund allocates it.
             * @example fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4
             */
            fundId?: components["schemas"]["FinancingInstrumentId"];
            schedule: components["schemas"]["ScheduleLine"][];
            channel?: components["schemas"]["Channel"];
            conditions?: components["schemas"]["PledgeConditions"];
            modality: components["schemas"]["Modality"];
            tied?: components["schemas"]["TiedStatus"];
            /** @description Whether a tranche may serve a later year than its availability year. */
            carryOver: boolean;
            financingCost?: components["schemas"]["Amount"];
            description?: string;
            announcedOn?: components["schemas"]["Day"];
            /** @description Why it was cancelled. */
            closedReason?: string;
            /** @description Computed: availability runs over at least 24 months. */
            multiYear: boolean;
            /** @description Computed: in some year more has become available than has been paid. */
            frontLoaded: boolean;
            /**
             * @description The whole of the schedule.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description Pledged minus committed; zero once the pledge is cancelled.
             * @example 138000000.00
             */
            outstanding: components["schemas"]["Total"];
            tranches: components["schemas"]["Tranche"][];
        };
        /**
         * @description What the provider asks of whoever uses the pledge; what is left out is not asked.
         * @example {
         *       "channels": [
         *         "41126"
         *       ],
         *       "localOrganisations": true,
         *       "validUntil": "2027-12-31"
         *     }
         */
        PledgeConditions: {
            /** @description CRS channel codes, one of which the money must go through. */
            channels?: string[];
            /**
             * @description Only for what national or local organisations implement.
             * @constant
             */
            localOrganisations?: true;
            /** @description The last day on which something can be committed of the pledge. */
            validUntil?: components["schemas"]["Day"];
        };
        /**
         * @description Id of a pledge.
         * @example pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C
         */
        PledgeId: string;
        /** @description A non-binding announcement of an intended, usually multi-year contribution. */
        PledgeInput: {
            donor: components["schemas"]["ProviderCode"];
            title: string;
            /** @description What is asked for or offered: money, or assistance in kind. When left out: `financial`. */
            kind?: components["schemas"]["AssistanceKind"];
            /** @description ISO 4217 code of a currency. When left out: `USD`. */
            currency?: components["schemas"]["Currency"];
            earmarking: components["schemas"]["Earmarking"];
            /** @description What a pledge is for; an empty or absent list means any. When left out: `{}`. */
            targets?: components["schemas"]["Targets"];
            /**
             * @description The pooled fund that it is for: a trust fund that operates, in the fund's currency. Everything committed of the pledge is a contribution to the fund, and matching proposes it for no need: the fund allocates it.
             * @example fi_01JT3ZM4Q6S8V1X3Z5B7D9F2H4
             */
            fundId?: components["schemas"]["FinancingInstrumentId"];
            schedule: components["schemas"]["ScheduleLine"][];
            channel?: components["schemas"]["Channel"];
            conditions?: components["schemas"]["PledgeConditions"];
            /** @description How the money is raised and paid. When left out: `conventional`. */
            modality?: components["schemas"]["Modality"];
            tied?: components["schemas"]["TiedStatus"];
            /** @description Whether a tranche may serve a later year than its availability year. When left out: `false`. */
            carryOver?: boolean;
            /** @description What front-loading costs the provider on top of the schedule; never part of what is available. */
            financingCost?: components["schemas"]["Amount"];
            /** @description For assistance in kind: what is offered. */
            description?: string;
            announcedOn?: components["schemas"]["Day"];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        PledgePage: {
            items: components["schemas"]["Pledge"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What a pledge would meet before it is recorded: what it would over-fund, who else is there, and which cells beside it are empty. */
        PledgePreview: {
            /**
             * @description The pledge's own; every amount here is in it.
             * @example USD
             */
            currency: components["schemas"]["Currency"];
            tranches: components["schemas"]["TranchePreview"][];
            /** @description Cells with room beside the pledge's own, the least covered first. */
            beside: {
                /** @description Cells with room in the same States: other pillars or years. */
                sameStates: components["schemas"]["PreviewCell"][];
                /** @description Cells with room of the same pillars and years in other States. */
                samePillars: components["schemas"]["PreviewCell"][];
            };
        };
        /** @description A pledge with its commitments, in its own currency. */
        PledgeTrace: {
            id: components["schemas"]["PledgeId"];
            /** @description Where the record is, as a path of this API. */
            link: string;
            /** @description The pledge's title. */
            title: string;
            /**
             * @description Whether it stands.
             * @enum {string}
             */
            status: "announced" | "cancelled";
            announcedOn?: components["schemas"]["Day"];
            target: components["schemas"]["Target"];
            currency: components["schemas"]["Currency"];
            /**
             * @description The whole pledge.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            /**
             * @description What nothing is committed of yet.
             * @example 138000000.00
             */
            outstanding: components["schemas"]["Total"];
            /** @description The same by availability. */
            tranches: {
                year?: components["schemas"]["Year"];
                period?: components["schemas"]["Period"];
                pledged: components["schemas"]["Total"];
                outstanding: components["schemas"]["Total"];
            }[];
            commitments: components["schemas"]["CommitmentTrace"][];
            next?: components["schemas"]["NextStep"];
        };
        /** @description One value that differs between a recorded pledge and its row in a workbook. */
        PledgeWorkbookChange: {
            /**
             * @description The pledge by its reference in the workbook: the id of a recorded one, or the sender's own.
             * @example N1
             */
            reference: string;
            /**
             * @description The tranche by the years in which it is paid and usable; absent where the change is of the pledge as a whole.
             * @example 2025/2025-2027
             */
            tranche?: string;
            /**
             * @description What changes, by its name in the pledge: `amount`, `conditions/validUntil`.
             * @example amount
             */
            field: string;
            /** @description What the pledge says; absent where it says nothing. */
            before?: string;
            /** @description What the workbook says; absent where it says nothing. */
            after?: string;
        };
        /** @description What a workbook of pledges would change. */
        PledgeWorkbookComparison: {
            /**
             * @description Pledges that would be recorded.
             * @example 1
             */
            recorded: number;
            /**
             * @description Pledges that would be revised.
             * @example 1
             */
            revised: number;
            /**
             * @description Recorded pledges in the workbook that stay as they are.
             * @example 12
             */
            untouched: number;
            /** @description All that would change; of a new pledge all that it says. */
            changes: components["schemas"]["PledgeWorkbookChange"][];
        };
        /** @description What a workbook of pledges recorded and revised. */
        PledgesFromWorkbook: {
            /** @description Pledges recorded and revised, in the order of the workbook. */
            pledges: {
                /**
                 * @description The pledge by its reference in the workbook: the id of a recorded one, or the sender's own.
                 * @example N1
                 */
                reference: string;
                /**
                 * @description Whether it is new, or was there and says something else now.
                 * @enum {string}
                 */
                outcome: "recorded" | "revised";
                id: components["schemas"]["PledgeId"];
                /**
                 * @description The version that it has now.
                 * @example 1
                 */
                version: number;
                title: string;
                currency: components["schemas"]["Currency"];
                /**
                 * @description The whole of its schedule.
                 * @example 138000000.00
                 */
                pledged: components["schemas"]["Total"];
            }[];
            /**
             * @description Recorded pledges in the workbook that stay as they are.
             * @example 12
             */
            untouched: number;
        };
        /** @description How much of a year after the report's year is committed already. */
        Predictability: {
            year: components["schemas"]["Year"];
            requirement: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description committed / requirement of the year.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
        };
        /** @description How much of a year after the report's year is committed already, over all States. */
        PredictabilityOfAll: {
            year: components["schemas"]["Year"];
            requirement: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            /**
             * @description committed / requirement of the year.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            records: components["schemas"]["RecordsLink"];
        };
        /** @description What partners will want to know, so that the State can prepare: the whole list. */
        PreparatoryQuestions: {
            /** @description All of them: what is left out is no longer asked. */
            questions: {
                /**
                 * @description A short name by which the answer finds its question.
                 * @example Q1
                 */
                ref: string;
                /** @description The question. */
                question: string;
            }[];
        };
        /** @description A provider that is there too, as far as you may see it. */
        Presence: {
            provider: components["schemas"]["ProviderCode"];
            /** @description Where the money goes. */
            states: components["schemas"]["StateCode"][];
            /** @description What it is for; empty when it names none. */
            pillars: components["schemas"]["Pillar"][];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Outstanding pledges.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            /**
             * @description Commitments, and payments that none covers.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /** @description Whether the money may also go to other places, pillars or years. */
            undivided: boolean;
        };
        /** @description One State, pillar and year, with what is missing there. */
        PreviewCell: {
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description What commitments leave open.
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Outstanding pledges.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            /**
             * @description What would still be missing if every outstanding pledge came: max(0, gap - pledged).
             * @example 138000000.00
             */
            room: components["schemas"]["Total"];
            coverageWithPledges: components["schemas"]["Ratio"];
        };
        /** @description Why a request was not carried out, and what to correct (RFC 9457). */
        Problem: {
            type: components["schemas"]["ProblemType"];
            /** @description The type in words; the same for every problem of the type. */
            title: string;
            /** @description The HTTP status of the answer. */
            status: number;
            /** @description What happened here, for a person. */
            detail: string;
            /**
             * @description This request, as the service's own records name it: give it when asking about the problem.
             * @example urn:angkor:request:K2xV7hYzjoEEJ9Q=
             */
            instance: string;
            /** @description Every fault of the request at once; present where the input is at fault. */
            errors?: components["schemas"]["ProblemFault"][];
        };
        /** @description One fault of a request: where it is, and what would be right. */
        ProblemFault: {
            /**
             * @description JSON Pointer (RFC 6901) into the body; of a parameter, its name after `/query/` or `/path/`.
             * @example /activities/0/years/1/cost
             */
            pointer: string;
            /**
             * @description What to correct.
             * @example A year is a whole number.
             */
            detail: string;
        };
        /**
         * @description Stable URI of a problem's type: a client may branch on it.
         * @enum {string}
         */
        ProblemType: "urn:angkor:problem:already-confirmed" | "urn:angkor:problem:body-too-large" | "urn:angkor:problem:commitment-cancelled" | "urn:angkor:problem:commitment-exceeded" | "urn:angkor:problem:commitment-invalid" | "urn:angkor:problem:commitment-not-found" | "urn:angkor:problem:confirmation-code-wrong" | "urn:angkor:problem:content-type-unsupported" | "urn:angkor:problem:cooperation-report-exists" | "urn:angkor:problem:cooperation-report-invalid" | "urn:angkor:problem:cooperation-report-not-found" | "urn:angkor:problem:cursor-invalid" | "urn:angkor:problem:cutoff-too-late" | "urn:angkor:problem:disbursement-invalid" | "urn:angkor:problem:document-job-not-found" | "urn:angkor:problem:document-too-large" | "urn:angkor:problem:donor-coordination-group-invalid" | "urn:angkor:problem:donor-coordination-group-not-found" | "urn:angkor:problem:donor-coordination-group-withdrawn" | "urn:angkor:problem:dossier-not-found" | "urn:angkor:problem:evidence-decision-invalid" | "urn:angkor:problem:evidence-import-not-found" | "urn:angkor:problem:evidence-unreadable" | "urn:angkor:problem:exchange-arrangement-invalid" | "urn:angkor:problem:exchange-arrangement-not-found" | "urn:angkor:problem:exchange-entry-closed" | "urn:angkor:problem:exchange-entry-invalid" | "urn:angkor:problem:exchange-entry-not-found" | "urn:angkor:problem:expression-of-interest-not-found" | "urn:angkor:problem:financing-instrument-invalid" | "urn:angkor:problem:financing-instrument-not-found" | "urn:angkor:problem:follow-up-not-found" | "urn:angkor:problem:fund-allocation-cancelled" | "urn:angkor:problem:fund-allocation-exceeded" | "urn:angkor:problem:fund-allocation-invalid" | "urn:angkor:problem:fund-allocation-not-found" | "urn:angkor:problem:fund-disbursement-not-found" | "urn:angkor:problem:fund-exceeded" | "urn:angkor:problem:idempotency-key-invalid" | "urn:angkor:problem:idempotency-key-reused" | "urn:angkor:problem:if-match-missing" | "urn:angkor:problem:individualised-approach-case-not-found" | "urn:angkor:problem:individualised-approach-invalid" | "urn:angkor:problem:individualised-approach-step-refused" | "urn:angkor:problem:internal-error" | "urn:angkor:problem:json-malformed" | "urn:angkor:problem:meeting-notes-not-found" | "urn:angkor:problem:national-mine-action-platform-invalid" | "urn:angkor:problem:national-mine-action-platform-not-found" | "urn:angkor:problem:national-mine-action-platform-withdrawn" | "urn:angkor:problem:not-a-draft" | "urn:angkor:problem:not-acceptable" | "urn:angkor:problem:not-yet-published" | "urn:angkor:problem:not-yet-submitted" | "urn:angkor:problem:not-your-state" | "urn:angkor:problem:nothing-to-draw" | "urn:angkor:problem:nothing-to-publish" | "urn:angkor:problem:pledge-cancelled" | "urn:angkor:problem:pledge-exceeded" | "urn:angkor:problem:pledge-expired" | "urn:angkor:problem:pledge-invalid" | "urn:angkor:problem:pledge-not-found" | "urn:angkor:problem:pledge-target-mismatch" | "urn:angkor:problem:pledge-year-not-available" | "urn:angkor:problem:progress-record-exists" | "urn:angkor:problem:progress-record-invalid" | "urn:angkor:problem:progress-record-not-found" | "urn:angkor:problem:proposal-lines-invalid" | "urn:angkor:problem:proposal-not-found" | "urn:angkor:problem:proposals-not-comparable" | "urn:angkor:problem:provider-unknown" | "urn:angkor:problem:rate-missing" | "urn:angkor:problem:record-too-large" | "urn:angkor:problem:reporting-window-closed" | "urn:angkor:problem:request-invalid" | "urn:angkor:problem:requirement-closed" | "urn:angkor:problem:requirement-exceeded" | "urn:angkor:problem:requirement-invalid" | "urn:angkor:problem:requirement-not-found" | "urn:angkor:problem:requirement-year-not-asked" | "urn:angkor:problem:resource-mobilisation-plan-invalid" | "urn:angkor:problem:resource-mobilisation-plan-not-found" | "urn:angkor:problem:resource-mobilisation-plan-withdrawn" | "urn:angkor:problem:response-invalid" | "urn:angkor:problem:role-missing" | "urn:angkor:problem:route-not-found" | "urn:angkor:problem:snapshot-not-found" | "urn:angkor:problem:snapshots-not-comparable" | "urn:angkor:problem:state-not-found" | "urn:angkor:problem:subscription-cancelled" | "urn:angkor:problem:subscription-invalid" | "urn:angkor:problem:subscription-not-found" | "urn:angkor:problem:subscription-without-secret" | "urn:angkor:problem:supersedes-invalid" | "urn:angkor:problem:token-invalid" | "urn:angkor:problem:token-missing" | "urn:angkor:problem:too-busy" | "urn:angkor:problem:version-not-found" | "urn:angkor:problem:version-stale" | "urn:angkor:problem:work-plan-closed" | "urn:angkor:problem:work-plan-invalid" | "urn:angkor:problem:work-plan-not-found";
        /** @description Money of a pooled fund for the State, with its fund. */
        ProfileFundAllocation: {
            id: components["schemas"]["FundAllocationId"];
            /**
             * @description What is cancelled is the fund's again, and counts where its donors gave it; what was disbursed stays.
             * @enum {string}
             */
            status: "recorded" | "cancelled";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            fundId: components["schemas"]["FinancingInstrumentId"];
            /**
             * @description Who answers for the fund.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            /** @description The requirement that it covers, told to those alone who may see it, too. */
            requirementId?: components["schemas"]["RequirementId"];
            target: components["schemas"]["CellTarget"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
            currency: components["schemas"]["Currency"];
            /**
             * @description The day on which the fund decided it.
             * @example 2025-02-01
             */
            decidedOn: components["schemas"]["Day"];
            /** @description What it is for. */
            title?: string;
            /** @description The fund's own reference. */
            reference?: string;
            /** @description Whose money it is: earmarked contributions first, then first in, first out, by the day of payment. They add up to the amount. */
            sources: components["schemas"]["FundAllocationSource"][];
            /**
             * @description What the fund has disbursed of it.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /** @description In the order of their recording. */
            disbursements: components["schemas"]["FundDisbursement"][];
            /** @description Why it was cancelled. */
            closedReason?: string;
            /** @description Title of the fund. */
            fund: string;
        };
        /** @description What an activity of a live plan is to reach in a year. What is left out is not planned. */
        ProfileMilestone: {
            planId: components["schemas"]["WorkPlanId"];
            /**
             * @description The activity.
             * @example A1
             */
            ref: string;
            /** @description Title of the activity. */
            title: string;
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description Area to be released, in square metres. */
            areaM2?: number;
            /** @description Number of areas to be released. */
            areas?: number;
            /** @description People to be reached. */
            people?: number;
            description?: string;
        };
        /** @description A resource mobilisation plan with its progress. */
        ProfileMobilisationPlan: {
            id: components["schemas"]["ResourceMobilisationPlanId"];
            /**
             * @description Only a recorded plan is in place, on the days of its validity.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            title: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description The first day on which the plan is in place.
             * @example 2025-02-01
             */
            validFrom: components["schemas"]["Day"];
            /**
             * @description The last day on which the plan is in place.
             * @example 2025-02-01
             */
            validTo: components["schemas"]["Day"];
            /** @description The day on which the State adopted the plan or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            /** @description At most one for each source and year. */
            targets: components["schemas"]["ResourceTarget"][];
            actions: components["schemas"]["MobilisationAction"][];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description The plan against what the State's position holds; absent where its currency has no rate. */
            progress?: {
                planId: components["schemas"]["ResourceMobilisationPlanId"];
                state: components["schemas"]["StateCode"];
                title: string;
                currency: components["schemas"]["Currency"];
                /**
                 * @description The day by which actions are due.
                 * @example 2025-02-01
                 */
                on: components["schemas"]["Day"];
                /** @description Whether the plan is in place on the day. */
                inPlace: boolean;
                basis: components["schemas"]["ProgressBasis"];
                totals: components["schemas"]["ProgressTotals"];
                lines: components["schemas"]["ProgressLine"][];
                shared: components["schemas"]["SharedProgress"];
                actions: components["schemas"]["ActionProgress"];
            };
        };
        /** @description An open need with its answers. */
        ProfileNeed: {
            requirement: components["schemas"]["AssistanceRequirement"];
            /**
             * @description Over all years, in the requirement's currency.
             * @example 138000000.00
             */
            asked: components["schemas"]["Total"];
            /**
             * @description Commitments against it.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description Still asked for, year by year, never below zero.
             * @example 138000000.00
             */
            open: components["schemas"]["Total"];
            /**
             * @description When the need was first published.
             * @example 2025-02-01T12:00:00.000Z
             */
            publishedAt: components["schemas"]["Instant"];
            /**
             * @description The last day to answer: 60 days after publication.
             * @example 2025-02-01
             */
            answerBy: components["schemas"]["Day"];
            /** @description Whether that day has passed and nobody has answered that the caller may see. */
            overdue: boolean;
            /** @description The latest answer of each provider, the first to answer first. */
            responses: components["schemas"]["Response"][];
        };
        /** @description A live plan, with who is to pay for it over all its years, in the plan's currency. */
        ProfilePlan: {
            id: components["schemas"]["WorkPlanId"];
            status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            currency: components["schemas"]["Currency"];
            period: components["schemas"]["Period"];
            /** @description The day on which the State adopted the document or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            /** @description Earlier plans that this one replaces, each told to those alone who may see it, too. */
            supersedes: components["schemas"]["WorkPlanId"][];
            /** @description The plan that replaced this one, told to those alone who may see it, too. */
            supersededBy?: components["schemas"]["WorkPlanId"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description Total cost of the plan in its currency. If never revised, both are the same. */
            requirement: {
                /** @description Total cost as first published. */
                original?: components["schemas"]["Total"];
                /**
                 * @description Total cost as it stands.
                 * @example 138000000.00
                 */
                revised: components["schemas"]["Total"];
            };
            sections?: components["schemas"]["PlanSections"];
            extensionRequest?: components["schemas"]["ExtensionRequest"];
            remainingChallenge?: components["schemas"]["RemainingChallenge"];
            /**
             * @description The State's own, committed or disbursed.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description The State's own that is only planned.
             * @example 138000000.00
             */
            nationalContributionPlanned: components["schemas"]["Total"];
            /**
             * @description What the plan asks from others.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            /**
             * @description nationalContribution / the total cost as it stands.
             * @example 0.6522
             */
            nationalShare: components["schemas"]["Ratio"];
        };
        /** @description Who supports the State, with how much and through whom. */
        ProfileProvider: {
            /** @description Null on the last lines: what rounding adds. Each donor's money is converted by itself, as in a report on that donor, and totals are converted whole; with these few minor units the lines are the totals. */
            donor: components["schemas"]["ProviderCode"] | null;
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
            /** @description What the donor is to the Convention on the day of the report; null where there is none. */
            class: components["schemas"]["ProviderClass"] | null;
            /**
             * @description Of the funding of all donors.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /** @description On unallocated and shared lines, and so in none of the other figures. */
            undivided: components["schemas"]["ProviderMoney"];
            /** @description Absent where there is no donor. */
            records?: components["schemas"]["RecordsLink"];
            /** @description Through whom its live commitments to the State go, as far as they say. */
            channels: components["schemas"]["Channel"][];
            /** @description Whether any of them is implemented by national or local organisations. */
            localOrganisations: boolean;
        };
        /** @description A source that something in the profile comes from. */
        ProfileSource: {
            /** @description The document, as a reader would look for it. */
            citation: string;
            /**
             * Format: uri
             * @description Where the document can be read.
             */
            url?: string;
            /** @description Whether the figure was read in the source. */
            verified: boolean;
            /** @description Kinds of records that it is the source of. */
            of: ("state" | "work-plan" | "progress-record" | "requirement" | "pledge" | "commitment" | "fund-allocation" | "cooperation-report" | "resource-mobilisation-plan")[];
        };
        /** @description The milestones of a work plan beside what its State reports to have reached. */
        ProgressAgainstPlan: {
            workPlanId: components["schemas"]["WorkPlanId"];
            /** @description Title of the plan. */
            title: string;
            status: components["schemas"]["WorkPlanStatus"];
            /** @description By year, then by activity. */
            lines: components["schemas"]["MilestoneLine"][];
            /** @description By pillar and measure. */
            cumulative: components["schemas"]["CumulativeProgress"][];
            /** @description None where the plan does not state what is left to release. */
            remaining: components["schemas"]["RemainingAfter"][];
            /** @description Years that the ISU entered on behalf of the State, which has not confirmed them yet. */
            unconfirmed: components["schemas"]["Year"][];
        };
        /** @description What every figure here means. */
        ProgressBasis: {
            /** @description Which providers are of which source. */
            sources: string;
            /** @description Which money counts for which target. */
            years: string;
            /** @description How amounts of other currencies were converted. */
            conversion: string;
            rate?: components["schemas"]["AppliedRate"];
        };
        /** @description The year's progress as it is now reported. */
        ProgressCorrection: {
            /** @description The year's progress, whole. None where nothing is reported of it any more. */
            lines: components["schemas"]["ReachedLine"][];
            /** @description Where the State reports it: its Article 7 report of the year, with page or section. */
            source?: components["schemas"]["Source"];
            /** @description Why it is corrected; kept in the history. */
            reason?: string;
        };
        /** @description What a State reports to have reached in a year against one of its work plans. */
        ProgressInput: {
            /**
             * @description The calendar year, which is over.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            /** @description One for each activity, or pillar, of which something is reported. */
            lines: components["schemas"]["ReachedLine"][];
            /** @description Where the State reports it: its Article 7 report of the year, with page or section. */
            source?: components["schemas"]["Source"];
        };
        /** @description What was raised from one source for a year, beside its target. */
        ProgressLine: {
            source: components["schemas"]["ToldSource"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description What the plan means to raise; absent where it has no target that takes this money in. */
            target?: components["schemas"]["Total"];
            /**
             * @description Of the national budget, what the State's plans say it has committed or disbursed; of other sources, funding: commitments, and payments that no commitment covers.
             * @example 138000000.00
             */
            raised: components["schemas"]["Total"];
            /**
             * @description raised / target; null without a target.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /**
             * @description (raised + what is planned or pledged beside it) / target; null without a target.
             * @example 0.6522
             */
            shareWithPledges: components["schemas"]["Ratio"];
            /** @description Of the national budget: what is only planned. */
            nationalContributionPlanned?: components["schemas"]["Total"];
            /** @description The outstanding part of pledges; of innovative finance it is not told apart. */
            pledged?: components["schemas"]["Total"];
            /** @description Of providers of this kind, innovative finance among it. */
            committed?: components["schemas"]["Total"];
            /** @description Payments: part of what is committed. */
            disbursed?: components["schemas"]["Total"];
        };
        /** @description What a State reports to have reached in one calendar year under a work plan, as it stands or as it was at the version or instant asked for. Its visibility is its plan's. */
        ProgressRecord: {
            id: components["schemas"]["ProgressRecordId"];
            workPlanId: components["schemas"]["WorkPlanId"];
            state: components["schemas"]["StateCode"];
            year: components["schemas"]["Year"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            lines: components["schemas"]["ReachedLine"][];
        };
        /**
         * @description Id of a progress record.
         * @example pr_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.2023
         */
        ProgressRecordId: string;
        /** @description Targets and what was raised for them, over all lines. */
        ProgressTotals: {
            /**
             * @description All targets.
             * @example 138000000.00
             */
            target: components["schemas"]["Total"];
            /**
             * @description What was raised for them.
             * @example 138000000.00
             */
            raised: components["schemas"]["Total"];
            /**
             * @description raised / target.
             * @example 0.6522
             */
            share: components["schemas"]["Ratio"];
            /**
             * @description (raised + what is planned or pledged for them) / target.
             * @example 0.6522
             */
            shareWithPledges: components["schemas"]["Ratio"];
            /**
             * @description Sum over lines of max(0, target - raised): what one raises too much hides in no other.
             * @example 138000000.00
             */
            shortfall: components["schemas"]["Total"];
            /**
             * @description (target - shortfall) / target.
             * @example 0.6522
             */
            shareWithoutSurplus: components["schemas"]["Ratio"];
            /**
             * @description What was raised on lines without a target.
             * @example 138000000.00
             */
            raisedWithoutTarget: components["schemas"]["Total"];
            /**
             * @description Of the State in the plan's years, as the gap report has it over all its lines.
             * @example 138000000.00
             */
            nationalContribution: components["schemas"]["Total"];
            /**
             * @description The same, of outstanding pledges.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            /**
             * @description The same, of commitments.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description The same, of payments.
             * @example 138000000.00
             */
            disbursed: components["schemas"]["Total"];
            /**
             * @description The same, of commitments and payments beyond them.
             * @example 138000000.00
             */
            funding: components["schemas"]["Total"];
        };
        /** @description A provider's latest answer to a need, and those before. */
        ProviderAnswers: {
            id: components["schemas"]["ResponseId"];
            requirementId: components["schemas"]["RequirementId"];
            provider: components["schemas"]["ProviderCode"];
            answer: components["schemas"]["ResponseAnswer"];
            /** @description What the provider adds in words. */
            statement?: string;
            redirectedTo?: components["schemas"]["ProviderCode"];
            /** @description The pledge that the support comes from, told to those alone who may see it, too. */
            pledgeId?: components["schemas"]["PledgeId"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description Days from the publication of the need to the provider's first answer.
             * @example 12
             */
            daysTaken: number;
            /** @description Its answers before, the first first, as far as the caller may see them. */
            earlier: components["schemas"]["EarlierAnswer"][];
        };
        /**
         * @description What a provider is to the Convention on the day of the report.
         * @enum {string}
         */
        ProviderClass: "states-parties" | "states-not-party" | "organisations";
        /**
         * @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`.
         * @example NOR
         */
        ProviderCode: string;
        /** @description What was pledged and is outstanding, committed and paid. */
        ProviderMoney: {
            pledged: components["schemas"]["SignedAmount"];
            committed: components["schemas"]["SignedAmount"];
            disbursed: components["schemas"]["SignedAmount"];
            funding: components["schemas"]["SignedAmount"];
        };
        /** @description What one provider has done since the dossier, for this State alone. */
        ProviderMove: {
            provider: components["schemas"]["ProviderCode"];
            /** @description Its expressions of interest that stand, as far as the caller may read them. */
            expressions: components["schemas"]["ExpressionOfInterestId"][];
            /**
             * @description Pledges announced since then for this State alone, less those cancelled or cut.
             * @example -1500000.00
             */
            promised: components["schemas"]["SignedAmount"];
            /**
             * @description Commitments since then, less those cancelled.
             * @example -1500000.00
             */
            committed: components["schemas"]["SignedAmount"];
            /**
             * @description Payments since then: part of what is committed.
             * @example -1500000.00
             */
            disbursed: components["schemas"]["SignedAmount"];
            /**
             * @description Commitments, and payments that no commitment covers: what the gap is closed with.
             * @example -1500000.00
             */
            funding: components["schemas"]["SignedAmount"];
        };
        /** @description A need or a pledge that fits, with its score and the reasons. */
        RankedMatch: {
            /**
             * @description 1 for the best.
             * @example 1
             */
            rank: number;
            /**
             * @description 0 to 1000, rounded down; the order is exact.
             * @example 652
             */
            score: number;
            need?: components["schemas"]["MatchedNeed"];
            offer?: components["schemas"]["MatchedOffer"];
            /** @description The most that the one can give to the other; absent where there is no amount. */
            placeable?: components["schemas"]["Total"];
            parts: components["schemas"]["ScorePart"][];
            /** @description Why each rule lets the pair pass. */
            rules: components["schemas"]["RuleVerdict"][];
        };
        /**
         * @description A ratio of two sums with four decimals, not capped at 1; null when the divisor is zero or not reported.
         * @example 0.6522
         */
        Ratio: string | null;
        /**
         * @description What was reached in the year, in the measures of milestones. What is left out was not reported, which is never zero. Where all three methods of land release are told, they add up to `areaM2`.
         * @example {
         *       "ref": "A1",
         *       "pillar": "survey-clearance",
         *       "areaM2": 62000000,
         *       "clearedM2": 41000000,
         *       "areas": 310
         *     }
         */
        ReachedLine: {
            /**
             * @description The plan's reference of the activity. Left out, the line is what was reached for the pillar beyond what is told by activity.
             * @example A1
             */
            ref?: string;
            pillar: components["schemas"]["Pillar"];
            /** @description All the area that was released, in square metres. */
            areaM2?: number;
            /** @description Of it, cancelled through non-technical survey, in square metres (Action 22). */
            cancelledM2?: number;
            /** @description Of it, reduced through technical survey, in square metres (Action 22). */
            reducedM2?: number;
            /** @description Of it, cleared through clearance, in square metres (Action 22). */
            clearedM2?: number;
            /** @description Number of areas that were released. */
            areas?: number;
            /** @description People who were reached. */
            people?: number;
            /** @description What there is to say beside the figures. */
            description?: string;
        };
        /**
         * @description Why, in a sentence; kept in the history.
         * @example {
         *       "reason": "Entered twice"
         *     }
         */
        Reason: {
            reason?: string;
        };
        /** @description An import compared with what is recorded now, as far as the caller may see it. */
        Reconciliation: {
            id: components["schemas"]["EvidenceImportId"];
            /** @description Grows with each change; its ETag is needed to decide. */
            version: number;
            owner: components["schemas"]["EvidenceImportOwner"];
            format: components["schemas"]["EvidenceFormat"];
            /** @description What the file is called. */
            name?: string;
            /** @description SHA-256 of the file in UTF-8, in hexadecimal. */
            hash: string;
            /**
             * @description How many transfers of mine action the file tells of.
             * @example 85
             */
            evidence: number;
            /** @description What else the file tells of, and why it was left out. */
            leftOut: components["schemas"]["LeftOut"][];
            /**
             * @description How many faults the file has; what they are is told with the import.
             * @example 1
             */
            faults: number;
            /**
             * @description Of how much of the evidence something was decided.
             * @example 12
             */
            decided: number;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /** @description How much of the evidence is what, of all of it. */
            outcomes: {
                /**
                 * @description How many.
                 * @example 3
                 */
                matched: number;
                /**
                 * @description How many.
                 * @example 3
                 */
                differing: number;
                /**
                 * @description How many.
                 * @example 3
                 */
                new: number;
                /**
                 * @description How many.
                 * @example 3
                 */
                duplicate: number;
                /**
                 * @description How many.
                 * @example 3
                 */
                "set-aside": number;
            };
            /**
             * @description How much of it waits for a decision: what is new or differs and was not decided.
             * @example 4
             */
            open: number;
            /** @description The first two hundred faults of the file. */
            faultList: components["schemas"]["EvidenceFault"][];
            /** @description Evidence with what the comparison found, by key. */
            items: components["schemas"]["EvidenceComparison"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description What one record puts into one figure of one line. */
        RecordBehind: {
            measure: components["schemas"]["Measure"];
            /**
             * @description The kind of the record: a need made by a plan is told by the plan.
             * @enum {string}
             */
            kind: "work-plan" | "requirement" | "pledge" | "commitment";
            /** @description The record's id. */
            id: string;
            /** @description Where the record is, as a path of this API. */
            link: string;
            /** @description The record's title, where it has one. */
            title?: string;
            /** @description The provider's own reference of the commitment or payment, where it is known. */
            reference?: string;
            /**
             * @description The State that declares, or the provider.
             * @example NOR
             */
            owner: components["schemas"]["ProviderCode"];
            /** @description The day it was published, announced, decided or paid; absent where an announcement has none. */
            on?: components["schemas"]["Day"];
            state?: components["schemas"]["StateCode"];
            pillar?: components["schemas"]["Pillar"];
            /** @description The States that share it undivided, where there are several. */
            states?: components["schemas"]["StateCode"][];
            /** @description The pillars that share it undivided, where there are several. */
            pillars?: components["schemas"]["Pillar"][];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            standing: components["schemas"]["Standing"];
            /** @description The activities of the plan that it is made of. */
            activities?: {
                /**
                 * @description The plan's reference of the activity.
                 * @example A1
                 */
                ref: string;
                /** @description What it asks from others, where it asks for anything. */
                requirementId?: components["schemas"]["RequirementId"];
            }[];
            /** @description The payment, where it is one. */
            disbursementId?: components["schemas"]["DisbursementId"];
            /**
             * @description The amount as recorded, in `originalCurrency`.
             * @example 138000000.00
             */
            original: components["schemas"]["Total"];
            originalCurrency: components["schemas"]["Currency"];
            /** @description The rate of the day it was decided, which gave its US dollar value; absent where the amount is in the report's currency and so unchanged. */
            rate?: components["schemas"]["AppliedRate"];
            /**
             * @description What it puts into the figure, in the report's currency. A figure converts once, so that each record has its share of that rounding.
             * @example 138000000.00
             */
            amount: components["schemas"]["Total"];
            source?: components["schemas"]["Source"];
        };
        /** @description A follow-up with its figures as they were. */
        RecordedFollowUp: {
            /**
             * @description 1 for the first of its kind in the case.
             * @example 1
             */
            number: number;
            /**
             * @description What was recorded later is not in it.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description SHA-256 of its JSON text in UTF-8, in hexadecimal. */
            hash: string;
            /** @description Length of that text. */
            bytes: number;
            /**
             * @description Months after the meeting.
             * @example 3
             * @enum {number}
             */
            month: 3 | 6 | 12;
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description Who recorded it.
             * @enum {string}
             */
            recordedBy: "state" | "committee" | "isu";
            /** @description What the State or the Committee says of it. */
            words: string;
        };
        /** @description A recorded follow-up with its figures. */
        RecordedFollowUpWithContent: {
            /**
             * @description 1 for the first of its kind in the case.
             * @example 1
             */
            number: number;
            /**
             * @description What was recorded later is not in it.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description SHA-256 of its JSON text in UTF-8, in hexadecimal. */
            hash: string;
            /** @description Length of that text. */
            bytes: number;
            /**
             * @description Months after the meeting.
             * @example 3
             * @enum {number}
             */
            month: 3 | 6 | 12;
            recordedAt: components["schemas"]["Instant"];
            /**
             * @description Who recorded it.
             * @enum {string}
             */
            recordedBy: "state" | "committee" | "isu";
            /** @description What the State or the Committee says of it. */
            words: string;
            /** @description The follow-up as it was, in the shape that its own operation answers. */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description The records behind figures of a report, and what each puts in. */
        RecordsBehind: {
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What the amounts mean. */
            basis: {
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description Whose records are listed and counted. */
                visibility: string;
            };
            /** @description The whole figures, of all pages together, by measure: each is the report's, to the minor unit, and the sum of its records. */
            sum: {
                [key: string]: components["schemas"]["Total"];
            };
            /** @description How many different records there are, on all pages together. */
            records: number;
            items: components["schemas"]["RecordBehind"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /**
         * Format: starts_with
         * @description The records behind this figure or line, as a path of this API: they add up to it.
         * @example /reports/records?state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&currency=USD
         */
        RecordsLink: string;
        /** @description What is left of the challenge that the plan states. */
        RemainingAfter: {
            /**
             * @description Square metres, or number of areas.
             * @enum {string}
             */
            measure: "areaM2" | "areas";
            /** @description What is left to release, as the plan states it. */
            stated: number;
            /**
             * @description The first whole year after the day of that statement; of the plan, where it states no day.
             * @example 2025
             */
            since: components["schemas"]["Year"];
            /** @description Reported as released since then. */
            reached?: number;
            /** @description stated less reached, never below zero. What was found since is not in it. */
            remaining?: number;
        };
        /**
         * @description What is left to release when the plan begins, as the plan states it (Action 22).
         * @example {
         *       "areaM2": 715000000,
         *       "areas": 10000,
         *       "on": "2022-12-31"
         *     }
         */
        RemainingChallenge: {
            /** @description Area that is left to release, in square metres. */
            areaM2?: number;
            /** @description Number of areas that are left to release. */
            areas?: number;
            /** @description The day of these figures. */
            on?: components["schemas"]["Day"];
        };
        /** @description What was put back into the queue. */
        Replayed: {
            /**
             * @description How many messages wait again.
             * @example 12
             */
            replayed: number;
        };
        /** @description An answer with its source. */
        ReportAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
        };
        /** @description Answers by question. Each is yes or no with its source; a question that is left out is not reported, which is never a no. */
        ReportAnswers: {
            /** @description National financial commitments by pillar (40.1 to 40.3). */
            nationalCommitments?: {
                "survey-clearance"?: components["schemas"]["NationalCommitmentsAnswer"];
                "victim-assistance"?: components["schemas"]["NationalCommitmentsAnswer"];
                "stockpile-destruction"?: components["schemas"]["NationalCommitmentsAnswer"];
            };
            /** @description Explored conventional sources of funding (40.4). */
            conventionalSources?: components["schemas"]["ReportAnswer"];
            /** @description Explored alternative or innovative sources and mechanisms (40.4). */
            innovativeSources?: components["schemas"]["ReportAnswer"];
            /** @description Innovative financial projects in place (40.4). */
            innovativeProjects?: components["schemas"]["InnovativeProjectsAnswer"];
            /** @description Reported progress (41.1). */
            progress?: components["schemas"]["NarrativeAnswer"];
            /** @description Reported challenges in implementation (41.1). */
            challenges?: components["schemas"]["NarrativeAnswer"];
            /** @description Reported requirements for assistance (41.1). */
            requirements?: components["schemas"]["ReportAnswer"];
            /** @description Resource mobilisation plan in place (41.2). */
            resourceMobilisationPlan?: components["schemas"]["ResourceMobilisationPlanAnswer"];
            /** @description Use of the Individualised Approach (41.3). */
            individualisedApproach?: components["schemas"]["IndividualisedApproachAnswer"];
            /** @description Strengthened national coordination (42.2). */
            nationalCoordination?: components["schemas"]["NationalCoordinationAnswer"];
            /** @description National Mine Action Platform established (42.3). */
            nationalMineActionPlatform?: components["schemas"]["NationalMineActionPlatformAnswer"];
            /** @description Declares itself in a position to provide assistance (44). */
            positionToAssist?: components["schemas"]["ReportAnswer"];
            /** @description Assistance provided (43.1 to 43.4). */
            assistanceProvided?: components["schemas"]["AssistanceProvidedAnswer"];
            /** @description Considerations for people in assistance (43.5). */
            diverseNeedsConsidered?: components["schemas"]["DiverseNeedsAnswer"];
            /** @description Considerations for climate and the environment in assistance (43.6). */
            climateEnvironmentConsidered?: components["schemas"]["ClimateEnvironmentAnswer"];
            /** @description Coordination among providers (44). */
            coordinationAmongProviders?: components["schemas"]["CoordinationAmongProvidersAnswer"];
            /** @description National experiences, best practices and lessons learnt shared (45.1). */
            experienceShared?: components["schemas"]["SharingAnswer"];
            /** @description Scientific, methodological and technological expertise shared (45.2). */
            expertiseShared?: components["schemas"]["SharingAnswer"];
        };
        /** @description A document that answers were taken from. */
        ReportDocument: {
            /**
             * @description By which the answers name the document.
             * @example A7
             */
            ref: string;
            /**
             * @description Answers come from the Article 7 report; those on Action 41 also from extension requests and updated work plans, and meetings of the Individualised Approach from records of the Committee too.
             * @enum {string}
             */
            kind: "article7-report" | "article5-extension-request" | "updated-work-plan" | "committee-record";
            title: string;
            /**
             * @description The day on which the document was submitted.
             * @example 2025-02-01
             */
            reportedAt: components["schemas"]["Day"];
            /**
             * Format: uri
             * @description Where the document can be read.
             */
            url?: string;
        };
        /**
         * @description Which report was frozen.
         * @example gap
         */
        ReportName: string;
        /** @description When reports of a year can be submitted, and how it stands today. */
        ReportingWindow: {
            /**
             * @description The calendar year that the reports cover.
             * @example 2025
             */
            year: components["schemas"]["Year"];
            opensOn: components["schemas"]["Day"];
            closesOn: components["schemas"]["Day"];
            /** @description States that may still submit and correct after the window has closed. */
            mayReportLate: components["schemas"]["StateCode"][];
            /**
             * @description How the window stands on the day of the answer.
             * @enum {string}
             */
            status: "pending" | "open" | "closed";
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
        };
        /** @description When reports of a year can be submitted. Both days belong to the window, as days of UTC. */
        ReportingWindowInput: {
            /**
             * @description The first day on which reports can be submitted.
             * @example 2025-02-01
             */
            opensOn: components["schemas"]["Day"];
            /** @description The last such day; 30 April of the next year when left out (Article 7.2). */
            closesOn?: components["schemas"]["Day"];
            /** @description States that may still submit and correct after the window has closed. When left out: `[]`. */
            mayReportLate?: components["schemas"]["StateCode"][];
        };
        /** @description Reporting windows, the latest year first. */
        ReportingWindowList: {
            items: components["schemas"]["ReportingWindow"][];
        };
        /**
         * @description Id of an assistance requirement.
         * @example ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1
         */
        RequirementId: string;
        /** @description A need that stands alone, outside any work plan, also for equipment, expertise, training or information. */
        RequirementInput: {
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            /** @description What is asked for or offered: money, or assistance in kind. When left out: `financial`. */
            kind?: components["schemas"]["AssistanceKind"];
            title: string;
            description?: string;
            /** @description ISO 4217 code of a currency. When left out: `USD`. */
            currency?: components["schemas"]["Currency"];
            /** @description 1 is the most urgent. */
            priority?: number;
            /** @description After this day the need no longer stands. */
            validUntil?: components["schemas"]["Day"];
            delivery?: components["schemas"]["Delivery"];
            /** @description What is needed in each year, or in a period that is not divided. */
            years: {
                year?: components["schemas"]["Year"];
                period?: components["schemas"]["Period"];
                /** @description How much of `unit`, for assistance in kind. */
                quantity?: number;
                /**
                 * @description What is counted, for assistance in kind.
                 * @example people
                 */
                unit?: string;
                /** @description Cost or estimated value; may be left out for assistance in kind. */
                amount?: components["schemas"]["Amount"];
            }[];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description What is asked, committed and still open for a year, in the requirement's currency. */
        RequirementLine: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description How much of `unit`, for assistance in kind. */
            quantity?: number;
            /**
             * @description What is counted, for assistance in kind.
             * @example people
             */
            unit?: string;
            /**
             * @description As first published.
             * @example 138000000.00
             */
            original: components["schemas"]["Total"];
            /**
             * @description As it stands.
             * @example 138000000.00
             */
            revised: components["schemas"]["Total"];
            /**
             * @description Commitments against this requirement, converted at the day of each decision.
             * @example 138000000.00
             */
            committed: components["schemas"]["Total"];
            /**
             * @description Still asked for: revised minus committed, never below zero.
             * @example 138000000.00
             */
            open: components["schemas"]["Total"];
        };
        /** @description A resource mobilisation plan as it stands, or as it was at the version or instant asked for. */
        ResourceMobilisationPlan: {
            id: components["schemas"]["ResourceMobilisationPlanId"];
            /**
             * @description Only a recorded plan is in place, on the days of its validity.
             * @enum {string}
             */
            status: "recorded" | "withdrawn";
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            title: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description The first day on which the plan is in place.
             * @example 2025-02-01
             */
            validFrom: components["schemas"]["Day"];
            /**
             * @description The last day on which the plan is in place.
             * @example 2025-02-01
             */
            validTo: components["schemas"]["Day"];
            /** @description The day on which the State adopted the plan or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            /** @description At most one for each source and year. */
            targets: components["schemas"]["ResourceTarget"][];
            actions: components["schemas"]["MobilisationAction"][];
            /** @description Why it was withdrawn. */
            closedReason?: string;
        };
        /** @description Whether a resource mobilisation plan is in place, and since and until when. */
        ResourceMobilisationPlanAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            adoptedOn?: components["schemas"]["Day"];
            validFrom?: components["schemas"]["Day"];
            validTo?: components["schemas"]["Day"];
        };
        /**
         * @description Id of a resource mobilisation plan.
         * @example rm_01JT3ZK2M4P6R8T1V3X5Z7B9D1
         */
        ResourceMobilisationPlanId: string;
        /** @description How a State means to raise the resources that its obligations need (Action 41): targets by source and year, and who does what by when. */
        ResourceMobilisationPlanInput: {
            state: components["schemas"]["StateCode"];
            title: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description The first day on which the plan is in place.
             * @example 2025-02-01
             */
            validFrom: components["schemas"]["Day"];
            /**
             * @description The last day on which the plan is in place.
             * @example 2025-02-01
             */
            validTo: components["schemas"]["Day"];
            /** @description The day on which the State adopted the plan or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            /** @description At most one for each source and year. */
            targets: components["schemas"]["ResourceTarget"][];
            actions: components["schemas"]["MobilisationAction"][];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        ResourceMobilisationPlanPage: {
            items: components["schemas"]["ResourceMobilisationPlan"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A resource mobilisation plan against what the State's position holds. */
        ResourceMobilisationProgress: {
            planId: components["schemas"]["ResourceMobilisationPlanId"];
            state: components["schemas"]["StateCode"];
            title: string;
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /**
             * @description The day by which actions are due.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description Whether the plan is in place on the day. */
            inPlace: boolean;
            basis: components["schemas"]["ProgressBasis"];
            totals: components["schemas"]["ProgressTotals"];
            lines: components["schemas"]["ProgressLine"][];
            shared: components["schemas"]["SharedProgress"];
            actions: components["schemas"]["ActionProgress"];
        };
        /**
         * @description Where resources are to come from: the State's own budget, other States, multilateral organisations and United Nations funds, companies and foundations, innovative finance such as front-loading and impact bonds, or others such as non-governmental organisations.
         * @example bilateral
         * @enum {string}
         */
        ResourceSource: "national-budget" | "bilateral" | "multilateral" | "private" | "innovative" | "other";
        /**
         * @description What is to be raised from one source for a year, or for a period that the plan does not divide.
         * @example {
         *       "source": "bilateral",
         *       "year": 2027,
         *       "amount": "12000000.00"
         *     }
         */
        ResourceTarget: {
            source: components["schemas"]["ResourceSource"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
        };
        /** @description A provider's latest answer to a need. `createdAt` is the instant of its first answer, `updatedAt` of the latest, and `version` says how often it has answered. */
        Response: {
            id: components["schemas"]["ResponseId"];
            requirementId: components["schemas"]["RequirementId"];
            provider: components["schemas"]["ProviderCode"];
            answer: components["schemas"]["ResponseAnswer"];
            /** @description What the provider adds in words. */
            statement?: string;
            redirectedTo?: components["schemas"]["ProviderCode"];
            /** @description The pledge that the support comes from, told to those alone who may see it, too. */
            pledgeId?: components["schemas"]["PledgeId"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            /**
             * @description Days from the publication of the need to the provider's first answer.
             * @example 12
             */
            daysTaken: number;
        };
        /**
         * @description What a provider answers to a need: support by a new activity, support by one that exists, that it considers it, that it will not, or that another provider is the one to ask.
         * @example new-support
         * @enum {string}
         */
        ResponseAnswer: "new-support" | "existing-support" | "under-consideration" | "declined" | "redirected";
        /**
         * @description Id of a provider's response to a requirement.
         * @example rs_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1.NOR
         */
        ResponseId: string;
        /** @description A provider's answer to a need. */
        ResponseInput: {
            /** @description Who answers; the caller's own State or organisation when left out. */
            provider?: components["schemas"]["ProviderCode"];
            answer: components["schemas"]["ResponseAnswer"];
            /** @description What the provider adds in words. */
            statement?: string;
            /** @description The provider to turn to: needed with `redirected`, and given with no other answer. */
            redirectedTo?: components["schemas"]["ProviderCode"];
            /** @description The provider's own pledge that the support comes from, with an answer of support. */
            pledgeId?: components["schemas"]["PledgeId"];
            /** @description `public` when left out, but never more visible than the need or than the pledge it names. The State that asks sees every response to its need that is not private. */
            visibility?: components["schemas"]["Visibility"];
        };
        /** @description A dated obligation with its reason and source. */
        RosterEntry: {
            flag: components["schemas"]["RosterFlag"];
            from: components["schemas"]["Day"];
            /** @description The first day on which it no longer holds. */
            until?: components["schemas"]["Day"];
            deadline?: components["schemas"]["Day"];
            /** @description What the entry rests on. */
            reason: string;
            source: components["schemas"]["Source"];
        };
        /**
         * @description An obligation that makes a State Party an affected one: mined areas, stockpiles, or significant numbers of survivors.
         * @enum {string}
         */
        RosterFlag: "article5" | "article4" | "victimAssistance";
        /** @description What one rule says of a pair, in a sentence. */
        RuleVerdict: {
            rule: components["schemas"]["EligibilityRule"];
            reason: string;
        };
        /** @description A tranche of a pledge. */
        ScheduleLine: {
            /** @description When the provider pays. */
            paymentYear?: components["schemas"]["Year"];
            paymentPeriod?: components["schemas"]["Period"];
            /** @description When the affected State can use it. Coverage uses this one. */
            availabilityYear?: components["schemas"]["Year"];
            availabilityPeriod?: components["schemas"]["Period"];
            amount: components["schemas"]["Amount"];
        };
        /** @description The meeting as it is scheduled. */
        ScheduledMeeting: {
            date: components["schemas"]["Day"];
            /** @description Absent where it is online alone. */
            place?: string;
            /** @description Whether one can take part online. */
            online: boolean;
            /**
             * @description Codes of ISO 639-1.
             * @example [
             *       "fr",
             *       "en"
             *     ]
             */
            languages: string[];
            /** @description What is spoken of, in order. */
            agenda: {
                title: string;
                /** @description Who speaks to it. */
                speaker?: string;
                /** @description How long it takes. */
                minutes?: number;
            }[];
        };
        /** @description When and where the State meets partners: at a place, online, or both. */
        ScheduledMeetingInput: {
            date: components["schemas"]["Day"];
            /** @description Where it is; left out where it is online alone. */
            place?: string;
            /** @description Whether one can take part online. When left out: `false`. */
            online?: boolean;
            /**
             * @description Codes of ISO 639-1. When left out: `[]`.
             * @example [
             *       "fr",
             *       "en"
             *     ]
             */
            languages?: string[];
            /** @description What is spoken of, in order. When left out: `[]`. */
            agenda?: {
                title: string;
                /** @description Who speaks to it. */
                speaker?: string;
                /** @description How long it takes. */
                minutes?: number;
            }[];
        };
        /** @description One part of a score. The score is the sum of points times weight over the sum of weights. */
        ScorePart: {
            part: components["schemas"]["ScorePartName"];
            /**
             * @description What was measured, as an exact decimal.
             * @example 0.3125
             */
            value: string;
            /**
             * @description What the value counts; an amount is in the answer's currency.
             * @enum {string}
             */
            unit: "years" | "amount" | "days" | "ratio" | "checks";
            /**
             * @description 0 to 1000.
             * @example 688
             */
            points: number;
            /**
             * @description How much the points count.
             * @example 25
             */
            weight: number;
            reason: string;
        };
        /**
         * @description A part of a score; `pillar-experience` counts for likely donors only.
         * @enum {string}
         */
        ScorePartName: "years-of-overlap" | "share-of-gap" | "treaty-deadline" | "lowest-coverage" | "completeness" | "past-partnership" | "pillar-experience";
        /**
         * @description What stands in a sentence, not yet written in any language.
         * @example {
         *       "kind": "day",
         *       "day": "2025-02-01"
         *     }
         */
        SentenceValue: {
            /** @constant */
            kind: "text";
            /** @description As it is in every language. */
            text: string;
        } | {
            /** @constant */
            kind: "number";
            /** @description A count or an area. */
            number: number;
        } | {
            /** @constant */
            kind: "amount";
            /** @description An exact decimal. */
            amount: string;
            currency: components["schemas"]["Currency"];
        } | {
            /** @constant */
            kind: "day";
            day: components["schemas"]["Day"];
        } | {
            /** @constant */
            kind: "years";
            /** @description The first year. */
            from: number;
            /** @description The last year; the first again for a single one. */
            to: number;
        } | {
            /** @constant */
            kind: "phrase";
            /** @description The stable name of the phrase. */
            name: string;
            /** @description What stands in it, by its place. */
            values: {
                [key: string]: components["schemas"]["SentenceValue"];
            };
        } | {
            /**
             * @description `list` is joined by commas and a last `and`, `clauses` by semicolons.
             * @enum {string}
             */
            kind: "list" | "clauses";
            /** @description In their order. */
            items: components["schemas"]["SentenceValue"][];
        };
        /** @description Money of several States together, this one among them, undivided: in no line and no total. */
        SharedProgress: {
            pledged: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            disbursed: components["schemas"]["Total"];
            funding: components["schemas"]["Total"];
        };
        /** @description Whether experience or expertise was shared, through which channels, and on which occasions. */
        SharingAnswer: {
            answer: components["schemas"]["YesNo"];
            source: components["schemas"]["AnswerSource"];
            /** @description Through international cooperation. */
            international?: components["schemas"]["YesNo"];
            /** @description Through regional cooperation. */
            regional?: components["schemas"]["YesNo"];
            /** @description Through bilateral cooperation. */
            bilateral?: components["schemas"]["YesNo"];
            /** @description Occasions. */
            exchanges?: components["schemas"]["Exchange"][];
        };
        /**
         * @description An exact amount that may be negative, as a decimal string.
         * @example -1500000.00
         */
        SignedAmount: string;
        /** @description A report frozen at an instant, known by its hash. */
        Snapshot: {
            id: components["schemas"]["SnapshotId"];
            /** @description What it is for. */
            title: string;
            report: components["schemas"]["ReportName"];
            /** @description Whose report it is. */
            provider?: components["schemas"]["ProviderCode"];
            /** @description The report's own parameters, as its query has them. */
            parameters: {
                [key: string]: string;
            };
            audience: components["schemas"]["SnapshotAudience"];
            /**
             * @description What was recorded later is not in the report.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description Version of the rules by which the report was made. */
            rules: string;
            /** @description The rosters as they stood at the cut-off. */
            roster: {
                /**
                 * @description The day whose rosters count: that of the cut-off.
                 * @example 2025-02-01
                 */
                on: components["schemas"]["Day"];
                /** @description States for which the Convention was in force. */
                statesParties: number;
                /** @description Affected States Parties. */
                affected: number;
                /** @description SHA-256 over the States and the versions of their entries. */
                hash: string;
            };
            /** @description SHA-256 of the report's JSON text (UTF-8, without white space, members in the order of the answer), in hexadecimal. */
            hash: string;
            /** @description Length of that text in bytes. */
            bytes: number;
            createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description For whose eyes the report was frozen: `committee` holds what the Committee and the ISU see and only they may read it, `public` holds what everyone sees.
         * @example public
         * @enum {string}
         */
        SnapshotAudience: "committee" | "public";
        /** @description Two snapshots of one report compared. */
        SnapshotComparison: {
            earlier: components["schemas"]["Snapshot"];
            later: components["schemas"]["Snapshot"];
            /** @description Whether both hold the same report. */
            identical: boolean;
            /** @description What changed, by State. */
            changes: components["schemas"]["ChangedLine"][];
            /** @description The records because of which it changed. */
            records: components["schemas"]["ChangedRecord"][];
        };
        /**
         * @description Id of a snapshot.
         * @example sn_01JT3ZP7R9T1V3X5Z7B9D1F3H5
         */
        SnapshotId: string;
        /** @description A page of snapshots, newest first. */
        SnapshotPage: {
            items: components["schemas"]["Snapshot"][];
            /** @description Where the next page begins. */
            nextCursor?: string;
        };
        /** @description Which report to freeze, and at which instant. */
        SnapshotRequest: {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "gap";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            /** @description The report's own parameters, as its query has them. */
            parameters?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                from?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                to?: string;
                currency?: components["schemas"]["Currency"];
                asOf?: components["schemas"]["Instant"];
            };
        } | {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "coverage";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            /** @description The report's own parameters, as its query has them. */
            parameters?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description Whose lines the tables by donor give, separated by commas. All other figures stay those of all donors: the gap that one donor leaves is no gap. */
                donor?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                from?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                to?: string;
                currency?: components["schemas"]["Currency"];
                asOf?: components["schemas"]["Instant"];
                /**
                 * @description Tables to give beside the one by State, separated by commas: pillar, year, state-year, donor, donor-state, donor-pillar, donor-year.
                 * @example pillar,year,donor
                 */
                by?: string;
            };
        } | {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "donor";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            provider: components["schemas"]["ProviderCode"];
            /** @description The report's own parameters, as its query has them. */
            parameters?: {
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                from?: string;
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                to?: string;
                currency?: components["schemas"]["Currency"];
                asOf?: components["schemas"]["Instant"];
            };
        } | {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "completeness";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            /** @description The report's own parameters, as its query has them. */
            parameters?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description Kinds of plans, separated by commas; all of a State's own when left out. */
                kind?: string;
                /** @description The day on which completeness is measured; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                asOf?: components["schemas"]["Instant"];
            };
        } | {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "matches";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            /** @description The report's own parameters, as its query has them. */
            parameters: {
                /**
                 * @description The calendar year; the current one when left out.
                 * @example 2025
                 */
                year?: string;
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                currency?: components["schemas"]["Currency"];
                asOf?: components["schemas"]["Instant"];
            };
        } | {
            /**
             * @description Which report to freeze.
             * @constant
             */
            report: "indicators";
            /** @description What it is for, such as a meeting; the report's name when left out. */
            title?: string;
            /** @description `public` when left out. */
            audience?: components["schemas"]["SnapshotAudience"];
            /** @description What was recorded until this instant, and nothing later, is in the report. As late as can be when left out: some seconds before now, so that whatever was being recorded has settled. */
            cutoff?: components["schemas"]["Instant"];
            /** @description The report's own parameters, as its query has them. */
            parameters: {
                /**
                 * @description A calendar year.
                 * @example 2025
                 */
                period: string;
                cutoff?: components["schemas"]["Day"];
                asOf?: components["schemas"]["Instant"];
            };
        };
        /** @description A snapshot made again from the events, compared with what was kept. */
        SnapshotVerification: {
            id: components["schemas"]["SnapshotId"];
            /** @description Whether the same bytes came out again. */
            identical: boolean;
            /** @description SHA-256 of the report's JSON text (UTF-8, without white space, members in the order of the answer), in hexadecimal. */
            hash: string;
            /** @description SHA-256 of the report's JSON text (UTF-8, without white space, members in the order of the answer), in hexadecimal. */
            recomputedHash: string;
            /** @description Version of the rules then. */
            rules: string;
            /** @description Version of the rules now: where it is another, the report may differ. */
            rulesNow: string;
        };
        /** @description A snapshot with the report that it froze. */
        SnapshotWithContent: {
            id: components["schemas"]["SnapshotId"];
            /** @description What it is for. */
            title: string;
            report: components["schemas"]["ReportName"];
            /** @description Whose report it is. */
            provider?: components["schemas"]["ProviderCode"];
            /** @description The report's own parameters, as its query has them. */
            parameters: {
                [key: string]: string;
            };
            audience: components["schemas"]["SnapshotAudience"];
            /**
             * @description What was recorded later is not in the report.
             * @example 2025-02-01T12:00:00.000Z
             */
            cutoff: components["schemas"]["Instant"];
            /** @description Version of the rules by which the report was made. */
            rules: string;
            /** @description The rosters as they stood at the cut-off. */
            roster: {
                /**
                 * @description The day whose rosters count: that of the cut-off.
                 * @example 2025-02-01
                 */
                on: components["schemas"]["Day"];
                /** @description States for which the Convention was in force. */
                statesParties: number;
                /** @description Affected States Parties. */
                affected: number;
                /** @description SHA-256 over the States and the versions of their entries. */
                hash: string;
            };
            /** @description SHA-256 of the report's JSON text (UTF-8, without white space, members in the order of the answer), in hexadecimal. */
            hash: string;
            /** @description Length of that text in bytes. */
            bytes: number;
            createdAt: components["schemas"]["Instant"];
            /** @description The report as it was, in the shape that its own operation answers. */
            content: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Where a figure comes from. `verified: false` marks what was recalled and not read in the source.
         * @example {
         *       "citation": "National mine action authority, April 2023",
         *       "verified": true
         *     }
         */
        Source: {
            /** @description The document, as a reader would look for it. */
            citation: string;
            /**
             * Format: uri
             * @description Where the document can be read.
             */
            url?: string;
            /** @description Whether the figure was read in the source. */
            verified: boolean;
        };
        /**
         * @description A body that takes part in national coordination.
         * @example {
         *       "kind": "survivors-organisation",
         *       "name": "Network of landmine survivors"
         *     }
         */
        Stakeholder: {
            /**
             * @description Ministries and other authorities, affected communities, organisations of survivors and of persons with disabilities, and national non-governmental organisations are national stakeholders; international ones and the United Nations are international; `donor-state` is a State in a position to provide assistance. `other` counts as none of the three.
             * @enum {string}
             */
            kind: "ministry" | "affected-community" | "survivors-organisation" | "national-ngo" | "international-ngo" | "united-nations" | "donor-state" | "other";
            /** @description Name of the body, never of a person. */
            name: string;
        };
        /**
         * @description Where an amount stands in a report: in a `cell` of one State, pillar and year; `unallocated`, of no State or no pillar in particular; or `shared` by several, undivided.
         * @example cell
         * @enum {string}
         */
        Standing: "cell" | "unallocated" | "shared";
        /** @description A case of the Individualised Approach that is neither closed nor declined nor withdrawn. */
        StandingCase: {
            id: components["schemas"]["IndividualisedApproachCaseId"];
            /** @description Where it is, as a path of this API. */
            link: string;
            state: components["schemas"]["StateCode"];
            /** @description What the State is called on the rosters. */
            name: string;
            status: components["schemas"]["IndividualisedApproachStatus"];
            /** @description When the meeting is, or was held. */
            meetingOn?: components["schemas"]["Day"];
            followUpsDue: components["schemas"]["FollowUpDue"][];
        };
        /** @description A State with its dated place on the rosters. */
        State: {
            iso3: components["schemas"]["StateCode"];
            /** @description ISO 3166-1 alpha-2 code, where the State has one. */
            iso2?: string;
            name: string;
            /**
             * @description The day that `statesParty` and `affected` are told for.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description Whether it is a State Party on that day. */
            statesParty: boolean;
            /** @description Whether it is an affected State Party on that day. */
            affected: boolean;
            /** @description False when any of the entries that decide it was recalled and not read in a source. */
            verified: boolean;
            party?: components["schemas"]["Membership"];
            flags: components["schemas"]["RosterEntry"][];
            /**
             * @description Grows with every change.
             * @example 1
             */
            version: number;
        };
        /**
         * @description ISO 3166-1 alpha-3 code of a State.
         * @example KHM
         */
        StateCode: string;
        /** @description A State's latest plan with its score and what each check found. */
        StateCompleteness: {
            state: components["schemas"]["StateCode"];
            name: string;
            /** @description Whether it is an affected State Party on the day. */
            affected: boolean;
            plan: components["schemas"]["AssessedPlan"];
            /**
             * @description Other live plans of the State that were asked for.
             * @example 1
             */
            otherPlans: number;
            score: components["schemas"]["CompletenessScore"];
            /** @description Checks that are not met, by severity. */
            missing: {
                /**
                 * @description Essential checks that are not met.
                 * @example 2
                 */
                essential: number;
                /**
                 * @description Important checks that are not met.
                 * @example 3
                 */
                important: number;
                /**
                 * @description Questions that its figures raise.
                 * @example 0
                 */
                question: number;
            };
            /** @description What each check found, by its code. */
            checks: {
                [key: string]: components["schemas"]["CheckOutcome"];
            };
        };
        /** @description What a State would get more. */
        StateGain: {
            state: components["schemas"]["StateCode"];
            more: components["schemas"]["Total"];
        };
        /** @description What a proposal means for a State. */
        StateInProposal: {
            /**
             * @description What coverage is measured against.
             * @example 138000000.00
             */
            required: components["schemas"]["Total"];
            /**
             * @description What it would get.
             * @example 138000000.00
             */
            placed: components["schemas"]["Total"];
            coverageBefore: components["schemas"]["Ratio"];
            coverageAfter: components["schemas"]["Ratio"];
        };
        /** @description A State's dated place on the rosters. Rosters are data of the ISU, not constants. */
        StateInput: {
            /**
             * @description ISO 3166-1 alpha-2 code, where the State has one.
             * @example KH
             */
            iso2?: string;
            name: string;
            party?: components["schemas"]["Membership"];
            /** @description Dated obligations, each with its reason and source. */
            flags: {
                flag: components["schemas"]["RosterFlag"];
                from: components["schemas"]["Day"];
                /** @description The first day on which it no longer holds. */
                until?: components["schemas"]["Day"];
                deadline?: components["schemas"]["Day"];
                /** @description What the entry rests on. */
                reason: string;
                source: components["schemas"]["Source"];
            }[];
        };
        /** @description The States of the reference list. */
        StateList: {
            items: components["schemas"]["State"][];
        };
        /** @description Everything about one State: its obligations, plans, milestones and what was reached, figures, needs with their answers, and who supports it. */
        StateProfile: {
            state: components["schemas"]["StateCode"];
            name: string;
            currency: components["schemas"]["Currency"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /** @description What every figure here means: which statuses, years and rates. */
            basis: {
                /** @description Which statuses count as funding. */
                statuses: string;
                /** @description Whether years are of availability or of payment. */
                years: string;
                /** @description How each figure is computed, by its name. */
                formulas: {
                    [key: string]: string;
                };
                /** @description How amounts of other currencies were converted. */
                conversion: string;
                /** @description The rate from dollar values to the report's currency. */
                rate?: components["schemas"]["AppliedRate"];
                /** @description Rates that were already old when they were used. */
                oldRates: components["schemas"]["AppliedRate"][];
                /** @description What the caller asked for. */
                filters: {
                    states?: components["schemas"]["StateCode"][];
                    pillars?: components["schemas"]["Pillar"][];
                    from?: components["schemas"]["Year"];
                    to?: components["schemas"]["Year"];
                };
                /** @description The day whose rosters say who is affected. */
                rosterOn: string;
                /**
                 * @description The year of the day of the report, from which years before and after are counted.
                 * @example 2025
                 */
                reportYear: components["schemas"]["Year"];
                /** @description What each part of the profile holds. */
                definitions: {
                    [key: string]: string;
                };
            };
            roster: components["schemas"]["State"];
            /** @description The nearest deadline first. */
            obligations: components["schemas"]["Obligation"][];
            /** @description Live plans, the one that reaches furthest first. */
            plans: components["schemas"]["ProfilePlan"][];
            /** @description By year, then by plan and activity. */
            milestones: components["schemas"]["ProfileMilestone"][];
            /** @description Milestones of live plans beside what was reached, in the order of the plans; and what was reached under plans that others took the place of. Plans without either are left out. */
            progress: components["schemas"]["ProgressAgainstPlan"][];
            totals: components["schemas"]["GapTotals"];
            cells: components["schemas"]["GapCell"][];
            byPillar: components["schemas"]["CoveragePillar"][];
            byYear: components["schemas"]["CoverageYear"][];
            /** @description The State's line of the coverage report; absent where it has neither figures nor an obligation to report. */
            position?: components["schemas"]["CoverageState"];
            /** @description Both routes of Action 43. They are never added up. Absent where only other pillars were asked for. */
            victimAssistance?: {
                /** @description Victim assistance by mine-action budgets: the cells of the pillar. */
                earmarked: {
                    /**
                     * @description Revised total cost, all sources.
                     * @example 138000000.00
                     */
                    requirement: components["schemas"]["Total"];
                    /**
                     * @description Total cost as first published.
                     * @example 138000000.00
                     */
                    requirementOriginal: components["schemas"]["Total"];
                    /**
                     * @description The State's own resources, committed or disbursed.
                     * @example 138000000.00
                     */
                    nationalContribution: components["schemas"]["Total"];
                    /**
                     * @description Its own resources that are only planned; not counted.
                     * @example 138000000.00
                     */
                    nationalContributionPlanned: components["schemas"]["Total"];
                    /**
                     * @description What the State asks from others.
                     * @example 138000000.00
                     */
                    assistanceRequired: components["schemas"]["Total"];
                    /**
                     * @description Outstanding part of pledges: beside funding, never inside.
                     * @example 138000000.00
                     */
                    pledged: components["schemas"]["Total"];
                    committed: components["schemas"]["Total"];
                    /**
                     * @description Payments that their recipient can use; part of commitments. What a pooled fund was paid is disbursed to no State until the fund has disbursed it.
                     * @example 138000000.00
                     */
                    disbursed: components["schemas"]["Total"];
                    /**
                     * @description Commitments, and payments that no commitment covers.
                     * @example 138000000.00
                     */
                    funding: components["schemas"]["Total"];
                    /**
                     * @description Sum over cells of max(0, requirement - national contribution - funding).
                     * @example 138000000.00
                     */
                    gap: components["schemas"]["Total"];
                    /**
                     * @description Sum over cells of max(0, national contribution + funding - requirement).
                     * @example 138000000.00
                     */
                    surplus: components["schemas"]["Total"];
                    /**
                     * @description requirement - national contribution - funding.
                     * @example -1500000.00
                     */
                    netBalance: components["schemas"]["SignedAmount"];
                    /**
                     * @description (national contribution + funding) / requirement.
                     * @example 0.6522
                     */
                    coverage: components["schemas"]["Ratio"];
                    /**
                     * @description (requirement - gap) / requirement: no surplus of one cell is counted for another.
                     * @example 0.6522
                     */
                    coverageWithoutSurplus: components["schemas"]["Ratio"];
                    /**
                     * @description funding / assistance required.
                     * @example 0.6522
                     */
                    externalCoverage: components["schemas"]["Ratio"];
                    /**
                     * @description (national contribution + funding + pledged) / requirement.
                     * @example 0.6522
                     */
                    coverageWithPledges: components["schemas"]["Ratio"];
                    records: components["schemas"]["RecordsLink"];
                };
                /** @description Health, disability and development funding that serves mine victims. Each commitment states how. */
                broader: {
                    /**
                     * @description Of one State and year.
                     * @example 138000000.00
                     */
                    funding: components["schemas"]["Total"];
                    /**
                     * @description Of several States, of none in particular, or of undivided years.
                     * @example 138000000.00
                     */
                    undivided: components["schemas"]["Total"];
                    /**
                     * @description The commitments of both, each with its statement how it serves victims.
                     * @example /reports/records?state=KHM&pillar=survey-clearance&from=2024&to=2024&standing=cell&currency=USD
                     */
                    records: components["schemas"]["RecordsLink"];
                };
            };
            unallocated: components["schemas"]["GapUnallocated"][];
            shared: components["schemas"]["GapShared"][];
            /** @description Open needs in the State's own order where it gives one, then the oldest first. */
            needs: components["schemas"]["ProfileNeed"][];
            /** @description The largest funding first. */
            providers: components["schemas"]["ProfileProvider"][];
            /** @description Pledges that name the State and of which something is outstanding, or that are in kind. */
            pledges: components["schemas"]["Pledge"][];
            /** @description What pooled funds have allocated to the State, the last decided first. */
            fundAllocations: components["schemas"]["ProfileFundAllocation"][];
            /** @description What the State itself reports on its progress, challenges and requirements (Action 41), in its own words. */
            cooperation: {
                /**
                 * @description The last complete year.
                 * @example 2025
                 */
                year: components["schemas"]["Year"];
                /** @description Whether there is a report for it. */
                reported: boolean;
                /** @description The latest year first. */
                reports: components["schemas"]["CooperationReport"][];
            };
            /** @description Plans that were not withdrawn, the one that began last first. */
            resourceMobilisationPlans: components["schemas"]["ProfileMobilisationPlan"][];
            /** @description Of its latest plan of its own; absent where it has none. */
            completeness?: {
                basis: components["schemas"]["CompletenessBasis"];
                plan: components["schemas"]["AssessedPlan"];
                score: components["schemas"]["CompletenessScore"];
                findings: components["schemas"]["Finding"][];
            };
            sources: components["schemas"]["ProfileSource"][];
        };
        /** @description An affected State Party without a plan that was asked for. */
        StateWithoutPlan: {
            state: components["schemas"]["StateCode"];
            name: string;
            /** @description The humanitarian response plan that is in force for the State, where there is one: it is not a plan of the State's own. */
            humanitarianResponsePlan?: {
                id: components["schemas"]["WorkPlanId"];
                title: string;
                period: components["schemas"]["Period"];
            };
        };
        /** @description An affected State Party that asked for assistance in each of two consecutive years and that no funding reached in either. */
        StateWithoutSupport: {
            state: components["schemas"]["StateCode"];
            /**
             * @description The two years before the report's year, or the report's year and the next.
             * @enum {string}
             */
            period: "last-complete-years" | "current-plan-years";
            years: components["schemas"]["Period"];
            /**
             * @description What it asked for in the two years.
             * @example 138000000.00
             */
            assistanceRequired: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /**
         * @description Totals as the document prints them, in the plan's currency. They are compared with the sums over the activities and never counted.
         * @example {
         *       "cost": "138000000.00",
         *       "assistanceRequired": "78000000.00"
         *     }
         */
        StatedTotals: {
            cost?: components["schemas"]["Amount"];
            nationalContribution?: components["schemas"]["Amount"];
            assistanceRequired?: components["schemas"]["Amount"];
        };
        /** @description A standing wish to be told of events, of one holder. */
        Subscription: {
            id: components["schemas"]["SubscriptionId"];
            /**
             * @description Whether it tells anything. `unconfirmed`: its e-mail address is yet to be confirmed, and nothing is told. `ended`: its last day is past; revise it to renew it.
             * @enum {string}
             */
            status: "unconfirmed" | "active" | "ended" | "cancelled";
            /** @description Its version, which `If-Match` names. */
            version: number;
            title: string;
            filter: components["schemas"]["EventFilter"];
            /** @description How it is delivered; the address is forgotten once it is cancelled. */
            delivery: {
                /** @constant */
                by: "webhook";
                url?: string;
            } | {
                /** @constant */
                by: "email";
                address?: string;
                /**
                 * @description Each morning (from 06:00 UTC), or each Monday morning. Where nothing happened, nothing is sent.
                 * @enum {string}
                 */
                every: "day" | "week";
                /**
                 * @description The language of its e-mails. What States and donors wrote stands in their own words.
                 * @enum {string}
                 */
                language: "en" | "fr" | "es";
            };
            /**
             * @description The last day on which it tells anything: a year after it was opened or last revised, and no later than the end of its holder's roles.
             * @example 2025-02-01
             */
            validUntil: components["schemas"]["Day"];
            /**
             * @description The secret that signs messages, told once: when it is made. Keep it; nobody can read it again.
             * @example whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
             */
            secret?: string;
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a subscription.
         * @example sb_01JT3ZK2M4P6R8T1V3X5Z7B9D1
         */
        SubscriptionId: string;
        /** @description What to be told of, and how. */
        SubscriptionInput: {
            title: string;
            filter: components["schemas"]["EventFilter"];
            /** @description How it is delivered: by webhook, or as a digest by e-mail. */
            delivery: components["schemas"]["WebhookDelivery"] | components["schemas"]["EmailDelivery"];
        };
        /** @description One message of a subscription, and how far it is. */
        SubscriptionMessage: {
            /**
             * @description Its own id: the `webhook-id` of each attempt.
             * @example msg_8Jb3c1nGZ0
             */
            id: string;
            status: components["schemas"]["MessageStatus"];
            event: components["schemas"]["ToldEvent"];
            /**
             * @description When the event happened.
             * @example 2025-02-01T12:00:00.000Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description The kind of record that the event is of.
             * @enum {string}
             */
            kind: "work-plan" | "progress-record" | "requirement" | "pledge" | "commitment" | "fund-allocation" | "response" | "individualised-approach-case";
            /** @description Id of that record. */
            recordId: string;
            /** @description The version of the record that the event made. */
            version: number;
            /** @description The day that a reminder is about. */
            dueOn?: components["schemas"]["Day"];
            /** @description How often it was sent since it was put, or replayed. */
            attempts: number;
            nextAttemptAt?: components["schemas"]["Instant"];
            lastAttemptAt?: components["schemas"]["Instant"];
            /** @description Why the last attempt failed. */
            lastError?: string;
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        SubscriptionMessagePage: {
            items: components["schemas"]["SubscriptionMessage"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        SubscriptionPage: {
            items: components["schemas"]["Subscription"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description A decision that was taken on the evidence. */
        TakenEvidenceDecision: {
            /**
             * @description What was decided.
             * @example link
             * @enum {string}
             */
            action: "link" | "record" | "reject";
            recordId?: components["schemas"]["MoneyRecordId"];
            /** @description Why. */
            reason?: string;
            at: components["schemas"]["Instant"];
            /**
             * @description In which import: this one, or another of the same owner.
             * @example ei_01JT3ZP7R9T1V3X5Z7B9D1F3H5
             */
            importId: components["schemas"]["EvidenceImportId"];
        };
        /**
         * @description Where the money goes. Without a pillar or State it stands on an `unallocated` line; with several on a `shared` one.
         * @example {
         *       "state": "UKR",
         *       "pillar": "survey-clearance"
         *     }
         */
        Target: {
            state?: components["schemas"]["StateCode"];
            pillar?: components["schemas"]["Pillar"];
            states?: components["schemas"]["StateCode"][];
            pillars?: components["schemas"]["Pillar"][];
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
        Targets: {
            states?: components["schemas"]["StateCode"][];
            pillars?: components["schemas"]["Pillar"][];
            /** @description Only these requirements: a commitment of the pledge is against one of them. An answer tells each to those alone who may see it, too. */
            requirements?: components["schemas"]["RequirementId"][];
        };
        /**
         * @description Whether goods and services must come from some countries alone; left out where it is not said.
         * @example untied
         * @enum {string}
         */
        TiedStatus: "untied" | "partially-tied" | "tied";
        /**
         * @description What a subscriber is told of: what happened to a work plan, what was reached under it, a need, a pledge, a commitment, an allocation of a pooled fund (recorded, paid, a payment or all of it cancelled) or an answer; and reminders of needs to be answered, of answers to be followed up after twelve months, of money that was pledged for a year, and of follow-ups of a meeting of the Individualised Approach, which only those are told who may read the case.
         * @example commitment-recorded
         * @enum {string}
         */
        ToldEvent: "work-plan-published" | "work-plan-revised" | "work-plan-superseded" | "work-plan-withdrawn" | "progress-recorded" | "progress-corrected" | "requirement-published" | "requirement-withdrawn" | "pledge-announced" | "pledge-revised" | "pledge-cancelled" | "commitment-recorded" | "commitment-disbursed" | "commitment-cancelled" | "fund-allocation-recorded" | "fund-allocation-disbursed" | "fund-allocation-disbursement-cancelled" | "fund-allocation-cancelled" | "requirement-answered" | "answer-due" | "answer-overdue" | "follow-up-due" | "tranche-due" | "tranche-overdue" | "meeting-follow-up-due" | "meeting-follow-up-overdue";
        /**
         * @description Where money comes from, as far as records tell; `unspecified` for providers of whom no kind is known.
         * @example bilateral
         * @enum {string}
         */
        ToldSource: "national-budget" | "bilateral" | "multilateral" | "private" | "innovative" | "other" | "unspecified";
        /**
         * @description An exact sum, or an amount converted: as many digits as it takes.
         * @example 138000000.00
         */
        Total: string;
        /** @description A cell that the pledge can reach, and who else is there. */
        TouchedCell: {
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /**
             * @description Revised total cost, all sources.
             * @example 138000000.00
             */
            requirement: components["schemas"]["Total"];
            /**
             * @description What commitments leave open.
             * @example 138000000.00
             */
            gap: components["schemas"]["Total"];
            /**
             * @description Outstanding pledges.
             * @example 138000000.00
             */
            pledged: components["schemas"]["Total"];
            /**
             * @description What would still be missing if every outstanding pledge came: max(0, gap - pledged).
             * @example 138000000.00
             */
            room: components["schemas"]["Total"];
            coverageWithPledges: components["schemas"]["Ratio"];
            /** @description Commitments and pledges reach the requirement already. */
            full: boolean;
            others: components["schemas"]["Presence"][];
            reason: string;
        };
        /** @description What becomes available in a year, and how much of it is committed. */
        Tranche: {
            /**
             * @description The availability year or period.
             * @example 2025
             */
            name: string;
            amount: components["schemas"]["Total"];
            committed: components["schemas"]["Total"];
            outstanding: components["schemas"]["Total"];
        };
        /** @description What one tranche of the pledge would meet. */
        TranchePreview: {
            year?: components["schemas"]["Year"];
            period?: components["schemas"]["Period"];
            /** @description Absent for assistance in kind. */
            amount?: components["schemas"]["Total"];
            /**
             * @description The room of all cells that the tranche can reach, told or not.
             * @example 138000000.00
             */
            room: components["schemas"]["Total"];
            /**
             * @description What of the tranche no cell has room for.
             * @example 138000000.00
             */
            overfunding: components["schemas"]["Total"];
            /** @description At most 20, the least covered first. */
            cells: components["schemas"]["TouchedCell"][];
            /**
             * @description How many cells it can reach, told or not.
             * @example 1
             */
            cellCount: number;
            /** @description Named destinations without a requirement in these years: unknown, never zero. */
            notReported: components["schemas"]["NotReported"][];
            reason: string;
        };
        /** @description An open need that nobody has answered yet. */
        UnansweredRequirement: {
            requirementId: components["schemas"]["RequirementId"];
            state: components["schemas"]["StateCode"];
            pillar: components["schemas"]["Pillar"];
            kind: components["schemas"]["AssistanceKind"];
            /** @description Title of the need. */
            title: string;
            currency: components["schemas"]["Currency"];
            /**
             * @description Still asked for over all years.
             * @example 138000000.00
             */
            open: components["schemas"]["Total"];
            /**
             * @description When the need was first published.
             * @example 2025-02-01T12:00:00.000Z
             */
            publishedAt: components["schemas"]["Instant"];
            /**
             * @description Days since then.
             * @example 75
             */
            daysSincePublication: number;
            /**
             * @description The last day to answer: 60 days after the day of publication.
             * @example 2025-02-01
             */
            answerBy: components["schemas"]["Day"];
            /** @description Whether that day has passed. */
            overdue: boolean;
            /** @description Who leads the donors to this State now, by donor coordination groups about this pillar that the caller may see: whom to ask first. */
            leadDonors: components["schemas"]["ProviderCode"][];
        };
        /** @description Open needs without a response, the oldest first. */
        UnansweredRequirements: {
            items: components["schemas"]["UnansweredRequirement"][];
            /** @description Whether there are more than these; narrow the query to see them. */
            more: boolean;
        };
        /** @description What an activity of survey and clearance costs for a square metre to be released. */
        UnitCost: {
            state: components["schemas"]["StateCode"];
            planId: components["schemas"]["WorkPlanId"];
            /**
             * @description The activity.
             * @example A1
             */
            ref: string;
            /**
             * @description Cost for a square metre, over the years with both a cost and an area.
             * @example 0.1119
             */
            perM2: string;
        };
        /** @description The plan's cost for a square metre beside that of other States' plans, in US dollars at the rate of each plan's publication. */
        UnitCosts: {
            currency: components["schemas"]["Currency"];
            own: components["schemas"]["UnitCost"][];
            /** @description Activities of live plans of other States that the caller may see. */
            peers: components["schemas"]["UnitCost"][];
            /** @description The median of the peers; absent while there are too few of them. */
            median?: string;
            /**
             * @description So many peers are needed to compare.
             * @example 5
             */
            minimumPeers: number;
            /**
             * @description They are of at least so many States.
             * @example 3
             */
            minimumStates: number;
            /**
             * @description More than so many times the median, or less than that part of it, is far.
             * @example 4
             */
            farFactor: number;
        };
        /** @description That the subscription tells nothing any more. */
        Unsubscribed: {
            /** @constant */
            status: "cancelled";
        };
        /** @description Whether what is stored is what the events give. */
        Verification: {
            /** @description Records whose events were read. */
            records: number;
            /** @description Events of those records. */
            events: number;
            /** @description Positions that the events give. */
            positions: number;
            drift: components["schemas"]["Drift"][];
        };
        /** @description Both routes of Action 43 for one State. */
        VictimAssistanceOfState: {
            state: components["schemas"]["StateCode"];
            /** @description Revised total cost, all sources. */
            requirement: string | null;
            /**
             * @description Funding of the pillar.
             * @example 138000000.00
             */
            earmarked: components["schemas"]["Total"];
            /**
             * @description Beside funding, never inside: health, disability and development funding that serves mine victims (Action 43).
             * @example 138000000.00
             */
            broader: components["schemas"]["Total"];
            records: components["schemas"]["RecordsLink"];
        };
        /**
         * @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone.
         * @example public
         * @enum {string}
         */
        Visibility: "private" | "committee" | "states-parties" | "public";
        /** @description Each message by itself, signed by the rules of Standard Webhooks (standardwebhooks.com): headers `webhook-id`, `webhook-timestamp` and `webhook-signature`. */
        WebhookDelivery: {
            /**
             * @description By webhook.
             * @constant
             */
            by: "webhook";
            /**
             * Format: uri
             * @description Where each message is posted: an https address that leads to a public host.
             * @example https://example.org/angkor
             */
            url: string;
        };
        /**
         * @description How much parts of the score count, by their names: whole numbers from 0 to 100, which replace the ones that the service uses. Only their proportions matter.
         * @example {
         *       "lowest-coverage": 50
         *     }
         */
        WeightsInput: {
            [key: string]: number;
        };
        /** @description A work plan as it stands, or as it was at the version or instant asked for. */
        WorkPlan: {
            id: components["schemas"]["WorkPlanId"];
            status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            currency: components["schemas"]["Currency"];
            period: components["schemas"]["Period"];
            activities: components["schemas"]["Activity"][];
            /** @description The day on which the State adopted the document or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            sections?: components["schemas"]["PlanSections"];
            extensionRequest?: components["schemas"]["ExtensionRequest"];
            remainingChallenge?: components["schemas"]["RemainingChallenge"];
            statedTotals?: components["schemas"]["StatedTotals"];
            /** @description Earlier plans that this one replaces, each told to those alone who may see it, too. */
            supersedes: components["schemas"]["WorkPlanId"][];
            /** @description The plan that replaced this one, told to those alone who may see it, too. */
            supersededBy?: components["schemas"]["WorkPlanId"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description Total cost of the plan in its currency. If never revised, both are the same. */
            requirement: {
                /** @description Total cost as first published. */
                original?: components["schemas"]["Total"];
                /**
                 * @description Total cost as it stands.
                 * @example 138000000.00
                 */
                revised: components["schemas"]["Total"];
            };
        };
        /** @description One value that differs between a plan and the draft that its workbook made. */
        WorkPlanChange: {
            /**
             * @description Reference of the activity; absent where the change is of the plan as a whole.
             * @example A1
             */
            activity?: string;
            /**
             * @description Calendar year, or first and last year of a period that the plan does not divide.
             * @example 2024-2026
             */
            year?: string;
            /**
             * @description What changed, by its name in the work plan: `cost`, `milestones/areaM2`.
             * @example cost
             */
            field: string;
            /** @description What the plan said; absent where it said nothing. */
            before?: string;
            /** @description What the draft says; absent where it says nothing. */
            after?: string;
        };
        /** @description How far a plan says what the Action Plan and Article 5 ask of it, check by check. */
        WorkPlanCompleteness: {
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            basis: components["schemas"]["CompletenessBasis"];
            plan: components["schemas"]["AssessedPlan"];
            score: components["schemas"]["CompletenessScore"];
            findings: components["schemas"]["Finding"][];
        };
        /** @description The draft that a workbook made, and what changed. */
        WorkPlanFromWorkbook: {
            draft: components["schemas"]["WorkPlan"];
            /** @description All that differs from the plan that the workbook was made of; for a new plan all that it says. */
            changes: components["schemas"]["WorkPlanChange"][];
        };
        /**
         * @description Id of a work plan.
         * @example wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S
         */
        WorkPlanId: string;
        /** @description What a State declares in a costed, multi-year work plan. */
        WorkPlanInput: {
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            currency: components["schemas"]["Currency"];
            period: components["schemas"]["Period"];
            activities: components["schemas"]["Activity"][];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
            /** @description Earlier plans of the State that publishing this one replaces, so that no need is counted twice. When left out: `[]`. */
            supersedes?: components["schemas"]["WorkPlanId"][];
            /** @description The day on which the State adopted the document or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            sections?: components["schemas"]["PlanSections"];
            extensionRequest?: components["schemas"]["ExtensionRequest"];
            remainingChallenge?: components["schemas"]["RemainingChallenge"];
            statedTotals?: components["schemas"]["StatedTotals"];
        };
        /**
         * @description What kind of document the plan is.
         * @example national-work-plan
         * @enum {string}
         */
        WorkPlanKind: "national-work-plan" | "national-strategy" | "article5-extension-request" | "updated-work-plan" | "article4-plan" | "victim-assistance-plan" | "risk-education-plan" | "humanitarian-response-plan";
        /** @description A page of a list. `nextCursor` is absent on the last page. */
        WorkPlanPage: {
            items: components["schemas"]["WorkPlanSummary"][];
            /** @description Send it as `cursor` for the next page; absent on the last. */
            nextCursor?: string;
        };
        /** @description The milestones of a work plan beside what was reached, with the records behind it. */
        WorkPlanProgress: {
            workPlanId: components["schemas"]["WorkPlanId"];
            /** @description Title of the plan. */
            title: string;
            status: components["schemas"]["WorkPlanStatus"];
            /** @description By year, then by activity. */
            lines: components["schemas"]["MilestoneLine"][];
            /** @description By pillar and measure. */
            cumulative: components["schemas"]["CumulativeProgress"][];
            /** @description None where the plan does not state what is left to release. */
            remaining: components["schemas"]["RemainingAfter"][];
            /** @description Years that the ISU entered on behalf of the State, which has not confirmed them yet. */
            unconfirmed: components["schemas"]["Year"][];
            state: components["schemas"]["StateCode"];
            computedAt: components["schemas"]["Instant"];
            asOf?: components["schemas"]["Instant"];
            /**
             * @description The day by which years are over.
             * @example 2025-02-01
             */
            on: components["schemas"]["Day"];
            /** @description What is reported, the first year first. */
            records: components["schemas"]["ProgressRecord"][];
        };
        /** @description A published plan as its workbook revised it, and what changed. */
        WorkPlanRevisedFromWorkbook: {
            plan: components["schemas"]["WorkPlan"];
            /** @description All that the revision changed. */
            changes: components["schemas"]["WorkPlanChange"][];
        };
        /** @description The plan as it now stands, whole, and why it changed. */
        WorkPlanRevision: {
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            currency: components["schemas"]["Currency"];
            period: components["schemas"]["Period"];
            activities: components["schemas"]["Activity"][];
            /** @description Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone. When left out: `public`. */
            visibility?: components["schemas"]["Visibility"];
            source?: components["schemas"]["Source"];
            /** @description Earlier plans of the State that publishing this one replaces, so that no need is counted twice. When left out: `[]`. */
            supersedes?: components["schemas"]["WorkPlanId"][];
            /** @description The day on which the State adopted the document or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            sections?: components["schemas"]["PlanSections"];
            extensionRequest?: components["schemas"]["ExtensionRequest"];
            remainingChallenge?: components["schemas"]["RemainingChallenge"];
            statedTotals?: components["schemas"]["StatedTotals"];
            /** @description Why the plan was revised. */
            reason?: string;
        };
        /**
         * @description Only published and revised plans count; `revised` is a published plan that changed since.
         * @enum {string}
         */
        WorkPlanStatus: "draft" | "published" | "revised" | "superseded" | "withdrawn";
        /** @description A work plan in a list, without its activities and what it says in words. */
        WorkPlanSummary: {
            id: components["schemas"]["WorkPlanId"];
            status: components["schemas"]["WorkPlanStatus"];
            /**
             * @description Grows with every change; the ETag is made of it.
             * @example 1
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            /**
             * @description Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.
             * @constant
             */
            enteredBy?: "isu";
            confirmedAt?: components["schemas"]["Instant"];
            source?: components["schemas"]["Source"];
            createdAt: components["schemas"]["Instant"];
            updatedAt: components["schemas"]["Instant"];
            state: components["schemas"]["StateCode"];
            kind: components["schemas"]["WorkPlanKind"];
            title: string;
            currency: components["schemas"]["Currency"];
            period: components["schemas"]["Period"];
            /** @description The day on which the State adopted the document or last updated it. */
            adoptedOn?: components["schemas"]["Day"];
            /** @description Earlier plans that this one replaces, each told to those alone who may see it, too. */
            supersedes: components["schemas"]["WorkPlanId"][];
            /** @description The plan that replaced this one, told to those alone who may see it, too. */
            supersededBy?: components["schemas"]["WorkPlanId"];
            publishedAt?: components["schemas"]["Instant"];
            /** @description Why it was withdrawn. */
            closedReason?: string;
            /** @description Total cost of the plan in its currency. If never revised, both are the same. */
            requirement: {
                /** @description Total cost as first published. */
                original?: components["schemas"]["Total"];
                /**
                 * @description Total cost as it stands.
                 * @example 138000000.00
                 */
                revised: components["schemas"]["Total"];
            };
        };
        /** @description What a work plan's workbook would change. */
        WorkPlanWorkbookComparison: {
            /** @description The plan or draft that the workbook was made of; absent for a new plan. */
            plan?: components["schemas"]["WorkPlanId"];
            /** @description All that differs from it; for a new plan all that the workbook says. */
            changes: components["schemas"]["WorkPlanChange"][];
        };
        /**
         * @description A calendar year.
         * @example 2025
         */
        Year: number;
        /**
         * @description What was answered. Leave a question out where nothing was reported: that is never a no.
         * @enum {string}
         */
        YesNo: "yes" | "no";
    };
    responses: {
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). The idempotency key is not valid (`idempotency-key-invalid`). */
        RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is not valid (`token-invalid`). An access token is needed (`token-missing`). */
        TokenInvalidOrTokenMissing: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No representation of that type (`not-acceptable`). */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Something went wrong on our side (`internal-error`). */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service is busy; try again shortly (`too-busy`). */
        TooBusy: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role does not allow this (`role-missing`). The record belongs to another State or organisation (`not-your-state`). */
        RoleMissingOrNotYourState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MB (`body-too-large`). */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The content type is not supported (`content-type-unsupported`). */
        ContentTypeUnsupported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The cursor does not belong to this list (`cursor-invalid`). */
        RequestInvalidOrCursorInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The access token is not valid (`token-invalid`). */
        TokenInvalid: {
            headers: {
                "WWW-Authenticate": components["headers"]["WwwAuthenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). */
        RequestInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such work plan (`work-plan-not-found`). The record has no such version (`version-not-found`). */
        WorkPlanNotFoundOrVersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). */
        RequestInvalidOrJsonMalformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description If-Match is needed (`if-match-missing`). */
        IfMatchMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record has changed since you read it (`version-stale`). */
        VersionStale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such work plan (`work-plan-not-found`). */
        WorkPlanNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The record is not a draft (`not-a-draft`). */
        NotADraft: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The work plan does not fit together (`work-plan-invalid`). The record is too large to be saved whole (`record-too-large`). */
        WorkPlanInvalidOrRecordTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The work plan is not published (`not-yet-published`). The work plan no longer changes (`work-plan-closed`). */
        NotYetPublishedOrWorkPlanClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The work plan no longer changes (`work-plan-closed`). */
        WorkPlanClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing is waiting for confirmation (`already-confirmed`). */
        AlreadyConfirmed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such progress record (`progress-record-not-found`). */
        ProgressRecordNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such assistance requirement (`requirement-not-found`). */
        RequirementNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The requirement is closed (`requirement-closed`). */
        RequirementClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). The idempotency key is not valid (`idempotency-key-invalid`). There is no such provider (`provider-unknown`). */
        RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such pledge (`pledge-not-found`). */
        PledgeNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such pledge (`pledge-not-found`). There is no such assistance requirement (`requirement-not-found`). There is no such financing instrument (`financing-instrument-not-found`). */
        PledgeNotFoundOrRequirementNotFoundOrFinancingInstrumentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such commitment (`commitment-not-found`). */
        CommitmentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource mobilisation plan (`resource-mobilisation-plan-not-found`). The record has no such version (`version-not-found`). */
        ResourceMobilisationPlanNotFoundOrVersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No exchange rate is known (`rate-missing`). */
        RateMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource mobilisation plan (`resource-mobilisation-plan-not-found`). */
        ResourceMobilisationPlanNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource mobilisation plan was withdrawn (`resource-mobilisation-plan-withdrawn`). */
        ResourceMobilisationPlanWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such offer or request (`exchange-entry-not-found`). */
        ExchangeEntryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The offer or request was closed (`exchange-entry-closed`). */
        ExchangeEntryClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). The body is not JSON (`json-malformed`). There is no such provider (`provider-unknown`). */
        RequestInvalidOrJsonMalformedOrProviderUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such financing instrument (`financing-instrument-not-found`). */
        FinancingInstrumentNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such allocation of a fund (`fund-allocation-not-found`). */
        FundAllocationNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The allocation was cancelled (`fund-allocation-cancelled`). */
        FundAllocationCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such State (`state-not-found`). */
        StateNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Your role does not allow this (`role-missing`). */
        RoleMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). */
        IndividualisedApproachCaseNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case of the Individualised Approach is not at that step (`individualised-approach-step-refused`). */
        IndividualisedApproachStepRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The case of the Individualised Approach does not fit together (`individualised-approach-invalid`). */
        IndividualisedApproachInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another request (`idempotency-key-reused`). The cut-off is not past yet (`cutoff-too-late`). */
        IdempotencyKeyReusedOrCutoffTooLate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). There is no such dossier (`dossier-not-found`). */
        IndividualisedApproachCaseNotFoundOrDossierNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). There is no such follow-up (`follow-up-not-found`). */
        IndividualisedApproachCaseNotFoundOrFollowUpNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such cooperation report (`cooperation-report-not-found`). */
        CooperationReportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The cooperation report does not fit together (`cooperation-report-invalid`). */
        CooperationReportInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another request (`idempotency-key-reused`). The National Mine Action Platform does not fit together (`national-mine-action-platform-invalid`). The record is too large to be saved whole (`record-too-large`). */
        IdempotencyKeyReusedOrNationalMineActionPlatformInvalidOrRecordTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such National Mine Action Platform (`national-mine-action-platform-not-found`). */
        NationalMineActionPlatformNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The National Mine Action Platform was withdrawn (`national-mine-action-platform-withdrawn`). */
        NationalMineActionPlatformWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The idempotency key was used with another request (`idempotency-key-reused`). The donor coordination group does not fit together (`donor-coordination-group-invalid`). The record is too large to be saved whole (`record-too-large`). */
        IdempotencyKeyReusedOrDonorCoordinationGroupInvalidOrRecordTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such donor coordination group (`donor-coordination-group-not-found`). */
        DonorCoordinationGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The donor coordination group was withdrawn (`donor-coordination-group-withdrawn`). */
        DonorCoordinationGroupWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such allocation proposal (`proposal-not-found`). */
        ProposalNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is not valid (`request-invalid`). There is no such provider (`provider-unknown`). */
        RequestInvalidOrProviderUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such snapshot (`snapshot-not-found`). */
        SnapshotNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The document is larger than an answer can be (`document-too-large`). */
        DocumentTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such import (`evidence-import-not-found`). */
        EvidenceImportNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such subscription (`subscription-not-found`). */
        SubscriptionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The subscription was cancelled (`subscription-cancelled`). */
        SubscriptionCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
        IfMatch: string;
        /** @description The `ETag` of the record, to replace one that there is; 428 without it, 412 with a stale one. */
        IfMatchToReplace: string;
        /** @description The `ETag` of the last answer: 304 while nothing newer has come. */
        IfNoneMatch: string;
        /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
        IdempotencyKey: string;
        /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
        Prefer: string;
    };
    requestBodies: never;
    headers: {
        /** @description Strong entity tag of the version; send it in `If-Match` to change the record. */
        ETag: string;
        /** @description Set when the answer is that of an earlier request with the same key: nothing was recorded again. */
        IdempotencyReplayed: "true";
        /** @description Where the job of the document is. */
        JobLocation: string;
        /** @description For `text/csv`: the `cursor` of the next page; absent on the last. */
        NextCursor: string;
        /** @description Seconds to wait before trying again. */
        RetryAfter: string;
        /** @description How to authenticate (RFC 6750). */
        WwwAuthenticate: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listWorkPlans: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description Only published and revised plans count; `revised` is a published plan that changed since. */
                status?: components["schemas"]["WorkPlanStatus"];
                /** @description What kind of document the plan is. */
                kind?: components["schemas"]["WorkPlanKind"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    draftWorkPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPlanInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The work plan does not fit together (`work-plan-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getWorkPlan: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["WorkPlanNotFoundOrVersionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    redraftWorkPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPlanInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotADraft"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["WorkPlanInvalidOrRecordTooLarge"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getWorkPlanCompleteness: {
        parameters: {
            query?: {
                /** @description The day on which completeness is measured; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanCompleteness"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["WorkPlanNotFoundOrVersionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    publishWorkPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotADraft"];
            412: components["responses"]["VersionStale"];
            /** @description The superseded plans do not fit (`supersedes-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseWorkPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkPlanRevision"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotYetPublishedOrWorkPlanClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The work plan does not fit together (`work-plan-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawWorkPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["WorkPlanClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmWorkPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlan"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getWorkPlanProgress: {
        parameters: {
            query?: {
                /** @description The day by which years are over; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanProgress"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["WorkPlanNotFoundOrVersionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a work plan. */
                id: components["schemas"]["WorkPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressRecord"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The work plan is not published (`not-yet-published`). The work plan no longer changes (`work-plan-closed`). The plan's progress of that year is recorded (`progress-record-exists`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The progress does not fit its plan or itself (`progress-record-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getProgressRecord: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a progress record. */
                id: components["schemas"]["ProgressRecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressRecord"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such progress record (`progress-record-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    correctProgressRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a progress record. */
                id: components["schemas"]["ProgressRecordId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressCorrection"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressRecord"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ProgressRecordNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The progress does not fit its plan or itself (`progress-record-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmProgressRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a progress record. */
                id: components["schemas"]["ProgressRecordId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressRecord"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ProgressRecordNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listAssistanceRequirements: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say. */
                pillar?: components["schemas"]["Pillar"];
                /** @description A calendar year. */
                year?: string;
                /** @description `open` leaves out what is closed, withdrawn or covered. */
                status?: "open" | "closed" | "withdrawn";
                /** @description What is asked for or offered: money, or assistance in kind. */
                kind?: components["schemas"]["AssistanceKind"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceRequirementPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    publishAssistanceRequirement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequirementInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The requirement does not fit together (`requirement-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getAssistanceRequirement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an assistance requirement. */
                id: components["schemas"]["RequirementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["RequirementNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawAssistanceRequirement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an assistance requirement. */
                id: components["schemas"]["RequirementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssistanceRequirement"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["RequirementNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RequirementClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getConsolidatedAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an assistance requirement. */
                id: components["schemas"]["RequirementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsolidatedAnswer"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["RequirementNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    respondToRequirement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of an assistance requirement. */
                id: components["schemas"]["RequirementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponseInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Response"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such assistance requirement (`requirement-not-found`). There is no such pledge (`pledge-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["RequirementClosed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The response does not fit its need (`response-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listUnansweredRequirements: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say. */
                pillar?: components["schemas"]["Pillar"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnansweredRequirements"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listPledges: {
        parameters: {
            query?: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                donor?: components["schemas"]["ProviderCode"];
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description All statuses when left out. */
                status?: "announced" | "cancelled";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordPledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such assistance requirement (`requirement-not-found`). There is no such financing instrument (`financing-instrument-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The pledge does not fit together (`pledge-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getPledge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a pledge. */
                id: components["schemas"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["PledgeNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    revisePledge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a pledge. */
                id: components["schemas"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["PledgeNotFoundOrRequirementNotFoundOrFinancingInstrumentNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). The pledge does not hold that much (`pledge-exceeded`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The pledge does not fit together (`pledge-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    cancelPledge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a pledge. */
                id: components["schemas"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["PledgeNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmPledge: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a pledge. */
                id: components["schemas"]["PledgeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pledge"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["PledgeNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                donor?: components["schemas"]["ProviderCode"];
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description Id of a pledge. */
                pledgeId?: components["schemas"]["PledgeId"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitmentInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["PledgeNotFoundOrRequirementNotFoundOrFinancingInstrumentNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). The pledge does not hold that much (`pledge-exceeded`). The requirement is closed (`requirement-closed`). More than the requirement still asks for (`requirement-exceeded`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The commitment does not fit together (`commitment-invalid`). The pledge was valid until an earlier day (`pledge-expired`). The pledge is earmarked for something else (`pledge-target-mismatch`). The pledge has nothing available then (`pledge-year-not-available`). The requirement does not ask for that year (`requirement-year-not-asked`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCommitment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a commitment. */
                id: components["schemas"]["CommitmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["CommitmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a commitment. */
                id: components["schemas"]["CommitmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisbursementInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CommitmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The commitment was cancelled (`commitment-cancelled`). The payment exceeds the commitment (`commitment-exceeded`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The payment does not fit its commitment (`disbursement-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    cancelCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a commitment. */
                id: components["schemas"]["CommitmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CommitmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The commitment was cancelled (`commitment-cancelled`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmCommitment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a commitment. */
                id: components["schemas"]["CommitmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Commitment"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CommitmentNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listResourceMobilisationPlans: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description All statuses when left out. */
                status?: "recorded" | "withdrawn";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlanPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordResourceMobilisationPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMobilisationPlanInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The resource mobilisation plan does not fit together (`resource-mobilisation-plan-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getResourceMobilisationPlan: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a resource mobilisation plan. */
                id: components["schemas"]["ResourceMobilisationPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlan"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["ResourceMobilisationPlanNotFoundOrVersionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseResourceMobilisationPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a resource mobilisation plan. */
                id: components["schemas"]["ResourceMobilisationPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceMobilisationPlanInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ResourceMobilisationPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ResourceMobilisationPlanWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The resource mobilisation plan does not fit together (`resource-mobilisation-plan-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getResourceMobilisationProgress: {
        parameters: {
            query?: {
                /** @description The day by which actions are due; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a resource mobilisation plan. */
                id: components["schemas"]["ResourceMobilisationPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationProgress"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["ResourceMobilisationPlanNotFoundOrVersionNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawResourceMobilisationPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a resource mobilisation plan. */
                id: components["schemas"]["ResourceMobilisationPlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlan"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ResourceMobilisationPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ResourceMobilisationPlanWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmResourceMobilisationPlan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a resource mobilisation plan. */
                id: components["schemas"]["ResourceMobilisationPlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceMobilisationPlan"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ResourceMobilisationPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listExchangeEntries: {
        parameters: {
            query?: {
                /** @description Whether it is offered or asked for. */
                side?: components["schemas"]["ExchangeSide"];
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                owner?: components["schemas"]["ProviderCode"];
                /** @description What is exchanged, as Action 45 names it: experience (the first six; indicator 45.1) or expertise (the last three, technology among them; indicator 45.2). */
                topic?: components["schemas"]["ExchangeTopic"];
                /** @description Those for this pillar, those for any among them. */
                pillar?: components["schemas"]["Pillar"];
                /** @description Both when left out. */
                status?: "open" | "closed";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntryPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordExchangeEntry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeEntryInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntry"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The offer or request does not fit together (`exchange-entry-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getExchangeEntry: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of an offer or request of experience or expertise. */
                id: components["schemas"]["ExchangeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntry"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such offer or request (`exchange-entry-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseExchangeEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an offer or request of experience or expertise. */
                id: components["schemas"]["ExchangeEntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeEntryInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntry"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ExchangeEntryNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ExchangeEntryClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The offer or request does not fit together (`exchange-entry-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    closeExchangeEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an offer or request of experience or expertise. */
                id: components["schemas"]["ExchangeEntryId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntry"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ExchangeEntryNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["ExchangeEntryClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmExchangeEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an offer or request of experience or expertise. */
                id: components["schemas"]["ExchangeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeEntry"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ExchangeEntryNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listExchangeMatches: {
        parameters: {
            query?: {
                /** @description Whether to tell what does not fit too, and why. */
                excluded?: "true" | "false";
                /** @description How many items at most. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Id of an offer or request of experience or expertise. */
                id: components["schemas"]["ExchangeEntryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeMatches"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["ExchangeEntryNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listExchangeArrangements: {
        parameters: {
            query?: {
                /** @description Those in which it shares, receives or pays. */
                party?: components["schemas"]["ProviderCode"];
                /** @description What is exchanged, as Action 45 names it: experience (the first six; indicator 45.1) or expertise (the last three, technology among them; indicator 45.2). */
                topic?: components["schemas"]["ExchangeTopic"];
                /** @description How far it is. What is under way or completed is evidence for indicators 45.1 and 45.2. */
                status?: components["schemas"]["ArrangementStatus"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeArrangementPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordExchangeArrangement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeArrangementInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeArrangement"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ExchangeEntryNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The arrangement does not fit together (`exchange-arrangement-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getExchangeArrangement: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of an arrangement to exchange experience or expertise. */
                id: components["schemas"]["ExchangeArrangementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeArrangement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such arrangement (`exchange-arrangement-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseExchangeArrangement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an arrangement to exchange experience or expertise. */
                id: components["schemas"]["ExchangeArrangementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeArrangementInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeArrangement"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such arrangement (`exchange-arrangement-not-found`). There is no such offer or request (`exchange-entry-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The arrangement does not fit together (`exchange-arrangement-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmExchangeArrangement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an arrangement to exchange experience or expertise. */
                id: components["schemas"]["ExchangeArrangementId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeArrangement"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such arrangement (`exchange-arrangement-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listFinancingInstruments: {
        parameters: {
            query?: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                owner?: components["schemas"]["ProviderCode"];
                /** @description Those that serve this State, those open to any among them. */
                state?: components["schemas"]["StateCode"];
                /** @description How money is raised or pooled: later-paid pledges made available sooner, a bond repaid for results, debt exchanged for mine action, a partnership with a private party, a trust fund that pools contributions, or another innovative way. */
                kind?: components["schemas"]["InstrumentKind"];
                /** @description How far it is: its feasibility is looked into, it is decided and being set up, it operates, it has ended, or it was given up before it began. */
                status?: components["schemas"]["InstrumentStatus"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingInstrumentPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordFinancingInstrument: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancingInstrumentInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingInstrument"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The financing instrument does not fit together (`financing-instrument-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getFinancingInstrument: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a financing instrument. */
                id: components["schemas"]["FinancingInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingInstrument"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such financing instrument (`financing-instrument-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseFinancingInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a financing instrument. */
                id: components["schemas"]["FinancingInstrumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinancingInstrumentInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingInstrument"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["FinancingInstrumentNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The financing instrument does not fit together (`financing-instrument-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmFinancingInstrument: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a financing instrument. */
                id: components["schemas"]["FinancingInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FinancingInstrument"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["FinancingInstrumentNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getFundStatement: {
        parameters: {
            query?: {
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a financing instrument. */
                id: components["schemas"]["FinancingInstrumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundStatement"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["FinancingInstrumentNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listFundAllocations: {
        parameters: {
            query?: {
                /** @description Id of a financing instrument. */
                fundId?: components["schemas"]["FinancingInstrumentId"];
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description Both when left out. */
                status?: "recorded" | "cancelled";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocationPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordFundAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundAllocationInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such financing instrument (`financing-instrument-not-found`). There is no such assistance requirement (`requirement-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The fund does not hold that much (`fund-exceeded`). The requirement is closed (`requirement-closed`). More than the requirement still asks for (`requirement-exceeded`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The allocation does not fit its fund (`fund-allocation-invalid`). The requirement does not ask for that year (`requirement-year-not-asked`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getFundAllocation: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of an allocation of a pooled fund. */
                id: components["schemas"]["FundAllocationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such allocation of a fund (`fund-allocation-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordFundDisbursement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of an allocation of a pooled fund. */
                id: components["schemas"]["FundAllocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundDisbursementInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["FundAllocationNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The allocation was cancelled (`fund-allocation-cancelled`). The allocation is not that much (`fund-allocation-exceeded`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The payment does not fit its commitment (`disbursement-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    cancelFundDisbursement: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an allocation of a pooled fund. */
                id: components["schemas"]["FundAllocationId"];
                /** @description Id of a payment. */
                disbursementId: components["schemas"]["DisbursementId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such allocation of a fund (`fund-allocation-not-found`). The allocation has no such payment (`fund-disbursement-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FundAllocationCancelled"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    cancelFundAllocation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an allocation of a pooled fund. */
                id: components["schemas"]["FundAllocationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundAllocation"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["FundAllocationNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["FundAllocationCancelled"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listIndividualisedApproachCases: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description How far a case is: asked for, accepted by the Committee, scheduled, the meeting held, followed up, closed; or declined by the Committee, or withdrawn by its State. */
                status?: components["schemas"]["IndividualisedApproachStatus"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCasePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    requestIndividualisedApproach: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndividualisedApproachRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["StateNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getIndividualisedApproachCase: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IndividualisedApproachChange"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    acceptIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    declineIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineReason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    scheduleIndividualisedApproachMeeting: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduledMeetingInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    inviteParticipants: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitedParticipants"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    answerInvitation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationAnswer"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    askPreparatoryQuestions: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreparatoryQuestions"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    prepareDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierPreparation"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDossier: {
        parameters: {
            query?: {
                /** @description Which dossier of the case. */
                number?: number;
            };
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierWithContent"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFoundOrDossierNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    freezeDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). There is no such State (`state-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrCutoffTooLate"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    approveDossier: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordMeetingHeld: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingHeld"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getMeetingNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingNotes"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). There are no notes of the meeting (`meeting-notes-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordMeetingNotes: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingNotesInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingNotes"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IndividualisedApproachInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listAnonymisedNotes: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnonymisedNotesPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listExpressionsOfInterest: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionOfInterestPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    expressInterest: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExpressionOfInterestInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionOfInterest"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The case of the Individualised Approach does not fit together (`individualised-approach-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawExpressionOfInterest: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
                /** @description Id of an expression of interest. */
                expression: components["schemas"]["ExpressionOfInterestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExpressionOfInterest"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            /** @description There is no such case of the Individualised Approach (`individualised-approach-case-not-found`). There is no such expression of interest (`expression-of-interest-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getIndividualisedApproachFollowUp: {
        parameters: {
            query?: {
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachFollowUp"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFoundOrFollowUpNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordIndividualisedApproachFollowUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFollowUp"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrCutoffTooLate"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getRecordedFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
                /** @description Which follow-up of the case. */
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedFollowUpWithContent"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFoundOrFollowUpNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    closeIndividualisedApproachCase: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseOutcome"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndividualisedApproachCase"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["IndividualisedApproachStepRefused"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listCooperationReports: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description A calendar year. */
                year?: string;
                /** @description Submitted and corrected reports count; `corrected` is a submitted one that changed since. */
                status?: components["schemas"]["CooperationReportStatus"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReportPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    draftCooperationReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CooperationReportInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            /** @description The State has a report for that year (`cooperation-report-exists`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The cooperation report does not fit together (`cooperation-report-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCooperationReport: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a cooperation report: one for each State and year. */
                id: components["schemas"]["CooperationReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such cooperation report (`cooperation-report-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    redraftCooperationReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a cooperation report: one for each State and year. */
                id: components["schemas"]["CooperationReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CooperationReportInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CooperationReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotADraft"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["CooperationReportInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    submitCooperationReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a cooperation report: one for each State and year. */
                id: components["schemas"]["CooperationReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CooperationReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The record is not a draft (`not-a-draft`). Reports of that year are not taken now (`reporting-window-closed`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            422: components["responses"]["CooperationReportInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    correctCooperationReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a cooperation report: one for each State and year. */
                id: components["schemas"]["CooperationReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CooperationReportCorrection"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CooperationReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The report is not submitted (`not-yet-submitted`). Reports of that year are not taken now (`reporting-window-closed`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["CooperationReportInvalid"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmCooperationReport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a cooperation report: one for each State and year. */
                id: components["schemas"]["CooperationReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CooperationReport"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["CooperationReportNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordReportingWindow: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the record, to replace one that there is; 428 without it, 412 with a stale one. */
                "If-Match"?: components["parameters"]["IfMatchToReplace"];
            };
            path: {
                /** @description A calendar year. */
                year: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportingWindowInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingWindow"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listReportingWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportingWindowList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listNationalMineActionPlatforms: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description Platforms that stand on this day: recorded, established by then, and not dissolved. */
                standingOn?: components["schemas"]["Day"];
                /** @description All statuses when left out. */
                status?: "recorded" | "withdrawn";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatformPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordNationalMineActionPlatform: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalMineActionPlatformInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrNationalMineActionPlatformInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getNationalMineActionPlatform: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a National Mine Action Platform. */
                id: components["schemas"]["NationalMineActionPlatformId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such National Mine Action Platform (`national-mine-action-platform-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseNationalMineActionPlatform: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a National Mine Action Platform. */
                id: components["schemas"]["NationalMineActionPlatformId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NationalMineActionPlatformInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["NationalMineActionPlatformNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NationalMineActionPlatformWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The National Mine Action Platform does not fit together (`national-mine-action-platform-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordPlatformMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a National Mine Action Platform. */
                id: components["schemas"]["NationalMineActionPlatformId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlatformMeetingInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["NationalMineActionPlatformNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NationalMineActionPlatformWithdrawn"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrNationalMineActionPlatformInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawNationalMineActionPlatform: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a National Mine Action Platform. */
                id: components["schemas"]["NationalMineActionPlatformId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["NationalMineActionPlatformNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NationalMineActionPlatformWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmNationalMineActionPlatform: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a National Mine Action Platform. */
                id: components["schemas"]["NationalMineActionPlatformId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalMineActionPlatform"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["NationalMineActionPlatformNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listDonorCoordinationGroups: {
        parameters: {
            query?: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                convener?: components["schemas"]["ProviderCode"];
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                member?: components["schemas"]["ProviderCode"];
                /** @description Groups that are about this State, or about any. */
                state?: components["schemas"]["StateCode"];
                /** @description Groups that are about this pillar, or about all. */
                pillar?: components["schemas"]["Pillar"];
                /** @description All statuses when left out. */
                status?: "recorded" | "withdrawn";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroupPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordDonorCoordinationGroup: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DonorCoordinationGroupInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrDonorCoordinationGroupInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDonorCoordinationGroup: {
        parameters: {
            query?: {
                /** @description The version to read; the current one when left out. */
                version?: number;
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Id of a donor coordination group. */
                id: components["schemas"]["DonorCoordinationGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such donor coordination group (`donor-coordination-group-not-found`). The record has no such version (`version-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseDonorCoordinationGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a donor coordination group. */
                id: components["schemas"]["DonorCoordinationGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DonorCoordinationGroupInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["DonorCoordinationGroupNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["DonorCoordinationGroupWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The donor coordination group does not fit together (`donor-coordination-group-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordCoordinationMeeting: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of a donor coordination group. */
                id: components["schemas"]["DonorCoordinationGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoordinationMeetingInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["DonorCoordinationGroupNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["DonorCoordinationGroupWithdrawn"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["IdempotencyKeyReusedOrDonorCoordinationGroupInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    withdrawDonorCoordinationGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a donor coordination group. */
                id: components["schemas"]["DonorCoordinationGroupId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["DonorCoordinationGroupNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["DonorCoordinationGroupWithdrawn"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmDonorCoordinationGroup: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a donor coordination group. */
                id: components["schemas"]["DonorCoordinationGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorCoordinationGroup"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["DonorCoordinationGroupNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["AlreadyConfirmed"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    rankMatches: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchRequest"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Matches"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such pledge (`pledge-not-found`). There is no such assistance requirement (`requirement-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            /** @description The pledge was cancelled (`pledge-cancelled`). The requirement is closed (`requirement-closed`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    previewPledge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PledgeInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgePreview"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["RequirementNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The pledge does not fit together (`pledge-invalid`). No exchange rate is known (`rate-missing`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    proposeAllocation: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AllocationRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationProposal"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The pledge does not fit together (`pledge-invalid`). The requirement does not fit together (`requirement-invalid`). No exchange rate is known (`rate-missing`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getAllocationProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an allocation proposal. */
                id: components["schemas"]["AllocationProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationProposal"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["ProposalNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    compareAllocationProposals: {
        parameters: {
            query: {
                /** @description The second proposal. */
                with: components["schemas"]["AllocationProposalId"];
            };
            header?: never;
            path: {
                /** @description Id of an allocation proposal. */
                id: components["schemas"]["AllocationProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationComparison"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["ProposalNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The proposals are not in one currency (`proposals-not-comparable`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    adoptAllocationProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of an allocation proposal. */
                id: components["schemas"]["AllocationProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdoptionInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Adoption"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["ProposalNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The lines are none of the proposal's (`proposal-lines-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getGapReport: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GapReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCoverageReport: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description Whose lines the tables by donor give, separated by commas. All other figures stay those of all donors: the gap that one donor leaves is no gap. */
                donor?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description Tables to give beside the one by State, separated by commas: pillar, year, state-year, donor, donor-state, donor-pillar, donor-year. */
                by?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getMatchReport: {
        parameters: {
            query?: {
                /** @description The calendar year; the current one when left out. */
                year?: string;
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MatchReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getMeetingAgenda: {
        parameters: {
            query?: {
                /** @description The day of the last meeting; a year ago when left out. */
                since?: components["schemas"]["Day"];
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingAgenda"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDonorReport: {
        parameters: {
            query?: {
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                provider: components["schemas"]["ProviderCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getStateProfile: {
        parameters: {
            query?: {
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                iso3: components["schemas"]["StateCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateProfile"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["StateNotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listRecordsBehind: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description Only what this provider pledged, committed and paid. */
                donor?: components["schemas"]["ProviderCode"];
                /** @description One figure, or several separated by commas; all of the gap report when left out. */
                measure?: string;
                /** @description Where an amount stands in a report: in a `cell` of one State, pillar and year; `unallocated`, of no State or no pillar in particular; or `shared` by several, undivided. */
                standing?: components["schemas"]["Standing"];
                /** @description Only lines with exactly these States (`state`), pillars (`pillar`) or undivided years (`years`), separated by commas; without the filter, only lines of none in particular. Otherwise a line is taken that has one of them among others. */
                exactly?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordsBehind"];
                    "text/csv": string;
                };
            };
            /** @description The request is not valid (`request-invalid`). There is no such provider (`provider-unknown`). The cursor does not belong to this list (`cursor-invalid`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getIndicators: {
        parameters: {
            query: {
                /** @description A calendar year. */
                period: string;
                /** @description A day, YYYY-MM-DD. */
                cutoff?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCompletenessReport: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description Kinds of plans, separated by commas; all of a State's own when left out. */
                kind?: string;
                /** @description The day on which completeness is measured; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletenessReport"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listSnapshots: {
        parameters: {
            query?: {
                /** @description Snapshots of this report only. */
                report?: string;
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    takeSnapshot: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotRequest"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The cut-off is not past yet (`cutoff-too-late`). No exchange rate is known (`rate-missing`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getSnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a snapshot. */
                id: components["schemas"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotWithContent"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["SnapshotNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    verifySnapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a snapshot. */
                id: components["schemas"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotVerification"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["SnapshotNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    compareSnapshots: {
        parameters: {
            query: {
                /** @description The other snapshot; which is the earlier is seen. */
                with: components["schemas"]["SnapshotId"];
            };
            header?: never;
            path: {
                /** @description Id of a snapshot. */
                id: components["schemas"]["SnapshotId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SnapshotComparison"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["SnapshotNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The snapshots are not of the same report (`snapshots-not-comparable`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    verifyPositions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getWorkPlanWorkbook: {
        parameters: {
            query: {
                /** @description The State whose plan it is. */
                state: components["schemas"]["StateCode"];
                /** @description A plan or draft of that State to go on with; an empty workbook when left out. */
                id?: components["schemas"]["WorkPlanId"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    draftWorkPlanFromWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanFromWorkbook"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["WorkPlanClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["WorkPlanInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    compareWorkPlanWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanWorkbookComparison"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["WorkPlanClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The work plan does not fit together (`work-plan-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseWorkPlanFromWorkbook: {
        parameters: {
            query?: {
                /** @description Why the plan was revised. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkPlanRevisedFromWorkbook"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            404: components["responses"]["WorkPlanNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["NotYetPublishedOrWorkPlanClosed"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            422: components["responses"]["WorkPlanInvalidOrRecordTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getPledgeWorkbook: {
        parameters: {
            query: {
                /** @description The State or organisation whose pledges they are. */
                donor: components["schemas"]["ProviderCode"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordPledgesFromWorkbook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgesFromWorkbook"];
                };
            };
            /** @description The request is not valid (`request-invalid`). The idempotency key is not valid (`idempotency-key-invalid`). There is no such provider (`provider-unknown`). */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The pledge does not fit together (`pledge-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    comparePledgeWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PledgeWorkbookComparison"];
                };
            };
            400: components["responses"]["RequestInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissingOrNotYourState"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The pledge does not fit together (`pledge-invalid`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCoverageDocument: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getGapDocument: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDonorDocument: {
        parameters: {
            query?: {
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`. */
                provider: components["schemas"]["ProviderCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getIndicatorsDocument: {
        parameters: {
            query: {
                /** @description A calendar year. */
                period: string;
                /** @description A day, YYYY-MM-DD. */
                cutoff?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getMatchDocument: {
        parameters: {
            query?: {
                /** @description The calendar year; the current one when left out. */
                year?: string;
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getCompletenessDocument: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description Kinds of plans, separated by commas; all of a State's own when left out. */
                kind?: string;
                /** @description The day on which completeness is measured; today, or the day of `asOf`, when left out. */
                on?: components["schemas"]["Day"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getStateProfileDocument: {
        parameters: {
            query?: {
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                iso3: components["schemas"]["StateCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["StateNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDossierDocument: {
        parameters: {
            query?: {
                /** @description Which dossier of the case. */
                number?: number;
                /** @description The format; `docx` when left out. */
                format?: components["schemas"]["DocumentFormat"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Id of a case of the Individualised Approach. */
                id: components["schemas"]["IndividualisedApproachCaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/html": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["IndividualisedApproachCaseNotFoundOrDossierNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getChart: {
        parameters: {
            query?: {
                /** @description One value, or several separated by commas. */
                state?: string;
                /** @description One value, or several separated by commas. */
                pillar?: string;
                /** @description A calendar year. */
                from?: string;
                /** @description A calendar year. */
                to?: string;
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
                /** @description A UTC instant. */
                asOf?: components["schemas"]["Instant"];
                /** @description The language; `en` when left out. */
                language?: components["schemas"]["DocumentLanguage"];
                /** @description The format; `svg` when left out. */
                format?: "svg" | "png";
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Which chart. */
                chart: "coverage" | "years" | "flows" | "heat" | "progress";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                    "image/png": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is nothing to draw (`nothing-to-draw`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            422: components["responses"]["RateMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getPublicDump: {
        parameters: {
            query?: {
                /** @description The cut-off: what was recorded until this instant, and nothing later. At the latest thirty seconds ago, which is also what is taken when it is left out. */
                asOf?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            /** @description The cut-off is not past yet (`cutoff-too-late`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getDocumentJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a job; nobody can guess it. */
                id: components["schemas"]["DocumentJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is no such document job (`document-job-not-found`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    exportIatiActivities: {
        parameters: {
            query?: {
                /** @description Who publishes; `isu` when left out. A provider publishes what it gives; an affected State its plans and needs, and what it gets as incoming money. */
                publisher?: components["schemas"]["IatiPublisher"];
                /** @description Only plans and needs of this State, and money that names it. */
                state?: components["schemas"]["StateCode"];
                /** @description Only money of this provider. */
                donor?: components["schemas"]["ProviderCode"];
                /** @description Only activities from this identifier on: the beginning of a part. */
                from?: components["schemas"]["IatiIdentifier"];
                /** @description Only activities before this identifier: the end of a part. */
                until?: components["schemas"]["IatiIdentifier"];
            };
            header?: {
                /** @description `respond-async` (RFC 7240): the document is made beside the request, which is answered with its job. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IatiParts"];
                    "application/xml": string;
                };
            };
            /** @description It is made beside the request, or is too large for an answer: its job tells where to fetch it. */
            202: {
                headers: {
                    Location: components["headers"]["JobLocation"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentJob"];
                };
            };
            400: components["responses"]["RequestInvalidOrProviderUnknown"];
            401: components["responses"]["TokenInvalid"];
            /** @description There is nothing to publish (`nothing-to-publish`). */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listEvidenceImports: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceImportPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    importEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceFile"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceImport"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The file can't be read (`evidence-unreadable`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getEvidenceImport: {
        parameters: {
            query?: {
                /** @description Only evidence with this outcome. */
                outcome?: components["schemas"]["EvidenceOutcome"];
                /** @description Only what waits for a decision, or what was decided. */
                status?: "open" | "decided";
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of an import. */
                id: components["schemas"]["EvidenceImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reconciliation"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["EvidenceImportNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    decideEvidence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of an import. */
                id: components["schemas"]["EvidenceImportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceDecisions"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceImport"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["EvidenceImportNotFound"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The decisions do not fit the import (`evidence-decision-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getEventFeed: {
        parameters: {
            query?: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                state?: components["schemas"]["StateCode"];
                /** @description A pillar of the Convention's implementation; `unspecified` for money whose source does not say. */
                pillar?: components["schemas"]["Pillar"];
                /** @description Who pledges, commits or answers, or whose money a pooled fund allocates. */
                donor?: components["schemas"]["ProviderCode"];
                /** @description What a subscriber is told of: what happened to a work plan, what was reached under it, a need, a pledge, a commitment, an allocation of a pooled fund (recorded, paid, a payment or all of it cancelled) or an answer; and reminders of needs to be answered, of answers to be followed up after twelve months, of money that was pledged for a year, and of follow-ups of a meeting of the Individualised Approach, which only those are told who may read the case. */
                event?: components["schemas"]["ToldEvent"];
                /** @description Only what happened before this instant: how pages go on. */
                before?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description The `ETag` of the last answer: 304 while nothing newer has come. */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                };
            };
            /** @description Nothing newer has come. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["DocumentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listSubscriptions: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    openSubscription: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The subscription does not fit together (`subscription-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    reviseSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubscriptionInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SubscriptionCancelled"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The subscription does not fit together (`subscription-invalid`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    cancelSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SubscriptionCancelled"];
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    confirmSubscription: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description The code of the e-mail that asked for it.
                     * @example mU3vQe0Tq1pYb7Hc
                     */
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SubscriptionCancelled"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The code does not confirm the address (`confirmation-code-wrong`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    unsubscribe: {
        parameters: {
            query: {
                /** @description What nobody can guess: it stands in the link alone. */
                token: string;
            };
            header?: never;
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unsubscribed"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    rotateSubscriptionSecret: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag of the version that the change is made to. 428 when it is missing, 412 when the record has changed since. */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            /** @description The subscription was cancelled (`subscription-cancelled`). The subscription has no secret (`subscription-without-secret`). */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["VersionStale"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listSubscriptionMessages: {
        parameters: {
            query?: {
                /** @description A message is `waiting` to be sent, or sent again; `delivered` in the last thirty days; `parked` after it failed too often, to be replayed within ninety days. */
                status?: components["schemas"]["MessageStatus"];
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubscriptionMessagePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    replaySubscriptionMessages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a subscription. */
                id: components["schemas"]["SubscriptionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replayed"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            404: components["responses"]["SubscriptionNotFound"];
            406: components["responses"]["NotAcceptable"];
            409: components["responses"]["SubscriptionCancelled"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listStates: {
        parameters: {
            query?: {
                /** @description Affected States Parties, States that provide assistance, or all States Parties. */
                role?: "affected" | "provider" | "party";
                /** @description A day, YYYY-MM-DD. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getState: {
        parameters: {
            query?: {
                /** @description A day, YYYY-MM-DD. */
                on?: components["schemas"]["Day"];
            };
            header?: never;
            path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                iso3: components["schemas"]["StateCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            404: components["responses"]["StateNotFound"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordState: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the record, to replace one that there is; 428 without it, 412 with a stale one. */
                "If-Match"?: components["parameters"]["IfMatchToReplace"];
            };
            path: {
                /** @description ISO 3166-1 alpha-3 code of a State. */
                iso3: components["schemas"]["StateCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StateInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["State"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description How many items at most. */
                limit?: number;
                /** @description Where the next page begins: `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Next-Cursor": components["headers"]["NextCursor"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalidOrCursorInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of the record, to replace one that there is; 428 without it, 412 with a stale one. */
                "If-Match"?: components["parameters"]["IfMatchToReplace"];
            };
            path: {
                /** @description Code of an organisation of the reference list. */
                code: components["schemas"]["OrganisationCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationInput"];
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformed"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            412: components["responses"]["VersionStale"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            428: components["responses"]["IfMatchMissing"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    listExchangeRates: {
        parameters: {
            query?: {
                /** @description ISO 4217 code of a currency. */
                currency?: components["schemas"]["Currency"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRatesList"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    recordExchangeRates: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of the caller's choice. The same key with the same body answers the same and records nothing twice; with another body it is refused. */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeRatesInput"];
            };
        };
        responses: {
            /** @description Created. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Idempotency-Replayed": components["headers"]["IdempotencyReplayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExchangeRates"];
                };
            };
            400: components["responses"]["RequestInvalidOrJsonMalformedOrIdempotencyKeyInvalid"];
            401: components["responses"]["TokenInvalidOrTokenMissing"];
            403: components["responses"]["RoleMissing"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["ContentTypeUnsupported"];
            /** @description The idempotency key was used with another request (`idempotency-key-reused`). The record is too large to be saved whole (`record-too-large`). */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
    getOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenApiDocument"];
                };
            };
            400: components["responses"]["RequestInvalid"];
            401: components["responses"]["TokenInvalid"];
            406: components["responses"]["NotAcceptable"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["TooBusy"];
        };
    };
}
