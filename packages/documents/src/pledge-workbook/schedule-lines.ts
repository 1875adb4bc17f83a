import { itemsAt, valueAt } from "../input-workbook/json.ts";

/** The tranches of a pledge's JSON. */
export const linesOf = (pledge: unknown): readonly unknown[] => itemsAt(pledge, "schedule");

/** First and last year of a tranche's payment or availability; the last is left out where they are the same. */
export const yearsOf = (line: unknown, name: "payment" | "availability") => ({
  from: valueAt(line, `${name}Year`) ?? valueAt(line, `${name}Period/from`),
  to: valueAt(line, `${name}Period/to`),
});

/** The values of a tranche in the order of the columns behind its pledge's reference. */
export const lineValues = (line: unknown): readonly unknown[] => {
  const [payment, availability] = [yearsOf(line, "payment"), yearsOf(line, "availability")];
  return [payment.from, payment.to, availability.from, availability.to, valueAt(line, "amount")];
};
