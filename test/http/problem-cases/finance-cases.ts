import { confirmFinancingInstrument } from "@angkor/contract/operations/confirm-financing-instrument";
import { getFinancingInstrument } from "@angkor/contract/operations/get-financing-instrument";
import { listFinancingInstruments } from "@angkor/contract/operations/list-financing-instruments";
import { recordFinancingInstrument } from "@angkor/contract/operations/record-financing-instrument";
import { reviseFinancingInstrument } from "@angkor/contract/operations/revise-financing-instrument";
import { anInstrument, instrumentRecorded } from "../records.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, missing, norway } from "./circumstances.ts";

const noInstrument = { params: { id: `fi_${missing}` } };
const recorded = (world: World) => instrumentRecorded(cambodia(world));
const unknownPartner = { partners: [{ name: "A bank", code: "org:a-bank", roles: ["investor"] }] };
const closedWithoutDays = { status: "closed" };

export const financeCases = (): CasesOf<
  | "recordFinancingInstrument"
  | "listFinancingInstruments"
  | "getFinancingInstrument"
  | "reviseFinancingInstrument"
  | "confirmFinancingInstrument"
> => ({
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
