import { exponentOf, type Fault, isCurrency } from "@angkor/domain/shared";

const amountNames = new Set([
  "amount",
  "cost",
  "nationalContribution",
  "assistanceRequired",
  "financingCost",
]);

/** Deeper than any body of this API; what lies below has no place in one. */
const deepest = 12;

const amount = /^\d{1,15}\.(\d{1,4})$/;

/**
 * Amounts with more decimals than their currency has, anywhere in a body: the currency is the nearest one around the
 * amount. Works on unparsed input too, so that every fault is told in one answer.
 */
export const amountFaults = (body: unknown): readonly Fault[] => faultsIn(body, 0, undefined);

const none: readonly Fault[] = [];

const escaped = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Pointers grow from the inside out, and only where there is a fault: most bodies have none. */
const faultsIn = (value: unknown, depth: number, around: string | undefined): readonly Fault[] => {
  if (typeof value !== "object" || value === null || depth > deepest) return none;
  const own: unknown = Reflect.get(value, "currency");
  const code = typeof own === "string" ? own : around;
  let faults = none;
  for (const [name, member] of Object.entries(value)) {
    const inside =
      typeof member === "string" ? faultOf(name, member, code) : faultsIn(member, depth + 1, code);
    if (inside.length === 0) continue;
    const pointer = `/${escaped(name)}`;
    faults = [...faults, ...inside.map((fault) => ({ ...fault, pointer: pointer + fault.pointer }))];
  }
  return faults;
};

const faultOf = (name: string, member: string, code: string | undefined): readonly Fault[] => {
  if (!amountNames.has(name) || code === undefined || !isCurrency(code)) return none;
  const decimals = amount.exec(member)?.[1]?.length ?? 0;
  const allowed = exponentOf(code);
  if (decimals <= allowed) return none;
  return [{ pointer: "", detail: `${code} has ${allowed} decimals; this amount has ${decimals}.` }];
};
