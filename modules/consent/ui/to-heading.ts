/**
 * After an act that takes its own button away, the heading of the page has focus. Otherwise whoever works with the
 * keyboard would be back at the very start, without knowing why.
 */
export const toHeading = (): void => document.querySelector<HTMLElement>("main h1")?.focus();
