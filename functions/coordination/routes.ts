import type { Route } from "@angkor/http";
import type { Dependencies } from "../composition.ts";
import { confirmDonorCoordinationGroupHandler } from "./confirm-donor-coordination-group.ts";
import { confirmNationalMineActionPlatformHandler } from "./confirm-national-mine-action-platform.ts";
import { getDonorCoordinationGroupHandler } from "./get-donor-coordination-group.ts";
import { getNationalMineActionPlatformHandler } from "./get-national-mine-action-platform.ts";
import { listDonorCoordinationGroupsHandler } from "./list-donor-coordination-groups.ts";
import { listNationalMineActionPlatformsHandler } from "./list-national-mine-action-platforms.ts";
import { recordCoordinationMeetingHandler } from "./record-coordination-meeting.ts";
import { recordDonorCoordinationGroupHandler } from "./record-donor-coordination-group.ts";
import { recordNationalMineActionPlatformHandler } from "./record-national-mine-action-platform.ts";
import { recordPlatformMeetingHandler } from "./record-platform-meeting.ts";
import { reviseDonorCoordinationGroupHandler } from "./revise-donor-coordination-group.ts";
import { reviseNationalMineActionPlatformHandler } from "./revise-national-mine-action-platform.ts";
import { withdrawDonorCoordinationGroupHandler } from "./withdraw-donor-coordination-group.ts";
import { withdrawNationalMineActionPlatformHandler } from "./withdraw-national-mine-action-platform.ts";

export const routes = (dependencies: Dependencies): readonly Route[] => [
  recordNationalMineActionPlatformHandler(dependencies),
  listNationalMineActionPlatformsHandler(dependencies),
  getNationalMineActionPlatformHandler(dependencies),
  reviseNationalMineActionPlatformHandler(dependencies),
  recordPlatformMeetingHandler(dependencies),
  withdrawNationalMineActionPlatformHandler(dependencies),
  confirmNationalMineActionPlatformHandler(dependencies),
  recordDonorCoordinationGroupHandler(dependencies),
  listDonorCoordinationGroupsHandler(dependencies),
  getDonorCoordinationGroupHandler(dependencies),
  reviseDonorCoordinationGroupHandler(dependencies),
  recordCoordinationMeetingHandler(dependencies),
  withdrawDonorCoordinationGroupHandler(dependencies),
  confirmDonorCoordinationGroupHandler(dependencies),
];
