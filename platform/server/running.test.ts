import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { given } from "../../tests/harness/given.ts";
import { journalFolder, loginUrl, ownerClient, ownerUrl } from "../../tests/harness/world.ts";

type Running = {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** The real server, in a process of its own, on a free port. */
const start = async (environment: NodeJS.ProcessEnv = {}): Promise<Running> => {
  const child = spawn(process.execPath, ["apps/server/main.ts"], {
    env: {
      PATH: process.env.PATH,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
      DATABASE_URL: loginUrl,
      PORT: "0",
      VLIEGWIEL_JOURNAL: journalFolder,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /"event":"listening","address":"([^"]+)"/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    void ended.then(() => reject(new Error(output)));
  });
  return { child, address, output: () => output, ended };
};

test("the server says it is alive and ready, and shuts its door while the house is shut", async () => {
  const { address } = await start();
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
  await ownerClient.query("update platform.house set state = 'shut', reason = 'restore'");
  try {
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    const refused = await fetch(`${address}/api/v1/regions`);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("content-type")).toContain("application/problem+json");
    expect(await refused.json()).toMatchObject({ code: "platform/house-shut" });
  } finally {
    await ownerClient.query("update platform.house set state = 'open'");
  }
});

test("on SIGTERM a request in flight gets its answer before the server stops", async () => {
  const { child, address, ended, output } = await start();
  // The audit table is held, so that the request is still on its way when the signal comes.
  await ownerClient.query("begin; lock table audit.event in exclusive mode");
  const answer = fetch(`${address}/api/v1/regions`);
  answer.catch(() => undefined);
  const waiting = "select count(*)::int as n from pg_locks where not granted and relation = 'audit.event'::regclass";
  while (((await ownerClient.query<{ n: number }>(waiting)).rows[0]?.n ?? 0) === 0);
  child.kill("SIGTERM");
  while (!output().includes('"event":"stopping"')) await new Promise((resolve) => setImmediate(resolve));
  await ownerClient.query("commit");
  const received = await answer;
  expect(await received.text()).toContain("Groningen");
  expect(received.status).toBe(200);
  expect(await ended).toBe(0);
  expect(output()).toContain('"event":"stopped"');
});

test("a key that can become the owner is refused at the start", async () => {
  await expect(start({ DATABASE_URL: ownerUrl })).rejects.toThrow(/sleutel van de server/);
});

test("the server refuses to hold the owner's key", async () => {
  await expect(start({ DATABASE_OWNER_URL: ownerUrl })).rejects.toThrow(/sleutel van de eigenaar/);
});

test("log lines carry the route's pattern, never the address, so no id and no search text", async () => {
  const { address, output } = await start();
  await fetch(`${address}/api/v1/regions/AM07?q=Samira`);
  while (!output().includes('"event":"request"')) await new Promise((resolve) => setImmediate(resolve));
  expect(output()).not.toContain("Samira");
  expect(output()).toMatch(/"route":"\/regions\/:[a-zA-Z]+"/);
});

test("a page of another site can't write, whatever cookie it carries", async () => {
  const { address } = await start();
  const ruud = await given.professional("Ruud", await given.organisation("Lindezorg"));
  const headers = { cookie: `vw_session=${ruud.secret}`, "content-type": "application/json" };
  const body = JSON.stringify({});
  expect((await fetch(`${address}/api/v1/session/role`, { method: "POST", headers, body })).status).toBe(404);
  const foreign = { ...headers, "x-vliegwiel": "1", origin: "https://elders.example" };
  expect((await fetch(`${address}/api/v1/session/role`, { method: "POST", headers: foreign, body })).status).toBe(404);
});

test("traces go to the collector named in the environment, with patterns and activities and nothing personal", async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      received.push(`${request.url} ${Buffer.concat(chunks).toString("utf8")}`);
      response.end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  try {
    const { port } = collector.address() as AddressInfo;
    const { child, address, ended } = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    await fetch(`${address}/api/v1/regions?q=Samira`);
    child.kill("SIGTERM");
    await ended;
    expect(received.join("\n")).toContain("GET /regions");
    expect(received.join("\n")).not.toContain("Samira");
  } finally {
    collector.close();
  }
});
