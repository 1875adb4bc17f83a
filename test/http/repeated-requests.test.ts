/** A creating request that is repeated with its Idempotency-Key is carried out once, and answered the same each time. */
import { documentFormats, type Operation } from "@angkor/contract";
import { draftCooperationReport } from "@angkor/contract/operations/draft-cooperation-report";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { openSubscription } from "@angkor/contract/operations/open-subscription";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { recordExchangeEntry } from "@angkor/contract/operations/record-exchange-entry";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { recordPledgesFromWorkbook } from "@angkor/contract/operations/record-pledges-from-workbook";
import { recordProgress } from "@angkor/contract/operations/record-progress";
import { recordResourceMobilisationPlan } from "@angkor/contract/operations/record-resource-mobilisation-plan";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { registry } from "@angkor/contract/registry";
import { pledgeWorkbook } from "@angkor/documents/pledge-workbook";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aReport } from "./cooperation-reports.ts";
import {
  aCommitment,
  aFundDisbursement,
  allocated,
  aMobilisationPlan,
  aNeed,
  anAllocation,
  anArrangement,
  anEntry,
  anInstrument,
  aPlan,
  aPledge,
  aSubscription,
  aYearReached,
  committed,
  fundHolding,
  needed,
  pledged,
  published,
} from "./records.ts";
import type { Repeatable } from "./repeatable.ts";
import { repeatedApproach } from "./repeated-approach.ts";
import { repeatedCoordination } from "./repeated-coordination.ts";
import { type Answer, type Ask, expectProblem, once } from "./service.ts";
import { startWorld, type World } from "./world.ts";

const rate = (unitsPerUsd: string) => ({
  currency: "CHF",
  rates: [{ period: "2024", unitsPerUsd, source: "Test data" }],
});
const payment = (amountSent: string) => ({ paidOn: "2024-07-01", amountSent });
const cambodia = ({ focalPoint }: World) => focalPoint("KHM");
const norway = ({ focalPoint }: World) => focalPoint("NOR");

/** A workbook with one new pledge. */
const workbookOf = (title: string) =>
  pledgeWorkbook(
    { language: "en", donor: "NOR" },
    [aPledge({ id: "N1", title })],
    "2026-11-21T12:00:00.000Z",
  );

const repeatables: readonly Repeatable[] = [
  {
    operation: recordPledgesFromWorkbook,
    by: norway,
    body: await workbookOf("In a workbook"),
    other: await workbookOf("In another workbook"),
    rush: await workbookOf("Sent many times at once"),
  },
  { operation: draftWorkPlan, by: cambodia, body: aPlan(), other: aPlan({ title: "Another" }) },
  {
    operation: publishAssistanceRequirement,
    by: cambodia,
    body: aNeed(),
    other: aNeed({ title: "Another" }),
  },
  {
    operation: respondToRequirement,
    by: norway,
    params: async (world) => ({ id: (await needed(cambodia(world))).body.id }),
    body: { answer: "under-consideration" },
    other: { answer: "declined" },
  },
  { operation: recordPledge, by: norway, body: aPledge(), other: aPledge({ title: "Another" }) },
  { operation: recordCommitment, by: norway, body: aCommitment(), other: aCommitment({ title: "Another" }) },
  {
    operation: recordDisbursement,
    by: norway,
    params: async (world) => ({ id: (await committed(norway(world))).body.id }),
    body: payment("1.00"),
    other: payment("2.00"),
  },
  {
    operation: proposeAllocation,
    by: ({ committee }) => committee,
    body: { years: { from: 2027, to: 2028 } },
    other: { years: { from: 2027, to: 2029 } },
  },
  {
    operation: recordProgress,
    by: cambodia,
    params: async (world) => ({ id: (await published(cambodia(world))).body.id }),
    body: aYearReached(),
    other: aYearReached({ year: 2025 }),
  },
  {
    operation: recordResourceMobilisationPlan,
    by: cambodia,
    body: aMobilisationPlan(),
    other: aMobilisationPlan({ title: "Another" }),
  },
  { operation: recordExchangeEntry, by: cambodia, body: anEntry(), other: anEntry({ title: "Another" }) },
  {
    operation: recordExchangeArrangement,
    by: cambodia,
    body: anArrangement(),
    other: anArrangement({ title: "Another" }),
  },
  {
    operation: recordFundAllocation,
    by: cambodia,
    naming: async (world) => ({ fundId: await fundHolding(cambodia(world), norway(world)) }),
    body: anAllocation("fi_named"),
    other: anAllocation("fi_named", { year: 2025 }),
  },
  {
    operation: recordFundDisbursement,
    by: cambodia,
    params: async (world) => {
      const fund = await fundHolding(cambodia(world), norway(world));
      return { id: (await allocated(cambodia(world), fund)).body.id };
    },
    body: aFundDisbursement(),
    other: aFundDisbursement({ amountSent: "1.00" }),
  },
  {
    operation: recordFinancingInstrument,
    by: cambodia,
    body: anInstrument(),
    other: anInstrument({ title: "Another" }),
  },
  ...repeatedCoordination,
  {
    operation: draftCooperationReport,
    by: cambodia,
    body: aReport({ year: 2001 }),
    other: aReport({ year: 2002 }),
    rush: aReport({ year: 2003 }),
  },
  ...repeatedApproach,
  {
    operation: takeSnapshot,
    by: ({ isu }) => isu,
    body: { report: "gap" },
    other: { report: "gap", title: "Another" },
  },
  {
    operation: importEvidence,
    by: ({ isu }) => isu,
    body: { format: "fts-json", content: '{"data":{"flows":[]}}' },
    other: { format: "fts-json", content: '{"data":{"flows":[]}}', name: "another" },
  },
  {
    operation: openSubscription,
    by: norway,
    body: aSubscription(),
    other: aSubscription({ title: "Another" }),
  },
  { operation: recordExchangeRates, by: ({ isu }) => isu, body: rate("0.88"), other: rate("0.89") },
];

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.stop());

const named = repeatables.map((each) => [each.operation.operationId, each] as const);

test("these are all operations that take a key", () => {
  const operations: readonly Operation[] = registry;
  const taking = operations.filter(({ idempotent }) => idempotent).map(({ operationId }) => operationId);
  expect(named.map(([name]) => name).sort()).toEqual(taking.sort());
});

const headersOf = ({ operation: { request } }: Repeatable, key: string) => ({
  ...once(key),
  ...(request.file && { "content-type": documentFormats[request.file] }),
});

/** What a client compares: status, body byte for byte, and the version. */
const told = ({ status, text, headers }: Answer) => ({ status, text, etag: headers.get("etag") });

test.each(named)(
  "%s answers a repetition with the same bytes, and another request with that key with 422",
  async (name, each) => {
    const by = each.by(world);
    const params = await each.params?.(world);
    const named = await each.naming?.(world);
    const ask = (body: object, key = `key-${name}`): Promise<Answer> => {
      const asked: Ask = {
        body: named ? { ...body, ...named } : body,
        headers: headersOf(each, key),
        ...(params && { params }),
      };
      return by.ask(each.operation, asked);
    };
    const first = await ask(each.body);
    expect(first.status, first.text).toBe(201);
    expect(first.headers.get("idempotency-replayed")).toBeNull();

    const again = await ask(each.body);
    expect(told(again)).toEqual(told(first));
    expect(again.headers.get("idempotency-replayed")).toBe("true");

    expectProblem(await ask(each.other), "idempotency-key-reused");
    const fresh = await ask(each.other, `other-${name}`);
    expect(fresh.status, fresh.text).toBe(201);

    expect(told(await ask(each.body)), "the first answer, whatever happened since").toEqual(told(first));
  },
);

test.each(named)("%s, sent eight times at once, is carried out once", async (name, each) => {
  const by = each.by(world);
  const params = await each.params?.(world);
  const named = await each.naming?.(world);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      by.ask(each.operation, {
        body: named ? { ...(each.rush ?? each.body), ...named } : (each.rush ?? each.body),
        headers: headersOf(each, `rush-${name}`),
        ...(params && { params }),
      }),
    ),
  );
  expect([...new Set(answers.map((answer) => JSON.stringify(told(answer))))]).toHaveLength(1);
  expect(answers[0]?.status).toBe(201);
});

test("a key is its sender's: another caller with the same key makes a record of its own", async () => {
  const body = aPledge();
  const [one, other] = await Promise.all([
    norway(world).does(recordPledge, { body, headers: once("shared") }),
    world.isu.does(recordPledge, { body, headers: once("shared") }),
  ]);
  expect(one.body.id).not.toBe(other.body.id);
});

test("a key says nothing about another operation", async () => {
  const key = once("two-operations");
  await cambodia(world).does(draftWorkPlan, { body: aPlan(), headers: key });
  await cambodia(world).does(publishAssistanceRequirement, { body: aNeed(), headers: key });
});

test("a refused request does not use its key up", async () => {
  const key = once("refused-first");
  const body = aPledge({ schedule: [] });
  expectProblem(await norway(world).ask(recordPledge, { body, headers: key }), "pledge-invalid");
  await norway(world).does(recordPledge, { body: aPledge(), headers: key });
});

test("a repetition is answered as before even when it could not be carried out any more", async () => {
  const { body: pledge } = await pledged(norway(world));
  const lines = [{ year: 2024, amount: "500000.00" }];
  const ask = () =>
    norway(world).ask(recordCommitment, {
      body: aCommitment({ pledgeId: pledge.id, lines }),
      headers: once("the-whole-pledge"),
    });
  const first = await ask();
  expect(first.status, first.text).toBe(201);
  expect(told(await ask())).toEqual(told(first));
});

test("without a key, each request makes a record", async () => {
  const [one, other] = [await pledged(norway(world)), await pledged(norway(world))];
  expect(one.body.id).not.toBe(other.body.id);
});
