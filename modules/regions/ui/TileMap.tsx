import type { Region } from "../contract.ts";
import { breakable, regionHref } from "./wording.ts";

/** A sheet of paper with lines: there is a portrait to read. */
function PortraitIcon() {
  return (
    <svg className="vw-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={2} aria-hidden="true">
      <path d="M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

function Tile({ region, fits }: { region: Region; fits: boolean }) {
  const note = !fits ? "past niet" : region.portrait ? "portret" : "geen portret";
  const look = !fits ? "vw-tile vw-tile--other" : region.portrait ? "vw-tile" : "vw-tile vw-tile--without";
  return (
    // The place on the map differs per region: a style, set by script, which the content security policy allows.
    <li style={{ gridColumn: region.tile.column + 1, gridRow: region.tile.row + 1 }}>
      <a className={look} href={regionHref(region.code)}>
        <span className="vw-tile__name">{breakable(region.name)}</span>
        <span className="vw-tile__note">
          {fits && region.portrait && <PortraitIcon />}
          {note}
        </span>
      </a>
    </li>
  );
}

type TileMapProps = {
  regions: readonly Region[];
  /** The codes that fit the chosen filter; undefined when nothing was chosen. */
  fitting: ReadonlySet<string> | undefined;
};

const byPlace = (a: Region, b: Region) => a.tile.row - b.tile.row || a.tile.column - b.tile.column;

/** Every region as large as every other, about where it lies. The list beside it says the same in words. */
export function TileMap({ regions, fitting }: TileMapProps) {
  return (
    <nav className="vw-tile-map" aria-label="Kaart van de regio’s">
      <a className="vw-tile-map__skip" href="#lijst-van-regios">
        Sla de kaart over
      </a>
      <ul>
        {[...regions].sort(byPlace).map((region) => (
          <Tile key={region.code} region={region} fits={fitting?.has(region.code) ?? true} />
        ))}
      </ul>
      <p className="vw-source">
        Elke regio is even groot getekend. De plaats klopt ongeveer. Bron van de indeling: CBS, Gebieden in Nederland
        2026.
      </p>
    </nav>
  );
}
