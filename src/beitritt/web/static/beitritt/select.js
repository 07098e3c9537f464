// Selecting words of the letter without a mouse: with the focus in the letter, the arrows left and right go from word to
// word, with Shift they take more words along, and Enter goes on to adding what is selected.
"use strict";

{
  const text = document.querySelector("[data-selectable]");
  const forward = { ArrowRight: "forward", ArrowLeft: "backward" };

  const begin = (selection) => {
    if (selection.rangeCount && text.contains(selection.focusNode)) return;
    selection.selectAllChildren(text);
    selection.collapseToStart();
  };

  // Between two words there may be line breaks, which browsers count as words too: go on until there is one more word.
  const extend = (selection, way) => {
    const before = selection.toString().trim();
    for (let tries = 0; tries < 5 && selection.toString().trim() === before; tries += 1) {
      selection.modify("extend", way, "word");
    }
  };

  // One word is taken at a time, so that it is to be seen where one is.
  const step = (selection, way) => {
    if (!selection.isCollapsed) selection[way === "forward" ? "collapseToEnd" : "collapseToStart"]();
    if (way === "backward") {
      extend(selection, "backward");
      selection.collapseToStart();
    }
    extend(selection, "forward");
  };

  text?.addEventListener("keydown", (event) => {
    const way = forward[event.key], selection = getSelection();
    if (event.key === "Enter" && !selection.isCollapsed) {
      event.preventDefault();
      document.querySelector('[data-key="m"]')?.click();
    }
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    begin(selection);
    if (event.shiftKey) extend(selection, way);
    else step(selection, way);
    if (!text.contains(selection.focusNode)) begin(selection);
    selection.focusNode.parentElement?.scrollIntoView({ block: "nearest" });
  });
}
