import { GetItemCommand, type GetItemCommandOutput } from "@aws-sdk/client-dynamodb";

/** Whether a State is a State Party on a day (`YYYY-MM-DD`). */
export type IsStateParty = (state: string, day: string) => Promise<boolean>;

/** As much of the SDK's client as is used. */
export interface ItemReader {
  send(command: GetItemCommand): Promise<Pick<GetItemCommandOutput, "Item">>;
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

const isInForce = (party: Fields, day: string): boolean => {
  const { from, until } = party;
  return typeof from === "string" && from <= day && (typeof until !== "string" || day < until);
};

/** Looks the membership up in the roster that the table keeps on each State's position. */
export const rosterMembership =
  (client: ItemReader, tableName: string): IsStateParty =>
  async (state, day) => {
    const { Item: item } = await client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: { pk: { S: "POSITION" }, sk: { S: `STATE#${state}` } },
        ProjectionExpression: "roster",
      }),
    );
    const stored = item?.["roster"]?.S;
    const roster: unknown = stored === undefined ? undefined : JSON.parse(stored);
    const party = isFields(roster) ? roster["party"] : undefined;
    return isFields(party) && isInForce(party, day);
  };
