import { describe, expect, it } from "vitest";
import {
  anonymous,
  type Caller,
  canSee,
  enteredBy,
  mayRead,
  mayWrite,
  type Seen,
  scopeOf,
  visibilities,
} from "../../src/index.ts";
import { focalPoint, isu, notParty, provider, withRole } from "../builders/index.ts";

/** A record of Norway's, a State Party, unless the table says otherwise. */
const record = (visibility: Seen["visibility"], owner: string, entered: boolean): Seen => ({
  owner: provider(owner),
  visibility,
  ...(entered && { enteredBy: "isu" as const }),
});

const both = (one: Caller, other: Caller): Caller => ({
  ...one,
  roles: [...one.roles, ...other.roles],
});

/**
 * Who sees what. `y` in the order: private, private entered by the ISU, committee, states-parties, public.
 * Design section 7: a record that a caller may not see does not exist for that caller.
 */
const table: readonly (readonly [who: string, caller: Caller, owner: string, sees: string])[] = [
  ["nobody in particular", anonymous, "NOR", "....y"],
  ["the owner's focal point", focalPoint("NOR"), "NOR", "yyyyy"],
  ["the owner's focal point, of a State not party", notParty("USA"), "USA", "yyyyy"],
  ["the owner's focal point, of an organisation", focalPoint("org:eu"), "org:eu", "yyyyy"],
  ["another State Party's focal point", focalPoint("KHM"), "NOR", "...yy"],
  ["another State Party's focal point, of an organisation's record", focalPoint("KHM"), "org:eu", "...yy"],
  ["a focal point of a State not party", notParty("USA"), "NOR", "....y"],
  ["an organisation's focal point", focalPoint("org:eu"), "NOR", "....y"],
  ["an organisation's focal point, of another organisation's", focalPoint("org:eu"), "org:un-vtf", "....y"],
  ["a Committee member of another State", withRole("committee", "BEL"), "NOR", "..yyy"],
  [
    "a Committee member of the owner, without being its focal point",
    withRole("committee", "NOR"),
    "NOR",
    "..yyy",
  ],
  ["the ISU", isu, "NOR", ".yyyy"],
  ["the ISU, of an organisation's record", isu, "org:eu", ".yyyy"],
  ["an observer", withRole("observer"), "NOR", "....y"],
  ["an observer of a State Party", withRole("observer", "BEL"), "NOR", "....y"],
  ["an observer of the owner", withRole("observer", "NOR"), "NOR", "....y"],
  [
    "the owner's focal point on the Committee",
    both(focalPoint("NOR"), withRole("committee")),
    "NOR",
    "yyyyy",
  ],
  ["another focal point on the Committee", both(focalPoint("BEL"), withRole("committee")), "NOR", "..yyy"],
  ["someone of the owner without a role", { ...focalPoint("NOR"), roles: [] }, "NOR", "....y"],
];

const columns: readonly (readonly [Seen["visibility"], entered: boolean])[] = [
  ["private", false],
  ["private", true],
  ["committee", false],
  ["states-parties", false],
  ["public", false],
];

describe("who sees a record", () => {
  const rows = table.flatMap(([who, caller, owner, sees]) =>
    columns.map(([visibility, entered], column) => ({
      who,
      caller,
      seen: record(visibility, owner, entered),
      what: `${visibility}${entered ? " entered by the ISU" : ""}, of ${owner}`,
      expected: sees[column] === "y",
    })),
  );
  it.each(rows)("$who, $what: $expected", ({ caller, seen, expected }) => {
    expect(canSee(caller, seen)).toBe(expected);
    expect(mayRead(caller, scopeOf(seen))).toBe(expected);
  });

  it("does not depend on who entered it, unless it is private", () => {
    for (const [, caller, owner] of table) {
      for (const visibility of visibilities.filter((one) => one !== "private")) {
        expect(canSee(caller, record(visibility, owner, true))).toBe(
          canSee(caller, record(visibility, owner, false)),
        );
      }
    }
  });

  it("widens with each visibility", () => {
    for (const [, caller, owner] of table) {
      const sees = visibilities.map((visibility) => canSee(caller, record(visibility, owner, false)));
      expect(sees).toEqual([...sees].sort());
    }
  });

  it("is nobody's guess: an unknown scope is hidden from all but its owner", () => {
    expect(table.filter(([, caller]) => mayRead(caller, "secret|AUT"))).toEqual([]);
    expect(mayRead(focalPoint("AUT"), "secret|AUT")).toBe(true);
    expect(table.filter(([, caller]) => mayRead(caller, ""))).toEqual([]);
  });
});

describe("who may write a record of Norway's", () => {
  it.each([
    ["nobody in particular", anonymous, false, undefined],
    ["its focal point", focalPoint("NOR"), true, undefined],
    ["another focal point", focalPoint("KHM"), false, undefined],
    ["its Committee member", withRole("committee", "NOR"), false, undefined],
    ["its observer", withRole("observer", "NOR"), false, undefined],
    ["the ISU, marked as such", isu, true, "isu"],
    ["the ISU's officer who is its focal point too", both(focalPoint("NOR"), isu), true, undefined],
  ])("%s", (_, caller, may, mark) => {
    expect(mayWrite(caller, provider("NOR"))).toBe(may);
    if (may) expect(enteredBy(caller, provider("NOR"))).toBe(mark);
  });
});
