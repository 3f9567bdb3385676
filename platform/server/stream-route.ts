import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Visit } from "./session.ts";
import type { Streams } from "./streams.ts";

type Options = {
  readonly streams: Streams;
  readonly visitOf: (request: FastifyRequest) => Visit;
  readonly traceOf: (request: FastifyRequest) => string;
  /** The headers every answer carries; a stream is sent past the hook that adds them. */
  readonly headers: () => Record<string, string>;
  readonly refused: (reply: FastifyReply, error: unknown, started: number, traceId: string) => Promise<number>;
  readonly log: (line: Record<string, unknown>) => void;
};

const only = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

/** What the API document says of it: no door of its own, because it does not answer once. */
export const streamInDocument = {
  "/streams/{topic}": {
    get: {
      operationId: "getStreamsTopic",
      summary: "Hear that something changed: an opaque topic and a version, nothing else. Ask the thing itself again.",
      tags: ["streams"],
      "x-access": "anyone",
      "x-processing-activity": "case-consultation",
      security: [{ session: [] }, { link: [] }],
      parameters: [
        {
          name: "topic",
          in: "path",
          required: true,
          description: "The part before the dot of the `topic` in an answer; the part after it is the version.",
          schema: { type: "string", format: "uuid" },
        },
        {
          name: "Last-Event-ID",
          in: "header",
          required: false,
          description: "The last version that was heard; what was missed since is told once.",
          schema: { type: "string", pattern: "^\\d{1,18}$" },
        },
      ],
      responses: {
        "200": {
          description: "Server-sent events: `open` at the start, then `changed` with the version as id and data.",
          headers: {
            "X-Vliegwiel-Stream": {
              description: "Names this stream in later reads, so that they fall under its line in the log.",
              schema: { type: "string", format: "uuid" },
            },
          },
          content: { "text/event-stream": { schema: { type: "string" } } },
        },
        default: { $ref: "#/components/responses/Problem" },
      },
    },
  },
} as const;

/** GET /api/v1/streams/:topic : server-sent events, an opaque topic and a version, nothing else. */
export const addStreamRoute = (
  app: FastifyInstance,
  { streams, visitOf, traceOf, headers, refused, log }: Options,
): void => {
  // Before connections in flight are waited for: a stream never ends by itself.
  app.addHook("preClose", () => streams.close());
  app.get<{ Params: { topic: string } }>("/api/v1/streams/:topic", async (request, reply) => {
    const started = performance.now();
    const traceId = traceOf(request);
    let status = 200;
    try {
      await streams.open(
        {
          topic: request.params.topic,
          visit: visitOf(request),
          link: only(request.headers["x-vliegwiel-link"]),
          lastHeard: only(request.headers["last-event-id"]) ?? "",
          traceId,
        },
        (stream) => {
          reply.hijack();
          reply.raw.writeHead(200, {
            ...headers(),
            "content-type": "text/event-stream; charset=utf-8",
            "cache-control": "no-store, no-transform",
            // A proxy in between must not save it up.
            "x-accel-buffering": "no",
            "x-vliegwiel-stream": stream,
          });
          return reply.raw;
        },
      );
      return reply;
    } catch (error) {
      status = await refused(reply, error, started, traceId);
      return reply;
    } finally {
      log({
        level: "info",
        event: "stream",
        method: "GET",
        route: "/streams/:topic",
        status,
        ms: Math.round((performance.now() - started) * 10) / 10,
        traceId,
      });
    }
  });
};
