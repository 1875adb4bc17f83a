/**
 * In place of `zod`: the kinds of schemas and the methods that our modules use, over zod's own core, which judges values
 * and words faults as ever. Left out are the other kinds, which every schema of zod's knows by its methods; JSON Schema
 * and descriptions, which are for the API description alone; and the watch over circular values, which no JSON is.
 * A kind that is not here ends the build, and a method the first start of the function: it is added here.
 * See docs/adr/0011.
 */
import * as core from "zod/v4/core";
import en from "zod/v4/locales/en.js";

core.config(en());

type Schema = core.$ZodType;

/** What every schema can be asked for. */
interface Methods {
  check(...checks: readonly core.$ZodCheck<never>[]): Schema;
  refine(holds: (value: unknown) => unknown, told?: string | core.$ZodCustomParams): Schema;
  optional(): Schema;
  exactOptional(): Schema;
  nullable(): Schema;
  default(value: unknown): Schema;
  transform(make: (value: unknown) => unknown): Schema;
  parse(value: unknown): unknown;
  safeParse(value: unknown): unknown;
}

const root: core.$constructor<Schema> = core.$ZodType;

const Any: core.$constructor<Schema & Methods> = core.$constructor(
  "Any",
  (schema, definition) => root.init(schema, definition),
  {
    check(...checks) {
      const { def } = this._zod;
      const more = { checks: [...(def.checks ?? []), ...checks] };
      return core.clone(this, core.util.mergeDefs(def, more), { parent: true });
    },
    refine(holds, told) {
      return this.check(core._refine(core.$ZodCustom, holds, told));
    },
    optional() {
      return new Optional({ type: "optional", innerType: this });
    },
    exactOptional() {
      return new ExactOptional({ type: "optional", innerType: this });
    },
    nullable() {
      return new Nullable({ type: "nullable", innerType: this });
    },
    default(value) {
      return new Default({
        type: "default",
        innerType: this,
        get defaultValue() {
          return core.util.shallowClone(value);
        },
      });
    },
    transform(make) {
      return new Pipe({ type: "pipe", in: this, out: new Transform({ type: "transform", transform: make }) });
    },
    parse(value) {
      return core.parse(this, value);
    },
    safeParse(value) {
      return core.safeParse(this, value);
    },
  },
);

/** A kind of schema: one of zod's core with the methods of all, and its own. */
const kind = <Kind extends Schema, Own = object>(
  base: core.$constructor<Kind>,
  own?: core.util.ProtoOf<Kind & Methods & Own>,
): core.$constructor<Kind & Methods & Own> =>
  core.$constructor<Kind & Methods & Own>(
    "Kind",
    (schema, definition) => {
      base.init(schema, definition);
      Any.init(schema, definition);
    },
    own,
  );

/** A kind that is a narrower one of another, with the same methods. */
const narrower = <Kind extends Schema, Wider extends Schema>(
  base: core.$constructor<Kind>,
  wider: core.$constructor<Wider>,
): core.$constructor<Kind & Wider> =>
  core.$constructor<Kind & Wider>("NarrowerKind", (schema, definition) => {
    base.init(schema, definition);
    wider.init(schema, definition);
  });

interface Wrapping {
  unwrap(): Schema;
}
const Optional = kind(core.$ZodOptional);
const ExactOptional = kind<core.$ZodExactOptional, Wrapping>(core.$ZodExactOptional, {
  unwrap() {
    return this._zod.def.innerType;
  },
});
const Nullable = kind(core.$ZodNullable);
const Default = kind(core.$ZodDefault);
const Transform = kind(core.$ZodTransform);
const Pipe = kind(core.$ZodPipe);

type Told = string | { readonly error?: string };

interface Bounded {
  min(least: number, told?: Told): Schema;
  max(most: number, told?: Told): Schema;
}

interface TextMethods extends Bounded {
  trim(): Schema;
  startsWith(beginning: string, told?: Told): Schema;
  regex(pattern: RegExp, told?: Told): Schema;
}
const Text = kind<core.$ZodString, TextMethods>(core.$ZodString, {
  min(least, told) {
    return this.check(core._minLength(least, told));
  },
  max(most, told) {
    return this.check(core._maxLength(most, told));
  },
  trim() {
    return this.check(core._trim());
  },
  startsWith(beginning, told) {
    return this.check(core._startsWith(beginning, told));
  },
  regex(pattern, told) {
    return this.check(core._regex(pattern, told));
  },
});
const Email = narrower(core.$ZodEmail, Text);
const Url = narrower(core.$ZodURL, Text);
const DateTime = narrower(core.$ZodISODateTime, Text);

interface NumberMethods extends Bounded {
  int(told?: Told): Schema;
  positive(told?: Told): Schema;
}
const Numeric = kind<core.$ZodNumber, NumberMethods>(core.$ZodNumber, {
  min(least, told) {
    return this.check(core._gte(least, told));
  },
  max(most, told) {
    return this.check(core._lte(most, told));
  },
  int(told) {
    return this.check(core._int(core.$ZodNumberFormat, told));
  },
  positive(told) {
    return this.check(core._positive(told));
  },
});
const Integer = narrower(core.$ZodNumberFormat, Numeric);

const List = kind<core.$ZodArray, Bounded & { readonly element: Schema }>(core.$ZodArray, {
  get element() {
    return this._zod.def.element;
  },
  min(least, told) {
    return this.check(core._minLength(least, told));
  },
  max(most, told) {
    return this.check(core._maxLength(most, told));
  },
});

interface ObjectMethods {
  readonly shape: core.$ZodShape;
  extend(more: core.$ZodShape): Schema;
  safeExtend(more: core.$ZodShape): Schema;
  omit(names: Readonly<Record<string, true>>): Schema;
}
const Members = kind<core.$ZodObject, ObjectMethods>(core.$ZodObjectJIT, {
  get shape() {
    return this._zod.def.shape;
  },
  extend(more) {
    return core.util.extend(this, more);
  },
  safeExtend(more) {
    return core.util.safeExtend(this, more);
  },
  omit(names) {
    return core.util.omit(this, names);
  },
});

const Truth = kind(core.$ZodBoolean);
const Literal = kind(core.$ZodLiteral);
const Enum = kind(core.$ZodEnum);
const Union = kind(core.$ZodUnion);
const Discriminated = kind(core.$ZodDiscriminatedUnion);
const Dictionary = kind(core.$ZodRecord);
const Tuple = kind(core.$ZodTuple);
const Never = kind(core.$ZodNever);
const Unknown = kind(core.$ZodUnknown);

export const string = (told?: Told) => core._string(Text, told);
export const email = (told?: Told) => core._email(Email, told);
export const url = (told?: core.$ZodURLParams) => core._url(Url, told);
export const iso = { datetime: (told?: core.$ZodISODateTimeParams) => core._isoDateTime(DateTime, told) };
export const number = (told?: Told) => core._number(Numeric, told);
export const int = (told?: Told) => core._int(Integer, told);
export const coerce = { number: (told?: Told) => core._coercedNumber(Numeric, told) };
export const boolean = (told?: Told) => core._boolean(Truth, told);
export const never = (told?: Told) => core._never(Never, told);
export const unknown = () => core._unknown(Unknown);

export const literal = (value: core.util.Literal | core.util.Literal[], told?: Told) =>
  new Literal({ type: "literal", values: [value].flat(), ...core.util.normalizeParams(told) });

export const array = (element: Schema, told?: Told) =>
  new List({ type: "array", element, ...core.util.normalizeParams(told) });

export const object = (shape: core.$ZodShape, told?: Told) =>
  new Members({ type: "object", shape, ...core.util.normalizeParams(told) });

export const strictObject = (shape: core.$ZodShape, told?: Told) =>
  new Members({ type: "object", shape, catchall: never(), ...core.util.normalizeParams(told) });

export const looseObject = (shape: core.$ZodShape, told?: Told) =>
  new Members({ type: "object", shape, catchall: unknown(), ...core.util.normalizeParams(told) });

export const union = (options: readonly Schema[], told?: Told) =>
  new Union({ type: "union", options, ...core.util.normalizeParams(told) });

export const discriminatedUnion = (discriminator: string, options: readonly Schema[], told?: Told) =>
  new Discriminated({ type: "union", discriminator, options, ...core.util.normalizeParams(told) });

export const tuple = (items: readonly Schema[], told?: Told) =>
  new Tuple({ type: "tuple", items, rest: null, ...core.util.normalizeParams(told) });

export const record = (keyType: core.$ZodRecordKey, valueType: Schema, told?: Told) =>
  new Dictionary({ type: "record", keyType, valueType, ...core.util.normalizeParams(told) });

export const partialRecord = (keyType: core.$ZodRecordKey, valueType: Schema, told?: Told) =>
  new Dictionary({ type: "record", partial: true, keyType, valueType, ...core.util.normalizeParams(told) });

const enumeration = (values: readonly string[], told?: Told) =>
  new Enum({
    type: "enum",
    entries: Object.fromEntries(values.map((value) => [value, value])),
    ...core.util.normalizeParams(told),
  });

export { enumeration as enum };
