/** Brings data/kinds.ts into the database. Run with the owner's key by the migrate command; safe to run again. */
import { createHash } from "node:crypto";
import type pg from "pg";
import { kinds, type Topic, topics } from "./data/kinds.ts";

const rows = {
  topics: Object.entries<Topic>(topics).map(([topic, { forWhom, mayBeOff, standard }]) => ({
    topic,
    for_whom: forWhom,
    may_be_off: mayBeOff,
    standard,
  })),
  kinds: Object.entries(kinds).map(([kind, { topic, badNews, notInMail }]) => ({
    kind,
    topic,
    bad_news: badNews ?? false,
    in_mail: !notInMail,
  })),
};

/** Changes when a kind does, so that the migrate command loads again. */
export const referenceVersion: string = createHash("sha256").update(JSON.stringify(rows)).digest("hex");

/** A kind that left the file stays in the table: notices of it live on for their ninety days. */
export const loadReference = async (owner: pg.Client): Promise<void> => {
  await owner.query(
    `insert into notifications.topic (topic, for_whom, may_be_off, standard)
     select topic, for_whom, may_be_off, standard
     from jsonb_to_recordset($1::jsonb) as t(topic text, for_whom text, may_be_off boolean, standard text)
     on conflict (topic) do update set for_whom = excluded.for_whom, may_be_off = excluded.may_be_off, standard = excluded.standard`,
    [JSON.stringify(rows.topics)],
  );
  await owner.query(
    `insert into notifications.kind (kind, topic, bad_news, in_mail)
     select kind, topic, bad_news, in_mail
     from jsonb_to_recordset($1::jsonb) as k(kind text, topic text, bad_news boolean, in_mail boolean)
     on conflict (kind) do update set topic = excluded.topic, bad_news = excluded.bad_news, in_mail = excluded.in_mail`,
    [JSON.stringify(rows.kinds)],
  );
};
