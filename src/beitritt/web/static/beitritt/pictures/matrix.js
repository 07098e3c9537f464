// Bodies by subjects, drawn with Plot: each cell in the colour and with the sign of its status. The table below says it.
/* global d3, Plot */

const ROW = 22;
const LETTER = 5; // pixels: how high a letter of a slanted heading reaches
const BESIDE = 168;

// Plot writes a style sheet into what it draws. The page's policy allows none that stands in the page itself, so Plot
// draws into a document that nobody sees; what it drew comes over without that sheet, and pages.css has the rules.
const unseen = document.implementation.createHTMLDocument("");
const studio = new Proxy(unseen, {
  get(target, name) {
    if (name === "defaultView") return window; // Plot looks there for the kinds of events
    const found = target[name];
    return typeof found === "function" ? found.bind(target) : found;
  },
});

export function drawMatrix(holder, matrix) {
  if (!holder || !matrix.rows.length) return;
  const words = JSON.parse(holder.dataset.words);
  const cells = matrix.rows.flatMap(([name, url, row], y) => row.map((place, x) => ({ name, url, x, y, status: matrix.statuses[place] })));
  const paper = holder.querySelector(".matrix__paper");
  const draw = () => {
    const plot = plotted(cells, matrix, words, paper.clientWidth);
    for (const sheet of plot.querySelectorAll("style")) sheet.remove();
    plot.setAttribute("aria-hidden", "true");
    plot.addEventListener("click", () => { if (plot.value) location.assign(`${plot.value.url}${location.search}`); });
    paper.replaceChildren(plot);
  };
  holder.hidden = false;
  let width = 0;
  new ResizeObserver(() => {
    if (paper.clientWidth === width || !paper.clientWidth) return;
    width = paper.clientWidth;
    draw();
  }).observe(paper);
}

function plotted(cells, matrix, words, width) {
  const above = 24 + LETTER * Math.min(d3.max(matrix.subjects, (name) => name.length), 15);
  const title = ({ name, x, status }) => `${name}\n${matrix.subjects[x]}: ${words[status]}`;
  return Plot.plot({
    document: studio,
    className: "drawn",
    width,
    height: above + ROW * matrix.rows.length + 8,
    marginTop: above, marginLeft: Math.min(BESIDE, width / 3), marginRight: 8, marginBottom: 8,
    x: { domain: d3.range(matrix.subjects.length), label: null },
    y: { domain: d3.range(matrix.rows.length), label: null },
    marks: [
      Plot.axisX({ anchor: "top", tickSize: 0, tickRotate: -35, textAnchor: "start", lineWidth: 11, textOverflow: "ellipsis", tickFormat: (x) => matrix.subjects[x] }),
      Plot.axisY({ tickSize: 0, lineWidth: 12, textOverflow: "ellipsis", tickFormat: (y) => matrix.rows[y][0] }),
      Plot.cell(cells, { x: "x", y: "y", inset: 1, rx: 2, fill: { value: ({ status }) => `var(--${colour(status)}-cell)`, scale: null } }),
      (index, { x, y }) => signs(cells, x, y),
      Plot.tip(cells, Plot.pointer({ x: "x", y: "y", title })),
    ],
  });
}

// Those that are over share one colour; their signs differ.
const colour = (status) => (["lapsed", "ended"].includes(status) ? "over" : status);

function signs(cells, x, y) {
  const size = Math.min(14, x.bandwidth() - 2);
  const group = d3.create("svg:g");
  group.selectAll("use").data(cells).join("use")
    .attr("href", ({ status }) => `#status-${status}`).attr("class", ({ status }) => `symbol--${status}`)
    .attr("x", (cell) => x(cell.x) + (x.bandwidth() - size) / 2).attr("y", (cell) => y(cell.y) + (y.bandwidth() - size) / 2)
    .attr("width", size).attr("height", size);
  return group.node();
}
