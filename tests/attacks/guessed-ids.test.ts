import { randomUUID } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { freshSession, idsOf } from "./cast.ts";
import { allDoors, idFields, inputSchema, knockOn, nameOf, openTheHouse, sample, withoutTrace } from "./knocking.ts";
import { layTheTown, type Town } from "./town.ts";

let app: FastifyInstance;
let town: Town;

beforeAll(async () => {
  town = await layTheTown();
  app = openTheHouse();
});
afterAll(() => app.close());

/** What someone without business there must not be able to tell from nothing. Organisations and colleagues are known. */
const secretThings = [
  "personId",
  "permissionId",
  "requestId",
  "documentId",
  "involvementId",
  "recordId",
  "shutOutId",
  "sessionId",
  "candidateRow",
  "groupId",
  "caseId",
  "meetingId",
  "noteId",
  "adviceId",
  "agreementId",
  "seatId",
  "calculationId",
  "talkId",
  "sentenceId",
  "broughtId",
  "versionId",
  "profileId",
  "linkId",
  "messageId",
  "interestId",
  "proposalId",
  "candidateId",
  "placementId",
  "hoursId",
  "remarkId",
  "interviewId",
  "supportId",
  "contactId",
  "lineId",
  "trajectoryId",
];

/** An id made at this very moment differs each time, and tells nothing of what was there. */
const withoutNewIds = (town: Town, answer: string) => {
  const known = new Set(Object.values(town.ids));
  return answer.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => (known.has(id) ? id : "a new id"));
};

test("whether a guessed id exists can't be told: same status, same words, at every door that takes one", {
  timeout: 300_000,
}, async () => {
  const { Karim, Bert, Saar, Otto } = {
    Karim: town.strangers["Karim, who decides about income at the same gemeente"],
    Bert: town.strangers["Bert, of another region"],
    Saar: town.strangers["Saar, a colleague of Ruud without involvement"],
    Otto: town.otto,
  };
  const guessers = {
    Karim: () => freshSession(Karim.accountId, { membershipId: Karim.membershipId }),
    Bert: () => freshSession(Bert.accountId, { membershipId: Bert.membershipId }),
    Saar: () => freshSession(Saar.accountId, { membershipId: Saar.membershipId }),
    Otto: () => freshSession(Otto.accountId, { personId: Otto.personId }),
  };
  const problems: string[] = [];
  const statuses = new Map<string, number>();
  let compared = 0;
  let asked = 0;
  for (const door of allDoors) {
    const schema = inputSchema(door.endpoint);
    for (const field of idFields(schema)) {
      const inputWith = (value: string) =>
        sample(schema, (at, inner) =>
          at === field && inner.format === "uuid" ? value : idsOf(town, door.endpoint.path)(at, inner),
        );
      const names = door.endpoint.access === "person" ? ["Otto"] : ["Karim", "Bert", "Saar"];
      // The thing this door asks for is guessed by each of them; of all other things everybody takes a few, in turn.
      asked += 1;
      for (const [turn, name] of names.entries()) {
        const who = await guessers[name as keyof typeof guessers]();
        const unknown = withoutTrace(await knockOn(app, door, who, inputWith(randomUUID())));
        for (const thing of secretThings.filter((each, n) => each === field || (n + asked) % 9 === turn)) {
          const guessed = town.ids[thing] ?? "";
          const answer = withoutTrace(await knockOn(app, door, who, inputWith(guessed)));
          compared += 1;
          statuses.set(answer.slice(0, 3), (statuses.get(answer.slice(0, 3)) ?? 0) + 1);
          if (withoutNewIds(town, answer.replaceAll(guessed, "")) !== withoutNewIds(town, unknown))
            problems.push(
              `${name} at ${nameOf(door)}, ${thing} as ${field}:\n  ${answer.slice(0, 160)}\n  instead of ${unknown.slice(0, 160)}`,
            );
        }
      }
    }
  }
  console.info(`guessed ids: ${compared} guesses compared, answered ${JSON.stringify(Object.fromEntries(statuses))}`);
  expect(problems).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});
