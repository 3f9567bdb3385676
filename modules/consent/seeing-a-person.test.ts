import { beforeAll, expect, test } from "vitest";
import { given, type Organisation, type PersonWithSession, type Professional } from "../../tests/harness/given.ts";
import { sqlAs } from "../../tests/harness/world.ts";

let ggz: Organisation;
let gemeente: Organisation;
let ruudTheCoach: Professional;
let ilseTheClientManager: Professional;
let officer: Professional;
let samira: PersonWithSession;

const personsSeenBy = async (who: { secret: string }) =>
  (await sqlAs<{ id: string }>(who, "select id from consent.person")).map(({ id }) => id);

beforeAll(async () => {
  ggz = await given.organisation("Lindezorg", { kind: "ggz", tasks: ["begeleiding", "behandeling"] });
  gemeente = await given.organisation("Gemeente Waterland", {
    kind: "gemeente",
    tasks: ["begeleiding", "inkomen", "coordinatie"],
  });
  ruudTheCoach = await given.professional("Ruud", ggz);
  ilseTheClientManager = await given.professional("Ilse", gemeente);
  officer = await given.professional("Pien", gemeente, { task: "coordinatie", role: "privacy-officer" });
  await given.readyRegion("AM07", ggz, gemeente);
  samira = await given.personLoggedIn(await given.person("Samira", ruudTheCoach));
});

test("Ruud, who registered Samira, sees her; Ilse of another organisation doesn't", async () => {
  expect(await personsSeenBy(ruudTheCoach)).toEqual([samira.personId]);
  expect(await personsSeenBy(ilseTheClientManager)).toEqual([]);
  expect(await personsSeenBy(samira)).toEqual([samira.personId]);
});

test("permission alone opens nothing, a basis alone opens nothing, both together open, withdrawal closes", async () => {
  const permission = await given.permission(samira, [{ organisation: gemeente, professional: ilseTheClientManager }]);
  expect(await personsSeenBy(ilseTheClientManager)).toEqual([]);
  await given.basis(officer);
  expect(await personsSeenBy(ilseTheClientManager)).toEqual([samira.personId]);
  await given.withdrawal(samira, permission);
  expect(await personsSeenBy(ilseTheClientManager)).toEqual([]);
});
