// The initiative's page by a slider: moving it fetches the page's own parts and the data of its pictures for that day,
// puts them in place and gives the address that shows the same again. Without this script the form does it.
import { drawMap } from "./map.js";
import { drawMatrix } from "./matrix.js";
import { pointAtDays } from "./timeline.js";

const DAY = 86_400_000;
const PAUSE = 150; // milliseconds: whoever is still sliding asks nothing
const PARTS = ["view-answer", "view-timeline", "view-rest", "plain-language"];

const holder = document.querySelector("[data-picture]");
const slider = document.querySelector(".slider");
const range = slider?.querySelector("input");
const field = document.querySelector("#on");
const wide = matchMedia("(min-width: 48.01rem)");
const announced = document.querySelector("#announced");
const written = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "de", {
  dateStyle: "long", timeZone: "UTC",
});

const number = (day) => Math.round(Date.parse(day) / DAY);
const iso = (day) => new Date(day * DAY).toISOString().slice(0, 10);

let span = slider && [number(slider.dataset.start), number(slider.dataset.end)];
let on = number(holder.dataset.on);
let sheet = null;
let waiting = 0;
let asking = null;

// The question of the page's address, for another day. A page of the table belongs to its day, a language to its reader.
function question(day) {
  const asked = new URLSearchParams(location.search);
  for (const name of ["page", "lang", "fragment"]) asked.delete(name);
  asked.set("on", iso(day));
  return asked;
}

function show(day) {
  on = day;
  if (!slider) return;
  range.min = span[0];
  range.max = span[1];
  range.value = day;
  const said = written.format(day * DAY);
  range.setAttribute("aria-valuetext", said);
  slider.querySelector(".slider__day").textContent = said;
  const place = `${100 * Math.min(Math.max((day - span[0]) / (span[1] - span[0]), 0), 1)}%`;
  for (const line of document.querySelectorAll(".day line")) for (const end of ["x1", "x2"]) line.setAttribute(end, place);
  document.querySelector(".day circle")?.setAttribute("cx", place);
}

function go(day) {
  if (!Number.isFinite(day)) return;
  if (field && field.type === "date") field.value = iso(day); // only now: what somebody is typing there stays
  show(day);
  clearTimeout(waiting);
  waiting = setTimeout(ask, PAUSE);
}

async function ask() {
  const asked = question(on);
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  try {
    const answers = await Promise.all([
      fetch(`${location.pathname}?${asked}&fragment=1`, { signal, headers: { Accept: "text/html" } }),
      fetch(`${holder.dataset.picture}?${asked}`, { signal }),
    ]);
    if (!answers.every((one) => one.ok)) throw new Error(answers.map((one) => one.status).join());
    const [page, picture] = [await answers[0].text(), await answers[1].json()];
    replace(new DOMParser().parseFromString(page, "text/html"));
    history.replaceState(null, "", `${location.pathname}?${asked}${location.hash}`);
    keepLanguageLink(asked);
    await draw(picture);
    announced.textContent = document.querySelector(".answer").textContent;
  } catch (error) {
    if (error.name !== "AbortError") location.assign(`${location.pathname}?${asked}`); // the whole page says what is wrong
  }
}

// Puts the new parts in place of the old ones; what was unfolded stays so, and so does the focus of a link that remains.
function replace(page) {
  const folds = new Map([...document.querySelectorAll("details[data-fold]")].map((one) => [one.dataset.fold, one.open]));
  const step = document.activeElement?.closest("[data-step]")?.dataset.step;
  for (const part of PARTS) {
    const fresh = page.getElementById(part);
    if (fresh) document.getElementById(part)?.replaceWith(document.adoptNode(fresh));
  }
  for (const one of document.querySelectorAll("details[data-fold]")) {
    one.open = folds.get(one.dataset.fold) ?? (wide.matches && one.matches(".fold")); // a section may be new on that day
  }
  if (step) (document.querySelector(`[data-step="${step}"]`) ?? range)?.focus();
}

function keepLanguageLink(asked) {
  const link = document.querySelector(".frame__nav a[hreflang]");
  if (!link) return;
  const address = new URL(link.href);
  address.search = `${asked}&lang=${link.hreflang}`;
  link.href = address;
}

async function draw(picture) {
  if (picture.timeline && slider) {
    span = [number(picture.timeline.start), number(picture.timeline.end)];
    show(on);
    pointAtDays(document.querySelector("#view-timeline"), picture.timeline, (day) => go(number(day)));
  }
  for (const cache of ["default", "reload"]) { // what the browser kept may be older than the register
    if (picture.map && sheet?.stamp !== picture.map.stamp) sheet = await (await fetch(holder.dataset.map, { cache })).json();
  }
  if (picture.map && sheet.stamp === picture.map.stamp) drawMap(document.querySelector("#map"), sheet, picture.map.counts);
  if (picture.matrix) drawMatrix(document.querySelector("#matrix"), picture.matrix);
}

// A month earlier or later; where it is too short for the day, its last one.
function monthAway(day, months) {
  const date = new Date(day * DAY);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  return Math.round(last.setUTCDate(Math.min(date.getUTCDate(), last.getUTCDate())) / DAY);
}

const MONTHS = { PageUp: 1, PageDown: -1 };

if (slider) {
  slider.hidden = false;
  show(on);
  range.addEventListener("input", () => go(Number(range.value)));
  range.addEventListener("keydown", (event) => {
    if (!(event.key in MONTHS)) return;
    event.preventDefault();
    go(Math.min(Math.max(monthAway(on, MONTHS[event.key]), span[0]), span[1]));
  });
}

// Links to another day of this page change it in place.
document.addEventListener("click", (event) => {
  const link = event.target.closest("#view-timeline a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const address = link.href?.baseVal ?? link.getAttribute("href");
  const day = new URLSearchParams(address.slice(address.indexOf("?"))).get("on");
  if (!day) return;
  event.preventDefault();
  go(number(day));
});

const first = new URLSearchParams(location.search);
first.set("on", iso(on));
fetch(`${holder.dataset.picture}?${first}`)
  .then((answer) => (answer.ok ? answer.json() : null))
  .then((picture) => {
    if (!picture) return;
    // where the matrix is drawn, its table folds away; narrow screens have a list in its place
    if (picture.matrix && wide.matches) for (const fold of document.querySelectorAll(".matrix-fold")) fold.open = false;
    draw(picture);
  });
