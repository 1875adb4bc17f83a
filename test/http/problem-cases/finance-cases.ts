import { cancelFundAllocation } from "@angkor/contract/operations/cancel-fund-allocation";
import { cancelFundDisbursement } from "@angkor/contract/operations/cancel-fund-disbursement";
import { confirmFinancingInstrument } from "@angkor/contract/operations/confirm-financing-instrument";
import { getFinancingInstrument } from "@angkor/contract/operations/get-financing-instrument";
import { getFundAllocation } from "@angkor/contract/operations/get-fund-allocation";
import { getFundStatement } from "@angkor/contract/operations/get-fund-statement";
import { listFinancingInstruments } from "@angkor/contract/operations/list-financing-instruments";
import { listFundAllocations } from "@angkor/contract/operations/list-fund-allocations";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { recordFundAllocation } from "@angkor/contract/operations/record-fund-allocation";
import { recordFundDisbursement } from "@angkor/contract/operations/record-fund-disbursement";
import { reviseFinancingInstrument } from "@angkor/contract/operations/revise-financing-instrument";
import {
  aFund,
  aFundDisbursement,
  allocated,
  anAllocation,
  anInstrument,
  fundHolding,
  instrumentRecorded,
  published,
  requirementOf,
} from "../records.ts";
import type { World } from "../world.ts";
import {
  anyVersion,
  at,
  type BeforeFull,
  type CasesOf,
  cambodia,
  fullState,
  missing,
  noInstrument,
  noNeed,
  norway,
  unrated,
  withdrawn,
} from "./circumstances.ts";

const recorded = (world: World) => instrumentRecorded(cambodia(world));
const unknownPartner = { partners: [{ name: "A bank", code: "org:a-bank", roles: ["investor"] }] };
const noAllocation = { params: { id: `fa_${missing}` } };
const holding = (world: World) => fundHolding(cambodia(world), norway(world));
const given = async (world: World) =>
  allocated(cambodia(world), await holding(world), { target: { state: "TCD", pillar: "survey-clearance" } });

const takenBack = async (world: World) =>
  cambodia(world).does(cancelFundAllocation, { ...at(await given(world)), body: {} });
const of = ({ body: { id } }: Awaited<ReturnType<typeof given>>) => ({ params: { id } });

/** A requirement of Chad's, of a million dollars in 2024. */
const chadianNeed = async (world: World) =>
  requirementOf((await published(world.focalPoint("TCD"), { state: "TCD" })).body);

const against = async (world: World, requirementId: string, changes: object = {}) => {
  const { target: _, ...body } = anAllocation(await holding(world), { requirementId, ...changes });
  return cambodia(world).ask(recordFundAllocation, { body });
};

const closedWithoutDays = { status: "closed" };

const noPayment = { disbursementId: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9" };
const ofNoPayment = (allocation: Parameters<typeof at>[0]) => {
  const { params, ...rest } = at(allocation);
  return { ...rest, params: { ...params, ...noPayment }, body: {} };
};

export const financeCases = (
  before: () => BeforeFull,
): CasesOf<
  | "recordFinancingInstrument"
  | "listFinancingInstruments"
  | "getFinancingInstrument"
  | "reviseFinancingInstrument"
  | "confirmFinancingInstrument"
  | "getFundStatement"
  | "recordFundAllocation"
  | "listFundAllocations"
  | "getFundAllocation"
  | "recordFundDisbursement"
  | "cancelFundDisbursement"
  | "cancelFundAllocation"
> => ({
  getFundStatement: {
    "financing-instrument-not-found": ({ anyone }) => anyone.ask(getFundStatement, noInstrument),
  },
  recordFundAllocation: {
    "not-your-state": async (world) =>
      norway(world).ask(recordFundAllocation, { body: anAllocation(await holding(world)) }),
    "financing-instrument-not-found": (world) =>
      cambodia(world).ask(recordFundAllocation, { body: anAllocation(noInstrument.params.id) }),
    "requirement-not-found": (world) => against(world, noNeed.params.id),
    "fund-allocation-invalid": async (world) => {
      const { id } = (await recorded(world)).body;
      return cambodia(world).ask(recordFundAllocation, { body: anAllocation(id) });
    },
    "fund-exceeded": async (world) =>
      cambodia(world).ask(recordFundAllocation, {
        body: anAllocation(await holding(world), { amount: "100000.01" }),
      }),
    "requirement-closed": async (world) => against(world, requirementOf((await withdrawn(world)).body)),
    "requirement-exceeded": async (world) =>
      against(world, await chadianNeed(world), { amount: "1000000.01" }),
    "requirement-year-not-asked": async (world) => against(world, await chadianNeed(world), { year: 2031 }),
    "rate-missing": async (world) => {
      const { body } = await cambodia(world).does(recordFinancingInstrument, {
        body: aFund({ currency: unrated }),
      });
      return cambodia(world).ask(recordFundAllocation, { body: anAllocation(body.id, { amount: "1" }) });
    },
    "record-too-large": async (world) => {
      const target = { state: fullState, pillar: "victim-assistance" };
      return cambodia(world).ask(recordFundAllocation, {
        body: anAllocation(await holding(world), { target, year: 2031 }),
      });
    },
  },
  listFundAllocations: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listFundAllocations, { query: { cursor: "nonsense" } }),
  },
  getFundAllocation: {
    "fund-allocation-not-found": ({ anyone }) => anyone.ask(getFundAllocation, noAllocation),
    "version-not-found": async (world) => {
      const { id } = (await given(world)).body;
      return world.anyone.ask(getFundAllocation, { params: { id }, query: { version: 9 } });
    },
  },
  recordFundDisbursement: {
    "fund-allocation-not-found": (world) =>
      cambodia(world).ask(recordFundDisbursement, { ...noAllocation, body: aFundDisbursement() }),
    "not-your-state": async (world) =>
      norway(world).ask(recordFundDisbursement, {
        ...of(await given(world)),
        body: aFundDisbursement(),
      }),
    "fund-allocation-cancelled": async (world) =>
      cambodia(world).ask(recordFundDisbursement, {
        ...of(await takenBack(world)),
        body: aFundDisbursement(),
      }),
    "fund-allocation-exceeded": async (world) =>
      cambodia(world).ask(recordFundDisbursement, {
        ...of(await given(world)),
        body: aFundDisbursement({ amountSent: "10000.01" }),
      }),
    "disbursement-invalid": async (world) =>
      cambodia(world).ask(recordFundDisbursement, {
        ...of(await given(world)),
        body: aFundDisbursement({ paidOn: "2999-01-01" }),
      }),
    "record-too-large": (world) =>
      cambodia(world).ask(recordFundDisbursement, {
        ...of(before().allocation),
        body: aFundDisbursement(),
      }),
  },
  cancelFundDisbursement: {
    "fund-allocation-not-found": (world) =>
      cambodia(world).ask(cancelFundDisbursement, {
        params: { ...noAllocation.params, ...noPayment },
        ...anyVersion,
        body: {},
      }),
    "fund-disbursement-not-found": async (world) =>
      cambodia(world).ask(cancelFundDisbursement, ofNoPayment(await given(world))),
    "not-your-state": async (world) =>
      norway(world).ask(cancelFundDisbursement, ofNoPayment(await given(world))),
    "fund-allocation-cancelled": async (world) =>
      cambodia(world).ask(cancelFundDisbursement, ofNoPayment(await takenBack(world))),
  },
  cancelFundAllocation: {
    "fund-allocation-not-found": (world) =>
      cambodia(world).ask(cancelFundAllocation, { ...noAllocation, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(cancelFundAllocation, { ...at(await given(world)), body: {} }),
    "fund-allocation-cancelled": async (world) => {
      return cambodia(world).ask(cancelFundAllocation, { ...at(await takenBack(world)), body: {} });
    },
  },
  recordFinancingInstrument: {
    "not-your-state": (world) => norway(world).ask(recordFinancingInstrument, { body: anInstrument() }),
    "provider-unknown": (world) =>
      cambodia(world).ask(recordFinancingInstrument, { body: anInstrument(unknownPartner) }),
    "financing-instrument-invalid": (world) =>
      cambodia(world).ask(recordFinancingInstrument, { body: anInstrument(closedWithoutDays) }),
  },
  listFinancingInstruments: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listFinancingInstruments, { query: { cursor: "nonsense" } }),
  },
  getFinancingInstrument: {
    "financing-instrument-not-found": ({ anyone }) => anyone.ask(getFinancingInstrument, noInstrument),
    "version-not-found": async (world) => {
      const { id } = (await recorded(world)).body;
      return world.anyone.ask(getFinancingInstrument, { params: { id }, query: { version: 9 } });
    },
  },
  reviseFinancingInstrument: {
    "financing-instrument-not-found": (world) =>
      cambodia(world).ask(reviseFinancingInstrument, {
        ...noInstrument,
        ...anyVersion,
        body: anInstrument(),
      }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseFinancingInstrument, { ...at(await recorded(world)), body: anInstrument() }),
    "provider-unknown": async (world) =>
      cambodia(world).ask(reviseFinancingInstrument, {
        ...at(await recorded(world)),
        body: anInstrument(unknownPartner),
      }),
    "financing-instrument-invalid": async (world) =>
      cambodia(world).ask(reviseFinancingInstrument, {
        ...at(await recorded(world)),
        body: anInstrument({ status: "under-consideration" }),
      }),
  },
  confirmFinancingInstrument: {
    "financing-instrument-not-found": (world) =>
      cambodia(world).ask(confirmFinancingInstrument, { ...noInstrument, ...anyVersion }),
    "not-your-state": async (world) =>
      norway(world).ask(confirmFinancingInstrument, at(await recorded(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmFinancingInstrument, at(await recorded(world))),
  },
});
