// Makes the body's time line pointable: what stands under the pointer is told with its day, and a click asks for that day.
import { tipIn } from "./pictures/tip.js";

const DAY = 86400000;

function pointable(holder) {
  const svg = holder.querySelector("svg.timeline");
  const [start, end] = [svg.dataset.start, svg.dataset.end].map((day) => Date.parse(`${day}T00:00:00Z`));
  const said = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "de", {
    dateStyle: "long", timeZone: "UTC",
  });
  const tip = tipIn(holder);
  const words = new Map();
  for (const title of svg.querySelectorAll("title")) {
    words.set(title.parentNode, title.textContent);
    title.remove(); // the browser's own tips would stand over ours
  }

  function under(event) {
    const { left, top, width } = svg.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - left) / width, 0), 1);
    const day = new Date(start + Math.floor(share * (end - start) / DAY) * DAY);
    const found = event.target.closest("svg:not(.timeline):has(> rect, > path)");
    return { day, x: event.clientX - left, y: event.clientY - top + 20, text: words.get(found) };
  }

  svg.addEventListener("pointermove", (event) => {
    const { day, x, y, text } = under(event);
    tip.show(x, y, [said.format(day), text]);
  });
  svg.addEventListener("pointerleave", () => tip.hide());
  svg.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const address = new URL(location.href);
    address.searchParams.set("on", under(event).day.toISOString().slice(0, 10));
    location.assign(address);
  });
}

for (const holder of document.querySelectorAll(".pointable")) pointable(holder);
