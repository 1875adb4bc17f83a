/**
 * Who sees what: a record that a caller may not see does not exist for that caller, by its address, in lists and in the
 * totals of reports alike.
 */
import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { getAssistanceRequirement } from "@angkor/contract/operations/get-assistance-requirement";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { getWorkPlan } from "@angkor/contract/operations/get-work-plan";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { listStates } from "@angkor/contract/operations/list-states";
import { listWorkPlans } from "@angkor/contract/operations/list-work-plans";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { visibilities } from "@angkor/domain/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aCommitment, committed, drafted, needed, pledged, published, requirementOf } from "./records.ts";
import { type Caller, expectProblem } from "./service.ts";
import { startWorld, type World } from "./world.ts";

let world: World;

type Visibility = (typeof visibilities)[number];

/** Who looks; `owner` is the focal point whose record it is. */
const lookers = {
  owner: (owner: string) => world.focalPoint(owner),
  "the ISU": () => world.isu,
  "a committee member": () => world.committee,
  "another State Party": () => world.focalPoint("DEU"),
  "a State not party": () => world.focalPoint("LAO"),
  "an organisation": () => world.focalPoint("org:eu"),
  "an observer": () => world.observer,
  anyone: () => world.anyone,
} satisfies Record<string, (owner: string) => Caller>;
type Looker = keyof typeof lookers;

const sees: Readonly<Record<Visibility, readonly Looker[]>> = {
  private: ["owner"],
  committee: ["owner", "the ISU", "a committee member"],
  "states-parties": ["owner", "the ISU", "a committee member", "another State Party"],
  public: [
    "owner",
    "the ISU",
    "a committee member",
    "another State Party",
    "a State not party",
    "an organisation",
    "an observer",
    "anyone",
  ],
};

/** A State for each visibility, so that its figures tell whose records a report counts. */
const stateOf = { private: "KHM", committee: "UKR", "states-parties": "TCD", public: "LAO" } as const;

interface Records {
  readonly plan: string;
  readonly need: string;
  readonly pledge: string;
  readonly commitment: string;
  readonly requirement: string;
}
const records = new Map<Visibility, Records>();

const record = async (visibility: Visibility): Promise<Records> => {
  const state = stateOf[visibility];
  const owner = world.focalPoint(state);
  const norway = world.focalPoint("NOR");
  const plan = await published(owner, { state, visibility });
  const need = await needed(owner, { state, visibility });
  const pledge = await pledged(norway, {
    visibility,
    earmarking: "earmarked",
    targets: { states: [state], pillars: ["survey-clearance"] },
  });
  const target = { state, pillar: "survey-clearance" };
  const commitment = await committed(norway, { visibility, target });
  await norway.does(recordDisbursement, {
    params: { id: commitment.body.id },
    body: { paidOn: "2024-08-01", amountSent: "70000.00" },
  });
  return {
    plan: plan.body.id,
    need: need.body.id,
    pledge: pledge.body.id,
    commitment: commitment.body.id,
    requirement: requirementOf(plan.body),
  };
};

const recordsOf = (visibility: Visibility): Records => {
  const found = records.get(visibility);
  if (found === undefined) throw new Error(`No ${visibility} records`);
  return found;
};

beforeAll(async () => {
  world = await startWorld();
  for (const visibility of visibilities) records.set(visibility, await record(visibility));
});
afterAll(() => world?.stop());

const rows = visibilities.flatMap((visibility) =>
  (Object.keys(lookers) as Looker[]).map((looker) => ({
    visibility,
    looker,
    seen: sees[visibility].includes(looker),
  })),
);

describe.each(rows)("$visibility records and $looker (seen: $seen)", ({ visibility, looker, seen }) => {
  const by = (owner: string) => lookers[looker](owner);
  const state = stateOf[visibility];

  test("by address", async () => {
    const { plan, need, pledge, commitment, requirement } = recordsOf(visibility);
    const looks = [
      [getWorkPlan, plan, state, "work-plan-not-found"],
      [getAssistanceRequirement, need, state, "requirement-not-found"],
      [getAssistanceRequirement, requirement, state, "requirement-not-found"],
      [getPledge, pledge, "NOR", "pledge-not-found"],
      [getCommitment, commitment, "NOR", "commitment-not-found"],
    ] as const;
    for (const [operation, id, owner, missing] of looks) {
      const answer = await by(owner).ask(operation, { params: { id } });
      if (seen) expect(answer.status, answer.text).toBe(200);
      else expect(expectProblem(answer, missing).detail).toBe(`There is no ${id} that you may see.`);
    }
  });

  test("in lists", async () => {
    const { plan, need, pledge, commitment, requirement } = recordsOf(visibility);
    const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
    const found = (ids: readonly string[], id: string) => expect(ids.includes(id), id).toBe(seen);
    for (const query of [{}, { state }]) {
      found(idsOf((await by(state).does(listWorkPlans, { query })).body.items), plan);
      found(idsOf((await by(state).does(listAssistanceRequirements, { query })).body.items), need);
      found(idsOf((await by(state).does(listAssistanceRequirements, { query })).body.items), requirement);
      found(idsOf((await by("NOR").does(listPledges, { query })).body.items), pledge);
      found(idsOf((await by("NOR").does(listCommitments, { query })).body.items), commitment);
    }
    const csv = await by("NOR").ask(listPledges, { headers: { accept: "text/csv" } });
    expect(csv.text.includes(pledge)).toBe(seen);
  });

  test("in the gap report, today's and as it was known", async () => {
    const now = new Date().toISOString();
    for (const query of [{ state }, {}, { state, asOf: now }]) {
      const forOwner = (await by(state).does(getGapReport, { query })).body;
      const mine = forOwner.cells.filter((cell) => cell.state === state);
      const ownFigures = mine.map(({ requirement, assistanceRequired }) => ({
        requirement,
        assistanceRequired,
      }));
      expect(ownFigures.filter(({ requirement }) => requirement !== "0.00")).toEqual(
        seen ? [{ requirement: "1000000.00", assistanceRequired: "1000000.00" }] : [],
      );

      const forDonor = (await by("NOR").does(getGapReport, { query })).body;
      const money = forDonor.cells
        .filter((cell) => cell.state === state)
        .map(({ pledged: p, committed: c, disbursed: d, funding: f }) => [p, c, d, f])
        .filter((figures) => figures.some((figure) => figure !== "0.00"));
      expect(money).toEqual(seen ? [["500000.00", "100000.00", "70000.00", "100000.00"]] : []);
    }
  });
});

describe("what a caller sees of records of several visibilities", () => {
  test("notReported lists a State whose report the caller may not see", async () => {
    const { body: anyones } = await world.anyone.does(getGapReport);
    expect(anyones.notReported).toEqual(expect.arrayContaining(["KHM", "TCD", "UKR"]));
    const { body: own } = await world.focalPoint("KHM").does(getGapReport);
    expect(own.notReported).not.toContain("KHM");
  });

  test("a draft is its own State's, whatever its visibility will be", async () => {
    const { body } = await drafted(world.focalPoint("KHM"));
    expectProblem(await world.isu.ask(getWorkPlan, { params: { id: body.id } }), "work-plan-not-found");
    expect((await world.focalPoint("KHM").ask(getWorkPlan, { params: { id: body.id } })).status).toBe(200);
  });

  test("a version that was a draft stays its own State's after publication", async () => {
    const { body } = await published(world.focalPoint("KHM"));
    const ask = { params: { id: body.id }, query: { version: 1 } };
    expectProblem(await world.anyone.ask(getWorkPlan, ask), "work-plan-not-found");
    expect((await world.focalPoint("KHM").ask(getWorkPlan, ask)).status).toBe(200);
  });

  test("nobody commits what they may not see", async () => {
    const { pledge, requirement } = recordsOf("private");
    const germany = world.focalPoint("DEU");
    const ofPledge = aCommitment({ donor: "DEU", pledgeId: pledge });
    expectProblem(await germany.ask(recordCommitment, { body: ofPledge }), "pledge-not-found");
    const { target: _, ...toRequirement } = aCommitment({ donor: "DEU", requirementId: requirement });
    expectProblem(await germany.ask(recordCommitment, { body: toRequirement }), "requirement-not-found");
  });

  test("nobody changes what they may not see: it does not exist, rather than being another's", async () => {
    const { commitment } = recordsOf("private");
    const ask = { params: { id: commitment }, headers: { "if-match": '"2"' } };
    expectProblem(await world.focalPoint("DEU").ask(confirmCommitment, ask), "commitment-not-found");
    const { commitment: known } = recordsOf("public");
    const other = { params: { id: known }, headers: { "if-match": '"2"' } };
    expectProblem(await world.focalPoint("DEU").ask(confirmCommitment, other), "not-your-state");
  });

  test("what the ISU entered as private, the ISU and the owner see", async () => {
    const { body } = await committed(world.isu, { visibility: "private" });
    expect(body).toMatchObject({ donor: "NOR", enteredBy: "isu" });
    const ask = { params: { id: body.id } };
    expect((await world.isu.ask(getCommitment, ask)).status).toBe(200);
    expect((await world.focalPoint("NOR").ask(getCommitment, ask)).status).toBe(200);
    expectProblem(await world.committee.ask(getCommitment, ask), "commitment-not-found");
  });

  test("providers are listed by what the caller sees of them", async () => {
    await committed(world.focalPoint("JPN"), {
      donor: "JPN",
      visibility: "private",
      target: { state: "KHM", pillar: "risk-education" },
    });
    const providers = async (by: Caller) =>
      (await by.does(listStates, { query: { role: "provider" } })).body.items.map(({ iso3 }) => iso3);
    expect(await providers(world.anyone)).toEqual(["NOR"]);
    expect(await providers(world.focalPoint("JPN"))).toEqual(["JPN", "NOR"]);
  });
});

describe("what is left of a requirement or pledge gives no hidden amount away", () => {
  test("a commitment is never less visible than what it draws on", async () => {
    const norway = world.focalPoint("NOR");
    const plan = await published(world.focalPoint("KHM"));
    const pledge = await pledged(norway);
    const { target: _, ...toRequirement } = aCommitment({ requirementId: requirementOf(plan.body) });
    const ofPledge = aCommitment({ pledgeId: pledge.body.id });
    for (const visibility of ["private", "committee", "states-parties"]) {
      for (const body of [toRequirement, ofPledge]) {
        const answer = await norway.ask(recordCommitment, { body: { ...body, visibility } });
        expectProblem(answer, "commitment-invalid", ["/visibility"]);
      }
    }
    await committed(norway, { visibility: "private" });
  });
});
