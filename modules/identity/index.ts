export { hashPassword } from "./rules/password-hash.ts";
