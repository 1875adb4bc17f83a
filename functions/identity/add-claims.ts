import { isOrganisationCode, isStateCode } from "@angkor/domain/shared";
import type { PreTokenGenerationV2TriggerEvent } from "aws-lambda";
import { grantedRoles } from "./granted-roles.ts";
import type { IsStateParty } from "./roster-membership.ts";

export interface ClaimDependencies {
  readonly isStateParty: IsStateParty;
  /** The day, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly log: (event: Readonly<Record<string, unknown>>) => void;
}

/** As Cognito takes it: the access token's claims may be lists, which its published types do not say. */
export interface AccessTokenClaims {
  readonly "angkor:roles": readonly string[];
  readonly "angkor:states-party": "true" | "false";
  readonly "angkor:state"?: string;
}

/** Cognito hands an event over and takes it back with a response. */
export type ClaimsEvent = Pick<PreTokenGenerationV2TriggerEvent, "request">;

/** A sign-in must not fail on the roster: a State that cannot be looked up counts as none of the States Parties. */
const membership = async (state: string | undefined, dependencies: ClaimDependencies): Promise<boolean> => {
  if (state === undefined || !isStateCode(state)) return false;
  try {
    return await dependencies.isStateParty(state, dependencies.today());
  } catch (error) {
    dependencies.log({ event: "roster-unreadable", error: error instanceof Error ? error.name : "unknown" });
    return false;
  }
};

/** Copies what the ISU recorded of a user (State, dated roles) and the State's membership into the access token. */
export const addClaims =
  (dependencies: ClaimDependencies) =>
  async <Event extends ClaimsEvent>(event: Event) => {
    const { "custom:state": recorded = "", "custom:roles": roles } = event.request.userAttributes;
    const state = isStateCode(recorded) || isOrganisationCode(recorded) ? recorded : undefined;
    const { granted, refused } = grantedRoles(roles);
    if (refused.length > 0 || (recorded !== "" && state === undefined)) {
      dependencies.log({ event: "user-attributes-unreadable", rolesRefused: refused.length });
    }
    const claims: AccessTokenClaims = {
      "angkor:roles": granted,
      "angkor:states-party": (await membership(state, dependencies)) ? "true" : "false",
      ...(state !== undefined && { "angkor:state": state }),
    };
    return {
      ...event,
      response: {
        claimsAndScopeOverrideDetails: { accessTokenGeneration: { claimsToAddOrOverride: claims } },
      },
    };
  };
