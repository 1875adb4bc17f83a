/**
 * Bad input never gets a 500: each gets a problem document that says what to correct, with a pointer to every fault.
 */
import { connect } from "node:net";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { publishAssistanceRequirement } from "@angkor/contract/operations/publish-assistance-requirement";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeRates } from "@angkor/contract/operations/record-exchange-rates";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { recordState } from "@angkor/contract/operations/record-state";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCommitment, aNeed, aPlan, aPledge, committed, pledged, published } from "./records.ts";
import { type Answer, type Caller, expectProblem, problemOf } from "./service.ts";
import { startWorld, type World } from "./world.ts";

let world: World;
let cambodia: Caller;
let norway: Caller;

beforeAll(async () => {
  world = await startWorld();
  cambodia = world.focalPoint("KHM");
  norway = world.focalPoint("NOR");
});
afterAll(() => world?.stop());

const activity = (changes: object = {}) => ({
  ref: "A1",
  title: "Clearance",
  pillar: "survey-clearance",
  years: [{ year: 2024, cost: "1.00" }],
  ...changes,
});
const planWithYears = (...years: object[]) => aPlan({ activities: [activity({ years })] });
const year = (changes: object) => ({ year: 2024, cost: "1.00", ...changes });

const draft = (body: unknown): Promise<Answer> => cambodia.ask(draftWorkPlan, { body });
const pledge = (body: unknown): Promise<Answer> => norway.ask(recordPledge, { body });
const commit = (body: unknown): Promise<Answer> => norway.ask(recordCommitment, { body });
const need = (body: unknown): Promise<Answer> => cambodia.ask(publishAssistanceRequirement, { body });
const state = (body: unknown): Promise<Answer> =>
  world.isu.ask(recordState, { params: { iso3: "KHM" }, body });
const rates = (body: unknown): Promise<Answer> => world.isu.ask(recordExchangeRates, { body });

describe("the shape of a body", () => {
  const deep = "[".repeat(200_000) + "]".repeat(200_000);
  test.each([
    ["an empty object", {}, ["/state", "/kind", "/title", "/currency", "/period", "/activities"]],
    ["a list", [], [""]],
    ["a text", '"plan"', [""]],
    ["a number", "7", [""]],
    ["null", "null", [""]],
    ["lists in lists, far too deep", deep, [""]],
    ["an unknown field", aPlan({ colour: "red" }), ["/colour"]],
    ["an unknown field with a slash and a tilde", aPlan({ "a/b~c": 1 }), ["/a~1b~0c"]],
    ["an empty name", aPlan({ "": 1 }), ["/"]],
    ["__proto__", JSON.stringify(aPlan()).replace("{", '{"__proto__":{"polluted":true},'), ["/__proto__"]],
    [
      "constructor",
      JSON.stringify(aPlan()).replace("{", '{"constructor":{"prototype":{}},'),
      ["/constructor"],
    ],
    ["an unknown State", aPlan({ state: "XYZ" }), ["/state"]],
    ["a State in lower case", aPlan({ state: "khm" }), ["/state"]],
    ["an organisation for a State", aPlan({ state: "org:eu" }), ["/state"]],
    ["a State as a number", aPlan({ state: 116 }), ["/state"]],
    ["an unknown currency", aPlan({ currency: "XXX" }), ["/currency"]],
    ["an unknown pillar", aPlan({ activities: [activity({ pillar: "mining" })] }), ["/activities/0/pillar"]],
    ["an unknown kind", aPlan({ kind: "wish-list" }), ["/kind"]],
    ["a title of blanks", aPlan({ title: "  \t " }), ["/title"]],
    ["a title too long", aPlan({ title: "x".repeat(301) }), ["/title"]],
    ["a control character", aPlan({ title: "a\u0000b" }), ["/title"]],
    ["an escape sequence", aPlan({ title: "\u001b[31mred" }), ["/title"]],
    ["a lone surrogate", JSON.stringify(aPlan()).replace("Clearance of", "\\ud800 of"), ["/title"]],
    ["no activities", aPlan({ activities: [] }), ["/activities"]],
    [
      "too many activities",
      aPlan({ activities: Array.from({ length: 61 }, (_, index) => activity({ ref: `A${index}` })) }),
      ["/activities"],
    ],
    ["an activity that is null", aPlan({ activities: [null] }), ["/activities/0"]],
    ["an id of another kind", aPlan({ supersedes: ["pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C"] }), ["/supersedes/0"]],
    ["an id with a path in it", aPlan({ supersedes: ["wp_../../etc"] }), ["/supersedes/0"]],
    ["a source without a citation", aPlan({ source: { verified: true } }), ["/source/citation"]],
    [
      "a source with a script for its address",
      aPlan({ source: { citation: "x", verified: true, url: "javascript:alert(1)" } }),
      ["/source/url"],
    ],
  ])("%s", async (_, body, pointers) => {
    expectProblem(await draft(body), "request-invalid", pointers);
  });

  test.each([
    ["an opening brace", "{"],
    ["a comma too many", '{"state":"KHM",}'],
    ["a comment", '{"state":"KHM"} // plan'],
    ["blanks", "   "],
    ["a byte order mark", `\ufeff${JSON.stringify(aPlan())}`],
    ["a form", "state=KHM&title=Plan"],
    ["XML", "<plan/>"],
    ["NaN", '{"title":NaN}'],
  ])("not JSON: %s", async (_, body) => {
    expectProblem(await draft(body), "json-malformed");
  });

  test.each([
    ["text/plain"],
    ["application/x-www-form-urlencoded"],
    ["multipart/form-data; boundary=x"],
    ["text/json"],
    ["application/jsonp"],
    [""],
  ])("content type %j", async (type) => {
    const answer = await cambodia.ask(draftWorkPlan, { body: aPlan(), headers: { "content-type": type } });
    expectProblem(answer, "content-type-unsupported");
  });

  test.each(["application/json; charset=utf-8", "APPLICATION/JSON", "application/merge-patch+json"])(
    "content type %s is JSON",
    async (type) => {
      const answer = await cambodia.ask(draftWorkPlan, { body: aPlan(), headers: { "content-type": type } });
      expect(answer.status, answer.text).toBe(201);
    },
  );

  test("no body at all", async () => {
    expectProblem(await cambodia.send("POST", "/work-plans"), "request-invalid", [
      "/state",
      "/kind",
      "/title",
      "/currency",
      "/period",
      "/activities",
    ]);
  });

  test("a body of more than a megabyte, in characters of several bytes", async () => {
    expectProblem(await draft(JSON.stringify({ title: "不".repeat(400_000) })), "body-too-large");
  });

  test("a body beyond what any function could be given", async () => {
    const answer = await draft("x".repeat(7 * 1024 * 1024));
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.text)).toMatchObject({ type: "urn:angkor:problem:body-too-large" });
  });
});

describe("years", () => {
  test.each([
    ["neither a year nor a period", planWithYears({ cost: "1" }), ["/activities/0/years/0"]],
    ["both", planWithYears(year({ period: { from: 2024, to: 2025 } })), ["/activities/0/years/0"]],
    ["a year before all records", planWithYears(year({ year: 1989 })), ["/activities/0/years/0/year"]],
    ["a year after all records", planWithYears(year({ year: 2101 })), ["/activities/0/years/0/year"]],
    ["half a year", planWithYears(year({ year: 2024.5 })), ["/activities/0/years/0/year"]],
    ["a year as text", planWithYears(year({ year: "2024" })), ["/activities/0/years/0/year"]],
    [
      "a year beyond numbers",
      planWithYears(year({ year: Number.MAX_VALUE })),
      ["/activities/0/years/0/year"],
    ],
  ])("%s", async (_, body, pointers) => {
    expectProblem(await draft(body), "request-invalid", pointers);
  });

  test.each([
    ["a year twice", planWithYears(year({}), year({})), ["/activities/0/years/1/year"]],
    [
      "a year inside a period of the same activity",
      planWithYears({ period: { from: 2024, to: 2026 }, cost: "1" }, year({ year: 2025 })),
      ["/activities/0/years/1/year"],
    ],
    ["a year outside the plan", planWithYears(year({ year: 2030 })), ["/activities/0/years/0/year"]],
    [
      "a plan that ends before it begins",
      aPlan({ period: { from: 2026, to: 2024 } }),
      ["/activities/0/years/0/year", "/period/to"],
    ],
    [
      "a period that ends before it begins",
      planWithYears({ period: { from: 2026, to: 2024 }, cost: "1" }),
      ["/activities/0/years/0/period"],
    ],
    ["a reference twice", aPlan({ activities: [activity(), activity()] }), ["/activities/1/ref"]],
    [
      "several of these at once",
      aPlan({
        activities: [
          activity({ years: [year({}), year({}), year({ year: 2031 })] }),
          activity({ years: [year({ year: 2019 })] }),
        ],
      }),
      [
        "/activities/0/years/1/year",
        "/activities/0/years/2/year",
        "/activities/1/ref",
        "/activities/1/years/0/year",
      ],
    ],
  ])("%s", async (_, body, pointers) => {
    expectProblem(await draft(body), "work-plan-invalid", pointers);
  });

  test("of a pledge: given twice, overlapping, backwards", async () => {
    const line = (changes: object) => ({
      paymentYear: 2024,
      availabilityYear: 2024,
      amount: "1.00",
      ...changes,
    });
    const { availabilityYear: _, ...open } = line({});
    const schedule = [
      line({}),
      line({}),
      { ...open, availabilityPeriod: { from: 2024, to: 2025 } },
      { ...open, availabilityPeriod: { from: 2030, to: 2029 } },
    ];
    expectProblem(await pledge(aPledge({ schedule })), "pledge-invalid", [
      "/schedule/1",
      "/schedule/2",
      "/schedule/3/availabilityPeriod",
    ]);
  });

  test("of a commitment: given twice, backwards, of nothing, decided in the future, for its own donor", async () => {
    const lines = [
      { year: 2024, amount: "1.00" },
      { year: 2024, amount: "0.00" },
      { period: { from: 2026, to: 2025 }, amount: "1.00" },
    ];
    const target = { state: "NOR", pillar: "survey-clearance" };
    expectProblem(
      await commit(aCommitment({ lines, target, decidedOn: "2099-12-31" })),
      "commitment-invalid",
      ["/decidedOn", "/lines/1", "/lines/1/amount", "/lines/2/period", "/target"],
    );
  });

  test("of a need: given twice", async () => {
    const years = [{ year: 2026 }, { year: 2026 }];
    expectProblem(await need(aNeed({ years })), "requirement-invalid", ["/years/1/year"]);
  });

  test("days that do not exist", async () => {
    for (const day of [
      "2023-02-29",
      "2024-13-01",
      "2024-1-1",
      "tomorrow",
      "2024-02-01T00:00:00Z",
      "",
      20240201,
    ]) {
      expectProblem(await commit(aCommitment({ decidedOn: day })), "request-invalid", ["/decidedOn"]);
    }
  });
});

describe("amounts", () => {
  const cost = (amount: unknown) => planWithYears(year({ cost: amount }));
  test.each([
    ["negative", "-1.00"],
    ["with a plus", "+1.00"],
    ["a JSON number", 1],
    ["not a number", "many"],
    ["an exponent", "1e9"],
    ["hexadecimal", "0x10"],
    ["grouped", "1,000.00"],
    ["without a whole part", ".50"],
    ["without decimals after the point", "1."],
    ["with blanks", " 1.00 "],
    ["in other digits", "١٢٣"],
    ["empty", ""],
    ["enormous", "1000000000000000.00"],
    ["of a thousand digits", "9".repeat(1000)],
    ["too precise for its currency", "1.001"],
    ["too precise for any currency", "1.00001"],
    ["infinite", "Infinity"],
    ["null", null],
  ])("%s", async (_, amount) => {
    expectProblem(await draft(cost(amount)), "request-invalid", ["/activities/0/years/0/cost"]);
  });

  test.each([
    ["JPY", "1.5", false],
    ["JPY", "1", true],
    ["JOD", "1.5555", false],
    ["JOD", "1.555", true],
    ["EUR", "1.555", false],
  ])("%s takes %s: %s", async (currency, amount, fits) => {
    const body = aPledge({ currency, schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount }] });
    const answer = await pledge(body);
    if (fits) expect(answer.status, answer.text).toBe(201);
    else expectProblem(answer, "request-invalid", ["/schedule/0/amount"]);
  });

  test("a commitment of a pledge in yen has the pledge's decimals", async () => {
    const { body } = await pledged(norway, {
      currency: "JPY",
      schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: "1000" }],
    });
    const {
      currency: _,
      donor: __,
      ...rest
    } = aCommitment({
      pledgeId: body.id,
      lines: [{ year: 2024, amount: "1.50" }],
    });
    expectProblem(await commit(rest), "request-invalid", ["/lines/0/amount"]);
  });

  test("a payment has its commitment's decimals, and what was received its own", async () => {
    const { body } = await committed(norway, { currency: "JPY", lines: [{ year: 2024, amount: "1000" }] });
    const paid = (changes: object) =>
      norway.ask(recordDisbursement, {
        params: { id: body.id },
        body: { paidOn: "2024-07-01", amountSent: "100", ...changes },
      });
    expectProblem(await paid({ amountSent: "100.5" }), "request-invalid", ["/amountSent"]);
    expectProblem(await paid({ amountReceived: { amount: "1.001", currency: "USD" } }), "request-invalid", [
      "/amountReceived/amount",
    ]);
    expect((await paid({ amountReceived: { amount: "1.001", currency: "JOD" } })).status).toBe(201);
  });

  test("the largest amounts add up exactly, in lists, reports and other currencies", async () => {
    const most = "999999999999999.99";
    const years = [2024, 2025, 2026].map((each) => ({ year: each, cost: most }));
    const plan = await published(world.focalPoint("LAO"), {
      state: "LAO",
      activities: [activity({ years })],
    });
    expect(plan.body.requirement.revised).toBe("2999999999999999.97");
    await commit(
      aCommitment({
        target: { state: "LAO", pillar: "survey-clearance" },
        lines: [{ year: 2024, amount: most }],
      }),
    );
    for (const [currency, total] of [
      ["USD", "2999999999999999.97"],
      ["JPY", "454097999999999994"],
    ]) {
      const answer = await world.anyone.send("GET", `/reports/gap?state=LAO&currency=${currency}`);
      expect(answer.status, answer.text).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ totals: { requirement: total } });
    }
  });
});

describe("several faults at once are all told, in one answer", () => {
  test("of a plan", async () => {
    const body = {
      state: "XYZ",
      kind: "wish-list",
      title: "",
      currency: "EURO",
      colour: "red",
      period: { from: 1800, to: "2025", of: "years" },
      activities: [
        activity({
          ref: "a b",
          pillar: "x",
          priority: 0,
          years: [{ cost: "-1", nationalContribution: { amount: "x" } }],
        }),
        activity({ years: [] }),
      ],
      visibility: "secret",
      source: { url: "nowhere" },
    };
    expectProblem(await draft(body), "request-invalid", [
      "/state",
      "/kind",
      "/title",
      "/currency",
      "/colour",
      "/period/from",
      "/period/to",
      "/period/of",
      "/activities/0/ref",
      "/activities/0/pillar",
      "/activities/0/priority",
      "/activities/0/years/0",
      "/activities/0/years/0/cost",
      "/activities/0/years/0/nationalContribution/amount",
      "/activities/0/years/0/nationalContribution/status",
      "/activities/1/years",
      "/visibility",
      "/source/citation",
      "/source/url",
      "/source/verified",
    ]);
  });

  test("of a pledge", async () => {
    const body = aPledge({
      donor: "org:Not A Code",
      earmarking: "loosely",
      targets: { states: ["KHM", "QQQ"], pillars: ["x"] },
      schedule: [{ amount: "1.005" }, { paymentYear: 2024, availabilityYear: 2024, amount: "x" }],
      currency: "USD",
      channel: {},
      announcedOn: "2024-02-30",
    });
    expectProblem(await pledge(body), "request-invalid", [
      "/donor",
      "/earmarking",
      "/targets/states/1",
      "/targets/pillars/0",
      "/schedule/0",
      "/schedule/0/amount",
      "/schedule/1/amount",
      "/channel/code",
      "/announcedOn",
    ]);
  });

  test("of a commitment", async () => {
    const body = {
      pledgeId: "wp_1",
      requirementId: "ar_1",
      target: { state: "KHM", states: ["KHM", "UKR"], pillar: "x" },
      decidedOn: "soon",
      lines: [{ amount: "1" }, { year: 2024, amount: "1", tranche: "next" }],
    };
    expectProblem(await commit(body), "request-invalid", [
      "/pledgeId",
      "/target",
      "/target/pillar",
      "/decidedOn",
      "/lines/0",
      "/lines/1/tranche",
    ]);
    expectProblem(
      await commit({ decidedOn: "soon", lines: [{ year: 2024, amount: "1" }] }),
      "request-invalid",
      ["/currency", "/decidedOn", "/donor"],
    );
  });

  test("of a need", async () => {
    const body = aNeed({ kind: "financial", priority: 1000, years: [{ year: 2026, quantity: -1 }] });
    expectProblem(await need(body), "request-invalid", ["/priority", "/years", "/years/0/quantity"]);
  });

  test("of a roster entry", async () => {
    const body = { iso2: "khm", name: "", flags: [{ flag: "article6", from: "x", reason: "" }], party: {} };
    expectProblem(await state(body), "request-invalid", [
      "/iso2",
      "/name",
      "/flags/0/flag",
      "/flags/0/from",
      "/flags/0/reason",
      "/flags/0/source",
      "/party/from",
      "/party/source",
    ]);
  });

  test("of rates", async () => {
    const entries = ["0", "-1", "0.0000000000001", "1e3", "", 1].map((unitsPerUsd) => ({
      period: "2024-13",
      unitsPerUsd,
      source: "x",
    }));
    expectProblem(await rates({ currency: "XXX", rates: entries }), "request-invalid", [
      "/currency",
      ...entries.flatMap((_, index) => [`/rates/${index}/period`, `/rates/${index}/unitsPerUsd`]),
    ]);
  });
});

describe("paths and queries", () => {
  test.each([
    ["an id of another kind", "/work-plans/pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C", "/path/id"],
    ["an encoded slash", "/work-plans/wp_..%2F..%2Fetc", "/path/id"],
    ["an encoded zero byte", "/work-plans/wp_%00", "/path/id"],
    ["an encoded line end", "/commitments/co_1%0d%0aX-Header:%20y", "/path/id"],
    ["an id twice encoded", "/work-plans/wp_%2531", "/path/id"],
    ["an id in another script", `/pledges/${encodeURIComponent("pl_１２３")}`, "/path/id"],
    ["an id without end", `/pledges/pl_${"1".repeat(3000)}`, "/path/id"],
    ["an unknown State", "/states/XYZ", "/path/iso3"],
    ["__proto__ for an id", "/pledges/__proto__", "/path/id"],
  ])("%s", async (_, path, pointer) => {
    expectProblem(await world.anyone.send("GET", path), "request-invalid", [pointer]);
  });

  test("percent signs that encode nothing", async () => {
    const answer = await world.anyone.send("GET", "/pledges/%zz");
    expect(answer.status).toBe(400);
    expect(problemOf(answer)).toMatchObject({ type: "urn:angkor:problem:request-invalid" });
  });

  test.each([
    ["/reports/gap?from=2026&to=2024", ["/query/to"]],
    [
      "/reports/gap?from=26&to=abcd&state=KHM,XYZ&pillar=mining&currency=X&asOf=yesterday&colour=red",
      [
        "/query/from",
        "/query/to",
        "/query/state",
        "/query/pillar",
        "/query/currency",
        "/query/asOf",
        "/query/colour",
      ],
    ],
    ["/reports/gap?asOf=2025-02-30T00:00:00Z", ["/query/asOf"]],
    ["/reports/gap?asOf=2025-01-01", ["/query/asOf"]],
    ["/reports/gap?state=", ["/query/state"]],
    ["/reports/gap?__proto__=1&constructor=2", ["/query/__proto__", "/query/constructor"]],
    ["/work-plans?state=KHM&state=UKR", ["/query/state"]],
    ["/work-plans?limit=0", ["/query/limit"]],
    ["/work-plans?limit=501", ["/query/limit"]],
    ["/work-plans?limit=1.5", ["/query/limit"]],
    ["/work-plans?limit=many", ["/query/limit"]],
    ["/work-plans?limit=10&limit=20", ["/query/limit"]],
    ["/work-plans?status=lost&kind=x", ["/query/status", "/query/kind"]],
    [
      "/assistance-requirements?year=20&pillar=x&kind=y&status=z",
      ["/query/year", "/query/pillar", "/query/kind", "/query/status"],
    ],
    ["/commitments?pledgeId=co_1&donor=org:&state=x", ["/query/pledgeId", "/query/donor", "/query/state"]],
    ["/pledges?donor=%00", ["/query/donor"]],
    ["/states?role=king&on=2024-02-30", ["/query/role", "/query/on"]],
    ["/exchange-rates?currency=usd", ["/query/currency"]],
    ["/organisations?limit=-1", ["/query/limit"]],
    ["/health?verbose", ["/query"]],
    ["/work-plans/wp_1?version=0&asOf=x", ["/query/version", "/query/asOf"]],
  ])("%s", async (path, pointers) => {
    expectProblem(await world.anyone.send("GET", path), "request-invalid", pointers);
  });

  test("an instant to come asks for what is known now, and is answered at once", async () => {
    const answer = await world.anyone.send("GET", "/reports/gap?asOf=9999-12-31T23:59:59Z");
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ asOf: expect.stringMatching(/^20/) });
    expect((await world.anyone.send("GET", "/reports/gap?asOf=0001-01-01T00:00:00Z")).status).toBe(200);
  });
});

describe("cursors", () => {
  const listOf = async (path: string) => {
    const page: unknown = JSON.parse((await world.anyone.send("GET", path)).text);
    return typeof page === "object" && page !== null && "nextCursor" in page
      ? String(page.nextCursor)
      : undefined;
  };

  test("serve only the query that gave them", async () => {
    for (const _ of [1, 2, 3]) {
      await published(cambodia);
      await pledged(norway);
      await committed(norway);
    }
    const cursor = await listOf("/work-plans?limit=1");
    if (cursor === undefined) throw new Error("There should be a next page");
    const follow = (path: string) => world.anyone.send("GET", `${path}cursor=${encodeURIComponent(cursor)}`);
    expect((await follow("/work-plans?limit=2&")).status).toBe(200);
    for (const other of [
      "/work-plans?state=KHM&",
      "/work-plans?status=published&",
      "/work-plans?kind=national-strategy&",
      "/pledges?",
      "/commitments?",
      "/assistance-requirements?",
      "/organisations?",
    ]) {
      expectProblem(await follow(other), "cursor-invalid");
    }
  });

  test("forged ones are refused", async () => {
    const cursor = (await listOf("/pledges?limit=1")) ?? "";
    const [mark = "", payload = ""] = cursor.split(".");
    const content: unknown = JSON.parse(Buffer.from(payload, "base64url").toString());
    const signature: unknown = Array.isArray(content) ? content[0] : undefined;
    const forged = (...parts: unknown[]) =>
      `${mark}.${Buffer.from(JSON.stringify(parts)).toString("base64url")}`;
    for (const attempt of [
      "",
      ".",
      mark,
      `${mark}.`,
      `${mark}.!!!`,
      forged(),
      forged(signature),
      forged(signature, "0", "x"),
      forged(signature, 0, { S: "x" }),
      forged(signature, 0, "x".repeat(1100)),
      forged(signature, 0, "\u0000"),
      forged(signature, 0.5, "x"),
    ]) {
      const answer = await world.anyone.send("GET", "/pledges", { query: { cursor: attempt } });
      expect(answer.status, attempt).toBe(400);
      expectProblem(answer, "cursor-invalid");
    }
    const tooLong = await world.anyone.send("GET", "/pledges", { query: { cursor: "x".repeat(2001) } });
    expectProblem(tooLong, "request-invalid", ["/query/cursor"]);
    for (const place of [-1, 7, 1e9]) {
      const answer = await world.anyone.send("GET", "/pledges", {
        query: { cursor: forged(signature, place, "pl_1") },
      });
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe("access tokens", () => {
  const claims = (changes: object = {}) => ({
    client_id: "angkor-one-machine",
    token_use: "access",
    "angkor:roles": ["isu"],
    ...changes,
  });
  const parts = async () => (await world.server.token({ roles: ["isu"] })).split(".");
  const headerOf = (encoded = ""): { kid?: string } =>
    JSON.parse(Buffer.from(encoded, "base64url").toString());
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const signedByAnother = async (changes: object = {}) => {
    const { privateKey } = await generateKeyPair("RS256");
    const [header] = await parts();
    return new SignJWT(claims(changes))
      .setProtectedHeader({ alg: "RS256", kid: headerOf(header).kid ?? "" })
      .setIssuer(`${world.url}/local`)
      .setIssuedAt()
      .setExpirationTime("1h")
      .sign(privateKey);
  };
  const asked = (authorization: string) =>
    world.anyone.send("GET", "/reports/verification", { headers: { authorization } });

  const attempts: Readonly<Record<string, () => Promise<string>>> = {
    "an expired one": () => world.server.token({ roles: ["isu"], expiresInSeconds: -60 }),
    "one signed by another": () => signedByAnother(),
    "one without signature (alg none)": async () =>
      new UnsecuredJWT(claims()).setIssuer(`${world.url}/local`).setExpirationTime("1h").encode(),
    "one whose claims were changed": async () => {
      const [header, , signature] = await parts();
      return [header, encode(claims({ iss: `${world.url}/local`, exp: 9_999_999_999 })), signature].join(".");
    },
    "one whose signature was cut off": async () => (await parts()).slice(0, 2).join(".").concat("."),
    "one signed with the public key as a secret": async () => {
      const [header] = await parts();
      return new SignJWT(claims())
        .setProtectedHeader({ alg: "HS256", kid: headerOf(header).kid ?? "" })
        .setIssuer(`${world.url}/local`)
        .setExpirationTime("1h")
        .sign(new TextEncoder().encode("the public key, as everyone knows it: 32 bytes and more"));
    },
    "one of no known key": async () => {
      const { privateKey } = await generateKeyPair("RS256");
      return new SignJWT(claims())
        .setProtectedHeader({ alg: "RS256", kid: "unknown" })
        .setIssuer(`${world.url}/local`)
        .setExpirationTime("1h")
        .sign(privateKey);
    },
    words: async () => "let me in",
    nothing: async () => "",
    dots: async () => "...",
    "a very long one": async () => "x".repeat(8000),
  };

  test.each(Object.entries(attempts))("%s is refused", async (_, make) => {
    const answer = await asked(`Bearer ${await make()}`);
    expectProblem(answer, "token-invalid");
    expect(answer.headers.get("www-authenticate")).toBe('Bearer realm="angkor"');
  });

  test("one of another service, with its own issuer and keys, is refused", async () => {
    const other = await startWorld();
    try {
      expectProblem(await asked(`Bearer ${await other.server.token({ roles: ["isu"] })}`), "token-invalid");
    } finally {
      await other.stop();
    }
  });

  test.each(["Basic aXN1OmlzdQ==", "Bearer", "Token x", "Bearer a b"])(
    "%s is refused",
    async (authorization) => {
      expectProblem(await asked(authorization), "token-invalid");
    },
  );

  test("a bad token does not pass for none where none is needed", async () => {
    const answer = await world.anyone.send("GET", "/states", { headers: { authorization: "Bearer x.y.z" } });
    expectProblem(answer, "token-invalid");
  });

  test("an expired one is told to be expired, so that its bearer signs in again", async () => {
    const token = await world.server.token({ roles: ["isu"], expiresInSeconds: -60 });
    expect(expectProblem(await asked(`Bearer ${token}`), "token-invalid").detail).toBe(
      "The access token has expired; sign in again.",
    );
  });

  test("a good token still serves after all these", async () => {
    expect((await world.isu.send("GET", "/reports/verification")).status).toBe(200);
  });
});

describe("headers", () => {
  test.each(["image/png", "text/html", "application/xml", "application/json;q=0", "nonsense", "*/*;q=0"])(
    "Accept: %s",
    async (accept) => {
      expectProblem(await world.anyone.send("GET", "/health", { headers: { accept } }), "not-acceptable");
    },
  );

  test.each([
    "",
    "*/*",
    "application/*",
    "text/html, */*;q=0.1",
    "application/json;q=abc, */*",
    "APPLICATION/JSON",
  ])("Accept: %s is answered in JSON", async (accept) => {
    const answer = await world.anyone.send("GET", "/health", { headers: { accept } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test("a header of eight thousand characters harms nothing", async () => {
    const long = "x".repeat(8000);
    for (const name of ["accept", "if-match", "idempotency-key", "authorization", "x-anything"]) {
      const answer = await cambodia.ask(draftWorkPlan, { body: aPlan(), headers: { [name]: long } });
      expect(answer.status, name).toBeLessThan(500);
    }
  });

  test("headers beyond all measure are refused by the server itself", async () => {
    const { port } = new URL(world.url);
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), "127.0.0.1", () =>
        socket.write(`GET /health HTTP/1.1\r\nHost: x\r\nX-Long: ${"x".repeat(100_000)}\r\n\r\n`),
      );
      let text = "";
      socket.on("data", (chunk) => {
        text += chunk.toString();
      });
      socket.on("error", () => resolve(text === "" ? "HTTP/1.1 431" : text));
      socket.on("close", () => resolve(text));
      socket.setTimeout(5000, () => reject(new Error("No answer")));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 4/);
  });

  test("every answer carries the security headers and is not kept", async () => {
    for (const path of ["/states", "/no/such/place", "/pledges/pl_1", "/reports/gap"]) {
      const { headers } = await world.anyone.send("GET", path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("cache-control")).toBe("no-store");
    }
  });
});

test("none of all this has left a trace", async () => {
  const answer = await world.isu.send("GET", "/reports/verification");
  expect(JSON.parse(answer.text)).toMatchObject({ drift: [] });
  expect({}).not.toHaveProperty("polluted");
});
