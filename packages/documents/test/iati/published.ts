/** Records for exports, and what a document says, read by a parser of its own. */
import {
  type AssistanceRequirement,
  type Commitment,
  currency,
  destination,
  evolveCommitment,
  type FundAllocation,
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
  anInstrument,
  aPledge,
  aWorkPlan,
  easyRate,
  minor,
  noon,
  spanOf,
} from "../../../domain/test/builders/index.ts";
import { exportActivities, type FundMoney, type IatiExport, type Names } from "../../src/iati/index.ts";

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
  readonly funds?: readonly FundMoney[];
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
    records: { workPlans: [], requirements: [], pledges: [], commitments: [], funds: [], ...given },
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

/**
 * A fund of the European Union's: Norway gives it a thousand of a pledge, of which it was paid eight hundred; the fund
 * gives Cambodia five hundred, of which it has paid two hundred.
 */
export const fundMoney = (): FundMoney => {
  const fund = anInstrument().of("org:eu").as("trust-fund").operating("2025-01-01").build();
  const given = aPledge().named("pl_9").unearmarked().giving(2025, "1000.00").build();
  const contribution = paying(
    {
      ...aCommitment().named("co_9").to([]).from(given).giving(2025, "1000.00").build(),
    },
    "800.00",
    "2025-03-01",
  );
  const contributed = { ...contribution, content: { ...contribution.content, fundId: fund.id } };
  const part = (amount: string) => [
    {
      commitmentId: contributed.id,
      donor: contributed.content.donor,
      parts: [{ disbursementId: "di_1" as const, minor: minor(amount, "USD"), uncovered: 0n }],
    },
  ];
  const allocation: FundAllocation = {
    id: "fa_1",
    status: "recorded",
    visibility: "public",
    createdAt: noon,
    updatedAt: noon,
    content: {
      fundId: fund.id,
      owner: fund.content.owner,
      currency: fund.content.currency,
      destination: destination([stateCode("KHM")], ["survey-clearance"]),
      span: spanOf(2025),
      minor: minor("500.00", "USD"),
      decidedOn: "2025-05-01",
    },
    sources: part("500.00"),
    disbursements: [
      {
        id: "di_2",
        amountSent: minor("200.00", "USD"),
        amountReceived: { minor: minor("190.00", "EUR"), currency: currency("EUR") },
        paidOn: "2025-06-01",
        recordedAt: noon,
        sources: part("200.00"),
      },
    ],
  };
  return { fund, contributions: [{ pledge: given, commitments: [contributed] }], allocations: [allocation] };
};
