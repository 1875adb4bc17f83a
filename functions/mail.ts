import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Sha256 } from "@smithy/core/checksum";
import { HttpRequest } from "@smithy/core/protocols";
import { SignatureV4 } from "@smithy/signature-v4";
import MailComposer from "nodemailer/lib/mail-composer";
import type { AwsAccess } from "./aws-access.ts";

/** An e-mail to one address. */
export interface Mail {
  /** The same for the same mail, so that a mail program shows a repetition once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The one-click link that ends what sends it: RFC 8058. */
  readonly endLink?: string;
  /** Its date: an instant. */
  readonly at: string;
}

/** Sends a mail. @throws MailFailed, or the system's error, where it could not be handed over. */
export type SendMail = (mail: Mail) => Promise<void>;

/** `final`: this mail will never be taken. */
export class MailFailed extends Error {
  override readonly name = "MailFailed";
  readonly final: boolean;
  constructor(message: string, final: boolean) {
    super(message);
    this.final = final;
  }
}

/** A mail as RFC 5322 has it. Addresses are given as data, and what else is in a header is encoded. */
export const composeMail = (sender: string, mail: Mail): Promise<Buffer> =>
  new MailComposer({
    from: { name: "Angkor", address: sender },
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: new Date(mail.at),
    messageId: `<${mail.id}@${sender.slice(sender.indexOf("@") + 1)}>`,
    ...(mail.endLink !== undefined && {
      headers: {
        "List-Unsubscribe": `<${mail.endLink}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    }),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

/** One machine has no mail service: each mail is a file that mail programs open. */
const intoFolder =
  (folder: string, sender: string): SendMail =>
  async (mail) => {
    await mkdir(folder, { recursive: true });
    const name = join(
      folder,
      `${mail.at.replaceAll(":", "")}-${createHash("sha256").update(mail.id).digest("hex").slice(0, 12)}`,
    );
    await writeFile(`${name}.part`, await composeMail(sender, mail));
    await rename(`${name}.part`, `${name}.eml`);
  };

/** SES: https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html. */
const throughService = (endpoint: string, sender: string, { region, credentials }: AwsAccess): SendMail => {
  const base = new URL(endpoint);
  const signature = new SignatureV4({ service: "ses", region, credentials, sha256: Sha256 });
  return async (mail) => {
    const bytes = await composeMail(sender, mail);
    const body = JSON.stringify({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [mail.to] },
      Content: { Raw: { Data: bytes.toString("base64") } },
    });
    const request = new HttpRequest({
      method: "POST",
      protocol: base.protocol,
      hostname: base.hostname,
      ...(base.port !== "" && { port: Number(base.port) }),
      path: "/v2/email/outbound-emails",
      headers: { host: base.host, "content-type": "application/json" },
      body,
    });
    const { host: _, ...headers } = (await signature.sign(request)).headers;
    const response = await fetch(new URL(request.path, base), {
      method: "POST",
      headers,
      body,
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) return;
    const kind = response.headers.get("x-amzn-errortype")?.split(":")[0] ?? "";
    const final = kind === "MessageRejected" || kind === "BadRequestException";
    throw new MailFailed(`The mail service answered ${response.status} ${kind}`.trim(), final);
  };
};

interface MailSettings {
  readonly endpoint: string;
  /** The address that sends. */
  readonly sender: string;
  readonly access: () => AwsAccess;
}

/** Sends through SES, or into a folder where the endpoint is one (`file://`), as only one machine has it. */
export const mailSender = ({ endpoint, sender, access }: MailSettings): SendMail =>
  endpoint.startsWith("file:")
    ? intoFolder(fileURLToPath(endpoint), sender)
    : throughService(endpoint, sender, access());
