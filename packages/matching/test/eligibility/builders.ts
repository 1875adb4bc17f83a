import { currency, type ProviderCode, type Role } from "@angkor/domain";
import { aPledge, aRequirement, focalPoint, withRole } from "../../../domain/test/builders/index.ts";
import {
  type Interests,
  type MatchContext,
  type NeedLine,
  needsOf,
  type Offer,
  offerOfInterests,
  offersOf,
} from "../../src/eligibility/index.ts";

const names: Readonly<Record<string, string>> = {
  KHM: "Cambodia",
  NOR: "Norway",
  UKR: "Ukraine",
  DEU: "Germany",
  AGO: "Angola",
};

export const nameOf = (code: ProviderCode): string => names[code] ?? code;

/** Norway asks, on 21 November 2026, in US dollars. */
export const norwayAsks: MatchContext = {
  caller: focalPoint("NOR"),
  on: "2026-11-21",
  currency: currency("USD"),
  nameOf,
};

export const asks = (role: Role): MatchContext => ({ ...norwayAsks, caller: withRole(role) });

/** Amounts of these tests are in the report's currency. */
export const same = (minor: bigint): bigint => minor;

const only = <Item>(items: readonly Item[]): Item => {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} instead of one`);
  return item;
};

/** The one offer of a pledge. */
export const offerOf = (
  builder: ReturnType<typeof aPledge>,
  outstanding?: Readonly<Record<string, bigint>>,
): Offer => {
  const pledge = builder.build();
  return only(offersOf(pledge, outstanding ?? { ...wholeOf(builder) }, same));
};

const wholeOf = (builder: ReturnType<typeof aPledge>): Record<string, bigint> =>
  Object.fromEntries(
    builder
      .content()
      .schedule.map(({ availability: { from, to }, minor }) => [
        from === to ? String(from) : `${from}-${to}`,
        minor,
      ]),
  );

/** The one line of a need. */
export const needOf = (
  builder: ReturnType<typeof aRequirement>,
  funded: Readonly<Record<string, bigint>> = {},
): NeedLine => only(needsOf(builder.build(), funded, same));

/** Norway's pledge of 2026 for Ukraine's clearance, and the need that it fits. */
export const thePledge = () => aPledge().giving(2026, "4000000.00");
export const theNeed = () => aRequirement().asking(2026, "6000000.00");

export const interested = (interests: Partial<Interests>): Offer =>
  offerOfInterests({ id: "interest-1", donor: focalPoint("NOR").state ?? "org:none", ...interests });
