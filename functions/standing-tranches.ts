import {
  type AppliedRate,
  addUp,
  type Pledge,
  parseSpanKey,
  type StandingPledge,
  sum,
  tranches,
} from "@angkor/domain";
import type { Loaded } from "@angkor/store";

/** Pledges with their tranches in the report's currency, each converted by itself. */
export const standingTranches = (pledged: readonly Loaded<Pledge>[], rate: AppliedRate): StandingPledge[] =>
  pledged.map(({ state: pledge, counters }) => {
    const converted = (minor: bigint) => addUp([{ minor, rate: pledge.rate }], rate);
    const own = Object.entries(tranches(pledge.content)).map(([name, minor]) => {
      const open = counters[name] ?? 0n;
      return { span: parseSpanKey(name), open, pledged: converted(minor), outstanding: converted(open) };
    });
    return {
      pledge,
      tranches: own,
      pledged: sum(own.map((tranche) => tranche.pledged)),
      outstanding: sum(own.map((tranche) => tranche.outstanding)),
    };
  });
