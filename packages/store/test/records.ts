import {
  announcePledge,
  type CommitmentEvent,
  draftWorkPlan,
  type Pledge,
  publishRequirement,
  publishWorkPlan,
  recordCommitment,
  type WorkPlanEvent,
} from "@angkor/domain";
import {
  type aCommitment,
  type aPledge,
  type aRequirement,
  type aWorkPlan,
  by,
  easyRate,
  eventsOf,
  focalPoint,
} from "../../domain/test/builders/index.ts";
import type { Table } from "../src/index.ts";
import { Save } from "./saving.ts";

/** The day on which everything in these tests happens. */
export const noon = "2026-03-01T12:00:00.000Z";

type PledgeBuilder = ReturnType<typeof aPledge>;

const saved = async (save: Save): Promise<void> => {
  const { outcome } = await save.commit();
  if (outcome !== "saved") throw new Error(outcome);
};

/** Announces a pledge and saves it. */
export const givePledge = async (table: Table, builder: PledgeBuilder): Promise<Pledge> => {
  const pledge = builder.build();
  const { id, content, rate } = pledge;
  const save = new Save(table, noon);
  const context = by(focalPoint(content.donor), noon);
  await save.pledge(id, eventsOf(announcePledge(context, id, content, rate)));
  await saved(save);
  return pledge;
};

/** Drafts and publishes a plan, and saves it with its requirements. */
export const givePlan = async (table: Table, builder: ReturnType<typeof aWorkPlan>): Promise<void> => {
  const { id, content } = builder.draft();
  const context = by(focalPoint(content.state), noon);
  const draft = eventsOf(draftWorkPlan(context, id, content));
  const drafting = new Save(table, noon);
  await drafting.plan(id, draft);
  await saved(drafting);
  const publishing = new Save(table, noon);
  await publishing.plan(id, publication(builder));
  await saved(publishing);
};

const publication = (builder: ReturnType<typeof aWorkPlan>): readonly WorkPlanEvent[] => {
  const draft = builder.draft();
  const context = by(focalPoint(draft.content.state), noon);
  return eventsOf(publishWorkPlan(context, draft, easyRate(draft.content.currency), []));
};

/** Publishes a requirement that stands alone, and saves it. */
export const giveRequirement = async (
  table: Table,
  builder: ReturnType<typeof aRequirement>,
): Promise<void> => {
  const { id } = builder.build();
  const content = builder.content();
  const context = by(focalPoint(content.state), noon);
  const save = new Save(table, noon);
  await save.requirement(id, eventsOf(publishRequirement(context, id, content, easyRate(content.currency))));
  await saved(save);
};

/** The event of a commitment that its decision accepts. */
export const commitmentOf = (builder: ReturnType<typeof aCommitment>): readonly CommitmentEvent[] => {
  const command = builder.command();
  return eventsOf(recordCommitment(by(focalPoint(command.content.donor), noon), command));
};
