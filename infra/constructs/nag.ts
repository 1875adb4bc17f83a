import { Validations } from "aws-cdk-lib";
import type { IConstruct } from "constructs";
import { type OptOut, statedReason } from "./opt-out.ts";

/** Accepts a finding of cdk-nag on one construct, with the reason. */
export const acceptFinding = (
  construct: IConstruct,
  finding: OptOut & { readonly id: `AwsSolutions-${string}` },
): void => {
  Validations.of(construct).acknowledge({ id: finding.id, reason: statedReason(finding) });
};
