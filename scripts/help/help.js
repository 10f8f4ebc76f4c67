"use strict";
const search = document.getElementById("search");
if (search) {
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const group of document.querySelectorAll("[data-group]")) {
      let shown = 0;
      for (const item of group.querySelectorAll("[data-words]")) {
        item.hidden = !words.every((word) => item.dataset.words.includes(word));
        if (!item.hidden) shown++;
      }
      group.hidden = !shown;
      found += shown;
    }
    document.getElementById("none").hidden = found > 0;
  };
  search.addEventListener("input", filter);
  filter();
}
for (const button of document.querySelectorAll("[data-copy]"))
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => (button.textContent = label), 1500);
  });
