import { crc32, deflateRawSync } from "node:zlib";
import { writeDump, writeZip } from "@angkor/documents/public-dump";
import { type Histories, type PublicHistory, publicHistories, toldNotes } from "@angkor/domain";
import type { TellStep } from "@angkor/http";
import {
  allocationProposals,
  anonymisedNotes,
  commitments,
  cooperationReports,
  donorCoordinationGroups,
  exchangeArrangements,
  exchangeEntries,
  exchangeRates,
  financingInstruments,
  fundAllocations,
  individualisedApproachCases,
  nationalMineActionPlatforms,
  organisations,
  pledges,
  progressRecords,
  readContent,
  readEventHistories,
  reportingWindows,
  requirements,
  resourceMobilisationPlans,
  responses,
  snapshots,
  states,
  type Table,
  workPlans,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { sha256 } from "../frozen-text.ts";
import { unpack } from "../packing.ts";
import { publicTables } from "./public-tables.ts";

/** The public dump of what was recorded until an instant, as a ZIP. The same events give the same bytes. */
export const buildPublicDump = async (
  { table }: Pick<Dependencies, "table">,
  cutoff: string,
  tell: TellStep = async () => {},
): Promise<Uint8Array> => {
  const histories = publicHistories(await readHistories(table, cutoff, tell));
  const contents = await readContents(table, histories.snapshot);
  await tell({ step: "making" });
  const files = writeDump(
    {
      cutoff,
      histories: { ...histories, "allocation-proposal": unpacked(histories["allocation-proposal"]) },
      contents,
      tables: publicTables(histories),
    },
    { sha256, bytesOf: (text) => Buffer.byteLength(text) },
  );
  return writeZip(
    files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })),
    { deflate: (bytes) => deflateRawSync(bytes, { level: 9 }), crc32 },
  );
};

const readHistories = async (table: Table, until: string, tell: TellStep): Promise<Histories> => {
  const events = await readEventHistories(table, until, (done) =>
    tell({ step: "reading", count: { unit: "events", done } }),
  );
  return {
    state: events.of(states),
    organisation: events.of(organisations),
    "exchange-rates": events.of(exchangeRates),
    "reporting-window": events.of(reportingWindows),
    "work-plan": events.of(workPlans),
    requirement: events.of(requirements),
    pledge: events.of(pledges),
    commitment: events.of(commitments),
    response: events.of(responses),
    "cooperation-report": events.of(cooperationReports),
    "progress-record": events.of(progressRecords),
    "resource-mobilisation-plan": events.of(resourceMobilisationPlans),
    "national-mine-action-platform": events.of(nationalMineActionPlatforms),
    "donor-coordination-group": events.of(donorCoordinationGroups),
    "financing-instrument": events.of(financingInstruments),
    "exchange-entry": events.of(exchangeEntries),
    "exchange-arrangement": events.of(exchangeArrangements),
    "fund-allocation": events.of(fundAllocations),
    "anonymised-notes": inOrder([
      ...events.of(anonymisedNotes),
      ...toldNotes(events.of(individualisedApproachCases)),
    ]),
    "allocation-proposal": events.of(allocationProposals),
    snapshot: events.of(snapshots),
  };
};

/** By id, as every other history is. */
const inOrder = <Event>(histories: readonly (readonly [string, Event])[]): ReadonlyMap<string, Event> =>
  new Map(histories.toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** A proposal's document as plain JSON. */
const unpacked = (proposals: PublicHistory<"allocation-proposal">): typeof proposals =>
  new Map(
    [...proposals].map(([id, events]) => [
      id,
      events.map((event) =>
        event.type === "allocation-proposed" ? { ...event, document: unpack(event.document) } : event,
      ),
    ]),
  );

/** What each snapshot froze, as the JSON text that it was. */
const readContents = async (
  table: Table,
  taken: PublicHistory<"snapshot">,
): Promise<ReadonlyMap<string, string>> => {
  const contents = new Map<string, string>();
  for (const id of taken.keys()) contents.set(id, unpack(await readContent(table, "snapshot", id)));
  return contents;
};
