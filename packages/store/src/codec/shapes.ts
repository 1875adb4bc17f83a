import {
  earmarkings,
  isCurrency,
  isOrganisationCode,
  isStateCode,
  modalities,
  pillars,
  type Scope,
  visibilities,
} from "@angkor/domain";
import * as z from "zod";

/** Integers are stored as decimal strings, since JSON numbers are not exact. */
export const integer = z
  .string()
  .regex(/^-?\d+$/)
  .transform(BigInt);

export const currency = z.string().refine(isCurrency);
export const state = z.string().refine(isStateCode);
export const organisation = z.string().refine(isOrganisationCode);
export const provider = z.union([state, organisation]);
export const pillar = z.enum(pillars);
export const visibility = z.enum(visibilities);
export const earmarking = z.enum(earmarkings);
export const modality = z.enum(modalities);
export const span = z.strictObject({ from: z.number(), to: z.number() });
export const destination = z.strictObject({ states: z.array(state), pillars: z.array(pillar) });
export const channel = z.strictObject({ code: z.string(), name: z.string().exactOptional() });
const channels = z.array(z.string()).exactOptional();
const localOrganisations = z.literal(true).exactOptional();
export const conditions = z.strictObject({
  channels,
  localOrganisations,
  validUntil: z.string().exactOptional(),
});
export const delivery = z.strictObject({ channels, localOrganisations });
export const source = z.strictObject({
  citation: z.string(),
  url: z.string().exactOptional(),
  verified: z.boolean(),
});
export const rate = z.strictObject({
  currency,
  unitsPerUsd: z.string(),
  period: z.string(),
  source: z.string(),
  old: z.boolean(),
});
/** Amounts by the name of a span or tranche. */
export const amounts = z.record(z.string(), integer);

const isScope = (text: string): text is Scope =>
  text === "public" || /^(private|private\+isu|committee|states-parties)\|/.test(text);
export const scope = z.string().refine(isScope);

const startsWith =
  <Prefix extends string>(prefix: Prefix) =>
  (text: string): text is `${Prefix}_${string}` =>
    text.startsWith(`${prefix}_`);
export const workPlanId = z.string().refine(startsWith("wp"));
export const requirementId = z.string().refine(startsWith("ar"));
export const pledgeId = z.string().refine(startsWith("pl"));
export const commitmentId = z.string().refine(startsWith("co"));
export const disbursementId = z.string().refine(startsWith("di"));

export const record = {
  visibility,
  enteredBy: z.literal("isu").exactOptional(),
  confirmedAt: z.string().exactOptional(),
  source: source.exactOptional(),
  createdAt: z.string(),
  updatedAt: z.string(),
};

export const event = {
  at: z.string(),
  by: z.string(),
  onBehalf: z.literal(true).exactOptional(),
};

/** JSON text of a value; integers become decimal strings. */
export const toJson = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === "bigint" ? member.toString() : member));

/** The same JSON with the members of objects in order, so that equal values are equal texts. */
export const canonicalJson = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
