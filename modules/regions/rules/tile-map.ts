/**
 * A map in which every region is one tile of the same size, so that a small region is as easy to press as a large one.
 * The tiles are dealt out so that together they lie as near as possible to where the regions really are.
 */
export type Place = { readonly code: string; readonly longitude: number; readonly latitude: number };
export type Tile = { readonly code: string; readonly column: number; readonly row: number };

// At 52 degrees north a degree of longitude is 0.615 of a degree of latitude.
const longitudeScale = Math.cos((52 * Math.PI) / 180);

/** Where each region would stand in the grid if tiles could overlap, in tiles from the top left. */
const wishes = (places: readonly Place[], columns: number, rows: number) => {
  const x = places.map((p) => p.longitude * longitudeScale);
  const y = places.map((p) => -p.latitude);
  // The west of the country is crowded and the north is not: half the true distance, half the rank, spreads them.
  const spread = (values: readonly number[], size: number) => {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const ranked = [...values].sort((a, b) => a - b);
    return values.map((value) => {
      const real = (value - low) / (high - low);
      const rank = ranked.indexOf(value) / (values.length - 1);
      return ((real + rank) / 2) * (size - 1);
    });
  };
  const column = spread(x, columns);
  const row = spread(y, rows);
  return places.map((_, i) => ({ column: column[i] ?? 0, row: row[i] ?? 0 }));
};

/**
 * The cheapest way to give each row of `cost` a column of its own (Hungarian method, Kuhn 1955, with potentials).
 * @param cost one row per region, one column per tile; at least as many tiles as regions
 * @returns the tile of each region
 */
export const cheapestAssignment = (cost: readonly (readonly number[])[]): number[] => {
  const tiles = cost[0]?.length ?? 0;
  const at = (row: number, tile: number): number => cost[row - 1]?.[tile - 1] ?? Number.POSITIVE_INFINITY;
  const rowPotential = new Float64Array(cost.length + 1);
  const tilePotential = new Float64Array(tiles + 1);
  const ownerOf = new Int32Array(tiles + 1);
  const cameFrom = new Int32Array(tiles + 1);
  const get = (list: Float64Array | Int32Array, index: number): number => list[index] ?? 0;

  for (let row = 1; row <= cost.length; row += 1) {
    ownerOf[0] = row;
    let tile = 0;
    const least = new Float64Array(tiles + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Set<number>();
    do {
      visited.add(tile);
      const owner = get(ownerOf, tile);
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= tiles; j += 1) {
        if (visited.has(j)) continue;
        const reduced = at(owner, j) - get(rowPotential, owner) - get(tilePotential, j);
        if (reduced < get(least, j)) {
          least[j] = reduced;
          cameFrom[j] = tile;
        }
        if (get(least, j) < delta) {
          delta = get(least, j);
          next = j;
        }
      }
      for (let j = 0; j <= tiles; j += 1) {
        if (visited.has(j)) {
          const visitedOwner = get(ownerOf, j);
          rowPotential[visitedOwner] = get(rowPotential, visitedOwner) + delta;
          tilePotential[j] = get(tilePotential, j) - delta;
        } else least[j] = get(least, j) - delta;
      }
      tile = next;
    } while (get(ownerOf, tile) !== 0);
    while (tile !== 0) {
      const before = get(cameFrom, tile);
      ownerOf[tile] = get(ownerOf, before);
      tile = before;
    }
  }
  const result = cost.map(() => -1);
  ownerOf.forEach((row, tile) => {
    if (tile > 0 && row > 0) result[row - 1] = tile - 1;
  });
  return result;
};

/** Seven by seven keeps the outline of the country and every neighbour within two tiles; measured against six other grids. */
export const mapColumns = 7;
export const mapRows = 7;

/** Deals out the tiles: the sum of the squared distances between wish and tile is the smallest there is. */
export const layOutTiles = (places: readonly Place[], columns = mapColumns, rows = mapRows): Tile[] => {
  const wanted = wishes(places, columns, rows);
  const cost = wanted.map((wish) =>
    Array.from(
      { length: columns * rows },
      (_, tile) => ((tile % columns) - wish.column) ** 2 + (Math.floor(tile / columns) - wish.row) ** 2,
    ),
  );
  const chosen = cheapestAssignment(cost);
  return places.map((place, i) => {
    const tile = chosen[i] ?? 0;
    return { code: place.code, column: tile % columns, row: Math.floor(tile / columns) };
  });
};
