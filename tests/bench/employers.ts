/** Twenty thousand invented employers in one region: how long the search for doubles takes, and finding and opening one. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import type pg from "pg";
import { withClient } from "../../platform/server/embedded-postgres.ts";
import { dice } from "../harness/dice.ts";
import { paced, visitor } from "./load.ts";

const trades =
  "Bakkerij Garage Kwekerij Drukkerij Hotel Restaurant Schildersbedrijf Installatiebedrijf Kapsalon Slagerij Fietsenmakerij Transportbedrijf Hoveniersbedrijf Timmerfabriek Administratiekantoor Zorggroep Basisschool Supermarkt Wasserij Boekhandel".split(
    " ",
  );
const words =
  "Zon Maan Ster Linde Eik Haven Dijk Polder Molen Brug Kade Plein Poort Toren Anker Reiger Zwaan Meeuw Tulp Roos Klaver Duin Wilg Beuk Vlinder Horizon Morgen Noord Zuid Oost West Hoop Vrede Trots Kracht Zorg Vuur Water Wind Steen".split(
    " ",
  );
const families =
  "Jansen Visser Bakker Smit Mulder Bos Vos Peters Hendriks Dekker Brouwer Kok Schouten Molenaar Kramer Prins Post Kuiper Veenstra Blom Schaap Koning Groot Vermeer Willems".split(
    " ",
  );
const towns = "Purmerend Zaandam Edam Volendam Wormer Monnickendam Landsmeer Krommenie Assendelft Beemster".split(" ");

const size = 20_000;
const doubles = 600;

/** A slip of the hand: two letters change places, one falls out, or the legal form is written behind it. */
const slipped = (name: string, at: number): string =>
  [
    `${name} B.V.`,
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? "") + (name[at] ?? "") + name.slice(at + 2),
  ][at % 3] ?? name;

const fill = async (owner: pg.Client, seed: number): Promise<Map<string, string>> => {
  const roll = dice(seed);
  const { rows } = await owner.query<{ id: string; organisation_id: string }>(
    "select id, organisation_id from organisations.membership where display_name = 'Fleur Peters' limit 1",
  );
  const [fleur] = rows;
  if (!fleur) throw new Error("the demonstration has no Fleur");
  await owner.query("delete from employers.employer");
  const made = Array.from({ length: size - doubles }, () => {
    const street = `${roll.pick(words)}${roll.pick(["straat", "weg", "laan", "kade"])} ${1 + roll.upTo(300)}`;
    const postcode = `${1400 + roll.upTo(200)}${String.fromCharCode(65 + roll.upTo(26), 65 + roll.upTo(26))}`;
    const kind = roll.upTo(3);
    const name = [
      roll.pick(trades),
      kind !== 0 ? roll.pick(words) : "",
      kind !== 1 ? `${roll.pick(families)}${roll.upTo(3) === 0 ? ` en ${roll.pick(families)}` : ""}` : "",
    ]
      .filter(Boolean)
      .join(" ");
    return { id: randomUUID(), name, street, postcode, town: roll.pick(towns) };
  });
  const twins = new Map<string, string>();
  const again = made.slice(0, doubles).map((one, index) => {
    const id = randomUUID();
    twins.set(id, one.id);
    // A third lost its postcode, a third its street.
    return {
      ...one,
      id,
      name: slipped(one.name, 4 + (index % (one.name.length - 5))),
      postcode: index % 3 === 0 ? "" : one.postcode,
      street: index % 3 === 1 ? "" : one.street,
    };
  });
  await owner.query(
    `insert into employers.employer (id, place_id, region_code, kept_by, with_region, name, street, postcode, town, contact_owner)
     select x.id, gen_random_uuid(), 'AM17', $2, true, x.name, x.street, x.postcode, x.town, $3
     from jsonb_to_recordset($1) x (id uuid, name text, street text, postcode text, town text)`,
    [JSON.stringify([...made, ...again]), fleur.organisation_id, fleur.id],
  );
  await owner.query("analyze employers.employer");
  return twins;
};

const sessionOf = async (owner: pg.Client, name: string): Promise<string> => {
  const secret = randomBytes(32).toString("base64url");
  await owner.query(
    `insert into platform.session (id, secret_hash, account_id, membership_id, created_at, last_seen_at, expires_at)
     select $1, $2, m.account_id, m.id, platform.now(), platform.now(), platform.now() + interval '1 hour'
     from organisations.membership m where m.display_name = $3 order by m.region_code limit 1`,
    [randomUUID(), createHash("sha256").update(secret).digest(), name],
  );
  return secret;
};

/** Scan in seconds, what share of the planted doubles it found, and what a visitor waits for at 50 a second. */
export const measureEmployers = async (
  { ownerUrl, baseUrl }: { ownerUrl: string; baseUrl: string },
  seed: number,
  seconds: number,
) => {
  const { scans, found, pairs, secret, some } = await withClient(ownerUrl, async (owner) => {
    const twins = await fill(owner, seed);
    const times: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const began = performance.now();
      await owner.query("select employers.find_alike('AM17')");
      times.push((performance.now() - began) / 1000);
    }
    const { rows } = await owner.query<{ one: string; other: string }>("select one, other from employers.alike");
    const known = new Set(rows.flatMap(({ one, other }) => [`${one} ${other}`, `${other} ${one}`]));
    const { rows: some } = await owner.query<{ id: string }>(
      "select id from employers.employer order by md5(id::text) limit 200",
    );
    return {
      scans: times,
      found: [...twins].filter(([twin, first]) => known.has(`${twin} ${first}`)).length / twins.size,
      pairs: rows.length,
      secret: await sessionOf(owner, "Ruud de Boer"),
      some: some.map(({ id }) => id),
    };
  });
  const visit = visitor(baseUrl);
  const roll = dice(seed + 1);
  const routes = {
    "list of employers": () => visit(secret, { method: "GET", path: "/employers?limit=25" }),
    "search by name": () =>
      visit(secret, { method: "GET", path: `/employers?limit=25&search=${roll.pick(words).toLowerCase()}` }),
    "one employer": () => visit(secret, { method: "GET", path: `/employers/${roll.pick(some)}` }),
    "known already, while typing": () =>
      visit(secret, {
        method: "POST",
        path: "/employers/look-alike",
        body: { name: `${roll.pick(trades)} ${roll.pick(words)} ${roll.pick(families)}`, town: roll.pick(towns) },
      }),
  };
  const rows: Record<string, unknown>[] = [
    {
      what: `doubles among ${size} employers`,
      "worst of three, s": Number(Math.max(...scans).toFixed(2)),
      "planted doubles found": `${(found * 100).toFixed(1)}%`,
      pairs,
    },
  ];
  for (const [what, send] of Object.entries(routes)) {
    for (let n = 0; n < 10; n += 1) await send();
    const { p50, p95, statuses } = await paced(send, 20, seconds);
    rows.push({
      what,
      status: Object.keys(statuses).join(","),
      p50: Number(p50.toFixed(1)),
      p95: Number(p95.toFixed(1)),
    });
  }
  return rows;
};
