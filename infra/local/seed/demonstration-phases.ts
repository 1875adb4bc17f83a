import {
  type CommitmentEntry,
  type FinancingInstrumentEntry,
  type PledgeEntry,
  type ProgressEntry,
  readDemonstration,
  type WorkPlanEntry,
} from "@angkor/data";
import type { Job, Phase } from "./job.ts";
import type { Journal } from "./journal.ts";
import { Refused, type Saved, type SeedApi } from "./seed-api.ts";

const planEntry = (key: string): string => `work plan ${key}`;
const pledgeEntry = (key: string): string => `pledge ${key}`;
/** Visible characters only: the API takes no spaces. */
const idempotencyKey = (entry: string): string => `demonstration:${entry.replaceAll(" ", ":")}`;

/** An earlier start may have published it and been killed before it wrote that down. */
const publish = async (api: SeedApi, { id, etag }: Saved): Promise<void> => {
  try {
    await api.act(`/work-plans/${id}/publish`, etag);
  } catch (error) {
    if (!(error instanceof Refused) || (error.status !== 409 && error.status !== 412)) throw error;
    const { body } = await api.get(`/work-plans/${id}`);
    if (body["status"] === "draft") throw error;
  }
};

const planJob = ({ key, supersedes = [], body }: WorkPlanEntry): Job => ({
  entry: planEntry(key),
  load: async (api, journal) => {
    const earlier = supersedes.map((other) => journal.idOf(planEntry(other)));
    const draft = await api.create("/work-plans", idempotencyKey(planEntry(key)), {
      ...body,
      ...(earlier.length > 0 && { supersedes: earlier }),
    });
    await publish(api, draft);
    return draft.id;
  },
});

const progressJob = ({ key, workPlanKey, body }: ProgressEntry): Job => {
  const entry = `progress ${key}`;
  return {
    entry,
    load: async (api, journal) => {
      const path = `/work-plans/${journal.idOf(planEntry(workPlanKey))}/progress`;
      return (await api.create(path, idempotencyKey(entry), body)).id;
    },
  };
};

const pledgeJob = ({ key, body }: PledgeEntry): Job => ({
  entry: pledgeEntry(key),
  load: async (api) => (await api.create("/pledges", idempotencyKey(pledgeEntry(key)), body)).id,
});

/** The requirement that publishing a plan made of one of its activities. */
const requirementIdOf = (planId: string, activityRef: string): string =>
  `ar_${planId.slice("wp_".length)}.${activityRef}`;

const commitmentBody = ({ body, pledgeKey, requirement }: CommitmentEntry, journal: Journal) => {
  const { target, ...rest } = body;
  return {
    ...rest,
    ...(pledgeKey !== undefined && { pledgeId: journal.idOf(pledgeEntry(pledgeKey)) }),
    ...(requirement === undefined
      ? { target }
      : {
          requirementId: requirementIdOf(
            journal.idOf(planEntry(requirement.workPlanKey)),
            requirement.activityRef,
          ),
        }),
  };
};

const commitmentJob = (commitment: CommitmentEntry): Job => {
  const entry = `commitment ${commitment.key}`;
  return {
    entry,
    load: async (api, journal) => {
      const body = commitmentBody(commitment, journal);
      const { id } = await api.create("/commitments", idempotencyKey(entry), body);
      for (const [index, payment] of (commitment.disbursements ?? []).entries()) {
        const key = `${idempotencyKey(entry)}:payment:${index + 1}`;
        await api.create(`/commitments/${id}/disbursements`, key, payment);
      }
      return id;
    },
  };
};

const financingInstrumentJob = ({ key, body }: FinancingInstrumentEntry): Job => {
  const entry = `financing instrument ${key}`;
  return {
    entry,
    load: async (api) => (await api.create("/financing-instruments", idempotencyKey(entry), body)).id,
  };
};

/** Real plans, what was reached under them, pledges, commitments, payments and financing instruments, each with its source. */
export const demonstrationPhases = async (): Promise<readonly Phase[]> => {
  const { workPlans, progressRecords, pledges, commitments, financingInstruments } =
    await readDemonstration();
  return [
    // One after the other: a plan comes after those that it supersedes.
    { title: "Work plans", jobs: workPlans.map(planJob), atOnce: 1 },
    { title: "What was reached under plans", jobs: progressRecords.map(progressJob), atOnce: 6 },
    { title: "Pledges", jobs: pledges.map(pledgeJob), atOnce: 6 },
    { title: "Commitments and payments", jobs: commitments.map(commitmentJob), atOnce: 6 },
    { title: "Financing instruments", jobs: financingInstruments.map(financingInstrumentJob), atOnce: 1 },
  ];
};
