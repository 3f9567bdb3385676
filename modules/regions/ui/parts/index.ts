/** What other modules show of the regions. Loaded with their page, not before. */
export { RegionSelect } from "../RegionSelect.tsx";
