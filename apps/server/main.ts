import { existsSync } from "node:fs";
import path from "node:path";
import { readConfiguration } from "../../platform/server/configuration.ts";
import { buildServer } from "../../platform/server/http.ts";
import { startJobs } from "../../platform/server/job-runner.ts";
import { journalIn } from "../../platform/server/journal.ts";
import { mailSettled } from "../../platform/server/mail.ts";
import { serverKeyProblems } from "../../platform/server/server-key.ts";
import { connect } from "../../platform/server/session.ts";
import { startStreams } from "../../platform/server/streams.ts";
import { startTraces } from "../../platform/server/traces.ts";
import { doors } from "./doors.ts";
import { jobs } from "./job-list.ts";
import { openApiDocument } from "./openapi.ts";

const configuration = readConfiguration();
const log = (line: Record<string, unknown>) =>
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
const refuse = (reasons: readonly string[]): never => {
  for (const reason of reasons) process.stderr.write(`${reason}\n`);
  process.exit(1);
};

if (!configuration.databaseUrl)
  refuse(["DATABASE_URL ontbreekt. Start met npm start, of geef de sleutel van de server."]);
if (process.env.DATABASE_OWNER_URL)
  refuse(["De server krijgt de sleutel van de eigenaar niet: haal DATABASE_OWNER_URL weg bij dit proces."]);

const database = connect(configuration.databaseUrl ?? "");
const client = await database.pool.connect();
const problems = await serverKeyProblems(client).finally(() => client.release());
if (problems.length > 0) refuse(problems);

const stopTraces = configuration.tracesEndpoint
  ? await startTraces(configuration.tracesEndpoint)
  : async () => undefined;
const pages = path.join(import.meta.dirname, "../web/dist");
const house = { database, journal: journalIn(configuration.journalFolder) };
const streams = await startStreams({ house, databaseUrl: configuration.listenUrl ?? "", log });
const app = buildServer({
  house,
  streams,
  doors,
  baseUrl: configuration.baseUrl,
  production: configuration.production,
  pages: existsSync(path.join(pages, "index.html")) ? pages : null,
  openApi: openApiDocument,
  log,
});
const runner = await startJobs({ house, jobs, configuration, log });
const address = await app.listen({ port: configuration.port, host: configuration.host });
log({ level: "info", event: "listening", address });

let stopping = false;
/** Requests in flight finish, jobs hand back, then the connections close. */
const stop = async (signal: string) => {
  if (stopping) return;
  stopping = true;
  log({ level: "info", event: "stopping", signal });
  await app.close();
  await runner.stop();
  await mailSettled();
  await database.close();
  await stopTraces();
  log({ level: "info", event: "stopped" });
  process.exit(0);
};
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(signal));
