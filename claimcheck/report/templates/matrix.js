"use strict";
// The table is whole without this: it adds filters, a search box and sorting.
const body = document.querySelector("tbody");
const rows = [...body.rows].map((row) => ({
  row,
  text: row.textContent.toLowerCase(),
  now: row.dataset.now,
  id: row.querySelector("code:last-child").textContent,
  flips: Number(row.dataset.flips),
  latest: Number(row.dataset.latest) || Infinity,
}));
const form = document.querySelector("form");
const search = form.querySelector("input[type=search]");
const changes = form.querySelector("#changes");
const states = [...form.querySelectorAll("[data-state]")];

function filter() {
  const words = search.value.toLowerCase().split(/\s+/);
  const wanted = new Set(states.filter((box) => box.checked).map((box) => box.dataset.state));
  let shown = 0;
  for (const one of rows) {
    const seen = wanted.has(one.now) && (!changes.checked || one.flips > 0) && words.every((word) => one.text.includes(word));
    one.row.hidden = !seen;
    shown += seen;
  }
  const told = form.querySelector("#shown");
  told.textContent = told.dataset.words.replace("{shown}", shown).replace("{all}", rows.length);
}

const orders = {
  id: (a, b) => (a.id < b.id ? -1 : 1),
  latest: (a, b) => a.latest - b.latest || orders.id(a, b),
  flips: (a, b) => b.flips - a.flips || orders.id(a, b),
};
form.querySelector("#sort").addEventListener("change", (event) => {
  rows.sort(orders[event.target.value]);
  body.append(...rows.map((one) => one.row));
});
form.addEventListener("input", filter);
form.addEventListener("submit", (event) => event.preventDefault());
filter();
