const records = "/reports/records?donor=NOR&currency=USD";

const figures = {
  outstanding: "15000000.00",
  committed: "5000000.00",
  disbursed: "2500000.00",
  uncovered: "0.00",
  funding: "5000000.00",
};
const money = { pledges: 1, pledged: "20000000.00", outstanding: "15000000.00" };
const flows = { committed: "5000000.00", disbursed: "2500000.00", funding: "5000000.00" };

export const donorReportExample = {
  provider: "NOR",
  currency: "USD",
  computedAt: "2025-06-30T12:10:00.000Z",
  basis: {
    years: "Availability years.",
    definitions: { funding: "Commitments, and what was paid beyond them." },
    conversion: "Amounts recorded in USD unchanged; others from their dollar value.",
    oldRates: [],
    filters: {},
  },
  totals: {
    ...money,
    ...figures,
    local: "0.00",
    frontLoaded: "0.00",
    innovative: "0.00",
    broader: "0.00",
    records,
  },
  standings: [{ standing: "cell", ...figures, records: `${records}&standing=cell` }],
  recipients: [
    { state: "UKR", ...figures, records: "/reports/records?donor=NOR&state=UKR&exactly=state&currency=USD" },
  ],
  lines: [
    {
      standing: "cell",
      state: "UKR",
      pillar: "survey-clearance",
      year: 2025,
      ...figures,
      records:
        "/reports/records?donor=NOR&state=UKR&pillar=survey-clearance&from=2025&to=2025&standing=cell&currency=USD",
    },
  ],
  earmarkings: [{ earmarking: "earmarked", ...money }],
  kinds: [{ kind: "financial", ...money }],
  modalities: [{ modality: "conventional", ...money, ...flows }],
  channels: [{ code: "41126", ...money, ...flows }],
  multiYear: { pledges: 0, pledged: "0.00", share: "0.0000" },
  overdue: [],
  frontLoading: { pledges: [], financingCost: "0.00", years: [] },
  openMoney: {
    linked: "0.00",
    unmatched: "15000000.00",
    expired: "0.00",
    years: [{ year: 2025, unmatched: "15000000.00" }],
  },
  trace: {
    pledges: [
      {
        id: "pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
        link: "/pledges/pl_01JT3ZF1B9QJ6Z6N1V6A2H4T7C",
        title: "Nansen programme, Ukraine",
        status: "announced",
        announcedOn: "2024-10-17",
        target: { state: "UKR", pillar: "survey-clearance" },
        currency: "USD",
        pledged: "20000000.00",
        outstanding: "15000000.00",
        tranches: [{ year: 2025, pledged: "20000000.00", outstanding: "15000000.00" }],
        commitments: [
          {
            id: "co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
            link: "/commitments/co_01JT3ZG5X7M9P3R5T7V9X1Z3B5",
            reference: "NOR-25/0017",
            status: "recorded",
            decidedOn: "2025-02-01",
            target: { state: "UKR", pillar: "survey-clearance" },
            currency: "USD",
            committed: "5000000.00",
            disbursed: "2500000.00",
            payments: [
              {
                id: "di_01JT3ZH8K2M4P6R8T1V3X5Z7B9",
                year: 2025,
                paidOn: "2025-03-15",
                amount: "2500000.00",
              },
            ],
            next: { awaits: "payment", amount: "2500000.00", since: "2025-03-15", nothingYet: false },
          },
        ],
        next: { awaits: "commitment", amount: "15000000.00", since: "2025-02-01", nothingYet: false },
      },
    ],
    withoutPledge: [],
  },
  responses: { counts: [{ answer: "new-support", responses: 0 }], items: [] },
};
