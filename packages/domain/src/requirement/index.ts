export * from "./requirement.ts";
