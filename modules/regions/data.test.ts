import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Contradiction, PortraitBody, Publication, ThemeBody } from "./contract/portrait.ts";

const read = (file: string): unknown[] =>
  JSON.parse(readFileSync(new URL(`./data/${file}.json`, import.meta.url), "utf8")) as unknown[];

type Municipality = { municipalityCode: string; name: string; regionCode: string; population: number } & Record<
  string,
  unknown
>;
const regions = read("regions") as { regionCode: string; name: string; centreMunicipalityCode: string }[];
const municipalities = read("municipalities") as Municipality[];
const divisions = read("divisions") as { division: string; code: string; name: string }[];
const overlaps = read("overlaps") as {
  regionCode: string;
  division: string;
  code: string;
  municipalities: number;
  population: number;
  percentage: number;
}[];
const organisations = read("organisations") as { name: string; regionCodes: string[]; regionCodesToCheck: string[] }[];
const figures = read("scale-figures") as {
  regionCode: string | null;
  source: string;
  referenceDate: string;
  certainty: string;
}[];
const portraits = read("portraits").map((row) => PortraitBody.parse(row));
const contradictions = read("contradictions").map((row) => Contradiction.parse(row));
const themes = read("themes").map((row) => ThemeBody.parse(row));
const publications = read("publications").map((row) => Publication.parse(row));
const subRegions = read("sub-regions") as { regionCode: string; portraitSlug: string; name: string }[];

const codes = new Set(regions.map((r) => r.regionCode));
const columnOf: Record<string, string> = {
  "safety-region": "safetyRegionCode",
  "public-health-region": "publicHealthRegionCode",
  "care-office-region": "careOfficeRegionCode",
  province: "provinceCode",
};

describe("regions and municipalities", () => {
  test("there are 35 regions, with the codes of CBS: AM01 to AM38 without AM04, AM16 and AM31", () => {
    const expected = Array.from({ length: 38 }, (_, i) => `AM${String(i + 1).padStart(2, "0")}`).filter(
      (code) => !["AM04", "AM16", "AM31"].includes(code),
    );
    expect([...codes].sort()).toEqual(expected);
  });

  test("there are 342 municipalities, each once and each in one known region", () => {
    expect(municipalities).toHaveLength(342);
    expect(new Set(municipalities.map((m) => m.municipalityCode)).size).toBe(342);
    expect(municipalities.filter((m) => !codes.has(m.regionCode))).toEqual([]);
    expect(new Set(municipalities.map((m) => m.regionCode)).size).toBe(35);
  });

  test("together they count 18,130,208 people, as CBS counted on 1 January 2026", () => {
    expect(municipalities.reduce((sum, m) => sum + m.population, 0)).toBe(18_130_208);
  });

  test("the centre municipality of each region lies in that region", () => {
    const wrong = regions.filter(
      (r) => municipalities.find((m) => m.municipalityCode === r.centreMunicipalityCode)?.regionCode !== r.regionCode,
    );
    expect(wrong).toEqual([]);
  });
});

describe("other divisions of the country", () => {
  test.each([
    ["labour-market-region", 35],
    ["safety-region", 25],
    ["public-health-region", 25],
    ["care-office-region", 31],
    ["province", 12],
  ])("%s has %i areas", (division, count) => {
    expect(divisions.filter((d) => d.division === division)).toHaveLength(count);
  });

  test("per region and division the parts add up to the whole region", () => {
    for (const { regionCode } of regions) {
      for (const division of Object.keys(columnOf)) {
        const parts = overlaps.filter((o) => o.regionCode === regionCode && o.division === division);
        const sum = parts.reduce((total, part) => total + part.percentage, 0);
        // Each part is rounded to a tenth, so three parts may be off by a tenth and a half.
        expect(Math.abs(sum - 100), `${regionCode} ${division}`).toBeLessThanOrEqual(0.15);
      }
    }
  });

  test("each part is what the municipalities say it is", () => {
    for (const part of overlaps) {
      const inside = municipalities.filter(
        (m) => m.regionCode === part.regionCode && m[columnOf[part.division] ?? ""] === part.code,
      );
      const population = inside.reduce((sum, m) => sum + m.population, 0);
      expect([part.municipalities, part.population], `${part.regionCode} ${part.code}`).toEqual([
        inside.length,
        population,
      ]);
    }
    const pairs = municipalities.flatMap((m) =>
      Object.values(columnOf).map((column) => `${m.regionCode} ${m[column]}`),
    );
    expect(overlaps).toHaveLength(new Set(pairs).size);
  });

  test("Groningen shares a safety region with Drenthe, so the border of care is not the border of work", () => {
    const inDrenthe = overlaps.filter((o) => o.code === "VR03").map((o) => o.regionCode);
    expect(inDrenthe).toEqual(expect.arrayContaining(["AM01", "AM03"]));
  });
});

describe("organisations and figures", () => {
  test("the 104 organisations only name regions that exist", () => {
    expect(organisations).toHaveLength(104);
    expect(
      organisations.flatMap((o) => [...o.regionCodes, ...o.regionCodesToCheck]).filter((c) => !codes.has(c)),
    ).toEqual([]);
  });

  test("no figure goes without its source, its date and how certain it is", () => {
    const bare = figures.filter(
      (f) => !f.source || !f.referenceDate || !["source", "weak-source", "estimate"].includes(f.certainty),
    );
    expect(bare).toEqual([]);
  });

  test("what we counted ourselves from shares of 2021 is called an estimate in every region", () => {
    expect(
      figures.filter((f) => f.referenceDate === "2025-06" && f.regionCode !== null && f.certainty !== "estimate"),
    ).toEqual([]);
    expect(figures.filter((f) => f.regionCode !== null && f.certainty === "estimate")).toHaveLength(35);
  });
});

describe("the 31 portraits", () => {
  test("each belongs to one region of today, and four regions have none", () => {
    expect(portraits).toHaveLength(31);
    expect(new Set(portraits.map((p) => p.slug)).size).toBe(31);
    const without = [...codes].filter((code) => !portraits.some((p) => p.regionCode === code)).sort();
    expect(without).toEqual(["AM07", "AM17", "AM22", "AM33"]);
  });

  test("links never change: these are the slugs of the first day", () => {
    expect(portraits.map((p) => p.slug)).toMatchInlineSnapshot(`
      [
        "groningen-noord-drenthe",
        "friesland",
        "noord-holland-noord",
        "drenthe",
        "zwolle",
        "flevoland",
        "zuid-kennemerland-en-ijmond",
        "twente",
        "groot-amsterdam",
        "stedendriehoek-en-noordwest-veluwe",
        "gooi-en-vechtstreek",
        "holland-rijnland",
        "midden-utrecht",
        "amersfoort",
        "food-valley",
        "achterhoek",
        "zuid-holland-centraal",
        "midden-holland",
        "haaglanden",
        "rivierenland",
        "gorinchem",
        "rijk-van-nijmegen",
        "drechtsteden",
        "noordoost-brabant",
        "west-brabant",
        "zeeland",
        "midden-brabant",
        "noord-limburg",
        "helmond-de-peel",
        "zuidoost-brabant",
        "zuid-limburg",
      ]
    `);
  });

  test("where the area is another one today, the portrait says so", () => {
    const changed = portraits.filter((p) => p.areaChanged);
    expect(changed.map((p) => p.slug).sort()).toEqual([
      "drechtsteden",
      "gorinchem",
      "noord-holland-noord",
      "stedendriehoek-en-noordwest-veluwe",
      "zwolle",
    ]);
    for (const portrait of changed) expect(portrait.areaNote).toContain("2015");
  });

  test("Zeeland planned until December 2018 and really ended in April 2019", () => {
    const zeeland = portraits.find((p) => p.slug === "zeeland");
    expect(zeeland?.period).toMatchObject({ planned: { start: "2017-10", end: "2018-12" }, real: { end: "2019-04" } });
  });

  test("in Zwolle four of the municipalities went first", () => {
    const leading = portraits.find((p) => p.slug === "zwolle")?.municipalities.filter((m) => m.role === "leading");
    expect(leading?.map((m) => m.name)).toEqual(["Zwolle", "Ommen", "Hardenberg", "Meppel"]);
  });

  test("each municipality and sub-region in a portrait lies in the region of the portrait", () => {
    const regionOf = new Map(municipalities.map((m) => [m.municipalityCode, m.regionCode]));
    for (const portrait of portraits) {
      for (const m of portrait.municipalities)
        expect(regionOf.get(m.municipalityCode), m.name).toBe(portrait.regionCode);
    }
    for (const sub of subRegions) {
      expect(portraits.find((p) => p.slug === sub.portraitSlug)?.regionCode, sub.name).toBe(sub.regionCode);
    }
  });

  test("every portrait, theme and contradiction names a publication we know", () => {
    const known = new Set(publications.map((p) => p.id));
    for (const { sources } of [...portraits, ...themes, ...contradictions]) {
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((s) => !known.has(s.publication))).toEqual([]);
    }
  });

  test("a portrait whose theme list is contradicted elsewhere shows that it is", () => {
    const differing = portraits.filter((p) => String(p.themes) !== String(p.themesElsewhere)).map((p) => p.slug);
    expect(contradictions.find((c) => c.contradictionId === "thema-lijsten")?.portraitSlugs).toEqual(differing);
  });

  test.each([
    ["noordoost-brabant", ["antwoordtijd"]],
    ["drechtsteden", ["drechtsteden-optelling"]],
    ["achterhoek", ["awvn-aantal", "bronkhorst", "casus-doel"]],
    [
      "zuid-kennemerland-en-ijmond",
      ["benefit-naam", "plaatsing", "projectleider-einde", "stuurgroep-zkij", "thema-lijsten"],
    ],
    ["holland-rijnland", ["dubbele-afvaardiging", "thema-lijsten"]],
    ["friesland", []],
  ])("what is contradicted about %s is shown there", (slug, expected) => {
    const found = contradictions.filter((c) => c.portraitSlugs.includes(slug)).map((c) => c.contradictionId);
    expect(found.sort()).toEqual(expected);
  });

  test("contradictions only name portraits that exist", () => {
    const slugs = new Set(portraits.map((p) => p.slug));
    expect(contradictions.flatMap((c) => c.portraitSlugs).filter((slug) => !slugs.has(slug))).toEqual([]);
    expect(themes.flatMap((t) => t.portraitSlugs).filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  test("our own words say without names, and never promise that someone is anonymous", () => {
    const all = ["portraits", "contradictions", "themes"].map((file) => JSON.stringify(read(file)));
    expect(all.join("")).not.toMatch(/anoniem/i);
  });

  test("the sources are named in words: no file name of ours is left in any text", () => {
    const all = ["portraits", "contradictions", "scale-figures", "organisations", "themes"].map((f) =>
      JSON.stringify(read(f)),
    );
    expect(all.join("")).not.toMatch(/seed|\.csv|\.txt|[^.,\d]\b00[0-4]\b(?! euro)/);
  });
});
