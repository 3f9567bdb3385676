import { contract } from "../../consent/contract.ts"; export const X = () => <p>{contract}</p>;
