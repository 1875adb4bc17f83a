/** Codes of the IATI code lists, by what they mean here. */
import type {
  AssistanceKind,
  Earmarking,
  Modality,
  OrganisationType,
  Pillar,
  TiedStatus,
} from "@angkor/domain";

export const activityStatus = { pipeline: "1", implementation: "2", closed: "4", cancelled: "5" } as const;
export type ActivityStatus = keyof typeof activityStatus;

export const dateType = { plannedStart: "1", actualStart: "2", plannedEnd: "3" } as const;

export const role = { funding: "1", accountable: "2", extending: "3", implementing: "4" } as const;

export const relation = { parent: "1", child: "2", thirdParty: "5" } as const;

/** What a provider reports that it gives, and a recipient that it gets. */
export const transactionType = {
  outgoing: { pledge: "12", commitment: "2", payment: "3" },
  incoming: { pledge: "13", commitment: "11", payment: "1" },
} as const;
export type Direction = keyof typeof transactionType;

/** Sector (OECD DAC purpose codes): removal of land mines and explosive remnants of war, victim assistance included. */
export const mineAction = "15250";
/** Sectors not specified: health, disability or development funding outside the mine-action budget. */
export const sectorNotSpecified = "99810";

/** DAC region: developing countries, unspecified. */
export const regionUnspecified = "998";

export const ownVocabulary = "99";

export const pillarNames: Readonly<Record<Pillar, string>> = {
  "survey-clearance": "Survey and clearance",
  "risk-education": "Mine risk education and reduction",
  "victim-assistance": "Victim assistance",
  "stockpile-destruction": "Stockpile destruction",
  "cross-cutting": "Coordination, information management and capacity",
  unspecified: "Mine action, pillar not specified",
};

export const organisationType: Readonly<Partial<Record<OrganisationType, string>>> = {
  multilateral: "40",
  "un-fund": "40",
  foundation: "60",
  private: "70",
  other: "90",
};
export const government = "10";

/** EarmarkingCategory, as aid type of vocabulary 2. */
export const earmarkingCategory: Readonly<Record<Earmarking, string>> = {
  unearmarked: "1",
  softly: "2",
  earmarked: "3",
  tightly: "4",
};

export const tiedStatus: Readonly<Record<TiedStatus, string>> = {
  "partially-tied": "3",
  tied: "4",
  untied: "5",
};

/** FinanceType; none where the modality does not say which. */
export const financeType: Readonly<Partial<Record<Modality, string>>> = {
  conventional: "110",
  "trust-fund": "110",
  "front-loaded": "110",
  "debt-swap": "610",
};

/** AidType of what is not money for programmes. */
const kindAidType: Readonly<Partial<Record<AssistanceKind, string>>> = {
  expertise: "D02",
  training: "D02",
  information: "D02",
};

const isMultilateral = (channel: string): boolean => /^4\d{4}$/.test(channel);

/** AidType (OECD DAC): core contributions where nothing is earmarked, else programmes of the channel, else projects. */
export const aidType = (terms: {
  readonly kind: AssistanceKind;
  readonly earmarking?: Earmarking;
  readonly channel?: string;
  readonly modality?: Modality;
}): string => {
  const { kind, earmarking, channel = "", modality } = terms;
  const ofKind = kindAidType[kind];
  if (ofKind !== undefined) return ofKind;
  if (modality === "trust-fund") return "B03";
  if (isMultilateral(channel)) return earmarking === "unearmarked" ? "B02" : "B03";
  return earmarking === "unearmarked" && /^2\d{4}$/.test(channel) ? "B01" : "C01";
};

/** DisbursementChannel: in kind, managed by the provider; or through the recipient's treasury. Else it is not told. */
export const disbursementChannel = (kind: AssistanceKind, channel = ""): string | undefined => {
  if (kind !== "financial") return "4";
  return /^12\d{3}$/.test(channel) ? "1" : undefined;
};
