// A few words beside the pointer. Pictures have their table on the page: nobody needs to point to learn what they say.
export function tipIn(holder) {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  holder.append(tip);
  return {
    hide() { tip.hidden = true; },
    show(x, y, lines) {
      tip.replaceChildren(...lines.filter(Boolean).map((line, place) => {
        const one = document.createElement(place ? "span" : "b");
        one.textContent = line;
        return one;
      }));
      tip.hidden = false;
      const left = Math.min(Math.max(x - tip.offsetWidth / 2, 0), holder.clientWidth - tip.offsetWidth);
      tip.style.left = `${left}px`;
      tip.style.top = `${y}px`;
    },
  };
}
