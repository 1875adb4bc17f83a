import {
  type AssistanceKind,
  type AssistanceRequirement,
  currency,
  type Delivery,
  evolveRequirement,
  isPillar,
  type RequirementContent,
  type RequirementId,
  stateCode,
  type Visibility,
} from "../../src/index.ts";
import { after, easyRate, focalPoint, minor, noon, spanOf } from "./basics.ts";

interface Draft {
  readonly content: RequirementContent;
  readonly years: readonly (readonly [years: number | string, amount: string])[];
  readonly id: RequirementId;
}

/** A need of Ukraine's for clearance that stands alone, public, in US dollars, without years. */
export const aRequirement = () =>
  build({
    content: {
      state: stateCode("UKR"),
      pillar: "survey-clearance",
      kind: "financial",
      title: "Clearance of farmland",
      currency: currency("USD"),
      years: [],
      visibility: "public",
    },
    years: [],
    id: "ar_1",
  });

const build = (draft: Draft) => {
  const change = (content: Partial<RequirementContent>) =>
    build({ ...draft, content: { ...draft.content, ...content } });
  const content = (): RequirementContent => ({
    ...draft.content,
    years: draft.years.map(([years, amount]) => ({
      span: spanOf(years),
      minor: minor(amount, draft.content.currency),
    })),
  });
  return {
    named: (id: RequirementId) => build({ ...draft, id }),
    of: (state: string) => change({ state: stateCode(state) }),
    for: (pillar: string) => (isPillar(pillar) ? change({ pillar }) : build(draft)),
    inKind: (kind: AssistanceKind) => change({ kind }),
    in: (code: string) => change({ currency: currency(code) }),
    seenBy: (visibility: Visibility) => change({ visibility }),
    deliveredBy: (delivery: Delivery) => change({ delivery }),
    until: (validUntil: string) => change({ validUntil }),
    asking: (years: number | string, amount: string) =>
      build({ ...draft, years: [...draft.years, [years, amount]] }),
    content,
    build: (): AssistanceRequirement =>
      after(evolveRequirement, [
        {
          type: "requirement-published",
          id: draft.id,
          content: content(),
          rate: easyRate(draft.content.currency),
          at: noon,
          by: focalPoint(draft.content.state).subject,
        },
      ]),
  };
};
