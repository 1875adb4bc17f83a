import { getWorkPlanCompleteness } from "@angkor/contract/operations/get-work-plan-completeness";
import type { Caller } from "../http/service.ts";

/** The completeness of a plan as a caller is told it, with the codes of what is missing and of what is there. */
export const completenessOf = async (id: string, by: Caller, query: Record<string, string> = {}) => {
  const { body } = await by.does(getWorkPlanCompleteness, { params: { id }, query });
  const of = (outcome: string) =>
    body.findings.filter((finding) => finding.outcome === outcome).map(({ code }) => code);
  return {
    ...body,
    missing: of("not-met"),
    there: of("met"),
    find: (code: string) => body.findings.find((one) => one.code === code),
  };
};
