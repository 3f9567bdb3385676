import { readFileSync } from "node:fs"; export const D = () => <p>{String(readFileSync)}</p>;
