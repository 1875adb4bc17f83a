export const exchangeEntryRequestExample = {
  side: "offer",
  owner: "KHM",
  title: "Ten years of community liaison in the north-west",
  topics: ["national-experience", "lessons-learnt"],
  pillars: ["survey-clearance", "risk-education"],
  states: [],
  languages: ["en", "fr"],
  levels: ["regional"],
  from: "2026-01-01",
  to: "2027-12-31",
  bearsCosts: false,
  contact: { name: "International cooperation desk", email: "desk@example.org" },
  visibility: "public",
};

export const exchangeEntryExample = {
  id: "xe_01JT3ZN5R7T9W2Y4A6C8E1G3J5",
  status: "open",
  version: 1,
  createdAt: "2026-01-15T09:00:00.000Z",
  updatedAt: "2026-01-15T09:00:00.000Z",
  ...exchangeEntryRequestExample,
};

export const exchangeArrangementRequestExample = {
  owner: "KHM",
  status: "completed",
  title: "Training in community liaison",
  topics: ["national-experience", "technological-expertise"],
  pillars: ["survey-clearance"],
  level: "bilateral",
  sharers: ["KHM"],
  recipients: ["UKR"],
  payers: ["JPN"],
  startsOn: "2025-01-13",
  endsOn: "2025-01-24",
  offerId: "xe_01JT3ZN5R7T9W2Y4A6C8E1G3J5",
  visibility: "public",
};

export const exchangeArrangementExample = {
  id: "xa_01JT3ZP6S8V1X3Z5B7D9F2H4K6",
  version: 1,
  createdAt: "2026-01-15T09:00:00.000Z",
  updatedAt: "2026-01-15T09:00:00.000Z",
  ...exchangeArrangementRequestExample,
  triangular: true,
  southSouth: true,
};

export const exchangeMatchesExample = {
  rulesVersion: "2026-1",
  on: "2026-11-21",
  items: [
    {
      offer: { id: "xe_01JT3ZN5R7T9W2Y4A6C8E1G3J5", owner: "KHM", title: "Ten years of community liaison" },
      request: { id: "xe_01JT3ZN5R7T9W2Y4A6C8E1G3J6", owner: "UKR", title: "Community liaison" },
      fits: true,
      topics: ["national-experience"],
      missingTopics: [],
      payerWanted: true,
      rules: [{ rule: "topic", satisfied: true, reason: "Both are about national experience." }],
    },
  ],
};
