import type { Delivery, RecordBase } from "@angkor/domain";

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
