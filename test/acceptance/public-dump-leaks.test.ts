/** What not everyone may see is planted in each kind of record, and looked for in every byte of the dump. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { draftWorkPlan } from "@angkor/contract/operations/draft-work-plan";
import { importEvidence } from "@angkor/contract/operations/import-evidence";
import { listAnonymisedNotes } from "@angkor/contract/operations/list-anonymised-notes";
import { proposeAllocation } from "@angkor/contract/operations/propose-allocation";
import { publishWorkPlan } from "@angkor/contract/operations/publish-work-plan";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { recordMeetingNotes } from "@angkor/contract/operations/record-meeting-notes";
import { redraftWorkPlan } from "@angkor/contract/operations/redraft-work-plan";
import { requestIndividualisedApproach } from "@angkor/contract/operations/request-individualised-approach";
import { respondToRequirement } from "@angkor/contract/operations/respond-to-requirement";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { reviseWorkPlan } from "@angkor/contract/operations/revise-work-plan";
import { takeSnapshot } from "@angkor/contract/operations/take-snapshot";
import { withdrawWorkPlan } from "@angkor/contract/operations/withdraw-work-plan";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, startLocal } from "../../infra/local/server.ts";
import { day, reportDrafted, reportSubmitted, windowSet } from "../http/cooperation-reports.ts";
import { aCaseRequest, held, interested, of } from "../http/individualised-approach.ts";
import { settled } from "../http/instants.ts";
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
import { startWorld, type World } from "../http/world.ts";
import { filesOfZip } from "./zip-files.ts";

let world: World;
let again: LocalServer;
let files: ReadonlyMap<string, string>;
const folder = await mkdtemp(join(tmpdir(), "angkor-leaks-"));
const file = join(folder, "dump.zip");

/** Texts that stand for what is secret, ids of secret records, and amounts that only they have. */
const secrets: string[] = [];
/** Ids and texts that everyone may see: that they are found shows that the search finds. */
const openly: string[] = [];

const secret = (text: string): string => {
  secrets.push(`SECRET-${text}`);
  return `SECRET-${text}`;
};

/** An amount of its own for each use; no other figure of these tests holds its digits. */
const amounts = [
  "7130001.00",
  "7130002.00",
  "7130003.00",
  "7130004.00",
  "7130005.00",
  "7130006.00",
  "7130007.00",
  "7130008.00",
  "7130009.00",
].values();
const secretAmount = (): string => {
  const amount = amounts.next().value;
  if (amount === undefined) throw new Error("More amounts are needed");
  secrets.push(amount.replace(".00", ""));
  return amount;
};

const activity = (title: string, cost: string, ref = "A1") => ({
  ref,
  title,
  pillar: "survey-clearance",
  years: [{ year: 2024, cost }],
});

const plantPlans = async (): Promise<void> => {
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

const plantMoney = async (): Promise<void> => {
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

const plantReports = async (): Promise<void> => {
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

const plantApproach = async (): Promise<void> => {
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

beforeAll(async () => {
  world = await startWorld();
  await plantPlans();
  await plantMoney();
  await plantReports();
  await plantApproach();
  await settled();
  const response = await fetch(`${world.url}/exports/dump`);
  expect(response.status).toBe(200);
  const dump = new Uint8Array(await response.arrayBuffer());
  files = filesOfZip(dump);
  await writeFile(file, dump);
  again = await startLocal({ port: 0, inMemory: true, seed: "none", fromDump: file });
}, 120_000);
afterAll(async () => {
  await Promise.all([world?.stop(), again?.stop()]);
  await rm(folder, { recursive: true, force: true });
});

test("nothing that not everyone may see is in any file", () => {
  expect(secrets.length).toBeGreaterThan(40);
  for (const [path, text] of files)
    for (const planted of secrets) expect(text.includes(planted), `${planted} in ${path}`).toBe(false);
});

test("everything public that was planted beside it is", () => {
  const whole = [...files.values()].join("\n");
  for (const planted of openly) expect(whole.includes(planted), planted).toBe(true);
});

test("nobody who did anything is named", () => {
  for (const [path, text] of files) {
    expect(text, path).not.toMatch(/"by":/);
    expect(text, path).not.toMatch(/focal|subject/i);
  }
});

/** An answer to anyone, with what belongs to the moment of asking taken out. */
const told = async (url: string, path: string): Promise<string> => {
  const response = await fetch(`${url}${path}`);
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll(/"(computedAt|knownUntil)":"[^"]*"/g, '"$1":"now"');
};

const answers = async (path: string) =>
  Promise.all([world, again].map(async ({ url }) => JSON.parse(await told(url, path))));

test.each([
  "/reports/gap",
  "/reports/coverage?by=pillar,year,donor",
  "/reports/donors/NOR",
  "/reports/matches?year=2024",
  "/reports/records?state=KHM&measure=funding",
  "/indicators?period=2025",
  "/assistance-requirements?state=KHM",
  "/cooperation-reports?year=2025",
  "/resource-mobilisation-plans",
  "/individualised-approach/notes",
  "/snapshots",
])("a service started from it answers %s to anyone as before", async (path) => {
  const [before, after] = await answers(path);
  expect(after).toEqual(before);
});

test("of a record that was for fewer eyes it knows the part since, and no link to one that still is", async () => {
  const [plans, told] = await answers("/work-plans");
  expect(told.items.map(({ id }: { id: string }) => id)).toEqual(
    plans.items.map(({ id }: { id: string }) => id),
  );
  const cleared = ({ title }: { title: string }) => title === "Now for everyone";
  expect(plans.items.find(cleared)).toMatchObject({ status: "revised", version: 4 });
  expect(told.items.find(cleared)).toMatchObject({ status: "published", version: 4 });
  const [pledges, known] = await answers("/pledges");
  expect(known.items).toEqual(
    pledges.items.map((pledge: { updatedAt: string }) => ({ ...pledge, createdAt: pledge.updatedAt })),
  );
  const [commitments, unlinked] = await answers("/commitments");
  const withoutLink = ({ pledgeId: _, lines, ...commitment }: { pledgeId?: string; lines: object[] }) => ({
    ...commitment,
    lines: lines.map((line) => ({ ...line, tranche: undefined })),
  });
  expect(unlinked.items).toEqual(commitments.items.map(withoutLink));
});
