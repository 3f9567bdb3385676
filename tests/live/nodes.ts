/** Two nodes of the house on one database, and browsers that listen to them: real connections, real PostgreSQL. */
import http from "node:http";
import type { AddressInfo } from "node:net";
import { doors } from "../../apps/server/doors.ts";
import type { House } from "../../platform/server/door.ts";
import { buildServer } from "../../platform/server/http.ts";
import { connect } from "../../platform/server/session.ts";
import { startStreams } from "../../platform/server/streams.ts";
import { house, loginUrl, type Visitor } from "../harness/world.ts";

export type Node = Awaited<ReturnType<typeof openNode>>;

export const openNode = async ({ perSession = 4, heartbeatMilliseconds = 15_000 } = {}) => {
  const own: House = { database: connect(loginUrl, { max: 4 }), journal: house.journal };
  const logged: string[] = [];
  const log = (line: Record<string, unknown>) => void logged.push(JSON.stringify(line));
  const streams = await startStreams({ house: own, databaseUrl: loginUrl, log, perSession, heartbeatMilliseconds });
  const app = buildServer({
    house: own,
    streams,
    doors,
    baseUrl: "http://localhost:4130",
    production: false,
    pages: null,
    openApi: () => ({}),
    log,
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
  const { port } = app.server.address() as AddressInfo;
  return {
    port,
    logged,
    url: `http://127.0.0.1:${port}/api/v1`,
    stop: async () => {
      await app.close();
      await own.database.close();
    },
  };
};

type Heard = { readonly event: string; readonly id: string; readonly data: string };

/** A browser at a stream: what it heard, and how it ended. */
export const listenAt = async (
  node: Pick<Node, "port">,
  who: Visitor,
  topic: string,
  { lastHeard = topic.split(".")[1] ?? "0", headers = {} as Record<string, string> } = {},
) => {
  const heard: Heard[] = [];
  const waiters = new Set<() => void>();
  const wake = () => {
    for (const waiter of waiters) waiter();
  };
  let ended = false;
  let text = "";
  const { response, request } = await new Promise<{ response: http.IncomingMessage; request: http.ClientRequest }>(
    (resolve, reject) => {
      const sent = http.get(
        {
          host: "127.0.0.1",
          port: node.port,
          path: `/api/v1/streams/${topic.split(".")[0]}`,
          agent: false,
          headers: {
            ...(who && { cookie: `vw_session=${who.secret}` }),
            "last-event-id": lastHeard,
            ...headers,
          },
        },
        (answer) => resolve({ response: answer, request: sent }),
      );
      sent.on("error", reject);
    },
  );
  response.setEncoding("utf8");
  response.on("data", (chunk: string) => {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end >= 0; end = text.indexOf("\n\n")) {
      const fields = new Map(
        text
          .slice(0, end)
          .split("\n")
          .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()] as const),
      );
      text = text.slice(end + 2);
      const event = fields.get("event");
      if (event && event !== "open") heard.push({ event, id: fields.get("id") ?? "", data: fields.get("data") ?? "" });
    }
    wake();
  });
  const over = () => {
    ended = true;
    wake();
  };
  response.on("close", over);
  response.on("error", over);
  const until = (met: () => boolean, what: string) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`waited in vain: ${what}`)), 20_000);
      const look = () => {
        if (!met()) return;
        clearTimeout(late);
        waiters.delete(look);
        resolve();
      };
      waiters.add(look);
      look();
    });
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    stream: String(response.headers["x-vliegwiel-stream"] ?? ""),
    heard,
    /**
     * What was told and was not known yet. Beside it a version may be told again: on coming back, when somebody else's act
     * was running at that moment, also one in another database of the same server (sooner once too often than never).
     */
    news: () =>
      heard.filter(({ id }, at) =>
        [lastHeard, ...heard.slice(0, at).map((one) => one.id)].every((before) => BigInt(id) > BigInt(before)),
      ),
    hasEnded: () => ended,
    last: () => heard.at(-1)?.id ?? lastHeard,
    /** Until at least so many changes were heard. */
    changes: (many: number) => until(() => heard.length >= many, `${many} changes, heard ${heard.length}`),
    /** Until at least so many versions were heard that were not known yet. */
    newer: async (many: number) => {
      await until(
        () => new Set(heard.filter(({ id }) => BigInt(id) > BigInt(lastHeard)).map(({ id }) => id)).size >= many,
        `${many} newer changes`,
      );
    },
    end: () => until(() => ended, "the end of the stream"),
    leave: () => request.destroy(),
  };
};
