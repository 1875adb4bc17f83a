import type { Delivery, RecordBase } from "@angkor/domain";
import type { AggregateKind } from "@angkor/store";

/** What every record tells beside its content. `enteredBy` is told until the owner has confirmed. */
export const recordDto = (record: RecordBase, version: number) => ({
  version,
  visibility: record.visibility,
  ...(record.enteredBy && record.confirmedAt === undefined && { enteredBy: record.enteredBy }),
  ...(record.confirmedAt !== undefined && { confirmedAt: record.confirmedAt }),
  ...(record.source && { source: record.source }),
  createdAt: record.createdAt,
  updatedAt: record.updatedAt,
});

/** How a need can be delivered, as the wire tells it. */
export const deliveryDto = ({ channels, ...delivery }: Delivery) => ({
  ...delivery,
  ...(channels && { channels: [...channels] }),
});

/** Where records can be read one by one, by their kind. */
const collections: Readonly<Partial<Record<AggregateKind, string>>> = {
  "work-plan": "work-plans",
  requirement: "assistance-requirements",
  pledge: "pledges",
  commitment: "commitments",
  "financing-instrument": "financing-instruments",
  "fund-allocation": "fund-allocations",
  "exchange-arrangement": "exchange/arrangements",
  "exchange-entry": "exchange/entries",
  "national-mine-action-platform": "national-mine-action-platforms",
  "donor-coordination-group": "donor-coordination-groups",
  "individualised-approach-case": "individualised-approach/cases",
  state: "states",
};

/** The path of a record, or of the list that it stands in. */
export const recordPath = (kind: AggregateKind, id: string): string => {
  const collection = collections[kind];
  return collection === undefined ? `/${kind}` : `/${collection}/${id}`;
};
