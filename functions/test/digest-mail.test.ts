import type { Language, Subscription } from "@angkor/domain";
import { expect, test } from "vitest";
import { aFundAllocation, anInstrument, aRequirement } from "../../packages/domain/test/builders/index.ts";
import { confirmationMail, digestMail } from "../digest/digest-mail.ts";

const subscription = (language?: Language): Subscription => ({
  id: "sb_1",
  status: "active",
  holder: { subject: "desk", roles: ["state-focal-point"], statesParty: true },
  content: { title: "Ukraine", filter: {}, digest: "day", ...(language && { language }) },
  validUntil: "2028-05-01",
  createdAt: "2027-04-01T09:00:00.000Z",
  updatedAt: "2027-04-01T09:00:00.000Z",
});

const record = { kind: "requirement", record: aRequirement().asking(2027, "2500000.00").build() } as const;
const told = {
  id: "msg_1",
  event: "answer-due",
  at: "2027-04-20T09:00:00.000Z",
  kind: "requirement",
  recordId: "rq_1",
  version: 1,
  dueOn: "2027-05-01",
} as const;

const allocation = {
  kind: "fund-allocation",
  record: aFundAllocation({ NOR: "300.00", DEU: "200.00" }).build(),
  fund: anInstrument().as("trust-fund").build(),
} as const;
const allocated = { ...told, event: "fund-allocation-recorded", kind: "fund-allocation" } as const;

const mailIn = (language?: Language) =>
  digestMail(subscription(language), {
    email: { address: "desk@example.org", endToken: "end" },
    lines: [
      { told, record, present: record },
      { told: { ...told, event: "requirement-published" }, record, present: record },
      { told: allocated, record: allocation, present: allocation },
    ],
    nameOf: (code) => code,
    apiUrl: "https://example.org/",
    name: "digest-2027-04-20",
    at: "2027-04-20T09:00:00.000Z",
  });

test.each([
  [
    undefined,
    "Cooperation and assistance: what is new, 20 April 2027",
    "- The need “Clearance of farmland” is to be answered by 1 May 2027.",
    '- UKR asks for USD 2.5 million, survey and clearance, 2027: "Clearance of farmland".',
    '- The fund "Impact bond" allocated USD 500 to UKR, survey and clearance, 2025, of what NOR and DEU paid.',
    "each day on which there is something to tell, until 1 May 2028.",
  ],
  [
    "fr",
    "Coopération et assistance\u202f: ce qui est nouveau, 20 avril 2027",
    "- Une réponse au besoin «\u202fClearance of farmland\u202f» est attendue d’ici au 1er mai 2027.",
    "- UKR – Besoin d’assistance\u202f: 2,5 millions\u00a0USD, levé et dépollution, 2027\u202f: «\u202fClearance of farmland\u202f».",
    "- Fonds «\u202fImpact bond\u202f» – Allocation de 500\u00a0USD (UKR, levé et dépollution, 2025), sur les contributions de\u202f: NOR et DEU.",
    "chaque jour où il y a quelque chose à signaler, jusqu’au 1er mai 2028.",
  ],
  [
    "es",
    "Cooperación y asistencia: novedades, 20 de abril de 2027",
    "- La necesidad «Clearance of farmland» debe responderse a más tardar el 1 de mayo de 2027.",
    "- UKR – Necesidad de asistencia: 2,5 millones\u00a0USD, reconocimiento y desminado, 2027: «Clearance of farmland».",
    "- Fondo «Impact bond» – Asignación de 500\u00a0USD (UKR, reconocimiento y desminado, 2025), con lo pagado por: NOR y DEU.",
    "cada día en que hay algo que comunicar, hasta el 1 de mayo de 2028.",
  ],
] as const)(
  "a digest is written in its subscription's language (%s): news, reminders and how it ends",
  (language, subject, ...parts) => {
    const mail = mailIn(language);
    expect(mail.subject).toBe(subject);
    for (const part of parts) expect(mail.text).toContain(part);
    expect(mail.html).toContain(`<html lang="${language ?? "en"}">`);
  },
);

test("a code is asked for in the subscription's language", () => {
  const mail = confirmationMail(
    subscription("es"),
    { address: "desk@example.org", code: "abc" },
    "c",
    told.at,
  );
  expect(mail.subject).toBe("Confirme su dirección de correo electrónico");
  expect(mail.text).toContain("confirme la suscripción sb_1 con este código: abc");
});
