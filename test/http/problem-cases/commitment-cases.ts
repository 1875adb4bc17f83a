import { cancelCommitment } from "@angkor/contract/operations/cancel-commitment";
import { confirmCommitment } from "@angkor/contract/operations/confirm-commitment";
import { getCommitment } from "@angkor/contract/operations/get-commitment";
import { listCommitments } from "@angkor/contract/operations/list-commitments";
import { recordCommitment } from "@angkor/contract/operations/record-commitment";
import { recordDisbursement } from "@angkor/contract/operations/record-disbursement";
import { aCommitment, committed, pledged, published, requirementOf } from "../records.ts";
import {
  anyVersion,
  aPayment,
  at,
  type BeforeFull,
  type CasesOf,
  cambodia,
  cancelledCommitment,
  cancelledPledge,
  fullState,
  noCommitment,
  noInstrument,
  noNeed,
  noPledge,
  norway,
  unrated,
  withdrawn,
} from "./circumstances.ts";

export const commitmentCases = (
  before: () => BeforeFull,
): CasesOf<
  | "recordCommitment"
  | "listCommitments"
  | "getCommitment"
  | "recordDisbursement"
  | "cancelCommitment"
  | "confirmCommitment"
> => ({
  recordCommitment: {
    "not-your-state": (world) => cambodia(world).ask(recordCommitment, { body: aCommitment() }),
    "provider-unknown": ({ isu }) =>
      isu.ask(recordCommitment, { body: aCommitment({ donor: "org:nobody" }) }),
    "pledge-not-found": (world) =>
      norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: noPledge.params.id }) }),
    "requirement-not-found": (world) => {
      const { target: _, ...rest } = aCommitment({ requirementId: noNeed.params.id });
      return norway(world).ask(recordCommitment, { body: rest });
    },
    "financing-instrument-not-found": (world) =>
      norway(world).ask(recordCommitment, {
        body: aCommitment({ target: {}, fundId: noInstrument.params.id }),
      }),
    "commitment-invalid": (world) =>
      norway(world).ask(recordCommitment, { body: aCommitment({ decidedOn: "2099-01-01" }) }),
    "pledge-cancelled": async (world) => {
      const pledge = await cancelledPledge(world);
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-expired": async (world) => {
      const pledge = await pledged(norway(world), { conditions: { validUntil: "2023-12-31" } });
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-exceeded": async (world) => {
      const pledgeId = (await pledged(norway(world))).body.id;
      const lines = [{ year: 2024, amount: "500000.01" }];
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId, lines }) });
    },
    "pledge-target-mismatch": async (world) => {
      const pledge = await pledged(norway(world), { earmarking: "earmarked", targets: { states: ["TCD"] } });
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId: pledge.body.id }) });
    },
    "pledge-year-not-available": async (world) => {
      const pledgeId = (await pledged(norway(world))).body.id;
      const lines = [{ year: 2031, amount: "1.00" }];
      return norway(world).ask(recordCommitment, { body: aCommitment({ pledgeId, lines }) });
    },
    "requirement-closed": async (world) => {
      const { target: _, ...body } = aCommitment({
        requirementId: requirementOf((await withdrawn(world)).body),
      });
      return norway(world).ask(recordCommitment, { body });
    },
    "requirement-exceeded": async (world) => {
      const requirementId = requirementOf((await published(cambodia(world))).body);
      const { target: _, ...body } = aCommitment({
        requirementId,
        lines: [{ year: 2024, amount: "1000000.01" }],
      });
      return norway(world).ask(recordCommitment, { body });
    },
    "requirement-year-not-asked": async (world) => {
      const requirementId = requirementOf((await published(cambodia(world))).body);
      const { target: _, ...body } = aCommitment({ requirementId, lines: [{ year: 2031, amount: "1.00" }] });
      return norway(world).ask(recordCommitment, { body });
    },
    "rate-missing": (world) =>
      norway(world).ask(recordCommitment, {
        body: aCommitment({ currency: unrated, lines: [{ year: 2024, amount: "1" }] }),
      }),
    "record-too-large": (world) => {
      const lines = Array.from({ length: 30 }, (_, index) => ({ year: 2030 + index, amount: "1.00" }));
      const target = { state: fullState, pillar: "victim-assistance" };
      return norway(world).ask(recordCommitment, { body: aCommitment({ target, lines }) });
    },
  },
  listCommitments: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listCommitments, { query: { cursor: "nonsense" } }),
  },
  getCommitment: { "commitment-not-found": ({ anyone }) => anyone.ask(getCommitment, noCommitment) },
  recordDisbursement: {
    "commitment-not-found": (world) =>
      norway(world).ask(recordDisbursement, { ...noCommitment, body: aPayment() }),
    "not-your-state": async (world) =>
      cambodia(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment(),
      }),
    "commitment-cancelled": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await cancelledCommitment(world)).body.id },
        body: aPayment(),
      }),
    "commitment-exceeded": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment({ amountSent: "100000.01" }),
      }),
    "disbursement-invalid": async (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: (await committed(norway(world))).body.id },
        body: aPayment({ year: 2031 }),
      }),
    "rate-missing": async (world) => {
      const commitment = await committed(norway(world), { currency: "EUR" });
      const params = { id: commitment.body.id };
      return norway(world).ask(recordDisbursement, { params, body: aPayment({ paidOn: "2001-01-01" }) });
    },
    "record-too-large": (world) =>
      norway(world).ask(recordDisbursement, {
        params: { id: before().commitment.body.id },
        body: aPayment({ amountSent: "999999999999.00", acceptExcess: true }),
      }),
  },
  cancelCommitment: {
    "commitment-not-found": (world) =>
      norway(world).ask(cancelCommitment, { ...noCommitment, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      cambodia(world).ask(cancelCommitment, { ...at(await committed(norway(world))), body: {} }),
    "commitment-cancelled": async (world) =>
      norway(world).ask(cancelCommitment, { ...at(await cancelledCommitment(world)), body: {} }),
  },
  confirmCommitment: {
    "commitment-not-found": (world) =>
      norway(world).ask(confirmCommitment, { ...noCommitment, ...anyVersion }),
    "not-your-state": async (world) =>
      cambodia(world).ask(confirmCommitment, at(await committed(norway(world)))),
    "already-confirmed": async (world) =>
      norway(world).ask(confirmCommitment, at(await committed(norway(world)))),
  },
});
