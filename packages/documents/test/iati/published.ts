/** Records for exports, and what a document says, read by a parser of its own. */
import {
  type AssistanceRequirement,
  type Commitment,
  evolveCommitment,
  type Organisation,
  type Pledge,
  type State,
  stateCode,
  type WorkPlan,
} from "@angkor/domain";
import { XMLParser } from "fast-xml-parser";
import * as z from "zod";
import {
  aCommitment,
  aPledge,
  aWorkPlan,
  easyRate,
  minor,
  noon,
  spanOf,
} from "../../../domain/test/builders/index.ts";
import { exportActivities, type IatiExport, type Names } from "../../src/iati/index.ts";

export const at = "2026-11-21T12:00:00.000Z";

const state = (iso3: string, iso2: string, name: string): State => ({
  iso3: stateCode(iso3),
  iso2,
  name,
  flags: [],
  updatedAt: at,
});

const states = [
  state("KHM", "KH", "Cambodia"),
  state("UKR", "UA", "Ukraine"),
  state("AGO", "AO", "Angola"),
  state("NOR", "NO", "Norway"),
];

const organisations: readonly Organisation[] = [
  { code: "org:eu", name: "European Union", type: "multilateral", aliases: [], updatedAt: at },
  { code: "org:a-foundation", name: "A <Foundation> & Sons", type: "foundation", aliases: [], updatedAt: at },
  { code: "org:nobody", name: "Source not specified", type: "unspecified", aliases: [], updatedAt: at },
];

export const names: Names = {
  states: new Map(states.map((each) => [each.iso3, each])),
  organisations: new Map(organisations.map((each) => [each.code, each])),
};

interface Given {
  readonly workPlans?: readonly WorkPlan[];
  readonly requirements?: readonly AssistanceRequirement[];
  readonly pledges?: readonly Pledge[];
  readonly commitments?: readonly Commitment[];
}

export const exported = (
  given: Given,
  { publisher = "isu", selection = {} }: Partial<Pick<IatiExport, "publisher" | "selection">> = {},
): string =>
  exportActivities({
    publisher,
    selection,
    names,
    at,
    records: { workPlans: [], requirements: [], pledges: [], commitments: [], ...given },
  }).xml;

const lists = [
  "iati-activity",
  "description",
  "participating-org",
  "other-identifier",
  "activity-date",
  "recipient-country",
  "recipient-region",
  "sector",
  "tag",
  "default-aid-type",
  "budget",
  "planned-disbursement",
  "transaction",
  "document-link",
  "related-activity",
];

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#",
  parseTagValue: false,
  isArray: (name) => lists.includes(name),
});

const Node = z.record(z.string(), z.unknown());
const Document = z.object({ "iati-activities": z.object({ "iati-activity": z.array(Node).default([]) }) });

/** The activities of a document, by identifier. */
export const activitiesOf = (xml: string): ReadonlyMap<string, Readonly<Record<string, unknown>>> =>
  new Map(
    Document.parse(parser.parse(xml))["iati-activities"]["iati-activity"].map((activity) => [
      String(activity["iati-identifier"]),
      activity,
    ]),
  );

export const paying = (commitment: Commitment, amount: string, paidOn: string): Commitment =>
  evolveCommitment(commitment, {
    type: "commitment-disbursed",
    at: noon,
    by: "focal-point-NOR",
    disbursement: {
      id: "di_1",
      span: spanOf(2025),
      amountSent: minor(amount, "USD"),
      paidOn,
      uncovered: 0n,
      rate: easyRate("USD"),
      recordedAt: noon,
    },
  });

export const cancelling = (commitment: Commitment): Commitment =>
  evolveCommitment(commitment, {
    type: "commitment-cancelled",
    released: {},
    reason: "The programme ended",
    at: noon,
    by: "focal-point-NOR",
  });

export const only = (xml: string): Readonly<Record<string, unknown>> => {
  const [activity, ...others] = activitiesOf(xml).values();
  if (activity === undefined || others.length > 0) throw new Error(`Not one activity: ${xml}`);
  return activity;
};

export const pledge = (): Pledge =>
  aPledge().earmarkedFor("KHM").giving(2025, "1000.00").giving(2026, "500.00", "2026-2027").build();
export const committed = (from: Pledge): Commitment =>
  aCommitment().to(["KHM"], "survey-clearance").from(from).giving(2025, "400.00").build();

/** Two pillars; one cost is of two years that the plan does not divide. */
export const plan = (): WorkPlan =>
  aWorkPlan()
    .with("A1", "survey-clearance", {
      2024: { cost: "100.00", national: ["30.00", "committed"] },
      "2025-2026": { cost: "200.00" },
    })
    .with("A2", "risk-education", { 2024: { cost: "33.33" } })
    .build();
