import { isInPeriod, shownBy } from "../evidence.ts";
import { type Indicator, told } from "../indicator.ts";
import { isProvider } from "../populations.ts";

export const action44: readonly Indicator[] = [
  {
    id: "44",
    text: "Number of States Parties in a position to provide assistance that report on coordinating their support with other States Parties in a position to provide assistance",
    kind: "count",
    literal: "providers",
    reported: ({ owner }, facts) =>
      told(facts.reportOf(owner)?.content.answers.coordinationAmongProviders?.answer),
    evidenced: ({ owner }, facts) =>
      shownBy(facts.reportOf(owner), ({ coordinationAmongProviders }) =>
        coordinationAmongProviders?.links.some(
          (link) =>
            isInPeriod(facts, link.date) &&
            link.with.some(
              (other) => other !== owner && facts.isStateParty(other) && isProvider(other, facts),
            ),
        ),
      ),
    rules: {
      reported:
        "The State is in a position to provide assistance, and answers yes: it coordinates its support with other States Parties in such a position.",
      evidenced:
        "Coordination with at least one other State Party in a position to provide assistance, with its date in the period, in the State's report. The service keeps no records of coordination besides.",
    },
  },
];
