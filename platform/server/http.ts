import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { NotFound } from "../shared/errors.ts";
import { type Door, type House, newTraceId, toProblem } from "./door.ts";
import { isFile, isRedirect, isSending } from "./file.ts";
import type { Visit } from "./session.ts";
import { addStreamRoute } from "./stream-route.ts";
import type { Streams } from "./streams.ts";
import { traced } from "./traces.ts";

export type ServeOptions = {
  readonly house: House;
  readonly doors: readonly Door[];
  readonly baseUrl: string;
  readonly production: boolean;
  /** The built pages; null when only the API is served. */
  readonly pages: string | null;
  readonly openApi: () => unknown;
  /** The live screens of this node; absent where nothing is live. */
  readonly streams?: Streams;
  /** Hears one line per request: the route's pattern, never the address, so no id and no free text. */
  readonly log: (line: Record<string, unknown>) => void;
  /** The beat, in milliseconds, on which "does not exist, or not for you" leaves; shorter only in tests that knock a thousand times. */
  readonly notFoundTakes?: number;
  /** Hears how many statements each route took; only in tests and benches. */
  readonly measured?: (route: string, statements: number) => void;
};

/** The whole house on one port: every door under /api/v1, health, the OpenAPI document, and the built pages. */
export const buildServer = (options: ServeOptions): FastifyInstance => {
  const { house, doors, production, log } = options;
  const app = Fastify({
    logger: false,
    bodyLimit: 12 * 1024 * 1024,
    trustProxy: "loopback",
    // Who sends a letter at a time is cut off; a photo over a slow line makes it.
    requestTimeout: 60_000,
    forceCloseConnections: "idle",
  });

  app.addHook("onSend", async (request, reply) => {
    // While stopping, the answer in flight is the last on its connection: nobody keeps the house waiting.
    if (!app.server.listening) reply.header("connection", "close");
    for (const [name, value] of Object.entries(securityHeaders(production, options.baseUrl))) reply.header(name, value);
    if (request.url.startsWith("/api/") && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });

  app.get("/healthz", async () => ({ alive: true }));
  app.get("/readyz", async (_request, reply) => {
    try {
      const transaction = await house.database.begin({ as: "public" });
      await transaction.rollback();
      if (transaction.entered.house === "shut") return reply.code(503).send({ ready: false, why: "house-shut" });
      return { ready: true };
    } catch {
      return reply.code(503).send({ ready: false, why: "database" });
    }
  });
  app.get("/api/v1/openapi.json", async (_request, reply) => {
    reply.header("cache-control", "public, max-age=300");
    return options.openApi();
  });

  for (const door of doors) addRoute(app, door, options);
  if (options.streams)
    addStreamRoute(app, {
      streams: options.streams,
      visitOf: (request) => visitOf(request, options).visit,
      traceOf,
      headers: () => securityHeaders(production, options.baseUrl),
      refused: (reply, error, started, traceId) => refuse(reply, error, started, traceId, options),
      log,
    });

  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith("/api/")) return sendProblem(reply, new NotFound("route"), newTraceId());
    return options.pages ? sendPage(request, reply, options.pages) : reply.code(404).send();
  });
  app.setErrorHandler((error, _request, reply) => {
    // What fastify itself refuses before a door is reached: a body that is no JSON, or far too large.
    const status = (error as { statusCode?: number }).statusCode ?? 500;
    log({ level: status >= 500 ? "error" : "info", event: "refused-before-door", status });
    const traceId = newTraceId();
    if (status >= 500) return sendProblem(reply, error, traceId);
    return reply
      .code(status)
      .type("application/problem+json")
      .send({
        type: "urn:vliegwiel:problem:platform/unreadable",
        title: "Niet te lezen",
        status,
        code: "platform/unreadable",
        detail: status === 413 ? "Dit is te groot om te versturen." : "Wij konden dit verzoek niet lezen.",
        traceId,
      });
  });
  return app;
};

const addRoute = (app: FastifyInstance, door: Door, options: ServeOptions) => {
  const { endpoint } = door;
  app.route({
    method: endpoint.method,
    url: `/api/v1${endpoint.path}`,
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const started = performance.now();
      const traceId = traceOf(request);
      let status = 200;
      let statements = 0;
      try {
        if (endpoint.method !== "GET") assertOwnPage(request, options.baseUrl);
        const raw = { ...asRecord(request.query), ...asRecord(request.body), ...asRecord(request.params) };
        const visit = visitOf(request, options);
        const answer = await traced(`${endpoint.method} ${endpoint.path}`, traceId, endpoint.activity, () =>
          door.handle(options.house, visit.visit, raw, {
            id: traceId,
            measured: (count) => {
              statements = count;
              options.measured?.(`${endpoint.method} ${endpoint.path}`, count);
            },
          }),
        );
        visit.sendCookies(reply);
        if (isRedirect(answer)) return reply.code(303).header("location", answer.to).send();
        if (isFile(answer)) {
          reply.header(
            "content-disposition",
            `${answer.inline ? "inline" : "attachment"}; filename*=UTF-8''${encodeURIComponent(answer.name)}`,
          );
          return reply.type(answer.mediaType).send(answer.content);
        }
        if (isSending(answer)) {
          reply.header("content-disposition", `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`);
          return reply.type(answer.mediaType).send(Readable.from(answer.pieces, { objectMode: false }));
        }
        return reply.send(answer);
      } catch (error) {
        status = await refuse(reply, error, started, traceId, options);
        return reply;
      } finally {
        options.log({
          level: "info",
          event: "request",
          method: endpoint.method,
          route: endpoint.path,
          status,
          ms: Math.round((performance.now() - started) * 10) / 10,
          statements,
          traceId,
        });
      }
    },
  });
};

const refuse = async (
  reply: FastifyReply,
  error: unknown,
  started: number,
  traceId: string,
  { notFoundTakes, log }: ServeOptions,
): Promise<number> => {
  const { status } = toProblem(error, traceId);
  if (status === 404) await onTheBeat(started, notFoundTakes ?? 50);
  // A defect is logged by its kind and place, never by its message: that may quote what someone typed.
  if (status >= 500) log({ level: "error", event: "defect", traceId, ...placeOf(error) });
  sendProblem(reply, error, traceId);
  return status;
};

/**
 * An id that exists and may not be seen costs a little more work than one that doesn't. Both answers leave on the same
 * beat after the question, so that the time tells nobody which it was; who is too late for one beat, on a busy
 * machine, leaves on the next.
 */
const onTheBeat = async (started: number, beat: number) => {
  const passed = performance.now() - started;
  await wait(Math.ceil(passed / beat) * beat - passed);
};

const asRecord = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const placeOf = (error: unknown) =>
  error instanceof Error
    ? {
        kind: error.name,
        sqlState: (error as { code?: string }).code,
        place: error.stack
          ?.split("\n")
          .slice(1, 4)
          .map((line) => line.trim()),
      }
    : { kind: typeof error };

const sendProblem = (reply: FastifyReply, error: unknown, traceId: string) => {
  const { status, body } = toProblem(error, traceId);
  if (error instanceof Error && "retryAfterSeconds" in error)
    reply.header("retry-after", String(error.retryAfterSeconds));
  return reply.code(status).type("application/problem+json").send(body);
};

/** @returns the trace of the caller (W3C traceparent) or a new one */
const traceOf = (request: FastifyRequest): string => {
  const parent = request.headers.traceparent;
  const given = typeof parent === "string" ? /^00-([0-9a-f]{32})-/.exec(parent)?.[1] : undefined;
  return given ?? newTraceId();
};

class FromElsewhere extends NotFound {}

/** A write comes from our own page: another site can't set this header, and its origin would differ. */
const assertOwnPage = (request: FastifyRequest, baseUrl: string) => {
  const origin = request.headers.origin;
  const ownHost = request.headers.host;
  const foreign =
    origin !== undefined && origin !== baseUrl && (!URL.canParse(origin) || new URL(origin).host !== ownHost);
  if (request.headers["x-vliegwiel"] !== "1" || foreign) throw new FromElsewhere("foreign page");
};

const visitOf = (request: FastifyRequest, { baseUrl, production }: ServeOptions) => {
  const cookies = new Map(
    (request.headers.cookie ?? "").split(";").map((part) => {
      const [name = "", ...value] = part.trim().split("=");
      return [name, value.join("=")] as const;
    }),
  );
  const waiting: string[] = [];
  const secure = production || baseUrl.startsWith("https:") ? "; Secure" : "";
  const visit: Visit = {
    network: networkOf(request.ip),
    device: deviceOf(request.headers["user-agent"] ?? ""),
    baseUrl,
    streams: streamsOf(request),
    cookie: (name) => cookies.get(name),
    setCookie: (name, value, maxAgeSeconds) =>
      void waiting.push(
        value === null
          ? `${name}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${secure}`
          : `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${maxAgeSeconds ? `; Max-Age=${maxAgeSeconds}` : ""}${secure}`,
      ),
  };
  return {
    visit,
    sendCookies: (reply: FastifyReply) => void (waiting.length > 0 && reply.header("set-cookie", waiting)),
  };
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Which open streams the browser says it asks this for. Whether that is so, the database decides. */
const streamsOf = (request: FastifyRequest): readonly string[] => {
  const named = request.headers["x-vliegwiel-stream"];
  return typeof named === "string" ? named.split(",", 8).filter((id) => uuid.test(id)) : [];
};

/** The range, not the address: enough to slow down guessing, too little to follow someone. */
const networkOf = (ip: string): string =>
  ip.includes(":") ? ip.split(":").slice(0, 4).join(":") : ip.split(".").slice(0, 3).join(".");

const deviceOf = (agent: string): string => {
  const browser = /Edg\//.test(agent)
    ? "Edge"
    : /Firefox\//.test(agent)
      ? "Firefox"
      : /Chrome\//.test(agent)
        ? "Chrome"
        : /Safari\//.test(agent)
          ? "Safari"
          : "Onbekende browser";
  const system = /Android/.test(agent)
    ? "Android"
    : /iPhone|iPad/.test(agent)
      ? "iPhone of iPad"
      : /Windows/.test(agent)
        ? "Windows"
        : /Mac OS/.test(agent)
          ? "Mac"
          : /Linux/.test(agent)
            ? "Linux"
            : "onbekend apparaat";
  return `${browser} op ${system}`;
};

const securityHeaders = (production: boolean, baseUrl: string): Record<string, string> => ({
  "content-security-policy":
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "permissions-policy": "camera=(), microphone=(), geolocation=(), interest-cohort=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  ...(production &&
    baseUrl.startsWith("https:") && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
});

const mediaTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
};

/** The built pages: files by name, everything else is the one page that finds its own way. */
const sendPage = (request: FastifyRequest, reply: FastifyReply, folder: string) => {
  if (request.method !== "GET" && request.method !== "HEAD") return reply.code(405).send();
  const wanted = path.normalize(path.join(folder, decodeURIComponent(request.url.split("?")[0] ?? "/")));
  const file = wanted.startsWith(folder + path.sep) && existsSync(wanted) && statSync(wanted).isFile() ? wanted : null;
  if (file && path.basename(file) !== "index.html") {
    const hashed = file.includes(`${path.sep}assets${path.sep}`);
    return reply
      .type(mediaTypes[path.extname(file)] ?? "application/octet-stream")
      .header("cache-control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=300")
      .send(createReadStream(file));
  }
  return reply
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-cache")
    .send(readFileSync(path.join(folder, "index.html")));
};
