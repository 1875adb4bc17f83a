import { answerOf, type Client, type Schema } from "@angkor/client";
import { shortest } from "@angkor/documents/table";
import type { Change, Tally } from "../report.ts";
import { etagOf, keyOf } from "./service.ts";

type PlanInput = Schema<"WorkPlanInput">;
type Summary = Schema<"WorkPlanSummary">;
type Activity = Schema<"Activity">;

/** What of a plan counts for an import: everything but the words of its source. */
export const isSamePlan = (a: PlanInput, b: PlanInput): boolean => essence(a) === essence(b);

const essence = ({ title, kind, currency, period, activities, adoptedOn, sections }: PlanInput): string =>
  JSON.stringify([
    title,
    kind,
    currency,
    period.from,
    period.to,
    activities.map(activityEssence).sort(),
    adoptedOn,
    Object.entries(sections ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)),
  ]);

const activityEssence = ({ ref, title, pillar, priority, years }: Activity): string =>
  JSON.stringify([ref, title, pillar, priority ?? null, years.map(yearEssence).sort()]);

const yearEssence = (line: Activity["years"][number]): string => {
  const { year, period, cost, nationalContribution: own, assistanceRequired, milestones } = line;
  const derived = assistanceRequired === undefined || line.assistanceDerived === true;
  return JSON.stringify([
    year ?? [period?.from, period?.to],
    shortest(cost),
    own ? [shortest(own.amount), own.status, own.inKind ?? false] : null,
    derived ? null : shortest(assistanceRequired),
    [milestones?.areaM2, milestones?.areas, milestones?.people, milestones?.description],
  ]);
};

const readPlan = (client: Client, id: string) =>
  answerOf(client.GET("/work-plans/{id}", { params: { path: { id } } }));

const publish = async (client: Client, plan: { readonly id: string; readonly version: number }) =>
  answerOf(
    client.POST("/work-plans/{id}/publish", {
      params: { path: { id: plan.id }, header: { "If-Match": etagOf(plan) } },
    }),
  );

const draftAndPublish = async (
  client: Client,
  body: PlanInput,
  after: string | undefined,
): Promise<Change> => {
  const { data } = await answerOf(
    client.POST("/work-plans", {
      params: { header: { "Idempotency-Key": keyOf("work-plan", body, after) } },
      body,
    }),
  );
  await publishOnce(client, data);
  return "recorded";
};

/** An answer given again may be of a draft that has been published since. */
const publishOnce = async (client: Client, draft: Schema<"WorkPlan">): Promise<void> => {
  try {
    await publish(client, draft);
  } catch (error) {
    const now = await readPlan(client, draft.id);
    if (now.data.status === "draft" || now.data.version === draft.version) throw error;
  }
};

/** An import that was cut short may have left the draft. */
const finishDraft = async (client: Client, body: PlanInput, { id }: Summary): Promise<Change> => {
  const { data: draft } = await readPlan(client, id);
  const { data: ready } = isSamePlan(draft, body)
    ? { data: draft }
    : await answerOf(
        client.PUT("/work-plans/{id}", {
          params: { path: { id }, header: { "If-Match": etagOf(draft) } },
          body,
        }),
      );
  await publish(client, ready);
  return "recorded";
};

const withdraw = async (client: Client, plan: Summary, reason: string): Promise<Change> => {
  await answerOf(
    client.POST("/work-plans/{id}/withdraw", {
      params: { path: { id: plan.id }, header: { "If-Match": etagOf(plan) } },
      body: { reason },
    }),
  );
  return "revised";
};

export interface PlanChange {
  /** The plan that the service holds: its latest record. */
  readonly before: Summary | undefined;
  /** The plan as it should stand, made of the activities that stand now; nothing when it should count no more. */
  readonly wanted: (activities: readonly Activity[]) => PlanInput | undefined;
  readonly revised: string;
  readonly withdrawn: string;
}

const isLive = ({ status }: Summary): boolean => status === "published" || status === "revised";

/** Brings a plan to where it should stand: drafted and published, revised, withdrawn, or left alone. */
export const savePlan = async (client: Client, tally: Tally, change: PlanChange): Promise<Change> => {
  const { before } = change;
  const made = await decide(client, change);
  if (made !== "unchanged") tally.wrote(before === undefined ? "work plans published" : "work plans revised");
  return made;
};

/** What a file that does not speak of it leaves as it is. */
const keeping = (plan: Schema<"WorkPlan">) => ({
  visibility: plan.visibility,
  supersedes: plan.supersedes,
  ...(plan.adoptedOn !== undefined && { adoptedOn: plan.adoptedOn }),
  ...(plan.extensionRequest && { extensionRequest: plan.extensionRequest }),
  ...(plan.remainingChallenge && { remainingChallenge: plan.remainingChallenge }),
  ...(plan.statedTotals && { statedTotals: plan.statedTotals }),
});

/** Sections that a file does not speak of stay, one by one. */
const sectionsOf = ({ sections: before }: Schema<"WorkPlan">, { sections: told }: PlanInput) => {
  const sections = { ...before, ...told };
  return Object.keys(sections).length > 0 ? { sections } : {};
};

const decide = async (client: Client, change: PlanChange): Promise<Change> => {
  const { before } = change;
  if (before === undefined || !(isLive(before) || before.status === "draft")) {
    const body = change.wanted([]);
    return body === undefined ? "unchanged" : draftAndPublish(client, body, before?.id);
  }
  if (before.status === "draft") {
    const body = change.wanted([]);
    return body === undefined
      ? withdraw(client, before, change.withdrawn)
      : finishDraft(client, body, before);
  }
  const { data: plan } = await readPlan(client, before.id);
  const body = change.wanted(plan.activities);
  if (body === undefined) return withdraw(client, before, change.withdrawn);
  const revision = { ...keeping(plan), ...body, ...sectionsOf(plan, body) };
  if (isSamePlan(plan, revision)) return "unchanged";
  await answerOf(
    client.POST("/work-plans/{id}/revise", {
      params: { path: { id: plan.id }, header: { "If-Match": etagOf(plan) } },
      body: { ...revision, reason: change.revised },
    }),
  );
  return "revised";
};
