import { describe, expect, it } from "vitest";
import { addClaims } from "../identity/add-claims.ts";
import { grantedRoles } from "../identity/granted-roles.ts";
import { rosterMembership } from "../identity/roster-membership.ts";

const log: unknown[] = [];

const claimsFor = async (
  userAttributes: Record<string, string>,
  isStateParty: (state: string, day: string) => Promise<boolean> = async () => true,
) => {
  const add = addClaims({ isStateParty, today: () => "2026-11-21", log: (event) => log.push(event) });
  const event = { userName: "u", request: { userAttributes, groupConfiguration: {} } };
  const { response } = await add(event);
  return response.claimsAndScopeOverrideDetails.accessTokenGeneration.claimsToAddOrOverride;
};

describe("the access token of a user", () => {
  it("says the State, the roles and the membership", async () => {
    expect(await claimsFor({ "custom:state": "KHM", "custom:roles": '["state-focal-point"]' })).toEqual({
      "angkor:state": "KHM",
      "angkor:roles": ["state-focal-point"],
      "angkor:states-party": "true",
    });
  });

  it("says nothing for a user of whom nothing is recorded", async () => {
    expect(await claimsFor({})).toEqual({ "angkor:roles": [], "angkor:states-party": "false" });
  });

  it("holds no State that there is not, and no role that there is not", async () => {
    log.length = 0;
    expect(await claimsFor({ "custom:state": "Cambodia", "custom:roles": "isu king" })).toEqual({
      "angkor:roles": ["isu"],
      "angkor:states-party": "false",
    });
    expect(log).toEqual([{ event: "user-attributes-unreadable", rolesRefused: 1 }]);
  });

  it("asks no roster for an organisation", async () => {
    const unexpected = () => Promise.reject(new Error("unexpected"));
    expect(await claimsFor({ "custom:state": "org:eu" }, unexpected)).toMatchObject({
      "angkor:state": "org:eu",
      "angkor:states-party": "false",
    });
  });

  it("gives less, and not none, when the roster cannot be read", async () => {
    const failing = () => Promise.reject(new Error("down"));
    expect(await claimsFor({ "custom:state": "KHM", "custom:roles": "isu" }, failing)).toMatchObject({
      "angkor:roles": ["isu"],
      "angkor:states-party": "false",
    });
  });
});

describe("the roles of a user attribute", () => {
  it.each([
    [undefined, []],
    ["", []],
    ["isu", ["isu"]],
    ["isu, committee@2025-12-01/2027-11-30", ["isu", "committee@2025-12-01/2027-11-30"]],
    ['["observer","committee@/2027-11-30"]', ["observer", "committee@/2027-11-30"]],
  ])("%j grants %j", (attribute, granted) => {
    expect(grantedRoles(attribute)).toEqual({ granted, refused: [] });
  });

  it.each(["ISU", "isu@", "committee@2025/2026", "admin", "{"])("%j grants nothing", (attribute) => {
    expect(grantedRoles(attribute).granted).toEqual([]);
  });
});

describe("membership from the roster", () => {
  const rosterWith = (party: unknown) =>
    rosterMembership(
      { send: async () => ({ Item: { roster: { S: JSON.stringify({ iso3: "LTU", party }) } } }) },
      "table",
    );

  it.each([
    ["2003-10-31", false],
    ["2003-11-01", true],
    ["2025-12-26", true],
    ["2025-12-27", false],
  ])("on %s is %s: half-open", async (day, party) => {
    expect(await rosterWith({ from: "2003-11-01", until: "2025-12-27" })("LTU", day)).toBe(party);
  });

  it("is none without an entry", async () => {
    expect(await rosterWith(undefined)("LTU", "2026-01-01")).toBe(false);
    expect(await rosterMembership({ send: async () => ({}) }, "table")("XXX", "2026-01-01")).toBe(false);
  });
});
