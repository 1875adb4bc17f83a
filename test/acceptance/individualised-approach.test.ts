/**
 * A State asks for a meeting of the Individualised Approach, on the demonstration data: its dossier, its partners, what
 * they commit, the follow-up, and what the Committee reads of it.
 */
import { acceptIndividualisedApproachCase } from "@angkor/contract/operations/accept-individualised-approach-case";
import { answerInvitation } from "@angkor/contract/operations/answer-invitation";
import { approveDossier } from "@angkor/contract/operations/approve-dossier";
import { askPreparatoryQuestions } from "@angkor/contract/operations/ask-preparatory-questions";
import { closeIndividualisedApproachCase } from "@angkor/contract/operations/close-individualised-approach-case";
import { getDossier } from "@angkor/contract/operations/get-dossier";
import { getGapReport } from "@angkor/contract/operations/get-gap-report";
import { getIndicators } from "@angkor/contract/operations/get-indicators";
import { getIndividualisedApproachCase } from "@angkor/contract/operations/get-individualised-approach-case";
import { getIndividualisedApproachFollowUp } from "@angkor/contract/operations/get-individualised-approach-follow-up";
import { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import { getRecordedFollowUp } from "@angkor/contract/operations/get-recorded-follow-up";
import { inviteParticipants } from "@angkor/contract/operations/invite-participants";
import { listAssistanceRequirements } from "@angkor/contract/operations/list-assistance-requirements";
import { prepareDossier } from "@angkor/contract/operations/prepare-dossier";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordIndividualisedApproachFollowUp } from "@angkor/contract/operations/record-individualised-approach-follow-up";
import { recordMeetingHeld } from "@angkor/contract/operations/record-meeting-held";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { scheduleIndividualisedApproachMeeting } from "@angkor/contract/operations/schedule-individualised-approach-meeting";
import { verifyPositions } from "@angkor/contract/operations/verify-positions";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tablesOf } from "../../packages/documents/test/read-document.ts";
import { startDemonstration } from "../http/demonstration.ts";
import { aCaseRequest, aMeeting, frozenDossier, interested, of } from "../http/individualised-approach.ts";
import { settled } from "../http/instants.ts";
import { type Caller, expectProblem, ifMatch } from "../http/service.ts";
import type { World } from "../http/world.ts";

let world: World;
beforeAll(async () => {
  world = await startDemonstration();
}, 240_000);
afterAll(() => world?.stop());

const state = "KHM";
const today = new Date().toISOString().slice(0, 10);
const period = today.slice(0, 4);

const gapOf = async (by: Caller): Promise<string> =>
  (await by.does(getGapReport, { query: { state } })).body.totals.gap;

const cents = (amount: string): bigint => BigInt(amount.replace(".", ""));

/** The tables of a Word document, as Norway takes it away. */
const documentOf = async (path: string): Promise<string[][][]> => {
  const token = await world.server.token({ roles: ["state-focal-point"], state: "NOR", statesParty: true });
  const answer = await fetch(`${world.url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return tablesOf(new Uint8Array(await answer.arrayBuffer()));
};

const indicator = async (by: Caller) => {
  const { body } = await by.does(getIndicators, { query: { period } });
  const found = body.indicators.find(({ id }) => id === "41.3");
  if (!found?.literal.evidenced) throw new Error("41.3 has no evidenced figure");
  return found.literal.evidenced;
};

test("from the request to the closed case, the gap moves by exactly what was committed", async () => {
  const { committee, focalPoint, isu } = world;
  const [cambodia, norway, japan] = [focalPoint(state), focalPoint("NOR"), focalPoint("JPN")];
  const before = await indicator(norway);
  expect(before.numerator.states).not.toContain(state);

  // Cambodia asks; the Committee accepts, schedules, asks questions and invites.
  const asked = await cambodia.does(requestIndividualisedApproach, { body: aCaseRequest() });
  const { id } = asked.body;
  const params = { id };
  const taken = await committee.does(acceptIndividualisedApproachCase, of(asked));
  const planned = await committee.does(scheduleIndividualisedApproachMeeting, {
    ...of(taken),
    body: aMeeting({ date: today }),
  });
  const questioned = await committee.does(askPreparatoryQuestions, {
    ...of(planned),
    body: { questions: [{ ref: "Q1", question: "What would finish the work?" }] },
  });
  const invited = await committee.does(inviteParticipants, {
    ...of(questioned),
    body: { providers: ["NOR", "JPN"] },
  });
  const coming = await norway.does(answerInvitation, { ...of(invited), body: { answer: "confirmed" } });

  // It prepares its dossier and freezes it: its own until it approves.
  const challenges = [
    { pillar: "survey-clearance", text: "Half of the areas can be reached in the dry season only." },
  ];
  const prepared = await cambodia.does(prepareDossier, {
    ...of(coming),
    body: { challenges, answers: [{ ref: "Q1", answer: "Partners for three more years." }] },
  });
  await frozenDossier(cambodia, id);
  expectProblem(await norway.ask(getDossier, { params }), "dossier-not-found");
  expectProblem(await committee.ask(getDossier, { params }), "dossier-not-found");
  const own = await cambodia.does(getIndividualisedApproachCase, { params });
  expect(own.body.version).toBe(prepared.body.version + 1);
  const approved = await cambodia.does(approveDossier, of(own));
  const dossier = (await norway.does(getDossier, { params })).body;
  expect(dossier.content).toMatchObject({ state, challenges });
  const handedOut = await documentOf(`/documents/individualised-approach/cases/${id}/dossier?language=fr`);
  expect(handedOut.flat(2)).toEqual(
    expect.arrayContaining([
      challenges[0]?.text,
      "What would finish the work?",
      "Partners for three more years.",
    ]),
  );

  // Held today; two partners express interest.
  const gapBefore = await gapOf(norway);
  expect(dossier.content).toMatchObject({ profile: { totals: { gap: gapBefore } } });
  const held = await committee.does(recordMeetingHeld, {
    ...of(approved),
    body: { heldOn: today, attended: ["NOR", "JPN"] },
  });
  const open = await norway.does(listAssistanceRequirements, {
    query: { state, status: "open", limit: 500 },
  });
  const isOpen = (line: { year?: number; open: string }) =>
    line.year !== undefined && cents(line.open) > 500_000_00n;
  const need = open.body.items.find(({ currency, years }) => currency === "USD" && years.some(isOpen));
  const line = need?.years.find(isOpen);
  if (need === undefined || line === undefined) throw new Error("Cambodia asks for nothing of a single year");
  const wish = { expressedOn: today, requirementIds: [need.id] };
  await interested(norway, id, {
    ...wish,
    indicativeAmount: { amount: "400000.00", currency: need.currency },
  });
  await interested(japan, id, { ...wish, kind: "under-consideration", decideBy: "2999-12-31" });

  // Norway pledges and commits: the follow-up shows the gap moved by exactly that.
  const pledge = await norway.does(recordPledge, {
    body: {
      donor: "NOR",
      title: "After the meeting",
      currency: need.currency,
      earmarking: "earmarked",
      targets: { states: [state] },
      schedule: [{ paymentYear: line.year, availabilityYear: line.year, amount: "400000.00" }],
      announcedOn: today,
    },
  });
  await norway.does(recordCommitment, {
    body: {
      pledgeId: pledge.body.id,
      requirementId: need.id,
      decidedOn: today,
      lines: [{ year: line.year, amount: "300000.00" }],
    },
  });
  const { body: followUp } = await committee.does(getIndividualisedApproachFollowUp, { params });
  expect(followUp.totals.before.gap).toBe(gapBefore);
  expect(followUp.totals.now.gap).toBe(await gapOf(committee));
  expect(followUp.totals.moved).toBe("300000.00");
  expect(followUp.totals.changes).toEqual({
    requirement: "0.00",
    surplus: "0.00",
    nationalContribution: "0.00",
    funding: "300000.00",
  });
  expect(followUp.cells.filter(({ moved }) => moved !== "0.00")).toMatchObject([
    { pillar: need.pillar, year: line.year, moved: "300000.00" },
  ]);
  expect(followUp.providers).toMatchObject([
    { provider: "JPN", promised: "0.00", committed: "0.00" },
    {
      provider: "NOR",
      promised: "400000.00",
      committed: "300000.00",
      disbursed: "0.00",
      funding: "300000.00",
    },
  ]);
  expect(followUp.unanswered).toMatchObject([{ provider: "JPN", dueOn: "2999-12-31", overdue: false }]);

  // The Committee's agenda names the case; the follow-up of three months is recorded; the case closes.
  const agenda = (await committee.does(getMeetingAgenda)).body;
  expect(agenda.individualisedApproach).toMatchObject([{ id, state, status: "held", meetingOn: today }]);
  expect(agenda.engageFirst.find((entry) => entry.state === state)?.individualisedApproach).toBe(id);
  await settled();
  const recorded = await committee.does(recordIndividualisedApproachFollowUp, {
    params,
    body: { month: 3, words: "Norway has committed; Japan decides in its next budget." },
  });
  const kept = await cambodia.does(getRecordedFollowUp, { params: { id, number: "1" } });
  expect(kept.body.content).toMatchObject({ totals: { moved: "300000.00" } });
  expect(recorded.body).toMatchObject({ number: 1, month: 3, recordedBy: "committee" });
  const current = await committee.does(getIndividualisedApproachCase, { params });
  expect(current.body.followUpsDue.map(({ status }) => status)).toEqual(["recorded", "upcoming", "upcoming"]);
  const closed = await committee.does(closeIndividualisedApproachCase, {
    params,
    headers: ifMatch(current.etag),
    body: { outcome: "A first partner has committed." },
  });
  expect(closed.body.status).toBe("closed");
  expect(held.body.heldOn).toBe(today);

  // Indicator 41.3 rises for whoever may know; the case itself exists for those concerned alone.
  const after = await indicator(norway);
  expect(after.numerator.states).toEqual([...before.numerator.states, state].sort());
  expect(Number(after.value)).toBeGreaterThan(Number(before.value));
  expect((await indicator(world.anyone)).numerator).toEqual(before.numerator);
  expectProblem(
    await focalPoint("DEU").ask(getIndividualisedApproachCase, { params }),
    "individualised-approach-case-not-found",
  );
  expect((await isu.does(verifyPositions)).body.drift).toEqual([]);
}, 60_000);
