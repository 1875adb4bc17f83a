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

/** Where the records of each kind are read: one by one, or in the list that they stand in. */
export const recordPaths: Readonly<Record<AggregateKind, string>> = {
  "work-plan": "/work-plans/{id}",
  requirement: "/assistance-requirements/{id}",
  pledge: "/pledges/{id}",
  commitment: "/commitments/{id}",
  state: "/states/{id}",
  organisation: "/organisations",
  "exchange-rates": "/exchange-rates",
  "allocation-proposal": "/allocation-proposals/{id}",
  response: "/assistance-requirements",
  "cooperation-report": "/cooperation-reports/{id}",
  "reporting-window": "/reporting-windows",
  "progress-record": "/progress-records/{id}",
  "resource-mobilisation-plan": "/resource-mobilisation-plans/{id}",
  "national-mine-action-platform": "/national-mine-action-platforms/{id}",
  "donor-coordination-group": "/donor-coordination-groups/{id}",
  snapshot: "/snapshots/{id}",
  "evidence-import": "/imports/{id}",
  "exchange-arrangement": "/exchange/arrangements/{id}",
  "exchange-entry": "/exchange/entries/{id}",
  subscription: "/subscriptions/{id}",
  "individualised-approach-case": "/individualised-approach/cases/{id}",
  "expression-of-interest": "/individualised-approach/cases",
  "anonymised-notes": "/individualised-approach/notes",
  "financing-instrument": "/financing-instruments/{id}",
  "fund-allocation": "/fund-allocations/{id}",
};

/** The path of a record, or of the list that it stands in. */
export const recordPath = (kind: AggregateKind, id: string): string => recordPaths[kind].replace("{id}", id);
