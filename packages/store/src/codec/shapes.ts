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

/** Members of `T`, at any depth, that a parsed value of `Output` can not have: those that a schema has forgotten. */
type Forgotten<T, Output> = T extends string | number | bigint | boolean | undefined
  ? never
  : T extends readonly (infer Member)[]
    ? Output extends readonly (infer Parsed)[]
      ? Forgotten<Member, Parsed>
      : never
    : string extends keyof T
      ? never
      : Exclude<keyof T, keyof Output> | ForgottenWithin<T, Output>;

type ForgottenWithin<T, Output> = {
  [Name in keyof T & keyof Output]: Forgotten<NonNullable<T[Name]>, NonNullable<Output[Name]>>;
}[keyof T & keyof Output];

/** Of a union, each member by its `type`, as events have it. */
type ForgottenOf<T, Output> = T extends { readonly type: infer Type }
  ? Forgotten<T, Extract<Output, { readonly type: Type }>>
  : Forgotten<T, Output>;

/**
 * A schema of a domain type, checked both ways by the compiler: what it parses is a `T`, and no member of `T` is missing
 * in it, an optional one neither. Schemas are strict, so that a forgotten member would make stored items unreadable.
 */
export const schemaOf =
  <T>() =>
  <Schema extends z.ZodType<T>>(
    schema: Schema,
    ..._: [ForgottenOf<T, z.output<Schema>>] extends [never] ? [] : [ForgottenOf<T, z.output<Schema>>]
  ): Schema =>
    schema;

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
export const localOrganisations = z.literal(true).exactOptional();
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
export const progressRecordId = z.string().refine(startsWith("pr"));
export const requirementId = z.string().refine(startsWith("ar"));
export const pledgeId = z.string().refine(startsWith("pl"));
export const commitmentId = z.string().refine(startsWith("co"));
export const disbursementId = z.string().refine(startsWith("di"));
export const responseId = z.string().refine(startsWith("rs"));
export const cooperationReportId = z.string().refine(startsWith("cr"));
export const resourceMobilisationPlanId = z.string().refine(startsWith("rm"));
export const nationalMineActionPlatformId = z.string().refine(startsWith("np"));
export const donorCoordinationGroupId = z.string().refine(startsWith("dg"));
export const proposalId = z.string().refine(startsWith("ap"));
export const snapshotId = z.string().refine(startsWith("sn"));
export const caseId = z.string().refine(startsWith("ia"));
export const expressionId = z.string().refine(startsWith("ex"));
export const anonymisedNotesId = z.string().refine(startsWith("an"));
export const subscriptionId = z.string().refine(startsWith("sb"));
export const evidenceImportId = z.string().refine(startsWith("ei"));
export const exchangeArrangementId = z.string().refine(startsWith("xa"));
export const exchangeEntryId = z.string().refine(startsWith("xe"));
export const fundAllocationId = z.string().refine(startsWith("fa"));
export const financingInstrumentId = z.string().refine(startsWith("fi"));

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
