import {
  firstYear,
  isCurrency,
  isOrganisationCode,
  isStateCode,
  lastYear,
  pillars,
  visibilities,
} from "@angkor/domain/shared";
import * as z from "zod";

export const StateCodeSchema = z
  .string()
  .refine(isStateCode, { error: "There is no State with this ISO 3166-1 alpha-3 code." })
  .meta({ id: "StateCode", description: "ISO 3166-1 alpha-3 code of a State.", example: "KHM" });

export const ProviderCodeSchema = z
  .string()
  .refine((code) => isStateCode(code) || isOrganisationCode(code), {
    error:
      "A provider is a State (ISO 3166-1 alpha-3) or an organisation of the reference list, such as org:eu.",
  })
  .meta({
    id: "ProviderCode",
    description:
      "Who provides assistance: a State by its ISO 3166-1 alpha-3 code, or an organisation of the reference list such as `org:eu`.",
    example: "NOR",
  });

export const OrganisationCodeSchema = z
  .string()
  .refine(isOrganisationCode, {
    error: "An organisation's code is org: followed by words in lower case joined by hyphens.",
  })
  .meta({
    id: "OrganisationCode",
    description: "Code of an organisation of the reference list.",
    example: "org:eu",
  });

export const CurrencySchema = z
  .string()
  .refine(isCurrency, { error: "There is no ISO 4217 currency with this code." })
  .meta({ id: "Currency", description: "ISO 4217 code of a currency.", example: "USD" });

export const AmountSchema = z
  .string()
  .regex(/^\d{1,15}(\.\d{1,4})?$/, {
    error:
      'An amount is a decimal string without sign, such as "46000000.00", with at most 15 digits before the point.',
  })
  .meta({
    id: "Amount",
    description:
      "An exact amount as a decimal string with at most the decimals of its currency; never a JSON number.",
    example: "46000000.00",
  });

export const TotalSchema = z
  .string()
  .regex(/^\d+(\.\d{1,4})?$/)
  .meta({
    id: "Total",
    description: "An exact sum, or an amount converted: as many digits as it takes.",
    example: "138000000.00",
  });

export const SignedAmountSchema = z
  .string()
  .regex(/^-?\d+(\.\d{1,4})?$/)
  .meta({
    id: "SignedAmount",
    description: "An exact amount that may be negative, as a decimal string.",
    example: "-1500000.00",
  });

export const RatioSchema = z
  .string()
  .regex(/^\d+\.\d{4}$/)
  .nullable()
  .meta({
    id: "Ratio",
    description:
      "A ratio of two sums with four decimals, not capped at 1; null when the divisor is zero or not reported.",
    example: "0.6522",
  });

export const YearSchema = z
  .int({ error: "A year is a whole number." })
  .min(firstYear, { error: `Years go from ${firstYear} to ${lastYear}.` })
  .max(lastYear, { error: `Years go from ${firstYear} to ${lastYear}.` })
  .meta({ id: "Year", description: "A calendar year.", example: 2025 });

export const PeriodSchema = z.strictObject({ from: YearSchema, to: YearSchema }).meta({
  id: "Period",
  description: "Calendar years from the first to the last, both included.",
  example: { from: 2023, to: 2025 },
});

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysOf = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** By arithmetic: every request with a day in it comes through here. */
const isDay = (text: string): boolean => {
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
};

export const DaySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, { error: "A day is written YYYY-MM-DD." })
  .refine(isDay, { error: "There is no such day." })
  .meta({ id: "Day", description: "A day, YYYY-MM-DD.", example: "2025-02-01" });

export const InstantSchema = z.iso
  .datetime({ error: "An instant is written in UTC, such as 2025-02-01T12:00:00.000Z." })
  .meta({ id: "Instant", description: "A UTC instant.", example: "2025-02-01T12:00:00.000Z" });

export const PillarSchema = z.enum(pillars).meta({
  id: "Pillar",
  description:
    "A pillar of the Convention's implementation; `unspecified` for money whose source does not say.",
  example: "survey-clearance",
});

export const VisibilitySchema = z.enum(visibilities).meta({
  id: "Visibility",
  description:
    "Who sees the record: its own State (`private`), the Committee and the ISU too (`committee`), all States Parties, or everyone.",
  example: "public",
});

/** Unicode that can be written down: no control characters but tabs and line ends, no halves of a character. */
const isReadable = (text: string): boolean => text.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(text);

/** A line of text for people. */
export const text = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .refine(isReadable, { error: "Text has no control characters and no broken Unicode." });

export const SourceSchema = z
  .strictObject({
    citation: text(1000).meta({ description: "The document, as a reader would look for it." }),
    url: z
      .url({ protocol: /^https?$/ })
      .max(1000)
      .exactOptional()
      .meta({ description: "Where the document can be read." }),
    verified: z.boolean().meta({ description: "Whether the figure was read in the source." }),
  })
  .meta({
    id: "Source",
    description:
      "Where a figure comes from. `verified: false` marks what was recalled and not read in the source.",
    example: { citation: "National mine action authority, April 2023", verified: true },
  });

/**
 * For rules over several fields: they are told beside the faults of single fields, all in one answer. So a rule meets
 * objects whose fields may be missing or of any type, whatever their schema says.
 */
export const beside = {
  when: ({ value }: { readonly value: unknown }): boolean =>
    typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Exactly one of a year and an undivided period: figures are never split over years in silence. */
export const oneTime = (line: { readonly year?: unknown; readonly period?: unknown }): boolean =>
  (line.year === undefined) !== (line.period === undefined);

export const oneTimeFault = {
  ...beside,
  error: "Give either a year or, when the figure is not divided by year, a period.",
};

export const idSchema = (prefix: string, name: string) =>
  z.string().regex(new RegExp(`^${prefix}_[A-Za-z0-9._-]{1,80}$`), {
    error: `An id of a ${name} starts with ${prefix}_.`,
  });

export const isId =
  <Prefix extends string>(prefix: Prefix) =>
  (text: string): text is `${Prefix}_${string}` =>
    text.startsWith(`${prefix}_`);

export const WorkPlanIdSchema = idSchema("wp", "work plan")
  .refine(isId("wp"))
  .meta({ id: "WorkPlanId", description: "Id of a work plan.", example: "wp_01JT3ZD7Q2V8KJ5W8M2N4P6R8S" });
export const RequirementIdSchema = idSchema("ar", "requirement").refine(isId("ar")).meta({
  id: "RequirementId",
  description: "Id of an assistance requirement.",
  example: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
});
/** Longer than others: it is made of a requirement's id and a provider's code. */
export const ResponseIdSchema = z
  .string()
  .regex(/^rs_[A-Za-z0-9._-]{1,190}$/, { error: "An id of a response starts with rs_." })
  .refine(isId("rs"))
  .meta({
    id: "ResponseId",
    description: "Id of a provider's response to a requirement.",
    example: "rs_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1.NOR",
  });
export const PledgeIdSchema = idSchema("pl", "pledge")
  .refine(isId("pl"))
  .meta({ id: "PledgeId", description: "Id of a pledge.", example: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C" });
export const CommitmentIdSchema = idSchema("co", "commitment")
  .refine(isId("co"))
  .meta({ id: "CommitmentId", description: "Id of a commitment.", example: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5" });
export const DisbursementIdSchema = idSchema("di", "payment")
  .refine(isId("di"))
  .meta({ id: "DisbursementId", description: "Id of a payment.", example: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9" });

export const limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(500)
  .default(100)
  .meta({ description: "How many items at most.", example: 100 });
export const cursor = z
  .string()
  .max(2000)
  .exactOptional()
  .meta({ description: "Where the next page begins: `nextCursor` of the page before." });

export const nextCursor = z
  .string()
  .exactOptional()
  .meta({ description: "Send it as `cursor` for the next page; absent on the last." });

/** A list answer: a page of items, and where the next begins. */
export const page = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .object({ items: z.array(item), nextCursor })
    .meta({ id, description: "A page of a list. `nextCursor` is absent on the last page." });

/** A version of a record in a query string. */
export const QueryVersionSchema = z.coerce
  .number()
  .int()
  .min(1)
  .meta({ description: "The version to read; the current one when left out.", example: 2 });

/** What every record carries beside its content. */
export const recordShape = {
  version: z.int().meta({ description: "Grows with every change; the ETag is made of it.", example: 1 }),
  visibility: VisibilitySchema,
  enteredBy: z.literal("isu").exactOptional().meta({
    description: "Set when the ISU entered the record on behalf of its owner, who has not confirmed it yet.",
  }),
  confirmedAt: InstantSchema.exactOptional(),
  source: SourceSchema.exactOptional(),
  createdAt: InstantSchema,
  updatedAt: InstantSchema,
};

/** A year in a query string. */
export const QueryYearSchema = z
  .string()
  .regex(/^\d{4}$/, { error: "A year has four digits." })
  .refine((text) => Number(text) >= firstYear && Number(text) <= lastYear, {
    error: `Years go from ${firstYear} to ${lastYear}.`,
  })
  .meta({ description: "A calendar year.", example: "2025" });

/** One or several values of a query parameter, separated by commas: `KHM,UKR`. */
export const listOf = <Item extends z.ZodType<string>>(item: Item) =>
  z
    .string()
    .refine((text) => text.split(",").every((part) => item.safeParse(part).success), {
      error: "Each value of the list, separated by commas, must be valid.",
    })
    .meta({ description: "One value, or several separated by commas." });
