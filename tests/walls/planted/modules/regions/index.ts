export const regionsFace = 1;
