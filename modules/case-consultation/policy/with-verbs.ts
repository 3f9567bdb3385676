import type { Advice, Agreement, CaseStatus, Note } from "../contract.ts";
import { mayAccept, mayChangeAgreement, mayChangeWriting, mayFinish } from "./verbs.ts";

type Without<Written> = Omit<Written, "may">;
type Stored = Without<Agreement> & { readonly madeByMe: boolean; readonly ours: boolean };

/** How the reader stands to what was written about one case. */
export type Reader = { readonly chair: boolean; readonly status: CaseStatus };

/** What was written, with what the reader may do with it and why not. */
export const writingsFor = <Row extends Without<Note> | Without<Advice>>(
  rows: readonly Row[],
  { chair, status }: Reader,
): (Row & Pick<Note, "may">)[] =>
  rows.map((row) => ({ ...row, may: { change: mayChangeWriting({ mine: row.mine, chair, status }) } }));

export const agreementsFor = (rows: readonly Stored[], { chair }: Reader): Agreement[] =>
  rows.map(({ madeByMe, ours: _, ...row }) => {
    const facts = { who: row.mine, maker: madeByMe, chair, accepted: row.accepted, state: row.state };
    return {
      ...row,
      may: {
        accept: mayAccept(facts, row.who.name),
        change: mayChangeAgreement(facts),
        finish: mayFinish(facts, row.who.name),
      },
    };
  });
