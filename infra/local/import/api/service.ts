import { createHash } from "node:crypto";
import { answerOf, type Client, createClient, type Schema } from "@angkor/client";
import { patientFetch } from "./patient-fetch.ts";

export interface ServiceOptions {
  readonly baseUrl: string;
  /** Of the ISU; or what gets one. */
  readonly token: string | (() => string | Promise<string>);
  readonly signal?: AbortSignal;
}

export const openService = ({ baseUrl, token, signal }: ServiceOptions): Client =>
  createClient({ baseUrl, token, fetch: patientFetch(signal) });

interface Page<Item> {
  readonly items: readonly Item[];
  readonly nextCursor?: string;
}

const limit = 500;

/** Every item of a list, page after page. */
const everyOf = async <Item>(
  read: (query: { limit: number; cursor?: string }) => Promise<{ readonly data: Page<Item> }>,
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await read({ limit, ...(cursor !== undefined && { cursor }) });
    items.push(...data.items);
    cursor = data.nextCursor;
  } while (cursor !== undefined);
  return items;
};

export const everyCommitment = (client: Client): Promise<readonly Schema<"Commitment">[]> =>
  everyOf((query) => answerOf(client.GET("/commitments", { params: { query } })));

export const everyPledge = (client: Client): Promise<readonly Schema<"Pledge">[]> =>
  everyOf((query) => answerOf(client.GET("/pledges", { params: { query } })));

export const everyWorkPlan = (
  client: Client,
  filter: { readonly kind?: Schema<"WorkPlanKind">; readonly state?: string },
): Promise<readonly Schema<"WorkPlanSummary">[]> =>
  everyOf((query) => answerOf(client.GET("/work-plans", { params: { query: { ...filter, ...query } } })));

export const everyOrganisation = (client: Client): Promise<readonly Schema<"Organisation">[]> =>
  everyOf((query) => answerOf(client.GET("/organisations", { params: { query } })));

/** A key that names what is written and from what it follows: the same write twice is one write. */
export const keyOf = (...parts: readonly unknown[]): string =>
  `import:${createHash("sha256").update(JSON.stringify(parts)).digest("base64url")}`;

/** The ETag of a record's version. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;
