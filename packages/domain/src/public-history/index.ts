export type {
  Histories,
  History as PublicHistory,
  PublicKind,
  RecordEvents,
  RecordStates,
} from "./histories.ts";
export { publicKinds } from "./histories.ts";
export * from "./public-histories.ts";
