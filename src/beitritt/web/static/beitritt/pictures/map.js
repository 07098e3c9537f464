// The map: areas in the colour of their status, and on each place the status's own sign, moved apart where they would
// cover each other. What it shows stands in the page's table; it is hidden from whoever listens to the page.
/* global d3 */
import { tipIn } from "./tip.js";

const SIGN = 7; // pixels from a sign's middle to its edge
const LARGEST = 24;
const REACH = 28; // pixels from a sign within which the pointer means it
const ROUNDS = 90;
const MOST_NAMES = 40; // with more, pointing tells the names
const LETTER = 6.2; // pixels: about the width of one

export function drawMap(holder, sheet, counts) {
  if (!holder) return;
  const words = JSON.parse(holder.dataset.words);
  const spots = sheet.spots.map(([name, x, y, size, url, outline], place) => ({ name, x, y, size, url, outline, place, is: [] }));
  for (const [status, pairs] of Object.entries(counts)) for (const [place, count] of pairs) spots[place].is.push({ status, count });
  const svg = d3.create("svg").attr("class", "map__sheet").attr("aria-hidden", "true").attr("focusable", "false")
    .attr("viewBox", `0 0 ${sheet.width} ${sheet.height}`);
  svg.append("g").selectAll("path").data(sheet.neighbours).join("path").attr("class", "map__neighbour").attr("d", (d) => d);
  svg.append("g").selectAll("path").data(spots.filter((one) => one.outline)).join("path")
    .attr("class", (one) => `map__area ${one.size === 1 && one.is.length ? `map__area--${one.is[0].status}` : ""}`)
    .attr("d", (one) => one.outline);
  holder.querySelector(".map__paper").replaceChildren(svg.node());
  holder.querySelector("figcaption").hidden = false; // it speaks of the map, so it waits for one
  const layer = svg.append("g").attr("class", "map__signs");
  const names = svg.append("g");
  let signs = [];
  const lay = () => {
    const scale = sheet.width / (svg.node().clientWidth || sheet.width); // of the sheet in one pixel of the screen
    signs = placed(spots, scale);
    layer.selectAll("g").data(signs).join("g").attr("class", (one) => `symbol--${one.status}`)
      .attr("transform", (one) => `translate(${one.x},${one.y}) scale(${scale})`)
      .each(function draw(one) { sign(d3.select(this), one); });
    names.selectAll("text").data(sheet.spots.length <= MOST_NAMES ? named(signs, sheet, scale) : []).join("text")
      .attr("class", "map__name").attr("transform", (one) => `translate(${one.x},${one.y}) scale(${scale})`)
      .text((one) => one.text);
  };
  lay();
  new ResizeObserver(lay).observe(holder);
  point(svg, holder, () => signs, words);
}

// Where the signs stand: at their spot, or as near to it as there is room.
function placed(spots, scale) {
  const signs = spots.flatMap((spot) => spot.is.map(({ status, count }) => ({
    spot, status, count, x: spot.x, y: spot.y,
    r: spot.size === 1 ? SIGN : Math.min(4 + 2 * Math.sqrt(count), LARGEST),
  })));
  d3.forceSimulation(signs).stop()
    .force("x", d3.forceX((one) => one.spot.x).strength(0.4))
    .force("y", d3.forceY((one) => one.spot.y).strength(0.4))
    .force("apart", d3.forceCollide((one) => (one.r + 1) * scale).iterations(2))
    .tick(ROUNDS);
  return signs;
}

// Names beside the signs, right or left, below or above, where nothing else stands; a name without room is left out.
function named(signs, sheet, scale) {
  const taken = signs.map(({ x, y, r }) => [x - r * scale, y - r * scale, x + r * scale, y + r * scale]);
  const free = (box) => box[0] >= 0 && box[2] <= sheet.width && box[1] >= 0 && box[3] <= sheet.height
    && !taken.some((one) => box[0] < one[2] && one[0] < box[2] && box[1] < one[3] && one[1] < box[3]);
  return signs.filter(({ spot }) => spot.size === 1).flatMap(({ spot, x, y, r }) => {
    const [wide, high, off] = [spot.name.length * LETTER * scale, 11 * scale, (r + 4) * scale];
    const [level, below, above] = [y + high / 3, y + off + high, y - off];
    const places = [
      [x + off, level], [x - off - wide, level], [x - wide / 2, below], [x - wide / 2, above],
      [x, below], [x, above], [x - wide, below], [x - wide, above],
    ];
    for (const [left, base] of places) {
      const box = [left, base - high, left + wide, base + high / 4];
      if (!free(box)) continue;
      taken.push(box);
      return [{ x: left, y: base, text: spot.name }];
    }
    return [];
  });
}

function sign(group, { status, r }) {
  group.selectAll("*").remove();
  if (status !== "none") group.append("circle").attr("class", "map__halo").attr("r", r + 2);
  group.append("use").attr("href", `#status-${status}`).attr("x", -r).attr("y", -r).attr("width", 2 * r).attr("height", 2 * r);
}

function point(svg, holder, signs, words) {
  const paper = holder.querySelector(".map__paper");
  const tip = tipIn(paper);
  const meant = (event) => {
    const [x, y] = d3.pointer(event, svg.node());
    const one = d3.least(signs(), (sign) => Math.hypot(sign.x - x, sign.y - y));
    const scale = svg.node().viewBox.baseVal.width / svg.node().clientWidth;
    if (one && Math.hypot(one.x - x, one.y - y) <= REACH * scale) return one.spot;
    const area = d3.select(event.target).datum();
    return area?.name ? area : null;
  };
  svg.on("pointermove", (event) => {
    const spot = meant(event);
    const [x, y] = d3.pointer(event, paper);
    svg.classed("map__sheet--link", Boolean(spot));
    if (spot) tip.show(x, y + 18, [spot.name, ...told(spot, words)]);
    else tip.hide();
  }).on("pointerleave", () => tip.hide()).on("click", (event) => {
    const spot = meant(event);
    if (spot) location.assign(`${spot.url}${location.search}`);
  });
}

const told = ({ size, is }, words) => is.map(({ status, count }) => (size === 1 ? words[status] : `${count} ${words[status]}`));
