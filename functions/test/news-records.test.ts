import { anonymous } from "@angkor/domain";
import { expect, test } from "vitest";
import { aFundAllocation, anInstrument, focalPoint } from "../../packages/domain/test/builders/index.ts";
import { maySeeNews } from "../news-records.ts";

test("an allocation of a fund is told to whoever may read it, and to nobody else", () => {
  const fund = anInstrument().of("org:eu").as("trust-fund").build();
  const told = aFundAllocation({ NOR: "300.00" }).build();
  const readers = (record: typeof told) =>
    [anonymous, focalPoint("UKR"), focalPoint("NOR"), focalPoint("org:eu")].map((caller) =>
      maySeeNews(caller, { kind: "fund-allocation", record, fund }),
    );
  expect(readers(told)).toEqual([true, true, true, true]);
  expect(readers({ ...told, visibility: "private" })).toEqual([false, false, false, true]);
});
