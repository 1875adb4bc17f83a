import { describe, expect, it } from "vitest";
import {
  type CommitmentEvent,
  type Decision,
  modalities,
  recordCommitment,
  termsOf,
} from "../../src/index.ts";
import { aCommitment, aPledge, aRequirement, by, focalPoint, refused } from "../builders/index.ts";

const record = (builder: ReturnType<typeof aCommitment>): Decision<CommitmentEvent> =>
  recordCommitment(by(focalPoint("NOR")), builder.command());

describe("a commitment of a pledge with terms", () => {
  it("stays within the requirements it names", () => {
    const named = aPledge().onlyFor("ar_1", "ar_2").giving(2025, "20.00").build();
    const against = (id: "ar_1" | "ar_3") =>
      record(
        aCommitment()
          .from(named)
          .against(aRequirement().named(id).asking(2025, "9.00").build())
          .giving(2025, "1.00"),
      );
    expect(against("ar_1").ok).toBe(true);
    expect(against("ar_3")).toEqual(
      refused("pledge-target-mismatch", "The pledge is only for ar_1, ar_2; the commitment is against ar_3."),
    );
    expect(record(aCommitment().from(named).giving(2025, "1.00"))).toEqual(
      refused(
        "pledge-target-mismatch",
        "The pledge is only for ar_1, ar_2; the commitment is against no requirement.",
      ),
    );
  });

  it.each([
    ["2025-02-01", true],
    ["2025-01-31", false],
  ])("is decided by the day that the pledge is valid until: %s", (validUntil, fits) => {
    const dated = aPledge().onCondition({ validUntil }).giving(2025, "20.00").build();
    const decision = record(aCommitment().from(dated).giving(2025, "1.00"));
    expect(decision.ok).toBe(fits);
    if (!fits)
      expect(decision).toEqual(refused("pledge-expired", `The pledge was valid until ${validUntil}.`));
  });
});

describe("how a commitment is raised and who implements it", () => {
  const pledge = aPledge().giving(2025, "20.00");

  it.each(modalities)("is as its pledge says where it is silent: %s", (modality) => {
    const expected = modality === "conventional" ? {} : { modality };
    expect(termsOf({}, pledge.raisedBy(modality).content())).toEqual(expected);
    expect(termsOf({ modality }, pledge.raisedBy("debt-swap").content())).toEqual(expected);
  });

  it("is front-loaded when the pledge is available before it is paid, unless the pledge is raised in another way", () => {
    const advance = aPledge().giving(2025, "20.00", 2029);
    expect(termsOf({}, advance.content())).toEqual({ modality: "front-loaded" });
    expect(termsOf({}, advance.raisedBy("impact-bond").content())).toEqual({ modality: "impact-bond" });
  });

  it.each([
    ["23000", true],
    ["23501", true],
    ["22000", false],
    ["41126", false],
    ["230", false],
  ])("by channel %s, is local: %s", (code, local) => {
    const expected = local ? { localOrganisations: true } : {};
    expect(termsOf({ channel: { code } }, undefined)).toEqual(expected);
    expect(termsOf({}, { ...pledge.content(), channel: { code } })).toEqual(expected);
  });

  it("is local when it says so, or when its pledge is only for local organisations", () => {
    const channel = { code: "41126" };
    expect(termsOf({ channel, localOrganisations: true }, undefined)).toEqual({ localOrganisations: true });
    const onlyLocal = pledge.onCondition({ localOrganisations: true }).content();
    expect(termsOf({ channel }, onlyLocal)).toEqual({ localOrganisations: true });
    expect(termsOf({}, undefined)).toEqual({});
  });
});

describe("broader victim-assistance funding", () => {
  const broader = aCommitment().giving(2025, "5.00").broader("Its clinics treat survivors");

  it("is for victim assistance alone", () => {
    expect(record(broader.to(["UKR"], "victim-assistance")).ok).toBe(true);
    expect(record(broader.to([], "victim-assistance")).ok).toBe(true);
    for (const elsewhere of [
      broader,
      broader.to(["UKR"]),
      broader.to(["UKR"], "victim-assistance", "risk-education"),
    ]) {
      expect(record(elsewhere)).toMatchObject({
        refusal: { name: "commitment-invalid", errors: [{ pointer: "/broader" }] },
      });
    }
  });

  it("is against no requirement, whose funding it would be", () => {
    const need = aRequirement().for("victim-assistance").asking(2025, "9.00").build();
    expect(record(broader.against(need))).toMatchObject({
      refusal: {
        errors: [
          {
            pointer: "/broader",
            detail: "What is against a requirement is funding of it; leave broader out.",
          },
        ],
      },
    });
  });
});
