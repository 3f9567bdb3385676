export const organisationsFace = 1;
