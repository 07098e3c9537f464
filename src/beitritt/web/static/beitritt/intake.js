// Files and folders dropped anywhere on the form are chosen as if by its field. Without this script the fields do it.
"use strict";

const form = document.querySelector("[data-drop]");
const field = document.querySelector("#letters");
const chosen = document.querySelector("[data-drop-chosen]");

document.querySelector("[data-drop-hint]").hidden = false;

const tell = () => {
  const count = [...form.querySelectorAll("input[type=file]")].reduce((sum, input) => sum + input.files.length, 0);
  chosen.textContent = count > 1 ? form.dataset.dropped.replace("{}", count) : "";
};

// A folder is read part by part: its reader gives up to a hundred entries at a time, and none at the end.
async function inside(entry) {
  if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
  const reader = entry.createReader(), found = [];
  for (;;) {
    const part = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!part.length) return found;
    for (const one of part) found.push(...await inside(one));
  }
}

form.addEventListener("dragover", (event) => {
  event.preventDefault();
  form.classList.add("drop--over");
});
form.addEventListener("dragleave", (event) => {
  if (!form.contains(event.relatedTarget)) form.classList.remove("drop--over");
});
form.addEventListener("drop", async (event) => {
  event.preventDefault();
  form.classList.remove("drop--over");
  const entries = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const files = entries.length ? (await Promise.all(entries.map(inside))).flat() : [...event.dataTransfer.files];
  const all = new DataTransfer();
  for (const one of [...field.files, ...files]) all.items.add(one);
  field.files = all.files;
  tell();
});
form.addEventListener("change", tell);
