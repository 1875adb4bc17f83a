import { DaySchema, ProviderCodeSchema } from "@angkor/contract/schemas/basic";
import * as z from "zod";

const roleNames = ["state-focal-point", "committee", "isu", "observer"] as const;
const RoleName = z.enum(roleNames, { error: `A role is one of ${roleNames.join(", ")}.` });
const longestSeconds = 86_400;

/** A role, or one from a day until (exclusive) another; `committee@2025-12-01/2027-11-30` says the same as text. */
const GrantSchema = z.union(
  [
    RoleName,
    z
      .string()
      .regex(/^(state-focal-point|committee|isu|observer)@(\d{4}-\d{2}-\d{2})?\/(\d{4}-\d{2}-\d{2})?$/),
    z
      .strictObject({ role: RoleName, from: DaySchema.exactOptional(), until: DaySchema.exactOptional() })
      .transform(({ role, from = "", until = "" }) => `${role}@${from}/${until}`),
  ],
  {
    error: `A role is one of ${roleNames.join(", ")}, or { "role", "from"?, "until"? } with days YYYY-MM-DD.`,
  },
);

export const TokenRequestSchema = z
  .strictObject({
    roles: z.array(GrantSchema, { error: "`roles` is a list of roles." }).max(20),
    state: ProviderCodeSchema.exactOptional(),
    expiresInSeconds: z.int().min(1).max(longestSeconds).default(3600),
  })
  .refine(
    ({ roles, state }) => state !== undefined || !roles.some((role) => /^state-focal-point/.test(role)),
    {
      error: "A focal point needs the State or organisation it acts for.",
      path: ["state"],
    },
  );

export type TokenRequest = z.output<typeof TokenRequestSchema>;

export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const faultsOf = (error: z.ZodError): readonly Fault[] =>
  error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => ({
          pointer: pointerOf([...issue.path, key]),
          detail: "There is no such field.",
        }))
      : [{ pointer: pointerOf(issue.path), detail: issue.message }],
  );

/** What a token is asked for, or every fault of the request. */
export const parseTokenRequest = (
  body: string,
):
  | { readonly request: TokenRequest }
  | { readonly malformed: string }
  | { readonly faults: readonly Fault[] } => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    return { malformed: error instanceof Error ? error.message : "not JSON" };
  }
  const parsed = TokenRequestSchema.safeParse(value);
  return parsed.success ? { request: parsed.data } : { faults: faultsOf(parsed.error) };
};
