/** An export against the whole standard: its schema, its rules and its code lists. */
import { codesOf, corpusText } from "./corpus.ts";
import { broken, type Ruleset } from "./rulesets.ts";
import { faultsOf } from "./validator.ts";

/** Which code list the code of an element is on. */
const lists: readonly (readonly [element: RegExp, list: string])[] = [
  [/<activity-status code="([^"]*)"/g, "ActivityStatus"],
  [/<activity-date type="([^"]*)"/g, "ActivityDateType"],
  [/<(?:reporting|participating|provider|receiver)-org [^>]*type="([^"]*)"/g, "OrganisationType"],
  [/<participating-org [^>]*role="([^"]*)"/g, "OrganisationRole"],
  [/crs-channel-code="([^"]*)"/g, "CRSChannelCode"],
  [/-org ref="XM-DAC-([^"]*)"/g, "CRSChannelCode"],
  [/<other-identifier [^>]*type="([^"]*)"/g, "OtherIdentifierType"],
  [/<recipient-country code="([^"]*)"/g, "Country"],
  [/<recipient-region code="([^"]*)" vocabulary="1"/g, "Region"],
  [/<sector vocabulary="1" code="([^"]*)"/g, "Sector"],
  [/<sector vocabulary="([^"]*)"/g, "SectorVocabulary"],
  [/<tag vocabulary="([^"]*)"/g, "TagVocabulary"],
  [/<collaboration-type code="([^"]*)"/g, "CollaborationType"],
  [/<default-flow-type code="([^"]*)"/g, "FlowType"],
  [/<(?:default-)?finance-type code="([^"]*)"/g, "FinanceType"],
  [/<default-aid-type code="([^"]*)" vocabulary="1"/g, "AidType"],
  [/<default-aid-type code="([^"]*)" vocabulary="2"/g, "EarmarkingCategory"],
  [/<(?:default-)?tied-status code="([^"]*)"/g, "TiedStatus"],
  [/<(?:budget|planned-disbursement) type="([^"]*)"/g, "BudgetType"],
  [/<budget type="[^"]*" status="([^"]*)"/g, "BudgetStatus"],
  [/<transaction-type code="([^"]*)"/g, "TransactionType"],
  [/<disbursement-channel code="([^"]*)"/g, "DisbursementChannel"],
  [/ currency="([^"]*)"/g, "Currency"],
  [/default-currency="([^"]*)"/g, "Currency"],
  [/<category code="([^"]*)"/g, "DocumentCategory"],
  [/<document-link format="([^"]*)"/g, "FileFormat"],
  [/<related-activity [^>]*type="([^"]*)"/g, "RelatedActivityType"],
  [/<description type="([^"]*)"/g, "DescriptionType"],
];

const unknownCodes = (xml: string): string[] =>
  lists.flatMap(([element, list]) => {
    const known = codesOf(list);
    const used = new Set([...xml.matchAll(element)].map(([, code = ""]) => code));
    return [...used].filter((code) => !known.has(code)).map((code) => `${code} is not on ${list}`);
  });

/** What the standard says of a document, made on a day: errors, and warnings that begin with `warning`. */
export const standardFaults = async (text: string, today: string): Promise<readonly string[]> => {
  const document = { name: "export", text };
  const rules: Ruleset = JSON.parse(corpusText("iati/rulesets/rulesets/standard.json"));
  const agencies = codesOf("OrganisationRegistrationAgency");
  const [schema, ruleset] = await Promise.all([
    faultsOf("activities", [document]),
    broken(rules, [document], { today, agencies }),
  ]);
  return [...(schema.get("export") ?? []), ...(ruleset.get("export") ?? []), ...unknownCodes(text)];
};
