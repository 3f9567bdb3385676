import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given, type Professional } from "./given.ts";
import { knock, ownerClient, type Visitor } from "./world.ts";

/** Knocks by endpoint on the doors of a module. */
export const knockingOn =
  (doors: readonly unknown[]) =>
  <Answer>({ method, path }: Pick<Endpoint, "method" | "path">, who: Visitor, input: unknown = {}): Promise<Answer> => {
    const door = (doors as readonly Door[]).find(
      ({ endpoint }) => endpoint.method === method && endpoint.path === path,
    );
    if (!door) throw new Error(`no door to ${method} ${path}`);
    return knock<Answer>(door, who, input);
  };

/** A colleague of the same organisation and task stands in for someone, from now on. */
export const standsInFor = (absent: Professional, substitute: Professional) =>
  ownerClient.query(
    "insert into organisations.substitution (id, membership_id, substitute_id, starts_at) values (gen_random_uuid(), $1, $2, platform.now())",
    [absent.membershipId, substitute.membershipId],
  );

/** What someone was told, by kind, oldest first. */
export const toldTo = async (who: Professional): Promise<string[]> => {
  const { rows } = await ownerClient.query<{ kind: string }>(
    "select kind from notifications.notice where membership_id = $1 order by told_on, kind",
    [who.membershipId],
  );
  return rows.map(({ kind }) => kind);
};

/** Joke chairs; Ruud, Ilse and Mo sit in the group; Daan keeps it. */
export const caseGroupOfJoke = async (region: string) => {
  const lindezorg = await given.organisation("GGZ Lindezorg", { region });
  const gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    region,
    tasks: ["begeleiding", "coordinatie"],
  });
  const uwv = await given.organisation("UWV", { kind: "uwv", region });
  return {
    lindezorg,
    gemeente,
    uwv,
    ruud: await given.professional("Ruud", lindezorg),
    ilse: await given.professional("Ilse", gemeente),
    joke: await given.professional("Joke", uwv),
    daan: await given.professional("Daan", gemeente, { task: "coordinatie", role: "region-admin" }),
  };
};
