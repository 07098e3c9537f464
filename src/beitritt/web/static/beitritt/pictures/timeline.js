// Makes the time line pointable: the nearest act is told beside the pointer, and a click goes to its day or to any other.
/* global d3 */
import { tipIn } from "./tip.js";

const NEAR = 12; // pixels

export function pointAtDays(holder, timeline, go) {
  const svg = holder.querySelector("svg.timeline");
  if (!svg) return;
  const acts = timeline.acts.map(([day, said, text]) => ({ day: new Date(day), iso: day, said, text }));
  const nearest = d3.bisector((act) => act.day).center;
  const said = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "de", {
    dateStyle: "long", timeZone: "UTC",
  });
  const tip = tipIn(holder);
  const guide = d3.select(svg).insert("line", ".day").attr("class", "guide guide--off").attr("y1", 0).attr("y2", 72);

  function under(event) {
    const [x] = d3.pointer(event, svg);
    const scale = d3.scaleUtc([new Date(timeline.start), new Date(timeline.end)], [0, svg.clientWidth]).clamp(true);
    const act = acts[nearest(acts, scale.invert(x))];
    if (act && Math.abs(scale(act.day) - x) <= NEAR) return { ...act, x: scale(act.day) };
    const day = d3.utcDay.floor(scale.invert(x));
    return { day, iso: day.toISOString().slice(0, 10), said: said.format(day), text: phaseAt(100 * x / svg.clientWidth), x };
  }

  const phaseAt = (place) => timeline.phases.find(([left, width]) => left <= place && place < left + width)?.[2] ?? "";

  d3.select(svg)
    .on("pointermove", (event) => {
      const found = under(event);
      guide.classed("guide--off", false).attr("x1", found.x).attr("x2", found.x);
      tip.show(found.x, 76, [found.said, found.text]);
    })
    .on("pointerleave", () => { guide.classed("guide--off", true); tip.hide(); })
    .on("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      go(under(event).iso);
    });
  for (const title of svg.querySelectorAll("title")) title.remove(); // the browser's own tips would stand over ours
}
