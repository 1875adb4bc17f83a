import type { Table } from "../table/table-definition.ts";
import { region } from "./stream-change.ts";

const account = "000000000000";

/** In the form of AWS; region and account are made up, because there are none. */
export const tableArnOf = ({ definition }: Table): string =>
  `arn:aws:dynamodb:${region}:${account}:table/${definition.name}`;

/** AWS labels a stream with the time of its creation. */
export const streamLabelOf = ({ createdMs }: Table): string =>
  new Date(createdMs).toISOString().replace("Z", "");

export const streamArnOf = (table: Table): string => `${tableArnOf(table)}/stream/${streamLabelOf(table)}`;

/** A stream has one shard, for as long as its table lives. */
export const shardIdOf = ({ createdMs, id }: Table): string =>
  `shardId-${String(createdMs).padStart(20, "0")}-${String(id).padStart(8, "0")}`;
