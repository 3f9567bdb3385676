export const doors = 1;
