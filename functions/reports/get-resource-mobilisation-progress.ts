import { getResourceMobilisationProgress } from "@angkor/contract/operations/get-resource-mobilisation-progress";
import {
  isOrganisationCode,
  mobilisationProgress,
  type OrganisationType,
  type ProgressRecords,
  resourceMobilisationPlanInPlace,
  type StateCode,
  type ToldSource,
} from "@angkor/domain";
import { handle } from "@angkor/http";
import { organisations, type Table } from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { known } from "../list-known.ts";
import { rateFor } from "../rates.ts";
import { loadVersion } from "../versions.ts";
import { viewOf } from "./asked.ts";
import { progressDto } from "./mobilisation-progress-dto.ts";

export const getResourceMobilisationProgressHandler = ({ table }: Dependencies) =>
  handle(getResourceMobilisationProgress, async ({ params, query, caller, at }) => {
    const { asOf, on: day } = viewOf({ ...(query.asOf !== undefined && { asOf: query.asOf }) }, at);
    const then = asOf === undefined ? {} : { asOf };
    const asked = { query: then, caller };
    const { state: plan } = await loadVersion(table, resourceMobilisationPlanRecords, params.id, asked);
    const { state, currency } = plan.content;
    const on = query.on ?? day;
    const [records, rate] = await Promise.all([
      readRecords(table, state, asOf),
      rateFor(table, currency, day, asOf),
    ]);
    const progress = mobilisationProgress(plan, records, { currency, rate, caller });
    const inPlace = resourceMobilisationPlanInPlace([plan], on) !== undefined;
    return { body: { ...progressDto(plan, progress, { on, rate, inPlace }), computedAt: at, ...then } };
  });

/** The State's position, what each provider gives to it, and the kinds of organisations: now, or as known at an instant. */
const readRecords = async (
  table: Table,
  state: StateCode,
  asOf: string | undefined,
): Promise<ProgressRecords> => {
  const { list, positions, allProviderPositions } = await known(table, asOf);
  const [own, providers, registered] = await Promise.all([
    positions([state]),
    allProviderPositions(),
    list(organisations, () => true),
  ]);
  const types = new Map(registered.map((loaded) => [loaded.state.code, loaded.state.type]));
  return {
    position: own.find(({ states }) => states.length === 1 && states[0] === state) ?? {
      states: [state],
      declarations: [],
      amounts: [],
    },
    providers: providers.filter(({ states }) => states.includes(state)),
    sourceOf: (provider) =>
      isOrganisationCode(provider) ? sourceOfType[types.get(provider) ?? "unspecified"] : "bilateral",
  };
};

const sourceOfType: Readonly<Record<OrganisationType, ToldSource>> = {
  multilateral: "multilateral",
  "un-fund": "multilateral",
  foundation: "private",
  private: "private",
  ngo: "other",
  other: "other",
  unspecified: "unspecified",
};
