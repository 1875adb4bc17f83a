import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;

const norway = focalPoint("NOR");
const cambodia = focalPoint("KHM");

/** Cambodia offers, Norway asks, and the two arrange it; entered by the ISU so that it can be confirmed. */
export const sharing = async (ask: Ask, told: (operationId: string) => void): Promise<void> => {
  const offer = {
    side: "offer",
    owner: "KHM",
    title: "Community liaison",
    topics: ["national-experience"],
    contact: { name: "International cooperation desk", email: "desk@example.org" },
  };
  const { id } = await ask("recordExchangeEntry", { caller: isu, key: "offer", body: offer });
  told("recordExchangeEntry");
  const params = { id };
  await ask("reviseExchangeEntry", { caller: isu, params, version: 1, body: offer });
  told("reviseExchangeEntry");
  await ask("confirmExchangeEntry", { caller: cambodia, params, version: 2 });
  told("confirmExchangeEntry");
  const request = { ...offer, side: "request", owner: "NOR", title: "Liaison with communities" };
  const asked = await ask("recordExchangeEntry", { caller: norway, key: "request", body: request });
  told("recordExchangeEntry");
  await ask("getExchangeEntry", { caller: norway, params });
  told("getExchangeEntry");
  await ask("listExchangeEntries", { caller: norway, query: { side: "offer" } });
  told("listExchangeEntries");
  await ask("listExchangeMatches", { caller: norway, params: { id: asked.id } });
  told("listExchangeMatches");
  const arrangement = {
    owner: "KHM",
    status: "planned",
    title: "Visit to the north-west",
    topics: ["national-experience"],
    level: "bilateral",
    sharers: ["KHM"],
    recipients: ["NOR"],
    startsOn: "2027-01-11",
    offerId: id,
    requestId: asked.id,
  };
  const made = await ask("recordExchangeArrangement", { caller: isu, key: "visit", body: arrangement });
  told("recordExchangeArrangement");
  const own = { id: made.id };
  await ask("reviseExchangeArrangement", { caller: isu, params: own, version: 1, body: arrangement });
  told("reviseExchangeArrangement");
  await ask("confirmExchangeArrangement", { caller: cambodia, params: own, version: 2 });
  told("confirmExchangeArrangement");
  await ask("getExchangeArrangement", { caller: norway, params: own });
  told("getExchangeArrangement");
  await ask("listExchangeArrangements", { caller: norway, query: { party: "KHM" } });
  told("listExchangeArrangements");
  await ask("closeExchangeEntry", { caller: cambodia, params, version: 3, body: { reason: "Taken up" } });
  told("closeExchangeEntry");
};
