import {
  currency,
  type EventBase,
  type EvidenceImport,
  type EvidenceImportEvent,
  type EvidenceRecord,
  evolveEvidenceImport,
  evolveProgress,
  evolveResourceMobilisationPlan,
  implicationNames,
  type ProgressEvent,
  type ProgressRecord,
  planSectionNames,
  providerCode,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanContent,
  type ResourceMobilisationPlanEvent,
  requirementsOf,
  stateCode,
  type WorkPlanContent,
} from "@angkor/domain";
import { DeleteItemCommand, PutItemCommand } from "@aws-sdk/client-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aMobilisationPlan, aPledge, aWorkPlan } from "../../domain/test/builders/index.ts";
import { stories, take } from "../../domain/test/histories/steps.ts";
import { emptyWorld, type Kept } from "../../domain/test/histories/world.ts";
import {
  type Aggregate,
  CorruptItemError,
  commitments,
  decodeReply,
  evidenceImports,
  exchangeRates,
  type Item,
  listPage,
  load,
  loadHistory,
  organisations,
  parseEvidence,
  pledges,
  progressRecords,
  readPositions,
  readPositionsAsOf,
  readProviderPositions,
  requirements,
  resourceMobilisationPlans,
  states,
  type Table,
  toJson,
  verify,
  workPlans,
} from "../src/index.ts";
import { openDatabase, type TestDatabase } from "./database.ts";
import { givePledge, noon } from "./records.ts";
import { aState, organisationRegistered, ratesRecorded } from "./reference.ts";

describe("what is stored reads back as it was", () => {
  const roundTrip = <State, Event extends EventBase>(
    aggregate: Aggregate<State, Event>,
    records: Iterable<Kept<State, Event>>,
  ): void => {
    for (const { state, events } of records) {
      expect(aggregate.decodeState(JSON.parse(aggregate.encodeState(state)))).toEqual(state);
      for (const event of events) expect(aggregate.decodeEvent(JSON.parse(toJson(event)))).toEqual(event);
    }
  };

  test("for every state and event of random histories", () => {
    fc.assert(
      fc.property(stories, (story) => {
        const world = emptyWorld();
        story.forEach((step, position) => {
          take(world, step, position);
        });
        roundTrip(workPlans, world.plans.values());
        roundTrip(requirements, world.requirements.values());
        roundTrip(pledges, world.pledges.values());
        roundTrip(commitments, world.commitments.values());
        const made = [...world.plans.values()].flatMap(({ state }) => requirementsOf(state));
        roundTrip(
          requirements,
          made.map((state) => ({ state, events: [] })),
        );
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  });

  test("for a work plan with everything that it says in words", () => {
    const section = { text: "As the plan says.", reference: "Annex II" };
    const plan = aWorkPlan()
      .with("A1", "survey-clearance", { "2025": { cost: "1.00" } })
      .build();
    const content: WorkPlanContent = {
      ...plan.content,
      activities: plan.content.activities.map((activity) => ({
        ...activity,
        years: activity.years.map((year) => ({ ...year, assistanceDerived: true })),
      })),
      adoptedOn: "2025-01-31",
      sections: Object.fromEntries(planSectionNames.map((name) => [name, section])),
      extensionRequest: {
        duration: { from: "2025-12-31", to: "2030-12-31" },
        reasons: section,
        workDone: section,
        meansAvailable: section,
        impedingCircumstances: section,
        implications: Object.fromEntries(implicationNames.map((name) => [name, section])),
      },
      remainingChallenge: { areaM2: 400, areas: 2, on: "2024-12-31" },
      statedTotals: { cost: 100n, nationalContribution: 0n, assistanceRequired: 100n },
    };
    const revised = { type: "work-plan-redrafted" as const, content, at: noon, by: "focal-point-KHM" };
    roundTrip(workPlans, [{ state: { ...plan, content, original: content }, events: [revised] }]);
  });

  test("for a resource mobilisation plan and each of its events", () => {
    const plan = aMobilisationPlan()
      .aimingAt("bilateral", 2025, "10.00")
      .aimingAt("national-budget", "2025-2027", "30.00")
      .doing("R1", "2025-06-30", "done")
      .enteredByIsu();
    const content: ResourceMobilisationPlanContent = {
      ...plan.content(),
      adoptedOn: "2024-12-31",
      source: { citation: "The plan", url: "https://example.org/plan", verified: true },
      actions: plan.content().actions.map((action) => ({ ...action, sources: ["bilateral", "private"] })),
    };
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const events: ResourceMobilisationPlanEvent[] = [
      { type: "resource-mobilisation-plan-recorded", id: "rm_1", content, enteredBy: "isu", ...stamp },
      { type: "resource-mobilisation-plan-revised", content, ...stamp },
      { type: "resource-mobilisation-plan-confirmed", ...stamp },
      { type: "resource-mobilisation-plan-withdrawn", reason: "Entered twice", ...stamp },
    ];
    const state = events.reduce<ResourceMobilisationPlan | undefined>(
      evolveResourceMobilisationPlan,
      undefined,
    );
    expect(state).toMatchObject({ status: "withdrawn", closedReason: "Entered twice", confirmedAt: noon });
    if (state !== undefined) roundTrip(resourceMobilisationPlans, [{ state, events }]);
  });

  test("for a progress record and each of its events", () => {
    const release = { areaM2: 900, cancelledM2: 200, reducedM2: 0, clearedM2: 700, areas: 3 };
    const lines = [{ ref: "A1", pillar: "survey-clearance" as const, ...release, description: "North" }];
    const content = { lines, source: { citation: "Article 7 report", verified: true } };
    const stamp = { at: noon, by: "isu", onBehalf: true as const };
    const identity = { id: "pr_1.2024", workPlanId: "wp_1", state: stateCode("KHM"), year: 2024 } as const;
    const events: ProgressEvent[] = [
      { type: "progress-recorded", ...identity, content, enteredBy: "isu", ...stamp },
      { type: "progress-corrected", content, reason: "Areas were missing", ...stamp },
      { type: "progress-confirmed", at: noon, by: "focal-point-KHM" },
    ];
    const state = events.reduce<ProgressRecord | undefined>(evolveProgress, undefined);
    expect(state).toMatchObject({ enteredBy: "isu", confirmedAt: noon, ...content });
    if (state !== undefined) roundTrip(progressRecords, [{ state, events }]);
  });

  test("for an import of evidence, its decisions, and the evidence kept beside it", () => {
    const file = {
      id: "ei_1" as const,
      owner: providerCode("org:eu"),
      format: "fts-csv" as const,
      name: "flows.csv",
      hash: "00",
      evidence: 1,
      leftOut: { "of another cluster": 3 },
      faults: 1,
    };
    const decision = { key: "fts:1", action: "link" as const, recordId: "co_1", reason: "The same" };
    const events: EvidenceImportEvent[] = [
      { type: "evidence-imported", file, at: noon, by: "isu" },
      { type: "evidence-decided", decisions: [decision], at: noon, by: "isu" },
    ];
    const state = events.reduce<EvidenceImport | undefined>(evolveEvidenceImport, undefined);
    expect(state?.decisions["fts:1"]).toMatchObject({ action: "link", recordId: "co_1" });
    if (state !== undefined) roundTrip(evidenceImports, [{ state, events }]);
    const evidence: EvidenceRecord = {
      key: "fts:1",
      system: "fts",
      kind: "payment",
      side: "provider",
      title: "Clearance",
      provider: { name: "Norway", ref: "NO-1", code: providerCode("NOR") },
      receiver: {},
      states: [stateCode("UKR")],
      amount: { minor: 10n ** 17n, currency: currency("JPY") },
      usdCents: -1n,
      on: "2026-01-01",
      years: { from: 2026, to: 2027 },
      identifiers: ["fts-flow:1"],
      partOf: ["fts-flow:2"],
      counterparts: ["iati:A"],
      aside: "parked",
      citation: "OCHA FTS flow 1",
    };
    const kept = { evidence: [evidence], faults: [{ place: "2", detail: "Odd" }] };
    expect(parseEvidence(toJson(kept))).toEqual(kept);
    expect(() => parseEvidence(toJson({ ...kept, more: 1 }))).toThrow();
  });

  test("for reference data, with every field", () => {
    const state = states.evolve(undefined, aState);
    const organisation = organisations.evolve(undefined, organisationRegistered);
    const rates = exchangeRates.evolve(exchangeRates.evolve(undefined, ratesRecorded), ratesRecorded);
    roundTrip(states, [{ state, events: [aState] }]);
    roundTrip(organisations, [{ state: organisation, events: [organisationRegistered] }]);
    roundTrip(exchangeRates, [{ state: rates, events: [ratesRecorded] }]);
  });
});

describe("an item that does not parse is an incident with its key", () => {
  let database: TestDatabase;
  let table: Table;
  let body: string;
  beforeAll(async () => {
    database = await openDatabase();
    ({ table } = database);
    const pledge = await givePledge(table, aPledge().named("pl_whole").giving(2026, "1.00"));
    body = pledges.encodeState(pledge);
  });
  afterAll(() => database.close());

  const put = (pk: string, sk: string, attributes: Item) =>
    table.client.send(
      new PutItemCommand({ TableName: table.name, Item: { pk: { S: pk }, sk: { S: sk }, ...attributes } }),
    );

  const remove = (pk: string, sk: string) =>
    table.client.send(
      new DeleteItemCommand({ TableName: table.name, Key: { pk: { S: pk }, sk: { S: sk } } }),
    );

  test.each([
    ["no JSON", () => ({ body: { S: "{" }, version: { N: "1" } })],
    [
      "an unknown member",
      () => ({ body: { S: body.replace("{", '{"colour":"red",') }, version: { N: "1" } }),
    ],
    ["an amount that is none", () => ({ body: { S: body.replace('"100"', '"1e2"') }, version: { N: "1" } })],
    ["a currency that is none", () => ({ body: { S: body.replace('"USD"', '"XXX"') }, version: { N: "1" } })],
    ["no body", () => ({ version: { N: "1" } })],
    ["no version", () => ({ body: { S: body } })],
    ["a counter of text", () => ({ body: { S: body }, version: { N: "1" }, "n|2026": { S: "7" } })],
    ["a counter with decimals", () => ({ body: { S: body }, version: { N: "1" }, "n|2026": { N: "7.5" } })],
  ])("a record with %s", async (_name, attributes) => {
    await put("pledge#pl_broken", "CURRENT", attributes());
    const reading = load(table, pledges, "pl_broken");
    await expect(reading).rejects.toThrow(CorruptItemError);
    await expect(reading).rejects.toThrow("pledge#pl_broken/CURRENT");
  });

  test("a record in a list, and an event in a history", async () => {
    const listed = { kindKey: { S: "pledge" }, sortKey: { S: "pl_broken" }, version: { N: "1" } };
    await put("pledge#pl_broken", "CURRENT", { ...listed, body: { S: "[]" } });
    await put("pledge#pl_broken", "EVENT#00000001", { version: { N: "1" }, body: { S: "{}" } });
    await database.settle();
    const listings = [{ index: "kind", partition: "pledge" }] as const;
    await expect(listPage(table, pledges, { listings, limit: 10, keep: () => true })).rejects.toThrow(
      "pledge#pl_broken/CURRENT",
    );
    await expect(loadHistory(table, pledges, "pl_broken")).rejects.toThrow("pledge#pl_broken/EVENT#00000001");
  });

  test.each<[string, string, Item]>([
    ["a holder that is no State", "STATE#ZZZ", {}],
    ["an amount without a measure", "STATE#KHM", { "a|spent|-|2026|public|USD": { N: "1" } }],
    ["an amount of an unknown pillar", "STATE#KHM", { "a|pledged|demining|2026|public|USD": { N: "1" } }],
    ["an amount of text", "STATE#KHM", { "a|pledged|-|2026|public|USD": { S: "1" } }],
    ["an amount without its dollar value", "STATE#KHM", { "a|pledged|-|2026|public|EUR": { N: "1" } }],
    ["a dollar value without its amount", "STATE#KHM", { "u|pledged|-|2026|public|EUR": { N: "1" } }],
    ["a declaration that is none", "STATE#KHM", { "d|wp_1": { S: "{}" } }],
    ["an attribute of no kind", "STATE#KHM", { colour: { S: "red" } }],
    ["a roster that is none", "STATE#KHM", { roster: { S: '{"iso3":"KHM"}' } }],
  ])("a position with %s", async (_name, sk, attributes) => {
    await put("POSITION", sk, attributes);
    await expect(readPositions(table)).rejects.toThrow(`POSITION/${sk}`);
    await remove("POSITION", sk);
  });

  test("a provider's position", async () => {
    await put("PROVIDER", "NOR#STATE#UKR", { "a|x": { N: "1" } });
    await expect(readProviderPositions(table, providerCode("NOR"))).rejects.toThrow("PROVIDER/NOR#STATE#UKR");
  });

  test("an event of no known kind of record, in whatever reads all events", async () => {
    const attributes = { version: { N: "1" }, kindKey: { S: "event#2026-03" }, sortKey: { S: `${noon}#x` } };
    await put("invoice#1", "EVENT#00000001", attributes);
    await database.settle();
    await expect(verify(table, noon)).rejects.toThrow("invoice#1/EVENT#00000001");
    await expect(readPositionsAsOf(table, noon)).rejects.toThrow("invoice#1/EVENT#00000001");
  });

  test("a kept answer without its status", () => {
    const item = { pk: { S: "IDEMPOTENCY#x" }, sk: { S: "IDEMPOTENCY" }, requestHash: { S: "h" } };
    expect(() => decodeReply(item)).toThrow("IDEMPOTENCY#x/IDEMPOTENCY");
  });
});
