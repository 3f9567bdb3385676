import type { Of, Shape } from "../shapes.ts";

type Kinds = { readonly [kind: string]: Shape<object> };
type OneOf<K extends Kinds> = { [Name in keyof K & string]: { readonly kind: Name } & Of<K[Name]> }[keyof K & string];

/** One of several objects, told apart by their field `kind`. */
export const kindsOf = <const K extends Kinds>(name: string, kinds: K): Shape<OneOf<K>> => {
  const names = Object.keys(kinds);
  return {
    schema: {
      title: name,
      oneOf: names.map((kind) => {
        const schema = kinds[kind]?.schema as { properties?: object; required?: string[] };
        return {
          ...schema,
          properties: { kind: { const: kind }, ...schema.properties },
          required: ["kind", ...(schema.required ?? [])],
        };
      }),
    },
    read: (wire, pointer, problems) => {
      const kind = typeof wire === "object" && wire !== null ? (wire as { kind?: unknown }).kind : undefined;
      const known = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
      if (!known) {
        problems.push({ pointer: `${pointer}/kind`, message: `Kies bij ‘${name}’ uit: ${names.join(", ")}.` });
        return undefined;
      }
      const read = known.read(wire, pointer, problems);
      return read && ({ kind, ...read } as OneOf<K>);
    },
    write: (value) => ({ kind: value.kind, ...(kinds[value.kind]?.write(value) as object) }),
  };
};
