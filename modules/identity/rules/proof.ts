/** The second steps this account has set up, in the order we offer them. */
export const waysOf = ({ totp, passkey, recovery }: { totp: boolean; passkey: boolean; recovery: boolean }) => [
  ...(passkey ? (["passkey"] as const) : []),
  ...(totp ? (["totp"] as const) : []),
  ...(recovery && (totp || passkey) ? (["recovery"] as const) : []),
];

/** What a right password alone proves. Only outside production an invented person goes without a second step. */
export const proofOfPassword = (demo: boolean, production: boolean): "demo" | "password" =>
  demo && !production ? "demo" : "password";
