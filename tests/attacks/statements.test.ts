import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { doors } from "../../apps/server/doors.ts";
import { buildServer } from "../../platform/server/http.ts";
import { given } from "../harness/given.ts";
import { house, ownerClient } from "../harness/world.ts";
import { idsOf, insideKnocker } from "./cast.ts";
import { allDoors, baseUrl, inputSchema, nameOf, sample } from "./knocking.ts";
import { layTheTown, type Town } from "./town.ts";

let town: Town;
const counted = new Map<string, number>();
const app = buildServer({
  house,
  doors,
  baseUrl,
  production: false,
  pages: null,
  openApi: () => ({}),
  log: () => undefined,
  measured: (route, statements) => void counted.set(route, statements),
});

beforeAll(async () => {
  town = await layTheTown();
});

/** How many statements each reading door took, for who may read there. */
const count = async (which: (path: string) => boolean = () => true): Promise<Map<string, number>> => {
  const knock = insideKnocker(app, town);
  const taken = new Map<string, number>();
  for (const door of allDoors.filter(({ endpoint }) => endpoint.method === "GET" && which(endpoint.path))) {
    const { status } = await knock(
      door,
      sample(inputSchema(door.endpoint), (name, schema) =>
        name === "cursor" ? null : idsOf(town, door.endpoint.path)(name, schema),
      ),
    );
    if (status === 200) taken.set(nameOf(door), counted.get(nameOf(door)) ?? 0);
  }
  return taken;
};

/** Twelve more of everything a list can hold. */
const grow = async () => {
  for (let n = 0; n < 12; n += 1) {
    const person = await given.personLoggedIn(await given.person(`Persoon ${n}`, town.ruud));
    await given.permission(person, [{ organisation: town.gemeente, professional: town.ilse }]);
    await given.permission(town.samira, [{ organisation: town.uwv, professional: town.joke }], { purpose: "guidance" });
    const colleague = await given.professional(`Collega ${n}`, town.ggz);
    const caseId = randomUUID();
    await ownerClient.query(
      `insert into case_consultation.consultation_case (id, group_id, region_code, bringer_membership_id, status, theme, question, tried, wanted, brought_on)
       values ($1, $2, 'AM07', $3, 'waiting', 'samenwerken', 'Een vraag', 'Wat is geprobeerd', 'Wat is gewenst', platform.today())`,
      [caseId, town.ids.groupId, town.ruud.membershipId],
    );
    await ownerClient.query(
      "insert into case_consultation.agenda_item (meeting_id, case_id, position) values ($1, $2, $3)",
      [town.ids.meetingId, caseId, n + 2],
    );
    await ownerClient.query(
      "insert into case_consultation.seat (id, group_id, membership_id, starts_at) values ($1, $2, $3, platform.now())",
      [randomUUID(), town.ids.groupId, colleague.membershipId],
    );
    await ownerClient.query(
      `insert into case_consultation.agreement (id, case_id, region_code, made_by_membership_id, who_membership_id, what, due_on, position)
       values ($1, $2, 'AM07', $3, $3, 'Nog een afspraak', platform.today(), $4)`,
      [randomUUID(), town.ids.caseId, town.ruud.membershipId, n + 2],
    );
    await ownerClient.query(
      "insert into case_consultation.note (id, case_id, author_membership_id, text, region_code, position) values ($1, $2, $3, 'Nog een notitie', 'AM07', $4)",
      [randomUUID(), town.ids.caseId, town.ilse.membershipId, n + 2],
    );
  }
};

test("a door takes a fixed number of statements, however much there is to show", { timeout: 120_000 }, async () => {
  // Where municipalities lie a node asks once: that is not counted.
  await count((path) => path.endsWith("/fitting-work"));
  const few = await count();
  await grow();
  const many = await count();
  expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
  console.info(
    [...many]
      .map(([route, statements]) => `${statements} ${route}`)
      .sort()
      .join("\n"),
  );
  expect([...many].filter(([, statements]) => statements > 13)).toEqual([]);
  expect(many.size).toBeGreaterThan(15);
});
