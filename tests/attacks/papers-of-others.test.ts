/** Paper must not be a way around the screen: who may not open the page, gets no paper of it, and can't tell why. */
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { whoLooked } from "../../modules/audit/contract.ts";
import * as cases from "../../modules/case-consultation/contract.ts";
import { getCatchUp } from "../../modules/continuity/contract.ts";
import * as papers from "../../modules/papers/contract.ts";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { given } from "../harness/given.ts";
import { readPdf, wordsOf } from "../harness/reading-pdf.ts";
import { ownerClient, type Visitor } from "../harness/world.ts";
import { freshSession } from "./cast.ts";
import { allDoors, inputSchema, knockOn, openTheHouse, requestFor, sample, withoutTrace } from "./knocking.ts";
import { layTheTown, type Town } from "./town.ts";

let app: FastifyInstance;
let town: Town;

beforeAll(async () => {
  town = await layTheTown();
  app = openTheHouse();
});
afterAll(() => app.close());

const doorTo = ({ method, path }: Pick<Endpoint, "method" | "path">): Door => {
  const door = allDoors.find(({ endpoint }) => endpoint.method === method && endpoint.path === path);
  if (!door) throw new Error(`no door to ${method} ${path}`);
  return door;
};
/** Each paper beside the page it is a copy of. */
const copies: readonly (readonly [paper: Endpoint, page: Endpoint])[] = [
  [papers.getInvitation, cases.getMeeting],
  [papers.getReport, cases.getMeeting],
  [papers.getCasePaper, cases.getCase],
  [papers.getRulesOfPlayPaper, cases.getGroup],
  [papers.getCatchingUpPaper, getCatchUp],
];
const inputOf = (endpoint: Endpoint) => sample(inputSchema(endpoint), (name) => town.ids[name]);

/** The words of a paper as it comes over HTTP, or the refusal. */
const paperFor = async (endpoint: Endpoint, who: Visitor) => {
  const answer = await app.inject(requestFor(doorTo(endpoint), who, inputOf(endpoint)));
  const words = answer.statusCode === 200 ? wordsOf(await readPdf(answer.rawPayload)) : "";
  return { status: answer.statusCode, headers: answer.headers, words };
};

test("every paper there is stands beside its page in this test", () => {
  const known = [...copies.map(([{ path }]) => path), papers.getOwnConsultationPaper.path];
  expect(allDoors.map(({ endpoint }) => endpoint.path as string).filter((path) => path.startsWith("/papers/"))).toEqual(
    expect.arrayContaining(known),
  );
  for (const { endpoint } of allDoors)
    if (endpoint.path.startsWith("/papers/")) expect(known, endpoint.path).toContain(endpoint.path);
});

test("another region, who left, who was shut out, whose permission ended, who logged out: the same refusal as at the page", async () => {
  const loggedOut = await given.session(town.ruud.accountId, { membershipId: town.ruud.membershipId });
  await ownerClient.query(
    "update platform.session set revoked_at = platform.now() where secret_hash = sha256(convert_to($1, 'UTF8'))",
    [loggedOut],
  );
  const visitors: [string, Visitor][] = [
    ["nobody", null],
    ["someone with a made-up session", { secret: "A".repeat(43) }],
    ["Ruud, after he logged out", { secret: loggedOut }],
    ["Samira, who has a page of her own", town.samira],
    ...Object.entries(town.strangers).map(([name, { secret }]) => [name, { secret }] as [string, Visitor]),
  ];
  let refused = 0;
  for (const [name, who] of visitors)
    for (const [paper, page] of copies) {
      const atThePage = await knockOn(app, doorTo(page), who, inputOf(page));
      const atThePaper = await knockOn(app, doorTo(paper), who, inputOf(paper));
      if (atThePage.status === 200) {
        // Who keeps the region sees how the group works on screen, so on paper too; no case of it.
        expect([papers.getRulesOfPlayPaper.path, papers.getCatchingUpPaper.path], name).toContain(paper.path);
        expect(atThePaper.status).toBe(200);
        continue;
      }
      refused += 1;
      expect(withoutTrace(atThePaper), `${name} at ${paper.path}`).toBe(withoutTrace(atThePage));
      expect([401, 403, 404]).toContain(atThePaper.status);
    }
  expect(refused).toBeGreaterThan(40);
});

test("a paper of an own consultation is found by the person and by nobody else", async () => {
  const samira = await freshSession(town.samira.accountId, { personId: town.samira.personId });
  const otto = await freshSession(town.otto.accountId, { personId: town.otto.personId });
  expect((await paperFor(papers.getOwnConsultationPaper, samira)).words).toContain("kanarie vraag zingt");
  expect((await paperFor(papers.getOwnConsultationPaper, otto)).status).toBe(404);
  expect((await paperFor(papers.getOwnConsultationPaper, town.ruud)).status).toBe(403);
  expect((await paperFor(papers.getOwnConsultationPaper, null)).status).toBe(401);
});

test("a paper is not kept by a browser or a server between, and its name says nothing about anyone", async () => {
  for (const [paper] of copies) {
    const { status, headers } = await paperFor(paper, town.ruud);
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("application/pdf");
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-disposition"]).toMatch(/^attachment; filename\*=UTF-8''[a-z0-9-]+\.pdf$/);
  }
});

test("Samira withdraws: the next paper Ilse prints of the case has no name, and Samira reads that the first was made", async () => {
  const before = await paperFor(papers.getCasePaper, town.ilse);
  const name = "kanarie contact_details name zingt";
  expect(before.words).toContain(name);
  const log = await knockOn(app, doorTo(whoLooked), town.samira, {});
  expect(log.body).toContain("Maakte een kopie van een casus over u in het casusoverleg");
  await given.withdrawal(town.samira, town.ids.permissionId ?? "");
  const after = await paperFor(papers.getCasePaper, town.ilse);
  expect(after.status).toBe(200);
  expect(after.words).toContain("kanarie vraag zingt");
  expect(after.words).not.toContain(name);
});
