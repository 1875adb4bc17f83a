import { describe, expect, test } from "vitest";
import { guardedLookup, resolvedFault, urlFault } from "../public-address.ts";

const [inAws, oneMachine] = [{ loopback: false }, { loopback: true }];

describe("an address", () => {
  test.each([
    "https://127.0.0.1/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://169.254.169.254/",
    "https://100.64.0.1/",
    "https://0.0.0.0/",
    "https://255.255.255.255/",
    "https://224.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[fc00::1]/",
    "https://[fe80::1]/",
    "https://[ff02::1]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[64:ff9b::a00:1]/",
    "https://[2002:a00:1::]/",
    "https://[2001::1]/",
  ])("%s is refused", (url) => {
    expect(urlFault(new URL(url), inAws)).toMatch(/does not lead to a public address/);
  });

  test.each([
    "https://93.184.215.14/hook",
    "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/",
    "https://example.org/",
  ])("%s may be one of the public Internet", (url) => {
    expect(urlFault(new URL(url), inAws)).toBeUndefined();
  });

  test("is https, and holds no password; on one machine it may be the machine's own", () => {
    expect(urlFault(new URL("http://example.org/"), inAws)).toBe("A webhook has an https address.");
    expect(urlFault(new URL("https://me:secret@example.org/"), inAws)).toMatch(/no user name/);
    expect(urlFault(new URL("http://127.0.0.1:9/"), oneMachine)).toBeUndefined();
    expect(urlFault(new URL("http://192.168.0.1/"), oneMachine)).toMatch(/public address/);
  });

  test("by a name is looked at where the name leads, when a subscription is made and for each connection", async () => {
    expect(await resolvedFault(new URL("https://localhost/"), inAws)).toMatch(/public address/);
    expect(await resolvedFault(new URL("https://localhost/"), oneMachine)).toBeUndefined();
    for (const all of [true, false]) {
      const error = await new Promise((resolve) => guardedLookup(inAws)("localhost", { all }, resolve));
      expect(error).toMatchObject({ name: "AddressRefused" });
    }
    const found = await new Promise((resolve) =>
      guardedLookup(oneMachine)("localhost", { all: true }, (_, addresses) => resolve(addresses)),
    );
    expect(found).toContainEqual(expect.objectContaining({ address: expect.stringMatching(/^(127\.|::1)/) }));
  });
});
