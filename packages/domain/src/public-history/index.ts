export type {
  Histories,
  History as PublicHistory,
  PublicKind,
  RecordEvents,
  RecordStates,
} from "./histories.ts";
export { publicKinds } from "./histories.ts";
export { leftOutKinds } from "./left-out.ts";
export * from "./public-histories.ts";
