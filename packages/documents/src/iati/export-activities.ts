import {
  type AssistanceRequirement,
  type Commitment,
  isStateCode,
  type Pledge,
  type ProviderCode,
  type StateCode,
  type WorkPlan,
} from "@angkor/domain";
import { type Activity, activityElement } from "./activity.ts";
import { type FundMoney, fundActivity, statesOfFund } from "./fund-activity.ts";
import { donorOf, type Money, statesOf } from "./money.ts";
import { moneyActivity, type Setting } from "./money-activity.ts";
import type { Names } from "./organisations.ts";
import { needActivity, planActivities } from "./plan-activities.ts";
import { type PublisherCode, publisherOf } from "./publisher.ts";
import { writeXml } from "./xml.ts";

/** Records that the reader may see: everything else is as if it were not there. */
export interface PublishedRecords {
  readonly workPlans: readonly WorkPlan[];
  readonly requirements: readonly AssistanceRequirement[];
  readonly pledges: readonly Pledge[];
  readonly commitments: readonly Commitment[];
  /** Pooled funds with what they were given and give. */
  readonly funds: readonly FundMoney[];
}

/** Which of them are published; what is left out is not asked for. */
export interface Selection {
  /** Plans and needs of a State, and money that names it. */
  readonly state?: StateCode;
  /** Money of a provider. */
  readonly donor?: ProviderCode;
}

/** Identifiers of activities, from the first on and before the last: a file may be one of several. */
export interface Range {
  readonly from?: string;
  readonly until?: string;
}

export type { FundMoney } from "./fund-activity.ts";

export interface IatiExport {
  readonly publisher: PublisherCode;
  readonly selection: Selection & Range;
  readonly records: PublishedRecords;
  readonly names: Names;
  /** UTC instant at which the file is made. */
  readonly at: string;
}

/** Every pledge with its commitments; commitments of no pledge, or of one that the reader may not see, alone. */
const moneyOf = ({ pledges, commitments }: PublishedRecords): Money[] => {
  const ids = new Set<string>(pledges.map(({ id }) => id));
  const parent = ({ pledgeId }: Commitment) => (pledgeId && ids.has(pledgeId) ? pledgeId : undefined);
  const byPledge = Map.groupBy(commitments, parent);
  return [
    ...pledges.map((pledge) => ({ pledge, commitments: byPledge.get(pledge.id) ?? [] })),
    ...(byPledge.get(undefined) ?? []).map((commitment) => ({ commitments: [commitment] })),
  ];
};

/** A provider publishes what it gives; a State also its plans and needs, and what it gets. */
const publishes = (publisher: PublisherCode, owner: ProviderCode, states: readonly string[]): boolean =>
  publisher === "isu" || publisher === owner || states.includes(publisher);

/** What is given to a pooled fund is not yet given to a State: its own report tells what the fund gives. */
const toldBy = (publisher: PublisherCode, records: PublishedRecords): PublishedRecords =>
  isStateCode(publisher)
    ? {
        ...records,
        commitments: records.commitments.filter(
          ({ content }) => content.fundId === undefined || content.donor === publisher,
        ),
      }
    : records;

const chosenMoney = ({ publisher, selection, records }: IatiExport): Money[] =>
  moneyOf(toldBy(publisher, records)).filter((money) => {
    const states = statesOf(money);
    const { state, donor } = selection;
    return (
      publishes(publisher, donorOf(money), states) &&
      (state === undefined || states.includes(state)) &&
      (donor === undefined || donor === donorOf(money))
    );
  });

/** The funds that the file tells of: its publisher's own and those that gave to it. */
const chosenFunds = ({ publisher, selection: { state, donor }, records }: IatiExport): FundMoney[] =>
  records.funds
    .map((money) =>
      publisher === "isu" || publisher === money.fund.content.owner
        ? money
        : {
            ...money,
            allocations: money.allocations.filter(({ content }) =>
              content.destination.states.some((one) => one === publisher),
            ),
          },
    )
    .filter((money) => {
      const { owner } = money.fund.content;
      const states = statesOfFund(money);
      return (
        money.contributions.length > 0 &&
        publishes(publisher, owner, states) &&
        (state === undefined || states.includes(state)) &&
        (donor === undefined || donor === owner)
      );
    });

const chosenOf = <Record>(
  { publisher, selection: { state, donor } }: IatiExport,
  all: readonly Record[],
  stateOf: (record: Record) => StateCode,
): Record[] =>
  donor !== undefined
    ? []
    : all.filter(
        (record) =>
          publishes(publisher, stateOf(record), []) && (state === undefined || stateOf(record) === state),
      );

/** The activities of a file, in the order of their identifiers. */
const activitiesOf = (request: IatiExport): Activity[] => {
  const { publisher, records, names, at } = request;
  const setting: Setting = {
    publisher: publisherOf(publisher, names),
    names,
    at,
    needs: new Map(records.requirements.map((need) => [need.id, need])),
    funds: new Map(records.funds.map(({ fund }) => [fund.id, fund])),
  };
  const alone = records.requirements.filter(({ workPlan }) => workPlan === undefined);
  const activities = [
    ...chosenOf(request, records.workPlans, ({ content }) => content.state).flatMap((plan) =>
      planActivities(setting, plan),
    ),
    ...chosenOf(request, alone, ({ state }) => state).map((need) => needActivity(setting, need)),
    ...chosenMoney(request).map((money) => moneyActivity(setting, money)),
    ...chosenFunds(request).map((money) => fundActivity(setting, money)),
  ];
  const { from, until } = request.selection;
  return activities
    .filter(
      ({ identifier }) =>
        (from === undefined || identifier >= from) && (until === undefined || identifier < until),
    )
    .sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
};

/** An IATI document; with how many activities, since one without any is none of the standard's. */
export interface IatiDocument {
  readonly activities: number;
  readonly xml: string;
}

/**
 * An IATI 2.03 activities document: each work plan with its activities, each need that stands alone, and each pledge
 * (or commitment without one) with its commitments and payments as transactions; each pooled fund with what it was given
 * and gives. The same records, reader and instant
 * give the same bytes.
 */
export const exportActivities = (request: IatiExport): IatiDocument => {
  const publisher = publisherOf(request.publisher, request.names);
  const activities = activitiesOf(request);
  const xml = writeXml({
    "iati-activities": {
      "@version": "2.03",
      "@generated-datetime": request.at,
      "iati-activity": activities.map((activity) => activityElement(publisher, activity)),
    },
  });
  return { activities: activities.length, xml };
};

/** A part of an export, and how many activities it has. */
export interface Part {
  readonly range: Range;
  readonly activities: number;
}

/** The ranges of an export that divide it into so many files, each a document of its own. */
export const partsOf = (request: IatiExport, count: number): Part[] => {
  const identifiers = activitiesOf(request).map(({ identifier }) => identifier);
  const size = Math.max(1, Math.ceil(identifiers.length / count));
  const starts = identifiers.filter((_, index) => index % size === 0);
  return starts.map((start, index) => {
    const from = index === 0 ? request.selection.from : start;
    const until = starts[index + 1] ?? request.selection.until;
    return {
      range: { ...(from !== undefined && { from }), ...(until !== undefined && { until }) },
      activities: Math.min(size, identifiers.length - index * size),
    };
  });
};
