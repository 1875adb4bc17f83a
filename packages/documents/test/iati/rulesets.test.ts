/** The rules' translation, on the rulesets' own test files, before it judges what we export. */
import { describe, expect, test } from "vitest";
import { codesOf, corpusText, hasCorpus, skipped } from "./corpus.ts";
import { broken, type Ruleset } from "./rulesets.ts";

const folder = "iati/rulesets/meta_tests/";
const ruleset = (name: string): Ruleset => JSON.parse(corpusText(`${folder}${name}.json`));

/** Ruleset, files that keep it, files that break it. */
const cases: readonly (readonly [rules: string, keeping: readonly string[], breaking: readonly string[]])[] =
  [
    [
      "at_least_one",
      ["at_least_one_narrative", "at_least_one_ref", "at_least_one_no_element_good"],
      ["at_least_one_bad"],
    ],
    ["between_dates", ["between_dates_good"], ["between_dates_bad"]],
    ["condition", ["activity_status_2"], ["activity_status_3"]],
    ["date_now", ["date_now_good"], ["date_now_bad"]],
    ["date_order", ["date_good"], ["date_bad"]],
    ["dependent_title_description", ["title_description", "empty_activity"], ["title", "description"]],
    ["forloop", ["forloop_good"], ["forloop_bad"]],
    ["if_then", ["if_then_good"], ["if_then_bad"]],
    ["no_more_than_one_title", ["title", "empty_activity"], ["title_twice"]],
    [
      "one_or_all",
      [
        "currency_good",
        "currency_all_good",
        "lang_good",
        "lang_good_all",
        "sector_good",
        "sector_all_good",
      ].map((name) => `one_or_all_${name}`),
      ["currency_bad", "currency_all_bad", "lang_bad", "lang_bad_all", "sector_bad", "sector_all_bad"].map(
        (name) => `one_or_all_${name}`,
      ),
    ],
    ["one_or_all_org", ["one_or_all_org_currency_good"], ["one_or_all_org_currency_bad"]],
    [
      "only_one_of",
      ["only_one_of_activity_good", "only_one_of_transaction_good"],
      ["only_one_of_activity_bad", "only_one_of_transaction_bad"],
    ],
    ["period_time", ["period_time_good"], ["period_time_bad"]],
    ["range", ["range_good"], ["range_bad"]],
    ["recipient_country", ["recipient_country_good"], ["recipient_country_bad"]],
    ["recipient_region_budget", ["recipient_region_budget_good"], ["recipient_region_budget_bad"]],
    ["regex_matches", ["regex_good"], ["regex_bad"]],
    ["regex_no_matches", ["regex_bad"], ["regex_good"]],
    ["results_references", ["results_refs_good"], ["results_refs_bad"]],
    ["sector_percentage_sum", ["sector_percentage_sum_good"], ["sector_percentage_sum_bad"]],
    ["starts_with", ["identifiers"], ["identifiers_bad"]],
    ["sum", ["sum_good"], ["sum_bad"]],
    ["sum_two", ["sum_two_good"], ["sum_two_bad"]],
    ["time_limit", ["time_limit_good"], ["time_limit_bad"]],
    ["title_exists", ["title"], ["empty_activity"]],
    ["title_text_exists", ["title_text"], ["title"]],
    ["total_expenditure", ["total_expenditure_good"], ["total_expenditure_bad"]],
    ["unique", ["unique_good"], ["unique_bad"]],
  ];

describe.skipIf(!hasCorpus)(`rules beyond the schema${skipped}`, () => {
  test.each(cases)("%s are judged as the standard does", async (rules, keeping, breaking) => {
    const files = [...keeping, ...breaking];
    const faults = await broken(
      ruleset(rules),
      files.map((name) => ({ name, text: corpusText(`${folder}${name}.xml`) })),
      { today: "2026-11-21", agencies: codesOf("OrganisationRegistrationAgency") },
    );
    expect(files.filter((name) => faults.get(name)?.length !== 0)).toEqual(breaking);
  });
});
