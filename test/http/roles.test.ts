/** Each operation with each role: who is let in, who is asked to sign in (401), whose role does not allow it (403). */
import { documentFormats, type Operation } from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { roles } from "@angkor/domain/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aPlan } from "./records.ts";
import { type Caller, expectProblem, ofPath } from "./service.ts";
import { startWorld, type World } from "./world.ts";

const operations: readonly Operation[] = registry;

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Grants as tokens carry them, with the roles that they give today. */
const grants = [
  ...roles.map((role) => ({ grant: role, gives: [role] })),
  { grant: `isu@${day(-9)}/${day(9)}`, gives: ["isu"] },
  { grant: `isu@/${day(9)}`, gives: ["isu"] },
  { grant: `isu@${day(-9)}/`, gives: ["isu"] },
  { grant: `isu@${day(-9)}/${day(0)}`, gives: [] },
  { grant: `isu@${day(1)}/`, gives: [] },
  { grant: "administrator", gives: [] },
];

let world: World;
const bearers = new Map<string, Caller>();

beforeAll(async () => {
  world = await startWorld();
  for (const { grant } of grants) {
    const token = await world.server.token({ roles: [grant], state: "KHM", statesParty: true });
    bearers.set(grant, world.bearer(token));
  }
});
afterAll(() => world?.stop());

/** A well-formed id of nothing: whoever is let in is told that it does not exist. */
const nothing = "01JT3ZD7Q2V8KJ5W8M2N4P6R8S";
const prefixes: Readonly<Record<string, string>> = {
  "work-plans": "wp",
  "assistance-requirements": "ar",
  pledges: "pl",
  commitments: "co",
  "allocation-proposals": "ap",
  "cooperation-reports": "cr",
  "progress-records": "pr",
  "resource-mobilisation-plans": "rm",
  "financing-instruments": "fi",
  "fund-allocations": "fa",
  "exchange/entries": "xe",
  "exchange/arrangements": "xa",
  "national-mine-action-platforms": "np",
  "donor-coordination-groups": "dg",
  subscriptions: "sb",
  snapshots: "sn",
  "individualised-approach": "ia",
  "documents/individualised-approach/cases": "ia",
  imports: "ei",
  "document-jobs": "dj",
};

const askOf = ({ path, request, ifMatch }: Operation) => ({
  params: {
    id: `${ofPath(prefixes, path)}_${nothing}`,
    iso3: "SOM",
    provider: "SOM",
    code: "org:test",
    year: "2025",
    number: "1",
    expression: `ex_${nothing}`,
    disbursementId: `di_${nothing}`,
    chart: "coverage",
  },
  // An empty body: whoever is let in is told what is missing, and nothing is recorded.
  ...(request.body && { body: [] }),
  // A file of no bytes: the same.
  ...(request.file && { body: "" }),
  headers: {
    ...(ifMatch && { "if-match": '"1"' }),
    ...(request.file && { "content-type": documentFormats[request.file] }),
  },
});

describe.each(operations.map((operation) => [operation.operationId, operation] as const))(
  "%s",
  (_, operation) => {
    const needed: readonly string[] | undefined = operation.roles;

    test(needed ? "asks nobody in particular to sign in" : "is open to anyone", async () => {
      const answer = await world.anyone.ask(operation, askOf(operation));
      if (needed) {
        expectProblem(answer, "token-missing");
        expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="angkor"');
      } else expect([200, 400, 404]).toContain(answer.status);
    });

    test.each(grants)("$grant", async ({ grant, gives }) => {
      const bearer = bearers.get(grant);
      if (bearer === undefined) throw new Error(`No token for ${grant}`);
      const answer = await bearer.ask(operation, askOf(operation));
      if (needed === undefined || gives.some((role) => needed.includes(role))) {
        expect([200, 400, 404], answer.text).toContain(answer.status);
      } else {
        const { detail } = expectProblem(answer, "role-missing");
        for (const role of needed) expect(detail).toContain(role);
      }
    });
  },
);

describe("whose records a focal point writes", () => {
  test.each([
    ["its own State's", "KHM", "KHM", 201],
    ["not another State's", "UKR", "KHM", 403],
  ])("%s", async (_, state, owner, status) => {
    const answer = await world
      .focalPoint(state)
      .send("POST", "/work-plans", { body: aPlan({ state: owner }) });
    expect(answer.status, answer.text).toBe(status);
    if (status === 403) {
      const { detail } = expectProblem(answer, "not-your-state");
      expect(detail).toBe("You act for UKR; this belongs to KHM.");
    }
  });

  test("the ISU writes for any State, and the record says so until the State confirms", async () => {
    const answer = await world.isu.send("POST", "/work-plans", { body: aPlan() });
    expect(JSON.parse(answer.text)).toMatchObject({ state: "KHM", enteredBy: "isu" });
  });

  test("a committee member writes nothing, whatever its State", async () => {
    const token = await world.server.token({ roles: ["committee"], state: "KHM" });
    const answer = await world.bearer(token).send("POST", "/work-plans", { body: aPlan() });
    expectProblem(answer, "role-missing");
  });
});
