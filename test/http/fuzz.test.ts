/**
 * The example of every operation, mutated at random: whatever arrives, the answer is the operation's own or a problem
 * document, never a defect of the service; and what is stored stays what the events give. `SEED=<number>` repeats a run.
 */
import type { Operation } from "@angkor/contract";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { registry } from "@angkor/contract/registry";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { committed, drafted, needed, pledged, published, requirementOf } from "./records.ts";
import { type Answer, problemOf } from "./service.ts";
import { startWorld, type World } from "./world.ts";

const seed = Number(process.env["SEED"] ?? 20_261_121);
const runs = 60;

const operations: readonly Operation[] = registry;

let world: World;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  world = await startWorld();
  const plan = await published(world.focalPoint("UKR"), { state: "UKR" });
  ids = {
    "work-plans": (await drafted(world.focalPoint("KHM"))).body.id,
    "assistance-requirements": (await needed(world.focalPoint("KHM"))).body.id,
    pledges: (await pledged(world.focalPoint("NOR"))).body.id,
    commitments: (await committed(world.focalPoint("NOR"))).body.id,
    requirement: requirementOf(plan.body),
  };
});
afterAll(() => world?.stop());

type Path = readonly (string | number)[];

/** Every place in a value, the whole value first. */
const placesIn = (value: unknown, path: Path = []): Path[] => [
  path,
  ...(Array.isArray(value)
    ? value.flatMap((member: unknown, index) => placesIn(member, [...path, index]))
    : typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, member]) => placesIn(member, [...path, name]))
      : []),
];

type Change = (before: unknown) => unknown;

/** The value with what stands at a place changed; `undefined` takes it away. */
const changedAt = (value: unknown, [head, ...rest]: Path, change: Change): unknown => {
  if (head === undefined) return change(value);
  if (Array.isArray(value)) {
    return value.flatMap((member: unknown, index) => {
      if (index !== head) return [member];
      const after = changedAt(member, rest, change);
      return after === undefined ? [] : [after];
    });
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === head ? changedAt(member, rest, change) : member,
    ]),
  );
};

/** Values that have broken services before. */
const awkward = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  0.1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "0",
  "-0",
  "1e5",
  "NaN",
  "999999999999999.9999",
  "\u0000",
  "\ud800",
  "\u202e",
  "__proto__",
  "constructor",
  "x".repeat(5000),
  "2024-02-30",
  "9999-12-31",
  "0000-00-00",
  "KHM",
  "EUR",
  "JPY",
  "org:eu",
  "wp_1",
  "ar_1.A1",
  "public",
  [],
  [[]],
  {},
  { from: 2026, to: 2024 },
  { __proto__: null, toString: "x" },
);

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: awkward.map((value) => () => value) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }).map((value) => () => value) },
  { weight: 2, arbitrary: fc.constant<Change>(() => undefined) },
  {
    weight: 2,
    arbitrary: fc.constant<Change>((before) => (Array.isArray(before) ? [...before, ...before] : before)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.string(), awkward).map(
      ([name, value]): Change =>
        (before) =>
          typeof before === "object" && before !== null && !Array.isArray(before)
            ? { ...before, [name]: value }
            : before,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -100, max: 100 }).map(
      (by): Change =>
        (before) =>
          typeof before === "number" ? before + by : before,
    ),
  },
);

const mutations = fc.array(fc.tuple(fc.nat({ max: 1000 }), change), { minLength: 1, maxLength: 4 });

const mutated = (example: unknown, wanted: readonly (readonly [number, Change])[]): unknown =>
  wanted.reduce<unknown>((value, [index, how]) => {
    const places = placesIn(value);
    return changedAt(value, places[index % places.length] ?? [], how);
  }, example);

const expectNoDefect = (answer: Answer, sent: string) => {
  expect(answer.status, `${sent}\n${answer.text}`).toBeLessThan(500);
  if (answer.status < 400) return;
  const told = problemOf(answer);
  expect(told.type).toMatch(/^urn:angkor:problem:/);
  for (const { pointer } of told.errors ?? []) expect(pointer).toMatch(/^(\/|$)/);
};

const callerFor = ({ path, roles }: Operation) => {
  if (roles && !roles.includes("state-focal-point")) return world.isu;
  return world.focalPoint(/^.(pledges|commitments|donor-coordination-groups)/.test(path) ? "NOR" : "KHM");
};

/** The example with ids of records that exist, so that mutations reach beyond the first look-up. */
const exampleOf = ({ operationId, example }: Operation): unknown => {
  const request: object = Object(example.request);
  if (operationId !== "recordCommitment") return request;
  return { ...request, pledgeId: ids["pledges"], requirementId: ids["requirement"] };
};

const named = (chosen: readonly Operation[]) =>
  chosen.map((operation) => [operation.operationId, operation] as const);

describe("bodies", () => {
  test.each(named(operations.filter(({ request }) => request.body)))("%s", async (_, operation) => {
    const params = { id: ids[operation.path.split("/")[1] ?? ""] ?? "", iso3: "SOM", code: "org:test" };
    await fc.assert(
      fc.asyncProperty(mutations, fc.constantFrom('"1"', '"2"'), async (wanted, version) => {
        const body = JSON.stringify(mutated(exampleOf(operation), wanted)) ?? "";
        const headers = operation.ifMatch && { "if-match": version };
        const answer = await callerFor(operation).ask(operation, {
          params,
          body,
          ...(headers && { headers }),
        });
        expectNoDefect(answer, body);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe("texts that are hardly JSON", () => {
  test("of any kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (body) => {
        expectNoDefect(await world.focalPoint("KHM").send("POST", "/work-plans", { body }), body);
      }),
      { seed, numRuns: runs },
    );
  });
});

describe("queries and paths", () => {
  const names = [
    "state",
    "pillar",
    "from",
    "to",
    "currency",
    "asOf",
    "limit",
    "cursor",
    "year",
    "status",
    "on",
    "role",
    "version",
    "donor",
  ];
  const value = fc.oneof(
    fc.constantFrom(
      "KHM",
      "KHM,UKR",
      "2024",
      "USD",
      "EUR",
      "2025-01-01T00:00:00Z",
      "open",
      "1",
      "0",
      "",
      ",",
      "🦀",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );
  const query = fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...names), fc.string()), value), { maxLength: 4 })
    .map((pairs) =>
      new URLSearchParams(pairs.map(([name, text]) => [name.toWellFormed(), text.toWellFormed()])).toString(),
    );

  test.each(
    named(operations.filter(({ method, operationId }) => method === "get" && operationId !== "getOpenApi")),
  )("%s", async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(
        query,
        fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
        async (asked, id) => {
          const params = { id: id.toWellFormed(), iso3: id.toWellFormed(), provider: id.toWellFormed() };
          expectNoDefect(
            await callerFor(operation).ask(operation, { params, query: asked }),
            `${id} ${asked}`,
          );
        },
      ),
      { seed, numRuns: runs },
    );
  });
});

test("what is stored is still what the events give", async () => {
  expect((await world.isu.does(verifyPositions)).body.drift).toEqual([]);
});
