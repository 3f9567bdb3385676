/**
 * The streams open in this window. A read names them, so that the log has one line for what a live screen shows, and
 * not one for each time it looked again. The server looks itself whether it is so.
 */
export const openStreams = new Set<string>();
