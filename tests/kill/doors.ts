/** A few writes, straight onto the functions of consent: what the kill test loads the house with. */
import { randomUUID } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import { type Door, open } from "../../platform/server/door.ts";
import { type Session, tablesOf } from "../../platform/server/session.ts";
import { endpoint, personId } from "../../platform/shared/endpoint.ts";

const run = (session: Session, call: RawBuilder<unknown>) => call.execute(tablesOf("consent")(session));
const write = { method: "POST", operation: "write", activity: "kill-test", summary: "Only in the kill test." } as const;

const register = endpoint({
  ...write,
  path: "/kill/persons",
  access: "professional",
  input: z.object({ reference: z.string() }),
  output: z.object({ personId }),
});
const give = endpoint({
  ...write,
  path: "/kill/permissions",
  access: "person",
  input: z.object({ organisationId: z.uuid(), explanation: z.string() }),
  output: z.object({ permissionId: z.uuid(), personId }),
});
const withdraw = endpoint({
  ...write,
  path: "/kill/withdrawals",
  access: "person",
  input: z.object({ permissionId: z.uuid() }),
  output: z.object({ personId }),
});
const shutOut = endpoint({
  ...write,
  path: "/kill/shut-out",
  access: "person",
  input: z.object({ membershipId: z.uuid() }),
  output: z.object({ shutOutId: z.uuid(), personId }),
});
const letIn = endpoint({
  ...write,
  path: "/kill/let-in",
  access: "person",
  input: z.object({ shutOutId: z.uuid() }),
  output: z.object({ personId }),
});

export const killDoors: readonly Door[] = [
  open(register, async (session, { reference }) => {
    const id = randomUUID();
    await run(
      session,
      sql`select consent.register_person(${id}, ${randomUUID()}, ${randomUUID()}, ${reference}, null)`,
    );
    return { personId: id };
  }),
  open(give, async (session, { organisationId, explanation }) => {
    const id = randomUUID();
    const receivers = JSON.stringify([{ organisationId, task: "begeleiding", membershipId: null }]);
    await run(
      session,
      sql`select consent.give_permission(${id}, 'case-consultation', array['contact', 'plan'], ${receivers}::jsonb,
        platform.now(), platform.now() + interval '6 months', ${explanation})`,
    );
    return { permissionId: id, personId: session.actor.personId };
  }),
  open(withdraw, async (session, { permissionId }) => {
    session.journal.write({ kind: "withdrawal", permissionId, at: session.now.toISOString() });
    await run(session, sql`select consent.withdraw_permission(${permissionId})`);
    return { personId: session.actor.personId };
  }),
  open(shutOut, async (session, { membershipId }) => {
    await run(session, sql`select consent.shut_out_professional(${randomUUID()}, ${membershipId})`);
    // Who got no answer the first time may already have shut this professional out.
    const { id } = await tablesOf("consent")(session)
      .selectFrom("consent.shut_out")
      .select("id")
      .where("ended_at", "is", null)
      .executeTakeFirstOrThrow();
    return { shutOutId: id, personId: session.actor.personId };
  }),
  open(letIn, async (session, { shutOutId }) => {
    await run(session, sql`select consent.let_in_again(${shutOutId})`);
    return { personId: session.actor.personId };
  }),
];
