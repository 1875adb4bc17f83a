import { exponentOf, type Fault, isCurrency } from "@angkor/domain/shared";

const amountNames = new Set(["amount", "cost", "assistanceRequired", "financingCost"]);

/**
 * Amounts with more decimals than their currency has, anywhere in a body: the currency is the nearest one around the
 * amount. Works on unparsed input too, so that every fault is told in one answer.
 */
export const amountFaults = (body: unknown): Fault[] => faultsIn(body, "", undefined);

const faultsIn = (value: unknown, pointer: string, around: string | undefined): Fault[] => {
  if (Array.isArray(value))
    return value.flatMap((member, index) => faultsIn(member, `${pointer}/${index}`, around));
  if (typeof value !== "object" || value === null) return [];
  const own: unknown = Reflect.get(value, "currency");
  const code = typeof own === "string" ? own : around;
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
    const at = `${pointer}/${name}`;
    if (typeof member !== "string") return faultsIn(member, at, code);
    if (!amountNames.has(name) || code === undefined || !isCurrency(code)) return [];
    const decimals = member.split(".")[1]?.length ?? 0;
    const allowed = exponentOf(code);
    return decimals > allowed
      ? [{ pointer: at, detail: `${code} has ${allowed} decimals; this amount has ${decimals}.` }]
      : [];
  });
};
