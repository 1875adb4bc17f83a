import { parseArgs } from "node:util";
import { ImportError } from "@angkor/documents/table";
import { isKind, type Kind, kinds } from "./import-file.ts";

export const defaultUrl = "http://localhost:3000";

export const usage = `npm run import -- <kind> <file> [options]     brings a CSV file into the service

  kinds
    fts-requirements   FTS plans with their requirement and funding by year
    fts-flows          FTS flows: commitments, payments and pledges
    rates              published exchange rates
    work-plans         the lines of costed work plans, as docs/importing.md describes

  --all-or-nothing     writes nothing when any row is found wrong
  --url <url>          the service (${defaultUrl}; started on this machine's data when none answers there)
  --token <token>      an access token of the ISU (a local one when left out)
  --help               shows this

Importing a file twice changes nothing; a later file with changed rows makes revisions. docs/importing.md tells more.`;

export interface ImportOptions {
  readonly kind: Kind;
  readonly file: string;
  readonly allOrNothing: boolean;
  readonly url?: string;
  readonly token?: string;
}

/** What the command line asks for; `help` instead when it asks for that. @throws ImportError that says what is wrong. */
export const parseImport = (args: readonly string[]): ImportOptions | "help" => {
  const { values, positionals } = parse(args);
  if (values.help) return "help";
  const [kind, file, ...rest] = positionals;
  if (kind === undefined || file === undefined) throw new ImportError("Name a kind and a file.");
  if (rest.length > 0) throw new ImportError(`One file at a time: ${rest.join(", ")} is too much.`);
  if (!isKind(kind)) throw new ImportError(`"${kind}" is not a kind; the kinds are ${kinds.join(", ")}.`);
  return {
    kind,
    file,
    allOrNothing: values["all-or-nothing"],
    ...(values.url !== undefined && { url: checkedUrl(values.url) }),
    ...(values.token !== undefined && { token: values.token }),
  };
};

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        "all-or-nothing": { type: "boolean", default: false },
        url: { type: "string" },
        token: { type: "string" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new ImportError(error instanceof Error ? error.message : String(error));
  }
};

const checkedUrl = (text: string): string => {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol)) throw new ImportError(`"${text}" is not a URL.`);
  return url.href.replace(/\/$/, "");
};
