import { type Caller, canSee, hasRole, type ProviderCode, type Seen } from "../shared/index.ts";
import { approvedDossier, type Dossier, type IndividualisedApproachCase } from "./case.ts";
import type { ExpressionOfInterest } from "./expression.ts";

/** How far a caller sees a case; undefined for whoever does not: for them there is none. */
export type Sight = "state" | "convenor" | "participant";

export const caseSeen = (one: IndividualisedApproachCase): Seen => ({ ...one, owner: one.state });

const actsFor = (caller: Caller, code: ProviderCode): boolean =>
  hasRole(caller, "state-focal-point") && caller.state === code;

/** Whether the caller convenes meetings: the Committee, which the ISU supports. */
export const isConvenor = (caller: Caller): boolean => hasRole(caller, "committee") || hasRole(caller, "isu");

/** Its State sees a case, the Committee and the ISU do, and whoever was invited, from the invitation on. */
export const sightOf = (caller: Caller, one: IndividualisedApproachCase): Sight | undefined => {
  if (actsFor(caller, one.state)) return "state";
  if (canSee(caller, caseSeen(one))) return "convenor";
  return one.participants.some(({ provider }) => actsFor(caller, provider)) ? "participant" : undefined;
};

export const mayReadCase = (caller: Caller, one: IndividualisedApproachCase): boolean =>
  sightOf(caller, one) !== undefined;

/**
 * What the State prepares is its own: others read it in a dossier that the State approved. What the ISU entered on the
 * State's behalf the ISU knows.
 */
export const mayReadPreparation = (caller: Caller, one: IndividualisedApproachCase): boolean =>
  sightOf(caller, one) === "state" || (one.preparation?.enteredBy === "isu" && hasRole(caller, "isu"));

/**
 * Dossiers that the caller may know of. One that waits for approval is its State's alone; the ISU, where it froze it on
 * the State's behalf, knows that it waits.
 */
export const dossiersKnownTo = (caller: Caller, one: IndividualisedApproachCase): readonly Dossier[] =>
  one.dossiers.filter(
    ({ approvedAt, enteredBy }) =>
      sightOf(caller, one) === "state" ||
      approvedAt !== undefined ||
      (enteredBy === "isu" && hasRole(caller, "isu")),
  );

/** The dossier that a caller reads: of a number, or the latest that it may. */
export const readableDossier = (
  caller: Caller,
  one: IndividualisedApproachCase,
  number?: number,
): Dossier | undefined => {
  const own = sightOf(caller, one) === "state";
  if (number === undefined) return own ? one.dossiers.at(-1) : approvedDossier(one);
  return one.dossiers.find(
    (dossier) => dossier.number === number && (own || dossier.approvedAt !== undefined),
  );
};

/** Full notes are for the State and the convenors, and for participants where they are shared with them. */
export const mayReadNotes = (caller: Caller, one: IndividualisedApproachCase): boolean => {
  const sight = sightOf(caller, one);
  return sight === "participant" ? one.notes?.sharedWithParticipants === true : sight !== undefined;
};

/** That a meeting was held is for States Parties to know (indicator 41.3): the State and the day, and nothing else. */
export const heldMeetingSeen = ({ state }: Pick<IndividualisedApproachCase, "state">): Seen => ({
  owner: state,
  visibility: "states-parties",
});

export const expressionSeen = (expression: ExpressionOfInterest): Seen => ({
  ...expression,
  owner: expression.provider,
});

/** Its provider sees an expression of interest, its State and the convenors do; other participants where it is shared. */
export const mayReadExpression = (
  caller: Caller,
  expression: ExpressionOfInterest,
  one: IndividualisedApproachCase,
): boolean =>
  canSee(caller, expressionSeen(expression)) ||
  actsFor(caller, expression.state) ||
  (expression.content.sharedWithParticipants && sightOf(caller, one) === "participant");

/** What a provider tells the State alone is read by these two. */
export const mayReadNoteToState = (caller: Caller, expression: ExpressionOfInterest): boolean =>
  actsFor(caller, expression.state) ||
  actsFor(caller, expression.provider) ||
  (expression.enteredBy === "isu" && hasRole(caller, "isu"));

/** Whoever reads as any State Party does, and as none in particular: no State's own records are seen. */
export const anyStateParty: Caller = {
  subject: "audience:states-parties",
  roles: ["state-focal-point"],
  statesParty: true,
};
