export type DB = { "consent.permission": { id: string } };
