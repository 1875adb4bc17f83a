/** Allocation proposals: the fairest use of open money, its reasons, and its adoption by donors. */
import { gunzipSync } from "node:zlib";
import { adoptAllocationProposal } from "@angkor/contract/operations/adopt-allocation-proposal";
import { getAllocationProposal } from "@angkor/contract/operations/get-allocation-proposal";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { type AllocationProblem, allocate, checkCertificate } from "@angkor/matching";
import { DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { committed, pledged, published } from "../http/records.ts";
import { startWorld, type World } from "../http/world.ts";

const years = { from: 2027, to: 2027 };
let world: World;

const planFor = (state: string, cost: string) => ({
  state,
  title: `Clearance in ${state}`,
  period: years,
  activities: [{ ref: "A1", title: "Clearance", pillar: "survey-clearance", years: [{ year: 2027, cost }] }],
});

const pledgeOf = (donor: string, amount: string, states?: string[], more: object = {}) => ({
  donor,
  earmarking: states ? "earmarked" : "unearmarked",
  ...(states && { targets: { states } }),
  schedule: [{ paymentYear: 2027, availabilityYear: 2027, amount }],
  ...more,
});

/** Three States of 100 each; 60 for Ukraine alone, 90 for anyone; 20 of Cambodia's are committed already. */
beforeAll(async () => {
  world = await startWorld();
  for (const state of ["KHM", "UKR", "TCD"])
    await published(world.focalPoint(state), planFor(state, "100.00"));
  await pledged(world.focalPoint("NOR"), pledgeOf("NOR", "60.00", ["UKR"]));
  await pledged(world.focalPoint("DEU"), pledgeOf("DEU", "90.00"));
  await pledged(world.focalPoint("JPN"), pledgeOf("JPN", "900.00", undefined, { visibility: "private" }));
  await committed(world.focalPoint("NOR"), { lines: [{ year: 2027, amount: "20.00" }] });
});
afterAll(() => world?.stop());

const propose = (more: object = {}) => world.committee.does(proposeAllocation, { body: { years, ...more } });

describe("a proposal", () => {
  test("raises the worst-covered State first, counts what is committed, and places all that the earmarks allow", async () => {
    const { body } = await propose();
    expect(Object.fromEntries(body.states.map(({ state, coverageAfter }) => [state, coverageAfter]))).toEqual(
      {
        KHM: "0.5500",
        TCD: "0.5500",
        UKR: "0.6000",
      },
    );
    expect(body.totals).toEqual({ open: "150.00", needed: "280.00", placed: "150.00" });
    const given = body.lines.map(({ donor, state, amount }) => [donor, state, amount]).sort();
    expect(given).toEqual([
      ["DEU", "KHM", "35.00"],
      ["DEU", "TCD", "55.00"],
      ["NOR", "UKR", "60.00"],
    ]);
  });

  test("gives for each State the reason why it gets no more, and what each earmark costs", async () => {
    const { body } = await propose();
    const chad = body.states.find(({ state }) => state === "TCD");
    expect(chad?.binding).toContain("earmarked for other States");
    expect(body.flexibility[0]).toEqual({
      donor: "NOR",
      earmark: "for Ukraine only",
      placedMore: "0.00",
      lowestCoverageBefore: "0.5500",
      lowestCoverageAfter: "0.5666",
      text: expect.stringContaining("for Ukraine only"),
    });
    expect(body.oneMoreMillion).toMatchObject({ placedMore: "130.00", lowestCoverageAfter: "1.0000" });
    expect(body.certificate.map(({ states }) => states)).toEqual([["KHM", "TCD"], ["UKR"]]);
  });

  test("shows its maker what the maker may see, and no one else", async () => {
    const { body } = await world.focalPoint("JPN").does(proposeAllocation, { body: { years } });
    expect(body.totals.open).toBe("1050.00");
    for (const other of [world.anyone, world.committee, world.focalPoint("DEU")]) {
      const answer = await other.ask(getAllocationProposal, { params: { id: body.id } });
      expect(answer.status).toBe(404);
    }
    const own = await world.focalPoint("JPN").does(getAllocationProposal, { params: { id: body.id } });
    expect(own.body).toEqual(body);
  });

  test("can suppose money that is not pledged, without recording it", async () => {
    const before = await world.anyone.does(getGapReport, { query: {} });
    const whatIf = { pledges: [{ title: "What if", ...pledgeOf("DEU", "130.00") }] };
    const { body } = await propose({ whatIf });
    expect(body.totals.placed).toBe("280.00");
    expect(body.lines.some((line) => line.supposed)).toBe(true);
    const after = await world.anyone.does(getGapReport, { query: {} });
    expect(after.body.totals).toEqual(before.body.totals);
  });

  test("is kept with all it was made of: solving it again gives the same, and its certificate holds", async () => {
    const { body } = await propose();
    const client = new DynamoDBClient({
      endpoint: world.server.databaseEndpoint,
      region: "local",
      credentials: { accessKeyId: "local", secretAccessKey: "local" },
    });
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: world.server.tableName,
        Key: { pk: { S: `allocation-proposal#${body.id}` }, sk: { S: "CURRENT" } },
      }),
    );
    client.destroy();
    const stored: { document: string } = JSON.parse(Item?.["body"]?.S ?? "{}");
    const { problem }: { problem: AllocationProblem } = JSON.parse(
      gunzipSync(Buffer.from(stored.document, "base64")).toString("utf8"),
      (name, value: unknown) =>
        ["open", "required", "met"].includes(name) && typeof value === "string" && /^\d+$/.test(value)
          ? BigInt(value)
          : value,
    );
    const eligible = {
      first: Int32Array.from(problem.eligible.first),
      needs: Int32Array.from(problem.eligible.needs),
    };
    const again = { ...problem, eligible };
    const allocation = allocate(again);
    expect(allocation.placements.map(({ amount }) => amount)).toEqual(
      body.lines.map((line) => BigInt(line.amount.replace(".", ""))),
    );
    expect(checkCertificate(again, allocation)).toBeUndefined();
  });
});

describe("adoption", () => {
  test("records a donor's own lines, once, and refuses with the reason what no longer fits", async () => {
    const { body: proposal } = await propose({ audience: "public" });
    const germany = world.focalPoint("DEU");
    const ask = { params: { id: proposal.id }, body: { decidedOn: "2026-11-01" } };
    const others = proposal.lines.filter(({ donor }) => donor === "NOR").map(({ line }) => line);
    const foreign = await germany.ask(adoptAllocationProposal, {
      ...ask,
      body: { ...ask.body, lines: others },
    });
    expect(foreign.status).toBe(403);

    const first = await germany.does(adoptAllocationProposal, ask);
    expect(first.body.results.map(({ outcome }) => outcome)).toEqual(["recorded", "recorded"]);
    const again = await germany.does(adoptAllocationProposal, ask);
    expect(again.body).toEqual(first.body);

    const pledge = proposal.lines.find(({ donor }) => donor === "DEU")?.pledgeId ?? "";
    const { body: held } = await germany.does(getPledge, { params: { id: pledge } });
    expect([held.committed, held.outstanding]).toEqual(["90.00", "0.00"]);

    const { body: late } = await propose({ audience: "public" });
    expect(late.lines.filter(({ donor }) => donor === "DEU")).toEqual([]);
    await committed(world.focalPoint("NOR"), {
      donor: undefined,
      currency: undefined,
      pledgeId: late.lines[0]?.pledgeId,
      target: { state: "UKR", pillar: "survey-clearance" },
      lines: [{ year: 2027, amount: "10.00" }],
    });
    const norway = await world.focalPoint("NOR").does(adoptAllocationProposal, {
      params: { id: late.id },
      body: { decidedOn: "2026-11-01" },
    });
    expect(norway.body.results).toEqual([
      {
        line: 1,
        outcome: "refused",
        problem: expect.objectContaining({ type: "urn:angkor:problem:pledge-exceeded" }),
      },
    ]);
    const { body: found } = await world.isu.does(verifyPositions, { query: {} });
    expect(found.drift).toEqual([]);
  });
});
