import type { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import { mobilisationProgress, resourceMobilisationPlanInPlace, type StateCode } from "@angkor/domain";
import type { OperationRequest } from "@angkor/http";
import { organisations, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { known } from "../list-known.ts";
import { rateFor } from "../rates.ts";
import { loadVersion } from "../versions.ts";
import { viewOf } from "./asked.ts";
import { progressDto } from "./mobilisation-progress-dto.ts";
import { type MobilisationSources, progressRecords } from "./mobilisation-sources.ts";

type Request = OperationRequest<typeof getResourceMobilisationProgress>;

/** How far a plan's targets are reached. The same events until the instant give the same answer. */
export const buildMobilisationProgress = async (
  { table }: Pick<Dependencies, "table">,
  {
    id,
    query,
    caller,
    at,
  }: Pick<Request, "query" | "caller" | "at"> & { readonly id: Request["params"]["id"] },
) => {
  const { asOf, on: day } = viewOf({ ...(query.asOf !== undefined && { asOf: query.asOf }) }, at);
  const then = asOf === undefined ? {} : { asOf };
  const asked = { query: then, caller };
  const { state: plan } = await loadVersion(table, resourceMobilisationPlanRecords, id, asked);
  const { state, currency } = plan.content;
  const on = query.on ?? day;
  const [sources, rate] = await Promise.all([
    readSources(table, state, asOf),
    rateFor(table, currency, day, asOf),
  ]);
  const records = progressRecords(sources, state);
  const progress = mobilisationProgress(plan, records, { currency, rate, caller });
  const inPlace = resourceMobilisationPlanInPlace([plan], on) !== undefined;
  return { ...progressDto(plan, progress, { on, rate, inPlace }), computedAt: at, ...then };
};

/** Now, or as known at an instant. */
const readSources = async (
  table: Table,
  state: StateCode,
  asOf: string | undefined,
): Promise<MobilisationSources> => {
  const { list, positions, allProviderPositions } = await known(table, asOf);
  const [own, providerPositions, registered] = await Promise.all([
    positions([state]),
    allProviderPositions(),
    list(organisations, () => true),
  ]);
  return { positions: own, providerPositions, organisations: registered.map((loaded) => loaded.state) };
};
