import { flagsOn, type Source, type State } from "@angkor/domain";
import type { StateRecords } from "./read-state.ts";
import type { StateProfileDto } from "./state-profile-dto.ts";

type ProfileSource = StateProfileDto["sources"][number];
type Kind = ProfileSource["of"][number];

/** Each source once, with the kinds of records that it is of, by its citation. */
export const sourcesDto = (state: State, records: StateRecords, on: string): ProfileSource[] => {
  const found = new Map<string, { readonly source: Source; readonly of: Set<Kind> }>();
  const add = (kind: Kind, source: Source | undefined) => {
    if (source === undefined) return;
    const name = JSON.stringify([source.citation, source.url, source.verified]);
    const known = found.get(name) ?? { source, of: new Set<Kind>() };
    known.of.add(kind);
    found.set(name, known);
  };
  add("state", state.party?.source);
  for (const flag of flagsOn(state, on)) add("state", flag.source);
  for (const plan of records.plans) add("work-plan", plan.state.source);
  for (const record of records.progress) add("progress-record", record.state.source);
  for (const need of records.needs) add("requirement", need.state.source);
  for (const pledge of records.pledges) add("pledge", pledge.state.source);
  for (const commitment of records.commitments) add("commitment", commitment.state.source);
  for (const { allocation } of records.fundAllocations) add("fund-allocation", allocation.state.source);
  for (const plan of records.mobilisationPlans) add("resource-mobilisation-plan", plan.state.source);
  for (const report of records.cooperationReports) {
    add("cooperation-report", report.state.source);
    for (const { title, url } of report.state.content.documents) {
      add("cooperation-report", { citation: title, ...(url !== undefined && { url }), verified: true });
    }
  }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { source, of }]) => ({ ...source, of: [...of].sort() }));
};
