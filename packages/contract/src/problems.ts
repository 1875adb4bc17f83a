import type { RefusalName } from "@angkor/domain/shared";

interface ProblemDefinition {
  readonly status: number;
  readonly title: string;
}

/**
 * The problem catalogue (RFC 9457). Codes are stable for ever: a client may branch on them. The status is a property
 * of a problem, never its identity.
 */
export const problemCatalogue = {
  "request-invalid": { status: 400, title: "The request is not valid" },
  "json-malformed": { status: 400, title: "The body is not JSON" },
  "cursor-invalid": { status: 400, title: "The cursor does not belong to this list" },
  "idempotency-key-invalid": { status: 400, title: "The idempotency key is not valid" },
  "provider-unknown": { status: 400, title: "There is no such provider" },
  "token-invalid": { status: 401, title: "The access token is not valid" },
  "token-missing": { status: 401, title: "An access token is needed" },
  "role-missing": { status: 403, title: "Your role does not allow this" },
  "not-your-state": { status: 403, title: "The record belongs to another State or organisation" },
  "route-not-found": { status: 404, title: "There is no such resource" },
  "work-plan-not-found": { status: 404, title: "There is no such work plan" },
  "requirement-not-found": { status: 404, title: "There is no such assistance requirement" },
  "pledge-not-found": { status: 404, title: "There is no such pledge" },
  "cooperation-report-not-found": { status: 404, title: "There is no such cooperation report" },
  "commitment-not-found": { status: 404, title: "There is no such commitment" },
  "state-not-found": { status: 404, title: "There is no such State" },
  "proposal-not-found": { status: 404, title: "There is no such allocation proposal" },
  "subscription-not-found": { status: 404, title: "There is no such subscription" },
  "snapshot-not-found": { status: 404, title: "There is no such snapshot" },
  "progress-record-not-found": { status: 404, title: "There is no such progress record" },
  "resource-mobilisation-plan-not-found": {
    status: 404,
    title: "There is no such resource mobilisation plan",
  },
  "dossier-not-found": { status: 404, title: "There is no such dossier" },
  "expression-of-interest-not-found": { status: 404, title: "There is no such expression of interest" },
  "follow-up-not-found": { status: 404, title: "There is no such follow-up" },
  "individualised-approach-case-not-found": {
    status: 404,
    title: "There is no such case of the Individualised Approach",
  },
  "meeting-notes-not-found": { status: 404, title: "There are no notes of the meeting" },
  "national-mine-action-platform-not-found": {
    status: 404,
    title: "There is no such National Mine Action Platform",
  },
  "donor-coordination-group-not-found": {
    status: 404,
    title: "There is no such donor coordination group",
  },
  "evidence-import-not-found": { status: 404, title: "There is no such import" },
  "exchange-arrangement-not-found": { status: 404, title: "There is no such arrangement" },
  "exchange-entry-not-found": { status: 404, title: "There is no such offer or request" },
  "fund-allocation-not-found": { status: 404, title: "There is no such allocation of a fund" },
  "fund-disbursement-not-found": { status: 404, title: "The allocation has no such payment" },
  "financing-instrument-not-found": { status: 404, title: "There is no such financing instrument" },
  "document-job-not-found": { status: 404, title: "There is no such document job" },
  "nothing-to-draw": { status: 404, title: "There is nothing to draw" },
  "nothing-to-publish": { status: 404, title: "There is nothing to publish" },
  "version-not-found": { status: 404, title: "The record has no such version" },
  "not-acceptable": { status: 406, title: "No representation of that type" },
  "already-confirmed": { status: 409, title: "Nothing is waiting for confirmation" },
  "commitment-cancelled": { status: 409, title: "The commitment was cancelled" },
  "commitment-exceeded": { status: 409, title: "The payment exceeds the commitment" },
  "fund-allocation-cancelled": { status: 409, title: "The allocation was cancelled" },
  "fund-allocation-exceeded": { status: 409, title: "The allocation is not that much" },
  "fund-exceeded": { status: 409, title: "The fund does not hold that much" },
  "exchange-entry-closed": { status: 409, title: "The offer or request was closed" },
  "cooperation-report-exists": { status: 409, title: "The State has a report for that year" },
  "individualised-approach-step-refused": {
    status: 409,
    title: "The case of the Individualised Approach is not at that step",
  },
  "not-a-draft": { status: 409, title: "The record is not a draft" },
  "not-yet-published": { status: 409, title: "The work plan is not published" },
  "not-yet-submitted": { status: 409, title: "The report is not submitted" },
  "pledge-cancelled": { status: 409, title: "The pledge was cancelled" },
  "pledge-exceeded": { status: 409, title: "The pledge does not hold that much" },
  "reporting-window-closed": { status: 409, title: "Reports of that year are not taken now" },
  "progress-record-exists": { status: 409, title: "The plan's progress of that year is recorded" },
  "requirement-closed": { status: 409, title: "The requirement is closed" },
  "requirement-exceeded": { status: 409, title: "More than the requirement still asks for" },
  "resource-mobilisation-plan-withdrawn": {
    status: 409,
    title: "The resource mobilisation plan was withdrawn",
  },
  "national-mine-action-platform-withdrawn": {
    status: 409,
    title: "The National Mine Action Platform was withdrawn",
  },
  "donor-coordination-group-withdrawn": {
    status: 409,
    title: "The donor coordination group was withdrawn",
  },
  "subscription-without-secret": { status: 409, title: "The subscription has no secret" },
  "subscription-cancelled": { status: 409, title: "The subscription was cancelled" },
  "work-plan-closed": { status: 409, title: "The work plan no longer changes" },
  "version-stale": { status: 412, title: "The record has changed since you read it" },
  "body-too-large": { status: 413, title: "The body is larger than 1 MB" },
  "content-type-unsupported": { status: 415, title: "The content type is not supported" },
  "document-too-large": { status: 413, title: "The document is larger than an answer can be" },
  "commitment-invalid": { status: 422, title: "The commitment does not fit together" },
  "cooperation-report-invalid": { status: 422, title: "The cooperation report does not fit together" },
  "cutoff-too-late": { status: 422, title: "The cut-off is not past yet" },
  "evidence-unreadable": { status: 422, title: "The file can't be read" },
  "evidence-decision-invalid": { status: 422, title: "The decisions do not fit the import" },
  "disbursement-invalid": { status: 422, title: "The payment does not fit its commitment" },
  "exchange-arrangement-invalid": { status: 422, title: "The arrangement does not fit together" },
  "exchange-entry-invalid": { status: 422, title: "The offer or request does not fit together" },
  "fund-allocation-invalid": { status: 422, title: "The allocation does not fit its fund" },
  "financing-instrument-invalid": { status: 422, title: "The financing instrument does not fit together" },
  "individualised-approach-invalid": {
    status: 422,
    title: "The case of the Individualised Approach does not fit together",
  },
  "idempotency-key-reused": { status: 422, title: "The idempotency key was used with another request" },
  "pledge-expired": { status: 422, title: "The pledge was valid until an earlier day" },
  "pledge-invalid": { status: 422, title: "The pledge does not fit together" },
  "pledge-target-mismatch": { status: 422, title: "The pledge is earmarked for something else" },
  "pledge-year-not-available": { status: 422, title: "The pledge has nothing available then" },
  "proposal-lines-invalid": { status: 422, title: "The lines are none of the proposal's" },
  "proposals-not-comparable": { status: 422, title: "The proposals are not in one currency" },
  "rate-missing": { status: 422, title: "No exchange rate is known" },
  "record-too-large": { status: 422, title: "The record is too large to be saved whole" },
  "requirement-invalid": { status: 422, title: "The requirement does not fit together" },
  "requirement-year-not-asked": { status: 422, title: "The requirement does not ask for that year" },
  "progress-record-invalid": { status: 422, title: "The progress does not fit its plan or itself" },
  "resource-mobilisation-plan-invalid": {
    status: 422,
    title: "The resource mobilisation plan does not fit together",
  },
  "national-mine-action-platform-invalid": {
    status: 422,
    title: "The National Mine Action Platform does not fit together",
  },
  "donor-coordination-group-invalid": {
    status: 422,
    title: "The donor coordination group does not fit together",
  },
  "response-invalid": { status: 422, title: "The response does not fit its need" },
  "snapshots-not-comparable": { status: 422, title: "The snapshots are not of the same report" },
  "confirmation-code-wrong": { status: 422, title: "The code does not confirm the address" },
  "subscription-invalid": { status: 422, title: "The subscription does not fit together" },
  "supersedes-invalid": { status: 422, title: "The superseded plans do not fit" },
  "work-plan-invalid": { status: 422, title: "The work plan does not fit together" },
  "if-match-missing": { status: 428, title: "If-Match is needed" },
  "internal-error": { status: 500, title: "Something went wrong on our side" },
  "too-busy": { status: 503, title: "The service is busy; try again shortly" },
} as const satisfies Readonly<Record<string, ProblemDefinition>> &
  Readonly<Record<RefusalName, ProblemDefinition>>;

export type ProblemCode = keyof typeof problemCatalogue;

/** The stable URI of a problem's type. */
export const problemType = (code: ProblemCode): string => `urn:angkor:problem:${code}`;

/** Problems that any operation can raise, by what it takes. */
export const commonProblems = (operation: {
  readonly method: string;
  readonly roles?: readonly string[];
  readonly ifMatch?: "required" | "to-replace";
  readonly idempotent?: true;
  readonly documents?: unknown;
  readonly request: { readonly body?: unknown; readonly file?: unknown };
}): readonly ProblemCode[] => [
  "request-invalid",
  "token-invalid",
  "not-acceptable",
  "internal-error",
  "too-busy",
  ...(operation.documents ? (["document-too-large"] as const) : []),
  ...(operation.roles ? (["token-missing", "role-missing"] as const) : []),
  ...(operation.request.body ? (["json-malformed"] as const) : []),
  ...(operation.request.body || operation.request.file
    ? (["body-too-large", "content-type-unsupported"] as const)
    : []),
  ...(operation.ifMatch ? (["if-match-missing", "version-stale"] as const) : []),
  ...(operation.idempotent ? (["idempotency-key-invalid", "idempotency-key-reused"] as const) : []),
];
