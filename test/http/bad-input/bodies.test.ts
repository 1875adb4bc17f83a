/** Bodies of the wrong shape never get a 500: a problem document points at every fault. */
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { describe, expect, test } from "vitest";
import { aNeed, aPlan, aPledge } from "../records.ts";
import { expectProblem } from "../service.ts";
import { activity, sending } from "./sending.ts";

const { cambodia, draft, pledge, commit, need, state, rates } = sending();

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
    const answer = await cambodia().ask(draftWorkPlan, { body: aPlan(), headers: { "content-type": type } });
    expectProblem(answer, "content-type-unsupported");
  });

  test.each(["application/json; charset=utf-8", "APPLICATION/JSON", "application/merge-patch+json"])(
    "content type %s is JSON",
    async (type) => {
      const answer = await cambodia().ask(draftWorkPlan, {
        body: aPlan(),
        headers: { "content-type": type },
      });
      expect(answer.status, answer.text).toBe(201);
    },
  );

  test("no body at all", async () => {
    expectProblem(await cambodia().send("POST", "/work-plans"), "request-invalid", [
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
