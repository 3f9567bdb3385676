import { main } from "../server/main.ts"; export const W = () => <p>{main}</p>;
