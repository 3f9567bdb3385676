import { decision } from "../../../platform/shared/decision.ts"; export const K = () => <p>{decision}</p>;
