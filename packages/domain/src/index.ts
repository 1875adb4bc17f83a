export * from "./commitment/index.ts";
export * from "./gap/index.ts";
export * from "./pledge/index.ts";
export * from "./position/index.ts";
export * from "./reference/index.ts";
export * from "./requirement/index.ts";
export * from "./shared/index.ts";
export * from "./work-plan/index.ts";
