import { focalPoint, isu } from "../../packages/domain/test/builders/index.ts";
import type { service } from "./service.ts";

type Ask = ReturnType<typeof service>;
type Told = (operationId: string) => void;

const norway = focalPoint("NOR");
const cambodia = focalPoint("KHM");

/** A record that the ISU enters, revises, adds a meeting to; its owner confirms it, and it is read and withdrawn. */
const wholeLife = async (
  ask: Ask,
  told: Told,
  operations: Readonly<
    Record<"record" | "revise" | "meet" | "confirm" | "get" | "list" | "withdraw", string>
  >,
  {
    owner,
    body,
    meeting,
  }: { readonly owner: typeof norway; readonly body: object; readonly meeting: object },
): Promise<void> => {
  const { record, revise, meet, confirm, get, list, withdraw } = operations;
  const { id } = await ask(record, { caller: isu, key: record, body });
  told(record);
  const params = { id };
  await ask(revise, { caller: isu, params, version: 1, body });
  told(revise);
  await ask(meet, { caller: isu, params, key: meet, body: meeting });
  told(meet);
  await ask(confirm, { caller: owner, params, version: 3 });
  told(confirm);
  await ask(get, { caller: norway, params });
  told(get);
  await ask(list, { caller: norway, query: { state: "KHM" } });
  told(list);
  await ask(withdraw, { caller: owner, params, version: 4, body: {} });
  told(withdraw);
};

/** Cambodia's platform, and a group of donors to it. */
export const coordinating = async (ask: Ask, told: Told): Promise<void> => {
  await wholeLife(
    ask,
    told,
    {
      record: "recordNationalMineActionPlatform",
      revise: "reviseNationalMineActionPlatform",
      meet: "recordPlatformMeeting",
      confirm: "confirmNationalMineActionPlatform",
      get: "getNationalMineActionPlatform",
      list: "listNationalMineActionPlatforms",
      withdraw: "withdrawNationalMineActionPlatform",
    },
    {
      owner: cambodia,
      body: {
        state: "KHM",
        name: "National Mine Action Platform",
        establishedOn: "2025-03-01",
        members: [{ kind: "ministry", name: "Ministry of Finance" }],
      },
      meeting: {
        ref: "2025-1",
        date: "2025-05-20",
        topics: ["progress", "requirements"],
        participants: [{ kind: "donor-state", name: "Embassy of Norway" }],
      },
    },
  );
  await wholeLife(
    ask,
    told,
    {
      record: "recordDonorCoordinationGroup",
      revise: "reviseDonorCoordinationGroup",
      meet: "recordCoordinationMeeting",
      confirm: "confirmDonorCoordinationGroup",
      get: "getDonorCoordinationGroup",
      list: "listDonorCoordinationGroups",
      withdraw: "withdrawDonorCoordinationGroup",
    },
    {
      owner: norway,
      body: {
        name: "Donors to mine action in Cambodia",
        convener: "NOR",
        members: ["NOR", "org:eu"],
        states: ["KHM"],
      },
      meeting: { ref: "2025-1", date: "2025-06-12", participants: ["NOR", "org:eu"] },
    },
  );
};
