import { readFileSync } from "node:fs";

const file = new URL("../../../data/demonstration/pledges.json", import.meta.url);

/** The pledges of the demonstration data, as requests hold them. */
export const demonstrationPledges = (): readonly { readonly donor: string }[] => {
  const pledges: readonly { readonly body: { readonly donor: string } }[] = JSON.parse(
    readFileSync(file, "utf8"),
  );
  return pledges.map(({ body }) => body);
};

/** A pledge that says everything a pledge can say. */
export const whole = {
  donor: "NOR",
  title: '=A title, with "marks" & <signs>',
  kind: "equipment",
  currency: "EUR",
  earmarking: "tightly",
  targets: {
    states: ["KHM", "UKR"],
    pillars: ["survey-clearance", "victim-assistance"],
    requirements: ["ar_1.A1", "ar_2"],
  },
  schedule: [
    { paymentYear: 2025, availabilityYear: 2025, amount: "12345678901.60" },
    { paymentPeriod: { from: 2026, to: 2027 }, availabilityPeriod: { from: 2026, to: 2028 }, amount: "1" },
    { paymentYear: 2028, availabilityYear: 2029, amount: "0" },
  ],
  channel: { code: "41126", name: "UNMAS" },
  conditions: { channels: ["41126", "22000"], localOrganisations: true, validUntil: "2027-12-31" },
  modality: "front-loaded",
  tied: "partially-tied",
  carryOver: true,
  financingCost: "999999999999999.99",
  description: "Two lines.\nThe second.",
  announcedOn: "2024-10-17",
  visibility: "committee",
  source: { citation: "Ministry", url: "https://example.org/pledge", verified: false },
};
