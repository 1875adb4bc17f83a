import { describe, expect, it } from "vitest";
import { parseTokenRequest } from "../../local/issuer/token-request.ts";

const parse = (body: unknown) => parseTokenRequest(JSON.stringify(body));

describe("a request for a token", () => {
  it("names roles, and from and until when they hold", () => {
    const roles = [
      "isu",
      { role: "committee", from: "2025-12-01", until: "2027-11-30" },
      "observer@2025-01-01/",
    ];
    expect(parse({ roles })).toEqual({
      request: {
        roles: ["isu", "committee@2025-12-01/2027-11-30", "observer@2025-01-01/"],
        expiresInSeconds: 3600,
      },
    });
  });

  it.each(["KHM", "org:eu"])("can be for %s", (state) => {
    expect(parse({ roles: ["state-focal-point"], state })).toMatchObject({ request: { state } });
  });

  it("tells every fault, and where", () => {
    const result = parse({
      roles: ["isu", "king", { role: "isu", from: "soon" }],
      stat: 1,
      expiresInSeconds: 0,
    });
    const pointers = "faults" in result ? result.faults.map(({ pointer }) => pointer) : [];
    expect(pointers.toSorted()).toEqual(["/expiresInSeconds", "/roles/1", "/roles/2", "/stat"]);
  });

  it("tells a focal point to name its State", () => {
    expect(parse({ roles: ["state-focal-point"] })).toMatchObject({ faults: [{ pointer: "/state" }] });
  });

  it("tells an unknown State", () => {
    expect(parse({ roles: ["state-focal-point"], state: "ATL" })).toMatchObject({
      faults: [{ pointer: "/state" }],
    });
  });

  it.each(["", "{", "null", "[]", '"isu"'])("survives %j", (body) => {
    expect(parseTokenRequest(body)).not.toHaveProperty("request");
  });
});
