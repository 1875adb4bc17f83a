import {
  currency,
  evolveResourceMobilisationPlan,
  type MobilisationAction,
  type ResourceMobilisationPlan,
  type ResourceMobilisationPlanContent,
  type ResourceMobilisationPlanEvent,
  type ResourceMobilisationPlanId,
  type ResourceSource,
  stateCode,
  type Visibility,
} from "../../src/index.ts";
import { after, focalPoint, minor, noon, spanOf } from "./basics.ts";

interface Draft {
  readonly content: ResourceMobilisationPlanContent;
  readonly id: ResourceMobilisationPlanId;
  readonly enteredByIsu: boolean;
}

/** Cambodia's plan for 2025 to 2027, public, in US dollars, without targets and actions. */
export const aMobilisationPlan = () =>
  build({
    content: {
      state: stateCode("KHM"),
      title: "Resource mobilisation plan",
      currency: currency("USD"),
      validFrom: "2025-01-01",
      validTo: "2027-12-31",
      targets: [],
      actions: [],
      visibility: "public",
    },
    id: "rm_1",
    enteredByIsu: false,
  });

const build = (draft: Draft) => {
  const { content, id } = draft;
  const change = (changes: Partial<ResourceMobilisationPlanContent>) =>
    build({ ...draft, content: { ...content, ...changes } });
  const recorded = (): ResourceMobilisationPlanEvent => ({
    type: "resource-mobilisation-plan-recorded",
    id,
    content,
    at: noon,
    by: focalPoint(content.state).subject,
    ...(draft.enteredByIsu && { by: "isu", enteredBy: "isu" as const, onBehalf: true as const }),
  });
  return {
    named: (name: ResourceMobilisationPlanId) => build({ ...draft, id: name }),
    of: (state: string) => change({ state: stateCode(state) }),
    in: (code: string) => change({ currency: currency(code) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    valid: (validFrom: string, validTo: string) => change({ validFrom, validTo }),
    enteredByIsu: () => build({ ...draft, enteredByIsu: true }),
    aimingAt: (source: ResourceSource, years: number | string, amount: string) =>
      change({
        targets: [
          ...content.targets,
          { source, span: spanOf(years), minor: minor(amount, content.currency) },
        ],
      }),
    doing: (ref: string, dueOn: string, status: MobilisationAction["status"] = "planned") =>
      change({
        actions: [
          ...content.actions,
          { ref, title: `Action ${ref}`, responsible: "Authority", dueOn, status },
        ],
      }),
    content: () => content,
    build: (): ResourceMobilisationPlan => after(evolveResourceMobilisationPlan, [recorded()]),
  };
};
