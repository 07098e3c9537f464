// Fetches the reasons of a row when it is opened for the first time. Without this script a link leads to them.
"use strict";

document.addEventListener("toggle", async (event) => {
  const place = event.target.closest("tr")?.nextElementSibling?.querySelector("[data-source]");
  if (!event.target.open || !place) return;
  const source = place.dataset.source;
  delete place.dataset.source;
  try {
    const answer = await fetch(source, { headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(answer.statusText);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    place.replaceChildren(...page.body.childNodes);
  } catch {
    place.append(" ", place.dataset.failed);
  }
}, true);
