import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cheapestAssignment, layOutTiles, mapColumns, mapRows, type Place, type Tile } from "./tile-map.ts";

const read = <Row>(file: string) =>
  JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), "utf8")) as Row[];

const regions = read<{ regionCode: string; name: string; longitude: number; latitude: number }>("regions");
const municipalities = read<{ regionCode: string; longitude: number; latitude: number }>("municipalities");
const tiles = read<Tile>("tiles");

const places: Place[] = regions.map((r) => ({ code: r.regionCode, longitude: r.longitude, latitude: r.latitude }));
const tileOf = (code: string): Tile => {
  const found = tiles.find((tile) => tile.code === code);
  if (!found) throw new Error(`no tile for ${code}`);
  return found;
};
const tileOfName = (name: string) => tileOf(regions.find((r) => r.name === name)?.regionCode ?? name);

/**
 * Two regions are neighbours when a municipality of the one and one of the other have no third between them
 * (Gabriel graph). That gives 77 pairs, as many as there are in the region maps of CBS of 2025.
 */
const neighbours = (() => {
  const points = municipalities.map((m) => ({ code: m.regionCode, x: m.longitude * 0.6157, y: m.latitude }));
  const pairs = new Set<string>();
  for (const [i, a] of points.entries()) {
    for (const b of points.slice(i + 1)) {
      if (a.code === b.code) continue;
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      const radius = ((a.x - b.x) ** 2 + (a.y - b.y) ** 2) / 4;
      const between = points.some((p) => p !== a && p !== b && (p.x - x) ** 2 + (p.y - y) ** 2 < radius);
      if (!between) pairs.add([a.code, b.code].sort().join(" "));
    }
  }
  return [...pairs].map((pair) => pair.split(" ") as [string, string]);
})();

const steps = ([a, b]: readonly [string, string]): number =>
  Math.max(Math.abs(tileOf(a).column - tileOf(b).column), Math.abs(tileOf(a).row - tileOf(b).row));

test("the tiles in the data are the ones the algorithm deals out", () => {
  expect(tiles).toEqual(layOutTiles(places));
});

test("each of the 35 regions has a tile of its own, on the map", () => {
  expect(tiles.map(({ code }) => code).sort()).toEqual(regions.map((r) => r.regionCode).sort());
  expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(35);
  expect(tiles.filter(({ column, row }) => column < 0 || column >= mapColumns || row < 0 || row >= mapRows)).toEqual(
    [],
  );
});

test("neighbours stay near: of 77 pairs at least 66 touch, and none is further than two tiles away", () => {
  expect(neighbours).toHaveLength(77);
  expect(neighbours.filter((pair) => steps(pair) === 1).length).toBeGreaterThanOrEqual(66);
  expect(neighbours.filter((pair) => steps(pair) > 2)).toEqual([]);
});

test("nobody is moved to the wrong side: clearly further north stays higher, clearly further east stays to the right", () => {
  const wrong = places.flatMap((a) =>
    places
      .filter(
        (b) =>
          (a.latitude > b.latitude + 0.22 && tileOf(a.code).row > tileOf(b.code).row) ||
          (a.longitude < b.longitude - 0.35 && tileOf(a.code).column > tileOf(b.code).column),
      )
      .map((b) => `${a.code} ${b.code}`),
  );
  expect(wrong).toEqual([]);
});

test("the corners are where everyone expects them", () => {
  expect(tileOfName("Groningen")).toMatchObject({ column: mapColumns - 1, row: 0 });
  expect(tileOfName("Zeeland").column).toBe(0);
  expect(tileOfName("Zuid-Limburg").row).toBe(mapRows - 1);
  expect(tileOfName("Twente").column).toBe(mapColumns - 1);
});

test("the assignment is the cheapest of all, also when taking the nearest first would not be", () => {
  // Taking the nearest first gives 1 + 9 = 10; the other way round 2 + 2 = 4.
  expect(
    cheapestAssignment([
      [1, 2],
      [2, 9],
    ]),
  ).toEqual([1, 0]);
});

test("the assignment equals trying every order, for a hundred small worlds", () => {
  const orders = (items: number[]): number[][] =>
    items.length < 2
      ? [items]
      : items.flatMap((first) => orders(items.filter((i) => i !== first)).map((rest) => [first, ...rest]));
  let seed = 7;
  const next = () => {
    seed = (seed * 16807) % 2147483647;
    return seed % 50;
  };
  for (let world = 0; world < 100; world += 1) {
    const cost = Array.from({ length: 4 }, () => Array.from({ length: 5 }, next));
    const total = (chosen: readonly number[]) => cost.reduce((sum, row, i) => sum + (row[chosen[i] ?? 0] ?? 0), 0);
    const best = Math.min(...orders([0, 1, 2, 3, 4]).map((order) => total(order.slice(0, 4))));
    expect(total(cheapestAssignment(cost))).toBe(best);
  }
});
