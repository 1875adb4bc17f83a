import type { getMeetingAgenda } from "@angkor/contract/operations/get-meeting-agenda";
import {
  type Caller,
  canSee,
  goesOn,
  isAffected,
  isLive,
  isSubmitted,
  lastYear,
  mayReadCase,
  overdueTranches,
  yearsOfPeriod,
} from "@angkor/domain";
import { type OperationRequest, problem } from "@angkor/http";
import { engageFirst } from "@angkor/matching";
import {
  cooperationReports,
  individualisedApproachCases,
  organisations,
  pledges,
  states,
  workPlans,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { cooperationReportRecords } from "../cooperation/cooperation-report-dto.ts";
import { leadDonors } from "../lead-donors.ts";
import { type Known, known } from "../list-known.ts";
import { pledgeSeen } from "../pledges/pledge-dto.ts";
import { rateFor } from "../rates.ts";
import { unansweredDto } from "../requirements/unanswered-dto.ts";
import { standingTranches } from "../standing-tranches.ts";
import { unansweredNeeds } from "../unanswered-needs.ts";
import { namesFrom } from "../wording.ts";
import { planSeen } from "../work-plans/work-plan-dto.ts";
import { viewOf } from "./asked.ts";
import { latestNews } from "./latest-news.ts";
import {
  agendaBasis,
  engagementDto,
  type MeetingAgendaDto,
  newsDto,
  overdueMoneyDto,
  standingCasesDto,
} from "./meeting-agenda-dto.ts";
import { situationsOf } from "./state-situations.ts";

export type MeetingAgendaQuery = OperationRequest<typeof getMeetingAgenda>["query"];

/** The agenda of a meeting for one caller: from what is known at `at`, or as it was known at the query's `asOf`. */
export const buildMeetingAgenda = async (
  { table }: Pick<Dependencies, "table">,
  { query, caller, at }: { readonly query: MeetingAgendaQuery; readonly caller: Caller; readonly at: string },
): Promise<MeetingAgendaDto> => {
  const { currency, asOf, on } = viewOf(query, at);
  const instant = asOf ?? at;
  const since = sinceOf(query.since, on);
  const [kept, rate] = await Promise.all([known(table, asOf), rateFor(table, currency, on, asOf)]);
  const fromYear = Number(since.slice(0, 4));
  const [read, needs, leadsOf] = await Promise.all([
    readKept(kept, caller, on),
    unansweredNeeds(kept, { caller, day: on, fromYear }),
    leadDonors(kept, { caller, day: on }),
  ]);
  const news = await latestNews(table, {
    caller,
    from: `${since}T00:00:00.000Z`,
    until: instant,
    past: asOf === undefined ? undefined : kept.list,
    needs: needs.known,
  });
  const nameOf = namesFrom(read.everyone, read.organisations);
  const scope = {
    years: { from: fromYear, to: lastYear },
    supportYears: yearsOfPeriod("last-complete-years", Number(on.slice(0, 4))),
    reportYear: Number(on.slice(0, 4)) - 1,
  };
  const situations = situationsOf(
    { ...read, openNeeds: needs.open, unanswered: needs.unanswered },
    { caller, rate, at: instant, ...scope },
  );
  const cases = standingCasesDto(read.cases, on, nameOf);
  return {
    since,
    currency,
    computedAt: at,
    ...(asOf !== undefined && { asOf }),
    basis: agendaBasis(scope, on),
    news: { items: news.items.map((entry) => newsDto(entry, nameOf)), more: news.more },
    unanswered: unansweredDto(needs.unanswered, instant, leadsOf),
    overdueTranches: overdueTranches(standingTranches(read.pledged, rate), on).map((tranche) =>
      overdueMoneyDto(tranche, currency),
    ),
    individualisedApproach: cases,
    engageFirst: engageFirst(situations, { on, currency, nameOf, ...scope }).map((entry, index) =>
      engagementDto(entry, index + 1, nameOf, { basis: { currency, asOf }, from: fromYear, cases }),
    ),
  };
};

/** The day asked for, or a year before; 28 February a year before 29 February. */
const sinceOf = (asked: string | undefined, on: string): string => {
  const yearBefore = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
  const since = asked ?? yearBefore.replace("-02-29", "-02-28");
  if (since > on) {
    throw problem("request-invalid", "The last meeting lies before the day of the report.", [
      { pointer: "/query/since", detail: `Nothing is known of ${since} on ${on}.` },
    ]);
  }
  return since;
};

/** All that the agenda is made of beside needs and news, as far as the caller may see it. */
const readKept = async ({ list, positions }: Known, caller: Caller, on: string) => {
  const [held, rosters, known, plans, reports, pledged, cases] = await Promise.all([
    positions(undefined),
    list(states, () => true),
    list(organisations, () => true),
    list(workPlans, (plan) => isLive(plan) && canSee(caller, planSeen(plan))),
    list(
      cooperationReports,
      (report) => isSubmitted(report) && canSee(caller, cooperationReportRecords.seen(report)),
    ),
    list(pledges, (pledge) => pledge.status === "announced" && canSee(caller, pledgeSeen(pledge))),
    list(individualisedApproachCases, (one) => goesOn(one) && mayReadCase(caller, one)),
  ]);
  const everyone = rosters.map(({ state }) => state);
  return {
    positions: held,
    everyone,
    rosters: everyone.filter((state) => isAffected(state, on)),
    organisations: known.map(({ state }) => state),
    plans: plans.map(({ state }) => state),
    reports: reports.map(({ state }) => state),
    pledged,
    cases: cases.map(({ state }) => state),
  };
};
