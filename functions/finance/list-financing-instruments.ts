import { listFinancingInstruments } from "@angkor/contract/operations/list-financing-instruments";
import { canSee, type StateCode } from "@angkor/domain";
import { handle } from "@angkor/http";
import { financingInstruments, kindPartition, type Listing, statePartition } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { page } from "../page.ts";
import { financingInstrumentRecords, toFinancingInstrumentDto } from "./financing-instrument-dto.ts";

const kind = "financing-instrument";

export const listFinancingInstrumentsHandler = ({ table }: Dependencies) =>
  handle(listFinancingInstruments, async ({ query, caller }) => ({
    body: await page(table, financingInstruments, toFinancingInstrumentDto, query, {
      listings: listingsOf(query.state),
      filters: [query.owner, query.state, query.kind, query.status],
      keep: ({ state: instrument }) => {
        const { owner, kind: instrumentKind, status, serves } = instrument.content;
        return (
          canSee(caller, financingInstrumentRecords.seen(instrument)) &&
          (query.owner === undefined || owner === query.owner) &&
          (query.kind === undefined || instrumentKind === query.kind) &&
          (query.status === undefined || status === query.status) &&
          (query.state === undefined || serves.states.length === 0 || serves.states.includes(query.state))
        );
      },
    }),
  }));

/** Of a State: its own, then those of several States or of any. */
const listingsOf = (state: StateCode | undefined): Listing[] =>
  state === undefined
    ? [{ index: "kind", partition: kindPartition(kind) }]
    : [
        { index: "state", partition: statePartition(kind, [state]) },
        { index: "state", partition: statePartition(kind, []) },
      ];
