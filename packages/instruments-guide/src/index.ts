/** Built step by step; see README.md. */
export {};
