import { defineOperation, reading } from "../operation.ts";
import { MatchesSchema, MatchRequestSchema } from "../schemas/matching.ts";

export const rankMatches = defineOperation({
  operationId: "rankMatches",
  method: "post",
  path: "/matches",
  function: "matching",
  tag: "Matching",
  summary: "Rank what fits a pledge or a need",
  description:
    "Needs for a pledge or for a donor's stated interests; or pledges for a need, with the donors that past partnership makes likely. Each match is scored by parts that are told with their reasons, and what is excluded is told with the rules that exclude it. Over public records without a token, and over everything the caller may see with one. Records nothing.",
  request: { body: MatchRequestSchema },
  csv: "ranked",
  response: { status: 200, body: MatchesSchema },
  problems: [
    "provider-unknown",
    "pledge-not-found",
    "pledge-cancelled",
    "requirement-not-found",
    "requirement-closed",
    "rate-missing",
  ],
  table: reading,
  example: {
    request: {
      interests: { donor: "NOR", pillars: ["survey-clearance"], years: { from: 2025, to: 2026 } },
      currency: "USD",
      weights: { "lowest-coverage": 50 },
      limit: 20,
    },
    response: {
      rules: "2026-3",
      weights: {
        version: "2026-1+custom",
        parts: {
          "years-of-overlap": 15,
          "share-of-gap": 20,
          "treaty-deadline": 20,
          "lowest-coverage": 50,
          completeness: 10,
          "past-partnership": 10,
          "pillar-experience": 10,
        },
      },
      currency: "USD",
      ranked: [
        {
          rank: 1,
          score: 688,
          need: {
            requirementId: "ar_01JT3ZD7Q2V8KJ5W8M2N4P6R8S.A1",
            state: "KHM",
            pillar: "survey-clearance",
            kind: "financial",
            title: "Clearance of the remaining areas",
            open: "11000000.00",
            lines: [{ year: 2025, open: "11000000.00" }],
          },
          parts: [
            {
              part: "lowest-coverage",
              value: "0.3125",
              unit: "ratio",
              points: 688,
              weight: 50,
              reason: "31.2 % of the assistance that Cambodia asks for is funded.",
            },
          ],
          rules: [{ rule: "state", reason: "The interest is open to any State." }],
        },
      ],
      excluded: [],
      totals: { ranked: 1, excluded: 0 },
    },
  },
});
