import { exponentOf, type Fault, isCurrency } from "@angkor/domain/shared";

const amountNames = new Set(["amount", "cost", "assistanceRequired", "financingCost"]);

/** Deeper than any body of this API; what lies below has no place in one. */
const deepest = 12;

const amount = /^\d{1,15}\.(\d{1,4})$/;

/**
 * Amounts with more decimals than their currency has, anywhere in a body: the currency is the nearest one around the
 * amount. Works on unparsed input too, so that every fault is told in one answer.
 */
export const amountFaults = (body: unknown): Fault[] => faultsIn(body, [], undefined);

const pointerOf = (path: readonly (string | number)[]): string =>
  path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

const faultsIn = (
  value: unknown,
  path: readonly (string | number)[],
  around: string | undefined,
): Fault[] => {
  if (path.length > deepest) return [];
  if (Array.isArray(value))
    return value.flatMap((member: unknown, index) => faultsIn(member, [...path, index], around));
  if (typeof value !== "object" || value === null) return [];
  const own: unknown = Reflect.get(value, "currency");
  const code = typeof own === "string" ? own : around;
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const at = [...path, name];
    if (typeof member !== "string") return faultsIn(member, at, code);
    if (!amountNames.has(name) || code === undefined || !isCurrency(code)) return [];
    const decimals = amount.exec(member)?.[1]?.length ?? 0;
    const allowed = exponentOf(code);
    return decimals > allowed
      ? [{ pointer: pointerOf(at), detail: `${code} has ${allowed} decimals; this amount has ${decimals}.` }]
      : [];
  });
};
