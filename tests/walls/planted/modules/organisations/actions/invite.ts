export const invite = 1;
