import type { ProviderCode } from "../../shared/index.ts";
import { isInPeriod, shownBy } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import { type Evidence, type Indicator, told, type Unit } from "../indicator.ts";
import { isProvider } from "../populations.ts";

/** Whether another State Party in a position to provide assistance is among these. */
const withAnother = ({ owner }: Unit, facts: Facts, others: readonly ProviderCode[]): boolean =>
  others.some((other) => other !== owner && facts.isStateParty(other) && isProvider(other, facts));

/** Groups in whose meeting in the period the State and another such took part. */
const groupsMet = (unit: Unit, facts: Facts): Evidence[] =>
  facts.records.donorCoordinationGroups
    .filter(
      ({ status, content }) =>
        status === "recorded" &&
        content.meetings.some(
          ({ date, participants }) =>
            isInPeriod(facts, date) &&
            participants.includes(unit.owner) &&
            withAnother(unit, facts, participants),
        ),
    )
    .map(({ id }) => ({ kind: "donor-coordination-group", id }));

export const action44: readonly Indicator[] = [
  {
    id: "44",
    text: "Number of States Parties in a position to provide assistance that report on coordinating their support with other States Parties in a position to provide assistance",
    kind: "count",
    literal: "providers",
    reported: ({ owner }, facts) =>
      told(facts.reportOf(owner)?.content.answers.coordinationAmongProviders?.answer),
    evidenced: (unit, facts) => [
      ...shownBy(facts.reportOf(unit.owner), ({ coordinationAmongProviders }) =>
        coordinationAmongProviders?.links.some(
          (link) => isInPeriod(facts, link.date) && withAnother(unit, facts, link.with),
        ),
      ),
      ...groupsMet(unit, facts),
    ],
    rules: {
      reported:
        "The State is in a position to provide assistance, and answers yes: it coordinates its support with other States Parties in such a position.",
      evidenced:
        "A meeting of a donor coordination group in the period, recorded in the service, in which the State and at least one other State Party in a position to provide assistance took part; or coordination with one, with its date in the period, in the State's report.",
    },
  },
];
