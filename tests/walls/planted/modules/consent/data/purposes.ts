export const purposes = 1;
