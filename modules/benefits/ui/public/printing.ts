/** Prints one letter and nothing else of the page; afterwards everything is as it was. */
export const printOnly = (to: string): void => {
  const { dataset } = document.documentElement;
  dataset.only = to;
  window.addEventListener("afterprint", () => delete dataset.only, { once: true });
  window.print();
};
