import { cancelPledge } from "@angkor/contract/operations/cancel-pledge";
import { confirmPledge } from "@angkor/contract/operations/confirm-pledge";
import { getPledge } from "@angkor/contract/operations/get-pledge";
import { listPledges } from "@angkor/contract/operations/list-pledges";
import { recordPledge } from "@angkor/contract/operations/record-pledge";
import { revisePledge } from "@angkor/contract/operations/revise-pledge";
import { tranches } from "../full-position.ts";
import { aPledge, committed, pledged } from "../records.ts";
import {
  anyVersion,
  at,
  type BeforeFull,
  type CasesOf,
  cambodia,
  cancelledPledge,
  forNoNeed,
  noInstrument,
  noPledge,
  norway,
  toFullState,
  unrated,
} from "./circumstances.ts";

const forNoFund = { fundId: noInstrument.params.id };

export const pledgeCases = (
  before: () => BeforeFull,
): CasesOf<
  "recordPledge" | "listPledges" | "getPledge" | "revisePledge" | "cancelPledge" | "confirmPledge"
> => ({
  recordPledge: {
    "not-your-state": (world) => cambodia(world).ask(recordPledge, { body: aPledge() }),
    "provider-unknown": ({ isu }) => isu.ask(recordPledge, { body: aPledge({ donor: "org:nobody" }) }),
    "requirement-not-found": (world) => norway(world).ask(recordPledge, { body: aPledge(forNoNeed) }),
    "financing-instrument-not-found": (world) =>
      norway(world).ask(recordPledge, { body: aPledge(forNoFund) }),
    "pledge-invalid": (world) => norway(world).ask(recordPledge, { body: aPledge({ schedule: [] }) }),
    "rate-missing": (world) => {
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "1" }];
      return norway(world).ask(recordPledge, { body: aPledge({ currency: unrated, schedule }) });
    },
    "record-too-large": (world) =>
      norway(world).ask(recordPledge, { body: aPledge({ ...toFullState, schedule: tranches(30, 2030) }) }),
  },
  listPledges: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listPledges, { query: { cursor: "nonsense" } }),
  },
  getPledge: { "pledge-not-found": ({ anyone }) => anyone.ask(getPledge, noPledge) },
  revisePledge: {
    "pledge-not-found": (world) =>
      norway(world).ask(revisePledge, { ...noPledge, ...anyVersion, body: aPledge() }),
    "requirement-not-found": async (world) =>
      norway(world).ask(revisePledge, { ...at(await pledged(norway(world))), body: aPledge(forNoNeed) }),
    "financing-instrument-not-found": async (world) =>
      norway(world).ask(revisePledge, { ...at(await pledged(norway(world))), body: aPledge(forNoFund) }),
    "not-your-state": async (world) =>
      cambodia(world).ask(revisePledge, { ...at(await pledged(norway(world))), body: aPledge() }),
    "pledge-cancelled": async (world) =>
      norway(world).ask(revisePledge, { ...at(await cancelledPledge(world)), body: aPledge() }),
    "pledge-exceeded": async (world) => {
      const pledge = await pledged(norway(world));
      await committed(norway(world), { pledgeId: pledge.body.id });
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "99999.99" }];
      return norway(world).ask(revisePledge, { ...at(pledge), body: aPledge({ schedule }) });
    },
    "pledge-invalid": async (world) =>
      norway(world).ask(revisePledge, {
        ...at(await pledged(norway(world))),
        body: aPledge({ currency: "EUR" }),
      }),
    "rate-missing": async (world) => {
      const schedule = [{ paymentYear: 2024, availabilityYear: 2024, amount: "1" }];
      const body = aPledge({ currency: unrated, schedule });
      return norway(world).ask(revisePledge, { ...at(await pledged(norway(world))), body });
    },
    "record-too-large": (world) => {
      const body = aPledge({ ...toFullState, schedule: tranches(30, 2030) });
      return norway(world).ask(revisePledge, { ...at(before().pledge), body });
    },
  },
  cancelPledge: {
    "pledge-not-found": (world) => norway(world).ask(cancelPledge, { ...noPledge, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      cambodia(world).ask(cancelPledge, { ...at(await pledged(norway(world))), body: {} }),
    "pledge-cancelled": async (world) =>
      norway(world).ask(cancelPledge, { ...at(await cancelledPledge(world)), body: {} }),
  },
  confirmPledge: {
    "pledge-not-found": (world) => norway(world).ask(confirmPledge, { ...noPledge, ...anyVersion }),
    "not-your-state": async (world) => cambodia(world).ask(confirmPledge, at(await pledged(norway(world)))),
    "already-confirmed": async (world) => norway(world).ask(confirmPledge, at(await pledged(norway(world)))),
  },
});
