export const consentScreens = 1;
