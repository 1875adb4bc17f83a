/** Who sees what of a case of the Individualised Approach: for anyone else it does not exist, anywhere. */
import { answerInvitation } from "@angkor/contract/operations/answer-invitation";
import { approveDossier } from "@angkor/contract/operations/approve-dossier";
import { getDossier } from "@angkor/contract/operations/get-dossier";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { getIndividualisedApproachCase } from "@angkor/contract/operations/get-individualised-approach-case";
import { getIndividualisedApproachFollowUp } from "@angkor/contract/operations/get-individualised-approach-follow-up";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { getMeetingNotes } from "@angkor/contract/operations/get-meeting-notes";
import { getRecordedFollowUp } from "@angkor/contract/operations/get-recorded-follow-up";
import { inviteParticipants } from "@angkor/contract/operations/invite-participants";
import { listAnonymisedNotes } from "@angkor/contract/operations/list-anonymised-notes";
import { listExpressionsOfInterest } from "@angkor/contract/operations/list-expressions-of-interest";
import { listIndividualisedApproachCases } from "@angkor/contract/operations/list-individualised-approach-cases";
import { recordIndividualisedApproachFollowUp } from "@angkor/contract/operations/record-individualised-approach-follow-up";
import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  aCaseRequest,
  asked,
  frozenDossier,
  held,
  interested,
  of,
  prepared,
  scheduled,
} from "../http/individualised-approach.ts";
import { settled } from "../http/instants.ts";
import { committed, published } from "../http/records.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import { startWorld, type World } from "../http/world.ts";

let world: World;
let lookers: Readonly<Record<string, Caller>>;
beforeAll(async () => {
  world = await startWorld();
  const { focalPoint, isu, committee } = world;
  const states = ["KHM", "NOR", "DEU", "LAO", "org:eu"].map((code) => [code, focalPoint(code)] as const);
  lookers = { ...Object.fromEntries(states), committee, isu };
});
afterAll(() => world?.stop());

/** Those who are answered 200. */
const whoReads = async (ask: (by: Caller) => Promise<{ readonly status: number }>): Promise<string[]> => {
  const answers = await Promise.all(
    Object.entries(lookers).map(async ([name, by]) => [name, (await ask(by)).status] as const),
  );
  for (const [name, status] of answers) expect([200, 404], name).toContain(status);
  return answers.flatMap(([name, status]) => (status === 200 ? [name] : []));
};

describe("a case", () => {
  test("is its State's, the Committee's, the ISU's and those invited's, in lists and by its address", async () => {
    const { body } = await scheduled(world, ["NOR", "org:eu"]);
    const params = { id: body.id };
    const concerned = ["KHM", "NOR", "org:eu", "committee", "isu"];
    for (const operation of [getIndividualisedApproachCase, listExpressionsOfInterest])
      expect(await whoReads((by) => by.ask(operation, { params }))).toEqual(concerned);
    for (const [name, by] of Object.entries(lookers)) {
      const listed = await by.does(listIndividualisedApproachCases, { query: { state: "KHM" } });
      expect(
        listed.body.items.some(({ id }) => id === body.id),
        name,
      ).toBe(concerned.includes(name));
      const agenda = await by.does(getMeetingAgenda);
      expect(agenda.answer.text.includes(body.id), name).toBe(concerned.includes(name));
    }
    expectProblem(await world.anyone.ask(getIndividualisedApproachCase, { params }), "token-missing");
    expectProblem(await world.observer.ask(getIndividualisedApproachCase, { params }), "role-missing");
    expect((await world.anyone.does(getMeetingAgenda)).answer.text).not.toContain(body.id);
  });

  test("exists for a participant from the invitation on, and as long as it is invited", async () => {
    const norway = world.focalPoint("NOR");
    const one = await scheduled(world);
    const params = { id: one.body.id };
    const early = await norway.ask(getIndividualisedApproachCase, { params, query: { version: 1 } });
    expectProblem(early, "individualised-approach-case-not-found");
    await world.committee.does(inviteParticipants, { ...of(one), body: { providers: ["DEU"] } });
    expectProblem(
      await norway.ask(getIndividualisedApproachCase, { params }),
      "individualised-approach-case-not-found",
    );
  });

  test("tells a participant when it meets whom, and nothing of what the State tells the Committee", async () => {
    const one = await scheduled(world, ["NOR", "DEU", "JPN"]);
    const params = { id: one.body.id };
    await world.focalPoint("DEU").does(answerInvitation, { ...of(one), body: { answer: "confirmed" } });
    await prepared(one.body.id, world.focalPoint("KHM"));
    const seen = await world.focalPoint("NOR").does(getIndividualisedApproachCase, { params });
    for (const secret of ["purpose", "contact", "questions", "preparation", "outcome"])
      expect(seen.body).not.toHaveProperty(secret);
    expect(seen.answer.text).not.toContain(aCaseRequest().contact.email);
    expect(seen.body.participants.map(({ provider }) => provider)).toEqual(["NOR", "DEU"]);
    const committee = (await world.committee.does(getIndividualisedApproachCase, { params })).body;
    expect(committee.contact?.email).toBe(aCaseRequest().contact.email);
    expect(committee).not.toHaveProperty("preparation");
  });
});

describe("a dossier", () => {
  test("is its State's alone until the State approves it, and then theirs who see the case", async () => {
    const cambodia = world.focalPoint("KHM");
    const { id } = (await scheduled(world)).body;
    const params = { id };
    await prepared(id, cambodia);
    await frozenDossier(cambodia, id);
    expect(await whoReads((by) => by.ask(getDossier, { params }))).toEqual(["KHM"]);
    for (const [name, by] of Object.entries({
      committee: world.committee,
      isu: world.isu,
      NOR: world.focalPoint("NOR"),
    }))
      expect((await by.does(getIndividualisedApproachCase, { params })).body.dossiers, name).toEqual([]);
    const current = await cambodia.does(getIndividualisedApproachCase, { params });
    await cambodia.does(approveDossier, of(current));
    expect(await whoReads((by) => by.ask(getDossier, { params }))).toEqual([
      "KHM",
      "NOR",
      "committee",
      "isu",
    ]);
    // Frozen again, the new one waits and the approved one stays what others read.
    await frozenDossier(cambodia, id);
    expect((await cambodia.does(getDossier, { params })).body.number).toBe(2);
    expect((await world.focalPoint("NOR").does(getDossier, { params })).body.number).toBe(1);
    const second = await world.committee.ask(getDossier, { params, query: { number: 2 } });
    expectProblem(second, "dossier-not-found");
  });

  test("that the ISU froze on the State's behalf is known to the ISU, and not read", async () => {
    const { id } = (await scheduled(world)).body;
    const params = { id };
    await frozenDossier(world.isu, id);
    expect((await world.isu.does(getIndividualisedApproachCase, { params })).body.dossiers).toHaveLength(1);
    expectProblem(await world.isu.ask(getDossier, { params }), "dossier-not-found");
    expect((await world.committee.does(getIndividualisedApproachCase, { params })).body.dossiers).toEqual([]);
  });

  test("holds what any State Party sees: no private record of its own State, nothing of the Committee's", async () => {
    const chad = world.focalPoint("TCD");
    const state = "TCD";
    const costs = { public: "1000.00", private: "77777.00", committee: "88888.00" };
    for (const [visibility, cost] of Object.entries(costs)) {
      const years = [{ year: 2026, cost }];
      const activities = [{ ref: "A1", title: `A ${visibility} plan`, pillar: "survey-clearance", years }];
      await published(chad, { state, visibility, activities });
    }
    await committed(world.focalPoint("DEU"), {
      donor: "DEU",
      visibility: "committee",
      target: { state, pillar: "survey-clearance" },
      lines: [{ year: 2026, amount: "55555.00" }],
    });
    const { id } = (await scheduled(world, ["NOR"], state)).body;
    // What was recorded this second is not settled yet.
    await settled();
    await frozenDossier(chad, id);
    const { body, answer } = await chad.does(getDossier, { params: { id } });
    expect(body.content).toMatchObject({ profile: { totals: { requirement: "1000.00", funding: "0.00" } } });
    for (const secret of ["77777", "88888", "55555", "A private plan", "A committee plan"])
      expect(answer.text).not.toContain(secret);
    expect(answer.text).not.toContain(aCaseRequest().contact.email);
  });
});

describe("an expression of interest", () => {
  test("is read by its provider, the State and the Committee; by participants where it is shared; a note by the State", async () => {
    const { id } = (await scheduled(world, ["NOR", "DEU"])).body;
    const params = { id };
    const norway = world.focalPoint("NOR");
    const noteToState = "We could double it.";
    await interested(norway, id, { noteToState });
    await interested(norway, id, { sharedWithParticipants: true, note: "In the next budget", noteToState });
    const seen = async (by: Caller) => {
      const { body } = await by.does(listExpressionsOfInterest, { params });
      return body.items.map((expression) => "noteToState" in expression);
    };
    expect(await seen(world.focalPoint("KHM"))).toEqual([true, true]);
    expect(await seen(norway)).toEqual([true, true]);
    expect(await seen(world.committee)).toEqual([false, false]);
    expect(await seen(world.isu)).toEqual([false, false]);
    expect(await seen(world.focalPoint("DEU"))).toEqual([false]);
  });

  test("keeps its provider on the list of participants", async () => {
    const one = await scheduled(world, ["NOR"]);
    await interested(world.focalPoint("NOR"), one.body.id);
    const answer = await world.committee.ask(inviteParticipants, {
      ...of(one),
      body: { providers: ["DEU"] },
    });
    expectProblem(answer, "individualised-approach-invalid", ["/providers"]);
  });
});

describe("a meeting that was held", () => {
  test("is told to States Parties by its State and day, and to nobody by anything else", async () => {
    const one = await held(world, ["NOR"], "UKR");
    const told = async (by: Caller) => {
      const { body, answer } = await by.does(getIndicators, { query: { period: "2026" } });
      expect(answer.text).not.toContain("ia_");
      const found = body.indicators.find(({ id }) => id === "41.3");
      return found?.literal.evidenced?.numerator.states.some((state) => state === "UKR");
    };
    expect(await told(world.focalPoint("DEU"))).toBe(true);
    expect(await told(world.committee)).toBe(true);
    expect(await told(world.focalPoint("LAO"))).toBe(false);
    expect(await told(world.anyone)).toBe(false);
    expect(one.body.status).toBe("held");
  });

  test("has notes that participants read where they are shared, and anonymised ones apart from it", async () => {
    const one = await held(world);
    const params = { id: one.body.id };
    const text = "Norway asked about costs; Ms Chan answered.";
    const noted = async (etag: string, body: object) =>
      world.isu.does(recordMeetingNotes, { params, headers: ifMatch(etag), body });
    const first = await noted(one.etag, { text });
    expect(await whoReads((by) => by.ask(getMeetingNotes, { params }))).toEqual(["KHM", "committee", "isu"]);
    const anonymised = { text: "Partners asked about costs.", visibility: "states-parties" };
    const second = await noted(first.etag, { text, sharedWithParticipants: true, anonymised });
    expect(await whoReads((by) => by.ask(getMeetingNotes, { params }))).toEqual([
      "KHM",
      "NOR",
      "committee",
      "isu",
    ]);
    const listed = async (by: Caller) => (await by.does(listAnonymisedNotes)).answer.text;
    expect(await listed(world.focalPoint("DEU"))).toContain(anonymised.text);
    expect(await listed(world.focalPoint("DEU"))).not.toMatch(/KHM|NOR|ia_/);
    expect(await listed(world.anyone)).not.toContain(anonymised.text);
    for (const name of ["Norway", "norway", "NOR", "KHM", "Cambodia", "Chan", "sokha@example.org"]) {
      const answer = await world.isu.ask(recordMeetingNotes, {
        params,
        headers: ifMatch(second.etag),
        body: { text, anonymised: { text: `It was said by ${name}.`, visibility: "public" } },
      });
      expectProblem(answer, "individualised-approach-invalid", ["/anonymised/text"]);
    }
  });

  test("is followed up by those who see the case; what was recorded of it is not for participants", async () => {
    const one = await held(world);
    const params = { id: one.body.id };
    await world.isu.does(recordIndividualisedApproachFollowUp, {
      params,
      body: { month: 3, words: "Nothing yet." },
    });
    expect(await whoReads((by) => by.ask(getIndividualisedApproachFollowUp, { params }))).toEqual([
      "KHM",
      "NOR",
      "committee",
      "isu",
    ]);
    const numbered = { ...params, number: "1" };
    expect(await whoReads((by) => by.ask(getRecordedFollowUp, { params: numbered }))).toEqual([
      "KHM",
      "committee",
      "isu",
    ]);
    const seen = await world.focalPoint("NOR").does(getIndividualisedApproachCase, { params });
    expect(seen.body.followUps).toEqual([]);
  });
});

test("a meeting is followed up from its dossier on, and not before", async () => {
  const { body } = await held(world);
  const params = { id: body.id };
  const early = "2026-06-16T23:59:59.999Z";
  const asked = await world.isu.ask(getIndividualisedApproachFollowUp, { params, query: { asOf: early } });
  expectProblem(asked, "request-invalid", ["/query/asOf"]);
  const recorded = await world.isu.ask(recordIndividualisedApproachFollowUp, {
    params,
    body: { month: 3, words: "Too early", cutoff: early },
  });
  expectProblem(recorded, "request-invalid", ["/cutoff"]);
});

test("a case that the Committee asked for waits for its State's confirmation, and is listed by status", async () => {
  const { body } = await asked(world.committee);
  expect(body).toMatchObject({ askedBy: "committee", status: "requested" });
  const { items } = (
    await world.committee.does(listIndividualisedApproachCases, { query: { status: "requested" } })
  ).body;
  expect(items.map(({ id }) => id)).toContain(body.id);
  expect(new Set(items.map(({ status }) => status))).toEqual(new Set(["requested"]));
  const early = await world.committee.ask(recordMeetingHeld, {
    params: { id: body.id },
    headers: ifMatch('"1"'),
    body: { heldOn: "2026-06-17" },
  });
  expectProblem(early, "individualised-approach-step-refused");
});
