/** Everything the environment says about this house, read and judged in one place. */
import path from "node:path";
import { z } from "zod";

export interface Configuration {
  production: boolean;
  port: number;
  host: string;
  /** The address people type, without a slash at the end. */
  baseUrl: string;
  dataFolder: string;
  /** Anchors of the audit and the journal of what people closed: outside the database on purpose. */
  journalFolder: string;
  /** The server's own key; absent means the embedded database. */
  databaseUrl: string | undefined;
  /** The same key past a pooler, for the one connection that listens; mostly the same address. */
  listenUrl: string | undefined;
  /** The key for migrate, seed, backup and restore. The server must not have it. */
  ownerUrl: string | undefined;
  secret: string;
  /** How far this house's clock stands from the real one; 0 in production. */
  clockShiftMilliseconds: number;
  /** Production on the embedded database takes an explicit yes. */
  embeddedInProduction: boolean;
  tracesEndpoint: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
}

/** The environment can't be used as it is. Every problem is one sentence that says what to do. */
export class ConfigurationProblem extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(problems.join("\n"));
    this.problems = problems;
  }
}

/** The secret of who did not choose one. Everybody can read it here, so production refuses it. */
export const developmentSecret = "vliegwiel-ontwikkeling-dit-geheim-kent-iedereen";

const postgresUrl = (name: string) =>
  z
    .string()
    .regex(/^(postgres|postgresql|socket):/, `${name} begint met postgres:// en noemt gebruiker, machine en database.`);

const environment = z.object({
  NODE_ENV: z.string().optional(),
  PORT: z.coerce
    .number({ error: "PORT is een getal." })
    .int()
    .min(0)
    .max(65_535, "PORT is een getal van 0 tot en met 65535.")
    .default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  VLIEGWIEL_DATA: z.string().min(1, "VLIEGWIEL_DATA is leeg: noem een map.").default("./data"),
  VLIEGWIEL_JOURNAL: z.string().min(1, "VLIEGWIEL_JOURNAL is leeg: noem een map.").optional(),
  VLIEGWIEL_SECRET: z.string().default(developmentSecret),
  VLIEGWIEL_BASE_URL: z
    .url({ protocol: /^https?$/, error: "VLIEGWIEL_BASE_URL is een adres zoals https://vliegwiel.example.nl." })
    .optional(),
  VLIEGWIEL_CLOCK: z.string().optional(),
  VLIEGWIEL_EMBEDDED: z.string().optional(),
  DATABASE_URL: postgresUrl("DATABASE_URL").optional(),
  DATABASE_LISTEN_URL: postgresUrl("DATABASE_LISTEN_URL").optional(),
  DATABASE_OWNER_URL: postgresUrl("DATABASE_OWNER_URL").optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url("OTEL_EXPORTER_OTLP_ENDPOINT is een adres.").optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:/, "SMTP_URL begint met smtp:// of smtps://.")
    .optional(),
  MAIL_FROM: z.string().min(3).default("Vliegwiel <niet-antwoorden@localhost>"),
});

/**
 * Reads the environment.
 *
 * @throws {ConfigurationProblem} with every problem at once, not only the first
 */
export const readConfiguration = (env: NodeJS.ProcessEnv = process.env): Configuration => {
  // An empty variable in a compose file means: not given.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) throw new ConfigurationProblem(parsed.error.issues.map(({ message }) => message));
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const dataFolder = path.resolve(values.VLIEGWIEL_DATA);
  const clock = parseClock(values.VLIEGWIEL_CLOCK);
  const problems = [
    ...(production ? productionProblems(values) : []),
    ...(clock === undefined
      ? ["VLIEGWIEL_CLOCK is een moment (2026-12-01T09:00:00Z) of een verschuiving (+14d, -3h, +90m, +5s)."]
      : []),
  ];
  if (problems.length > 0) throw new ConfigurationProblem(problems);
  return {
    production,
    port: values.PORT,
    host: values.HOST,
    baseUrl: (values.VLIEGWIEL_BASE_URL ?? `http://${addressOf(values.HOST)}:${values.PORT}`).replace(/\/$/, ""),
    dataFolder,
    journalFolder: values.VLIEGWIEL_JOURNAL ? path.resolve(values.VLIEGWIEL_JOURNAL) : path.join(dataFolder, "journal"),
    databaseUrl: values.DATABASE_URL,
    listenUrl: values.DATABASE_LISTEN_URL ?? values.DATABASE_URL,
    ownerUrl: values.DATABASE_OWNER_URL,
    secret: values.VLIEGWIEL_SECRET,
    clockShiftMilliseconds: clock ?? 0,
    embeddedInProduction: values.VLIEGWIEL_EMBEDDED === "yes",
    tracesEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
  };
};

const productionProblems = (values: z.infer<typeof environment>): string[] => [
  ...(values.VLIEGWIEL_SECRET === developmentSecret || values.VLIEGWIEL_SECRET.length < 32
    ? ["VLIEGWIEL_SECRET ontbreekt of is te kort. Maak er een met: openssl rand -hex 32"]
    : []),
  ...(values.VLIEGWIEL_CLOCK
    ? ["VLIEGWIEL_CLOCK verzet de klok en bestaat in productie niet. Haal de variabele weg."]
    : []),
  ...(!values.DATABASE_URL && values.VLIEGWIEL_EMBEDDED !== "yes"
    ? ["DATABASE_URL ontbreekt. Wilt u in productie toch de ingebouwde database? Zet dan VLIEGWIEL_EMBEDDED=yes."]
    : []),
];

const unitMilliseconds: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds between the real clock and the wanted one, or undefined when it can't be read. */
const parseClock = (text: string | undefined): number | undefined => {
  if (text === undefined) return 0;
  const shift = /^([+-]\d+)(ms|s|m|h|d)$/.exec(text);
  if (shift) return Number(shift[1]) * (unitMilliseconds[shift[2] ?? ""] ?? 0);
  const moment = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(moment) ? undefined : moment - Date.now();
};

/** An address a browser can open: "every address" is not one. Passkeys need the name localhost. */
const addressOf = (host: string): string => (["0.0.0.0", "::", "127.0.0.1"].includes(host) ? "localhost" : host);
