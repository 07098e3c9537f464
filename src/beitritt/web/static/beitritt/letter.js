// Pointing at or focusing a statement lights up its words in the letter, and the reverse. Without this script the links
// between both do the same by their targets.
"use strict";

const words = [...document.querySelectorAll(".words")];
const cards = [...document.querySelectorAll("[data-statement]")];
const numbers = (element) => element.dataset.statement ? [element.dataset.statement] : element.dataset.statements.split(" ");

function light(lit) {
  for (const element of [...words, ...cards]) {
    element.classList.toggle("lit", numbers(element).some((number) => lit.includes(number)));
  }
}

// On wide screens the letter stays beside the cards and scrolls by itself: bring words of it into its view.
function bring(word) {
  const letter = word?.closest(".letter");
  if (!letter || letter.scrollHeight <= letter.clientHeight) return;
  const place = word.getBoundingClientRect(), view = letter.getBoundingClientRect();
  if (place.top < view.top || place.bottom > view.bottom) letter.scrollTop += place.top - view.top - view.height / 3;
}

const reveal = (card) => bring(words.find((element) => numbers(element).includes(card.dataset.statement)));

for (const element of [...words, ...cards]) {
  const show = () => {
    light(numbers(element));
    if (element.dataset.statement) reveal(element);
  };
  const hide = () => light([]);
  element.addEventListener("pointerenter", show);
  element.addEventListener("pointerleave", hide);
  element.addEventListener("focusin", show);
  element.addEventListener("focusout", hide);
}

function follow() {
  const target = /^#[sw](\d+)$/.exec(location.hash);
  if (target) light([target[1]]);
}

addEventListener("hashchange", follow);
follow();

// Under review, the words of the statement that is being decided are in view from the start.
for (const letter of document.querySelectorAll(".letter")) bring(letter.querySelector(".current"));
