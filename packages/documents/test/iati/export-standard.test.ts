import { requirementsOf, stateCode } from "@angkor/domain";
import { describe, expect, test } from "vitest";
import { aCommitment, aPledge, aRequirement } from "../../../domain/test/builders/index.ts";
import { hasCorpus, skipped } from "./corpus.ts";
import { at, cancelling, committed, exported, fundMoney, paying, plan, pledge } from "./published.ts";
import { standardFaults } from "./standard.ts";

describe.skipIf(!hasCorpus)(`the standard${skipped}`, () => {
  const everything = () => {
    const [need] = requirementsOf(plan());
    if (need === undefined) throw new Error("The plan asks for nothing");
    const from = pledge();
    const inKind = aPledge()
      .named("pl_2")
      .of("org:eu")
      .earmarkedFor("AGO")
      .inKind("equipment")
      .giving(2025, "9.00");
    return {
      workPlans: [plan()],
      funds: [fundMoney()],
      requirements: [need, aRequirement().asking(2026, "50.00").build()],
      pledges: [
        from,
        inKind.build(),
        aPledge().named("pl_3").of("org:nobody").unearmarked().giving(2025, "7.00").build(),
      ],
      commitments: [
        cancelling(paying(committed(from), "150.00", "2025-06-30")),
        aCommitment().named("co_2").against(need).giving(2024, "10.00").build(),
        aCommitment()
          .named("co_3")
          .to(["KHM", "AGO"], "victim-assistance")
          .giving("2025-2026", "10.00")
          .build(),
        aCommitment()
          .named("co_4")
          .to(["KHM"], "victim-assistance")
          .broader("Prostheses")
          .giving(2025, "1.00")
          .build(),
        ...fundMoney().contributions.flatMap(({ commitments }) => commitments),
      ],
    };
  };

  /** An own namespace is no registration agency: the standard warns of it, and knows no identifier of these publishers. */
  const agency = /^warning 1\.14\.8: /;

  test.each(["isu", stateCode("NOR"), stateCode("KHM"), "org:eu"] as const)(
    "finds no fault in what %s publishes",
    async (publisher) => {
      const faults = await standardFaults(exported(everything(), { publisher }), at.slice(0, 10));
      expect(faults.filter((fault) => !agency.test(fault))).toEqual([]);
      expect(faults.some((fault) => agency.test(fault))).toBe(publisher !== "org:eu");
    },
  );
});
