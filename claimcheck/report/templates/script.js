"use strict";
// The page is whole without this: it adds keys, a search box, and opens what a link leads to.
const one = (selector) => document.querySelector(selector);
const all = (selector) => [...document.querySelectorAll(selector)];

function reveal() {
  const target = document.getElementById(location.hash.slice(1));
  const note = target?.closest(".note, .claim");
  if (note) note.open = true;
  target?.scrollIntoView({ block: "center" });
}
addEventListener("hashchange", reveal);
if (location.hash) reveal();

const keys = one(".keys");
if (keys) keys.hidden = false;
addEventListener("keydown", (event) => {
  if (!["j", "k"].includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches("input[type=search]")) return;
  // checkVisibility() would lay out all of a long page, for each of them again.
  const left = all("form.filters input:not(:checked)").map((box) => box.id.replace("show-", ""));
  const seen = all(".ref").filter(
    (ref) => !left.some((mark) => ref.classList.contains(mark)) && !ref.closest("details:not([open])"),
  );
  const here = seen.findIndex((ref) => ref === document.activeElement);
  const next = event.key === "j" ? here + 1 : Math.max(here, 1) - 1;
  const ref = seen[Math.min(next, seen.length - 1)];
  if (!ref) return;
  ref.focus({ preventScroll: true });
  ref.scrollIntoView({ block: "center" });
  const note = document.getElementById(ref.hash.slice(1))?.closest(".note");
  if (note) note.open = true;
});

const search = one("input[type=search]");
if (search) {
  search.hidden = false;
  const claims = all(".claim").map((claim) => [claim, claim.textContent.toLowerCase()]);
  search.addEventListener("input", () => {
    const wanted = search.value.toLowerCase().split(/\s+/);
    for (const [claim, text] of claims) claim.hidden = !wanted.every((word) => text.includes(word));
  });
}
all("form.filters").forEach((form) => form.addEventListener("submit", (event) => event.preventDefault()));
