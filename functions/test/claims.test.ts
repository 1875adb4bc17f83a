/** What a sign-in with Cognito puts into the access token, from what the ISU recorded of the user. */
import { describe, expect, test } from "vitest";
import { addClaims } from "../identity/add-claims.ts";
import { grantedRoles } from "../identity/granted-roles.ts";
import { rosterMembership } from "../identity/roster-membership.ts";

const signIn = async (attributes: Record<string, string>, isStateParty = async () => true) => {
  const log: unknown[] = [];
  const claimed = await addClaims({ isStateParty, today: () => "2026-11-21", log: (line) => log.push(line) })(
    {
      userName: "someone",
      request: { userAttributes: attributes, groupConfiguration: {} },
    },
  );
  const { claimsToAddOrOverride } = claimed.response.claimsAndScopeOverrideDetails.accessTokenGeneration;
  return { claims: claimsToAddOrOverride, log };
};

describe("the claims of an access token", () => {
  test("are the State, its membership and the roles as recorded", async () => {
    const { claims, log } = await signIn({
      "custom:state": "KHM",
      "custom:roles": '["state-focal-point","committee@2025-12-01/2027-12-01"]',
    });
    expect(claims).toEqual({
      "angkor:state": "KHM",
      "angkor:states-party": "true",
      "angkor:roles": ["state-focal-point", "committee@2025-12-01/2027-12-01"],
    });
    expect(log).toEqual([]);
  });

  test("of an organisation tell no membership", async () => {
    const { claims } = await signIn({ "custom:state": "org:eu", "custom:roles": "state-focal-point" });
    expect(claims).toMatchObject({ "angkor:state": "org:eu", "angkor:states-party": "false" });
  });

  test("leave out what means nothing, and the log says so without naming anyone", async () => {
    const { claims, log } = await signIn({ "custom:state": "Atlantis", "custom:roles": "king isu" });
    expect(claims).toEqual({ "angkor:states-party": "false", "angkor:roles": ["isu"] });
    expect(log).toEqual([{ event: "user-attributes-unreadable", rolesRefused: 1 }]);
  });

  test("do without the roster when it cannot be read: a sign-in never fails on it", async () => {
    const { claims, log } = await signIn({ "custom:state": "KHM" }, () =>
      Promise.reject(new TypeError("no table")),
    );
    expect(claims).toMatchObject({ "angkor:states-party": "false", "angkor:roles": [] });
    expect(log).toEqual([{ event: "roster-unreadable", error: "TypeError" }]);
  });
});

test.each<[string | undefined, string[], string[]]>([
  [undefined, [], []],
  ["", [], []],
  ["isu", ["isu"], []],
  ["isu, observer", ["isu", "observer"], []],
  ['["isu"]', ["isu"], []],
  ['"isu"', ["isu"], []],
  ["committee@2025-12-01/", ["committee@2025-12-01/"], []],
  ["committee@/2027-12-01", ["committee@/2027-12-01"], []],
  ["committee@soon/later", [], ["committee@soon/later"]],
  ["committee@2025-12-01", [], ["committee@2025-12-01"]],
  ["[7]", [], ["7"]],
  ["ISU", [], ["ISU"]],
])("%j grants %j and refuses %j", (attribute, granted, refused) => {
  expect(grantedRoles(attribute)).toEqual({ granted, refused });
});

describe("membership, from the roster on a State's position", () => {
  const on = (roster: object | undefined, day: string) => {
    const send = async () => (roster ? { Item: { roster: { S: JSON.stringify(roster) } } } : {});
    return rosterMembership({ send }, "table")("LTU", day);
  };

  test.each([
    [{ party: { from: "2003-11-01", until: "2025-12-27" } }, "2003-10-31", false],
    [{ party: { from: "2003-11-01", until: "2025-12-27" } }, "2003-11-01", true],
    [{ party: { from: "2003-11-01", until: "2025-12-27" } }, "2025-12-26", true],
    [{ party: { from: "2003-11-01", until: "2025-12-27" } }, "2025-12-27", false],
    [{ party: { from: "2003-11-01" } }, "2099-01-01", true],
    [{ flags: [] }, "2026-01-01", false],
    [undefined, "2026-01-01", false],
  ])("%j on %s: %s", async (roster, day, expected) => {
    expect(await on(roster, day)).toBe(expected);
  });
});
