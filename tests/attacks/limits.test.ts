import type { AddressInfo } from "node:net";
import net from "node:net";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { house } from "../harness/world.ts";
import { idsOf, insideKnocker, insiderFor } from "./cast.ts";
import { allDoors, baseUrl, inputSchema, nameOf, openTheHouse, requestFor, sample, withValue } from "./knocking.ts";
import { layTheTown, type Town } from "./town.ts";

let app: FastifyInstance;
let town: Town;

beforeAll(async () => {
  town = await layTheTown();
  app = openTheHouse();
  await app.listen({ port: 0, host: "127.0.0.1" });
});
afterAll(() => app.close());

test("no list can be asked for more than a hundred at a time, nor for less than one", async () => {
  const knock = insideKnocker(app, town);
  const lists = allDoors.filter(({ endpoint }) => inputSchema(endpoint).properties?.limit);
  const problems: string[] = [];
  for (const door of lists)
    for (const limit of [0, -1, 101, 1_000_000, "alles", "1e9", "NaN"]) {
      const { status } = await knock(
        door,
        withValue(sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)), ["limit"], limit),
      );
      if (status !== 422) problems.push(`${nameOf(door)} with ${limit}: ${status}`);
    }
  expect(problems).toEqual([]);
  expect(lists.length).toBeGreaterThan(0);
});

test("who sends forms that are refused, at any door, costs the house no connection", async () => {
  const { pool } = house.database;
  const knock = insideKnocker(app, town);
  const writes = allDoors.filter(({ endpoint }) => endpoint.method !== "GET");
  let opened = 0;
  const count = () => {
    opened += 1;
  };
  pool.on("connect", count);
  for (const door of writes) {
    const input = sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)) as Record<string, unknown>;
    await knock(door, Object.fromEntries(Object.keys(input).map((name) => [name, "\u0001geen geldig veld"])));
    await app.inject(requestFor(door, null, input));
  }
  pool.off("connect", count);
  expect(writes.length).toBeGreaterThan(100);
  expect(opened).toBeLessThanOrEqual(pool.options.max);
});

test("a body of thirteen megabytes is refused before anyone reads it", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/v1/session",
    headers: { "x-vliegwiel": "1", "content-type": "application/json" },
    payload: `"${"x".repeat(13 * 1024 * 1024)}"`,
  });
  expect(answer.statusCode).toBe(413);
  expect(answer.json()).toMatchObject({ code: "platform/unreadable" });
});

test("who sends a request a letter at a time is cut off, and keeps nobody else waiting", async () => {
  const { port } = app.server.address() as AddressInfo;
  const dawdlers = await Promise.all(
    Array.from(
      { length: 200 },
      () =>
        new Promise<net.Socket>((resolve, reject) => {
          const socket = net.connect(port, "127.0.0.1", () => {
            socket.write("POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\nX-Slow: ");
            resolve(socket);
          });
          socket.on("error", reject);
        }),
    ),
  );
  const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
  expect(answer.status).toBe(200);
  for (const socket of dawdlers) socket.destroy();
  // The server's own clock cuts them off; a test can't wait for it, so it looks at how the clock is set.
  expect(app.server.headersTimeout).toBeGreaterThan(0);
  expect(app.server.requestTimeout).toBeGreaterThan(0);
  expect(app.server.requestTimeout).toBeLessThanOrEqual(120_000);
});

test.each([
  ["without our own header", { "x-vliegwiel": undefined }],
  ["with another value in it", { "x-vliegwiel": "0" }],
  ["from another site", { origin: "https://kwaad.example" }],
  ["from a site that looks like ours", { origin: `${baseUrl}.kwaad.example` }],
  ["from nowhere a browser can name", { origin: "null" }],
])("no write goes through %s, with Ruud's own cookie", async (_, changed) => {
  const problems: string[] = [];
  for (const door of allDoors.filter(({ endpoint }) => endpoint.method !== "GET")) {
    const request = requestFor(
      door,
      await insiderFor(town, door),
      sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)),
    );
    const headers = Object.fromEntries(
      Object.entries({ ...request.headers, ...changed }).filter(([, value]) => value !== undefined),
    );
    const answer = await app.inject({ ...request, headers: headers as Record<string, string> });
    if (answer.statusCode !== 404 || answer.headers["set-cookie"])
      problems.push(`${nameOf(door)}: ${answer.statusCode}`);
  }
  expect(problems).toEqual([]);
});

test("a form of another site can't speak our language: what is not JSON is not read", async () => {
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "application/xml",
  ]) {
    const answer = await app.inject({
      method: "POST",
      url: "/api/v1/session",
      headers: { "x-vliegwiel": "1", "content-type": type },
      payload: '{"email":"x@example.nl","password":"x"}',
    });
    expect([415, 422, 404], type).toContain(answer.statusCode);
  }
});

test.each([
  ["another method in a header", { "x-http-method-override": "DELETE" }],
  ["another address in a header", { "x-original-url": "/api/v1/persons", "x-rewrite-url": "/api/v1/persons" }],
  ["an account in a header", { "x-user": "Samira", "x-remote-user": "Samira", authorization: "Bearer Samira" }],
  ["another's name in a cookie of their own", { cookie: "vw_session=; person=Samira; vw_session=%00" }],
])("%s changes nothing for nobody", async (_, headers) => {
  for (const door of allDoors.filter(({ endpoint }) =>
    ["professional", "person", "anyone"].includes(endpoint.access),
  )) {
    const request = requestFor(door, null, sample(inputSchema(door.endpoint), idsOf(town, door.endpoint.path)));
    const answer = await app.inject({
      ...request,
      headers: { ...request.headers, ...headers } as Record<string, string>,
    });
    expect(answer.statusCode, nameOf(door)).toBe(401);
  }
});

test("the hash of a session, as the database keeps it, opens nothing", async () => {
  const { createHash } = await import("node:crypto");
  for (const form of ["hex", "base64url"] as const) {
    const secret = createHash("sha256").update(town.samira.secret).digest(form);
    const answer = await app.inject({ url: "/api/v1/my/permissions", headers: { cookie: `vw_session=${secret}` } });
    expect(answer.statusCode).toBe(401);
  }
});
