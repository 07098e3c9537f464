// The review page by keys: A accepts, R rejects, E goes to the fields, N to the next statement, M adds one, S confirms the
// blackening, H leads to the deposit; and words selected in the letter become a statement to add. Everything here presses
// buttons and follows links that work without it.
"use strict";

const KEPT = "beitritt.review.keys";
const toggle = document.querySelector("[data-keys-off]");
const on = () => localStorage.getItem(KEPT) !== "off";

// Keys of one letter can be in the way of speech input: they can be switched off, and this browser remembers it.
if (toggle) {
  toggle.hidden = false;
  const say = () => { toggle.textContent = on() ? toggle.dataset.keysOff : toggle.dataset.keysOn; };
  toggle.addEventListener("click", () => { localStorage.setItem(KEPT, on() ? "off" : "on"); say(); });
  say();
}

const typing = (element) => element.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

document.addEventListener("keydown", (event) => {
  if (!on() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || typing(event.target)) return;
  const key = event.key.toLowerCase();
  const pressed = /^[arenmsh]$/.test(key) && document.querySelector(`[data-key="${key}"]`);
  if (!pressed || pressed.disabled) return;
  event.preventDefault();
  if (key === "e") document.querySelector("#fields select, #fields input:not([type=hidden])")?.focus();
  else pressed.click();
});

// The place of a selection, in code points from the start of the letter.
function place(letter, range) {
  const before = document.createRange();
  before.selectNodeContents(letter);
  before.setEnd(range.startContainer, range.startOffset);
  return [...before.toString()].length;
}

const letter = document.querySelector("[data-selectable]");
const quote = document.querySelector("#quote");
const add = document.querySelector('[data-key="m"]');
const SELECTED = "beitritt.review.selected";

function take(text, start) {
  quote.value = text;
  document.querySelector("#start").value = start;
}

function remember() {
  const selection = getSelection();
  if (!letter || selection.isCollapsed || !letter.contains(selection.anchorNode) || !letter.contains(selection.focusNode)) return;
  const text = selection.toString().trim(), start = place(letter, selection.getRangeAt(0));
  if (!text) return;
  if (quote) take(text, start);
  else sessionStorage.setItem(SELECTED, JSON.stringify([text, start, location.pathname]));
  add?.classList.add("place--ready");
}

// Browsers tell of a new selection a little later: who goes on at once has it remembered on the way.
document.addEventListener("selectionchange", remember);
add?.addEventListener("click", remember);

if (quote && !quote.value) {
  const [text, start, path] = JSON.parse(sessionStorage.getItem(SELECTED) ?? "[]");
  if (path === location.pathname) take(text, start);
  sessionStorage.removeItem(SELECTED);
}

// After a decision the page comes back at its heading: the next key or Tab goes on from there.
if (location.hash === "#review" || location.hash === "#masks") document.querySelector(location.hash)?.focus();
