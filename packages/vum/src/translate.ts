/** As it is read from a message: every part may be absent. */
export type Known<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? T[K] | undefined : T[K] };
type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

const empty = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;

/** Without what is not known: a message says nothing rather than something empty. */
export const given = <T extends object>(value: T): Given<T> =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined && !empty(part))) as Given<T>;

/** Each one translated; what has nothing in it falls away. A list that is absent stays absent. */
export const list = <A, B>(found: readonly A[] | undefined, each: (one: A) => B | undefined): B[] | undefined =>
  found?.map(each).filter((one): one is B => one !== undefined && !empty(one));

/** Yes and no; unknown is absent. */
export const yesNoTo = (answer: boolean | undefined): 1 | 2 | undefined =>
  answer === undefined ? undefined : answer ? 1 : 2;
export const yesNoOf = (found: number | undefined): boolean | undefined =>
  found === 1 ? true : found === 2 ? false : undefined;

/** How well someone speaks, writes, reads or understands a language. */
export type Fluency = "none" | "fair" | "good" | "excellent";

const fluencies = { none: 1, fair: 2, good: 3, excellent: 4 } as const;
export const fluencyTo = (fluency: Fluency | undefined) => fluency && fluencies[fluency];
export const fluencyOf = (found: number | undefined): Fluency | undefined =>
  (Object.keys(fluencies) as Fluency[]).find((key) => fluencies[key] === found);

type Occupation = {
  readonly naamBeroepOngecodeerd?: string | undefined;
  readonly omschrijvingBeroepsnaam?: string | undefined;
};
/** The name of an occupation, coded or not. */
export const nameOf = ({ naamBeroepOngecodeerd, omschrijvingBeroepsnaam }: Occupation): string | undefined =>
  naamBeroepOngecodeerd ?? omschrijvingBeroepsnaam;
