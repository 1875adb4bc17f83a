/** Records of coordination: docs/state-machines.md shows what their decisions allow. */
import {
  confirmDonorCoordinationGroup,
  confirmNationalMineActionPlatform,
  evolveDonorCoordinationGroup,
  evolveNationalMineActionPlatform,
  recordCoordinationMeeting,
  recordDonorCoordinationGroup,
  recordNationalMineActionPlatform,
  recordPlatformMeeting,
  reviseDonorCoordinationGroup,
  reviseNationalMineActionPlatform,
  withdrawDonorCoordinationGroup,
  withdrawNationalMineActionPlatform,
} from "@angkor/domain";
import { describe, expect, test } from "vitest";
import {
  aCoordinationMeeting,
  aDonorCoordinationGroup,
  aNationalMineActionPlatform,
  aPlatformMeeting,
  by,
  isu,
} from "../../packages/domain/test/builders/index.ts";
import { arrowsOf, diagramOf } from "./diagrams.ts";

const context = by(isu);

describe("docs/state-machines.md shows what the decisions allow", () => {
  test("of a National Mine Action Platform", () => {
    const platform = aNationalMineActionPlatform();
    const meeting = aPlatformMeeting("2025-1", "2025-01-15", "ministry");
    const arrows = arrowsOf(
      [
        "recordNationalMineActionPlatform",
        recordNationalMineActionPlatform(context, "np_1", platform.content()),
      ],
      {
        reviseNationalMineActionPlatform: (recorded) =>
          reviseNationalMineActionPlatform(context, recorded, platform.content()),
        recordPlatformMeeting: (recorded) => recordPlatformMeeting(context, recorded, meeting),
        withdrawNationalMineActionPlatform: (recorded) =>
          withdrawNationalMineActionPlatform(context, recorded),
        confirmNationalMineActionPlatform: (recorded) => confirmNationalMineActionPlatform(context, recorded),
      },
      evolveNationalMineActionPlatform,
      ({ status }) => status,
    );
    expect(diagramOf("National Mine Action Platform").toSorted()).toEqual(arrows);
  });

  test("of a donor coordination group", () => {
    const group = aDonorCoordinationGroup();
    const meeting = aCoordinationMeeting("2025-1", "2025-01-15", "NOR", "JPN");
    const arrows = arrowsOf(
      ["recordDonorCoordinationGroup", recordDonorCoordinationGroup(context, "dg_1", group.content())],
      {
        reviseDonorCoordinationGroup: (recorded) =>
          reviseDonorCoordinationGroup(context, recorded, group.content()),
        recordCoordinationMeeting: (recorded) => recordCoordinationMeeting(context, recorded, meeting),
        withdrawDonorCoordinationGroup: (recorded) => withdrawDonorCoordinationGroup(context, recorded),
        confirmDonorCoordinationGroup: (recorded) => confirmDonorCoordinationGroup(context, recorded),
      },
      evolveDonorCoordinationGroup,
      ({ status }) => status,
    );
    expect(diagramOf("Donor coordination group").toSorted()).toEqual(arrows);
  });
});
