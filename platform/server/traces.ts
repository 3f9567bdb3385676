import { SpanStatusCode, type Tracer, trace } from "@opentelemetry/api";

let tracer: Tracer | undefined;

/**
 * Turns tracing on (OTEL_EXPORTER_OTLP_ENDPOINT). The libraries are only loaded then.
 * @returns a function that sends what is left
 */
export const startTraces = async (endpoint: string): Promise<() => Promise<void>> => {
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, "")}/v1/traces` });
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  tracer = trace.getTracer("vliegwiel");
  return () => provider.shutdown();
};

/** Runs `work` in a span when tracing is on. Names are route patterns and activities: no ids, no personal data. */
export const traced = async <Result>(
  name: string,
  traceId: string,
  activity: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (!tracer) return work();
  return tracer.startActiveSpan(
    name,
    { attributes: { "vliegwiel.trace": traceId, "dpl.core.processing_activity_id": activity } },
    async (span) => {
      try {
        return await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    },
  );
};
