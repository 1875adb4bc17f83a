import {
  currency,
  type ExchangeRatesEvent,
  type OrganisationEvent,
  type StateEvent,
  stateCode,
} from "@angkor/domain";

const at = "2026-02-01T09:00:00.000Z";
const source = {
  citation: "United Nations Treaty Collection",
  url: "https://treaties.un.org",
  verified: true,
};

export const aState: StateEvent = {
  type: "state-recorded",
  at,
  by: "isu",
  state: {
    iso3: stateCode("KHM"),
    iso2: "KH",
    name: "Cambodia",
    party: {
      signedOn: "1997-12-03",
      depositedOn: "1999-07-28",
      act: "ratification",
      from: "2000-01-01",
      until: "2099-01-01",
      source,
    },
    flags: [
      {
        flag: "article5",
        from: "2000-01-01",
        until: "2031-01-01",
        deadline: "2029-12-31",
        reason: "Mined areas",
        source,
      },
    ],
  },
};

export const organisationRegistered: OrganisationEvent = {
  type: "organisation-registered",
  at,
  by: "isu",
  organisation: {
    code: "org:eu",
    name: "European Union",
    type: "multilateral",
    aliases: ["EU", "European Commission"],
    source,
  },
};

export const ratesRecorded: ExchangeRatesEvent = {
  type: "exchange-rates-recorded",
  at,
  by: "isu",
  currency: currency("EUR"),
  rates: [
    { period: "2025", unitsPerUsd: "0.8851", source: "European Central Bank" },
    { period: "2026-01", unitsPerUsd: "0.8512", source: "United Nations" },
  ],
};
