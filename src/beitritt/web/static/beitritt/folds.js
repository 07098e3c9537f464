// Sections fold on narrow screens, so that a page begins with its answer; wide screens and paper have them open.
// It runs while the page arrives, before anything of it is drawn: so nothing jumps. Without it style sheets do the same.
"use strict";

{
  const wide = matchMedia("(min-width: 48.01rem)");
  const folded = () => document.querySelectorAll("details.fold:not([open])");
  const openAll = () => { if (wide.matches) for (const one of folded()) one.open = true; };

  const arriving = new MutationObserver(openAll);
  arriving.observe(document.documentElement, { childList: true, subtree: true });
  wide.addEventListener("change", openAll);

  // Whoever is sent to something in a folded section sees it.
  const reveal = () => {
    let fold = document.querySelector(":target")?.closest("details");
    for (; fold; fold = fold.parentElement.closest("details")) fold.open = true;
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("DOMContentLoaded", () => {
    arriving.disconnect();
    openAll();
    reveal();
  });

  let printed = [];
  addEventListener("beforeprint", () => {
    printed = [...folded()];
    for (const one of printed) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of printed) one.open = false; });
}
