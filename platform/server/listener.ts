import pg from "pg";

type Options = {
  readonly channel: string;
  readonly heard: (payload: string) => void;
  /** The line was down and is up again: what was said meanwhile was not heard. */
  readonly back: () => void;
  readonly log: (line: Record<string, unknown>) => void;
};

/** A line that was silently cut is noticed by asking. */
const askEvery = 15_000;
const waits = [100, 500, 1_000, 2_000, 5_000];

/** One connection that hears what the database says to every node, and comes back by itself when it breaks. */
export const listen = async (databaseUrl: string, { channel, heard, back, log }: Options) => {
  let client: pg.Client | undefined;
  let stopped = false;
  let tries = 0;
  let timer: NodeJS.Timeout | undefined;

  const again = () => {
    if (stopped) return;
    const wait = waits[Math.min(tries, waits.length - 1)] ?? 5_000;
    tries += 1;
    log({ level: "error", event: "streams-line-lost", tries });
    timer = setTimeout(() => connect().then(back, again), wait);
    timer.unref();
  };

  const connect = async (): Promise<void> => {
    const fresh = new pg.Client({
      connectionString: databaseUrl,
      application_name: "vliegwiel-streams",
      keepAlive: true,
    });
    let up = false;
    fresh.on("error", () => undefined);
    fresh.on("end", () => {
      if (up && client === fresh) again();
    });
    fresh.on("notification", ({ payload }) => {
      if (payload) heard(payload);
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
    } catch (error) {
      await fresh.end().catch(() => undefined);
      throw error;
    }
    up = true;
    tries = 0;
    client = fresh;
    if (stopped) await fresh.end();
  };

  await connect();
  const pulse = setInterval(() => {
    const asked = client;
    const late = setTimeout(() => void asked?.end().catch(() => undefined), 5_000);
    late.unref();
    asked?.query("select 1").then(
      () => clearTimeout(late),
      () => clearTimeout(late),
    );
  }, askEvery);
  pulse.unref();

  return {
    stop: async () => {
      stopped = true;
      clearInterval(pulse);
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
};
