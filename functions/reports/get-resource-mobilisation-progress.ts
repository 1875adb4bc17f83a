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
import {
  kindPartition,
  organisations,
  readAllProviderPositions,
  readPast,
  readPositionsOf,
  type Table,
} from "@angkor/store";
import type { Dependencies } from "../composition.ts";
import { resourceMobilisationPlanRecords } from "../cooperation/resource-mobilisation-plan-dto.ts";
import { listAll } from "../list-all.ts";
import { rateFor } from "../rates.ts";
import { loadVersion } from "../versions.ts";
import { normalInstant, notAfter } from "../wire.ts";
import { progressDto } from "./mobilisation-progress-dto.ts";

export const getResourceMobilisationProgressHandler = ({ table }: Dependencies) =>
  handle(getResourceMobilisationProgress, async ({ params, query, caller, at }) => {
    const asOf = query.asOf === undefined ? undefined : notAfter(at, normalInstant(query.asOf));
    const view = asOf === undefined ? {} : { asOf };
    const found = await loadVersion(table, resourceMobilisationPlanRecords, params.id, {
      query: view,
      caller,
    });
    const plan = found.state;
    const { state, currency } = plan.content;
    const day = (asOf ?? at).slice(0, 10);
    const on = query.on ?? day;
    const [records, rate] = await Promise.all([
      readRecords(table, state, asOf),
      rateFor(table, currency, day, asOf),
    ]);
    const progress = mobilisationProgress(plan, records, { currency, rate, caller });
    const inPlace = resourceMobilisationPlanInPlace([plan], on) !== undefined;
    return { body: { ...progressDto(plan, progress, { on, rate, inPlace }), computedAt: at, ...view } };
  });

/** The State's position, what each provider gives to it, and the kinds of organisations: now, or as known at an instant. */
const readRecords = async (
  table: Table,
  state: StateCode,
  asOf: string | undefined,
): Promise<ProgressRecords> => {
  const listing = { index: "kind", partition: kindPartition("organisation") } as const;
  const past = asOf === undefined ? undefined : await readPast(table, asOf);
  const [positions, providers, known] = past
    ? [past.positions, past.providerPositions, past.list(organisations, listing)]
    : await Promise.all([
        readPositionsOf(table, [state]),
        readAllProviderPositions(table),
        listAll(table, organisations, () => true),
      ]);
  const types = new Map(known.map((loaded) => [loaded.state.code, loaded.state.type]));
  const isOwn = ({ states }: { readonly states: readonly StateCode[] }) =>
    states.length === 1 && states[0] === state;
  return {
    position: positions.find(isOwn) ?? { states: [state], declarations: [], amounts: [] },
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
