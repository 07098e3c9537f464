// Asks every second how far reading is, and shows it, until everything is read. Without this script a link does it.
"use strict";

const SECOND = 1000;

async function look() {
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const before = document.querySelector("[data-batch]"), now = page.querySelector("[data-batch]");
    if (!now) return;
    // Only what changed is put in place, so that the focus stays where it is and the sentence is read out once.
    for (const part of [".answer", ".progress", "tbody"]) {
      const old = before.querySelector(part), fresh = now.querySelector(part);
      if (old.innerHTML !== fresh.innerHTML) old.innerHTML = fresh.innerHTML;
    }
    if (now.hasAttribute("data-over")) { location.reload(); return; }
  } catch { /* the server is away for a moment */ }
  setTimeout(look, SECOND);
}

setTimeout(look, SECOND);
