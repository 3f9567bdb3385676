import { describe, expect, test } from "vitest";
import type { Door } from "../../platform/server/door.ts";
import type { Endpoint } from "../../platform/shared/endpoint.ts";
import { knock, ownerClient, sqlAs } from "../../tests/harness/world.ts";
import { doors } from "./api.ts";
import type { Comparison, FoundMunicipality, Portrait, PortraitSummary, Region, RegionDetail } from "./contract.ts";
import * as contract from "./contract.ts";
import { loadReference } from "./reference.ts";

/** Marijke has no account: she reads the public pages to see what other regions did. */
const marijke = null;

const doorTo = (endpoint: Pick<Endpoint, "path">): Door => {
  const door = doors.find(({ endpoint: { path } }) => path === endpoint.path);
  if (!door) throw new Error(`no door to ${endpoint.path}`);
  return door;
};
type PageOf<Item> = { items: Item[]; next: string | null };
const regions = (input = {}) => knock<PageOf<Region>>(doorTo(contract.listRegions), marijke, input);
const region = (code: string) => knock<RegionDetail>(doorTo(contract.getRegion), marijke, { code });
const portraits = (input = {}) => knock<PageOf<PortraitSummary>>(doorTo(contract.listPortraits), marijke, input);
const portrait = (slug: string) => knock<Portrait>(doorTo(contract.getPortrait), marijke, { slug });
const comparison = () => knock<Comparison>(doorTo(contract.comparePortraits), marijke);
const municipalities = (name: string, input = {}) =>
  knock<PageOf<FoundMunicipality>>(doorTo(contract.searchMunicipalities), marijke, { name, ...input });

describe("Marijke looks for a region, without logging in", () => {
  test("she sees 35 regions, each with a tile of its own and its people counted", async () => {
    const { items, next } = await regions();
    expect(items).toHaveLength(35);
    expect(next).toBeNull();
    expect(new Set(items.map(({ tile }) => `${tile.column} ${tile.row}`)).size).toBe(35);
    expect(items.reduce((sum, { municipalityCount }) => sum + municipalityCount, 0)).toBe(342);
    expect(items.reduce((sum, { population }) => sum + population, 0)).toBe(18_130_208);
  });

  test("four regions have no portrait, and are shown all the same", async () => {
    const without = (await regions()).items.filter((r) => r.portrait === null).map((r) => r.name);
    expect(without).toEqual(["Midden-Gelderland", "Midden-Limburg", "Rijnmond", "Zaanstreek/Waterland"]);
  });

  test("page by page she meets every region once", async () => {
    const met: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await regions({ limit: 9, ...(cursor !== undefined && { cursor }) });
      met.push(...page.items.map((r) => r.code));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(met).toHaveLength(35);
    expect(new Set(met).size).toBe(35);
  });

  test.each([
    ["utrecht", "Utrecht", "AM13"],
    ["Sudwest", "Súdwest-Fryslân", "AM02"],
    ["súdwest", "Súdwest-Fryslân", "AM02"],
    ["den bosch", "'s-Hertogenbosch", "AM27"],
    ["gravenhage", "Den Haag", "AM21"],
  ])("who types %s finds %s and its region", async (typed, name, code) => {
    const [first] = (await municipalities(typed)).items;
    expect(first).toMatchObject({ name, region: { code } });
  });

  test("names that begin with the letters come before names that only contain them, page after page", async () => {
    const first = await municipalities("st", { limit: 20 });
    const startsWith = first.items.map(({ name }) => name.toLowerCase().startsWith("st"));
    expect(startsWith.indexOf(false)).toBeGreaterThan(0);
    expect(startsWith.slice(startsWith.indexOf(false))).not.toContain(true);
    const second = await municipalities("st", { limit: 20, cursor: first.next ?? "" });
    expect(second.items.filter(({ code }) => first.items.some((found) => found.code === code))).toEqual([]);
  });

  test("a percent sign is a percent sign, not everything", async () => {
    expect((await municipalities("%")).items).toEqual([]);
  });

  test("in Groningen she sees with whom it shares a safety region", async () => {
    const groningen = await region("AM01");
    const shared = groningen.overlaps.find(({ code }) => code === "VR03");
    expect(shared).toMatchObject({ municipalities: 4, percentage: 21.4, name: "Drenthe" });
    expect(shared?.sharedWith.map(({ name }) => name)).toContain("Drenthe");
    expect(groningen.municipalities).toHaveLength(14);
    expect(groningen.figures.every(({ source }) => source.length > 0)).toBe(true);
  });

  test("in Zeeland she sees the three parts the region worked in", async () => {
    const zeeland = await region("AM24");
    expect(zeeland.subRegions.map(({ name }) => name)).toEqual([
      "Oosterschelderegio",
      "Walcheren",
      "Zeeuws-Vlaanderen",
    ]);
    expect(zeeland.portraits.map(({ slug }) => slug)).toEqual(["zeeland"]);
  });

  test.each(["AM04", "AM99"])("a code that is no region (%s) is not found", async (code) => {
    await expect(region(code)).rejects.toMatchObject({ kind: "not-found" });
  });
});

describe("Marijke compares what regions did", () => {
  test("there are 31 portraits", async () => {
    expect((await portraits()).items).toHaveLength(31);
  });

  test("on insurers she finds the three regions that worked on it", async () => {
    expect((await portraits({ theme: 6 })).items.map(({ slug }) => slug)).toEqual([
      "drechtsteden",
      "friesland",
      "rijk-van-nijmegen",
    ]);
  });

  test("a region counts for a theme when only the chapter about the theme names it", async () => {
    expect((await portraits({ theme: 8 })).items.map(({ slug }) => slug)).toContain("twente");
  });

  test("each choice she can make gives as many portraits as the choice says", async () => {
    const { focus, interventions } = await comparison();
    for (const { value, count } of focus) expect((await portraits({ focus: value })).items).toHaveLength(count);
    for (const { value, count } of interventions.slice(0, 5))
      expect((await portraits({ intervention: value })).items).toHaveLength(count);
  });

  test("two choices together keep what fits both, on the list and on the map alike", async () => {
    const chosen = { theme: 4, intervention: "ips" };
    const listed = (await portraits(chosen)).items;
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ interventions }) => interventions.some(({ id }) => id === "ips"))).toBe(true);
    const onTheMap = (await regions(chosen)).items.map(({ code }) => code).sort();
    expect(onTheMap).toEqual(listed.map(({ regionCode }) => regionCode).sort());
  });

  test("a choice nobody made gives an empty page, not an error", async () => {
    expect(await portraits({ focus: "kabouters" })).toEqual({ items: [], next: null });
  });

  test("a portrait tells its sources, and what contradicts it", async () => {
    const { body, contradictions, publications, region: where } = await portrait("noordoost-brabant");
    expect(where).toEqual({ code: "AM27", name: "Noordoost-Brabant" });
    expect(contradictions.map(({ subject }) => subject)).toEqual([
      "Antwoordtijd van ambassadeurs in Noordoost-Brabant",
    ]);
    const known = publications.map(({ id }) => id);
    expect(body.sources.every(({ publication }) => known.includes(publication))).toBe(true);
  });

  test("a portrait that does not exist is not found", async () => {
    await expect(portrait("atlantis")).rejects.toMatchObject({ kind: "not-found" });
  });

  test("what the publications disagree on in general stands with the comparison, not with a region", async () => {
    const { contradictions, themes } = await comparison();
    expect(themes).toHaveLength(8);
    expect(contradictions.map(({ contradictionId }) => contradictionId)).toContain("einddatum");
    expect(contradictions.every(({ portraitSlugs }) => portraitSlugs.length === 0)).toBe(true);
  });
});

describe("who keeps the reference data", () => {
  test("loading it again changes nothing", async () => {
    const count = async () => {
      const { rows } = await ownerClient.query(`
        select (select count(*) from regions.municipality) as municipalities, (select count(*) from regions.portrait) as portraits,
          (select count(*) from regions.area_overlap) as overlaps, (select sum(tile_column) from regions.region) as tiles`);
      return rows[0];
    };
    const before = await count();
    await ownerClient.query("begin");
    await loadReference(ownerClient);
    await ownerClient.query("commit");
    expect(await count()).toEqual(before);
  });

  test("the server's key can't change a region", async () => {
    await expect(sqlAs(marijke, "update regions.region set name = 'x' where code = 'AM01'")).rejects.toThrow(
      "permission denied",
    );
  });
});
