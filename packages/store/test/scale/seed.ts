import { commitmentEffects, evolveCommitment, pledgeEffects, tranches } from "@angkor/domain";
import { aCommitment, aPledge } from "../../../domain/test/builders/index.ts";
import { beginTransaction, commitments, pledges, type Table } from "../../src/index.ts";

const donors = ["NOR", "DEU", "USA", "JPN", "NLD", "SWE", "CHE", "CAN", "AUS", "GBR"];
const receivers = ["UKR", "KHM", "AGO", "AFG", "IRQ", "LAO", "COL", "BIH", "ETH", "MOZ"];
const commitmentsOfPledge = 400;
const atOnce = 8;

/** The instant of the nth of so many commitments, spread over most of a year. */
export const instantOf = (number: number, count: number): string =>
  new Date(Date.UTC(2026, 0, 2) + Math.floor((number / count) * 320 * 86_400_000)).toISOString();

const pick = (list: readonly string[], number: number): string => list[number % list.length] ?? "";

const savePledge = async (table: Table, number: number) => {
  const pledge = aPledge()
    .named(`pl_01JT3ZD7Q2V8KJ5W8M2N4P${number}`)
    .of(pick(donors, number))
    .unearmarked()
    .giving(2025 + (number % 5), "1000000000.00")
    .build();
  const { id, content, rate } = pledge;
  const at = instantOf(0, 1);
  const event = { type: "pledge-announced", id, content, rate, at, by: "scale" } as const;
  const transaction = beginTransaction(table, at);
  transaction.append(pledges, id, undefined, [event], { counters: tranches(content) });
  transaction.affect(pledgeEffects(undefined, event, pledge));
  const { outcome } = await transaction.commit();
  if (outcome !== "saved") throw new Error(`${id}: ${outcome}`);
  return pledge;
};

type SavedPledge = Awaited<ReturnType<typeof savePledge>>;

const commitmentEvent = (number: number, pledge: SavedPledge, at: string) => {
  const year = pledge.content.schedule[0]?.availability.from ?? 2025;
  const { id, content, rate } = aCommitment()
    .named(`co_01JT3ZG5X7M9P3R5T7${String(number).padStart(8, "0")}`)
    .from(pledge)
    .to([pick(receivers, number)], "survey-clearance")
    .giving(year, `${1000 + number}.00`, String(year))
    .command();
  return {
    type: "commitment-recorded",
    id,
    content: { ...content, title: "Clearance of priority areas", reference: `NOR-25/${number}` },
    rate,
    pledge: {
      id: pledge.id,
      destination: pledge.content.targets,
      scope: "public",
      rate: pledge.rate,
      draws: { [String(year)]: content.lines[0]?.minor ?? 0n },
    },
    at,
    by: "cognito-subject-0f3c2a",
  } as const;
};

const saveCommitment = async (table: Table, number: number, pledge: SavedPledge, at: string) => {
  const event = commitmentEvent(number, pledge, at);
  const transaction = beginTransaction(table, at);
  transaction.append(commitments, event.id, undefined, [event]);
  transaction.affect(commitmentEffects(event, evolveCommitment(undefined, event)));
  const taken = Object.entries(event.pledge.draws).map(([name, minor]) => [name, -minor] as const);
  transaction.count("pledge", { id: pledge.id, version: 1 }, { add: Object.fromEntries(taken) });
  const { outcome } = await transaction.commit();
  if (outcome !== "saved") throw new Error(`${event.id}: ${outcome}`);
};

/** So many commitments of pledges of ten providers to ten States, each saved as a request saves it. */
export const seed = async (table: Table, count: number): Promise<void> => {
  for (let first = 0; first < count; first += commitmentsOfPledge) {
    const pledge = await savePledge(table, first / commitmentsOfPledge);
    const last = Math.min(first + commitmentsOfPledge, count);
    for (let start = first; start < last; start += atOnce) {
      const numbers = Array.from({ length: Math.min(atOnce, last - start) }, (_, offset) => start + offset);
      await Promise.all(
        numbers.map((number) => saveCommitment(table, number, pledge, instantOf(number, count))),
      );
    }
  }
};
