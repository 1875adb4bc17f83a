import type { RecordBehindSchema } from "@angkor/contract/schemas/records-behind";
import {
  type ActivityYear,
  type CountedRecord,
  type Currency,
  type FigurePart,
  formatAmount,
  type RecordFigure,
  requirementIdOf,
  spanKey,
  type WorkPlan,
} from "@angkor/domain";
import type * as z from "zod";
import { targetDto } from "../commitments/commitment-dto.ts";
import { recordPath } from "../records.ts";
import { spanDto } from "../wire.ts";

type RecordBehindDto = z.input<typeof RecordBehindSchema>;

/** What one record puts into a figure, as the wire tells it. */
export const recordBehindDto = (part: FigurePart, currency: Currency): RecordBehindDto => {
  const { counted, payment } = part;
  const { id } = counted.record;
  return {
    measure: part.figure,
    kind: counted.kind,
    id,
    link: recordPath(counted.kind, id),
    ...aboutRecord(counted),
    ...(payment?.reference !== undefined && { reference: payment.reference }),
    ...(payment && { on: payment.paidOn, disbursementId: payment.id }),
    ...targetDto(part),
    ...spanDto(part.span),
    standing: part.standing,
    ...(counted.kind === "work-plan" && { activities: activitiesIn(counted.record, part) }),
    original: formatAmount(part.minor, part.currency),
    originalCurrency: part.currency,
    ...(part.currency !== currency && { rate: part.rate }),
    amount: formatAmount(part.amount, currency),
    ...(counted.record.source && { source: counted.record.source }),
  };
};

const aboutRecord = (
  counted: CountedRecord,
): Pick<RecordBehindDto, "title" | "reference" | "owner" | "on"> => {
  switch (counted.kind) {
    case "work-plan": {
      const { content, publishedAt } = counted.record;
      return {
        title: content.title,
        owner: content.state,
        ...(publishedAt !== undefined && { on: publishedAt.slice(0, 10) }),
      };
    }
    case "requirement": {
      const { title, state, createdAt } = counted.record;
      return { title, owner: state, on: createdAt.slice(0, 10) };
    }
    case "pledge": {
      const { title, donor, announcedOn } = counted.record.content;
      return { title, owner: donor, ...(announcedOn !== undefined && { on: announcedOn }) };
    }
    case "commitment": {
      const { title, reference, donor, decidedOn } = counted.record.content;
      return {
        ...(title !== undefined && { title }),
        ...(reference !== undefined && { reference }),
        owner: donor,
        on: decidedOn,
      };
    }
  }
};

/** The activities of a plan that a figure of one pillar and span is made of: as first published, for the original one. */
const activitiesIn = (plan: WorkPlan, part: FigurePart): NonNullable<RecordBehindDto["activities"]> => {
  const version = part.figure === "requirementOriginal" ? (plan.original ?? plan.content) : plan.content;
  const span = spanKey(part.span);
  return version.activities
    .filter(
      ({ pillar, years }) =>
        part.pillars.includes(pillar) &&
        years.some((year) => spanKey(year.span) === span && plannedIn(year, part.figure) > 0n),
    )
    .map(({ ref, years }) => ({
      ref,
      ...(years.some(({ assistanceRequired }) => assistanceRequired > 0n) && {
        requirementId: requirementIdOf(plan.id, ref),
      }),
    }));
};

/** What a year of an activity puts into a figure. */
const plannedIn = (
  { cost, assistanceRequired, nationalContribution: own }: ActivityYear,
  figure: RecordFigure,
): bigint => {
  switch (figure) {
    case "requirement":
    case "requirementOriginal":
      return cost;
    case "assistanceRequired":
      return assistanceRequired;
    case "nationalContribution":
      return own === undefined || own.status === "planned" ? 0n : own.minor;
    case "nationalContributionPlanned":
      return own?.status === "planned" ? own.minor : 0n;
    case "pledged":
    case "committed":
    case "disbursed":
    case "funding":
    case "local":
    case "frontLoaded":
    case "innovative":
    case "broader":
      return 0n;
  }
};
