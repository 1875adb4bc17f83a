/**
 * Every problem that an operation declares is raised by a request here, as a whole document. A problem that nothing
 * raises has no case and does not compile; a case that raises another problem fails.
 */
import {
  commonProblems,
  documentFormats,
  type Operation,
  type ProblemCode,
  problemCatalogue,
} from "@angkor/contract";
import { registry } from "@angkor/contract/registry";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { day, reportDrafted, windowSet } from "./cooperation-reports.ts";
import { groupRecorded, platformRecorded } from "./coordination.ts";
import { fillPosition } from "./full-position.ts";
import { interested, scheduled } from "./individualised-approach.ts";
import { proposed } from "./matching-cases.ts";
import { imported } from "./problem-cases/exchange-cases.ts";
import { frozen } from "./problem-cases/snapshot-cases.ts";
import { type BeforeFull, beforeFull, fullState, problemCases } from "./problem-cases.ts";
import {
  allocated,
  arranged,
  committed,
  drafted,
  entryRecorded,
  fundHolding,
  instrumentRecorded,
  mobilisationPlanned,
  needed,
  pledged,
  progressRecorded,
  subscribed,
} from "./records.ts";
import { type Ask, expectProblem, ifMatch, ofPath, once } from "./service.ts";
import { startWorld, type World } from "./world.ts";

const operations: readonly Operation[] = registry;

let world: World;
let before: BeforeFull;
/** An id of each kind of record, by the first part of a path. */
let ids: Readonly<Record<string, string>>;
/** The id of an expression of interest in the case of the Individualised Approach. */
let expression: string;

beforeAll(async () => {
  world = await startWorld();
  const [cambodia, norway] = [world.focalPoint("KHM"), world.focalPoint("NOR")];
  const approach = await scheduled(world);
  expression = (await interested(norway, approach.body.id)).body.id;
  ids = {
    "work-plans": (await drafted(cambodia)).body.id,
    "assistance-requirements": (await needed(cambodia)).body.id,
    pledges: (await pledged(norway)).body.id,
    commitments: (await committed(norway)).body.id,
    "cooperation-reports": (await reportDrafted(cambodia)).body.id,
    subscriptions: (await subscribed(cambodia)).body.id,
    "progress-records": (await progressRecorded(cambodia)).body.id,
    "resource-mobilisation-plans": (await mobilisationPlanned(cambodia)).body.id,
    "financing-instruments": (await instrumentRecorded(cambodia)).body.id,
    "fund-allocations": (await allocated(cambodia, await fundHolding(cambodia, norway))).body.id,
    "exchange/entries": (await entryRecorded(cambodia)).body.id,
    "exchange/arrangements": (await arranged(cambodia)).body.id,
    "national-mine-action-platforms": (await platformRecorded(cambodia)).body.id,
    "donor-coordination-groups": (await groupRecorded(norway)).body.id,
    "allocation-proposals": (await proposed(world)).body.id,
    snapshots: (await frozen(world)).body.id,
    "individualised-approach": approach.body.id,
    "documents/individualised-approach/cases": approach.body.id,
    "document-jobs": "dj_x3V9qk0bT2uQmY7cJ1hL5w",
    imports: (await imported(cambodia)).body.id,
  };
  await windowSet(world.isu, 2025, [day(0), day(1)]);
  before = await beforeFull(world);
  await fillPosition(world, fullState);
});
afterAll(() => world?.stop());

const isCode = (code: string): code is ProblemCode => Object.hasOwn(problemCatalogue, code);

/** Path parameters that an operation accepts. */
const paramsOf = ({ path }: Operation): Record<string, string> => ({
  id: ofPath(ids, path) ?? "",
  iso3: "KHM",
  provider: "NOR",
  code: "org:eu",
  year: "2025",
  number: "1",
  expression,
  disbursementId: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9",
  chart: "coverage",
});

/** Someone whom the operation is open to, and who owns the record of these tests. */
const allowed = ({ roles, path }: Operation) => {
  if (roles === undefined) return world.anyone;
  if (!roles.includes("state-focal-point")) return world.isu;
  return world.focalPoint(/^.(pledges|commitments|donor-coordination-groups)/.test(path) ? "NOR" : "KHM");
};

const asked = (operation: Operation, more: Ask = {}): Ask => ({
  params: paramsOf(operation),
  ...(operation.request.body && { body: operation.example.request }),
  ...(operation.request.file && { body: new Uint8Array(1) }),
  ...more,
  headers: {
    ...(operation.request.file && { "content-type": documentFormats[operation.request.file] }),
    ...more.headers,
  },
});

const served = operations.filter((operation) => operation.operationId !== "getOpenApi");
const named = (chosen: readonly Operation[]) =>
  chosen.map((operation) => [operation.operationId, operation] as const);
const declaring = (code: ProblemCode) =>
  named(served.filter((operation) => commonProblems(operation).includes(code)));

describe("problems of an operation's own", () => {
  const cases = Object.entries(problemCases(() => before)).flatMap(([operation, problems]) =>
    Object.entries(problems).map(([code, ask]) => [operation, code, ask] as const),
  );

  test.each(cases)("%s: %s", async (_, code, ask) => {
    expect(isCode(code)).toBe(true);
    if (isCode(code)) expectProblem(await ask(world), code);
  });
});

/** The page and the API description are files, served as they are: see `functions/api-description`. */
describe("problems that any operation can raise", () => {
  test.each(declaring("request-invalid"))("%s: request-invalid", async (_, operation) => {
    const answer = await allowed(operation).ask(operation, asked(operation, { query: "colour=red" }));
    const told = expectProblem(answer, "request-invalid");
    expect(told.errors).toContainEqual({
      pointer: expect.stringMatching(/^\/query/),
      detail: expect.stringMatching(/no such field|takes no query/),
    });
  });

  test.each(declaring("token-invalid"))("%s: token-invalid", async (_, operation) => {
    const answer = await world.bearer("no.such.token").ask(operation, asked(operation));
    expectProblem(answer, "token-invalid");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="angkor"');
  });

  test.each(declaring("not-acceptable"))("%s: not-acceptable", async (_, operation) => {
    const headers = { accept: "image/png" };
    expectProblem(await allowed(operation).ask(operation, asked(operation, { headers })), "not-acceptable");
  });

  test.each(declaring("token-missing"))("%s: token-missing", async (_, operation) => {
    expectProblem(await world.anyone.ask(operation, asked(operation)), "token-missing");
  });

  test.each(declaring("role-missing"))("%s: role-missing", async (_, operation) => {
    expectProblem(await world.observer.ask(operation, asked(operation)), "role-missing");
  });

  test.each(declaring("json-malformed"))("%s: json-malformed", async (_, operation) => {
    expectProblem(await allowed(operation).ask(operation, asked(operation, { body: "{" })), "json-malformed");
  });

  test.each(declaring("body-too-large"))("%s: body-too-large", async (_, operation) => {
    const body = operation.request.file
      ? new Uint8Array(4_194_305)
      : JSON.stringify({ text: "x".repeat(1_048_576) });
    expectProblem(await allowed(operation).ask(operation, asked(operation, { body })), "body-too-large");
  });

  test.each(declaring("content-type-unsupported"))("%s: content-type-unsupported", async (_, operation) => {
    const headers = { "content-type": "text/plain" };
    const answer = await allowed(operation).ask(operation, asked(operation, { headers }));
    expectProblem(answer, "content-type-unsupported");
  });

  test.each(declaring("if-match-missing"))("%s: if-match-missing", async (_, operation) => {
    expectProblem(await allowed(operation).ask(operation, asked(operation)), "if-match-missing");
  });

  test.each(declaring("version-stale"))("%s: version-stale", async (_, operation) => {
    for (const version of ['"99"', 'W/"1"', "*", "1", "garbage", '"1", "2"', '"0"', '""']) {
      const headers = ifMatch(version);
      expectProblem(await allowed(operation).ask(operation, asked(operation, { headers })), "version-stale");
    }
  });

  test.each(declaring("idempotency-key-invalid"))("%s: idempotency-key-invalid", async (_, operation) => {
    for (const key of ["", "with space", "x".repeat(201), "caf\u00e9"]) {
      const answer = await allowed(operation).ask(operation, asked(operation, { headers: once(key) }));
      expectProblem(answer, "idempotency-key-invalid");
    }
  });

  test("no operation raises what it does not declare: too-busy and internal-error are left to other tests", () => {
    const tested = new Set<string>([
      "request-invalid",
      "token-invalid",
      "not-acceptable",
      "token-missing",
      "role-missing",
      "json-malformed",
      "body-too-large",
      "content-type-unsupported",
      "if-match-missing",
      "version-stale",
      "idempotency-key-invalid",
    ]);
    const elsewhere = {
      "idempotency-key-reused": "test/http/repeated-requests.test.ts",
      "too-busy": "test/faults/failing-database.test.ts",
      "internal-error": "a defect by definition: packages/http/test",
      "document-too-large": "packages/http/test/documents.test.ts: no data of these tests fills an answer",
    };
    const common = new Set(operations.flatMap((operation) => commonProblems(operation)));
    expect([...common].filter((code) => !tested.has(code) && !(code in elsewhere))).toEqual([]);
  });
});

test("what is served nowhere is told so", async () => {
  const answer = await world.anyone.send("GET", "/no/such/place");
  expect(answer.status).toBe(404);
  expect(JSON.parse(answer.text)).toMatchObject({ type: "urn:angkor:problem:route-not-found", status: 404 });
});
