import * as z from "zod";
import { ProviderCodeSchema, StateCodeSchema } from "./basic.ts";

/** An IATI identifier of an activity, as this service makes them. */
export const IatiIdentifierSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/, { error: "This is no identifier of an activity." })
  .meta({
    id: "IatiIdentifier",
    description: "The identifier of an IATI activity: the publisher's, a hyphen, and the id of the record.",
    example: "APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
  });

export const PublisherSchema = z.union([z.literal("isu"), ProviderCodeSchema]).meta({
  id: "IatiPublisher",
  description:
    "Who publishes: the ISU for all (`isu`), as their secondary reporter; or a State or organisation its own records.",
  example: "isu",
});

export const IatiSelectionSchema = z.strictObject({
  publisher: PublisherSchema.exactOptional().meta({
    description:
      "Who publishes; `isu` when left out. A provider publishes what it gives; an affected State its plans and needs, and what it gets as incoming money.",
    example: "isu",
  }),
  state: StateCodeSchema.exactOptional().meta({
    description: "Only plans and needs of this State, and money that names it.",
  }),
  donor: ProviderCodeSchema.exactOptional().meta({ description: "Only money of this provider." }),
  from: IatiIdentifierSchema.exactOptional().meta({
    description: "Only activities from this identifier on: the beginning of a part.",
  }),
  until: IatiIdentifierSchema.exactOptional().meta({
    description: "Only activities before this identifier: the end of a part.",
  }),
});

const PartSchema = z
  .strictObject({
    href: z.string().meta({
      description: "Where the part is.",
      example: "/documents/iati?publisher=isu&from=APMBC-ISU-pl_01JT3ZD7Q2V8KJ5W8M2N4P6R8S",
    }),
    activities: z.int().min(1).meta({ description: "How many activities it has.", example: 2000 }),
  })
  .meta({ id: "IatiPart", description: "A part of an export: an IATI document of its own." });

export const IatiPartsSchema = z
  .strictObject({
    activities: z.int().min(1).meta({ description: "How many activities the export has.", example: 4000 }),
    bytes: z.int().min(1).meta({ description: "How large it would be.", example: 8_400_000 }),
    parts: z.array(PartSchema).meta({ description: "Documents that together are the export." }),
  })
  .meta({
    id: "IatiParts",
    description: "An export that is too large for one answer, as parts that are not.",
  });
