import type { FunctionName } from "@angkor/contract";
import type { Construct } from "constructs";
import type { Bundles } from "../bundling/bundle-functions.ts";
import type { DocumentBucket } from "./document-bucket.ts";
import { documentEnvironment, jobStatement, keepDocuments, keepsDocuments } from "./document-jobs.ts";
import { HouseFunction, type HouseFunctionProps } from "./house-function.ts";
import type { HouseTable } from "./house-table.ts";
import { functionNames, operationsOf } from "./routes.ts";
import { tableGrants } from "./table-grants.ts";

/** Who signs access tokens, and for which client. */
export interface TokenSource {
  readonly issuer: string;
  readonly clientId: string;
  readonly jwksUri: string;
}

/** The functions of the API by their name. */
export type ApiFunctions = ReadonlyMap<FunctionName, HouseFunction>;

type Particulars = Pick<HouseFunctionProps, "description" | "timeout">;

const particulars = {
  "work-plans": { description: "Costed, multi-year work plans of affected States" },
  requirements: { description: "Assistance requirements and what answers them" },
  pledges: { description: "Multi-year pledges of providers" },
  commitments: { description: "Commitments and payments" },
  reports: {
    description: "Gap, coverage and donor reports, and the records behind their figures",
    timeout: {
      seconds: 29,
      reason: "A report over every State and year as CSV may take longer than a write",
    },
  },
  agenda: {
    description: "What a meeting turns to: the agenda, and what became of needs and offers",
    timeout: { seconds: 29, reason: "A report over every State may be made of the events until an instant" },
  },
  indicators: {
    description: "The indicators of the Action Plan, as reported and as evidenced",
    timeout: { seconds: 29, reason: "Indicators may be made of the events until an instant" },
  },
  completeness: {
    description: "What the Action Plan asks of plans that they do not say yet",
    timeout: { seconds: 29, reason: "Completeness of every plan may be told as of an instant" },
  },
  "state-profiles": {
    description: "Everything about one State: its profile, and the dossier that freezes it",
    timeout: { seconds: 29, reason: "A dossier is made of the events until its cut-off" },
  },
  snapshots: {
    description: "Reports as a meeting froze them, and the check of all figures against the events",
    timeout: { seconds: 29, reason: "A snapshot is made of the events until its cut-off" },
  },
  "individualised-approach": {
    description: "Meetings of the Individualised Approach, from the request to the follow-up",
    timeout: { seconds: 29, reason: "A follow-up is made of the events until its instant" },
  },
  cooperation: {
    description: "What States report on cooperation, and how they mean to raise resources",
    timeout: { seconds: 29, reason: "A plan's progress may be made of the events until an instant" },
  },
  coordination: { description: "How affected States coordinate at home, and how donors coordinate" },
  exchange: { description: "Offers, requests and arrangements of experience and expertise" },
  finance: {
    description: "Innovative and pooled finance",
    timeout: { seconds: 29, reason: "A fund's statement may be made of the events until an instant" },
  },
  matching: {
    description: "Which money fits which need, and the fairest use of it",
    timeout: {
      seconds: 29,
      reason: "A proposal reads every open pledge and need, and solves what each earmark costs",
    },
  },
  documents: {
    description: "What other systems take away",
    timeout: { seconds: 29, reason: "A document may be made of every record" },
  },
  evidence: {
    description: "What comes in from other systems, beside what is recorded",
    timeout: { seconds: 29, reason: "An import may be compared with every record of its providers" },
  },
  "report-documents": {
    description: "Reports as documents, workbooks and charts",
    timeout: { seconds: 29, reason: "A document over every State and year with its charts is drawn whole" },
  },
  workbooks: {
    description: "Plans and pledges as workbooks to fill in and send back",
    timeout: { seconds: 29, reason: "A workbook of many activities or pledges is read and written whole" },
  },
  exports: {
    description: "Everything public, as one file",
    timeout: { seconds: 29, reason: "A dump is made of every event there is" },
  },
  subscriptions: { description: "Who is told of what, and how" },
  feed: { description: "What happens to public records, as a feed" },
  reference: { description: "States, organisations, exchange rates, health" },
  "api-description": { description: "The API description and the page that shows it" },
} as const satisfies Readonly<Record<FunctionName, Particulars>>;

export interface ApiFunctionsProps {
  readonly bundles: Bundles;
  readonly table: HouseTable;
  readonly tokens: TokenSource;
  readonly documents: DocumentBucket;
}

/** One function for each name of the contract, with the grants of its operations. */
export const apiFunctions = (scope: Construct, props: ApiFunctionsProps): ApiFunctions =>
  new Map(functionNames.map((name) => [name, apiFunction(scope, name, props)]));

const apiFunction = (
  scope: Construct,
  name: FunctionName,
  { bundles, table, tokens, documents }: ApiFunctionsProps,
): HouseFunction => {
  const keeps = keepsDocuments(name);
  const actions = operationsOf(name).flatMap((operation) => operation.table);
  const made = new HouseFunction(scope, name, {
    name,
    bundles,
    ...particulars[name],
    environment: {
      TABLE_NAME: table.tableName,
      TOKEN_ISSUER: tokens.issuer,
      TOKEN_CLIENT_ID: tokens.clientId,
      TOKEN_JWKS_URI: tokens.jwksUri,
      ...(keeps && documentEnvironment(documents)),
    },
    statements: [...tableGrants(table, actions), ...(keeps ? [jobStatement(table)] : [])],
  });
  if (keeps) keepDocuments(name, made, documents);
  return made;
};
