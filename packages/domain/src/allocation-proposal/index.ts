export * from "./allocation-proposal.ts";
