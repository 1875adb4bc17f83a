/** IATI documents against the standard's own XML schemas, by libxml2. */
import { memoryPages, validateXML, type XMLFileInfo } from "xmllint-wasm";
import { corpusText } from "./corpus.ts";

export const schemas = {
  activities: "iati-activities-schema.xsd",
  organisations: "iati-organisations-schema.xsd",
  registry: "iati-registry-record-schema.xsd",
} as const;

export interface Xml {
  readonly name: string;
  readonly text: string;
}

const schemaFile = (fileName: string): XMLFileInfo => ({
  fileName,
  contents: corpusText(`iati/schemas-2.03/${fileName}`),
});

/** What is wrong with each document, by its name; nothing where it is valid. */
export const faultsOf = async (
  schema: keyof typeof schemas,
  documents: readonly Xml[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { rawOutput } = await validateXML({
    xml: documents.map(({ text }, index) => ({ fileName: `document${index}.xml`, contents: text })),
    schema: [schemaFile(schemas[schema])],
    preload: [schemaFile("iati-common.xsd"), schemaFile("xml.xsd")],
    maxMemoryPages: memoryPages.GiB,
  });
  const lines = rawOutput.split("\n");
  return new Map(
    documents.map(({ name }, index) => {
      const file = `document${index}.xml`;
      if (lines.includes(`${file} validates`)) return [name, []];
      const faults = lines.filter((line) => line.startsWith(`${file}:`));
      if (faults.length === 0) throw new Error(`${name} was not judged: ${rawOutput.slice(0, 500)}`);
      return [name, faults];
    }),
  );
};
