import { readAnchors } from "../../../platform/server/anchors.ts";

/** What this needs of a connection with the owner's key; a pg.Client fits. */
export type Reader = { query: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> };

type Seal = {
  sequence: number;
  epoch: number;
  from_xid: string;
  until_xid: string;
  lines: number;
  previous: string;
  hash: string;
  day: string;
};
export type Verified = { lines: number; head: string; broken: string[] };

/**
 * Walks the whole chain: recomputes every seal from its lines, follows each to the one before, and compares with the
 * anchors outside the database. What is younger than the last seal is not covered yet, and says so by not being counted.
 * @param day only recompute the seals of this day ("2026-11-22"); the chain itself and the anchors are always followed
 * @returns what is broken, each as one sentence; an empty list is a sound log
 */
export const verifyAudit = async (client: Reader, journalFolder: string, day?: string): Promise<Verified> => {
  const { rows } = await client.query(
    `select sequence, epoch, from_xid::text, until_xid::text, lines, previous, hash,
       to_char(sealed_at at time zone 'Europe/Amsterdam', 'YYYY-MM-DD') as day from audit.seal order by sequence`,
  );
  const seals = rows as Seal[];
  const broken = [
    ...chainProblems(seals),
    ...(await strayLines(client, seals)),
    ...anchorProblems(seals, journalFolder),
  ];
  // Lines are kept for five years, by whole months: what was sealed before that has nothing left to recompute. The
  // chain, and the anchors outside the database, still hold those seals.
  const { rows: kept } = await client.query(
    "select to_char(date_trunc('month', platform.today()::timestamp) - interval '5 years', 'YYYY-MM-DD') as since",
  );
  const since = String(kept[0]?.since);
  let lines = 0;
  for (const seal of seals) {
    lines += seal.lines;
    if ((day && seal.day !== day) || seal.day < since) continue;
    const { rows: digests } = await client.query(
      "select lines, hash from audit.lines_digest($1, $2::xid8, $3::xid8, $4)",
      [seal.epoch, seal.from_xid, seal.until_xid, seal.previous],
    );
    const [digest] = digests;
    if (digest?.lines !== seal.lines)
      broken.push(`zegel ${seal.sequence}: ${String(digest?.lines)} regels in plaats van ${seal.lines}`);
    else if (digest.hash !== seal.hash) broken.push(`zegel ${seal.sequence}: een regel is veranderd`);
  }
  return { lines, head: seals.at(-1)?.hash ?? "", broken };
};

const chainProblems = (seals: readonly Seal[]): string[] =>
  seals.flatMap((seal, index) => {
    const before = seals[index - 1];
    const problems: string[] = [];
    if (seal.sequence !== index + 1 && seal.sequence !== (before?.sequence ?? 0) + 1)
      problems.push(`zegel ${(before?.sequence ?? 0) + 1} ontbreekt`);
    if (seal.previous !== (before?.hash ?? "")) problems.push(`zegel ${seal.sequence} sluit niet aan op het vorige`);
    const from = before && before.epoch === seal.epoch ? before.until_xid : "0";
    if (seal.from_xid !== from) problems.push(`zegel ${seal.sequence} laat een gat vanaf transactie ${from}`);
    return problems;
  });

/** Lines that no seal will ever cover, and persons on lines that are not there. */
const strayLines = async (client: Reader, seals: readonly Seal[]): Promise<string[]> => {
  const { rows } = await client.query(
    `select (select count(*)::int from audit.event e where e.epoch not in (select epoch from audit.epoch)) as outside,
       (select count(*)::int from audit.event_person p where not exists (select from audit.event e where e.at = p.at and e.id = p.event_id)) as orphans,
       (select count(*)::int from audit.event e where e.epoch < (select max(epoch) from audit.epoch)
          and not exists (select from audit.seal s where s.epoch = e.epoch and e.xid >= s.from_xid and e.xid < s.until_xid)) as unsealed`,
  );
  const { outside = 0, orphans = 0, unsealed = 0 } = rows[0] ?? {};
  const eras = new Set(seals.map(({ epoch }) => epoch));
  return [
    ...(Number(outside) > 0 ? [`${String(outside)} regels buiten elk tijdperk`] : []),
    ...(Number(orphans) > 0 ? [`${String(orphans)} personen op regels die er niet zijn`] : []),
    ...(Number(unsealed) > 0 && eras.size > 1
      ? [`${String(unsealed)} regels van een vorig tijdperk zonder zegel`]
      : []),
  ];
};

const anchorProblems = (seals: readonly Seal[], journalFolder: string): string[] => {
  const anchors = readAnchors(journalFolder);
  if (anchors === "empty-folder") return [];
  if (anchors === "missing") return seals.length > 0 ? ["de ankers buiten de database ontbreken"] : [];
  const bySequence = new Map(seals.map((seal) => [seal.sequence, seal]));
  const newest = Math.max(0, ...anchors.keys());
  return [
    ...[...anchors.values()].flatMap(({ sequence, hash, lines }) => {
      const seal = bySequence.get(sequence);
      if (!seal) return [`zegel ${sequence} staat in de ankers en niet meer in de database`];
      return seal.hash === hash && seal.lines === lines ? [] : [`zegel ${sequence} wijkt af van zijn anker`];
    }),
    // The newest may wait for the next run, which anchors it.
    ...seals
      .filter(({ sequence }) => sequence < newest && !anchors.has(sequence))
      .map(({ sequence }) => `zegel ${sequence} heeft geen anker`),
  ];
};
