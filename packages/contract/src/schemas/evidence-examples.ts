/** An export of flows that came in, and one flow of it beside the record that tells the same. */
export const evidenceImportExample = {
  id: "ei_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
  version: 1,
  owner: "isu",
  format: "fts-csv" as const,
  name: "fts_incoming_funding_global.csv",
  hash: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
  evidence: 85,
  leftOut: [{ reason: "of another cluster", count: 4242 }],
  faults: 1,
  decided: 0,
  createdAt: "2026-11-21T12:00:00.000Z",
  updatedAt: "2026-11-21T12:00:00.000Z",
};

export const reconciliationExample = {
  ...evidenceImportExample,
  outcomes: { matched: 79, differing: 0, new: 0, duplicate: 0, "set-aside": 6 },
  open: 0,
  faultList: [
    {
      place: "2316",
      detail: 'amountUSD: "-1" is not an amount in US dollars: digits without grouping, no sign.',
    },
  ],
  items: [
    {
      key: "fts:379211",
      outcome: "matched" as const,
      rule: "same-reference",
      reason: "co_01JT3ZP7R9T1V3X5Z7B9D1F3H5 carries one of its identifiers.",
      kind: "commitment" as const,
      side: "provider" as const,
      title: "Humanitarian Mine Action in Afghanistan (to HALO Trust)",
      provider: { name: "Germany, Government of", code: "DEU" },
      receiver: { name: "HALO Trust" },
      states: ["AFG"],
      amount: "1825000.00",
      currency: "EUR",
      usd: "1923077.00",
      on: "2022-07-01",
      years: { from: 2026, to: 2026 },
      identifiers: ["fts-flow:379211", "S07-440.70-AFG0122"],
      citation: "OCHA FTS flow 379211: USD 1923077.00. OCHA FTS, HDX export of flows",
      recordId: "co_01JT3ZP7R9T1V3X5Z7B9D1F3H5",
      differences: [],
      nearMisses: [],
    },
  ],
};
