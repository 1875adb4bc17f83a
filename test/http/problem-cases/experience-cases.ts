import { closeExchangeEntry } from "@angkor/contract/operations/close-exchange-entry";
import { confirmExchangeArrangement } from "@angkor/contract/operations/confirm-exchange-arrangement";
import { confirmExchangeEntry } from "@angkor/contract/operations/confirm-exchange-entry";
import { getExchangeArrangement } from "@angkor/contract/operations/get-exchange-arrangement";
import { getExchangeEntry } from "@angkor/contract/operations/get-exchange-entry";
import { listExchangeArrangements } from "@angkor/contract/operations/list-exchange-arrangements";
import { listExchangeEntries } from "@angkor/contract/operations/list-exchange-entries";
import { listExchangeMatches } from "@angkor/contract/operations/list-exchange-matches";
import { recordExchangeArrangement } from "@angkor/contract/operations/record-exchange-arrangement";
import { recordExchangeEntry } from "@angkor/contract/operations/record-exchange-entry";
import { reviseExchangeArrangement } from "@angkor/contract/operations/revise-exchange-arrangement";
import { reviseExchangeEntry } from "@angkor/contract/operations/revise-exchange-entry";
import { anArrangement, anEntry, arranged, entryRecorded } from "../records.ts";
import type { World } from "../world.ts";
import { anyVersion, at, type CasesOf, cambodia, missing, norway } from "./circumstances.ts";

const noEntry = { params: { id: `xe_${missing}` } };
const noArrangement = { params: { id: `xa_${missing}` } };
const entered = (world: World) => entryRecorded(cambodia(world));
const agreed = (world: World) => arranged(cambodia(world));
const closed = async (world: World) =>
  cambodia(world).does(closeExchangeEntry, { ...at(await entered(world)), body: {} });

const unknownOwner = { owner: "org:nobody" };
const unknownPayer = { payers: ["org:nobody"] };
const toNobody = { offerId: noEntry.params.id };
const endsBefore = { endsOn: "2024-01-01" };
const endsBeforeItBegins = { from: "2026-02-01", to: "2026-01-01" };

export const experienceCases = (): CasesOf<
  | "recordExchangeEntry"
  | "listExchangeEntries"
  | "getExchangeEntry"
  | "reviseExchangeEntry"
  | "closeExchangeEntry"
  | "confirmExchangeEntry"
  | "listExchangeMatches"
  | "recordExchangeArrangement"
  | "listExchangeArrangements"
  | "getExchangeArrangement"
  | "reviseExchangeArrangement"
  | "confirmExchangeArrangement"
> => ({
  recordExchangeEntry: {
    "not-your-state": (world) => norway(world).ask(recordExchangeEntry, { body: anEntry() }),
    "provider-unknown": ({ isu }) => isu.ask(recordExchangeEntry, { body: anEntry(unknownOwner) }),
    "exchange-entry-invalid": (world) =>
      cambodia(world).ask(recordExchangeEntry, { body: anEntry(endsBeforeItBegins) }),
  },
  listExchangeEntries: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listExchangeEntries, { query: { cursor: "nonsense" } }),
  },
  getExchangeEntry: {
    "exchange-entry-not-found": ({ anyone }) => anyone.ask(getExchangeEntry, noEntry),
    "version-not-found": async (world) => {
      const { id } = (await entered(world)).body;
      return world.anyone.ask(getExchangeEntry, { params: { id }, query: { version: 9 } });
    },
  },
  reviseExchangeEntry: {
    "exchange-entry-not-found": (world) =>
      cambodia(world).ask(reviseExchangeEntry, { ...noEntry, ...anyVersion, body: anEntry() }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseExchangeEntry, { ...at(await entered(world)), body: anEntry() }),
    "exchange-entry-closed": async (world) =>
      cambodia(world).ask(reviseExchangeEntry, { ...at(await closed(world)), body: anEntry() }),
    "exchange-entry-invalid": async (world) =>
      cambodia(world).ask(reviseExchangeEntry, {
        ...at(await entered(world)),
        body: anEntry({ side: "request" }),
      }),
  },
  closeExchangeEntry: {
    "exchange-entry-not-found": (world) =>
      cambodia(world).ask(closeExchangeEntry, { ...noEntry, ...anyVersion, body: {} }),
    "not-your-state": async (world) =>
      norway(world).ask(closeExchangeEntry, { ...at(await entered(world)), body: {} }),
    "exchange-entry-closed": async (world) =>
      cambodia(world).ask(closeExchangeEntry, { ...at(await closed(world)), body: {} }),
  },
  confirmExchangeEntry: {
    "exchange-entry-not-found": (world) =>
      cambodia(world).ask(confirmExchangeEntry, { ...noEntry, ...anyVersion }),
    "not-your-state": async (world) => norway(world).ask(confirmExchangeEntry, at(await entered(world))),
    "already-confirmed": async (world) => cambodia(world).ask(confirmExchangeEntry, at(await entered(world))),
  },
  listExchangeMatches: {
    "exchange-entry-not-found": ({ anyone }) => anyone.ask(listExchangeMatches, noEntry),
  },
  recordExchangeArrangement: {
    "not-your-state": (world) => norway(world).ask(recordExchangeArrangement, { body: anArrangement() }),
    "provider-unknown": (world) =>
      cambodia(world).ask(recordExchangeArrangement, { body: anArrangement(unknownPayer) }),
    "exchange-entry-not-found": (world) =>
      cambodia(world).ask(recordExchangeArrangement, { body: anArrangement(toNobody) }),
    "exchange-arrangement-invalid": (world) =>
      cambodia(world).ask(recordExchangeArrangement, { body: anArrangement(endsBefore) }),
  },
  listExchangeArrangements: {
    "cursor-invalid": ({ anyone }) => anyone.ask(listExchangeArrangements, { query: { cursor: "nonsense" } }),
  },
  getExchangeArrangement: {
    "exchange-arrangement-not-found": ({ anyone }) => anyone.ask(getExchangeArrangement, noArrangement),
    "version-not-found": async (world) => {
      const { id } = (await agreed(world)).body;
      return world.anyone.ask(getExchangeArrangement, { params: { id }, query: { version: 9 } });
    },
  },
  reviseExchangeArrangement: {
    "exchange-arrangement-not-found": (world) =>
      cambodia(world).ask(reviseExchangeArrangement, {
        ...noArrangement,
        ...anyVersion,
        body: anArrangement(),
      }),
    "not-your-state": async (world) =>
      norway(world).ask(reviseExchangeArrangement, { ...at(await agreed(world)), body: anArrangement() }),
    "provider-unknown": async (world) =>
      cambodia(world).ask(reviseExchangeArrangement, {
        ...at(await agreed(world)),
        body: anArrangement(unknownPayer),
      }),
    "exchange-entry-not-found": async (world) =>
      cambodia(world).ask(reviseExchangeArrangement, {
        ...at(await agreed(world)),
        body: anArrangement(toNobody),
      }),
    "exchange-arrangement-invalid": async (world) =>
      cambodia(world).ask(reviseExchangeArrangement, {
        ...at(await agreed(world)),
        body: anArrangement(endsBefore),
      }),
  },
  confirmExchangeArrangement: {
    "exchange-arrangement-not-found": (world) =>
      cambodia(world).ask(confirmExchangeArrangement, { ...noArrangement, ...anyVersion }),
    "not-your-state": async (world) => norway(world).ask(confirmExchangeArrangement, at(await agreed(world))),
    "already-confirmed": async (world) =>
      cambodia(world).ask(confirmExchangeArrangement, at(await agreed(world))),
  },
});
