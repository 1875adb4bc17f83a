import { cancelCommitment } from "../operations/cancel-commitment.ts";
import { cancelPledge } from "../operations/cancel-pledge.ts";
import { confirmCommitment } from "../operations/confirm-commitment.ts";
import { confirmPledge } from "../operations/confirm-pledge.ts";
import { getCommitment } from "../operations/get-commitment.ts";
import { getPledge } from "../operations/get-pledge.ts";
import { listCommitments } from "../operations/list-commitments.ts";
import { listPledges } from "../operations/list-pledges.ts";
import { recordCommitment } from "../operations/record-commitment.ts";
import { recordDisbursement } from "../operations/record-disbursement.ts";
import { recordPledge } from "../operations/record-pledge.ts";
import { revisePledge } from "../operations/revise-pledge.ts";
import { listed } from "./listed.ts";

export const moneyOperations = listed(
  recordPledge,
  listPledges,
  getPledge,
  revisePledge,
  cancelPledge,
  confirmPledge,
  recordCommitment,
  listCommitments,
  getCommitment,
  recordDisbursement,
  cancelCommitment,
  confirmCommitment,
);
