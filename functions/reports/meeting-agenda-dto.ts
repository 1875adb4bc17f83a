import type { MeetingAgendaSchema } from "@angkor/contract/schemas/meeting-agenda";
import {
  type Currency,
  followUpsDue,
  formatAmount,
  type IndividualisedApproachCase,
  newsText,
  type OverdueTranche,
  type Span,
} from "@angkor/domain";
import { type Engagement, type EngagementPart, engagementWeights } from "@angkor/matching";
import type * as z from "zod";
import { recordPath } from "../records.ts";
import type { NameOf } from "../wording.ts";
import { overdueDto } from "./donor-report-dto.ts";
import type { News } from "./latest-news.ts";
import { type LinkBasis, recordsLink } from "./records-link.ts";

export type MeetingAgendaDto = z.input<typeof MeetingAgendaSchema>;

export const newsDto = (
  { at, events, last, news }: News,
  nameOf: NameOf,
): MeetingAgendaDto["news"]["items"][number] => ({
  at,
  kind: news.kind,
  id: news.record.id,
  link:
    news.kind === "response"
      ? `${recordPath("requirement", news.need.id)}/responses`
      : recordPath(news.kind, news.record.id),
  events: [...events],
  text: newsText(news, last, nameOf),
});

export const overdueMoneyDto = (
  tranche: OverdueTranche,
  currency: Currency,
): MeetingAgendaDto["overdueTranches"][number] => ({
  donor: tranche.pledge.content.donor,
  ...overdueDto(tranche, currency),
});

export const engagementDto = (
  { state, score, parts, unanswered }: Engagement,
  rank: number,
  nameOf: NameOf,
  {
    basis,
    from,
    cases,
  }: { basis: LinkBasis; from: number; cases: MeetingAgendaDto["individualisedApproach"] },
): MeetingAgendaDto["engageFirst"][number] => ({
  rank,
  state,
  name: nameOf(state),
  score,
  parts: parts.map((part) => ({ ...part, value: measuredDto(part, basis.currency) })),
  unanswered: [...unanswered],
  ...standingCase(cases, state),
  records: recordsLink(basis, { states: [state], years: { from } }),
});

const standingCase = (cases: MeetingAgendaDto["individualisedApproach"], state: string) => {
  const found = cases.find((one) => one.state === state);
  return found === undefined ? {} : { individualisedApproach: found.id };
};

/** Cases that stand, on a day: those with an overdue follow-up first, then by State. */
export const standingCasesDto = (
  cases: readonly IndividualisedApproachCase[],
  on: string,
  nameOf: NameOf,
): MeetingAgendaDto["individualisedApproach"] =>
  cases
    .map((one) => {
      const meetingOn = one.heldOn ?? one.meeting?.date;
      return {
        id: one.id,
        link: recordPath("individualised-approach-case", one.id),
        state: one.state,
        name: nameOf(one.state),
        status: one.status,
        ...(meetingOn !== undefined && { meetingOn }),
        followUpsDue: followUpsDue(one, on),
      };
    })
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));

const placeOf = ({ followUpsDue: due, state, id }: MeetingAgendaDto["individualisedApproach"][number]) =>
  `${due.some(({ status }) => status === "overdue") ? 0 : 1} ${state} ${id}`;

const measuredDto = ({ unit, value }: EngagementPart, currency: Currency): string | null =>
  value !== null && unit === "amount" ? formatAmount(BigInt(value), currency) : value;

interface Scope {
  readonly years: Span;
  readonly supportYears: Span;
  readonly reportYear: number;
}

export const agendaBasis = (
  { years, supportYears, reportYear }: Scope,
  on: string,
): MeetingAgendaDto["basis"] => ({
  news: "Records to which something has happened since the beginning of that day (UTC), as this service came to know it; at most 500, of the latest 5,000 events. Each is told once, by what happened to it last.",
  unanswered:
    "Open needs without any answer that the reader may see, of those that still ask for something from the first of the years on; the oldest first, at most 200.",
  overdue:
    "Open money of tranches whose payment year has passed, payments being taken in their order; and all that is open of a pledge that is no longer valid. Each amount is converted by itself.",
  order:
    "Affected States Parties by their score: the sum of points times weight over the sum of all weights. What is not known is told as not known and adds nothing: only what is known presses. The highest score comes first; equal ones by code.",
  weights: { version: engagementWeights.version, parts: { ...engagementWeights.weights } },
  definitions: {
    "treaty-deadline":
      "Days to the nearest deadline under Article 4 or 5: 1000 points once it has come, none ten years ahead.",
    "lowest-coverage":
      "Funding over the assistance asked for, from the first of the years on: 1000 points for none. A State's own effort is never held against it.",
    "no-support":
      "1000 points when the State asked for assistance in both of the last two complete years and no external funding reached it in either; what several States share counts as reaching each.",
    "unanswered-needs":
      "Open needs without any answer, of all its open needs that still ask for something from the first of the years on.",
    "plan-and-report":
      "What is missing of two documents: a plan of its own that reaches this year, and a report on cooperation for the last one.",
    gap: "What is missing of its requirement, from the first of the years on, over the largest such gap of any State. Needs that are not divided by year or pillar are in it, and in coverage.",
  },
  years,
  supportYears,
  reportYear,
  rosterOn: on,
});
