type May = { allowed: true } | { allowed: false; reason: string; detail: string };

/** Why a button is shut, for beside it. */
export const reasonOf = (may: May): string | undefined => (may.allowed ? undefined : may.detail);
