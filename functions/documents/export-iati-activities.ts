import { exportIatiActivities } from "@angkor/contract/operations/export-iati-activities";
import {
  exportActivities,
  type IatiExport,
  type Names,
  type PublisherCode,
  partsOf,
  refOf,
} from "@angkor/documents/iati";
import { isOrganisationCode } from "@angkor/domain";
import { handle, type OperationRequest, problem } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { readReferenceLists } from "../reference-lists.ts";
import { readPublished } from "./iati-records.ts";

/** An answer of Lambda has 6 MB at most, and bytes take a third more as text. */
const maximumBytes = 4_400_000;

export const exportIatiActivitiesHandler = ({ table }: Dependencies) =>
  handle(exportIatiActivities, async ({ query, caller, at, tell }) => {
    const { publisher = "isu", ...selection } = query;
    const names = await readReferenceLists(table);
    requirePublisher(publisher, names);
    const records = await readPublished(table, caller, { publisher, ...selection });
    await tell({ step: "making" });
    const request: IatiExport = { publisher, selection, records, names, at };
    const { activities, xml } = exportActivities(request);
    if (activities === 0)
      throw problem("nothing-to-publish", "Nothing that you may see is published by these words.");
    const bytes = Buffer.from(xml);
    const document = { format: "xml" as const, bytes, name: nameOf(query) };
    if (bytes.length > maximumBytes && activities > 1)
      return {
        document,
        otherwise: { activities, bytes: bytes.length, parts: partLinks(request, bytes.length) },
      };
    return { document };
  });

type Query = OperationRequest<typeof exportIatiActivities>["query"];

/** An organisation publishes when it is on the reference list, and when that list tells who it is. */
const requirePublisher = (publisher: PublisherCode, names: Names): void => {
  if (publisher === "isu" || !isOrganisationCode(publisher)) return;
  if (names.organisations.has(publisher) && refOf(publisher, names) !== undefined) return;
  throw problem("provider-unknown", `${publisher} is no organisation that could publish.`, [
    { pointer: "/query/publisher", detail: "The ISU registers organisations." },
  ]);
};

/** Parts of three quarters of what an answer holds, so that one of longer texts still fits. */
const partLinks = (request: IatiExport, bytes: number): { href: string; activities: number }[] =>
  partsOf(request, Math.ceil(bytes / (maximumBytes * 0.75))).map(({ range, activities }) => {
    const { publisher, selection } = request;
    const { state, donor } = selection;
    const query = new URLSearchParams({
      publisher,
      ...(state && { state }),
      ...(donor && { donor }),
      ...range,
    });
    return { href: `/documents/iati?${query}`, activities };
  });

const nameOf = ({ publisher = "isu", state, donor }: Query): string =>
  ["iati", publisher, donor, state]
    .filter((part) => part !== undefined)
    .join("-")
    .replaceAll(":", "-")
    .toLowerCase();
