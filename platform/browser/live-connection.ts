import { sessionEnded } from "./call.ts";
import { openStreams } from "./open-streams.ts";

/**
 * - connecting: the first time
 * - live: what changes is heard
 * - away: the line is gone, we try again; what was typed stays
 * - ended: logged out, or no longer allowed here
 */
export type LiveState = "connecting" | "live" | "away" | "ended";

type Listener = {
  /** @param part what changed, where the page can ask that part again on its own; undefined: anything may have */
  readonly changed: (part: string | undefined) => void;
  readonly state: (state: LiveState) => void;
};
export type LiveConnection = { readonly leave: () => void };

/** The house says something every fifteen seconds; three missed and the line is dead. */
const silence = 45_000;
/** A window nobody looks at gives its connection back: a browser has only six. */
const hiddenFor = 60_000;
const waits = [500, 1_000, 2_000, 4_000, 8_000, 15_000];
/** Where there is no room for one more live screen: just look now and then. */
const lookEvery = 10_000;

type Shared = { readonly listeners: Set<Listener>; readonly stop: () => void; readonly state: () => LiveState };
const shared = new Map<string, Shared>();

/** One connection per topic in a window, whoever listens. `topic` is the word from an answer: "<id>.<version>". */
export const hear = (topic: string, listener: Listener): LiveConnection => {
  const [id = "", version = "0"] = topic.split(".");
  let line = shared.get(id);
  if (!line) {
    line = openLine(id, version);
    shared.set(id, line);
  }
  const { listeners, stop, state } = line;
  listeners.add(listener);
  listener.state(state());
  return {
    leave: () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop();
      if (shared.get(id)?.listeners === listeners) shared.delete(id);
    },
  };
};

const openLine = (id: string, from: string): Shared => {
  const listeners = new Set<Listener>();
  let state: LiveState = "connecting";
  let lastHeard = from;
  let stopped = false;
  let failures = 0;
  let stream = "";
  let abort: AbortController | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let hidden: ReturnType<typeof setTimeout> | undefined;
  let lastByte = Date.now();

  const tellState = (next: LiveState) => {
    if (state === next) return;
    state = next;
    for (const listener of [...listeners]) listener.state(next);
  };
  const tellChange = (part?: string) => {
    for (const listener of [...listeners]) listener.changed(part);
  };
  const hangUp = () => {
    openStreams.delete(stream);
    abort?.abort();
    abort = undefined;
    clearTimeout(quiet);
    clearTimeout(retry);
  };
  const later = (milliseconds: number) => {
    clearTimeout(retry);
    retry = setTimeout(() => void connect(), milliseconds);
  };
  const tryAgain = () => {
    hangUp();
    if (stopped || document.hidden) return;
    tellState("away");
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 15_000;
    failures += 1;
    // Thirty browsers that lost the same node do not all knock at once.
    later(wait * (0.5 + Math.random()));
  };
  const end = () => {
    stopped = true;
    hangUp();
    tellState("ended");
  };
  const alive = () => {
    lastByte = Date.now();
    clearTimeout(quiet);
    quiet = setTimeout(tryAgain, silence);
  };

  const connect = async (): Promise<void> => {
    hangUp();
    const own = new AbortController();
    abort = own;
    alive();
    try {
      const answer = await fetch(`/api/v1/streams/${id}`, {
        headers: { accept: "text/event-stream", "last-event-id": lastHeard },
        credentials: "same-origin",
        cache: "no-store",
        signal: own.signal,
      });
      if (own.signal.aborted) return;
      if (answer.status === 401) {
        window.dispatchEvent(new Event(sessionEnded));
        return end();
      }
      if (answer.status === 404) {
        end();
        // The page asks once more, and says itself what is no longer there.
        return tellChange();
      }
      if (answer.status === 429) {
        await answer.body?.cancel();
        tellChange();
        return later(lookEvery);
      }
      if (!answer.ok || !answer.body) return tryAgain();
      stream = answer.headers.get("x-vliegwiel-stream") ?? "";
      if (stream) openStreams.add(stream);
      failures = 0;
      tellState("live");
      await read(answer.body);
    } catch {
      // Offline, or cut off in the middle.
    }
    if (!own.signal.aborted) tryAgain();
  };

  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      alive();
      text += decoder.decode(value, { stream: true });
      for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n")) {
        const message = text.slice(0, at);
        text = text.slice(at + 2);
        const heard = /^id: (\d+)$/m.exec(message)?.[1];
        if (heard !== undefined) lastHeard = heard;
        if (/^event: changed$/m.test(message)) tellChange(/^data: ([a-z-]+)$/m.exec(message)?.[1]);
      }
    }
  };

  const wake = () => {
    clearTimeout(hidden);
    if (stopped) return;
    if (document.hidden) {
      hidden = setTimeout(hangUp, hiddenFor);
      return;
    }
    // After a closed laptop the line looks open and is not.
    if (!abort || state === "away" || Date.now() - lastByte > silence) {
      failures = 0;
      void connect();
    }
  };
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("online", wake);
  window.addEventListener("offline", tryAgain);
  window.addEventListener("pageshow", wake);
  window.addEventListener(sessionEnded, end);
  void connect();

  return {
    listeners,
    state: () => state,
    stop: () => {
      stopped = true;
      hangUp();
      clearTimeout(hidden);
      document.removeEventListener("visibilitychange", wake);
      window.removeEventListener("online", wake);
      window.removeEventListener("offline", tryAgain);
      window.removeEventListener("pageshow", wake);
      window.removeEventListener(sessionEnded, end);
    },
  };
};
