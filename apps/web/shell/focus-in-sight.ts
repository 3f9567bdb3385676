const focused = (): Element | null => (document.activeElement === document.body ? null : document.activeElement);
const isInSight = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * What comes late, such as the help beside a field, pushes what stands below it down. Whoever goes by keyboard keeps sight
 * of where they are: it is brought back when the page grew, never when they scrolled away themselves.
 */
export const keepFocusInSight = (): void => {
  let inSight = false;
  const look = () => {
    const element = focused();
    inSight = element !== null && isInSight(element);
  };
  document.addEventListener("focusin", () => requestAnimationFrame(look));
  document.addEventListener("scroll", look, { capture: true, passive: true });
  new ResizeObserver(() => {
    const element = focused();
    if (element && inSight && !isInSight(element) && element.matches(":focus-visible"))
      element.scrollIntoView({ block: "nearest" });
  }).observe(document.body);
};
