/** What not everyone may see, planted in each kind of record, and what everyone may see beside it. */
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { listAnonymisedNotes } from "@angkor/contract/operations/list-anonymised-notes";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { recordExchangeEntry } from "@angkor/contract/operations/record-exchange-entry";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { expect } from "vitest";
import { day, reportDrafted, reportSubmitted, windowSet } from "../http/cooperation-reports.ts";
import { groupRecorded, platformRecorded } from "../http/coordination.ts";
import { aCaseRequest, held, interested, of } from "../http/individualised-approach.ts";
import {
  aPlan,
  aPledge,
  committed,
  drafted,
  mobilisationPlanned,
  needed,
  pledged,
  published,
} from "../http/records.ts";
import { ifMatch } from "../http/service.ts";
import type { World } from "../http/world.ts";

/** Texts that stand for what is secret, ids of secret records, and amounts that only they have. */
export const secrets: string[] = [];
/** Ids and texts that everyone may see: that they are found shows that the search finds. */
export const openly: string[] = [];

const secret = (text: string): string => {
  secrets.push(`SECRET-${text}`);
  return `SECRET-${text}`;
};

let amounts = 0;
/** An amount of its own for each use; no other figure of these tests holds its digits. */
const secretAmount = (): string => {
  amounts += 1;
  const whole = String(7_130_000 + amounts);
  secrets.push(whole);
  return `${whole}.00`;
};

const activity = (title: string, cost: string, ref = "A1") => ({
  ref,
  title,
  pillar: "survey-clearance",
  years: [{ year: 2024, cost }],
});

const plantPlans = async (world: World): Promise<void> => {
  const khm = world.focalPoint("KHM");
  const draft = await drafted(khm, {
    title: secret("draft"),
    activities: [activity(secret("draft activity"), secretAmount())],
  });
  secrets.push(draft.body.id);
  const withdrawn = await drafted(khm, { title: secret("withdrawn draft") });
  await khm.does(withdrawWorkPlan, {
    params: { id: withdrawn.body.id },
    headers: ifMatch(withdrawn.etag),
    body: {},
  });
  secrets.push(withdrawn.body.id);
  for (const visibility of ["private", "committee", "states-parties"]) {
    const plan = await published(khm, {
      title: secret(`${visibility} plan`),
      visibility,
      activities: [activity("Clearance", secretAmount())],
    });
    secrets.push(plan.body.id);
    const open = await published(khm, {
      title: `Public after a ${visibility} one`,
      supersedes: [plan.body.id],
    });
    openly.push(open.body.id, open.body.title);
  }
  const first = await khm.does(draftWorkPlan, {
    body: aPlan({ title: secret("first draft"), activities: [activity("Clearance", secretAmount(), "OLD")] }),
  });
  const second = await khm.does(redraftWorkPlan, {
    params: { id: first.body.id },
    headers: ifMatch(first.etag),
    body: aPlan({ title: secret("second draft"), visibility: "private" }),
  });
  const third = await khm.does(publishWorkPlan, {
    params: { id: first.body.id },
    headers: ifMatch(second.etag),
  });
  await khm.does(reviseWorkPlan, {
    params: { id: first.body.id },
    headers: ifMatch(third.etag),
    body: { ...aPlan({ title: "Now for everyone" }), reason: "Cleared for publication" },
  });
  openly.push(first.body.id, "Now for everyone");
};

const plantMoney = async (world: World): Promise<void> => {
  const nor = world.focalPoint("NOR");
  const need = await needed(world.focalPoint("KHM"), { title: secret("need"), visibility: "committee" });
  secrets.push(need.body.id);
  const hidden = await pledged(nor, { title: secret("pledge"), visibility: "private" });
  secrets.push(hidden.body.id);
  const commitment = await committed(nor, {
    pledgeId: hidden.body.id,
    visibility: "public",
    title: "Openly committed",
  });
  openly.push(commitment.body.id, "Openly committed");
  const unseen = await committed(nor, {
    visibility: "states-parties",
    title: secret("commitment"),
    lines: [{ year: 2024, amount: secretAmount() }],
  });
  const paid = await nor.does(recordDisbursement, {
    params: { id: unseen.body.id },
    body: {
      amountSent: secretAmount(),
      acceptExcess: true,
      paidOn: "2024-07-01",
      reference: secret("payment"),
    },
    headers: ifMatch(unseen.etag),
  });
  secrets.push(unseen.body.id, ...paid.body.disbursements.map(({ id }) => id));
  const before = await pledged(nor, {
    title: secret("former title"),
    visibility: "private",
    schedule: [{ paymentYear: 2024, availabilityYear: 2024, amount: secretAmount() }],
  });
  await nor.does(revisePledge, {
    params: { id: before.body.id },
    headers: ifMatch(before.etag),
    body: aPledge({ title: "Pledged for all to see", currency: "USD" }),
  });
  openly.push(before.body.id, "Pledged for all to see");
  const narrowed = await pledged(nor, { title: secret("narrowed"), visibility: "public" });
  const now = await nor.does(revisePledge, {
    params: { id: narrowed.body.id },
    headers: ifMatch(narrowed.etag),
    body: aPledge({ title: secret("narrowed since"), visibility: "committee" }),
  });
  await nor.does(cancelPledge, {
    params: { id: narrowed.body.id },
    headers: ifMatch(now.etag),
    body: { reason: secret("reason") },
  });
  secrets.push(narrowed.body.id);
  const open = await needed(world.focalPoint("KHM"));
  await world.focalPoint("DEU").does(respondToRequirement, {
    params: { id: open.body.id },
    body: { answer: "declined", statement: secret("statement"), visibility: "private" },
  });
  openly.push(open.body.id);
};

const plantReports = async (world: World): Promise<void> => {
  const [ukr, tcd] = [world.focalPoint("UKR"), world.focalPoint("TCD")];
  await windowSet(world.isu, 2025, [day(-1), day(1)]);
  const documents = (title: string) => [
    { ref: "A7", kind: "article7-report", title, reportedAt: "2026-01-31" },
  ];
  const draft = await reportDrafted(ukr, { state: "UKR", documents: documents(secret("report draft")) });
  const told = await reportSubmitted(tcd, {
    state: "TCD",
    visibility: "committee",
    documents: documents(secret("committee report")),
  });
  secrets.push(draft.body.id, told.body.id);
  const plan = await mobilisationPlanned(ukr, {
    state: "UKR",
    title: secret("mobilisation"),
    visibility: "committee",
  });
  secrets.push(plan.body.id);
  const { committee, isu } = world;
  const taken = await committee.does(takeSnapshot, {
    body: { report: "gap", title: secret("snapshot"), audience: "committee" },
  });
  const proposal = await committee.does(proposeAllocation, {
    body: { years: { from: 2024, to: 2024 }, currency: "USD" },
  });
  const evidence = await isu.does(importEvidence, {
    body: { format: "fts-json", name: secret("evidence"), content: '{"data":{"flows":[]}}' },
  });
  secrets.push(taken.body.id, proposal.body.id, evidence.body.id);
};

const anOffer = { side: "offer", owner: "KHM", topics: ["national-experience"] };

const anArrangement = {
  owner: "KHM",
  status: "planned",
  topics: ["national-experience"],
  level: "bilateral",
  sharers: ["KHM"],
  recipients: ["NOR"],
  startsOn: "2027-01-11",
};

const anInstrument = {
  owner: "KHM",
  kind: "impact-bond",
  status: "in-preparation",
  states: ["KHM"],
  pillars: ["survey-clearance"],
  partners: [],
  currency: "USD",
  amounts: [],
};

const plantCooperation = async (world: World): Promise<void> => {
  const [khm, nor] = [world.focalPoint("KHM"), world.focalPoint("NOR")];
  const platform = await platformRecorded(khm, { name: secret("platform"), visibility: "committee" });
  const group = await groupRecorded(nor, { name: secret("group"), visibility: "states-parties" });
  const entry = (changes: object) => khm.does(recordExchangeEntry, { body: { ...anOffer, ...changes } });
  const hidden = await entry({ title: secret("offer"), visibility: "committee" });
  const contact = { name: secret("contact of an offer"), email: "offer@example.org" };
  const open = await entry({ title: "Offered to everyone", visibility: "public", contact });
  const arrangement = await khm.does(recordExchangeArrangement, {
    body: { ...anArrangement, title: secret("arrangement"), offerId: hidden.body.id, visibility: "private" },
  });
  const instrument = await khm.does(recordFinancingInstrument, {
    body: { ...anInstrument, title: secret("instrument"), visibility: "committee" },
  });
  secrets.push("offer@example.org", platform.body.id, group.body.id, hidden.body.id);
  secrets.push(arrangement.body.id, instrument.body.id);
  openly.push(open.body.id, "Offered to everyone");
};

const plantApproach = async (world: World): Promise<void> => {
  const { committee, isu } = world;
  const requested = {
    purpose: secret("purpose"),
    contact: { name: secret("contact"), email: "secret@example.org" },
  };
  const asking = await world.focalPoint("KHM").does(requestIndividualisedApproach, {
    body: aCaseRequest(requested),
  });
  secrets.push(asking.body.id, "secret@example.org");
  for (const [visibility, planted] of [
    ["committee", secrets],
    ["states-parties", secrets],
    ["public", openly],
  ] as const) {
    const one = await held(world);
    const interest = await interested(world.focalPoint("NOR"), one.body.id, {
      note: secret(`interest before ${visibility} notes`),
    });
    const anonymised = { text: `What was learned, for ${visibility}`, visibility };
    const noted = await isu.does(recordMeetingNotes, {
      ...of(one),
      body: { text: secret(`full text of ${visibility} notes`), anonymised },
    });
    secrets.push(one.body.id, interest.body.id);
    planted.push(noted.body.anonymised?.id ?? "", anonymised.text);
  }
  const { items } = (await committee.does(listAnonymisedNotes)).body;
  expect(items).toHaveLength(3);
};

/** Plants records of every kind for fewer eyes, beside some that everyone may see. */
export const plant = async (world: World): Promise<void> => {
  // Another file may have planted in a world of its own.
  secrets.length = 0;
  openly.length = 0;
  await plantPlans(world);
  await plantMoney(world);
  await plantReports(world);
  await plantCooperation(world);
  await plantApproach(world);
};
